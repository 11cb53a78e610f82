"""`atoll cluster`: a tenant's clusters and how an agent is installed in one."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

import click

from atoll import __version__
from atoll.cli.failures import Failure
from atoll.cli.names import cluster_named
from atoll.cli.nouns import CLUSTER
from atoll.cli.output import done, output_option, show_json, show_one
from atoll.cli.session import Session, signed_in
from atoll.cli.verbs import add_get, add_list, confirmed, yes_option


@click.group()
def cluster() -> None:
    """Clusters: register, connect, rename and remove them."""


add_list(cluster, CLUSTER)
add_get(cluster, CLUSTER, example="lab")


@cluster.command()
@click.argument("name")
@click.option("--domain", help="The cluster's own domain, for what it serves.")
@output_option
@signed_in
def create(session: Session, name: str, domain: str | None, output: str) -> None:
    """Register a cluster; then connect it with "atoll cluster install-info NAME".

    Example: atoll cluster create lab
    """
    wanted = {"name": name, **({"domain": domain} if domain else {})}
    show_one(session.write("POST", CLUSTER.path, wanted), CLUSTER.columns, output)


@cluster.command()
@click.argument("name")
@click.argument("new_name")
@output_option
@signed_in
def rename(session: Session, name: str, new_name: str, output: str) -> None:
    """Give a cluster another name.

    Example: atoll cluster rename lab lab-berlin
    """
    found = cluster_named(session, name)
    answer = session.write("PUT", f"{CLUSTER.path}/{found['uuid']}", {"name": new_name})
    done(f'Cluster "{found["name"]}" is now "{new_name}".', answer, output)


@cluster.command()
@click.argument("name")
@click.option("--force", is_flag=True, help="Remove it at once, without ending what runs there.")
@yes_option
@output_option
@signed_in
def delete(session: Session, name: str, force: bool, yes: bool, output: str) -> None:
    """Remove a cluster: what runs there is ended first.

    Example: atoll cluster delete lab
    """
    found = cluster_named(session, name)
    confirmed(f'Remove cluster "{found["name"]}" with its departments, projects and workloads?', yes=yes)
    answer = session.write("DELETE", f"{CLUSTER.path}/{found['uuid']}", force=force or None)
    done(f'Cluster "{found["name"]}" is {"removed" if force else "being removed"}.', answer, output)


version_option = click.option("--version", default=__version__, show_default=True, help="The agent's version.")


@cluster.command("install-info")
@click.argument("name")
@version_option
@click.option("--cluster-url", help="The cluster's own address, where it has one.")
@output_option
@signed_in
def install_info(session: Session, name: str, version: str, cluster_url: str | None, output: str) -> None:
    """Print the commands that install the agent. They hold the cluster's secret: do not share them.

    Example: atoll cluster install-info lab
    """
    answer = asked_info(session, cluster_named(session, name), version, cluster_url)
    if output == "json":
        show_json(answer)
    else:
        click.echo(answer["installationStr"])


@cluster.command()
@click.argument("name")
@click.option(
    "--secret-file", type=click.Path(path_type=Path), required=True, help="Where to write the install secret; must not exist."
)
@version_option
@output_option
@signed_in
def install(session: Session, name: str, secret_file: Path, version: str, output: str) -> None:
    """Write the install secret to a file that only you can read, and print the command that starts the agent with it.

    Example: atoll cluster install lab --secret-file lab.secret
    """
    found = cluster_named(session, name)
    answer = asked_info(session, found, version, None)
    write_secret(secret_file, answer["clientSecret"])
    command = f"atoll agent --url {session.url} --cluster {found['uuid']} --secret-file {secret_file} --data atoll-agent"
    done(command, {"command": command, "secretFile": str(secret_file)}, output)


def asked_info(session: Session, found: dict[str, Any], version: str, cluster_url: str | None) -> dict[str, Any]:
    path = f"{CLUSTER.path}/{found['uuid']}/cluster-install-info"
    answer: dict[str, Any] = session.get(path, version=version, remoteClusterUrl=cluster_url)
    return answer


def write_secret(path: Path, secret: str) -> None:
    try:
        with os.fdopen(os.open(path, os.O_CREAT | os.O_WRONLY | os.O_EXCL, 0o600), "w") as file:
            file.write(secret + "\n")
    except OSError as failed:
        raise Failure(f"{path} cannot be written: {failed.strerror}.") from failed
