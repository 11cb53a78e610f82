"""Deleting a project: asked for, seen to be under way, and over when its cluster's agent has taken it off.

Until then it stays to be seen, with its name, its namespace and who may do what in it, so that nothing of it is orphaned and
no other project gets a namespace that is still in use. A department is no object with a namespace: it is gone at once.
"""

from __future__ import annotations

from uuid import UUID

from atoll.server import access, audit, clusters, work
from atoll.server.clusters import TakenOff
from atoll.server.db import LinkTx, TenantTx, publish
from atoll.server.organization.events import ProjectDeleting
from atoll.server.organization.records import Project
from atoll.server.organization.service.projects import entity, get_project
from atoll.server.organization.store import departments, projects
from atoll.wire.desired import PROJECT

FORGET = "forget-project"


async def delete_project(tx: TenantTx, id: int | None) -> Project | None:
    """Refused while workloads would be lost. The project that is being deleted now, or None where it is gone at once: its
    cluster was never told anything. To delete it again changes nothing."""
    project = await get_project(tx, id)
    await departments.hold_parent(tx, id=project.department_id, cluster_id=project.cluster_id)
    await projects.hold_for_deletion(tx, project.id)
    project = await get_project(tx, id)
    if project.deleting_at is not None:
        return project
    await publish(tx, ProjectDeleting(project))
    await projects.mark_deleting(tx, project.id, by=tx.caller.name)
    await clusters.unwant(tx, cluster_id=project.cluster_id, kind=PROJECT, object_id=project.id)
    await audit.record(tx, audit.Action.DELETE, entity(project))
    if await clusters.was_told(tx, cluster_id=project.cluster_id):
        return await get_project(tx, id)
    await forget(tx, project.id)
    return None


async def find_deleting(tx: TenantTx, id: int | None) -> Project | None:
    """What a deletion that is asked for again answers with."""
    return await projects.find(tx, id) if id is not None else None


async def on_taken_off(tx: LinkTx, event: TakenOff) -> None:
    """An agent may not touch the organization: the rest is done in the background, as the tenant."""
    for kind, id in event.objects:
        if kind == PROJECT:
            await work.order(tx, kind=FORGET, row_id=UUID(int=int(id)))


async def forget(tx: TenantTx, id: int) -> None:
    """Nothing of the project is left on a cluster: free its name and take away what was granted on it."""
    if await projects.mark_deleted(tx, id):
        await access.remove_scope(tx, type=access.ScopeType.PROJECT, id=str(id))
