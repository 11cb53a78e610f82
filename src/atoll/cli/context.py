"""`atoll context`: which of the known addresses commands go to."""

from __future__ import annotations

import click

from atoll.cli import contexts
from atoll.cli.output import output_option, show_list

COLUMNS = (("CURRENT", "current"), ("NAME", "name"), ("URL", "url"), ("IDENTITY", "identity"), ("SIGNED IN", "signedIn"))


@click.group()
def context() -> None:
    """Switch between the addresses you are signed in to."""


@context.command("list")
@output_option
def list_contexts(output: str) -> None:
    """List the known contexts; tokens are not shown.

    Example: atoll context list
    """
    known = contexts.read_contexts()
    records = [
        {
            "current": "*" if name == known.current else "",
            "name": name,
            "url": each.url,
            "identity": each.identity,
            "signedIn": bool(each.token),
        }
        for name, each in sorted(known.known.items())
    ]
    show_list(records, COLUMNS, output)


@context.command()
@click.argument("name")
def use(name: str) -> None:
    """Make a context the current one.

    Example: atoll context use acme
    """
    known = contexts.read_contexts()
    chosen = known.named(name)
    contexts.write_contexts(contexts.Contexts(current=name, known=known.known))
    click.echo(f'Commands now go to "{name}" ({chosen.url}).')


@context.command()
@click.argument("name")
def delete(name: str) -> None:
    """Forget a context and its tokens.

    Example: atoll context delete acme
    """
    known = contexts.read_contexts()
    known.named(name)
    contexts.write_contexts(known.without(name))
    click.echo(f'Forgot "{name}".')
