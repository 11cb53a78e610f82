"""`Idempotency-Key`: a write that is sent again is not done again.

The transaction of the write stores key, caller, request hash and what was made; a replay rebuilds the answer from that,
without one-time secrets. The same key with another request is a conflict.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import TypeVar

from atoll.kit.errors import Conflict
from atoll.server.db import RealmTx
from atoll.server.web import store

T = TypeVar("T")


class KeyReused(Conflict):
    reason = "idempotency_key_reused"
    hint = "Use a new key for a new request."


async def once(
    tx: RealmTx,
    act: Callable[[], Awaitable[T]],
    *,
    again: Callable[[str], Awaitable[T]],
    made: Callable[[T], object] = lambda _: "",
) -> T:
    """Run `act`, or, where this caller's key is known, `again` with the id that `made` named the first time.

    The key's row is inserted first: a second request with the same key waits for the first one's commit.
    """
    via = tx.caller.via
    if via.idempotency_key is None or tx.caller.id is None:
        return await act()
    if await store.claim_key(tx, via.idempotency_key, via.request_hash):
        done = await act()
        await store.keep_made(tx, via.idempotency_key, str(made(done)))
        return done
    known = await store.find_key(tx, via.idempotency_key)
    if known is None or known.request_hash != via.request_hash:
        raise KeyReused("This Idempotency-Key was used for another request.")
    return await again(known.made)


async def nothing_again(_: str) -> None:
    """For writes without an answer: what is sent again has been done."""
