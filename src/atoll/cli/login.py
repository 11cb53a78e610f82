"""Signing in and out. A secret is asked for, or read from standard input; it is never printed and never stored."""

from __future__ import annotations

import sys
from typing import Any

import click

from atoll.cli import contexts
from atoll.cli.failures import NOT_SIGNED_IN, USAGE, Failure
from atoll.cli.session import Session, granted_context

SECOND_FACTOR_REQUIRED = "second_factor_required"


@click.command()
@click.option("--url", envvar="ATOLL_URL", help=f"Base address.  [default: the current context's, else {contexts.DEFAULT_URL}]")
@click.option("--username", help="A person's e-mail; asked for when missing.")
@click.option("--client-id", envvar="ATOLL_CLIENT_ID", help="A service account's or access key's id.")
@click.option("--client-secret", envvar="ATOLL_CLIENT_SECRET", help="Its secret; asked for when missing.")
@click.option("--password-stdin", is_flag=True, help="Read the password or client secret from standard input.")
@click.option("--otp", help="The code of your second factor; asked for when it is needed.")
@click.option("--context", "name", help="The name to keep it under.  [default: taken from the address]")
def login(
    url: str | None,
    username: str | None,
    client_id: str | None,
    client_secret: str | None,
    password_stdin: bool,
    otp: str | None,
    name: str | None,
) -> None:
    """Sign in to a tenant (http://localhost:8080/t/acme) or to the management plane (http://localhost:8080).

    A temporary password is replaced at once by one of your own: asked for, or the next line of standard input.
    """
    if username:
        client_id = client_secret = None
    base = contexts.checked_url(url or _current_url())
    _warn_of_plain_text(base)
    form = _machine_form(client_id, client_secret, password_stdin) if client_id else _person_form(username, password_stdin)
    identity = form.get("client_id") or form["username"]
    granted = _granted(base, form, otp)
    if "password" in form:
        _replace_temporary(base, granted["access_token"], form["password"], password_stdin)
    context = granted_context(base, identity, granted)
    kept = name or contexts.name_for(base)
    known = contexts.read_contexts().having(kept, context)
    contexts.write_contexts(contexts.Contexts(current=kept, known=known.known))
    click.echo(f'Signed in to {base} as {identity}; context "{kept}".')


@click.command()
@click.argument("name", required=False)
def logout(name: str | None) -> None:
    """End the session of a context (the current one unless named) and forget its tokens."""
    named, context = contexts.chosen(name or click.get_current_context().find_root().params.get("context"))
    if context.token:
        _end_session(context)
    contexts.write_contexts(contexts.read_contexts().having(named, context.signed_out()))
    click.echo(f'Signed out of "{named}" ({context.url}).')


def _granted(base: str, form: dict[str, str], otp: str | None) -> dict[str, Any]:
    session = Session(base)
    try:
        return session.token_for(**form, **({"otp": otp} if otp else {}))
    except Failure as refused:
        if refused.reason != SECOND_FACTOR_REQUIRED or otp or not sys.stdin.isatty():
            raise
        return session.token_for(**form, otp=click.prompt("Code"))
    finally:
        session.close()


def _replace_temporary(base: str, token: str, password: str, from_stdin: bool) -> None:
    session = Session(base, token=token)
    try:
        if not session.get("/api/atoll/v1/me").get("passwordChangeRequired"):
            return
        click.echo("Your password is a temporary one. Choose your own.", err=True)
        body = {"currentPassword": password, "newPassword": _new_password(from_stdin)}
        session.write("POST", "/api/v1/me/password", body)
    finally:
        session.close()


def _new_password(from_stdin: bool) -> str:
    if from_stdin or not sys.stdin.isatty():
        return _secret("New password", from_stdin)
    entered: str = click.prompt("New password", hide_input=True, confirmation_prompt=True)
    return entered


def _end_session(context: contexts.Context) -> None:
    """A session that has ended already is as good; where the server cannot be reached, its tokens are forgotten anyway."""
    session = Session(context.url, token=context.token)
    try:
        session.write("DELETE", "/api/atoll/v1/session")
    except Failure as failed:
        if failed.exit_code != NOT_SIGNED_IN:
            click.echo(f"The session goes on until it ends by itself: {failed.message}", err=True)
    finally:
        session.close()


def _current_url() -> str:
    known = contexts.read_contexts()
    return known.known[known.current].url if known.current in known.known else contexts.DEFAULT_URL


def _warn_of_plain_text(url: str) -> None:
    from urllib.parse import urlsplit

    if url.startswith("http:") and urlsplit(url).hostname not in contexts.LOOPBACK:
        click.echo(f"Warning: {url} has no TLS: the secret and all tokens travel readable.", err=True)


def _machine_form(client_id: str, client_secret: str | None, from_stdin: bool) -> dict[str, str]:
    secret = client_secret or _secret("Client secret", from_stdin)
    return {"grant_type": "client_credentials", "client_id": client_id, "client_secret": secret}


def _person_form(username: str | None, from_stdin: bool) -> dict[str, str]:
    if not username and not sys.stdin.isatty():
        hint = "Give --username or --client-id with --password-stdin, or set the environment variables for scripts."
        raise Failure("Nobody is there to be asked who signs in.", exit_code=USAGE, hint=hint)
    return {
        "grant_type": "password",
        "username": username or click.prompt("E-mail"),
        "password": _secret("Password", from_stdin),
    }


def _secret(label: str, from_stdin: bool) -> str:
    if from_stdin:
        return sys.stdin.readline().rstrip("\r\n")
    if not sys.stdin.isatty():
        raise Failure(f"{label} is missing.", exit_code=USAGE, hint="Give it on standard input with --password-stdin.")
    entered: str = click.prompt(label, hide_input=True)
    return entered
