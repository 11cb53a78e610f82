"""SQL of erasures: their rows in the host organization's realm, and the last rows of the tenant."""

from __future__ import annotations

from uuid import UUID

import msgspec

from atoll.server.db import CustodianTx, HostTx
from atoll.server.tenants.records import Erasure, ErasureState

COLUMNS = ", ".join(Erasure.__slots__)


async def insert(tx: HostTx, *, id: UUID, subject: UUID, number: int, name: str, step: str) -> None:
    await tx.execute(
        """insert into erasure (id, subject, number, name, step, state, requested_by, requested_at)
        values ($1, $2, $3, $4, $5, '{}', $6, $7)""",
        id,
        subject,
        number,
        name,
        step,
        tx.caller.name,
        tx.now,
    )


async def list_retired_keys(tx: HostTx) -> list[dict[str, str]]:
    """The public keys that signed certificates before the installation key was replaced."""
    rows = await tx.fetch("select jwk from retired_certificate_key order by retired_at desc, id limit 1000")
    return [msgspec.json.decode(row["jwk"]) for row in rows]


async def find(tx: HostTx, id: UUID) -> Erasure | None:
    row = await tx.fetchrow(f"select {COLUMNS} from erasure where id = $1", id)
    return Erasure.of(row) if row else None


async def find_by_number(tx: HostTx, number: int) -> Erasure | None:
    """The newest: a number is hardly ever drawn twice."""
    sql = f"select {COLUMNS} from erasure where number = $1 order by requested_at desc limit 1"
    row = await tx.fetchrow(sql, number)
    return Erasure.of(row) if row else None


async def list_newest(tx: HostTx, *, after: UUID | None, limit: int) -> list[Erasure]:
    """The newest first; `after` is the last one that was seen. Ids grow with time."""
    sql = f"select {COLUMNS} from erasure where $1::uuid is null or id < $1 order by id desc limit $2"
    return [Erasure.of(row) for row in await tx.fetch(sql, after, limit)]


async def advance(tx: HostTx, erasure: Erasure, *, to: str, state: ErasureState) -> None:
    """To the next step, unless another replica was faster."""
    sql = "update erasure set step = $3, state = $4 where id = $1 and step = $2"
    await tx.execute(sql, erasure.id, erasure.step, to, msgspec.json.encode(state).decode())


async def finish(tx: HostTx, erasure: Erasure, *, certificate: str) -> bool:
    """Keep the certificate; False when another replica issued one already."""
    sql = "update erasure set step = 'done', finished_at = $2, certificate = $3 where id = $1 and certificate is null"
    return await tx.execute(sql, erasure.id, tx.now, certificate) == 1


async def delete_tenant(tx: CustodianTx) -> None:
    """The directory row, with its name, alias and whatever still hangs on it."""
    await tx.execute("delete from tenant where id = $1", tx.tenant_id)


async def wal_position(tx: HostTx) -> str:
    """How far PostgreSQL's write-ahead log was when this was asked."""
    return str(await tx.fetchval("select pg_current_wal_lsn()::text"))
