"""The verbs that every noun has, made from its row in `nouns.py`: list, get, create and delete.

What only one noun can do stands in that noun's own file.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, TypeVar

import click

from atoll.cli.names import named
from atoll.cli.nouns import Noun
from atoll.cli.output import Record, done, output_option, show_list, show_one
from atoll.cli.session import Session, signed_in

F = TypeVar("F", bound=Callable[..., Any])
Option = Callable[[Any], Any]
Readable = Callable[[Session, list[Record]], list[Record]]
# Groups that stand below another one, for the examples in their help.
ABOVE = {"sinks": "audit "}

limit_option = click.option("--limit", type=click.IntRange(1, 10_000), default=500, show_default=True, help="At most so many.")
yes_option = click.option("--yes", "-y", is_flag=True, help="Do not ask.")


@dataclass(frozen=True)
class Filter:
    """`--flag VALUE` of a list, and the field that must equal it."""

    flag: str
    field: str
    help: str

    @property
    def parameter(self) -> str:
        return self.flag.removeprefix("--").replace("-", "_")


def confirmed(question: str, *, yes: bool) -> None:
    if not yes:
        click.confirm(question, abort=True, err=True)


def as_it_is(_session: Session, found: list[Record]) -> list[Record]:
    return found


def add_list(group: click.Group, noun: Noun, *filters: Filter, readable: Readable = as_it_is) -> None:
    """`readable` makes of the records what people are to see; JSON shows them as they are."""

    @output_option
    @signed_in
    def list_all(session: Session, /, output: str, limit: int = 500, **given: str | None) -> None:
        conditions = [f"{one.field}=={given[one.parameter]}" for one in filters if given[one.parameter]]
        asked = {**noun.query, "filterBy": conditions or None}
        found = session.listed(noun.path, noun.key, limit=limit, paged=noun.filtered, **asked)
        show_list(found if output == "json" else readable(session, found), noun.columns, output)

    options = [click.option(one.flag, help=one.help) for one in filters] + [limit_option]
    help = f"List the {noun.plural} that you can see.\n\nExample: {path_of(group)} list"
    group.command("list", help=help)(with_options(list_all, options))


def add_get(group: click.Group, noun: Noun, *, example: str) -> None:
    @click.argument("name")
    @output_option
    @signed_in
    def get(session: Session, name: str, output: str) -> None:
        found = named(session, noun, name)
        show_one(session.get(f"{noun.items}/{found[noun.id_field]}"), noun.details or noun.columns, output)

    group.command("get", help=f"Show one {noun.name}.\n\nExample: {path_of(group)} get {example}")(get)


def add_create(
    group: click.Group,
    noun: Noun,
    *,
    example: str,
    help: str,
    verb: str = "create",
    options: Sequence[Option] = (),
    body: Callable[..., Record] = lambda _session, name: {"name": name},
    show: Callable[[Record, str], None] | None = None,
) -> None:
    """`body(session, name, **options)` is what is sent; `show(answer, output)` what is said, else the record itself."""

    @click.argument("name")
    @output_option
    @signed_in
    def create(session: Session, /, name: str, output: str, **given: Any) -> None:
        made = session.write("POST", noun.path, body(session, name, **given))
        if show:
            show(made, output)
        else:
            show_one(made, noun.details or noun.columns, output)

    told = f"{help}\n\nExample: {path_of(group)} {verb} {example}"
    group.command(verb, help=told)(with_options(create, options))


def add_delete(
    group: click.Group, noun: Noun, *, example: str, verb: str = "delete", loses: str = "", later: bool = False
) -> None:
    """`loses`: what goes with it, said before it is asked. `later`: a cluster must do its part first."""

    @click.argument("name")
    @yes_option
    @output_option
    @signed_in
    def delete(session: Session, name: str, yes: bool, output: str) -> None:
        found = named(session, noun, name)
        confirmed(f'{verb.capitalize()} {noun.name} "{found[noun.named_by]}"?{f" {loses}" if loses else ""}', yes=yes)
        answer = session.write("DELETE", f"{noun.items}/{found[noun.id_field]}")
        done(f'{noun.name.capitalize()} "{found[noun.named_by]}" is {"being " if later else ""}{verb}d.', answer, output)

    told = f"{verb.capitalize()} {noun.with_article}. {loses}".rstrip()
    group.command(verb, help=f"{told}\n\nExample: {path_of(group)} {verb} {example}")(delete)


def path_of(group: click.Group) -> str:
    return f"atoll {ABOVE.get(group.name or '', '')}{group.name}"


def with_options(command: F, options: Sequence[Option]) -> F:
    for option in reversed(options):
        command = option(command)
    return command
