"""What a person who types `atoll up` can run into, and what is left when it ends."""

from __future__ import annotations

import json
import os
import shutil
import signal
import socket
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.live import Api, Program, Unreachable, free_port, until
from tests.live.programs import kill_all, processes_below

SECONDS_TO_START = 90


class Home:
    """A data folder with a port of its own, and the programs started on it."""

    def __init__(self, folder: Path) -> None:
        self.data = folder / "data"
        self.port = free_port()
        self.url = f"http://127.0.0.1:{self.port}"
        self._folder = folder
        self._programs: list[Program] = []

    def up(self, *words: str, data: Path | None = None, port: int | None = None) -> Program:
        log = self._folder / f"up-{len(self._programs)}.log"
        listen = f"127.0.0.1:{port or self.port}"
        program = Program("atoll.server", "up", "--data", str(data or self.data), "--listen", listen, *words, log=log)
        self._programs.append(program.start())
        return program

    def running(self, *words: str) -> Program:
        program = self.up(*words)
        until(lambda: "Ctrl-C stops it." in program.said() or not program.alive, "it runs", SECONDS_TO_START)
        assert program.alive, program.said()
        return program

    def demo(self) -> Any:
        return json.loads((self.data / "demo.json").read_text())

    def end(self) -> None:
        for program in self._programs:
            if program.alive:
                program.kill()
        kill_all(processes_below(self._folder))


@pytest.fixture
def home() -> Iterator[Home]:
    folder = Path(tempfile.mkdtemp(prefix="atoll-start-", dir="/tmp"))
    folder.chmod(0o711)
    made = Home(folder)
    yield made
    made.end()
    shutil.rmtree(folder, ignore_errors=True)


def refused(program: Program) -> str:
    """What it said when it ended with 1; never a traceback."""
    assert program.wait(SECONDS_TO_START) == 1, program.said()
    assert "Traceback" not in program.said()
    return program.said()


def test_port_that_is_taken_is_named(home: Home) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", home.port))
        taken.listen()
        said = refused(home.up())
    assert f"127.0.0.1:{home.port}" in said
    assert "--listen" in said


def test_data_folder_that_cannot_be_made_is_named(home: Home) -> None:
    home.data.parent.joinpath("file").write_text("not a folder")
    data = home.data.parent / "file" / "data"
    said = refused(home.up(data=data))
    assert str(data) in said
    assert "--data" in said


@pytest.mark.skipif(os.geteuid() == 0, reason="root writes everywhere")
def test_data_folder_that_cannot_be_written_is_named(home: Home) -> None:
    home.data.mkdir(mode=0o555)
    assert "--data" in refused(home.up())


def test_database_of_a_newer_postgresql_is_refused_with_what_to_do(home: Home) -> None:
    home.running().stop()
    version = home.data / "postgres" / "data" / "PG_VERSION"
    version.write_text("99\n")
    said = refused(home.up())
    assert "PostgreSQL 99" in said
    assert "ATOLL_POSTGRES_BINARIES" in said


def test_second_up_on_the_same_data_is_refused_while_the_first_goes_on(home: Home) -> None:
    first = home.running()
    for port in (home.port, free_port()):
        said = refused(home.up(port=port))
        assert str(home.data) in said
        assert str(first.pid) in said
    assert Api(home.url).get("/readyz").status == 200


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_stopping_leaves_no_process_behind(home: Home, number: signal.Signals) -> None:
    up = home.running("--demo")
    run_something(home)
    up.signal(number)
    assert up.wait(60) == 0, up.said()
    until(lambda: processes_below(home.data) == [], "no process is left")
    assert "Traceback" not in up.said()


def test_second_start_finds_everything_as_it_was(home: Home) -> None:
    first = home.running("--demo")
    before, workload = home.demo(), run_something(home)
    token = admin(home).token
    assert first.stop() == 0
    home.running("--demo")
    assert stable(home.demo()) == stable(before)
    again = Api(before["tenants"][0]["url"], token)
    assert again.get(f"/api/v1/workloads/{workload}").expect(200)["phase"] == "Completed"
    assert machine(home).get("/api/v1/clusters").expect(200)[0]["uuid"] == before["tenants"][0]["cluster"]["uuid"]
    run_something(home, "again")


def test_start_after_kill_goes_on_where_it_was(home: Home) -> None:
    up = home.running("--demo")
    workload = run_something(home)
    up.kill()
    home.running("--demo")
    assert admin(home).get(f"/api/v1/workloads/{workload}").expect(200)["phase"] == "Completed"
    run_something(home, "again")


def test_kill_during_the_first_start_is_made_up_for(home: Home) -> None:
    up = home.up("--demo")
    until(lambda: "Setting up tenant" in up.said(), "it has begun to set up", SECONDS_TO_START)
    up.kill()
    home.running("--demo")
    run_something(home)


def test_unknown_setting_is_refused_by_name(home: Home) -> None:
    misspelt = {"ATOLL_DATBASE_URL": "postgresql:///atoll"}
    program = Program("atoll.server", "up", "--data", str(home.data), log=home.data.parent / "log", settings=misspelt)
    assert "ATOLL_DATBASE_URL" in refused(program.start())


def stable(demo: Any) -> Any:
    """Without the machines' secrets, which every start draws anew."""
    return [{key: value for key, value in tenant.items() if key != "clientSecret"} for tenant in demo["tenants"]]


def admin(home: Home) -> Api:
    tenant = home.demo()["tenants"][0]
    return Api(tenant["url"]).sign_in(tenant["username"], tenant["password"])


def machine(home: Home) -> Api:
    tenant = home.demo()["tenants"][0]
    asked = {"grantType": "app_token", "AppId": tenant["clientId"], "AppSecret": tenant["clientSecret"]}
    return Api(tenant["url"], Api(tenant["url"]).post("/api/v1/token", asked).expect(200)["accessToken"])


def run_something(home: Home, name: str = "hello") -> str:
    """A training that has run on the first tenant's cluster."""
    tenant, api = home.demo()["tenants"][0], admin(home)
    spec = {"command": "echo", "args": "hello", "image": "none", "compute": {"gpuDevicesRequest": 1}}
    body = {"name": name, "projectId": tenant["project"]["id"], "clusterId": tenant["cluster"]["uuid"], "spec": spec}
    id: str = api.post("/api/v1/workloads/trainings", body).expect(202)["workloadId"]

    def done() -> bool:
        try:
            return bool(api.get(f"/api/v1/workloads/{id}").expect(200)["phase"] == "Completed")
        except Unreachable:
            return False

    until(done, f"{name} has run", 60)
    return id
