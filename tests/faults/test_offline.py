"""A cluster without its control plane: what runs goes on, what is used is written down, and told exactly when it is back."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.faults import ledger
from tests.faults.jobs import Job, make_marks, read_marks, submission
from tests.live import Installation, Site, until

FINAL = {"Completed", "Failed"}


@pytest.fixture(scope="module")
def installation() -> Iterator[Installation]:
    made = Installation()
    made.add_server()
    yield made
    made.end()


@pytest.fixture(scope="module")
def site(installation: Installation) -> Site:
    made = installation.add_site("acme")
    installation.add_agent(made, node="gpu-a:2:8:16")
    return made


@pytest.fixture(scope="module")
def marks(installation: Installation) -> Path:
    return make_marks(installation.folder)


def submit(site: Site, job: Job, marks: Path) -> Job:
    body = submission(site, job, marks)
    job.id = site.admin.post("/api/v1/workloads/trainings", body, key=job.key).expect(202)["workloadId"]
    return job


def ended(marks: Path) -> int:
    return sum(mark.what == "end" for mark in read_marks(marks))


def phase(site: Site, job: Job) -> str:
    return str(site.admin.get(f"/api/v1/workloads/{job.id}").expect(200)["phase"])


def test_usage_while_offline_is_exact_after_the_reconnection(installation: Installation, site: Site, marks: Path) -> None:
    """Longer than a checkpoint and longer than the server believes in a silent agent; pods end and start meanwhile."""
    server = installation.servers[0]
    jobs = [submit(site, Job(f"off-{number}", seconds=6.0), marks) for number in range(6)]
    until(lambda: all(phase(site, job) in {"Running", "Pending"} for job in jobs), "the agent has taken all of them")
    server.program.kill()
    until(lambda: ended(marks) == len(jobs), "all have run, two at a time, without the server", 60)
    server.start()
    until(lambda: all(phase(site, job) == "Completed" for job in jobs), "all are told", 60)
    ledger.check_sums(installation)
    ledger.check_closed(installation)
    ledger.check_times(installation, read_marks(marks))


def test_agent_that_dies_offline_loses_nothing_of_its_journal(installation: Installation, site: Site, marks: Path) -> None:
    server, before = installation.servers[0], ended(marks)
    job = submit(site, Job("dies", seconds=2.0), marks)
    until(lambda: phase(site, job) == "Running", "it runs")
    server.program.kill()
    until(lambda: ended(marks) == before + 1, "it has ended")
    assert site.agent
    site.agent.kill()
    site.agent.start()
    server.start()
    until(lambda: phase(site, job) == "Completed", "it is told", 60)
    ledger.check_sums(installation)
    ledger.check_times(installation, read_marks(marks))


def test_submissions_and_deletions_of_the_offline_time_arrive(installation: Installation, site: Site, marks: Path) -> None:
    assert site.agent
    kept, lost = submit(site, Job("kept", seconds=0.2), marks), submit(site, Job("lost", seconds=60), marks)
    until(lambda: phase(site, lost) == "Running", "the long one runs")
    site.agent.kill()
    late = submit(site, Job("late", seconds=0.2), marks)
    site.admin.delete(f"/api/v1/workloads/trainings/{lost.id}").expect(202)
    site.agent.start()
    until(lambda: phase(site, late) == "Completed" and phase(site, kept) == "Completed", "both are completed", 60)
    until(lambda: site.admin.get(f"/api/v1/workloads/{lost.id}").expect(200)["deletedAt"] is not None, "the other is gone")
    ledger.check_sums(installation)


def test_database_restart_costs_an_agent_seconds_not_a_minute(installation: Installation, site: Site, marks: Path) -> None:
    installation.kill_database()
    installation.start_database()
    job = submit_when_possible(installation, site, Job("soon", seconds=0.1), marks)
    until(lambda: phase(site, job) == "Completed", "the agent is back and has run it", 25)


def submit_when_possible(installation: Installation, site: Site, job: Job, marks: Path) -> Job:
    until(lambda: site.admin.get("/readyz").status in {200, 404}, "the server answers")
    until(lambda: site.admin.get("/api/v1/clusters").status == 200, "the database answers through it")
    return submit(site, job, marks)
