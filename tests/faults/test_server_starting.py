"""`atoll server` and its database, which somebody else starts, stops and prepares."""

from __future__ import annotations

import base64
import os
from collections.abc import Iterator

import pytest

from tests.live import Installation, Program, free_port, until


@pytest.fixture(scope="module")
def installation() -> Iterator[Installation]:
    made = Installation()
    made.add_server()
    yield made
    made.end()


def server(installation: Installation, name: str, **settings: str) -> Program:
    given = installation.settings() | settings
    log = installation.folder / f"{name}.log"
    return Program("atoll.server", "server", "--listen", f"127.0.0.1:{free_port()}", log=log, settings=given)


def refused(program: Program) -> str:
    assert program.start().wait(60) == 1, program.said()
    assert "Traceback" not in program.said()
    return program.said()


def test_server_waits_for_a_database_that_comes_later(installation: Installation) -> None:
    first = installation.servers[0]
    installation.kill_database()
    first.program.kill()
    before = first.program.said()
    first.program.start()
    until(lambda: "Waiting for the database" in first.program.said()[len(before) :], "it says what it waits for")
    installation.start_database()
    first.await_ready()


def test_server_outlives_its_database_and_is_ready_again(installation: Installation) -> None:
    first = installation.servers[0]
    installation.kill_database()
    assert installation.anybody().get("/readyz").status == 503
    assert installation.anybody().get("/healthz").status == 200
    assert installation.anybody().get("/t/nobody/api/v1/clusters").status == 503
    installation.start_database()
    first.await_ready()


def test_wrong_installation_key_is_told_apart_from_a_silent_database(installation: Installation) -> None:
    key = base64.b64encode(os.urandom(32)).decode()
    said = refused(server(installation, "wrong-key", ATOLL_INSTALLATION_KEY=key))
    assert "atoll migrate" in said
    assert "ATOLL_INSTALLATION_KEY" in said


def test_database_address_with_a_user_is_refused(installation: Installation) -> None:
    url = "postgresql://me:secret@127.0.0.1:5432/atoll"
    said = refused(server(installation, "with-user", ATOLL_DATABASE_URL=url))
    assert "no user" in said
    assert "secret" not in said
