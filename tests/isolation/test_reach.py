"""Inside one tenant: somebody who may do everything on one cluster, against every route with the ids of another one.

Generated from the route table like `test_routes`. Row-level security helps nobody here: what a caller's rules do not reach is
kept from him by the reach in each statement alone.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Any
from uuid import UUID

import pytest

from tests.isolation.recipes import SHARED_IDS, recipe_of, request
from tests.isolation.routes import Served
from tests.isolation.test_routes import TENANT, Worlds, api_of, ask, check_same, each
from tests.isolation.worlds import World
from tests.support.api import Client

# What a rule on a cluster reaches: things that lie in it. People, rules, roles and settings are of the whole tenant.
PLACED = {"clusterUuid", "departmentId", "nodepoolId", "projectId", "workloadId"}


def names_a_place(route: Served) -> bool:
    return bool(set(route.path_names) - SHARED_IDS) and set(route.path_names) <= PLACED


@pytest.fixture(scope="session")
async def next_door(worlds: Worlds) -> World:
    """Another cluster of our own tenant with a department and a project; of everything else nothing."""
    api = api_of(worlds[0])
    project = await api.make.project(tenant=api.tenant)
    ids: dict[str, Any] = {"cluster": UUID(project.cluster.id), "department": project.department.id, "project": project.id}
    return replace(worlds[2], **ids, scope=("cluster", project.cluster.id))


@pytest.fixture(scope="session")
async def neighbour(worlds: Worlds, next_door: World) -> Client:
    """A System administrator of the other cluster."""
    return await api_of(worlds[0]).as_user("System administrator", next_door.scope)


def places(world: World) -> set[str]:
    """Ids and names of what lies in the world's cluster."""
    ids = {world.cluster, world.department, world.project, world.training, world.pod}
    project, department, cluster, training = world.names[2:6]
    return {str(id) for id in ids} | {project, department, cluster, training}


@each([route for route in TENANT if names_a_place(route)])
async def test_what_lies_out_of_reach_is_not_there(route: Served, worlds: Worlds, neighbour: Client) -> None:
    ours, _, nothing = worlds
    asked = [request(route, ours, body=nothing), request(route, nothing)]
    answer = await check_same(neighbour, asked, marks=ours.marks | nothing.marks, forbidden=places(ours))
    assert answer.status == 404


@each([route for route in TENANT if recipe_of(route).body_ids and set(route.path_names) <= PLACED])
async def test_what_lies_out_of_reach_cannot_be_named_in_a_body(
    route: Served, worlds: Worlds, next_door: World, neighbour: Client
) -> None:
    ours, _, nothing = worlds
    asked = [request(route, next_door, body=world) for world in (ours, nothing)]
    answer = await check_same(neighbour, asked, marks=ours.marks | nothing.marks | next_door.marks, forbidden=places(ours))
    assert answer.status in {400, 403, 404}


@each([route for route in TENANT if route.method == "GET" and not set(route.path_names) - SHARED_IDS])
async def test_nothing_that_is_read_names_what_lies_out_of_reach(route: Served, worlds: Worlds, neighbour: Client) -> None:
    ours = worlds[0]
    text = (await ask(neighbour, route, ours)).text
    asked = str(request(route, ours))
    assert not [mark for mark in places(ours) if mark in text and mark not in asked]
