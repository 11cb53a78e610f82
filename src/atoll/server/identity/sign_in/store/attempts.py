"""SQL of counted attempts. Rows are locked in one order (all addresses together, then the one), so that attempts never
deadlock; old rows are removed last in a transaction and without waiting for anybody."""

from __future__ import annotations

from datetime import datetime

from atoll.server.db import RealmTx
from atoll.server.identity.sign_in.records import Admission
from atoll.server.identity.sign_in.rules import (
    EVERYBODY,
    OF_EVERYBODY,
    OF_SOURCE,
    REMEMBERED_FREE,
    REMEMBERED_SLOWED,
    TRUSTED,
)

PRUNED_AT_ONCE = 20
# Not "until now": another replica's clock may be a little behind.
NEVER = "'-infinity'::timestamptz"


def counted(row: str, delays: str) -> str:
    """The columns of a row after one more failure. `delays` are the seconds to wait after the first, second, … one."""
    failures = f"(case when {row}.failures_until <= $4 then 1 else {row}.failures + 1 end)"
    seconds = f"(({delays}::integer[])[least({failures}, cardinality({delays}::integer[]))])"
    until = f"case when {seconds} = 0 then {NEVER} else $4 + make_interval(secs => {seconds}) end"
    remembered = f"($4 + case when {seconds} = 0 then $7::interval else $8::interval end)"
    return f"""failures = {failures}, blocked_until = {until}, failures_until = {remembered},
        forget_at = greatest({remembered}, {row}.trusted_until)"""


# An address is known when the account was used from it, or one of its open sessions is. Only unknown ones are counted
# together, and wait together. A row that blocks is not touched: waiting longer is no punishment for asking.
ADMIT = f"""
with seen as (
  select coalesce(bool_or(a.source = $2 and a.trusted_until > $4), false) or exists (
           select 1 from principal p join session s on s.tenant_id = p.tenant_id and s.principal_id = p.id
            where p.kind = 'user' and p.folded = $3 and p.deleted_at is null and s.source = $2 and s.expires_at > $4) as known,
         max(a.blocked_until) filter (where a.source = $2) as own_until,
         max(a.blocked_until) filter (where a.source = '{EVERYBODY}') as shared_until
    from sign_in_attempt a where a.account = $1 and a.source in ($2, '{EVERYBODY}')),
shared as (
  insert into sign_in_attempt as a (account, source, failures, blocked_until, failures_until, forget_at)
  select $1, '{EVERYBODY}', 1, {NEVER}, $4 + $7::interval, $4 + $7::interval
    from seen where not known and coalesce(own_until, $4) <= $4
  on conflict (tenant_id, account, source) do update set {counted("a", "$6")} where a.blocked_until <= $4
  returning 1),
own as (
  insert into sign_in_attempt as a (account, source, failures, blocked_until, failures_until, forget_at)
  select $1, $2, 1, {NEVER}, $4 + $7::interval, $4 + $7::interval
    from seen where known or exists (select 1 from shared)
  on conflict (tenant_id, account, source) do update set {counted("a", "$5")} where a.blocked_until <= $4
  returning 1)
select exists (select 1 from own) as admitted,
       case when own_until > $4 then own_until when not known and shared_until > $4 then shared_until end as blocked_until
  from seen
"""

FORGIVE = f"""
with shared as (
  update sign_in_attempt set failures = greatest(failures - 1, 0), blocked_until = {NEVER}
   where account = $1 and source = '{EVERYBODY}' and not exists (
     select 1 from sign_in_attempt k where k.account = $1 and k.source = $2 and k.trusted_until > $3)
  returning 1)
insert into sign_in_attempt (account, source, failures, blocked_until, failures_until, trusted_until, forget_at)
select $1, $2, 0, {NEVER}, $3, $3 + $4::interval, $3 + $4::interval from (select count(*) from shared) as first
on conflict (tenant_id, account, source) do update
set failures = 0, blocked_until = excluded.blocked_until, failures_until = excluded.failures_until,
    trusted_until = excluded.trusted_until, forget_at = excluded.forget_at
"""

PRUNE = """
delete from sign_in_attempt where (account, source) in (
  select account, source from sign_in_attempt where forget_at <= $1 order by forget_at limit $2 for update skip locked)
"""


async def admit(tx: RealmTx, *, account: str, source: str, folded: str) -> Admission:
    """Count an attempt, unless it has to wait: then nothing is counted and the time is said, if another did not just win."""
    row = await tx.fetchrow(
        ADMIT,
        account,
        source,
        folded,
        tx.now,
        list(OF_SOURCE),
        list(OF_EVERYBODY),
        REMEMBERED_FREE,
        REMEMBERED_SLOWED,
    )
    assert row is not None
    until: datetime | None = row["blocked_until"]
    return Admission(row["admitted"], until)


async def forgive(tx: RealmTx, *, account: str, source: str) -> None:
    """The attempt was the owner's: what was counted at this address is void, and the address is known from now on."""
    await tx.execute(FORGIVE, account, source, tx.now, TRUSTED)


async def forget_account(tx: RealmTx, *, account: str) -> None:
    await tx.execute("delete from sign_in_attempt where account = $1", account)


async def prune(tx: RealmTx) -> None:
    """Remove some of what is old: each failure adds two rows at most and removes up to twenty, so the table stays small."""
    await tx.execute(PRUNE, tx.now, PRUNED_AT_ONCE)
