"""Exports from the command line: followed, fetched, and checked on arrival."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest

from .conftest import Api, Run

PATH = "/api/atoll/v1/export"
READY = {"id": "e-1", "status": "Ready", "rowsDone": 2, "rowsTotal": 2, "sha256": hashlib.sha256(b"archive").hexdigest()}


def test_export_is_followed_until_it_is_ready(signed_in: Api, run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("atoll.cli.waiting.SECONDS_BETWEEN_LOOKS", 0)
    signed_in.answers("POST", PATH, READY | {"status": "Pending"}, status=202)
    signed_in.answers("GET", f"{PATH}/e-1", READY | {"status": "Running", "rowsDone": 1})
    signed_in.answers("GET", f"{PATH}/e-1", READY)

    done = run("export", "create", "--wait")

    assert done.stderr.splitlines() == ["Running: 1 of 2 rows", "Ready: 2 of 2 rows"]


@pytest.mark.parametrize(("arrived", "exit_code"), [(b"archive", 0), (b"archi", 1)], ids=["whole", "torn"])
def test_archive_is_checked_on_arrival(signed_in: Api, run: Run, tmp_path: Path, arrived: bytes, exit_code: int) -> None:
    signed_in.answers("GET", PATH, [READY])
    signed_in.answers("GET", f"{PATH}/e-1/file", arrived)

    assert run("export", "download", str(tmp_path / "a.tgz")).exit_code == exit_code


def test_without_one_that_is_ready_nothing_is_written(signed_in: Api, run: Run, tmp_path: Path) -> None:
    signed_in.answers("GET", PATH, [READY | {"status": "Running"}])

    assert run("export", "download", str(tmp_path / "a.tgz")).exit_code == 5
    assert not (tmp_path / "a.tgz").exists()


def test_sink_that_nothing_reached_ends_with_one(signed_in: Api, run: Run) -> None:
    signed_in.answers("GET", "/api/atoll/v1/audit/sinks", {"sinks": [{"id": "s-1", "name": "siem", "url": "https://x"}]})
    signed_in.answers("POST", "/api/atoll/v1/audit/sinks/s-1/test", {"arrived": False, "problem": "no address"})

    done = run("audit", "sinks", "test", "siem")

    assert (done.exit_code, "no address" in done.stderr) == (1, True)
