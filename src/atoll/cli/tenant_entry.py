"""`atoll tenant enter` and `leave`: how host operators get into a tenant, and out again."""

from __future__ import annotations

from typing import Any

import click

from atoll.cli.names import tenant_named
from atoll.cli.output import done, output_option, show_json
from atoll.cli.session import Session, signed_in


@click.command()
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
    """Enter a tenant (break-glass): ask, and get a token of the tenant's once you are let in.

    Example: atoll tenant enter acme --reason "Ticket 4711: training stuck" --minutes 30
    """
    path = f"/api/atoll/v1/tenants/{tenant_named(session, name)['id']}/entries"
    if entry is None:
        if reason is None:
            raise click.UsageError("Say why with --reason, or which one with --entry.")
        asked = session.write("POST", path, asked_for(reason, minutes, scope, role))
        if asked["status"] != "Active":
            then = f"atoll tenant enter {name} --entry {asked['id']}"
            done(f'Tenant "{name}" has to consent, until {asked["waitsUntil"]}. Then: {then}', asked, output)
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


@click.command()
@click.argument("name")
@click.argument("entry", type=click.UUID)
@output_option
@signed_in
def leave(session: Session, name: str, entry: object, output: str) -> None:
    """End an entry into a tenant, or withdraw the request.

    Example: atoll tenant leave acme 01926f6e-5f2a-7c3d-9b1e-3a6f0d1c2b4a
    """
    found = tenant_named(session, name)
    ended = session.write("DELETE", f"/api/atoll/v1/tenants/{found['id']}/entries/{entry}")
    done(f'The entry into tenant "{found["name"]}" has ended.', ended, output)
