"""The only way to the database: pools with one login per working role, and transactions opened from a verified caller.

Owns: `Caller`, `Reach`, the transaction types and the functions that open them, events between domains, the embedded
PostgreSQL, the migrations. Must not: know any domain. Pitfall: a connection holds no session state whatsoever; everything
is set for one transaction (`docs/decisions/0001-two-barriers.md`).
"""

from atoll.server.db.callers import (
    EVERYTHING,
    HOST_REALM,
    NOTHING,
    Caller,
    CallerKind,
    Entered,
    Permission,
    Plane,
    Reach,
    Via,
)
from atoll.server.db.database import Database
from atoll.server.db.events import Events, publish
from atoll.server.db.standing import STOPPED
from atoll.server.db.transactions import CustodianTx, HostTx, LinkTx, OperatorTx, RealmTx, RetentionTx, SystemTx, TenantTx, Tx
from atoll.server.db.wakeups import Wakeups

__all__ = [
    "EVERYTHING",
    "HOST_REALM",
    "NOTHING",
    "STOPPED",
    "Caller",
    "CallerKind",
    "CustodianTx",
    "Database",
    "Entered",
    "Events",
    "HostTx",
    "LinkTx",
    "OperatorTx",
    "Permission",
    "Plane",
    "Reach",
    "RealmTx",
    "RetentionTx",
    "SystemTx",
    "TenantTx",
    "Tx",
    "Via",
    "Wakeups",
    "publish",
]
