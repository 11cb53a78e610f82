"""The generator's requests are real ones: with everything his own, the administrator succeeds on every route."""

from __future__ import annotations

from uuid import UUID

import pytest

from tests.isolation.recipes import GONE_BY_THEN, request
from tests.isolation.routes import ROUTES, Served
from tests.isolation.worlds import World, asked_entry, new_session, role_body, sink_body, world
from tests.support.answers import Answer
from tests.support.api import Client
from tests.support.make import USERS_PASSWORD, Make
from tests.support.saml import saml_body

# A browser's session is no business of a token; the cluster of a world has no agent connected, so no log can be read; and
# nobody erases the tenant of a world.
NOT_NOW = {"open_session", "close_session", "get_workload_logs", "get_erasure", "get_erasure_certificate"}
# Signing in with made-up credentials is refused, which is the right answer.
REFUSED = {"grant_token", "grant_token_v2", "app_token"}
# And so is a made-up code, or taking away a second factor that nobody has; or leaving for who has not come by an entry.
REFUSED |= {"leave_entry"}
REFUSED |= {"confirm_second_factor", "renew_recovery_codes", "turn_second_factor_off", "remove_user_second_factor"}
# The host's signing keys are everybody's: another test may have begun to replace them. And what was consented to is not
# refused any more.
UNDER_WAY = {"rotate_signing_keys", "refuse_entry"}
LAST = [
    "end_tenant_entry",
    "revoke_entry",
    "suspend_tenant",
    "resume_tenant",
    "end_my_session",
    "end_my_other_sessions",
    "change_user_password",
    "delete_audit_sink",
    "delete_idp",
    "delete_training",
    "delete_project",
    "deleteProject",
    "delete_department",
    "deleteNodePool",
    "delete_nodepool",
    "delete_network_topology",
    "delete_storage_class_configuration_by_id",
    "delete_access_rule",
    "delete_role",
    "delete_user_by_id",
    "delete_service_account_by_id",
    "delete_access_key_by_id",
    *sorted(GONE_BY_THEN),
    "delete_cluster",
    "delete-tenant-by-id",
    "restore_tenant",
]

OF_TENANTS = (
    "tenant_number",
    "cluster",
    "node",
    "pool",
    "topology",
    "storage",
    "department",
    "project",
    "training",
    "pod",
    "export",
)


def order(route: Served) -> tuple[int, str]:
    """Whatever takes something away comes last, from the inside out."""
    return (LAST.index(route.operation) + 1 if route.operation in LAST else 0), route.operation


@pytest.mark.parametrize("plane", ["tenant", "management"])
async def test_administrator_succeeds_on_every_route(plane: str, make: Make) -> None:
    ours = await world(make)
    caller = make.administrator() if plane == "tenant" else await make.staff()
    if plane == "management":
        ours = await hosts_world(make, ours, caller)
    failed = {}
    for route in sorted((one for one in ROUTES if one.plane == plane), key=order):
        if route.operation in NOT_NOW | REFUSED:
            continue
        asked = request(route, ours)
        answer = await caller.request(asked.method, asked.path, **asked.how)
        if answer.status >= 300 and not is_in_order(route, answer):
            failed[str(route)] = (answer.status, answer.text[:200])
    assert not failed


def is_in_order(route: Served, answer: Answer) -> bool:
    gone = route.operation in GONE_BY_THEN and answer.status == 404
    return gone or (route.operation in {*LAST, *UNDER_WAY} and answer.status == 409)


async def entry_of(operator: Client, ours: World, make: Make) -> UUID:
    """One that the operator may use: the tenant consented to it."""
    id = await asked_entry(operator, ours.tenant_number)
    (await make.administrator().post(f"/api/atoll/v1/entries/{id}/approve")).ok(200)
    return id


async def hosts_world(make: Make, ours: World, operator: Client) -> World:
    """The tenant of a world, with users, machines and rules of the host's own."""
    email = f"op{ours.rule}@example.com"
    user = (await operator.post("/api/v1/users", {"email": email})).ok(201)
    machine = (await operator.post("/api/v1/service-accounts", {"name": f"op{ours.rule}"})).ok(201)
    scope = {"scopeType": "tenant", "scopeId": str(ours.tenant_number)}
    body = {"subjectType": "user", "subjectId": user["username"], "roleId": 1003} | scope
    rule = (await operator.post("/api/v1/authorization/access-rules", body)).ok(201)
    role = (await operator.post("/api/v2/authorization/roles", role_body(f"op{ours.rule}"))).ok(201)
    sink = (await operator.post("/api/atoll/v1/audit/sinks", sink_body(f"op{ours.rule}"))).ok(201)
    for known in (await operator.get("/api/v1/idps")).ok().json:  # what other tests left in the same realm: it holds five
        (await operator.delete(f"/api/v1/idps/{known['alias']}")).ok(200)
    provider = (await operator.post("/api/v1/idps", saml_body(f"op{ours.rule}"))).ok(201)
    return World(
        **{name: getattr(ours, name) for name in OF_TENANTS},
        entry=await entry_of(operator, ours, make),
        user=user["id"],
        machine=machine["id"],
        access_key=UUID((await make.access_key(operator)).id),
        rule=rule["id"],
        role=role["id"],
        session=await new_session(operator, email, user["tempPassword"]),
        own_session=await new_session(operator, (await operator.get("/api/atoll/v1/me")).ok()["name"], USERS_PASSWORD),
        password=USERS_PASSWORD,
        sink=UUID(sink["id"]),
        provider=provider["alias"],
        scope=("tenant", str(ours.tenant_number)),
    )
