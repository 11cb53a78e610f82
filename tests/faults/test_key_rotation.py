"""Another installation key: what was sealed opens, what was signed verifies, and no kill leaves anything between two keys."""

from __future__ import annotations

import base64
import os
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.live import Installation, Program, free_port, until

WAITING = "select 1 from pg_stat_activity where usename = 'atoll_owner' and wait_event_type = 'Lock'"


@pytest.fixture
def installation() -> Iterator[Installation]:
    made = Installation()
    made.add_server()
    yield made
    made.end()


def rotation(installation: Installation, **settings: str) -> Program:
    given = installation.settings(owner=True) | settings
    words = ["rotate-key", "--new-key-file", str(installation.folder / "next.key")]
    return Program("atoll.server", *words, log=installation.folder / "rotation.log", settings=given)


def next_key(installation: Installation) -> str:
    return (installation.folder / "next.key").read_text().strip()


def start_with(installation: Installation, key: str) -> Program:
    """A server with this key, at the address of the first one."""
    given = installation.settings() | {"ATOLL_INSTALLATION_KEY": key}
    port = installation.url.rpartition(":")[2]
    server = installation.servers[0]
    server.program = Program("atoll.server", "server", "--listen", f"127.0.0.1:{port}", log=server.program.log, settings=given)
    return server.program.start()


def certificate_keys(installation: Installation) -> set[str]:
    keys = installation.anybody().get("/.well-known/atoll-certificates.json").expect(200)["keys"]
    return {key["kid"] for key in keys}


def test_everything_sealed_opens_and_every_certificate_verifies_after_a_rotation(installation: Installation) -> None:
    site = installation.add_site("acme")
    before = certificate_keys(installation)
    installation.servers[0].program.stop()
    program = rotation(installation)
    assert program.start().wait(60) == 0, program.said()
    file = installation.folder / "next.key"
    assert (file.stat().st_mode & 0o777, next_key(installation) in program.said()) == (0o600, False)
    start_with(installation, next_key(installation))
    installation.servers[0].await_ready()
    path = f"/api/v1/clusters/{site.cluster}/cluster-install-info"
    assert site.admin.get(path, version="2.24").expect(200)["clientSecret"] == site.install_secret
    after = certificate_keys(installation)
    assert (len(after), before < after) == (2, True)
    installation.add_tenant("globex")


def test_old_key_is_refused_after_a_rotation_and_changes_nothing(installation: Installation) -> None:
    installation.servers[0].program.stop()
    assert rotation(installation).start().wait(60) == 0
    migration = Program(
        "atoll.server", "migrate", log=installation.folder / "old.log", settings=installation.settings(owner=True)
    )
    assert migration.start().wait(60) == 1
    assert "not the one that this database was set up with" in migration.said()
    start_with(installation, next_key(installation))
    installation.servers[0].await_ready()


def test_nothing_is_rotated_while_a_server_runs(installation: Installation) -> None:
    program = rotation(installation)
    assert program.start().wait(60) == 1
    assert "Stop every one of them first" in program.said()
    installation.operator().get("/api/v1/tenants").expect(200)


def test_key_that_does_not_fit_is_refused(installation: Installation) -> None:
    installation.servers[0].program.stop()
    program = rotation(installation, ATOLL_INSTALLATION_KEY=base64.b64encode(os.urandom(32)).decode())
    assert program.start().wait(60) == 1
    assert "not the one that this database was set up with" in program.said()
    assert "Traceback" not in program.said()


def kill_in_the_middle(installation: Installation) -> None:
    with installation.holding("lock table tenant_key in share mode"):
        program = rotation(installation).start()
        until(lambda: bool(installation.fetch(WAITING)), "the rotation waits in its transaction")
        program.kill()


def test_rotation_killed_in_the_middle_leaves_the_old_key_and_goes_on_with_the_same_new_one(
    installation: Installation,
) -> None:
    installation.servers[0].program.stop()
    kill_in_the_middle(installation)
    new = next_key(installation)
    until(lambda: not installation.fetch(WAITING), "the killed one is gone")
    start_with(installation, installation.key)
    installation.servers[0].await_ready()
    installation.operator().get("/api/v1/tenants").expect(200)
    installation.servers[0].program.stop()
    for said in ("data keys are wrapped by the new key", "belongs to the new key already"):
        program = rotation(installation)
        assert program.start().wait(60) == 0, program.said()
        assert said in program.said()
    assert next_key(installation) == new
    start_with(installation, new)
    installation.servers[0].await_ready()
    installation.operator().get("/api/v1/tenants").expect(200)


@pytest.fixture
def folder() -> Iterator[Path]:
    made = Path(tempfile.mkdtemp(prefix="atoll-rotation-", dir="/tmp"))
    made.chmod(0o711)
    yield made
    shutil.rmtree(made, ignore_errors=True)


def up(folder: Path) -> Program:
    words = ["up", "--data", str(folder / "data"), "--listen", f"127.0.0.1:{free_port()}"]
    return Program("atoll.server", *words, log=folder / "up.log").start()


def rotated(folder: Path) -> str:
    program = Program("atoll.server", "rotate-key", "--data", str(folder / "data"), log=folder / "rotation.log")
    assert program.start().wait(60) == 0, program.said()
    return program.said()


def runs(folder: Path) -> None:
    program = up(folder)
    seen = len(program.said())
    until(lambda: "Atoll runs" in program.said()[seen:] or not program.alive, "it runs", 60)
    assert program.alive, program.said()
    assert program.stop() == 0


def test_data_folder_whose_rotation_was_killed_before_the_last_step_says_how_to_go_on(folder: Path) -> None:
    runs(folder)
    current, following = folder / "data/installation.key", folder / "data/installation.key.next"
    old = current.read_text()
    rotated(folder)
    runs(folder)
    following.write_text(current.read_text())
    current.write_text(old)
    stopped = up(folder)
    assert stopped.wait(60) == 1
    assert "run it again" in stopped.said()
    assert "belongs to the new key already" in rotated(folder)
    assert current.read_text() != old
    runs(folder)
