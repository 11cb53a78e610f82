"""The public keys of providers, kept for a while: whoever sends tokens decides neither how often nor how many are fetched."""

from __future__ import annotations

import asyncio
from collections import OrderedDict
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from uuid import UUID

from atoll.server.identity.providers.errors import ProviderAway
from atoll.server.identity.providers.inspection import Unreachable, fetch_json
from atoll.server.identity.providers.rules import SigningPublicKey, usable_keys
from atoll.server.web.outward import Outward

KEPT = timedelta(hours=1)
USABLE = timedelta(days=1)
ASKED_AGAIN = timedelta(minutes=1)
MOST_SETS = 1000


@dataclass(slots=True)
class KeySet:
    """`asked_at` is when it was last asked for, with or without success. One request at a time asks."""

    keys: dict[str, SigningPublicKey] = field(default_factory=dict)
    fetched_at: datetime | None = None
    asked_at: datetime | None = None
    lock: asyncio.Lock = field(default_factory=asyncio.Lock)

    def is_due(self, key_id: str, now: datetime) -> bool:
        if self.asked_at is not None and now - self.asked_at < ASKED_AGAIN:
            return False
        return self.fetched_at is None or now - self.fetched_at >= KEPT or self.find(key_id) is None

    def find(self, key_id: str) -> SigningPublicKey | None:
        """A token that names no key is verified with the only one, where there is only one."""
        if not key_id and len(self.keys) == 1:
            return next(iter(self.keys.values()))
        return self.keys.get(key_id)


class KeySets:
    """By provider and address of its keys; a set is asked for again when it is an hour old, or a token names a key that is
    not in it: at most once a minute. While the provider is away, what is known serves for a day."""

    def __init__(self, outward: Outward) -> None:
        self._outward = outward
        self._known: OrderedDict[tuple[UUID, str], KeySet] = OrderedDict()

    async def find(self, provider: UUID, url: str, key_id: str, now: datetime) -> SigningPublicKey | None:
        known = self._set_of(provider, url)
        if known.is_due(key_id, now):
            async with known.lock:
                if known.is_due(key_id, now):
                    await self._ask(known, url, now)
        if known.fetched_at is None or now - known.fetched_at > USABLE:
            raise ProviderAway("The identity provider's keys cannot be fetched right now.")
        return known.find(key_id)

    def _set_of(self, provider: UUID, url: str) -> KeySet:
        known = self._known.setdefault((provider, url), KeySet())
        self._known.move_to_end((provider, url))
        while len(self._known) > MOST_SETS:
            self._known.popitem(last=False)
        return known

    async def _ask(self, known: KeySet, url: str, now: datetime) -> None:
        known.asked_at = now
        try:
            known.keys = usable_keys(await fetch_json(self._outward, url))
            known.fetched_at = now
        except Unreachable:
            return
