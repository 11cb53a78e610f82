"""`atoll tenant`: tenants, for operators of the host organization."""

from __future__ import annotations

from typing import Any

import click

from atoll.cli.names import tenant_named
from atoll.cli.output import output_option, show_json, show_list, show_one
from atoll.cli.session import Session, signed_in

COLUMNS = (
    ("NAME", "name"),
    ("ID", "id"),
    ("STATUS", "status"),
    ("CONTRACT", "contractType"),
    ("ALIAS", "alias"),
    ("CREATED", "createdAt"),
)
DETAILS = (
    *COLUMNS,
    ("UUID", "uuid"),
    ("SUSPENDED", "atoll.suspendedAt"),
    ("REASON", "atoll.suspensionReason"),
    ("HELD", "atoll.heldAt"),
    ("DELETED", "deletedAt"),
    ("RESTORE UNTIL", "atoll.retainedUntil"),
    ("DIAGNOSTICS", "diagnostics"),
)


@click.group()
def tenant() -> None:
    """Create, stop, restore and erase tenants (host operators)."""


@tenant.command()
@click.argument("name")
@click.option("--email", required=True, help="The tenant's first administrator.")
@click.option("--alias", help="A second name for its address.")
@click.option("--contract", type=click.Choice(["normal", "trial"]), help="The kind of contract.")
@output_option
@signed_in
def create(session: Session, name: str, email: str, alias: str | None, contract: str | None, output: str) -> None:
    """Create a tenant. The administrator's first password is shown here and never again."""
    wanted = {"name": name, "email": email, "alias": alias, "contractType": contract}
    answer = session.write("POST", "/api/v1/tenants", {field: value for field, value in wanted.items() if value})
    if output == "json":
        show_json(answer)
        return
    made, extra = answer["tenant"], answer.get("additionalData") or {}
    click.echo(f'Tenant "{made["name"]}" ({made["id"]}) is {made["status"]}.')
    if domain := extra.get("tenantDomain"):
        click.echo(f"Address         {domain}")
    for administrator, password in (extra.get("customerUser") or {}).items():
        click.echo(f"Administrator   {administrator}")
        click.echo(f"First password  {password}  (shown only once; to be changed at the first sign-in)")


@tenant.command("list")
@click.option("--deleted", is_flag=True, help="Also those that were deleted.")
@output_option
@signed_in
def list_tenants(session: Session, deleted: bool, output: str) -> None:
    """List the tenants."""
    show_list(session.get("/api/v1/tenants", deleted=deleted or None), COLUMNS, output)


@tenant.command()
@click.argument("name")
@output_option
@signed_in
def get(session: Session, name: str, output: str) -> None:
    """Show a tenant, by name or id."""
    found = tenant_named(session, name)
    show_one(session.get(f"/api/v1/tenants/{found['id']}"), DETAILS, output)


@tenant.command()
@click.argument("name")
@click.option("--hard", is_flag=True, help="Erase all of its data for good.")
@click.option("--yes", is_flag=True, help="Do not ask.")
@signed_in
def delete(session: Session, name: str, hard: bool, yes: bool) -> None:
    """Delete a tenant, by name or id; its data is kept unless --hard is given."""
    found = tenant_named(session, name, deleted=hard)
    what = "Erase everything of" if hard else "Delete"
    if not yes:
        click.confirm(f'{what} tenant "{found["name"]}"?', abort=True, err=True)
    session.write("DELETE", f"/api/v1/tenants/{found['id']}", isHardDelete=hard or None)
    click.echo(f'Tenant "{found["name"]}" is being {"erased" if hard else "deleted"}.')


@tenant.command()
@click.argument("name")
@click.option("--reason", required=True, help="Why; kept with the tenant and in the audit log.")
@signed_in
def suspend(session: Session, name: str, reason: str) -> None:
    """Let nobody of a tenant in and stop what it runs, until it is resumed."""
    found = tenant_named(session, name)
    session.write("POST", f"/api/atoll/v1/tenants/{found['id']}/suspend", {"reason": reason})
    click.echo(f'Tenant "{found["name"]}" is suspended.')


@tenant.command()
@click.argument("name")
@signed_in
def resume(session: Session, name: str) -> None:
    """End a suspension: what ran before runs again."""
    found = tenant_named(session, name)
    session.write("POST", f"/api/atoll/v1/tenants/{found['id']}/resume")
    click.echo(f'Tenant "{found["name"]}" is resumed.')


@tenant.command()
@click.argument("name")
@signed_in
def restore(session: Session, name: str) -> None:
    """Undo the deletion of a tenant, as long as its data is kept for that."""
    found = tenant_named(session, name, deleted=True)
    session.write("POST", f"/api/atoll/v1/tenants/{found['id']}/restore")
    click.echo(f'Tenant "{found["name"]}" is restored.')


@tenant.command()
@click.argument("name")
@click.option("--reason", help="Why: the tenant reads it, and both audit logs keep it.")
@click.option("--minutes", type=click.IntRange(1, 60), default=30, show_default=True, help="For how long, once you are in.")
@click.option("--scope", default="tenant", show_default=True, help='"tenant", or a part of it: "project:7".')
@click.option("--role", type=int, help="A role by id; Viewer without it.")
@click.option("--entry", type=click.UUID, help="An entry that you asked for before: get in, now that you are let.")
@output_option
@signed_in
def enter(
    session: Session,
    name: str,
    reason: str | None,
    minutes: int,
    scope: str,
    role: int | None,
    entry: object | None,
    output: str,
) -> None:
    """Enter a tenant (break-glass): ask, and get a token of the tenant's once you are let in."""
    path = f"/api/atoll/v1/tenants/{tenant_named(session, name)['id']}/entries"
    if entry is None:
        if reason is None:
            raise click.UsageError("Say why with --reason, or which one with --entry.")
        asked = session.write("POST", path, asked_for(reason, minutes, scope, role))
        if asked["status"] != "Active":
            click.echo(f'Tenant "{name}" has to consent, until {asked["waitsUntil"]}. Then: ', nl=False)
            click.echo(f"atoll tenant enter {name} --entry {asked['id']}")
            return
        entry = asked["id"]
    show_way_in(name, session.write("POST", f"{path}/{entry}/token"), output)


def asked_for(reason: str, minutes: int, scope: str, role: int | None) -> dict[str, object]:
    kind, _, id = scope.partition(":")
    wanted = {"reason": reason, "minutes": minutes, "scopeType": kind, "scopeId": id or None, "roleId": role}
    return {field: value for field, value in wanted.items() if value is not None}


def show_way_in(name: str, token: dict[str, Any], output: str) -> None:
    if output == "json":
        show_json(token)
        return
    click.echo(f'You may enter tenant "{name}" until {token["until"]}. The tenant sees what you do, and can put you out.')
    click.echo(f"Address  {token['url']}")
    click.echo(f"Token    {token['accessToken']}")
    click.echo(f'Try      curl -H "Authorization: Bearer <token>" {token["url"]}/api/atoll/v1/me')


@tenant.command()
@click.argument("name")
@click.argument("entry", type=click.UUID)
@signed_in
def leave(session: Session, name: str, entry: object) -> None:
    """End an entry into a tenant, or withdraw the request."""
    found = tenant_named(session, name)
    session.write("DELETE", f"/api/atoll/v1/tenants/{found['id']}/entries/{entry}")
    click.echo(f'The entry into tenant "{found["name"]}" has ended.')


@tenant.command()
@click.argument("id", type=int)
@signed_in
def certificate(session: Session, id: int) -> None:
    """Print the certificate of an erasure, by the erased tenant's id; "atoll certificate verify" checks it."""
    show_json(session.get(f"/api/atoll/v1/tenants/{id}/erasure/certificate"))
