"""`atoll department` and `atoll project`: the tenant's organization, and its quotas."""

from __future__ import annotations

from typing import Any

import click

from atoll.cli.names import cluster_meant, named
from atoll.cli.nouns import DEPARTMENT, PROJECT, Noun
from atoll.cli.output import Record, output_option, show_list, show_one
from atoll.cli.quota import quota_group
from atoll.cli.scopes import readable
from atoll.cli.session import Session, signed_in
from atoll.cli.verbs import Filter, add_create, add_delete, add_get, add_list

# What PUT replaces: what is not sent again is lost.
KEPT = ("description", "defaultNodePools", "schedulingRules", "nodeTypes", "resources")
HOLDERS = (
    ("SUBJECT", "who"),
    ("SUBJECT TYPE", "subjectType"),
    ("ROLE", "roleName"),
    ("SCOPE", "where"),
    ("INHERITED", "inherited"),
)

description_option = click.option("--description", help="What it is for.")
pools_option = click.option(
    "--default-node-pool", "pools", multiple=True, help="A pool for workloads that name none, in order; may be repeated."
)
cluster_option = click.option("--cluster", help="The cluster, when there are several.")


def department_body(session: Session, name: str, *, cluster: str | None, **given: Any) -> Record:
    return {"name": name, "clusterId": cluster_meant(session, cluster)["uuid"], **settings(**given)}


def project_body(session: Session, name: str, *, department: str, namespace: str | None, **given: Any) -> Record:
    """A project belongs to its department's cluster. Its quotas begin at nothing."""
    parent = named(session, DEPARTMENT, department)
    wanted = {"name": name, "clusterId": parent["clusterId"], "parentId": str(parent["id"]), "resources": []}
    return wanted | ({"requestedNamespace": namespace} if namespace else {}) | settings(**given)


def settings(*, description: str | None, pools: tuple[str, ...]) -> Record:
    given = {"description": description, "defaultNodePools": list(pools) or None}
    return {field: value for field, value in given.items() if value is not None}


def add_update(group: click.Group, noun: Noun, *, example: str) -> None:
    @click.argument("name")
    @description_option
    @pools_option
    @output_option
    @signed_in
    def update(session: Session, /, name: str, output: str, **given: Any) -> None:
        wanted = settings(**given)
        if not wanted:
            raise click.UsageError("Say what to change.")
        path = f"{noun.path}/{named(session, noun, name)['id']}"
        before = session.get(path)
        body = {field: before[field] for field in KEPT if before.get(field) is not None} | wanted
        show_one(session.write("PUT", path, body), noun.details, output)

    help = f"Change a {noun.name}; what is not named stays. Quotas: atoll {group.name} quota set.\n\n"
    group.command("update", help=f"{help}Example: atoll {group.name} update {example}")(update)


def add_access(group: click.Group, noun: Noun, path: str, *, example: str) -> None:
    @click.argument("name")
    @output_option
    @signed_in
    def access(session: Session, name: str, output: str) -> None:
        answer = session.get(f"{path}/{named(session, noun, name)['id']}/access")
        holders = answer["access"]
        show_list(holders if output == "json" else readable(session, holders), HOLDERS, output)

    help = f"List who holds which role in a {noun.name}, directly or from above.\n\n"
    group.command("access", help=f"{help}Example: atoll {group.name} access {example}")(access)


@click.group()
def department() -> None:
    """Departments: what a cluster's GPUs are divided into first."""


@click.group()
def project() -> None:
    """Projects: where workloads run, with a share of their department's quota."""


department_option = click.option("--department", required=True, help="The department that it belongs to.")
namespace_option = click.option("--namespace", help="The namespace in the cluster.  [default: made from the name]")

add_list(department, DEPARTMENT)
add_get(department, DEPARTMENT, example="research")
add_create(
    department,
    DEPARTMENT,
    help="Create a department. Give it GPUs with: atoll department quota set.",
    example="research --cluster lab",
    options=(cluster_option, description_option, pools_option),
    body=department_body,
)
add_update(department, DEPARTMENT, example="research --description 'Basic research'")
add_delete(department, DEPARTMENT, example="research", loses="Its quotas and the access rules on it go with it.")
add_access(department, DEPARTMENT, "/api/atoll/v1/departments", example="research")
department.add_command(quota_group(DEPARTMENT, "department", example="research"))

add_list(project, PROJECT, Filter("--department", "parentName", "Only those of this department."))
add_get(project, PROJECT, example="vision")
add_create(
    project,
    PROJECT,
    help="Create a project. Give it GPUs with: atoll project quota set.",
    example="vision --department research",
    options=(department_option, namespace_option, description_option, pools_option),
    body=project_body,
)
add_update(project, PROJECT, example="vision --default-node-pool a100 --default-node-pool default")
PROJECT_LOSES = "Its quotas, its namespace and the access rules on it go with it."
add_delete(project, PROJECT, example="vision", loses=PROJECT_LOSES, later=True)
add_access(project, PROJECT, "/api/atoll/v1/projects", example="vision")
project.add_command(quota_group(PROJECT, "project", example="vision"))
