"""Two servers on one database: what one knows the other knows at its next request, and either reads any cluster's log."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.faults.jobs import Job, make_marks, submission
from tests.live import Api, Installation, Site, until

RESEARCHER = "rita@acme.example"


@pytest.fixture(scope="module")
def installation() -> Iterator[Installation]:
    made = Installation()
    made.add_server(replica=True)
    made.add_server(replica=True)
    yield made
    made.end()


@pytest.fixture(scope="module")
def site(installation: Installation) -> Site:
    """Its agent is connected to the first replica."""
    made = installation.add_site("acme")
    installation.add_agent(made)
    return made


@pytest.fixture(scope="module")
def researcher(site: Site) -> Api:
    temporary = site.admin.post("/api/v1/users", {"email": RESEARCHER}).expect(201)["tempPassword"]
    newcomer = Api(site.admin.url).sign_in(RESEARCHER, temporary)
    body = {"currentPassword": temporary, "newPassword": "Riveting-reading-4!"}
    newcomer.post("/api/v1/me/password", body).expect(200)
    return newcomer


def other(installation: Installation, api: Api) -> Api:
    """The same caller at the second replica."""
    return api.at(api.url.replace(installation.servers[0].url, installation.servers[1].url))


def grant(site: Site) -> int:
    roles = {role["name"]: role["id"] for role in site.admin.get("/api/v1/authorization/roles").expect(200)}
    rule: dict[str, Any] = {"subjectId": RESEARCHER, "subjectType": "user", "roleId": roles["L1 researcher"]}
    rule |= {"scopeType": "project", "scopeId": site.project}
    return int(site.admin.post("/api/v1/authorization/access-rules", rule).expect(201)["id"])


def test_rule_change_on_one_replica_holds_for_the_others_next_request(
    installation: Installation, site: Site, researcher: Api
) -> None:
    there = other(installation, researcher)
    for _ in range(5):
        assert there.get("/api/v1/workloads").status == 403
        rule = grant(site)
        assert there.get("/api/v1/workloads").status == 200
        site.admin.delete(f"/api/v1/authorization/access-rules/{rule}").expect(204)


def test_disabled_machine_is_refused_by_the_other_replica_at_once(installation: Installation, site: Site) -> None:
    machine = site.admin.post("/api/v1/service-accounts", {"name": "robot"}).expect(201)
    asked = {"grantType": "app_token", "AppId": machine["clientId"], "AppSecret": machine["clientSecret"]}
    token = site.admin.post("/api/v1/token", asked).expect(200)["accessToken"]
    there = other(installation, Api(site.admin.url, token))
    assert there.get("/api/v1/authorization/permissions").status == 200
    disabled = site.admin.send("PATCH", f"/api/v1/service-accounts/{machine['id']}", {"enabled": False})
    assert (disabled.status, there.get("/api/v1/authorization/permissions").status) == (200, 401)


def test_log_is_read_through_the_other_replica(installation: Installation, site: Site) -> None:
    there = other(installation, site.admin)
    job = Job("talks", seconds=0.1)
    body = submission(site, job, make_marks(installation.folder))
    body["spec"] |= {"command": "echo", "args": "said by the pod"}
    id = there.post("/api/v1/workloads/trainings", body).expect(202)["workloadId"]
    until(lambda: there.get(f"/api/v1/workloads/{id}").expect(200)["phase"] == "Completed", "it has run")
    logs = [api.get(f"/api/atoll/v1/workloads/{id}/logs") for api in (site.admin, there)]
    assert [(answer.status, answer.text) for answer in logs] == [(200, "said by the pod\n")] * 2


def test_submission_at_the_other_replica_wakes_the_one_with_the_session(installation: Installation, site: Site) -> None:
    there, marks = other(installation, site.admin), installation.folder / "marks"
    for number in range(3):
        body = submission(site, Job(f"quick-{number}", seconds=0.0), Path(marks))
        id = there.post("/api/v1/workloads/trainings", body).expect(202)["workloadId"]
        until(lambda id=id: there.get(f"/api/v1/workloads/{id}").expect(200)["phase"] == "Completed", "it has run")  # type: ignore[misc]


def test_agent_of_a_killed_replica_comes_back_to_it(installation: Installation, site: Site) -> None:
    first = installation.servers[0]
    first.program.kill()
    there = other(installation, site.admin)
    assert there.get(f"/api/v1/clusters/{site.cluster}").status == 200
    first.start()
    until(lambda: installation.is_connected(site), "the agent is connected again")
