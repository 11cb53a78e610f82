"""`atoll service-account` and `atoll access-key`: who signs in with a client id and a secret."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import click

from atoll.cli.names import named
from atoll.cli.nouns import ACCESS_KEY, SERVICE_ACCOUNT, Noun
from atoll.cli.output import Record, done, output_option, show_json, text
from atoll.cli.session import Session, signed_in
from atoll.cli.verbs import Option, add_create, add_delete, add_get, add_list, confirmed, yes_option

Body = Callable[..., Record]


@click.group("service-account")
def service_account() -> None:
    """Service accounts: programs that belong to nobody. What they may do, access rules say."""


@click.group("access-key")
def access_key() -> None:
    """Access keys: your own programs, which may do what you may."""


def by_name(_session: Session, name: str) -> Record:
    return {"name": name}


def show_secret(made: Record, output: str) -> None:
    if output == "json":
        show_json(made)
        return
    click.echo(f"Name           {text(made['name'])}")
    click.echo(f"Client id      {made['clientId']}")
    click.echo(f"Client secret  {made['clientSecret']}  (shown only once)")


def add_machine(group: click.Group, noun: Noun, *, help: str, options: Sequence[Option] = (), body: Body = by_name) -> None:
    told = f"{help} The secret is shown once."
    add_list(group, noun)
    add_get(group, noun, example="ci")
    add_create(group, noun, example="ci", help=told, options=options, body=body, show=show_secret)
    add_delete(group, noun, example="ci", loses="Whoever uses it is let in no more.")
    add_rotation(group, noun)
    add_switch(group, noun, on=True)
    add_switch(group, noun, on=False)


def add_rotation(group: click.Group, noun: Noun) -> None:
    @click.argument("name")
    @click.option("--overlap", type=click.IntRange(0), metavar="SECONDS", help="How long the old secret goes on.  [default: 0]")
    @yes_option
    @output_option
    @signed_in
    def rotate_secret(session: Session, name: str, overlap: int | None, yes: bool, output: str) -> None:
        found = named(session, noun, name)
        if not overlap:
            confirmed(f'Replace the secret of "{found["name"]}"? The old one ends at once (see --overlap).', yes=yes)
        made = session.write("POST", f"{noun.items}/{found['id']}/secret", overlapSeconds=overlap)
        show_secret({"name": found["name"], "clientId": found["clientId"], **made}, output)

    help = "Replace the secret; the new one is shown once. With --overlap the old one goes on for a while.\n\n"
    help += f"Example: atoll {group.name} rotate-secret ci --overlap 3600"
    group.command("rotate-secret", help=help)(rotate_secret)


def add_switch(group: click.Group, noun: Noun, *, on: bool) -> None:
    verb = "enable" if on else "disable"
    told = f"Let a disabled {noun.name} in again." if on else f"Let {noun.with_article} in no more, until it is enabled."

    @click.argument("name")
    @output_option
    @signed_in
    def change(session: Session, name: str, output: str) -> None:
        found = named(session, noun, name)
        answer = session.write("PATCH", f"{noun.path}/{found['id']}", {"enabled": on})
        done(f'{noun.name.capitalize()} "{found["name"]}" is {verb}d.', answer, output)

    group.command(verb, help=f"{told}\n\nExample: atoll {group.name} {verb} ci")(change)


def with_lifetime(_session: Session, name: str, days: int | None) -> Record:
    return {"name": name, "lifetimeDays": days}


days_option = click.option("--days", type=click.IntRange(1, 3650), help="For how long it is good.  [default: until deleted]")
add_machine(service_account, SERVICE_ACCOUNT, help="Create a service account.")
add_machine(access_key, ACCESS_KEY, help="Create an access key of your own.", options=(days_option,), body=with_lifetime)
