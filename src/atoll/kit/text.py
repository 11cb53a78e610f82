"""Texts: folding for case-insensitive uniqueness, bounds, and the camel case of the API."""

from __future__ import annotations

import re
import unicodedata

CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")


def fold(name: str) -> str:
    """How names are compared: case-insensitive, in one Unicode form. Stored beside the name, so that an index serves it."""
    return unicodedata.normalize("NFKC", name).casefold()


def clean(text: str, *, most: int) -> str:
    """A text fit to be stored and shown: no control characters (PostgreSQL refuses NUL), bounded."""
    return CONTROL.sub("", text)[:most]


def camel(name: str) -> str:
    """`created_at` → `createdAt`."""
    head, *tail = name.split("_")
    return head + "".join(part.capitalize() for part in tail)
