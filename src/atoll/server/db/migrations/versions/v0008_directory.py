"""Finding a tenant by its id, which every transaction and most foreign keys do, in two pages however many tenants there are.

The primary key's index grows in height: three pages and more. Measured by `bench/tenants.py`.
"""

from __future__ import annotations

from alembic import op

from atoll.server.db.migrations.protect import FORWARD_ONLY

revision = "0008"
down_revision = "0007"


def upgrade() -> None:
    op.execute("create index tenant_by_id on tenant using hash (id)")


def downgrade() -> None:
    raise NotImplementedError(FORWARD_ONLY)
