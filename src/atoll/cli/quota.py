"""`quota` below `atoll department` and `atoll project`: what is deserved, what may be used, pool by pool."""

from __future__ import annotations

from typing import Any

import click

from atoll.cli.bound import Bound, sent
from atoll.cli.failures import USAGE, Failure
from atoll.cli.names import named, pool_named
from atoll.cli.nouns import Noun
from atoll.cli.output import Record, output_option, show_list
from atoll.cli.session import Session, signed_in
from atoll.cli.verbs import with_options

COLUMNS = (
    ("NODE POOL", "nodePool.name"),
    ("GPUS", "gpu.deserved"),
    ("GPU LIMIT", "gpu.limit"),
    ("WEIGHT", "gpu.overQuotaWeight"),
    ("CPUS", "cpus"),
    ("CPU LIMIT", "cpuLimit"),
    ("MEMORY", "memory.deserved"),
    ("UNIT", "memory.units"),
)
MILLI = 1000

OPTIONS = (
    click.option("--pool", default="default", show_default=True, help="The node pool."),
    click.option("--gpus", type=click.FloatRange(min=0), help="GPUs that it deserves: they are there whenever it wants them."),
    click.option("--limit", type=Bound(), help="GPUs that it may use at most; idle ones of others count."),
    click.option("--weight", type=click.FloatRange(min=0), help="Its part when idle GPUs are shared out."),
    click.option("--cpus", type=Bound(), help="Cores that it deserves."),
    click.option("--cpu-limit", type=Bound(), help="Cores that it may use at most."),
    click.option("--memory", type=Bound(), help="Memory that it deserves, in MB."),
    click.option("--memory-limit", type=Bound(), help="Memory that it may use at most, in MB."),
)


def quota_group(noun: Noun, command: str, *, example: str) -> click.Group:
    group = click.Group("quota", help=f"A {noun.name}'s quotas on the node pools.")

    @click.argument("name")
    @output_option
    @signed_in
    def get(session: Session, name: str, output: str) -> None:
        show_quotas(session.get(f"{noun.path}/{named(session, noun, name)['id']}")["resources"], output)

    @click.argument("name")
    @output_option
    @signed_in
    def set(session: Session, /, name: str, pool: str, output: str, **given: Any) -> None:
        if all(value is None for value in given.values()):
            raise click.UsageError("Say what to change, such as --gpus 4.")
        found = named(session, noun, name)
        path = f"{noun.path}/{found['id']}"
        resources = session.get(path)["resources"]
        pool_id = pool_named(session, pool, found["clusterId"])["id"]
        show_quotas(session.write("PUT", f"{path}/resources", changed(resources, pool_id, given)), output)

    group.command("get", help=f"Show the quotas.\n\nExample: atoll {command} quota get {example}")(get)
    told = (
        'Set the quota on one node pool; what is not named stays, and "none" takes a bound away.\n\n'
        f"Example: atoll {command} quota set {example} --pool default --gpus 4 --limit 8 --weight 2"
    )
    group.command("set", help=told)(with_options(set, OPTIONS))
    return group


def show_quotas(resources: list[Record], output: str) -> None:
    show_list(resources if output == "json" else [in_cores(each) for each in resources], COLUMNS, output)


def in_cores(resources: Record) -> Record:
    cpu = resources.get("cpu") or {}
    deserved, limit = (None if cpu.get(field) is None else cpu[field] / MILLI for field in ("deserved", "limit"))
    return {**resources, "cpus": deserved, "cpuLimit": limit}


def changed(resources: list[Record], pool_id: str, given: Record) -> list[Record]:
    """All quotas with that of one pool changed. PUT is what takes a bound away: in PATCH, null means "as it is"."""
    others = [each for each in resources if each["nodePool"]["id"] != pool_id]
    before = next((each for each in resources if each["nodePool"]["id"] == pool_id), {"nodePool": {"id": pool_id}})
    gpu = with_given(before.get("gpu"), deserved=given["gpus"], limit=given["limit"], overQuotaWeight=given["weight"])
    cpu = with_given(before.get("cpu"), deserved=milli(given["cpus"]), limit=milli(given["cpu_limit"]))
    memory = before.get("memory") or {}
    wanted = {given["memory"], given["memory_limit"]} - {None}
    if wanted and memory.get("units", "MB") != "MB":
        raise Failure(f"Its memory is set in {memory['units']}, not in MB.", exit_code=USAGE, hint="Change it through the API.")
    memory = with_given(memory, deserved=given["memory"], limit=given["memory_limit"])
    return [*others, {**before, "gpu": gpu, "cpu": cpu, "memory": memory}]


def milli(cores: Any) -> Any:
    return cores * MILLI if isinstance(cores, float) else cores


def with_given(before: Record | None, **given: Any) -> Record:
    changes = {field: sent(value) for field, value in given.items() if value is not None}
    return {**(before or {}), **changes}
