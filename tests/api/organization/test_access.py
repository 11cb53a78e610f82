"""Who may do what in a department or project, and by which rule."""

from __future__ import annotations

from tests.support.api import Api
from tests.support.make import Make, Project


def paths(project: Project) -> dict[str, str]:
    return {
        "project": f"/api/atoll/v1/projects/{project.id}/access",
        "department": f"/api/atoll/v1/departments/{project.department.id}/access",
    }


async def test_rules_on_it_and_above_it_are_shown_the_nearest_first(api: Api, make: Make) -> None:
    project, elsewhere = await make.project(), await make.project()
    for scope in (project.scope, project.department.scope, ("cluster", project.cluster.id), elsewhere.scope):
        await make.user(role="Viewer", scope=scope)
    shown = (await api.as_administrator().get(paths(project)["project"])).ok()["access"]
    assert [(one["scopeType"], one["roleName"], one["inherited"]) for one in shown] == [
        ("project", "Viewer", False),
        ("department", "Viewer", True),
        ("cluster", "Viewer", True),
        ("tenant", "System administrator", True),
    ]
    assert shown[0]["scopeName"] == project.name


async def test_rules_below_are_not_the_departments(api: Api, make: Make) -> None:
    project = await make.project()
    await make.user(role="Viewer", scope=project.scope)
    shown = (await api.as_administrator().get(paths(project)["department"])).ok()
    assert [one["scopeType"] for one in shown["access"]] == ["tenant"]
    assert shown["truncated"] is False


async def test_head_of_a_department_sees_its_rules_and_no_others(api: Api, make: Make) -> None:
    own, other = await make.project(), await make.project()
    head = await api.as_user("System administrator", own.department.scope)
    for kind in ("project", "department"):
        (await head.get(paths(own)[kind])).ok()
        assert (await head.get(paths(other)[kind])).problem == (404, "not_found")
    viewer = await api.as_user("Viewer", own.scope)
    assert (await viewer.get(paths(own)["project"])).problem == (403, "permission_missing")
