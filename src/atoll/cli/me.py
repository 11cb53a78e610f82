"""`atoll me`: one's own account, password, sessions and second factor."""

from __future__ import annotations

from urllib.parse import quote

import click

from atoll.cli.login import asked_new_password, asked_secret
from atoll.cli.output import done, output_option, show_json, show_list, show_one
from atoll.cli.session import Session, signed_in
from atoll.cli.user import SESSIONS

ME = "/api/atoll/v1/me"
COLUMNS = (
    ("NAME", "name"),
    ("KIND", "kind"),
    ("PLANE", "plane"),
    ("TENANT", "tenant"),
    ("SECOND FACTOR", "secondFactor"),
    ("RECOVERY CODES LEFT", "recoveryCodesLeft"),
    ("PASSWORD TO BE CHANGED", "passwordChangeRequired"),
    ("SESSION EXPIRES", "sessionExpiresAt"),
)
stdin_option = click.option("--password-stdin", is_flag=True, help="Read from standard input instead of asking, a line each.")


@click.group(invoke_without_command=True)
@output_option
@click.pass_context
def me(context: click.Context, output: str) -> None:
    """Your own account: who you are here, password, sessions, second factor.

    Example: atoll me
    """
    if context.invoked_subcommand is None:
        show_me(output)


@signed_in
def show_me(session: Session, output: str) -> None:
    show_one(session.get(ME), COLUMNS, output)


@me.command()
@stdin_option
@output_option
@signed_in
def password(session: Session, password_stdin: bool, output: str) -> None:
    """Change your password. You stay signed in here; every other session of yours ends.

    With --password-stdin the current and the new one are two lines.

    Example: atoll me password
    """
    current = asked_secret("Current password", password_stdin)
    body = {"currentPassword": current, "newPassword": asked_new_password(password_stdin)}
    session.write("POST", "/api/v1/me/password", body)
    done("Your password is changed.", {}, output)


@me.command()
@click.option("--end", metavar="ID", help="End this session instead of listing them.")
@click.option("--end-others", is_flag=True, help="End all of them but the one that asks.")
@output_option
@signed_in
def sessions(session: Session, end: str | None, end_others: bool, output: str) -> None:
    """List where you are signed in, or end sessions.

    Example: atoll me sessions --end-others
    """
    path = f"{ME}/sessions"
    if end:
        done("The session has ended.", session.write("DELETE", f"{path}/{quote(end, safe='')}"), output)
    elif end_others:
        done("All your other sessions have ended.", session.write("DELETE", path), output)
    else:
        show_list(session.get(path)["sessions"], SESSIONS, output)


@me.group()
def totp() -> None:
    """Your second factor: codes of an authenticator app."""


@totp.command()
@output_option
@signed_in
def on(session: Session, output: str) -> None:
    """Turn your second factor on. The secret and the recovery codes are shown once.

    The code of the app is asked for (or read from standard input).

    Example: atoll me totp on
    """
    started = session.write("POST", f"{ME}/totp")
    if output == "json":
        show_json(started)
    else:
        click.echo(f"Secret   {started['secret']}\nAddress  {started['uri']}")
    show_codes(session.write("POST", f"{ME}/totp/confirm", {"code": asked_code()}), output)


@totp.command()
@stdin_option
@output_option
@signed_in
def off(session: Session, password_stdin: bool, output: str) -> None:
    """Turn your second factor off. Your password and a code are needed.

    With --password-stdin they are two lines.

    Example: atoll me totp off
    """
    body = {"password": asked_secret("Password", password_stdin), "code": asked_code()}
    done("Your second factor is off.", session.write("DELETE", f"{ME}/totp", body), output)


@totp.command("recovery-codes")
@output_option
@signed_in
def recovery_codes(session: Session, output: str) -> None:
    """Get ten new recovery codes, shown once; the old ones are void.

    Example: atoll me totp recovery-codes
    """
    show_codes(session.write("POST", f"{ME}/recovery-codes", {"code": asked_code()}), output)


def show_codes(answer: dict[str, list[str]], output: str) -> None:
    if output == "json":
        show_json(answer)
        return
    click.echo("Recovery codes, each good for one sign-in without the app (shown only once):")
    for code in answer["recoveryCodes"]:
        click.echo(f"  {code}")


def asked_code() -> str:
    code: str = click.prompt("Code", err=True)
    return code.replace(" ", "")
