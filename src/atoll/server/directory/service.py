"""Finding the tenant of a request, with a short memory: names hardly change, and status is checked by every transaction."""

from __future__ import annotations

from atoll.kit.clock import monotonic
from atoll.kit.text import fold
from atoll.server.db import Database, HostTx, RealmTx
from atoll.server.directory import store
from atoll.server.directory.records import Tenant

REMEMBER_SECONDS = 5.0
MOST_REMEMBERED = 20_000


class Directory:
    """Tenants by label, remembered for a few seconds. Unknown names are not remembered: anybody can make them up."""

    def __init__(self, db: Database) -> None:
        self._db = db
        self._known: dict[str, tuple[float, Tenant]] = {}

    async def find(self, label: str) -> Tenant | None:
        folded = fold(label)
        known = self._known.get(folded)
        if known and known[0] > monotonic():
            return known[1]
        async with self._db.system_tx() as tx:
            tenant = await store.find_by_label(tx, folded)
        if tenant is not None:
            self._remember(folded, tenant)
        return tenant

    def _remember(self, folded: str, tenant: Tenant) -> None:
        if len(self._known) >= MOST_REMEMBERED:
            self._known.clear()
        self._known[folded] = (monotonic() + REMEMBER_SECONDS, tenant)


async def bump_access(tx: RealmTx) -> None:
    """Rules or the scope tree changed: every replica's cached access index is void from this commit on."""
    await store.increase_access_version(tx)


async def bump_access_everywhere(tx: HostTx) -> None:
    """Something that holds in every tenant changed: every cached access index is void."""
    await store.increase_every_access_version(tx)
