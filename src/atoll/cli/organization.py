"""`atoll project` and `atoll department`: the tenant's organization, read only."""

from __future__ import annotations

import click

from atoll.cli.output import output_option, show_list
from atoll.cli.session import Session, signed_in

PROJECTS = (
    ("NAME", "name"),
    ("ID", "id"),
    ("DEPARTMENT", "parent.name"),
    ("PHASE", "status.phase"),
    ("GPU QUOTA", "totalResources.gpuQuota"),
    ("GPUS ALLOCATED", "status.quotaStatus.allocated.gpu"),
    ("NAMESPACE", "status.namespace"),
)
DEPARTMENTS = (
    ("NAME", "name"),
    ("ID", "id"),
    ("GPU QUOTA", "totalResources.gpuQuota"),
    ("GPUS ALLOCATED", "status.quotaStatus.allocated.gpu"),
)
limit_option = click.option("--limit", type=click.IntRange(1, 10_000), default=500, show_default=True, help="At most so many.")


@click.group()
def project() -> None:
    """List projects."""


@project.command("list")
@limit_option
@output_option
@signed_in
def list_projects(session: Session, limit: int, output: str) -> None:
    """List the projects that you can see."""
    show_list(session.listed("/api/v1/org-unit/projects", "projects", limit=limit), PROJECTS, output)


@click.group()
def department() -> None:
    """List departments."""


@department.command("list")
@limit_option
@output_option
@signed_in
def list_departments(session: Session, limit: int, output: str) -> None:
    """List the departments that you can see."""
    show_list(session.listed("/api/v1/org-unit/departments", "departments", limit=limit), DEPARTMENTS, output)
