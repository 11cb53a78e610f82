"""`atoll audit sinks`: where chained audit records are posted."""

from __future__ import annotations

from typing import Any

import click

from atoll.cli.failures import ERROR, Failure
from atoll.cli.login import asked_secret
from atoll.cli.names import named
from atoll.cli.nouns import SINK
from atoll.cli.output import Record, output_option, show_json
from atoll.cli.session import Session, signed_in
from atoll.cli.verbs import add_create, add_delete, add_get, add_list


@click.group()
def sinks() -> None:
    """Sinks: where the audit log is posted as it grows."""


def sink_body(_session: Session, name: str, *, token_stdin: bool, **given: Any) -> Record:
    body = {"name": name, **given}
    return body | ({"token": asked_secret("Token", from_stdin=True)} if token_stdin else {})


add_list(sinks, SINK)
add_get(sinks, SINK, example="siem")
add_create(
    sinks,
    SINK,
    verb="add",
    help="Have the audit log posted somewhere.",
    example="siem --kind https --url https://siem.example.org/in --token-stdin",
    options=(
        click.option("--kind", type=click.Choice(["https", "syslog"]), default="https", show_default=True, help="How."),
        click.option("--url", required=True, help="Where: https://…, or for syslog tls://HOST:PORT."),
        click.option("--format", type=click.Choice(["json", "cef"]), default="json", show_default=True, help="In which form."),
        click.option("--token-stdin", is_flag=True, help="Read a bearer token from standard input; it is never shown again."),
        click.option("--backlog", is_flag=True, help="Begin with the oldest record instead of the next one."),
    ),
    body=sink_body,
)
add_delete(sinks, SINK, verb="remove", example="siem", loses="Nothing more is posted there.")


@sinks.command()
@click.argument("name")
@output_option
@signed_in
def test(session: Session, name: str, output: str) -> None:
    """Post a test record now, and say whether it arrived; exit code 1 when not.

    Example: atoll audit sinks test siem
    """
    found = named(session, SINK, name)
    answer = session.write("POST", f"{SINK.path}/{found['id']}/test")
    if output == "json":
        show_json(answer)
    if not answer["arrived"]:
        raise Failure(f"Nothing arrived at {found['url']}: {answer.get('problem') or 'no reason given'}", exit_code=ERROR)
    if output != "json":
        click.echo(f"A test record arrived at {found['url']}.")
