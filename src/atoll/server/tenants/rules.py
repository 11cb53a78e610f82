"""What a tenant's name and alias must look like. Pure; the source is the management API's reference."""

from __future__ import annotations

import re

LABEL = re.compile(r"[a-zA-Z0-9][a-zA-Z0-9-]*[a-zA-Z0-9]")
LONGEST_LABEL = 63  # it becomes a part of a host name
RESERVED = {"console", "apps", "www", "api", "link", "admin", "atoll", "t"}


def label_problem(label: str) -> str | None:
    if not 2 <= len(label) <= LONGEST_LABEL or not LABEL.fullmatch(label):
        return f"has 2 to {LONGEST_LABEL} letters, digits and hyphens, and begins and ends with a letter or digit"
    if label.lower() in RESERVED:
        return "is reserved"
    return None
