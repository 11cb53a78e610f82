"""`atoll user`: the people of a tenant, or of the host organization."""

from __future__ import annotations

from urllib.parse import quote

import click

from atoll.cli.names import named
from atoll.cli.nouns import USER
from atoll.cli.output import Record, done, output_option, show_json, show_list, text
from atoll.cli.session import Session, signed_in
from atoll.cli.verbs import add_create, add_delete, add_get, add_list, confirmed, yes_option

OURS = "/api/atoll/v1/users"
SESSIONS = (
    ("ID", "id"),
    ("THIS ONE", "current"),
    ("LAST USED", "lastUsed"),
    ("EXPIRES", "expiresAt"),
    ("ADDRESS", "sourceAddress"),
    ("PROGRAM", "userAgent"),
)


@click.group()
def user() -> None:
    """People: who may sign in. What they may do, access rules say."""


def show_created(made: Record, output: str) -> None:
    if output == "json":
        show_json(made)
        return
    click.echo(f"User      {text(made['username'])}")
    click.echo(f"Password  {made['tempPassword']}  (temporary, shown only once)")


add_list(user, USER)
add_get(user, USER, example="ada@acme.example")
add_create(
    user,
    USER,
    help='Create a user, named by e-mail. The temporary password is shown once; "atoll access-rule create" says what it opens.',
    example="ada@acme.example",
    body=lambda _session, name: {"email": name},
    show=show_created,
)
add_delete(user, USER, example="ada@acme.example", loses="Sessions, tokens and access rules end at once.")


@user.command("reset-password")
@click.argument("name")
@yes_option
@output_option
@signed_in
def reset_password(session: Session, name: str, yes: bool, output: str) -> None:
    """Give a user a temporary password, shown once. The old one, all sessions and tokens end.

    Example: atoll user reset-password ada@acme.example
    """
    found = named(session, USER, name)
    confirmed(f'Replace the password of "{found["username"]}" and sign out everywhere?', yes=yes)
    made = session.write("POST", f"{USER.path}/{found['id']}/password")
    show_created({"username": found["username"], **made}, output)


@user.command()
@click.argument("name")
@output_option
@signed_in
def logout(session: Session, name: str, output: str) -> None:
    """Sign a user out everywhere: every session and token ends.

    Example: atoll user logout ada@acme.example
    """
    found = named(session, USER, name)
    answer = session.write("POST", f"{USER.path}/{found['id']}/logout")
    done(f'User "{found["username"]}" is signed out everywhere.', answer, output)


@user.command()
@click.argument("name")
@click.option("--end", metavar="ID", help="End this session instead of listing them.")
@output_option
@signed_in
def sessions(session: Session, name: str, end: str | None, output: str) -> None:
    """List where a user is signed in, or end one session.

    Example: atoll user sessions ada@acme.example
    """
    path = f"{OURS}/{named(session, USER, name)['id']}/sessions"
    if end:
        done("The session has ended.", session.write("DELETE", f"{path}/{quote(end, safe='')}"), output)
    else:
        show_list(session.get(path)["sessions"], SESSIONS, output)


@user.command("reset-totp")
@click.argument("name")
@yes_option
@output_option
@signed_in
def reset_totp(session: Session, name: str, yes: bool, output: str) -> None:
    """Take away the second factor of a user who lost it. All sessions and tokens end.

    Example: atoll user reset-totp ada@acme.example
    """
    found = named(session, USER, name)
    confirmed(f'Take away the second factor of "{found["username"]}"?', yes=yes)
    answer = session.write("DELETE", f"{OURS}/{found['id']}/totp")
    done(f'User "{found["username"]}" has no second factor now.', answer, output)
