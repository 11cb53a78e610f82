"""SQL of identity providers, and of what is stored of the users that come from them."""

from __future__ import annotations

from typing import Any
from uuid import UUID

import msgspec

from atoll.server.db import RealmTx
from atoll.server.identity.providers.records import External, Mappers, Provider, ProviderType
from atoll.server.identity.records import Principal
from atoll.server.identity.store import COLUMNS as PRINCIPAL

COLUMNS = "id, alias, type, config, mappers, sealed_secret, created_by, created_at, updated_at"


def provider_of(row: Any) -> Provider:
    return Provider(
        id=row["id"],
        alias=row["alias"],
        type=ProviderType(row["type"]),
        config=msgspec.json.decode(row["config"]),
        mappers=msgspec.json.decode(row["mappers"]),
        sealed_secret=row["sealed_secret"],
        created_by=row["created_by"],
        created_at=row["created_at"],
        updated_at=row["updated_at"],
    )


def text(value: Any) -> str:
    return msgspec.json.encode(value).decode()


async def list_all(tx: RealmTx) -> list[Provider]:
    """There are a few at most."""
    rows = await tx.fetch(f"select {COLUMNS} from identity_provider order by created_at, id limit 100")
    return [provider_of(row) for row in rows]


async def find(tx: RealmTx, alias: str) -> Provider | None:
    row = await tx.fetchrow(f"select {COLUMNS} from identity_provider where alias = $1", alias)
    return provider_of(row) if row else None


async def insert(tx: RealmTx, provider: Provider) -> bool:
    """False when the alias is taken."""
    sql = f"""insert into identity_provider ({COLUMNS}) values ($1, $2, $3, $4, $5, $6, $7, $8, $9)
        on conflict do nothing"""
    made = await tx.execute(
        sql,
        provider.id,
        provider.alias,
        provider.type.value,
        text(provider.config),
        text(provider.mappers),
        provider.sealed_secret,
        provider.created_by,
        provider.created_at,
        provider.updated_at,
    )
    return made == 1


async def update(tx: RealmTx, provider: Provider) -> None:
    sql = """update identity_provider
        set type = $2, config = $3, mappers = $4, sealed_secret = $5, updated_at = $6 where id = $1"""
    config, mappers = text(provider.config), text(provider.mappers)
    await tx.execute(sql, provider.id, provider.type.value, config, mappers, provider.sealed_secret, provider.updated_at)


async def set_mappers(tx: RealmTx, id: UUID, mappers: Mappers) -> None:
    await tx.execute("update identity_provider set mappers = $2, updated_at = $3 where id = $1", id, text(mappers), tx.now)


async def delete(tx: RealmTx, id: UUID) -> None:
    """Whoever came from it is signed out; the accounts stay, so that what they did keeps a name."""
    sql = "delete from session where principal_id in (select p.id from principal p where p.provider_id = $1)"
    await tx.execute(sql, id)
    await tx.execute("update principal set valid_after = $2, kept_proof = null where provider_id = $1", id, tx.now)
    await tx.execute("delete from identity_provider where id = $1", id)


async def lock(tx: RealmTx) -> None:
    """Whoever else makes a provider in this realm waits for this transaction."""
    await tx.execute("select 1 from tenant_key where tenant_id = $1 for update", tx.tenant_id)


async def find_subject(tx: RealmTx, id: UUID) -> str | None:
    found: str | None = await tx.fetchval("select external_subject from principal where id = $1", id)
    return found


async def note_sign_in(tx: RealmTx, *, id: UUID, provider: UUID, subject: str, external: External) -> Principal | None:
    """What the token says of somebody, for everything that follows; None where he is disabled."""
    sql = f"""update principal set provider_id = $2, external_subject = $3, groups = $4, linux_uid = $5, linux_gid = $6,
            supplementary_groups = $7, last_login = $8
        where id = $1 and enabled and deleted_at is null returning {PRINCIPAL}"""
    groups, supplementary = list(external.groups), list(external.supplementary)
    row = await tx.fetchrow(sql, id, provider, subject, groups, external.uid, external.gid, supplementary, tx.now)
    return Principal.of(row) if row else None
