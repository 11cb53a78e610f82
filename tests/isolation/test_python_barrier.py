"""The first barrier with the second one removed: the server on a copy of the database without policies on content.

What it covers alone: nobody gets a transaction of another tenant, a caller whose rules reach a part of a tenant gets that part
and nothing else. What it does not: stores name no tenant in their SQL, so what somebody with the whole tenant reads and lists
is kept apart by PostgreSQL alone; the last test shows that on purpose. The tables of identity keep their policies here: without
them nobody could sign in, since a realm's keys are sealed and another realm's do not open.
"""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import replace
from uuid import UUID

import pytest

from atoll.kit.errors import AtollError, NotFound, Unauthenticated
from atoll.kit.ids import uuid7
from atoll.server.db import HOST_REALM, Caller, CallerKind, Database
from tests.isolation.worlds import World, world
from tests.support.agents import Link
from tests.support.api import Api
from tests.support.make import Make
from tests.support.postgres import Postgres, run_sql
from tests.support.server import Server, running_server

CONTENT = ("workload", "pod", "workload_event", "workload_phase", "project", "department", "quota", "queue_status", "cluster")
BELOW = (
    "node",
    "node_pool",
    "desired",
    "agent_session",
    "report_cursor",
    "usage_interval",
    "usage_day",
    "quota_history",
    "node_history",
    "project_average",
    "department_average",
    "average_reckoning",
)
WITHOUT_POLICIES = "; ".join(f"alter table {table} disable row level security" for table in CONTENT + BELOW)


@pytest.fixture(scope="module")
async def bare(postgres: Postgres) -> AsyncIterator[Server]:
    copy = await postgres.copy("without_policies")
    await run_sql(copy.owner_url, WITHOUT_POLICIES)
    async with running_server(copy) as server:
        yield server
    await copy.drop()


@pytest.fixture(scope="module")
async def two(bare: Server) -> AsyncIterator[tuple[World, World]]:
    async with bare.listening() as port:
        make = Make(bare, Link(bare, port))
        yield await world(make), await world(make)


def api_of(world: World) -> Api:
    assert world.api is not None
    return world.api


async def test_token_of_another_tenant_is_refused(two: tuple[World, World]) -> None:
    ours, theirs = map(api_of, two)
    for path in ("/api/v1/workloads", "/api/v1/users", f"/api/v1/workloads/{two[0].training}"):
        answer = await ours.with_token(theirs.tenant.administrator_token).get(path)
        assert answer.status == 401


@pytest.mark.parametrize("role", ["Viewer", "L1 researcher", "System administrator"])
async def test_reach_keeps_a_projects_people_in_their_project(role: str, two: tuple[World, World]) -> None:
    ours, theirs = two
    member = await api_of(ours).as_user(role, ("project", str(ours.project)))
    listed = (await member.get("/api/v1/workloads")).ok()["workloads"]
    assert {one["id"] for one in listed} == {str(ours.training)}
    for path in (f"/api/v1/workloads/{theirs.training}", f"/api/v1/org-unit/projects/{theirs.project}"):
        assert (await member.get(path)).status == 404
    assert (await member.get("/api/v1/workloads/count")).ok()["count"] == 1
    assert [one["id"] for one in (await member.get("/api/v1/org-unit/projects")).ok()["projects"]] == [str(ours.project)]


async def test_reach_keeps_a_researcher_from_submitting_elsewhere(two: tuple[World, World]) -> None:
    ours, theirs = two
    member = await api_of(ours).as_user("L1 researcher", ("project", str(ours.project)))
    body = {"name": "x", "projectId": str(theirs.project), "clusterId": str(theirs.cluster), "spec": {}}
    assert (await member.post("/api/v1/workloads/trainings", body)).status == 404


def callers(ours: Api, theirs: Api) -> list[Caller]:
    """Everything that could be forged around one true proof of identity."""
    principal = uuid7()
    user = Caller(CallerKind.USER, ours.tenant.id, ours.tenant.id, id=principal, name="forged")
    return [
        replace(user, tenant=theirs.tenant.id),
        replace(user, realm=theirs.tenant.id),
        replace(user, realm=theirs.tenant.id, tenant=theirs.tenant.id),
        replace(user, realm=HOST_REALM),
        replace(user, realm=HOST_REALM, tenant=HOST_REALM),
        replace(user, tenant=uuid7(), realm=uuid7()),
        replace(user, kind=CallerKind.AGENT, tenant=theirs.tenant.id),
        replace(user, kind=CallerKind.AGENT, cluster=uuid7()),
        # A loop proves no identity: nothing but the check of realm and tenant stands between it and another tenant.
        Caller(CallerKind.LOOP, ours.tenant.id, theirs.tenant.id),
        Caller(CallerKind.LOOP, ours.tenant.id, HOST_REALM),
        Caller(CallerKind.LOOP, HOST_REALM, theirs.tenant.id),
    ]


async def test_no_transaction_opens_for_a_forged_caller(two: tuple[World, World], bare: Server) -> None:
    db: Database = bare.atoll.db
    for caller in callers(*map(api_of, two)):
        for opening in (db.tenant_tx, db.host_tx, db.realm_tx):
            with pytest.raises((Unauthenticated, NotFound)):
                async with opening(caller):
                    pytest.fail(f"{opening.__name__} opened for {caller}")


async def test_registration_opens_for_no_forged_caller_either(two: tuple[World, World], bare: Server) -> None:
    """It takes operators at a tenant's address, who prove themselves at the host: a loop of the host may do that."""
    for caller in callers(*map(api_of, two)):
        if not (caller.kind is CallerKind.LOOP and caller.is_operator):
            with pytest.raises((Unauthenticated, NotFound)):
                async with bare.atoll.db.registration_tx(caller):
                    pytest.fail(f"opened for {caller}")


async def test_only_an_agent_gets_a_link_transaction_and_only_an_operator_his(two: tuple[World, World], bare: Server) -> None:
    tenant = api_of(two[0]).tenant.id
    db, cluster = bare.atoll.db, UUID(str(two[0].cluster))
    for kind in (CallerKind.USER, CallerKind.LOOP):
        forged = Caller(kind, tenant, tenant, id=uuid7(), cluster=cluster)
        for opening in (db.link_tx, db.operator_tx):
            with pytest.raises(AtollError):
                async with opening(forged):
                    pytest.fail("opened")


async def test_only_the_host_organization_counts_and_erases_and_never_itself(two: tuple[World, World], bare: Server) -> None:
    ours, theirs = map(api_of, two)
    host = Caller(CallerKind.LOOP, HOST_REALM, HOST_REALM)
    of_tenants = [one for one in callers(ours, theirs) if (one.realm, one.tenant) != (HOST_REALM, HOST_REALM)]
    for caller, tenant in [*((one, theirs.tenant.id) for one in of_tenants), (host, HOST_REALM)]:
        with pytest.raises(Unauthenticated):
            async with bare.atoll.db.custodian_tx(caller, tenant):
                pytest.fail(f"opened for {caller}")


async def test_nobody_but_a_loop_takes_away_what_is_old(two: tuple[World, World], bare: Server) -> None:
    for caller in callers(*map(api_of, two)):
        if caller.kind is not CallerKind.LOOP:
            with pytest.raises(Unauthenticated):
                async with bare.atoll.db.retention_tx(caller):
                    pytest.fail(f"opened for {caller}")


async def test_tenant_that_is_no_uuid_never_reaches_sql(bare: Server) -> None:
    forged = Caller(CallerKind.LOOP, "x'; drop table workload; --", "x'; drop table workload; --")  # type: ignore[arg-type]
    with pytest.raises(TypeError):
        async with bare.atoll.db.tenant_tx(forged):
            pytest.fail("opened")


async def test_what_spans_the_whole_tenant_is_kept_apart_by_postgresql_alone(two: tuple[World, World]) -> None:
    """The control of this file: without policies an administrator's list is everybody's. `test_postgres_barrier` guards it."""
    listed = (await api_of(two[0]).as_administrator().get("/api/v1/workloads")).ok()["workloads"]
    assert {one["id"] for one in listed} == {str(two[0].training), str(two[1].training)}
