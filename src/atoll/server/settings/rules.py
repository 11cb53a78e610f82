"""What a setting's value may be: pure."""

from __future__ import annotations

import base64
import binascii
import re
from typing import Any

from atoll.server.settings.catalogue import Switch
from atoll.server.settings.errors import LogoTooLarge, LogoUnreadable

LARGEST_LOGO = 128_000
PNG = b"\x89PNG\r\n\x1a\n"
SVG = re.compile(rb"^\s*(<\?xml[^>]*>\s*)?(<!--.*?-->\s*)*<svg[\s>]", re.DOTALL)
ACTIVE = re.compile(rb"<script|<foreignObject|\son\w+\s*=|javascript:|<!ENTITY|<iframe", re.IGNORECASE)
URI = re.compile(r"((https?://)?([a-zA-Z0-9.-]+\.[a-zA-Z]{2,})(:[0-9]{1,5})?(/[^\s]*)?)?")


def switch_problem(switch: Switch, value: Any) -> str | None:
    if switch.type == "boolean":
        return None if isinstance(value, bool) else "is true or false"
    is_number = isinstance(value, int | float) and not isinstance(value, bool)
    return None if is_number and switch.least <= value <= switch.most else f"is a number from {switch.least} to {switch.most:,}"


def check_logo(text: str) -> str:
    """The logo as given (a data URL or plain base64), once it is certain that it is a small, inert picture."""
    encoded = text.partition("base64,")[2] if text.startswith("data:") else text
    if len(encoded) > LARGEST_LOGO * 4 // 3 + 8:
        raise LogoTooLarge("The logo is too large.")
    try:
        picture = base64.b64decode(encoded, validate=True)
    except (binascii.Error, ValueError):
        raise LogoUnreadable("The logo is not in base64.") from None
    if len(picture) > LARGEST_LOGO:
        raise LogoTooLarge("The logo is too large.")
    if not picture.startswith(PNG) and not (SVG.match(picture) and not ACTIVE.search(picture)):
        raise LogoUnreadable("The logo is neither a PNG nor a plain SVG.")
    return text
