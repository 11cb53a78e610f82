"""`atoll verify`: checks of a live installation, from outside."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

import click

from atoll.cli import contexts
from atoll.cli.failures import NOT_SIGNED_IN, USAGE, Failure
from atoll.cli.output import show_json
from atoll.cli.session import Session

if TYPE_CHECKING:
    from atoll.cli.isolation.trials import Verdict
    from atoll.cli.isolation.worlds import World


@click.group()
def verify() -> None:
    """Check a live installation from outside."""


@verify.command()
@click.option("--url", help="The management plane's address.  [default: the context's]")
@click.option("--first", metavar="CONTEXT", help="A context of one tenant, instead of a throw-away one.")
@click.option("--second", metavar="CONTEXT", help="A context of another tenant.")
@click.option("--writes", is_flag=True, help="Try writes too in tenants that were named (throw-away ones: always).")
@click.option("--keep", is_flag=True, help="Do not delete the throw-away tenants afterwards.")
@click.option("--all", "everything", is_flag=True, help="Print every trial, not only a line for each route.")
@click.option("--output", "-o", type=click.Choice(["table", "json"]), default="table", show_default=True)
def isolation(
    url: str | None, first: str | None, second: str | None, writes: bool, keep: bool, everything: bool, output: str
) -> None:
    """Try every route with another tenant's ids and every kind of token.

    With an operator's context two throw-away tenants are made, filled, tried against each other in both directions and
    deleted. With --first and --second (contexts that you signed in to with "atoll login") nothing is made, and only reads
    are sent unless --writes is given. Exits 1 when anything was let through, or when "not yours" can be told from "not
    there" by status, body, headers or time.
    """
    from atoll.cli.isolation.run import Run

    if bool(first) != bool(second):
        raise Failure("Two tenants are needed.", exit_code=USAGE, hint="Give both --first and --second, or neither.")
    operator = operator_session(url, needed=not first)
    run = Run(operator, say=lambda line: click.echo(line, err=True))
    try:
        worlds = tuple(run.found(*signed_in(name)) for name in (first, second)) if first and second else run.made()
        verdicts = run.between(worlds, writes=writes or not first)
    finally:
        if not keep:
            run.clean()
    report(verdicts, worlds, everything=everything, output=output)
    if any(one.problem for one in verdicts):
        raise click.exceptions.Exit(1)


def operator_session(url: str | None, *, needed: bool) -> Session | None:
    """A session at the management plane: of the environment, of the context at `url`, or of the chosen context."""
    script = contexts.script_credentials()
    if script and not needed:
        return None
    if script:
        form = {"grant_type": "client_credentials", "client_id": script.client_id, "client_secret": script.client_secret}
        return Session(script.url, token=Session(script.url).token_for(**form)["access_token"])
    if not needed and not url:
        return None
    name = contexts.read_contexts().at(contexts.checked_url(url)) if url else named_context()
    base, token = signed_in(name)[1:]
    return Session(base, token=token)


def named_context() -> str:
    return contexts.chosen(click.get_current_context().find_root().params.get("context"))[0]


def signed_in(name: str) -> tuple[str, str, str]:
    """(name, address, token) of a context; its token must still be good."""
    _, context = contexts.chosen(name)
    if not context.token:
        raise Failure(f'You are not signed in to "{name}" ({context.url}).', exit_code=NOT_SIGNED_IN)
    return name, context.url, context.token


def report(verdicts: list[Verdict], worlds: tuple[World, ...], *, everything: bool, output: str) -> None:
    if output == "json":
        show_json([{"route": one.route, "what": one.what, "denied": one.denied, "problem": one.problem} for one in verdicts])
        return
    for line in lines(verdicts, everything=everything):
        click.echo(line)
    for world in worlds:
        if world.lacks:
            click.echo(f"Not tried with ids of {world.name}, which has none: {', '.join(world.lacks)}.")
    problems = [one for one in verdicts if one.problem]
    for one in problems:
        click.echo(f"PROBLEM  {one.route} with {one.what}: {one.problem}")
    routes = len({one.route for one in verdicts})
    click.echo(f"{len(verdicts)} trials on {routes} routes, problems: {len(problems)}.")


def lines(verdicts: list[Verdict], *, everything: bool) -> list[str]:
    """A line for each route: what was tried there, and how it was answered."""
    if everything:
        return [f"{one.route}  {one.what}: {one.denied}" for one in verdicts]
    by_route: dict[str, Counter[str]] = {}
    for one in verdicts:
        what = "tokens" if "token" in one.what else one.what
        by_route.setdefault(one.route, Counter())[f"{what} {one.denied}"] += 1
    return [f"{route}  " + "; ".join(f"{what} ×{times}" for what, times in by_route[route].items()) for route in by_route]
