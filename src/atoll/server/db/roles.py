"""The working roles: one login and pool each, none of which owns or inherits anything.

Their passwords are derived from the installation key, so nobody has to keep them; `atoll migrate` makes the roles or prints
this SQL for a database administrator.
"""

from __future__ import annotations

import base64
from dataclasses import dataclass
from urllib.parse import urlsplit, urlunsplit

from atoll.kit.crypto import derive, scram_verifier
from atoll.kit.settings import Secret


@dataclass(frozen=True)
class Role:
    """`purpose` is said to the administrator who reads the SQL."""

    name: str
    purpose: str
    statement_timeout: str = "15s"


TENANT = Role("atoll_tenant", "a tenant's data, bound to app.tenant_id")
LINK = Role("atoll_link", "what a cluster's agent may touch, bound to app.tenant_id and app.cluster_id")
HOST = Role("atoll_host", "the tenant directory, the host organization's own people and rules, daily totals")
OPERATOR = Role("atoll_operator", "registration of one tenant's clusters by host operators")
SYSTEM = Role("atoll_system", "the work table and the tenant directory")
CUSTODIAN = Role(
    "atoll_custodian", "counts one tenant's rows without reading them; removes them once it is being erased", "60s"
)

RETENTION = Role("atoll_retention", "takes away what a realm no longer keeps, bound to app.tenant_id; no request uses it")

ROLES = (TENANT, LINK, HOST, OPERATOR, SYSTEM, CUSTODIAN, RETENTION)

SETTINGS = {
    "jit": "off",
    "idle_in_transaction_session_timeout": "30s",
    "lock_timeout": "10s",
    "timezone": "UTC",
    "default_transaction_isolation": "read committed",
}


def password(role: Role, key: Secret) -> str:
    return base64.urlsafe_b64encode(derive(key.reveal(), f"database role {role.name}")).decode().rstrip("=")


def verifier(role: Role, key: Secret) -> str:
    """What PostgreSQL is told of a role's password: statements stand in its log, and in a terminal that shows this SQL."""
    return scram_verifier(password(role, key), derive(key.reveal(), f"salt of database role {role.name}")[:16])


def creation_sql(key: Secret) -> list[str]:
    """Statements that may be repeated: create each role where it is missing, then set its password and settings."""
    return [statement for role in ROLES for statement in role_sql(role, verifier(role, key))]


def role_sql(role: Role, verifier: str) -> list[str]:
    settings = SETTINGS | {"statement_timeout": role.statement_timeout}
    return [
        f"do $$ begin create role {role.name} login nosuperuser nocreatedb nocreaterole noinherit; "
        f"exception when duplicate_object or unique_violation then null; end $$",
        f"alter role {role.name} with login noinherit password '{verifier}'",
        *(f"alter role {role.name} set {name} = '{value}'" for name, value in settings.items()),
    ]


def login_url(base: str, role: Role, key: Secret) -> str:
    """The address of the database for one role: `base` names host and database."""
    parts = urlsplit(base)
    where = parts.netloc.rpartition("@")[2]
    return urlunsplit(parts._replace(netloc=f"{role.name}:{password(role, key)}@{where}"))
