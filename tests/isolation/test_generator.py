"""The generator's requests are real ones: with everything his own, the administrator succeeds on every route."""

from __future__ import annotations

import pytest

from tests.isolation.recipes import request
from tests.isolation.routes import ROUTES, Served
from tests.isolation.worlds import World, new_session, role_body, world
from tests.support.api import Client
from tests.support.make import USERS_PASSWORD, Make

# A browser's session is no business of a token; the cluster of a world has no agent connected, so no log can be read.
NOT_NOW = {"open_session", "close_session", "get_workload_logs"}
# Signing in with made-up credentials is refused, which is the right answer.
REFUSED = {"grant_token", "grant_token_v2"}
# And so is a made-up code, or taking away a second factor that nobody has.
REFUSED |= {"confirm_second_factor", "renew_recovery_codes", "turn_second_factor_off", "remove_user_second_factor"}
LAST = [
    "end_my_session",
    "end_my_other_sessions",
    "change_user_password",
    "delete_training",
    "delete_project",
    "delete_department",
    "delete_access_rule",
    "delete_role",
    "delete_user_by_id",
    "delete_service_account_by_id",
    "delete_cluster",
    "delete-tenant-by-id",
]


def order(route: Served) -> tuple[int, str]:
    """Whatever takes something away comes last, from the inside out."""
    return (LAST.index(route.operation) + 1 if route.operation in LAST else 0), route.operation


@pytest.mark.parametrize("plane", ["tenant", "management"])
async def test_administrator_succeeds_on_every_route(plane: str, make: Make) -> None:
    ours = await world(make)
    caller = make.administrator() if plane == "tenant" else await make.staff()
    if plane == "management":
        ours = await hosts_world(ours, caller)
    failed = {}
    for route in sorted((one for one in ROUTES if one.plane == plane), key=order):
        if route.operation in NOT_NOW | REFUSED:
            continue
        asked = request(route, ours)
        answer = await caller.request(asked.method, asked.path, **asked.how)
        if answer.status >= 300 and not (route.operation in LAST and answer.status == 409):
            failed[str(route)] = (answer.status, answer.text[:200])
    assert not failed


async def hosts_world(ours: World, operator: Client) -> World:
    """The tenant of a world, with users, machines and rules of the host's own."""
    email = f"op{ours.rule}@example.com"
    user = (await operator.post("/api/v1/users", {"email": email})).ok(201)
    machine = (await operator.post("/api/v1/service-accounts", {"name": f"op{ours.rule}"})).ok(201)
    scope = {"scopeType": "tenant", "scopeId": str(ours.tenant_number)}
    body = {"subjectType": "user", "subjectId": user["username"], "roleId": 1003} | scope
    rule = (await operator.post("/api/v1/authorization/access-rules", body)).ok(201)
    role = (await operator.post("/api/v2/authorization/roles", role_body(f"op{ours.rule}"))).ok(201)
    return World(
        **{
            name: getattr(ours, name)
            for name in ("tenant_number", "cluster", "pool", "department", "project", "training", "pod")
        },
        user=user["id"],
        machine=machine["id"],
        rule=rule["id"],
        role=role["id"],
        session=await new_session(operator, email, user["tempPassword"]),
        own_session=await new_session(operator, (await operator.get("/api/atoll/v1/me")).ok()["name"], USERS_PASSWORD),
        password=USERS_PASSWORD,
        scope=("tenant", str(ours.tenant_number)),
    )
