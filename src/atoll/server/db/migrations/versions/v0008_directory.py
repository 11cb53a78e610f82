"""Finding a tenant by its id, which every transaction and most foreign keys do, in two pages however many tenants there are;
and the order to rotate signing keys for realms that were founded before it was given to new ones.
"""

from __future__ import annotations

from atoll.server.db.migrations.protect import FORWARD_ONLY, create, order_everywhere

revision = "0008"
down_revision = "0007"

# The index of the primary key grows in height: three pages and more with ten thousand tenants (`bench/tenants.py`).
BY_ID = "create index tenant_by_id on tenant using hash (id)"
ROTATION = order_everywhere("rotate-signing-keys", where="status <> 'Deleting'")


def upgrade() -> None:
    create((BY_ID,), ROTATION)


def downgrade() -> None:
    raise NotImplementedError(FORWARD_ONLY)
