"""Use cases of settings."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from atoll.kit.errors import FieldProblem, InvalidFields
from atoll.server import audit
from atoll.server.db import RealmTx, publish
from atoll.server.settings import rules, store
from atoll.server.settings.catalogue import (
    AUDIT_DAYS,
    AUTO_REDIRECT,
    BY_KEY,
    ENTRY_POLICY,
    LOGO,
    SECURITY,
    SWITCHES,
    EntryPolicy,
)
from atoll.server.settings.errors import SettingNotFound
from atoll.server.settings.events import SecuritySettingChanging


async def security(tx: RealmTx) -> dict[str, Any]:
    """All security settings, with what nobody changed at its default."""
    known = await store.find_all(tx)
    return {key: default | (known.get(key) or {}) for key, default in SECURITY.items()}


async def security_by_key(tx: RealmTx, key: str) -> dict[str, Any]:
    if key not in SECURITY:
        raise SettingNotFound
    return SECURITY[key] | (await store.find(tx, key) or {})


async def set_security(tx: RealmTx, key: str, given: dict[str, Any]) -> None:
    """Change the parts that are given. What this setting does not have is refused."""
    if key not in SECURITY:
        raise SettingNotFound
    changes = {name: value for name, value in given.items() if value is not None}
    strange = sorted(changes.keys() - SECURITY[key].keys())
    if strange or not changes:
        raise InvalidFields([FieldProblem(", ".join(strange) or key, f"takes {', '.join(SECURITY[key])}")])
    if "uri" in changes and not rules.URI.fullmatch(changes["uri"]):
        raise InvalidFields([FieldProblem("uri", "is empty or an address such as https://acme.example/goodbye")])
    value = await security_by_key(tx, key) | changes
    await publish(tx, SecuritySettingChanging(key, value))
    await store.put(tx, key, value)
    await recorded(tx, key)


async def forget_sso_alias(tx: RealmTx, alias: str) -> None:
    """The identity provider of this alias is gone: browsers are no longer sent there by themselves."""
    value = await security_by_key(tx, AUTO_REDIRECT)
    if value["idpAlias"] == alias:
        await store.put(tx, AUTO_REDIRECT, SECURITY[AUTO_REDIRECT])
        await recorded(tx, AUTO_REDIRECT)


async def switches(tx: RealmTx) -> list[tuple[Any, Any]]:
    """(switch, value) for each one that exists."""
    known = await store.find_all(tx)
    return [(switch, known.get(switch.key, switch.default)) for switch in SWITCHES]


async def is_on(tx: RealmTx, key: str) -> bool:
    switch = BY_KEY.get(key)
    if switch is None:
        raise SettingNotFound
    value = await store.find(tx, key)
    return bool(switch.default if value is None else value)


async def set_switch(tx: RealmTx, key: str, value: Any) -> None:
    switch = BY_KEY.get(key)
    if switch is None:
        raise InvalidFields([FieldProblem("key", f"is one of {', '.join(BY_KEY)}")])
    problem = rules.switch_problem(switch, value)
    if problem:
        raise InvalidFields([FieldProblem("value", problem)])
    await store.put(tx, key, value)
    await recorded(tx, key)


async def logo(tx: RealmTx) -> str | None:
    found: str | None = await store.find(tx, LOGO)
    return found


async def set_logo(tx: RealmTx, text: str) -> None:
    await store.put(tx, LOGO, rules.check_logo(text))
    await recorded(tx, LOGO)


async def idle_timeout(tx: RealmTx) -> timedelta:
    """How long a browser session may be idle in this realm."""
    return timedelta(minutes=(await security_by_key(tx, "browserSessionTimeout"))["idleTimeout"])


async def audit_retention_days(tx: RealmTx) -> int:
    """For how many days the audit log keeps what is behind a checkpoint."""
    value = await store.find(tx, AUDIT_DAYS)
    return int(BY_KEY[AUDIT_DAYS].default if value is None else value)


async def entry_policy(tx: RealmTx) -> EntryPolicy:
    """How the host organization's staff get into this tenant."""
    value = await store.find(tx, ENTRY_POLICY)
    return EntryPolicy.CONSENT if value is None else EntryPolicy(value)


async def set_entry_policy(tx: RealmTx, policy: EntryPolicy) -> None:
    await store.put(tx, ENTRY_POLICY, policy.value)
    await audit.record(
        tx, audit.Action.UPDATE, audit.Entity("setting", ENTRY_POLICY, ENTRY_POLICY), metadata={"policy": policy.value}
    )


async def recorded(tx: RealmTx, key: str) -> None:
    await audit.record(tx, audit.Action.UPDATE, audit.Entity("setting", key, key))
