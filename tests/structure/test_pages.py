"""The pages that are made from data are up to date, and the data behind them holds together."""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path
from types import ModuleType

import pytest

from atoll.server.access.permissions import RESOURCES
from atoll.server.access.responsibilities import RESPONSIBILITIES, Party, tasks_of
from atoll.server.access.roles import PREDEFINED
from atoll.server.db import Permission, Plane
from tests.isolation.routes import ROUTES, Served

ROOT = Path(__file__).parents[2]
GUARDED = [route for route in ROUTES if route.guards and not route.is_open]
PARTIES = {Plane.MANAGEMENT: {Party.HOST}, Plane.TENANT: {Party.TENANT}}


def loaded() -> ModuleType:
    """`tools` is no package: it is run, not imported."""
    spec = importlib.util.spec_from_file_location("atoll_pages", ROOT / "tools" / "pages.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


made = loaded()


@pytest.mark.parametrize("page", made.pages())
def test_page_is_up_to_date(page: str) -> None:
    assert (ROOT / "docs" / page).read_text() == made.pages()[page], "run python tools/pages.py"


def test_short_names_of_roles_tell_them_apart() -> None:
    assert len({made.short(role.name) for role in PREDEFINED}) == len(PREDEFINED)


def test_roles_page_says_what_each_role_holds() -> None:
    row = next(line for line in made.roles_page().splitlines() if "`trainings`" in line)
    cells = dict(zip([made.short(role.name) for role in PREDEFINED], map(str.strip, row.split("|")[2:-1]), strict=True))
    assert (cells["SA"], cells["V"], cells["L1"], cells["ML"]) == ("CRUD", "R", "CRUD", "")


def each(routes: list[Served]) -> pytest.MarkDecorator:
    return pytest.mark.parametrize("route", routes, ids=[f"{one.plane}-{one.operation or one.path}" for one in routes])


@each(GUARDED)
def test_guarded_route_belongs_to_one_task_of_a_party_that_reaches_it(route: Served) -> None:
    plane = Plane(route.plane)
    found = tasks_of(plane=plane, tag=route.tag, permission=route.guard.requires, takes_operators=route.takes_operators)
    assert len(found) == 1, (
        f"{route} ({route.guard.requires}) belongs to {len(found)} tasks: name its resource in one row of "
        "src/atoll/server/access/responsibilities.py"
    )
    (task,) = found
    assert task.party in PARTIES[plane] or (task.by_operators and route.takes_operators)
    roles = [role for role in PREDEFINED if role.name in task.roles]
    assert route.guard.requires is None or any(route.guard.requires in role.permissions for role in roles), (
        f"no role of {task.name!r} holds {route.guard.requires}"
    )


def test_pages_know_the_same_routes() -> None:
    known = sorted((route.plane.value, route.operation) for route in made.guarded_routes())
    assert known == sorted((route.plane, route.operation or route.path) for route in GUARDED)


@pytest.mark.parametrize("resource", [resource.type for resource in RESOURCES])
def test_every_resource_has_its_task_in_a_tenant_so_that_a_new_route_falls_into_place(resource: str) -> None:
    permission = Permission(f"{resource}:read")
    assert len(tasks_of(plane=Plane.TENANT, tag="New", permission=permission, takes_operators=False)) == 1


def test_route_of_the_management_plane_that_no_task_knows_is_found() -> None:
    permission = Permission("workloads:read")
    assert tasks_of(plane=Plane.MANAGEMENT, tag="New", permission=permission, takes_operators=False) == []


def test_tasks_name_roles_that_there_are() -> None:
    named = {role for task in RESPONSIBILITIES for role in task.roles}
    assert named <= {role.name for role in PREDEFINED}


def test_task_is_done_through_the_api_or_says_how() -> None:
    assert not [task.name for task in RESPONSIBILITIES if task.plane is None and not task.note]
