"""Finding a tenant by its id, which every transaction and most foreign keys do, in two pages however many tenants there are;
and the order to rotate signing keys for realms that were founded before it was given to new ones.
"""

from __future__ import annotations

from alembic import op

from atoll.server.db.migrations.protect import FORWARD_ONLY

revision = "0008"
down_revision = "0007"

# The index of the primary key grows in height: three pages and more with ten thousand tenants (`bench/tenants.py`).
BY_ID = "create index tenant_by_id on tenant using hash (id)"
# Spread over a day. Forced policies hide every row from the owner too; within this transaction nobody else can look.
ROTATION: tuple[str, ...] = (
    *(f"alter table {table} no force row level security" for table in ("tenant", "work")),
    """insert into work (tenant_id, kind, row_id, due_at)
        select id, 'rotate-signing-keys', id, now() + random() * interval '1 day' from tenant where status <> 'Deleting'
        on conflict do nothing""",
    *(f"alter table {table} force row level security" for table in ("tenant", "work")),
)


def upgrade() -> None:
    for statement in (BY_ID, *ROTATION):
        op.execute(statement)


def downgrade() -> None:
    raise NotImplementedError(FORWARD_ONLY)
