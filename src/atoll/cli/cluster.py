"""`atoll cluster`: a tenant's clusters and how an agent is installed in one."""

from __future__ import annotations

import click

from atoll import __version__
from atoll.cli.names import cluster_named
from atoll.cli.output import output_option, show_json, show_list, show_one
from atoll.cli.session import Session, signed_in

COLUMNS = (
    ("NAME", "name"),
    ("UUID", "uuid"),
    ("STATE", "status.state"),
    ("VERSION", "version"),
    ("LAST SEEN", "lastLiveness"),
)


@click.group()
def cluster() -> None:
    """Register and list clusters."""


@cluster.command("list")
@output_option
@signed_in
def list_clusters(session: Session, output: str) -> None:
    """List the tenant's clusters."""
    show_list(session.get("/api/v1/clusters"), COLUMNS, output)


@cluster.command()
@click.argument("name")
@click.option("--domain", help="The cluster's own domain, for what it serves.")
@output_option
@signed_in
def create(session: Session, name: str, domain: str | None, output: str) -> None:
    """Register a cluster; then connect it with "atoll cluster install-info NAME"."""
    wanted = {"name": name, **({"domain": domain} if domain else {})}
    show_one(session.write("POST", "/api/v1/clusters", wanted), COLUMNS, output)


@cluster.command("install-info")
@click.argument("name")
@click.option("--version", default=__version__, show_default=True, help="The agent's version.")
@click.option("--cluster-url", help="The cluster's own address, where it has one.")
@output_option
@signed_in
def install_info(session: Session, name: str, version: str, cluster_url: str | None, output: str) -> None:
    """Print the commands that install the agent. They hold the cluster's secret: do not share them."""
    found = cluster_named(session, name)
    path = f"/api/v1/clusters/{found['uuid']}/cluster-install-info"
    answer = session.get(path, version=version, remoteClusterUrl=cluster_url)
    if output == "json":
        show_json(answer)
    else:
        click.echo(answer["installationStr"])
