"""Finding the tenant of a request, with a short memory: names hardly change, and status is checked by every transaction."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from uuid import UUID

from atoll.kit.clock import monotonic
from atoll.kit.text import fold
from atoll.server.db import Database, HostTx, RealmTx
from atoll.server.directory import store
from atoll.server.directory.errors import LimitReached
from atoll.server.directory.records import Limit, Tenant

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

    def forget(self, tenant_id: UUID) -> None:
        """This replica looks it up again at once, the others within a few seconds."""
        self._known = {label: known for label, known in self._known.items() if known[1].id != tenant_id}

    def _remember(self, folded: str, tenant: Tenant) -> None:
        if len(self._known) >= MOST_REMEMBERED:
            self._known.clear()
        self._known[folded] = (monotonic() + REMEMBER_SECONDS, tenant)


async def check_limit(tx: RealmTx, limit: Limit, *, used: Callable[[], Awaitable[int]], adding: int = 1) -> None:
    """LimitReached when the host organization allows this tenant less. `used` counts only where there is a limit."""
    most = await store.lock_limit(tx, limit)
    if most is None:
        return
    now = await used()
    if adding > 0 and now + adding > most:
        raise LimitReached(limit, most=most, used=now, adding=adding)


async def bump_access(tx: RealmTx) -> None:
    """Rules or the scope tree changed: every replica's cached access index is void from this commit on."""
    await store.increase_access_version(tx)


async def bump_access_everywhere(tx: HostTx) -> None:
    """Something that holds in every tenant changed: every cached access index is void."""
    await store.increase_every_access_version(tx)
