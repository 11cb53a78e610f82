"""`atoll usage`: what was used in a span of time."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import click

from atoll.cli.output import output_option, show_json, show_list
from atoll.cli.session import Session, signed_in

DAY = click.DateTime(["%Y-%m-%d"])


@click.command()
@click.option("--start", type=DAY, help="First day, UTC.  [default: the first of this month]")
@click.option("--end", type=DAY, help="Last day, UTC.  [default: today]")
@click.option(
    "--group-by",
    type=click.Choice(["project", "workload", "day"]),
    default="project",
    show_default=True,
    help="A line for each.",
)
@output_option
@signed_in
def usage(session: Session, start: datetime | None, end: datetime | None, group_by: str, output: str) -> None:
    """Show what was used, by project, workload or day.

    Example: atoll usage --start 2026-01-01 --group-by workload
    """
    until = end or datetime.now(UTC)
    since = start or until.replace(day=1)
    answer = session.get("/api/atoll/v1/usage", start=f"{since:%Y-%m-%d}", end=f"{until:%Y-%m-%d}", groupBy=group_by)
    if output == "json":
        show_json(answer)
        return
    rows = _rows(answer)
    show_list(rows, [(_title(name), name) for name in (rows[0] if rows else {})], output)


def _rows(answer: Any) -> list[dict[str, Any]]:
    """The one list of records in the answer; its columns are the server's, so a new measure needs no new command line."""
    if isinstance(answer, dict):
        return next((value for value in answer.values() if isinstance(value, list)), [])
    return answer if isinstance(answer, list) else []


def _title(field: str) -> str:
    """`gpuHours` reads GPU HOURS."""
    return "".join(f" {letter}" if letter.isupper() else letter for letter in field).upper()
