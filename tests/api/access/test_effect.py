"""A change of access holds from the next request on, on the replica that made it and on every other."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass

import pytest

from atoll.server.access.permission_sets import SETS
from tests.api.access.subjects import RULES, disable, put_into_groups, signed_in
from tests.support.api import Api, Client
from tests.support.make import Make, Project, User
from tests.support.postgres import Postgres
from tests.support.server import Server

ROLES = "/api/v2/authorization/roles"
BY_NAME = {one.name: str(one.id) for one in SETS.values()}


@dataclass(frozen=True)
class Reader:
    """A user whose custom role on a project lets him read its workloads; through a group, too, where one is named."""

    api: Api
    postgres: Postgres
    project: Project
    user: User
    role: int
    rule: int
    client: Client

    async def change_role(self, *, enabled: bool = True, gives: str = "Workloads: view") -> None:
        draft = {"name": "Looking", "description": "", "enabled": enabled, "permissionSets": [{"id": BY_NAME[gives]}]}
        (await self.api.as_administrator().put(f"{ROLES}/{self.role}", draft)).ok()


async def made(api: Api, make: Make, postgres: Postgres, *, through: str) -> Reader:
    project, user = await make.project(), await make.user()
    draft = {"name": "Looking", "description": "", "permissionSets": [{"id": BY_NAME["Workloads: view"]}]}
    role = (await api.as_administrator().post(ROLES, draft)).ok(201)["id"]
    await put_into_groups(postgres, user.id, "readers")
    rule = await make.rule(through, "readers" if through == "group" else user.name, role=role, scope=project.scope)
    return Reader(api, postgres, project, user, role, rule, await signed_in(api, user))


async def rule_deleted(one: Reader) -> None:
    (await one.api.as_administrator().delete(f"{RULES}/{one.rule}")).ok(204)


async def rule_deleted_in_a_batch(one: Reader) -> None:
    answer = await one.api.as_administrator().post(f"{RULES}/batch", {"ids": [one.rule], "action": "delete"})
    assert answer.ok()["succeeded"]


async def role_changed(one: Reader) -> None:
    await one.change_role(gives="Users: view")


async def role_disabled(one: Reader) -> None:
    await one.change_role(enabled=False)


async def account_disabled(one: Reader) -> None:
    await disable(one.postgres, one.user.id)


async def account_deleted(one: Reader) -> None:
    (await one.api.as_administrator().delete(f"/api/v1/users/{one.user.id}")).ok(204)


async def project_deleted(one: Reader) -> None:
    (await one.api.as_administrator().delete(f"/api/v1/org-unit/projects/{one.project.id}")).ok(202)


CHANGES: list[tuple[Callable[[Reader], Awaitable[None]], int]] = [
    (rule_deleted, 403),
    (rule_deleted_in_a_batch, 403),
    (role_changed, 403),
    (role_disabled, 403),
    (account_disabled, 401),
    (account_deleted, 401),
    (project_deleted, 403),
]


@pytest.mark.parametrize("through", ["user", "group"])
@pytest.mark.parametrize(("change", "status"), CHANGES, ids=[change.__name__ for change, _ in CHANGES])
async def test_what_was_taken_away_is_refused_from_the_next_request_on_everywhere(
    change: Callable[[Reader], Awaitable[None]],
    status: int,
    through: str,
    api: Api,
    make: Make,
    postgres: Postgres,
    replica: Server,
) -> None:
    reader = await made(api, make, postgres, through=through)
    everywhere = (reader.client, reader.client.at(replica))
    for client in everywhere:
        (await client.get("/api/v1/workloads")).ok()
    await change(reader)
    assert [(await client.get("/api/v1/workloads")).status for client in everywhere] == [status, status]


async def test_what_a_role_gives_anew_counts_from_the_next_request_on_everywhere(
    api: Api, make: Make, postgres: Postgres, replica: Server
) -> None:
    reader = await made(api, make, postgres, through="group")
    everywhere = (reader.client, reader.client.at(replica))
    await reader.change_role(enabled=False)
    for client in everywhere:
        assert (await client.get("/api/v1/workloads")).status == 403
    await reader.change_role(enabled=True)
    for client in everywhere:
        (await client.get("/api/v1/workloads")).ok()
