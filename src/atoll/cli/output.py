"""How records are shown: a table for people (rich only on a terminal), plain columns for pipes, JSON for programs.

Names come from other people: control characters are dropped, so that none can drive the reader's terminal.
"""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Callable, Sequence
from typing import Any, TypeVar

import click

F = TypeVar("F", bound=Callable[..., Any])
Record = dict[str, Any]
# A title and where its value stands: a dotted path into the record.
Columns = Sequence[tuple[str, str]]
# A time as the API writes it; people see it to the second.
TIME = re.compile(r"(\d{4}-\d\d-\d\d)T(\d\d:\d\d:\d\d)(\.\d+)?(Z|\+00:00)")
# What nobody can use in part: ids and times are never shortened to fit the terminal.
WHOLE = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|\d{4}-\d\d-\d\d \d\d:\d\d:\d\dZ|\d+|-")


def output_option(command: F) -> F:
    option = click.option(
        *("--output", "-o"),
        type=click.Choice(["table", "json"]),
        default="table",
        show_default=True,
        help="How to show the answer.",
    )
    return option(command)


def show_list(records: list[Record], columns: Columns, output: str) -> None:
    if output == "json":
        show_json(records)
        return
    rows = [[text(value_at(record, path)) for _, path in columns] for record in records]
    _show_table([title for title, _ in columns], rows)


def show_one(record: Record, columns: Columns, output: str) -> None:
    if output == "json":
        show_json(record)
        return
    width = max(len(title) for title, _ in columns)
    for title, path in columns:
        if (value := text(value_at(record, path))) != "-":
            click.echo(f"{title:<{width}}  {value}")


def done(message: str, answer: object, output: str) -> None:
    """What a verb without a record of its own says: a sentence, or the API's answer."""
    if output == "json":
        show_json(answer)
    else:
        click.echo(message)


def show_json(value: object) -> None:
    click.echo(json.dumps(value, indent=2, ensure_ascii=False))


def value_at(record: Record, path: str) -> object:
    value: object = record
    for step in path.split("."):
        value = value.get(step) if isinstance(value, dict) else None
    return value


def text(value: object) -> str:
    if value is None or value in ("", [], {}):
        return "-"
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, float):
        return f"{value:g}"
    if isinstance(value, list):
        return ", ".join(text(each) for each in value)
    if isinstance(value, str) and (time := TIME.fullmatch(value)):
        return f"{time[1]} {time[2]}Z"
    return "".join(character for character in str(value) if character.isprintable())


def _show_table(titles: list[str], rows: list[list[str]]) -> None:
    if not rows:
        click.echo("Nothing found.", err=True)
    elif sys.stdout.isatty():
        _show_rich(titles, rows)
    else:
        widths = [max(len(row[i]) for row in [titles, *rows]) for i in range(len(titles))]
        for row in [titles, *rows]:
            click.echo("  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip())


def _show_rich(titles: list[str], rows: list[list[str]]) -> None:
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    table = Table(box=None, pad_edge=False, header_style="bold")
    for title, cells in zip(titles, zip(*rows, strict=True), strict=True):
        whole = all(WHOLE.fullmatch(cell) for cell in cells)
        table.add_column(title, no_wrap=whole, min_width=max(map(len, cells)) if whole else None)
    for row in rows:
        table.add_row(*(Text(cell) for cell in row))
    Console().print(table)
