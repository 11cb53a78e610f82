"""`atoll entry`: the host organization's staff in this tenant, for its administrators."""

from __future__ import annotations

import click

from atoll.cli.output import done, output_option, show_list
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
    """List who asks to come in, who is in and who was.

    Example: atoll entry list --limit 10
    """
    show_list(session.get(PATH, limit=limit)["entries"], COLUMNS, output)


@entry.command()
@click.argument("id", type=click.UUID)
@output_option
@signed_in
def approve(session: Session, id: object, output: str) -> None:
    """Let somebody in who asks for it.

    Example: atoll entry approve 01926f6e-5f2a-7c3d-9b1e-3a6f0d1c2b4a
    """
    made = session.write("POST", f"{PATH}/{id}/approve")
    done(f"{made['askedBy']} is let in as {made['role']['name']} until {made['until']}.", made, output)


@entry.command()
@click.argument("id", type=click.UUID)
@output_option
@signed_in
def refuse(session: Session, id: object, output: str) -> None:
    """Do not let somebody in who asks for it.

    Example: atoll entry refuse 01926f6e-5f2a-7c3d-9b1e-3a6f0d1c2b4a
    """
    made = session.write("POST", f"{PATH}/{id}/refuse")
    done(f"{made['askedBy']} is not let in.", made, output)


@entry.command()
@click.argument("id", type=click.UUID)
@output_option
@signed_in
def revoke(session: Session, id: object, output: str) -> None:
    """Put somebody out, at once.

    Example: atoll entry revoke 01926f6e-5f2a-7c3d-9b1e-3a6f0d1c2b4a
    """
    made = session.write("DELETE", f"{PATH}/{id}")
    done(f"{made['askedBy']} is out.", made, output)


@entry.command()
@click.argument("choice", type=click.Choice(list(POLICIES)), required=False)
@output_option
@signed_in
def policy(session: Session, choice: str | None, output: str) -> None:
    """Show, or choose, what it takes for the platform's staff to enter.

    Example: atoll entry policy notice
    """
    found = session.write("PUT", SETTING, {"policy": choice}) if choice else session.get(SETTING)
    done(f"{found['policy']}: {POLICIES[found['policy']]}", found, output)
