"""Departments: create, list, read, replace, delete, their quotas and how these add up."""

from __future__ import annotations

from typing import Annotated, Literal

from fastapi import Query
from starlette.responses import Response

from atoll.kit.filters import Page
from atoll.server.db import Caller
from atoll.server.directory import LimitReached
from atoll.server.organization.errors import DepartmentNotEmpty, DepartmentNotFound, NameTaken, OverSubscribed
from atoll.server.organization.permissions import (
    DEPARTMENT_CREATE,
    DEPARTMENT_DELETE,
    DEPARTMENT_READ,
    DEPARTMENT_UPDATE,
)
from atoll.server.organization.schemas import (
    DepartmentCreation,
    DepartmentQuota,
    Departments,
    DepartmentShape,
    DepartmentUpdate,
    Resources,
    ResourcesList,
)
from atoll.server.organization.service import changes, inheritance, oversubscription
from atoll.server.organization.service import departments as service
from atoll.server.organization.service.departments import DepartmentDraft
from atoll.server.organization.shown import department_shown, quota_shown, resources_shown
from atoll.server.organization.store import departments as store
from atoll.server.web import (
    Count,
    Db,
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

routes = router(tag="Departments")

MayCreate = Annotated[Caller, guard(DEPARTMENT_CREATE)]
MayRead = Annotated[Caller, guard(DEPARTMENT_READ)]
MayUpdate = Annotated[Caller, guard(DEPARTMENT_UPDATE)]
MayDelete = Annotated[Caller, guard(DEPARTMENT_DELETE)]
Asked = Annotated[Page, list_query(store.FIELDS)]
Counted = Annotated[Page, list_query(store.FIELDS, paged=False)]
Verbosity = Annotated[
    Literal["meta", "brief", "verbose"],
    Query(description="`meta`: its own row; `brief`: quotas, projects, averages too; `verbose`: also what is held."),
]
DEPARTMENTS = "/api/v1/org-unit/departments"
DEPARTMENT = f"{DEPARTMENTS}/{{departmentId}}"


@routes.get(DEPARTMENTS, operation_id="get_departments", response_model=Departments, responses=declares())
async def get_departments(db: Db, caller: MayRead, page: Asked, verbosity: Verbosity = "brief") -> Response:
    """The departments in your reach."""
    async with db.tenant_tx(caller, lists=True) as tx:
        found, following = await store.list_page(tx, page, meta=verbosity == "meta")
    body = {"departments": [department_shown(one, verbosity) for one in found]}
    return answer(body if following is None else {**body, "next": following})


@routes.post(
    DEPARTMENTS,
    status_code=201,
    operation_id="create_department",
    response_model=DepartmentShape,
    responses=declares(LimitReached, NameTaken, OverSubscribed),
)
async def create_department(body: DepartmentCreation, db: Db, caller: MayCreate) -> Response:
    """Create a department on a cluster, with its quotas by node pool and what its projects inherit."""
    draft = DepartmentDraft(
        name=body.name,
        cluster_id=body.cluster_id,
        description=body.description or "",
        inheritable=inheritance.read(body),
        asked=body.resources or [],
    )
    async with db.tenant_tx(caller) as tx:
        department = await once(
            tx,
            lambda: service.create(tx, draft),
            made=lambda made: made.id,
            again=lambda id: service.get(tx, int(id)),
        )
    return answer(department_shown(department), 201)


@routes.get(f"{DEPARTMENTS}/count", operation_id="count_departments", response_model=Count, responses=declares())
async def count_departments(db: Db, caller: MayRead, page: Counted) -> Response:
    """How many departments match."""
    async with db.tenant_tx(caller, lists=True) as tx:
        number = await store.count(tx, page)
    return answer({"count": number})


@routes.get(
    DEPARTMENT,
    operation_id="get_department",
    response_model=DepartmentShape,
    responses=declares(DepartmentNotFound),
)
async def get_department(departmentId: str, db: Db, caller: MayRead) -> Response:
    """One department."""
    async with db.tenant_tx(caller) as tx:
        department = await service.get(tx, integer_or_none(departmentId))
    return answer(department_shown(department))


@routes.put(
    DEPARTMENT,
    operation_id="update_department",
    response_model=DepartmentShape,
    responses=declares(DepartmentNotFound, LimitReached, OverSubscribed),
)
async def update_department(departmentId: str, body: DepartmentUpdate, db: Db, caller: MayUpdate) -> Response:
    """Replace description and what projects inherit; quotas too where they are given. Projects take it over at once."""
    id = integer_or_none(departmentId)
    async with db.tenant_tx(caller) as tx:
        changed = await once(tx, lambda: changes.change_department(tx, id, body), again=lambda _: service.get(tx, id))
    return answer(department_shown(changed))


@routes.delete(
    DEPARTMENT,
    status_code=204,
    operation_id="delete_department",
    responses=declares(DepartmentNotFound, DepartmentNotEmpty),
)
async def delete_department(departmentId: str, db: Db, caller: MayDelete) -> Response:
    """Delete a department that has no projects any more."""
    async with db.tenant_tx(caller) as tx:
        id = integer_or_none(departmentId)
        await once(tx, lambda: service.delete(tx, id), again=nothing_again)
    return empty()


@routes.put(
    f"{DEPARTMENT}/resources",
    operation_id="update_department_resources",
    response_model=list[Resources],
    responses=declares(DepartmentNotFound, LimitReached, OverSubscribed),
)
async def put_department_resources(departmentId: str, body: ResourcesList, db: Db, caller: MayUpdate) -> Response:
    """Replace the department's quotas; pools that are not named get none of their own."""
    return await department_quotas(db, caller, departmentId, body, keep=False)


@routes.patch(
    f"{DEPARTMENT}/resources",
    operation_id="patch_department_resources",
    response_model=list[Resources],
    responses=declares(DepartmentNotFound, LimitReached, OverSubscribed),
)
async def patch_department_resources(departmentId: str, body: ResourcesList, db: Db, caller: MayUpdate) -> Response:
    """Change only the pools and values that are named; what is null stays. A limit is taken away by PUT."""
    return await department_quotas(db, caller, departmentId, body, keep=True)


async def department_quotas(db: Db, caller: Caller, id: str, asked: ResourcesList, *, keep: bool) -> Response:
    async with db.tenant_tx(caller) as tx:
        changed = await once(
            tx,
            lambda: service.change_quotas(tx, integer_or_none(id), asked, keep=keep),
            again=lambda _: service.get(tx, integer_or_none(id)),
        )
    return answer([resources_shown(quota) for quota in changed.quotas])


@routes.get(
    "/api/atoll/v1/departments/{departmentId}/quota",
    operation_id="get_department_quota",
    response_model=DepartmentQuota,
    responses=declares(DepartmentNotFound),
)
async def get_department_quota(departmentId: str, db: Db, caller: MayRead) -> Response:
    """How a department's quotas add up: what it deserves, what its projects were promised of that, what the nodes have."""
    async with db.tenant_tx(caller) as tx:
        department = await service.get(tx, integer_or_none(departmentId))
        pools = await oversubscription.compare(tx, department)
    return answer(quota_shown(department, pools))
