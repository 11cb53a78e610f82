"""Projects: create, list, read, replace, delete, their quotas, and the ranks that quotas may have."""

from __future__ import annotations

from typing import Annotated

from starlette.responses import Response

from atoll.kit.filters import Page
from atoll.server.db import Caller
from atoll.server.organization.errors import NamespaceTaken, NameTaken, OverSubscribed, ProjectGoing, ProjectNotFound
from atoll.server.organization.permissions import PROJECT_CREATE, PROJECT_DELETE, PROJECT_READ, PROJECT_UPDATE
from atoll.server.organization.schemas import (
    Priorities,
    ProjectCreation,
    Projects,
    ProjectShape,
    ProjectUpdate,
    Resources,
    ResourcesList,
)
from atoll.server.organization.service import changes, deletion, inheritance
from atoll.server.organization.service import projects as service
from atoll.server.organization.service.projects import ProjectDraft
from atoll.server.organization.service.quotas import DEFAULT_RANK, RANKS
from atoll.server.organization.shown import phase_message, project_shown, resources_shown
from atoll.server.organization.store import projects as store
from atoll.server.web import (
    Acknowledged,
    Count,
    Db,
    acknowledged,
    answer,
    declares,
    guard,
    integer_or_none,
    list_query,
    once,
    router,
)

routes = router(tag="Projects")

MayCreate = Annotated[Caller, guard(PROJECT_CREATE)]
MayRead = Annotated[Caller, guard(PROJECT_READ)]
MayUpdate = Annotated[Caller, guard(PROJECT_UPDATE)]
MayDelete = Annotated[Caller, guard(PROJECT_DELETE)]
Asked = Annotated[Page, list_query(store.FIELDS)]
Counted = Annotated[Page, list_query(store.FIELDS, paged=False)]
PROJECTS = "/api/v1/org-unit/projects"
PROJECT = f"{PROJECTS}/{{projectId}}"


@routes.get(PROJECTS, operation_id="get_projects", response_model=Projects, responses=declares())
async def get_projects(db: Db, caller: MayRead, page: Asked) -> Response:
    """The projects in your reach."""
    async with db.tenant_tx(caller, lists=True) as tx:
        found, following = await store.list_page(tx, page)
    body = {"projects": [project_shown(project, tx.now) for project in found]}
    return answer(body if following is None else {**body, "next": following})


@routes.post(
    PROJECTS,
    status_code=201,
    operation_id="create_project",
    response_model=ProjectShape,
    responses=declares(NameTaken, NamespaceTaken, OverSubscribed),
)
async def create_project(body: ProjectCreation, db: Db, caller: MayCreate) -> Response:
    """Create a project in a department, with its quotas by node pool."""
    draft = ProjectDraft(
        name=body.name,
        cluster_id=body.cluster_id,
        parent_id=parent_id(body.parent_id),
        description=body.description or "",
        requested_namespace=body.requested_namespace,
        enforce_scheduler=body.enforce_runai_scheduler is not False,
        inheritable=inheritance.read(body),
        asked=body.resources,
    )
    async with db.tenant_tx(caller) as tx:
        project = await once(
            tx,
            lambda: service.create(tx, draft),
            made=lambda made: made.id,
            again=lambda id: service.get_project(tx, int(id)),
        )
    return answer(project_shown(project, tx.now), 201)


def parent_id(text: str | None) -> int | None:
    """A parent that is no integer names no department: 0 is never one's id."""
    return None if text is None else integer_or_none(text) or 0


@routes.get(f"{PROJECTS}/count", operation_id="count_projects", response_model=Count, responses=declares())
async def count_projects(db: Db, caller: MayRead, page: Counted) -> Response:
    """How many projects match."""
    async with db.tenant_tx(caller, lists=True) as tx:
        number = await store.count(tx, page)
    return answer({"count": number})


@routes.get(
    PROJECT,
    operation_id="get_project",
    response_model=ProjectShape,
    responses=declares(ProjectNotFound),
)
async def get_project(projectId: str, db: Db, caller: MayRead) -> Response:
    """One project with its quotas and what it holds right now."""
    async with db.tenant_tx(caller) as tx:
        project = await service.get_project(tx, integer_or_none(projectId))
    return answer(project_shown(project, tx.now))


@routes.put(
    PROJECT,
    operation_id="update_project",
    response_model=ProjectShape,
    responses=declares(ProjectNotFound, OverSubscribed),
)
async def update_project(projectId: str, body: ProjectUpdate, db: Db, caller: MayUpdate) -> Response:
    """Replace description, settings and quotas. A limit that the department sets may be made stricter, not looser."""
    id = integer_or_none(projectId)
    async with db.tenant_tx(caller) as tx:
        project = await once(tx, lambda: changes.change_project(tx, id, body), again=lambda _: service.get_project(tx, id))
    return answer(project_shown(project, tx.now))


@routes.delete(
    PROJECT,
    status_code=202,
    operation_id="delete_project",
    response_model=Acknowledged,
    responses=declares(ProjectNotFound, ProjectGoing),
)
async def delete_project(projectId: str, db: Db, caller: MayDelete) -> Response:
    """Delete a project that holds no workloads any more. It is shown as Deleting until its cluster has taken it off; then its
    name and namespace are free again."""
    id = integer_or_none(projectId)
    async with db.tenant_tx(caller) as tx:
        project = await once(tx, lambda: deletion.delete_project(tx, id), again=lambda _: deletion.find_deleting(tx, id))
    return acknowledged(phase_message(project, tx.now) if project else "The project is deleted.")


@routes.put(
    f"{PROJECT}/resources",
    operation_id="update_project_resources",
    response_model=list[Resources],
    responses=declares(ProjectNotFound, OverSubscribed),
)
async def put_project_resources(projectId: str, body: ResourcesList, db: Db, caller: MayUpdate) -> Response:
    """Replace the project's quotas; pools that are not named get none of their own."""
    return await project_quotas(db, caller, projectId, body, keep=False)


@routes.patch(
    f"{PROJECT}/resources",
    operation_id="patch_project_resources",
    response_model=list[Resources],
    responses=declares(ProjectNotFound, OverSubscribed),
)
async def patch_project_resources(projectId: str, body: ResourcesList, db: Db, caller: MayUpdate) -> Response:
    """Change only the pools and values that are named; what is null stays. A limit is taken away by PUT."""
    return await project_quotas(db, caller, projectId, body, keep=True)


async def project_quotas(db: Db, caller: Caller, id: str, asked: ResourcesList, *, keep: bool) -> Response:
    async with db.tenant_tx(caller) as tx:
        changed = await once(
            tx,
            lambda: service.change_quotas(tx, integer_or_none(id), asked, keep=keep),
            again=lambda _: service.get_project(tx, integer_or_none(id)),
        )
    return answer([resources_shown(quota) for quota in changed.quotas])


@routes.get("/api/v1/org-unit/priorities", operation_id="get_priorities", response_model=Priorities, responses=declares())
async def get_priorities(db: Db, caller: MayRead) -> Response:
    """The ranks that a department or project can have among others in a node pool: the higher goes first."""
    async with db.tenant_tx(caller):
        ranks = [{"name": name, "value": value, "isDefault": name == DEFAULT_RANK} for name, value in RANKS.items()]
    return answer({"priorities": ranks})
