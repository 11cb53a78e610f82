"""`atoll tenant`: tenants, for operators of the host organization."""

from __future__ import annotations

import click

from atoll.cli.failures import ERROR, Failure
from atoll.cli.names import tenant_named
from atoll.cli.nouns import TENANT
from atoll.cli.output import Record, done, output_option, show_json, show_list, show_one, text
from atoll.cli.session import Session, signed_in
from atoll.cli.tenant_end import certificate, delete, erasure, erasures, export, exports, restore
from atoll.cli.tenant_entry import enter, leave
from atoll.cli.tenant_facts import clusters, hold, limits, release, usage
from atoll.cli.verbs import limit_option
from atoll.cli.waiting import follow


@click.group()
def tenant() -> None:
    """Create, stop, restore and erase tenants (host operators)."""


@tenant.command()
@click.argument("name")
@click.option("--email", required=True, help="The tenant's first administrator.")
@click.option("--alias", help="A second name for its address.")
@click.option("--contract", type=click.Choice(["normal", "trial"]), help="The kind of contract.")
@click.option("--wait", is_flag=True, help="Wait until it is ready; exit code 1 when that fails.")
@output_option
@signed_in
def create(session: Session, name: str, email: str, alias: str | None, contract: str | None, wait: bool, output: str) -> None:
    """Create a tenant. The administrator's first password is shown here and never again.

    Example: atoll tenant create initech --email admin@initech.example --wait
    """
    wanted = {"name": name, "email": email, "alias": alias, "contractType": contract}
    answer = session.write("POST", TENANT.path, {field: value for field, value in wanted.items() if value})
    if output == "json":
        show_json(answer)
    else:
        show_created(answer)
    if wait:
        await_ready(session, answer["tenant"])


def show_created(answer: Record) -> None:
    made, extra = answer["tenant"], answer.get("additionalData") or {}
    click.echo(f'Tenant "{text(made["name"])}" ({made["id"]}) is {made["status"]}.')
    if domain := extra.get("tenantDomain"):
        click.echo(f"Address         {domain}")
    for administrator, password in (extra.get("customerUser") or {}).items():
        click.echo(f"Administrator   {text(administrator)}")
        click.echo(f"First password  {password}  (shown only once; to be changed at the first sign-in)")


def await_ready(session: Session, made: Record) -> None:
    path = f"{TENANT.path}/{made['id']}"
    seen = follow(lambda: session.get(path), lambda one: str(one["status"]), lambda one: one["status"] in {"Ready", "Failed"})
    if seen["status"] == "Failed":
        raise Failure("The tenant could not be set up.", exit_code=ERROR, hint=text(seen.get("diagnostics")))


@tenant.command("list")
@click.option("--deleted", is_flag=True, help="Also those that were deleted.")
@limit_option
@output_option
@signed_in
def list_tenants(session: Session, deleted: bool, limit: int, output: str) -> None:
    """List the tenants.

    Example: atoll tenant list --deleted
    """
    show_list(session.get(TENANT.path, deleted=deleted or None)[:limit], TENANT.columns, output)


@tenant.command()
@click.argument("name")
@output_option
@signed_in
def get(session: Session, name: str, output: str) -> None:
    """Show a tenant, by name or id.

    Example: atoll tenant get acme
    """
    found = tenant_named(session, name)
    show_one(session.get(f"{TENANT.path}/{found['id']}"), TENANT.details, output)


@tenant.command()
@click.argument("name")
@click.option("--alias", required=True, help='The second name for its address; "" takes it away.')
@output_option
@signed_in
def update(session: Session, name: str, alias: str, output: str) -> None:
    """Change a tenant's alias.

    Example: atoll tenant update acme --alias acme-corp
    """
    found = tenant_named(session, name)
    show_one(session.write("PATCH", f"{TENANT.path}/{found['id']}", {"alias": alias or None}), TENANT.details, output)


@tenant.command()
@click.argument("name")
@click.option("--reason", required=True, help="Why; kept with the tenant and in the audit log.")
@output_option
@signed_in
def suspend(session: Session, name: str, reason: str, output: str) -> None:
    """Let nobody of a tenant in and stop what it runs, until it is resumed.

    Example: atoll tenant suspend acme --reason "Invoice 2026-17 is unpaid"
    """
    found = tenant_named(session, name)
    answer = session.write("POST", f"/api/atoll/v1/tenants/{found['id']}/suspend", {"reason": reason})
    done(f'Tenant "{found["name"]}" is suspended.', answer, output)


@tenant.command()
@click.argument("name")
@output_option
@signed_in
def resume(session: Session, name: str, output: str) -> None:
    """End a suspension: what ran before runs again.

    Example: atoll tenant resume acme
    """
    found = tenant_named(session, name)
    answer = session.write("POST", f"/api/atoll/v1/tenants/{found['id']}/resume")
    done(f'Tenant "{found["name"]}" is resumed.', answer, output)


for command in (
    usage,
    clusters,
    limits,
    hold,
    release,
    delete,
    restore,
    erasure,
    erasures,
    certificate,
    export,
    exports,
    enter,
    leave,
):
    tenant.add_command(command)
