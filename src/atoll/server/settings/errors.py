"""Errors of settings."""

from __future__ import annotations

from atoll.kit.errors import AtollError, NotFound


class SettingNotFound(NotFound):
    def __init__(self) -> None:
        super().__init__("Setting")


class LogoTooLarge(AtollError):
    status = 413
    reason = "logo_too_large"
    hint = "At most 128 kB once decoded."


class LogoUnreadable(AtollError):
    status = 415
    reason = "logo_type"
    hint = "A PNG or an SVG without scripts, in base64."
