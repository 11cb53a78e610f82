"""`atoll nodepool` and `atoll node`: the machines of a tenant's clusters."""

from __future__ import annotations

from typing import Any

import click

from atoll.cli.names import cluster_meant, cluster_named, pool_named
from atoll.cli.nouns import NODE, NODE_POOL
from atoll.cli.organization import cluster_option
from atoll.cli.output import Record, done, output_option, show_list, show_one
from atoll.cli.session import Session, signed_in
from atoll.cli.verbs import add_create, confirmed, limit_option, with_options, yes_option

SETTINGS = (
    click.option("--label", metavar="KEY=VALUE", help="The label by which nodes belong to it."),
    click.option("--placement", type=click.Choice(["binpack", "spread"]), help="Fill nodes one by one, or use them evenly."),
    click.option("--min-runtime", metavar="TIME", help="How long a workload may run before others reclaim its GPUs: 30m, 2h."),
)


@click.group()
def nodepool() -> None:
    """Node pools: parts of a cluster, made of nodes with one label."""


@click.group()
def node() -> None:
    """Nodes: what the agents report of their clusters' machines."""


def pool_body(session: Session, name: str, *, cluster: str | None, **given: Any) -> Record:
    if not given["label"]:
        raise click.UsageError("Say --label KEY=VALUE: which nodes belong to it.")
    return {"name": name, "clusterId": cluster_meant(session, cluster)["uuid"], **settings(**given)}


def settings(*, label: str | None, placement: str | None, min_runtime: str | None) -> Record:
    key, separator, value = (label or "").partition("=")
    if label is not None and not (key and separator and value):
        raise click.UsageError("--label takes KEY=VALUE.")
    scheduling: Record = {"placementStrategy": {"cpu": placement, "gpu": placement}} if placement else {}
    scheduling |= {"minGuaranteedRuntime": min_runtime} if min_runtime else {}
    wanted: Record = {"labelKey": key, "labelValue": value} if label else {}
    return wanted | ({"schedulingConfiguration": scheduling} if scheduling else {})


@nodepool.command("list")
@cluster_option
@limit_option
@output_option
@signed_in
def list_pools(session: Session, cluster: str | None, limit: int, output: str) -> None:
    """List the node pools.

    Example: atoll nodepool list --cluster lab
    """
    conditions = [f"clusterId=={cluster_named(session, cluster)['uuid']}"] if cluster else None
    show_list(session.listed(NODE_POOL.path, NODE_POOL.key, limit=limit, filterBy=conditions), NODE_POOL.columns, output)


def found_pool(session: Session, name: str, cluster: str | None) -> Record:
    return pool_named(session, name, cluster_named(session, cluster)["uuid"] if cluster else None)


@nodepool.command()
@click.argument("name")
@cluster_option
@output_option
@signed_in
def get(session: Session, name: str, cluster: str | None, output: str) -> None:
    """Show one node pool.

    Example: atoll nodepool get a100
    """
    show_one(found_pool(session, name, cluster), NODE_POOL.details, output)


add_create(
    nodepool,
    NODE_POOL,
    help="Create a node pool: nodes that carry its label go into it by themselves.",
    example="a100 --label gpu=a100 --placement spread",
    options=(cluster_option, *SETTINGS),
    body=pool_body,
)


def update(session: Session, /, name: str, cluster: str | None, output: str, **given: Any) -> None:
    """Change a node pool; what is not named stays.

    Example: atoll nodepool update a100 --placement binpack
    """
    wanted = settings(**given)
    if not wanted:
        raise click.UsageError("Say what to change.")
    path = f"{NODE_POOL.path}/{found_pool(session, name, cluster)['id']}"
    show_one(session.write("PATCH", path, wanted), NODE_POOL.details, output)


nodepool.command("update")(with_options(signed_in(update), (click.argument("name"), cluster_option, *SETTINGS, output_option)))


@nodepool.command()
@click.argument("name")
@cluster_option
@yes_option
@output_option
@signed_in
def delete(session: Session, name: str, cluster: str | None, yes: bool, output: str) -> None:
    """Delete a node pool; its nodes go back to the default one.

    Example: atoll nodepool delete a100
    """
    found = found_pool(session, name, cluster)
    confirmed(f'Delete node pool "{found["name"]}" of {found["clusterName"]}?', yes=yes)
    done(f'Node pool "{found["name"]}" is being deleted.', session.write("DELETE", f"{NODE_POOL.path}/{found['id']}"), output)


@node.command("list")
@cluster_option
@click.option("--pool", help="Only those of this node pool.")
@click.option("--status", type=click.Choice(["Ready", "NotReady", "Unknown"]), help="Only those in this state.")
@limit_option
@output_option
@signed_in
def list_nodes(session: Session, cluster: str | None, pool: str | None, status: str | None, limit: int, output: str) -> None:
    """List the nodes.

    Example: atoll node list --pool a100
    """
    given = {
        "clusterUuid": cluster_named(session, cluster)["uuid"] if cluster else None,
        "nodePool": pool,
        "status": status,
    }
    conditions = [f"{field}=={value}" for field, value in given.items() if value]
    show_list(session.listed(NODE.path, NODE.key, limit=limit, filterBy=conditions or None), NODE.columns, output)
