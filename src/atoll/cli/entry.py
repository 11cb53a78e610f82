"""`atoll entry`: the host organization's staff in this tenant, for its administrators."""

from __future__ import annotations

import click

from atoll.cli.output import output_option, show_list
from atoll.cli.session import Session, signed_in

PATH, SETTING = "/api/atoll/v1/entries", "/api/atoll/v1/settings/entry"
COLUMNS = (
    ("ID", "id"),
    ("STATUS", "status"),
    ("WHO", "askedBy"),
    ("ROLE", "role.name"),
    ("SCOPE", "scope.type"),
    ("OF", "scope.id"),
    ("MINUTES", "minutes"),
    ("UNTIL", "until"),
    ("REASON", "reason"),
)
POLICIES = {
    "consent": "The platform's staff enter when you consented to it.",
    "notice": "The platform's staff enter at once, and you see it.",
    "never": "Nobody of the platform enters.",
}


@click.group()
def entry() -> None:
    """See, let in and put out the platform's staff (administrators)."""


@entry.command("list")
@click.option("--limit", type=click.IntRange(1, 500), default=50, show_default=True, help="How many, the newest first.")
@output_option
@signed_in
def list_entries(session: Session, limit: int, output: str) -> None:
    """List who asks to come in, who is in and who was."""
    show_list(session.get(PATH, limit=limit)["entries"], COLUMNS, output)


@entry.command()
@click.argument("id", type=click.UUID)
@signed_in
def approve(session: Session, id: object) -> None:
    """Let somebody in who asks for it."""
    made = session.write("POST", f"{PATH}/{id}/approve")
    click.echo(f"{made['askedBy']} is let in as {made['role']['name']} until {made['until']}.")


@entry.command()
@click.argument("id", type=click.UUID)
@signed_in
def refuse(session: Session, id: object) -> None:
    """Do not let somebody in who asks for it."""
    click.echo(f"{session.write('POST', f'{PATH}/{id}/refuse')['askedBy']} is not let in.")


@entry.command()
@click.argument("id", type=click.UUID)
@signed_in
def revoke(session: Session, id: object) -> None:
    """Put somebody out, at once."""
    click.echo(f"{session.write('DELETE', f'{PATH}/{id}')['askedBy']} is out.")


@entry.command()
@click.argument("choice", type=click.Choice(list(POLICIES)), required=False)
@signed_in
def policy(session: Session, choice: str | None) -> None:
    """Show, or choose, what it takes for the platform's staff to enter."""
    found = session.write("PUT", SETTING, {"policy": choice}) if choice else session.get(SETTING)
    click.echo(f"{found['policy']}: {POLICIES[found['policy']]}")
