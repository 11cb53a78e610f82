"""The end of a tenant, below `atoll tenant`: deletion, what it would take, restoring, erasure and its certificate, export."""

from __future__ import annotations

import click

from atoll.cli.failures import NOT_FOUND, Failure
from atoll.cli.names import tenant_named
from atoll.cli.nouns import TENANT
from atoll.cli.output import Record, done, output_option, show_json, show_list, show_one, text
from atoll.cli.session import Session, signed_in
from atoll.cli.verbs import confirmed, yes_option
from atoll.cli.waiting import follow

OURS = "/api/atoll/v1/tenants"
ERASURE = (
    ("TENANT", "name"),
    ("STEP", "step"),
    ("ROWS", "totalRows"),
    ("HELD", "held"),
    ("ORDERED", "requestedAt"),
    ("ORDERED BY", "requestedBy"),
    ("FINISHED", "finishedAt"),
)
ERASURES = (
    ("ID", "tenantId"),
    ("TENANT", "name"),
    ("STEP", "step"),
    ("ROWS", "totalRows"),
    ("ORDERED", "requestedAt"),
    ("ORDERED BY", "requestedBy"),
    ("FINISHED", "finishedAt"),
)
EXPORTS = (
    ("ID", "id"),
    ("STATUS", "status"),
    ("ROWS", "rowsDone"),
    ("OF", "rowsTotal"),
    ("BYTES", "bytes"),
    ("ORDERED", "requestedAt"),
    ("FINISHED", "finishedAt"),
)


@click.command()
@click.argument("name")
@click.option("--hard", is_flag=True, help="Erase all of its data for good.")
@click.option("--dry-run", is_flag=True, help="Only say what an erasure would take.")
@click.option("--wait", is_flag=True, help="With --hard: wait until everything is gone.")
@yes_option
@output_option
@signed_in
def delete(session: Session, name: str, hard: bool, dry_run: bool, wait: bool, yes: bool, output: str) -> None:
    """Delete a tenant, by name or id; its data is kept for a while unless --hard is given.

    Example: atoll tenant delete acme --hard --dry-run
    """
    found = tenant_named(session, name, deleted=hard or dry_run)
    if dry_run:
        show_erasure(session.write("POST", f"{OURS}/{found['id']}/erasure", {"dryRun": True}), output)
        return
    what = "Erase everything of" if hard else "Delete"
    confirmed(f'{what} tenant "{found["name"]}"?', yes=yes)
    answer = session.write("DELETE", f"{TENANT.path}/{found['id']}", isHardDelete=hard or None)
    done(f'Tenant "{found["name"]}" is being {"erased" if hard else "deleted"}.', answer, output)
    if wait and hard:
        await_erased(session, found)


def await_erased(session: Session, found: Record) -> None:
    path = f"{OURS}/{found['id']}/erasure"
    follow(lambda: session.get(path), lambda one: str(one.get("step") or "waiting"), lambda one: bool(one.get("finishedAt")))
    click.echo(f"Certificate: atoll tenant certificate {found['id']}", err=True)


def show_erasure(answer: Record, output: str) -> None:
    if output == "json":
        show_json(answer)
        return
    show_one(answer, ERASURE, output)
    click.echo()
    show_list(
        [{"kind": kind, "rows": rows} for kind, rows in answer["rows"].items()], (("KIND", "kind"), ("ROWS", "rows")), output
    )
    for one in answer.get("clusters") or []:
        click.echo(f"Cluster {text(one['name'])}: {one['outcome']}")


@click.command()
@click.argument("name")
@output_option
@signed_in
def restore(session: Session, name: str, output: str) -> None:
    """Undo the deletion of a tenant, as long as its data is kept for that.

    Example: atoll tenant restore acme
    """
    found = tenant_named(session, name, deleted=True)
    answer = session.write("POST", f"{OURS}/{found['id']}/restore")
    done(f'Tenant "{found["name"]}" is restored.', answer, output)


@click.command()
@click.argument("name")
@output_option
@signed_in
def erasure(session: Session, name: str, output: str) -> None:
    """Show how far the erasure of a tenant is, by name, or by id once the name is gone.

    Example: atoll tenant erasure acme
    """
    show_erasure(session.get(f"{OURS}/{number_of(session, name)}/erasure"), output)


@click.command()
@click.option("--limit", type=click.IntRange(1, 500), default=50, show_default=True, help="At most so many.")
@output_option
@signed_in
def erasures(session: Session, limit: int, output: str) -> None:
    """List erasures of all tenants, those that are gone too, the newest first.

    Example: atoll tenant erasures
    """
    show_list(session.get("/api/atoll/v1/erasures", limit=limit)["erasures"], ERASURES, output)


def number_of(session: Session, name: str) -> str:
    """The id of a tenant that may be gone already: then only its id leads to what was kept of it."""
    try:
        return str(tenant_named(session, name, deleted=True)["id"])
    except Failure as failed:
        if failed.exit_code == NOT_FOUND and name.isdecimal():
            return name
        raise


@click.command()
@click.argument("id", type=int)
@click.option("--output", "-o", type=click.Choice(["json"]), default="json", show_default=True, help="It is JSON in any case.")
@signed_in
def certificate(session: Session, id: int, output: str) -> None:
    """Print the certificate of an erasure, by the erased tenant's id; "atoll certificate verify" checks it.

    Example: atoll tenant certificate 734921280 > certificate.json
    """
    del output
    show_json(session.get(f"{OURS}/{id}/erasure/certificate"))


@click.command()
@click.argument("name")
@output_option
@signed_in
def export(session: Session, name: str, output: str) -> None:
    """Order an export of everything of a tenant. Only its own administrators can fetch the archive: atoll export download.

    Example: atoll tenant export acme
    """
    found = tenant_named(session, name)
    answer = session.write("POST", f"{OURS}/{found['id']}/export")
    done(f'An export of tenant "{found["name"]}" is being written ({answer["id"]}).', answer, output)


@click.command()
@click.argument("name")
@output_option
@signed_in
def exports(session: Session, name: str, output: str) -> None:
    """List a tenant's exports and how far they are.

    Example: atoll tenant exports acme
    """
    show_list(session.get(f"{OURS}/{tenant_named(session, name)['id']}/export"), EXPORTS, output)
