"""What settings announces."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class SecuritySettingChanging:
    """A security setting is about to have this value, all its parts included. A handler may veto."""

    key: str
    value: dict[str, Any]
