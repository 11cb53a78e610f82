"""Scopes and subjects of access rules as people write them: `project:vision`, `tenant`, `ada@acme.example`."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

import click

from atoll.cli.failures import DENIED, USAGE, Failure, not_found
from atoll.cli.names import cluster_named, named, tenant_named
from atoll.cli.nouns import DEPARTMENT, PROJECT, SERVICE_ACCOUNT
from atoll.cli.output import Record
from atoll.cli.session import Session

F = TypeVar("F", bound=Callable[..., Any])
Scope = tuple[str, str]  # type and id
ME = "/api/atoll/v1/me"
EXAMPLES = "Say tenant, system, cluster:NAME, department:NAME, project:NAME, or tenant:NAME as a host operator."


def scope_option(*, required: bool = False) -> Callable[[F], F]:
    told = "Where: such as project:vision, or tenant for all of it."
    return click.option("--scope", required=required, metavar="TYPE:NAME", help=told)


subject_type_option = click.option(
    "--subject-type",
    type=click.Choice(["user", "service-account", "group"]),
    help="What the subject is.  [default: user with an @ in its name, else service-account]",
)


def scope_meant(session: Session, said: str | None) -> Scope:
    """`TYPE:NAME`; `tenant` and `system` alone, or no word at all, are everything at this address. An empty name is none:
    a script's unset variable must not turn one project into everything."""
    if said in {None, "tenant", "system"}:
        return whole(session)
    type, _, name = str(said).partition(":")
    if type == "project" and name:
        return type, str(named(session, PROJECT, name)["id"])
    if type == "department" and name:
        return type, str(named(session, DEPARTMENT, name)["id"])
    if type == "cluster" and name:
        return type, str(cluster_named(session, name)["uuid"])
    if type == "tenant" and name:
        return type, tenant_meant(session, name)
    raise Failure(f'"{said}" is no scope.', exit_code=USAGE, hint=EXAMPLES)


def tenant_meant(session: Session, name: str) -> str:
    """One of the host organization's tenants; at a tenant's own address there is that one only."""
    here = session.get(ME)
    if here["plane"] != "tenant":
        return str(tenant_named(session, name)["id"])
    if here["tenant"] != name:
        raise not_found("tenant", name, [here["tenant"]])
    return whole(session)[1]


def whole(session: Session) -> Scope:
    """The scope of everything that can be reached at this address, as one's own rules name it."""
    if session.get(ME)["plane"] != "tenant":
        return "system", "system"
    rules = session.get("/api/v1/authorization/me/access-rules", limit=1)["accessRules"]["accessRules"]
    if not rules:
        raise Failure("No access rule is about you, so nothing tells which tenant this is.", hint="Name a scope with --scope.")
    return "tenant", str(rules[0]["tenantId"])


def readable(session: Session, rules: list[Record]) -> list[Record]:
    """Rules with their scopes as `--scope` takes them, and service accounts by name for who may see those."""
    names = machine_names(session) if any(rule["subjectType"] == "service-account" for rule in rules) else {}
    return [{**rule, "who": names.get(rule["subjectId"], rule["subjectId"]), "where": where(rule)} for rule in rules]


def where(rule: Record) -> str:
    return "system" if rule["scopeType"] == "system" else f"{rule['scopeType']}:{rule.get('scopeName')}"


def machine_names(session: Session) -> dict[str, str]:
    try:
        return {each["clientId"]: each["name"] for each in session.get(SERVICE_ACCOUNT.path)}
    except Failure as refused:
        if refused.exit_code == DENIED:
            return {}
        raise


def type_of(subject: str, given: str | None) -> str:
    return given or ("user" if "@" in subject else "service-account")


def subject_meant(session: Session, subject: str, given: str | None) -> tuple[str, str]:
    """(type, id) of a subject; a service account is named and known by its client id."""
    type = type_of(subject, given)
    id = named(session, SERVICE_ACCOUNT, subject)["clientId"] if type == "service-account" else subject
    return type, str(id)
