"""The whole line, in order: a cluster is linked, a training waits for a GPU, gets it, runs, ends, and is booked."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from tests.compat.inside import people
from tests.compat.inside.people import Site, Tenant
from tests.compat.inside.plain import Http, until

RESEARCHER = "rita@example.org"


@dataclass
class Story:
    site: Site
    researcher: Any
    token_http: Http
    gate: Path


@pytest.fixture(scope="module")
def story(place: Any, tenant: Tenant, admin: Any) -> Story:
    """A cluster with one GPU and its agent, a project with a quota of one, a researcher of that project."""
    site = people.new_site(admin, gpus=1)
    install = admin.organizations.clusters.get_cluster_install_info_by_uuid(site.cluster, version="2.24").data
    people.start_agent(place, tenant, site.cluster, install["clientSecret"], node="gpu-a:1:8:16")
    password = people.choose_password(tenant, RESEARCHER, people.new_user(admin, RESEARCHER))
    people.grant(admin, RESEARCHER, "L1 researcher", scope=("project", site.project), cluster=site.cluster)
    until(lambda: state_of(admin, site.cluster) == "Connected", "the cluster is connected")
    return Story(
        site,
        tenant.user(RESEARCHER, password),
        Http(tenant.url).sign_in(RESEARCHER, password),
        Path(place["folder"]) / f"gate-{tenant.name}",
    )


@pytest.fixture(scope="module")
def first(story: Story) -> str:
    """A training that holds the only GPU until the gate is opened."""
    script = f'echo "epoch 1 on $RUNAI_NUM_OF_GPUS GPU"; until [ -e {story.gate} ]; do sleep 0.05; done; echo done'
    return submit(story, "first", script)


@pytest.fixture(scope="module")
def second(story: Story, first: str) -> str:
    until(lambda: phase_of(story, first) == "Running", "the first training runs")
    return submit(story, "second", "echo second")


def submit(story: Story, name: str, script: str) -> str:
    asked = people.training(story.site, name, script)
    made = story.researcher.workloads.trainings.create_training1(asked)
    assert made.status_code == 202
    id: str = made.data["workloadId"]
    return id


def phase_of(story: Story, id: str) -> str:
    phase: str = story.researcher.workloads.workloads.get_workload(id).data["phase"]
    return phase


def state_of(admin: Any, cluster: str) -> str:
    state: str = admin.organizations.clusters.get_cluster_by_uuid(cluster).data["status"]["state"]
    return state


def test_training_runs_as_a_real_process_and_shows_its_log(story: Story, first: str) -> None:
    until(lambda: phase_of(story, first) == "Running", "the first training runs")
    until(lambda: "epoch 1 on 1 GPU" in log_of(story, first), "its log says so")


def log_of(story: Story, id: str) -> str:
    return story.token_http.send("GET", f"/api/atoll/v1/workloads/{id}/logs")[1]


def test_training_without_a_free_gpu_waits_and_says_why(story: Story, second: str) -> None:
    until(lambda: phase_of(story, second) == "Pending", "the second training is pending")
    why = json.loads(story.token_http.send("GET", f"/api/atoll/v1/workloads/{second}/why")[1])
    assert why["code"]
    assert "GPU" in why["message"]


def test_training_that_waited_runs_when_the_other_ends(story: Story, first: str, second: str) -> None:
    story.gate.touch()
    until(lambda: phase_of(story, first) == "Completed", "the first training is completed")
    until(lambda: phase_of(story, second) == "Completed", "the second training is completed")


def test_pods_events_and_history_tell_what_happened(story: Story, admin: Any, first: str) -> None:
    workloads = story.researcher.workloads
    pods = workloads.pods.get_workload_pods(first).data["pods"]
    assert [(pod["k8sPhase"], pod["workloadId"]) for pod in pods] == [("Succeeded", first)]
    assert workloads.events.get_workload_events(first, limit=20).data["events"]
    phases = [
        record["spec"]["phaseUpdate"]["phase"] for record in records_of(admin, first) if record["spec"].get("phaseUpdate")
    ]
    assert {"Running", "Completed"} <= set(phases)


def records_of(admin: Any, id: str) -> list[Any]:
    """The event history, which only a System administrator reads."""
    records: list[Any] = admin.workloads.events.get_workload_history(id, limit=100).data["records"]
    return records


def test_usage_is_in_the_tenant_and_its_total_at_the_operator(place: Any, tenant: Tenant, story: Story, second: str) -> None:
    until(lambda: phase_of(story, second) == "Completed", "all is over")
    own = until(lambda: ended_usage(tenant), "usage is booked")
    operator = Http(place["url"]).sign_in(**place["operator"])
    totals = operator.ask("GET", "/api/atoll/v1/usage")["totals"]
    assert sum(day["gpuSeconds"] for day in totals if day["tenantName"] == tenant.name) == pytest.approx(own)


def ended_usage(tenant: Tenant) -> float:
    seconds: float = tenant.http.ask("GET", "/api/atoll/v1/usage")["total"]["gpuSeconds"]
    return seconds


def test_researcher_may_not_do_what_the_role_does_not_say(story: Story) -> None:
    from runai.exceptions import ForbiddenException

    with pytest.raises(ForbiddenException):
        people.new_user(story.researcher, "friend@example.org")


def test_suspended_training_stops_and_resumes(story: Story) -> None:
    trainings = story.researcher.workloads.trainings
    id = submit(story, "third", "sleep 600")
    until(lambda: phase_of(story, id) == "Running", "it runs")
    assert trainings.suspend_training(id).status_code == 202
    until(lambda: phase_of(story, id) == "Stopped", "it is stopped")
    assert trainings.resume_training(id).status_code == 202
    until(lambda: phase_of(story, id) == "Running", "it runs again")
    assert trainings.delete_training(id).status_code == 202
    until(lambda: is_gone(story, id), "it is gone")


def is_gone(story: Story, id: str) -> bool:
    from runai.exceptions import NotFoundException

    try:
        story.researcher.workloads.trainings.get_training(id)
    except NotFoundException:
        return True
    return False
