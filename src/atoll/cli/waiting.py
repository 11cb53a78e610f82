"""Looking again until something has come to its end; what is seen on the way is said on stderr."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any

import click

SECONDS_BETWEEN_LOOKS = 1.0


def follow(look: Callable[[], Any], words: Callable[[Any], str], ended: Callable[[Any], bool]) -> Any:
    """The last thing seen. Says `words` of it whenever they change, so that the answer alone is on stdout."""
    said = ""
    while True:
        seen = look()
        if (now := words(seen)) != said:
            said = now
            click.echo(said, err=True)
        if ended(seen):
            return seen
        time.sleep(SECONDS_BETWEEN_LOOKS)
