"""Write the pages of the documentation that are made from data: `python tools/pages.py [FOLDER]`. Needs no database."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import click
from fastapi import FastAPI
from fastapi.dependencies.models import Dependant
from fastapi.routing import APIRoute

from atoll.cli.root import root
from atoll.server.access.permissions import RESOURCES, Resource, is_tenant_wide
from atoll.server.access.responsibilities import RESPONSIBILITIES, Party, Task, tasks_of
from atoll.server.access.roles import CHOICES, PREDEFINED
from atoll.server.db import Permission, Plane
from atoll.server.metering.kinds import (
    CLUSTER_METRICS,
    GROUPS,
    NODE_METRICS,
    NODE_TELEMETRY,
    PROJECT_METRICS,
    UNIT_TELEMETRY,
    Measures,
    Readings,
)
from atoll.server.planes import management, tenant
from atoll.server.web import Accepts, Guard

ROOT = Path(__file__).resolve().parents[1]
MADE = "<!-- Made from data by `python tools/pages.py`: change the data, not this page. -->"
LETTERS = {"create": "C", "read": "R", "update": "U", "delete": "D"}
WHERE = {
    (Party.HOST, Plane.MANAGEMENT): "`console.<domain>`, the management plane",
    (Party.HOST, Plane.TENANT): "`<tenant>.<domain>`, as a host operator",
    (Party.TENANT, Plane.TENANT): "`<tenant>.<domain>`, the tenant plane",
}


@dataclass(frozen=True)
class Route:
    """A guarded route of a plane."""

    plane: Plane
    operation: str
    tag: str
    permission: Permission | None
    takes_operators: bool

    @property
    def tasks(self) -> list[Task]:
        return tasks_of(plane=self.plane, tag=self.tag, permission=self.permission, takes_operators=self.takes_operators)


def guarded_routes() -> list[Route]:
    planes = ((Plane.MANAGEMENT, management.application(None, {})), (Plane.TENANT, tenant.application(None, {})))  # type: ignore[arg-type]
    return [route for plane, app in planes for route in routes_of(plane, app)]


def routes_of(plane: Plane, app: FastAPI) -> Iterator[Route]:
    for route in app.routes:
        guards = list(guards_below(route.dependant)) if isinstance(route, APIRoute) else []
        for guard in guards:
            assert isinstance(route, APIRoute)
            if guard.accepts is not Accepts.NOBODY:
                operators = Accepts.OPERATORS in guard.accepts
                yield Route(plane, route.operation_id or route.path, str(route.tags[0]), guard.requires, operators)


def guards_below(dependant: Dependant) -> Iterator[Guard]:
    if isinstance(dependant.call, Guard):
        yield dependant.call
    for inner in dependant.dependencies:
        yield from guards_below(inner)


def table(head: list[str], rows: list[list[str]]) -> list[str]:
    return [f"| {' | '.join(row)} |" for row in [head, ["---"] * len(head), *rows]]


# --- the roles --------------------------------------------------------------------------------------------------------


def roles_page() -> str:
    names = [[short(role.name), str(role.id), role.name, role.description] for role in PREDEFINED]
    cells = [[row_name(one), *(letters(one, role.permissions) for role in PREDEFINED)] for one in RESOURCES]
    choices = [[choice.about, choice.sources, choice.here] for choice in CHOICES]
    return "\n".join(
        [
            "# The predefined roles",
            "",
            MADE,
            "",
            "A role is granted by an access rule on a scope (the tenant, a cluster, a department, a project) and holds for",
            "everything below it. Rules add up, and none takes anything away. Custom roles are made of permission sets.",
            "",
            *table(["", "id", "role", "what it is for"], names),
            "",
            "## What each may do",
            "",
            "C create, R read, U update, D delete. \\* only a rule on the whole tenant gives it, or the parts in brackets.",
            "",
            *table(["resource", *(short(role.name) for role in PREDEFINED)], cells),
            "",
            "## Where the sources disagree",
            "",
            "The reference publishes no current matrix; its older one and later texts differ. Why the ids are ours:",
            "[decision 2](../decisions/0002-predefined-roles.md).",
            "",
            *table(["about", "the sources", "here"], choices),
            "",
        ]
    )


def short(name: str) -> str:
    """L1 researcher → L1, System administrator → SA."""
    first = name.split(maxsplit=1)[0]
    return first if first.isupper() else "".join(word[0].upper() for word in name.split())


def row_name(resource: Resource) -> str:
    wide = [action for action in resource.actions if is_tenant_wide(Permission(f"{resource.type}:{action}"))]
    mark = "\\*" if len(wide) == len(resource.actions) else f" ({''.join(LETTERS[one] for one in wide)}\\*)" if wide else ""
    return f"{resource.display_name}: `{resource.type}`{mark}"


def letters(resource: Resource, permissions: frozenset[Permission]) -> str:
    return "".join(LETTERS[one] for one in resource.actions if Permission(f"{resource.type}:{one}") in permissions)


# --- the responsibilities ---------------------------------------------------------------------------------------------


def responsibilities_page() -> str:
    routes = guarded_routes()
    marks = [[task.name, *("x" if task.party is party else "" for party in Party)] for task in RESPONSIBILITIES]
    parts = [line for task in RESPONSIBILITIES for line in task_part(task, routes)]
    return "\n".join(
        [
            "# Who does what",
            "",
            MADE,
            "",
            "The host organization runs the platform and gives each tenant an address and clusters; a tenant runs its own",
            "affairs and is seen by nobody else. The planes are served apart: what one party does, the other's token cannot.",
            "",
            *table(["task", *(party.value for party in Party)], marks),
            "",
            *parts,
        ]
    )


def task_part(task: Task, routes: list[Route]) -> Iterator[str]:
    mine = [route for route in routes if task in route.tasks]
    yield from (f"## {task.name}", "")
    told = [
        ("Who", task.party.value + (f": {', '.join(task.roles)}" if task.roles else "")),
        ("Where", WHERE[task.party, task.plane] if task.plane else ""),
        ("Permissions", ", ".join(sorted({f"`{route.permission}`" for route in mine if route.permission}))),
        ("Operations", ", ".join(sorted({f"`{route.operation}`" for route in mine}))),
        ("Note", task.note),
    ]
    yield from (f"* **{name}**: {text}" for name, text in told if text)
    yield ""


# --- the command line -------------------------------------------------------------------------------------------------

COMMANDS = "## Commands\n"
EVERYWHERE = {"output", "help"}
FORM = {"[OPTIONS]", "COMMAND [ARGS]...", "[COMMAND] [ARGS]..."}


def command_line_page() -> str:
    """What is written by hand stays; the commands behind it are read off the program."""
    by_hand, _, _ = (ROOT / "docs/reference/cli.md").read_text().partition(COMMANDS)
    return by_hand + "\n".join([COMMANDS, MADE, "", *commands_below(root, click.Context(root, info_name="atoll"))])


def commands_below(group: click.Group, ctx: click.Context) -> Iterator[str]:
    for name in group.list_commands(ctx):
        command = group.get_command(ctx, name)
        assert command is not None
        inner = click.Context(command, info_name=name, parent=ctx)
        yield from command_part(command, inner)
        if isinstance(command, click.Group):
            yield from commands_below(command, inner)


def command_part(command: click.Command, ctx: click.Context) -> Iterator[str]:
    pieces = [piece for piece in command.collect_usage_pieces(ctx) if piece not in FORM]
    is_noun = isinstance(command, click.Group) and ctx.parent is not None and ctx.parent.parent is None
    yield from (f"{'###' if is_noun else '####'} {' '.join([ctx.command_path, *pieces])}", "")
    told, _, example = (command.help or "").partition("\b\nExample:\n")
    yield from (told.strip(), "")
    if example:
        yield from ("```", example.strip(), "```", "")
    options = [one for one in command.params if isinstance(one, click.Option) and one.name not in EVERYWHERE]
    yield from (f"* `{records[0]}`: {records[1]}" for one in options if (records := one.get_help_record(ctx)))
    yield from ([""] if options else [])


# --- metrics ----------------------------------------------------------------------------------------------------------

METRICS = {
    "Cluster and node pool metrics": CLUSTER_METRICS,
    "Department and project metrics": PROJECT_METRICS,
    "Node metrics": NODE_METRICS,
}
TELEMETRY = {"Node telemetry": NODE_TELEMETRY, "Department and project telemetry": UNIT_TELEMETRY}
UNMEASURED = "nothing measures it yet"
ABOUT_METRICS = """\
**Metrics** are samples over time. A sample is the mean over the time since the sample before (the first one's time begins at
`start`), told at the end of that time: amounts are integrated exactly, to the millisecond, from what agents metered. A window
is at most 90 days long; one that is longer than 8 days has a sample a day at most, which ends at a midnight (UTC). Samples end
15 seconds before the cluster was last heard: of the time after that nothing is known yet. Promises and nodes have a history
of the last 90 days, so that a series shows what was then; a time of which nothing is known, or in which somebody's share was
unlimited, has no sample. What pods held is told of any time. **Telemetry** is what there is right now, over what you reach.

What nothing measures is never made up: a metric has `values: null` and the answer is 207, telemetry has no values. With
`Accept: text/csv` both come as CSV. Metrics of a cluster, its node pools and its nodes take a rule on all of the cluster.

**Averages** (`overtimeData` of departments and projects, and the fields `avgGpuAllocation24h`, `…7d`, `…30d` that their lists
filter and sort by) are means of the same ledger over the 24 hours, 7 and 30 days up to `updatedAt`, in thousandths of a GPU.
They are reckoned every ten minutes while something is held, and each day otherwise; a cluster that was never heard has none,
and comes last in such an order. Whoever did not exist for all of that time held nothing before it."""


def metrics_page() -> str:
    parts = [line for name, types in (METRICS | TELEMETRY).items() for line in types_part(name, types)]
    return "\n".join(
        [
            "# Metrics and telemetry",
            "",
            MADE,
            "",
            *ABOUT_METRICS.splitlines(),
            "",
            *parts,
        ]
    )


def types_part(name: str, types: Measures | Readings) -> Iterator[str]:
    yield from (f"## {name}", "")
    grouped = types is CLUSTER_METRICS
    head = ["type", "what it is", *(["grouped by"] if grouped else [])]
    rows = [
        [f"`{type}`", found.about if found else UNMEASURED, *([", ".join(sorted(GROUPS[type]))] if grouped else [])]
        for type, found in types.items()
    ]
    yield from (*table(head, rows), "")


def pages() -> dict[str, str]:
    return {
        "reference/roles.md": roles_page(),
        "reference/cli.md": command_line_page(),
        "reference/metrics.md": metrics_page(),
        "responsibilities.md": responsibilities_page(),
    }


def main() -> None:
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "docs"
    for name, text in pages().items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)


if __name__ == "__main__":
    main()
