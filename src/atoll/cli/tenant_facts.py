"""What the host organization knows and decides of a tenant, below `atoll tenant`: usage, clusters' health, limits, holds."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import click

from atoll.cli.bound import Bound, sent
from atoll.cli.names import tenant_named
from atoll.cli.output import Record, done, output_option, show_json, show_list
from atoll.cli.session import Session, signed_in

OURS = "/api/atoll/v1/tenants"
DAY = click.DateTime(["%Y-%m-%d"])
USAGE = (
    ("DAY", "day"),
    ("TENANT", "tenantName"),
    ("GPU HOURS", "gpuHours"),
    ("CPU CORE HOURS", "cpuCoreHours"),
)
CLUSTERS = (
    ("NAME", "name"),
    ("STATE", "status.state"),
    ("LAST SEEN", "lastLiveness"),
    ("VERSION", "version"),
    ("PROBLEM", "problem"),
    ("UUID", "uuid"),
)
# The option, the field of the limit, and the field of what is used (a rate has none).
LIMITS = (
    ("clusters", "clusters", "clusters"),
    ("gpus", "gpus", "gpus"),
    ("users", "users", "users"),
    ("requests_per_second", "requestsPerSecond", ""),
)
WHOLE = Bound(click.IntRange(min=0))


@click.command()
@click.argument("name", required=False)
@click.option("--start", type=DAY, help="First day, UTC.  [default: the first of this month]")
@click.option("--end", type=DAY, help="Last day, UTC.  [default: today]")
@output_option
@signed_in
def usage(session: Session, name: str | None, start: datetime | None, end: datetime | None, output: str) -> None:
    """Show what tenants used, day by day; of all of them unless one is named.

    Example: atoll tenant usage acme --start 2026-01-01 --end 2026-01-31
    """
    until = end or datetime.now(UTC)
    since = start or until.replace(day=1)
    totals = session.get("/api/atoll/v1/usage", start=f"{since:%Y-%m-%d}", end=f"{until:%Y-%m-%d}")["totals"]
    if name:
        wanted = tenant_named(session, name)["id"]
        totals = [each for each in totals if each["tenantId"] == wanted]
    show_list(totals if output == "json" else [in_hours(each) for each in totals], USAGE, output)


def in_hours(total: Record) -> Record:
    hours = {"gpuHours": total["gpuSeconds"] / 3600, "cpuCoreHours": total["cpuCoreSeconds"] / 3600}
    return {**total, **hours}


@click.command()
@click.argument("name")
@output_option
@signed_in
def clusters(session: Session, name: str, output: str) -> None:
    """Show a tenant's clusters and whether they are well.

    Example: atoll tenant clusters acme
    """
    found = session.get(f"{OURS}/{tenant_named(session, name)['id']}/clusters")
    show_list(found if output == "json" else [{**each, "problem": problem_of(each)} for each in found], CLUSTERS, output)


def problem_of(cluster: Record) -> str:
    conditions = (cluster.get("status") or {}).get("conditions") or []
    return "; ".join(str(one.get("message") or one.get("reason")) for one in conditions if one.get("status") != "True")


@click.command()
@click.argument("name")
@click.option("--clusters", type=WHOLE, help='How many clusters; "none" for no limit.')
@click.option("--gpus", type=Bound(), help="GPU quota of all departments together.")
@click.option("--users", type=WHOLE, help="How many users.")
@click.option("--requests-per-second", type=WHOLE, help="How many requests each second.")
@output_option
@signed_in
def limits(session: Session, /, name: str, output: str, **given: Any) -> None:
    """Show a tenant's limits and what is used of them; with options, change those that are named.

    Example: atoll tenant limits acme --gpus 64 --users none
    """
    path = f"{OURS}/{tenant_named(session, name)['id']}/limits"
    answer = session.get(path)
    changes = {field: given[option] for option, field, _ in LIMITS if given[option] is not None}
    if changes:
        wanted = {field: answer[field] for _, field, _ in LIMITS} | changes
        answer = session.write("PUT", path, {field: sent(value) for field, value in wanted.items()})
    if output == "json":
        show_json(answer)
    else:
        rows = [limit_row(answer, field, used) for _, field, used in LIMITS]
        show_list(rows, (("LIMIT", "name"), ("AT MOST", "most"), ("USED", "used")), output)


def limit_row(answer: Record, field: str, used: str) -> Record:
    most = "unlimited" if answer[field] is None else answer[field]
    return {"name": field, "most": most, "used": answer["used"].get(used)}


@click.command()
@click.argument("name")
@click.option("--reason", required=True, help="Why; kept with the tenant and in the audit log.")
@click.option("--reference", help="The case or order that asks for it.")
@output_option
@signed_in
def hold(session: Session, name: str, reason: str, reference: str | None, output: str) -> None:
    """Hold a tenant: nothing of it can be erased until it is released.

    Example: atoll tenant hold acme --reason Litigation --reference "case 4711"
    """
    found = tenant_named(session, name, deleted=True)
    body = {"reason": reason, **({"reference": reference} if reference else {})}
    done(f'Tenant "{found["name"]}" is held.', session.write("PUT", f"{OURS}/{found['id']}/hold", body), output)


@click.command()
@click.argument("name")
@output_option
@signed_in
def release(session: Session, name: str, output: str) -> None:
    """End the hold of a tenant.

    Example: atoll tenant release acme
    """
    found = tenant_named(session, name, deleted=True)
    done(f'Tenant "{found["name"]}" is held no more.', session.write("DELETE", f"{OURS}/{found['id']}/hold"), output)
