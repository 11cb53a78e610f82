"""What a 403 says: which permission is missing, in which scope, and what somebody must hold to grant it. Never who that is."""

from __future__ import annotations

from atoll.server.access.errors import GrantsTooMuch, PermissionMissing
from atoll.server.db import Permission
from tests.api.access.subjects import RULES, grant
from tests.support.api import Api
from tests.support.make import Make


async def test_permission_that_is_held_nowhere_is_named_with_the_roles_that_give_it(api: Api) -> None:
    answer = await (await api.as_user("Viewer")).post("/api/v1/org-unit/projects", {"name": "p", "clusterId": NOWHERE})
    assert answer.problem == (403, "permission_missing")
    assert answer["message"] == (
        "You may not create projects in any scope of this tenant: the permission project:create is missing."
    )
    assert answer["details"].startswith(
        "It can be granted by whoever holds access_rules:create and project:create in the scope that you need; "
        "predefined roles that include it: System administrator, Department administrator, Editor"
    )


NOWHERE = "01990000-0000-7000-8000-000000000000"


async def test_permission_of_the_whole_tenant_is_said_to_be_one(api: Api, make: Make) -> None:
    head = await api.as_user("System administrator", (await make.project()).scope)
    answer = await head.get("/api/v1/users")
    assert answer["message"] == "You may not read users in this tenant: the permission users:read is missing."
    assert "whoever holds access_rules:create and users:read in the whole tenant" in answer["details"]


async def test_cluster_that_is_seen_and_not_held_is_named(api: Api, make: Make) -> None:
    project = await make.project()
    head = await api.as_user("System administrator", project.scope)
    path = f"/api/v1/clusters/{project.cluster.id}"
    for answer in (await head.put(path, {"name": "mine"}), await head.delete(path)):
        assert answer.problem == (403, "permission_missing")
        assert f"in all of cluster {project.cluster.name}: the permission cluster:" in answer["message"]
        assert "whoever holds access_rules:create and cluster:" in answer["details"]
        assert f"in all of cluster {project.cluster.name}" in answer["details"]


async def test_granting_too_much_names_what_the_granter_lacks(api: Api, make: Make) -> None:
    project = await make.project()
    head = await api.as_user("System administrator", project.scope)
    answer = await head.post(RULES, grant("ada@example.com", "Viewer", ("cluster", project.cluster.id)))
    assert answer.problem == (403, "grants_more_than_held")
    assert answer["message"].startswith(f"You cannot grant the role Viewer in cluster {project.cluster.name}: you do not hold ")
    assert f"more in cluster {project.cluster.name}" in answer["details"]


async def test_granting_on_what_the_granter_may_not_see_tells_nothing_of_it(api: Api, make: Make) -> None:
    project, other = await make.project(), await make.project()
    head = await api.as_user("System administrator", project.scope)
    for scope in (other.scope, other.department.scope, ("cluster", other.cluster.id), ("project", "4711")):
        answer = await head.post(RULES, grant("ada@example.com", "Viewer", scope))
        assert answer.problem == (400, "unknown_scope")
        assert answer["message"] == f"There is no such {scope[0]}."


async def test_making_a_role_of_too_much_names_what_its_maker_lacks(api: Api) -> None:
    administrator = api.as_administrator()
    sets = {
        one["name"]: one for one in (await administrator.get("/api/v1/authorization/permission-sets")).ok()["permissionSets"]
    }
    draft = {"name": "Makers", "description": "", "permissionSets": [{"id": sets["Roles: manage"]["id"]}]}
    role = (await administrator.post("/api/v2/authorization/roles", draft)).ok(201)
    user = await api.make.user()
    body = grant(user.name, "Viewer", ("tenant", str(api.tenant.number))) | {"roleId": role["id"]}
    (await administrator.post(RULES, body)).ok(201)
    maker = api.with_token(await api.server.sign_in(api.tenant.base, user.name, user.password))
    more = {"name": "More", "description": "", "permissionSets": [{"id": sets["Users: view"]["id"]}]}
    answer = await maker.post("/api/v2/authorization/roles", more)
    assert answer.problem == (403, "grants_more_than_held")
    assert answer["message"] == (
        "You cannot make the role More in the whole tenant: you do not hold users:read in all of it yourself."
    )


async def test_refusals_name_nobody(api: Api, make: Make) -> None:
    user = await api.as_user()
    for path in ("/api/v1/users", "/api/v1/org-unit/projects", RULES):
        text = (await user.get(path)).text
        assert api.tenant.administrator not in text
        assert "@" not in text


def test_many_permissions_are_counted_not_listed() -> None:
    many = [Permission(f"{type}:read") for type in ("a", "b", "c", "d", "e", "f", "g")]
    error = GrantsTooMuch("grant the role R", many, "in project p")
    assert error.message.endswith("you do not hold a:read, b:read, c:read, d:read, e:read and 2 more in all of it yourself.")
    assert "predefined roles" not in error.hint


def test_permission_to_grant_is_named_once() -> None:
    error = PermissionMissing(Permission("access_rules:create"), "in project p")
    assert error.hint.startswith("It can be granted by whoever holds access_rules:create in project p; predefined roles")
