"""The same short story on the oldest PostgreSQL that is promised and on the one that ships."""

from __future__ import annotations

from pathlib import Path

import pytest

from atoll.server.db.embedded import find_binaries
from tests.faults import ledger
from tests.faults.jobs import Job, make_marks, read_marks, submission
from tests.live import Installation, until

DEBIAN = Path("/usr/lib/postgresql/15/bin")


def binaries(major: int) -> Path:
    found = find_binaries(DEBIAN if major == 15 and DEBIAN.exists() else None)
    if found.major != major:
        pytest.skip(f"PostgreSQL {major} is not installed")
    return found.bin


@pytest.mark.parametrize("major", [15, 18])
def test_the_whole_line_on_postgresql(major: int) -> None:
    installation = Installation(binaries(major))
    try:
        run_the_line(installation, major)
    finally:
        installation.end()


def run_the_line(installation: Installation, major: int) -> None:
    (version,) = installation.fetch("show server_version_num")
    assert int(version["server_version_num"]) // 10000 == major
    installation.add_server()
    site = installation.add_site("acme")
    installation.add_agent(site)
    marks = make_marks(installation.folder)
    ids = [
        site.admin.post("/api/v1/workloads/trainings", submission(site, Job(name, seconds=0.2), marks)).expect(202)[
            "workloadId"
        ]
        for name in ("one", "two")
    ]
    until(lambda: all(site.admin.get(f"/api/v1/workloads/{id}").body["phase"] == "Completed" for id in ids), "both have run")
    site.admin.delete(f"/api/v1/workloads/trainings/{ids[0]}").expect(202)
    until(lambda: site.admin.get(f"/api/v1/workloads/{ids[0]}").expect(200)["deletedAt"] is not None, "one is gone")
    until(lambda: site.admin.get("/api/atoll/v1/usage").expect(200)["total"]["gpuSeconds"] > 0.4, "usage is booked")
    assert len(site.admin.get("/api/v1/workloads").expect(200)["workloads"]) == 1
    ledger.check_sums(installation)
    ledger.check_times(installation, read_marks(marks))
