"""Points in time as people say them: how long ago, or when."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta

from atoll.cli.failures import USAGE, Failure

UNITS = {"s": "seconds", "m": "minutes", "h": "hours", "d": "days"}


def moment(said: str) -> str:
    """An absolute time in UTC, whichever way it was said."""
    if span := re.fullmatch(r"(\d{1,6})([smhd])", said):
        at = datetime.now(UTC) - timedelta(**{UNITS[span[2]]: int(span[1])})
    else:
        try:
            at = datetime.fromisoformat(said)
        except ValueError as wrong:
            raise Failure(
                f'"{said}" is not understood as a time.', exit_code=USAGE, hint="Say 10m, 2h, 1d or a time."
            ) from wrong
        at = at.replace(tzinfo=at.tzinfo or UTC).astimezone(UTC)
    return at.isoformat(timespec="milliseconds").replace("+00:00", "Z")
