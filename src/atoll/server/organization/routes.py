"""Departments and projects: create, list, read, delete, and their quotas."""

from __future__ import annotations

from typing import Annotated, Literal

from fastapi import Query
from starlette.responses import Response

from atoll.kit.filters import Page
from atoll.server.db import Caller
from atoll.server.directory import LimitReached
from atoll.server.organization.errors import (
    DepartmentNotEmpty,
    DepartmentNotFound,
    NamespaceTaken,
    NameTaken,
    ProjectNotFound,
)
from atoll.server.organization.permissions import (
    DEPARTMENT_CREATE,
    DEPARTMENT_DELETE,
    DEPARTMENT_READ,
    DEPARTMENT_UPDATE,
    PROJECT_CREATE,
    PROJECT_DELETE,
    PROJECT_READ,
    PROJECT_UPDATE,
)
from atoll.server.organization.schemas import (
    DepartmentCreation,
    Departments,
    DepartmentShape,
    ProjectCreation,
    Projects,
    ProjectShape,
    Resources,
    ResourcesList,
    department_shown,
    project_shown,
    resources_shown,
)
from atoll.server.organization.service import departments as department_service
from atoll.server.organization.service import projects as project_service
from atoll.server.organization.service.projects import ProjectDraft
from atoll.server.organization.store import departments as department_store
from atoll.server.organization.store import projects as project_store
from atoll.server.web import (
    Acknowledged,
    Count,
    Db,
    acknowledged,
    answer,
    declares,
    empty,
    guard,
    integer_or_none,
    list_query,
    nothing_again,
    once,
    router,
)

departments = router(tag="Departments")
projects = router(tag="Projects")

MayCreateDepartment = Annotated[Caller, guard(DEPARTMENT_CREATE)]
MayReadDepartments = Annotated[Caller, guard(DEPARTMENT_READ)]
MayUpdateDepartment = Annotated[Caller, guard(DEPARTMENT_UPDATE)]
MayDeleteDepartment = Annotated[Caller, guard(DEPARTMENT_DELETE)]
MayCreateProject = Annotated[Caller, guard(PROJECT_CREATE)]
MayReadProjects = Annotated[Caller, guard(PROJECT_READ)]
MayUpdateProject = Annotated[Caller, guard(PROJECT_UPDATE)]
MayDeleteProject = Annotated[Caller, guard(PROJECT_DELETE)]
DepartmentsPage = Annotated[Page, list_query(department_store.FIELDS)]
DepartmentsCount = Annotated[Page, list_query(department_store.FIELDS, paged=False)]
ProjectsPage = Annotated[Page, list_query(project_store.FIELDS)]
ProjectsCount = Annotated[Page, list_query(project_store.FIELDS, paged=False)]
Verbosity = Annotated[Literal["meta", "brief", "verbose"], Query(description="`verbose` brings the quota status too.")]
DEPARTMENTS = "/api/v1/org-unit/departments"
PROJECTS = "/api/v1/org-unit/projects"


@departments.get(DEPARTMENTS, operation_id="get_departments", response_model=Departments, responses=declares())
async def get_departments(
    db: Db, caller: MayReadDepartments, page: DepartmentsPage, verbosity: Verbosity = "brief"
) -> Response:
    """The departments in your reach."""
    async with db.tenant_tx(caller, lists=True) as tx:
        found, following = await department_store.list_page(tx, page)
    body = {"departments": [department_shown(one, verbose=verbosity == "verbose") for one in found]}
    return answer(body if following is None else {**body, "next": following})


@departments.post(
    DEPARTMENTS,
    status_code=201,
    operation_id="create_department",
    response_model=DepartmentShape,
    responses=declares(NameTaken, LimitReached),
)
async def create_department(body: DepartmentCreation, db: Db, caller: MayCreateDepartment) -> Response:
    """Create a department on a cluster, with its quotas by node pool."""
    async with db.tenant_tx(caller) as tx:
        department = await once(
            tx,
            lambda: department_service.create(
                tx,
                name=body.name,
                cluster_id=body.cluster_id,
                description=body.description or "",
                asked=body.resources or [],
            ),
            made=lambda made: made.id,
            again=lambda id: department_service.get(tx, int(id)),
        )
    return answer(department_shown(department), 201)


@departments.get(f"{DEPARTMENTS}/count", operation_id="count_departments", response_model=Count, responses=declares())
async def count_departments(db: Db, caller: MayReadDepartments, page: DepartmentsCount) -> Response:
    """How many departments match."""
    async with db.tenant_tx(caller, lists=True) as tx:
        number = await department_store.count(tx, page)
    return answer({"count": number})


@departments.get(
    f"{DEPARTMENTS}/{{departmentId}}",
    operation_id="get_department",
    response_model=DepartmentShape,
    responses=declares(DepartmentNotFound),
)
async def get_department(departmentId: str, db: Db, caller: MayReadDepartments) -> Response:
    """One department."""
    async with db.tenant_tx(caller) as tx:
        department = await department_service.get(tx, integer_or_none(departmentId))
    return answer(department_shown(department))


@departments.delete(
    f"{DEPARTMENTS}/{{departmentId}}",
    status_code=204,
    operation_id="delete_department",
    responses=declares(DepartmentNotFound, DepartmentNotEmpty),
)
async def delete_department(departmentId: str, db: Db, caller: MayDeleteDepartment) -> Response:
    """Delete a department that has no projects any more."""
    async with db.tenant_tx(caller) as tx:
        id = integer_or_none(departmentId)
        await once(tx, lambda: department_service.delete(tx, id), again=nothing_again)
    return empty()


@departments.put(
    f"{DEPARTMENTS}/{{departmentId}}/resources",
    operation_id="update_department_resources",
    response_model=list[Resources],
    responses=declares(DepartmentNotFound, LimitReached),
)
async def put_department_resources(departmentId: str, body: ResourcesList, db: Db, caller: MayUpdateDepartment) -> Response:
    """Replace the department's quotas; pools that are not named get none of their own."""
    return await department_quotas(db, caller, departmentId, body, keep=False)


@departments.patch(
    f"{DEPARTMENTS}/{{departmentId}}/resources",
    operation_id="patch_department_resources",
    response_model=list[Resources],
    responses=declares(DepartmentNotFound, LimitReached),
)
async def patch_department_resources(departmentId: str, body: ResourcesList, db: Db, caller: MayUpdateDepartment) -> Response:
    """Change only the pools and resources that are named."""
    return await department_quotas(db, caller, departmentId, body, keep=True)


async def department_quotas(db: Db, caller: Caller, id: str, asked: ResourcesList, *, keep: bool) -> Response:
    async with db.tenant_tx(caller) as tx:
        changed = await once(
            tx,
            lambda: department_service.change_quotas(tx, integer_or_none(id), asked, keep=keep),
            again=lambda _: department_service.get(tx, integer_or_none(id)),
        )
    return answer([resources_shown(quota) for quota in changed.quotas])


@projects.get(PROJECTS, operation_id="get_projects", response_model=Projects, responses=declares())
async def get_projects(db: Db, caller: MayReadProjects, page: ProjectsPage) -> Response:
    """The projects in your reach."""
    async with db.tenant_tx(caller, lists=True) as tx:
        found, following = await project_store.list_page(tx, page)
    body = {"projects": [project_shown(project) for project in found]}
    return answer(body if following is None else {**body, "next": following})


@projects.post(
    PROJECTS,
    status_code=201,
    operation_id="create_project",
    response_model=ProjectShape,
    responses=declares(NameTaken, NamespaceTaken),
)
async def create_project(body: ProjectCreation, db: Db, caller: MayCreateProject) -> Response:
    """Create a project in a department, with its quotas by node pool."""
    draft = ProjectDraft(
        name=body.name,
        cluster_id=body.cluster_id,
        parent_id=parent_id(body.parent_id),
        description=body.description or "",
        requested_namespace=body.requested_namespace,
        enforce_scheduler=body.enforce_runai_scheduler is not False,
        asked=body.resources,
    )
    async with db.tenant_tx(caller) as tx:
        project = await once(
            tx,
            lambda: project_service.create(tx, draft),
            made=lambda made: made.id,
            again=lambda id: project_service.get_project(tx, int(id)),
        )
    return answer(project_shown(project), 201)


def parent_id(text: str | None) -> int | None:
    """A parent that is no integer names no department: 0 is never one's id."""
    return None if text is None else integer_or_none(text) or 0


@projects.get(f"{PROJECTS}/count", operation_id="count_projects", response_model=Count, responses=declares())
async def count_projects(db: Db, caller: MayReadProjects, page: ProjectsCount) -> Response:
    """How many projects match."""
    async with db.tenant_tx(caller, lists=True) as tx:
        number = await project_store.count(tx, page)
    return answer({"count": number})


@projects.get(
    f"{PROJECTS}/{{projectId}}",
    operation_id="get_project",
    response_model=ProjectShape,
    responses=declares(ProjectNotFound),
)
async def get_project(projectId: str, db: Db, caller: MayReadProjects) -> Response:
    """One project with its quotas and what it holds right now."""
    async with db.tenant_tx(caller) as tx:
        project = await project_service.get_project(tx, integer_or_none(projectId))
    return answer(project_shown(project))


@projects.delete(
    f"{PROJECTS}/{{projectId}}",
    status_code=202,
    operation_id="delete_project",
    response_model=Acknowledged,
    responses=declares(ProjectNotFound, NameTaken),
)
async def delete_project(projectId: str, db: Db, caller: MayDeleteProject) -> Response:
    """Delete a project that holds no workloads any more; its cluster takes its queue off after that."""
    async with db.tenant_tx(caller) as tx:
        id = integer_or_none(projectId)
        await once(tx, lambda: project_service.delete(tx, id), again=nothing_again)
    return acknowledged("The project is deleted; its cluster is told.")


@projects.put(
    f"{PROJECTS}/{{projectId}}/resources",
    operation_id="update_project_resources",
    response_model=list[Resources],
    responses=declares(ProjectNotFound),
)
async def put_project_resources(projectId: str, body: ResourcesList, db: Db, caller: MayUpdateProject) -> Response:
    """Replace the project's quotas; pools that are not named get none of their own."""
    return await project_quotas(db, caller, projectId, body, keep=False)


@projects.patch(
    f"{PROJECTS}/{{projectId}}/resources",
    operation_id="patch_project_resources",
    response_model=list[Resources],
    responses=declares(ProjectNotFound),
)
async def patch_project_resources(projectId: str, body: ResourcesList, db: Db, caller: MayUpdateProject) -> Response:
    """Change only the pools and resources that are named."""
    return await project_quotas(db, caller, projectId, body, keep=True)


async def project_quotas(db: Db, caller: Caller, id: str, asked: ResourcesList, *, keep: bool) -> Response:
    async with db.tenant_tx(caller) as tx:
        changed = await once(
            tx,
            lambda: project_service.change_quotas(tx, integer_or_none(id), asked, keep=keep),
            again=lambda _: project_service.get_project(tx, integer_or_none(id)),
        )
    return answer([resources_shown(quota) for quota in changed.quotas])
