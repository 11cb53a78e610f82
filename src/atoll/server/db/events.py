"""Lower reaches higher only by events: `publish` runs the handlers that `app.py` registered, in the same transaction.

A handler may write in that transaction, or veto by raising a user's error. An event nobody handles is fine.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from atoll.server.db.transactions import Tx

Handler = Callable[[Any, Any], Awaitable[None]]


class Events:
    """Handlers by type of event, in the order in which they were registered."""

    def __init__(self) -> None:
        self._handlers: dict[type, list[Handler]] = {}

    def on(self, event: type, handler: Handler) -> None:
        self._handlers.setdefault(event, []).append(handler)

    def handlers(self, event: object) -> list[Handler]:
        return self._handlers.get(type(event), [])


async def publish(tx: Tx, event: object) -> None:
    for handler in tx.events.handlers(event):
        await handler(tx, event)
