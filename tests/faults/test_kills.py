"""kill -9 of server, agent, shim and PostgreSQL during submit, report and delete."""

from __future__ import annotations

import os
import random
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from tests.faults import ledger
from tests.faults.jobs import Job, Submitters, drawn, make_marks, read_marks
from tests.faults.storm import Storm
from tests.live import Installation, Site, Unreachable, until

SEEDS = [int(seed) for seed in os.environ.get("FAULT_SEEDS", "11,12,13").split(",")]
JOBS, KILLS = 40, 14
FINAL = {"Completed", "Failed"}
SECONDS_TO_SETTLE = 90.0


@dataclass(frozen=True)
class Aftermath:
    """The installation after the storm, when everything has settled."""

    installation: Installation
    site: Site
    jobs: list[Job]
    marks: Path

    def pods(self) -> dict[str, Any]:
        rows = self.installation.fetch("select id, workload_id, phase, reason, attempt from pod")
        return {str(row["id"]): row for row in rows}


@pytest.fixture(scope="module", params=SEEDS)
def aftermath(request: pytest.FixtureRequest) -> Iterator[Aftermath]:
    rng = random.Random(request.param)
    installation = Installation()
    try:
        yield weathered(installation, rng, seed=request.param)
    finally:
        installation.end()


def weathered(installation: Installation, rng: random.Random, *, seed: int) -> Aftermath:
    installation.add_server()
    site = installation.add_site("acme")
    installation.add_agent(site)
    jobs, marks = drawn(rng, JOBS), make_marks(installation.folder)
    submitters = Submitters(site, jobs, marks).start()
    storm = Storm(installation, site, rng)
    storm.rage(kills=KILLS, while_busy=lambda: submitters.busy)
    print(f"seed {seed}: {', '.join(storm.log)}")  # noqa: T201
    try:
        submitters.join()
    except AssertionError:
        print("\n".join(surprises(installation)))  # noqa: T201
        raise
    await_calm(installation, site, jobs)
    ends = installation.fetch("select reason, count(*) from pod group by reason order by reason")
    print(f"pods ended by: {', '.join(f'{row[0]} {row[1]}' for row in ends)}")  # noqa: T201
    return Aftermath(installation, site, jobs, marks)


def surprises(installation: Installation) -> list[str]:
    """What the server did not expect: a killed process is no reason for any of it."""
    lines = installation.servers[0].program.said().splitlines()
    return [line.replace("\\n", "\n") for line in lines if '"unexpected error"' in line or "Exception in ASGI" in line]


def await_calm(installation: Installation, site: Site, jobs: list[Job]) -> None:
    unsettled: dict[str, str] = {}

    def calm() -> bool:
        installation.keep_running()
        unsettled.clear()
        unsettled.update(open_ends(site, jobs))
        return not unsettled

    try:
        until(calm, "all is settled", SECONDS_TO_SETTLE, poll=0.2)
    except AssertionError as error:
        last = {"server": installation.servers[0].program.said(), "agent": site.agent.said() if site.agent else ""}
        said = "\n".join(f"{name}: …{text[-1500:]}" for name, text in last.items())
        raise AssertionError(f"{error}; unsettled: {unsettled}\n{said}") from None


def open_ends(site: Site, jobs: list[Job]) -> dict[str, str]:
    """Workloads that are neither final nor gone, with their phase."""
    found = {}
    for job in jobs:
        try:
            answer = site.admin.get(f"/api/v1/workloads/{job.id}")
        except Unreachable:
            return {"all": "the server does not answer"}
        if answer.status >= 500:
            return {"all": answer.text}
        gone = answer.expect(200)["deletedAt"] is not None
        if gone != (job.delete_after is not None) or (not gone and answer.body["phase"] not in FINAL):
            found[job.name] = "gone" if gone else str(answer.body["phase"])
    return found


def test_every_accepted_submission_exists_once(aftermath: Aftermath) -> None:
    rows = aftermath.installation.fetch("select id, name from workload")
    assert sorted((str(row["id"]), row["name"]) for row in rows) == sorted((job.id, job.name) for job in aftermath.jobs)


def test_everything_reaches_the_phase_that_it_should(aftermath: Aftermath) -> None:
    wrong = {}
    for job in aftermath.jobs:
        if job.delete_after is None:
            shown = aftermath.site.admin.get(f"/api/v1/workloads/{job.id}").expect(200)
            if shown["phase"] != ("Failed" if job.code else "Completed"):
                wrong[job.name] = (shown["phase"], job)
    assert wrong == {}


def test_what_was_deleted_stays_deleted_with_its_record(aftermath: Aftermath) -> None:
    deleted = {job.id for job in aftermath.jobs if job.delete_after is not None}
    rows = aftermath.installation.fetch("select id from workload where deleted_at is not null")
    assert {str(row["id"]) for row in rows} == deleted


def test_each_attempt_does_its_work_at_most_once_and_a_counted_one_exactly_once(aftermath: Aftermath) -> None:
    started = Counter(mark.pod for mark in read_marks(aftermath.marks) if mark.what == "start")
    pods = aftermath.pods()
    assert [pod for pod, times in started.items() if times > 1] == []
    assert [pod for pod in started if pod not in pods] == []
    counted = {pod for pod, row in pods.items() if row["phase"] == "Succeeded" or row["reason"] == "Error"}
    assert [pod for pod in counted if started[pod] != 1] == []


def test_each_completed_training_succeeded_in_exactly_one_attempt(aftermath: Aftermath) -> None:
    succeeded = Counter(str(row["workload_id"]) for row in aftermath.pods().values() if row["phase"] == "Succeeded")
    kept = [job for job in aftermath.jobs if job.delete_after is None and not job.code]
    assert [job.name for job in kept if succeeded[job.id] != 1] == []


def test_the_ledger_equals_its_sums_and_the_processes_own_times(aftermath: Aftermath) -> None:
    ledger.check_sums(aftermath.installation)
    ledger.check_closed(aftermath.installation)
    ledger.check_times(aftermath.installation, read_marks(aftermath.marks))


def test_server_was_surprised_by_nothing(aftermath: Aftermath) -> None:
    assert surprises(aftermath.installation) == []


def test_history_ends_in_the_phase_that_is_shown(aftermath: Aftermath) -> None:
    rows = aftermath.installation.fetch(
        """select w.name, w.phase, h.phase as last from workload w left join lateral (
            select phase from workload_phase h where h.workload_id = w.id order by id desc limit 1) h on true
            where h.phase is distinct from w.phase"""
    )
    assert rows == []
