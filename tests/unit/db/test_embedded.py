"""The embedded PostgreSQL with a real server: what a person, a crash or a second start can do to it."""

from __future__ import annotations

import asyncio
import os
import shutil
import signal
import stat
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path

import asyncpg
import pytest

from atoll.server.db.embedded import (
    AlreadyRunning,
    CannotStart,
    Embedded,
    EmbeddedSettings,
    NewerDatabase,
    NoBinaries,
    NoSuchUser,
    NotWritable,
    OlderDatabase,
)
from atoll.server.db.embedded.account import Account, database_account
from atoll.server.db.embedded.binaries import find_binaries

as_root = pytest.mark.skipif(os.geteuid() != 0, reason="only root changes the user that the server runs as")
Start = Callable[..., Embedded]


@pytest.fixture
def folder() -> Iterator[Path]:
    """A data folder that the database's user can reach: pytest's own temporary folders are closed to others."""
    made = Path(tempfile.mkdtemp(prefix="atoll-test-", dir="/tmp"))
    made.chmod(0o711)
    yield made / "atoll"
    shutil.rmtree(made)


@pytest.fixture
def start(folder: Path) -> Iterator[Start]:
    started: list[Embedded] = []

    def begin(data: Path = folder, **settings: object) -> Embedded:
        started.append(Embedded.start(data, settings=EmbeddedSettings(**settings)))  # type: ignore[arg-type]
        return started[-1]

    yield begin
    for each in started:
        each.stop()


@pytest.fixture(scope="module")
def shared_folder() -> Iterator[Path]:
    made = Path(tempfile.mkdtemp(prefix="atoll-test-", dir="/tmp"))
    yield made
    shutil.rmtree(made)


@pytest.fixture(scope="module")
def database(shared_folder: Path) -> Iterator[Embedded]:
    """One server for the tests that only look."""
    running = Embedded.start(shared_folder)
    yield running
    running.stop()


@pytest.fixture(scope="module")
def stopped_folder() -> Iterator[Path]:
    made = Path(tempfile.mkdtemp(prefix="atoll-test-", dir="/tmp"))
    Embedded.start(made).stop()
    yield made
    shutil.rmtree(made)


@pytest.fixture
def used(folder: Path, stopped_folder: Path) -> None:
    """The data folder is not new: a copy of one whose server was stopped, which is faster than making another."""
    subprocess.run(["cp", "-a", stopped_folder, folder], check=True)


@contextmanager
def process(command: list[str], account: Account | None = None) -> Iterator[subprocess.Popen[str]]:
    who = {"user": account.user, "group": account.group, "extra_groups": account.groups} if account else {}
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, **who) as running:  # type: ignore[call-overload]
        try:
            yield running
        finally:
            running.kill()


def run(url: str, sql: str) -> list[asyncpg.Record]:
    return asyncio.run(_run(url, sql))


async def _run(url: str, sql: str) -> list[asyncpg.Record]:
    connection = await asyncpg.connect(url)
    try:
        return await connection.fetch(sql)
    finally:
        await connection.close()


def until(condition: Callable[[], bool], seconds: float = 20.0) -> None:
    deadline = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < deadline, "waited in vain"
        time.sleep(0.01)


def lives(pid: int) -> bool:
    return Path(f"/proc/{pid}").exists()


@pytest.mark.usefixtures("used")
def test_data_outlives_a_stop_and_a_start(start: Start) -> None:
    first = start()
    run(first.owner_url, "create table kept as select 42 as answer")
    first.stop()

    again = start()

    assert (first.died(), first.exit_code, again.died()) == (True, 0, False)
    assert (run(again.owner_url, "select answer from kept"))[0]["answer"] == 42


def test_owner_passes_no_row_policy_and_owns_the_database(database: Embedded) -> None:
    role = (run(database.owner_url, "select * from pg_roles where rolname = current_user"))[0]
    owner = (run(database.owner_url, "select datdba::regrole::text from pg_database where datname = 'atoll'"))[0]

    assert (role["rolname"], role["rolsuper"], role["rolbypassrls"], role["rolcreaterole"]) == (
        "atoll_owner",
        False,
        False,
        True,
    )
    assert owner["datdba"] == "atoll_owner"


def test_settings_fit_a_small_machine_and_lose_nothing(database: Embedded) -> None:
    rows = run(database.admin_url, "select name, setting from pg_settings")

    settings = {row["name"]: row["setting"] for row in rows}
    expected = {"fsync": "on", "synchronous_commit": "on", "jit": "off", "listen_addresses": "", "data_checksums": "on"}
    assert {name: settings[name] for name in expected} == expected


def test_wrong_password_is_refused(database: Embedded) -> None:
    url = database.base_url.replace("postgresql://", "postgresql://atoll_owner:wrong@")

    with pytest.raises(asyncpg.InvalidPasswordError):
        run(url, "select 1")


def test_second_start_on_the_same_folder_is_refused(database: Embedded, shared_folder: Path) -> None:
    with pytest.raises(AlreadyRunning, match=f"already runs on the data folder {shared_folder} \\(process {os.getpid()}\\)"):
        Embedded.start(shared_folder)

    assert not database.died()


@pytest.mark.usefixtures("used")
def test_nothing_committed_is_lost_when_the_server_is_killed(start: Start) -> None:
    database = start()
    run(database.owner_url, "create table counted as select n from generate_series(1, 1000) n")
    os.kill(database.pid, signal.SIGKILL)
    until(database.died)
    database.stop()

    again = start()

    assert database.exit_code == -signal.SIGKILL
    assert (run(again.owner_url, "select count(*) from counted"))[0]["count"] == 1000


@pytest.mark.usefixtures("used")
def test_server_ends_when_its_parent_is_killed_and_the_next_start_takes_over(start: Start, folder: Path) -> None:
    script = (
        "from pathlib import Path; from atoll.server.db.embedded import Embedded; import time\n"
        f"print(Embedded.start(Path('{folder}')).pid, flush=True); time.sleep(600)"
    )
    with process([sys.executable, "-c", script]) as parent:
        assert parent.stdout is not None
        pid = int(parent.stdout.readline())

    again = start()

    until(lambda: not lives(pid))
    assert again.pid != pid
    assert run(again.owner_url, "select 1")


@pytest.mark.usefixtures("used")
def test_server_outlives_the_thread_that_started_it(start: Start) -> None:
    with ThreadPoolExecutor(1) as pool:
        database = pool.submit(start).result()

    assert not database.died()


@pytest.mark.usefixtures("used")
def test_pid_file_that_names_a_foreign_process_does_not_keep_it_from_starting(start: Start, folder: Path) -> None:
    account = database_account("nobody")
    with process(["sleep", "600"], account) as other:
        area = folder / "postgres"
        for stale in (area / "data" / "postmaster.pid", area / "run" / ".s.PGSQL.5432.lock"):
            stale.write_text(f"{other.pid}\n{area}/data\n1700000000\n5432\n{area}/run\n\n\nready\n")
            account.takes(stale)

        again = start()

    assert run(again.owner_url, "select 1")


@pytest.mark.usefixtures("used")
def test_database_of_another_major_version_is_refused_with_the_steps_to_take(start: Start, folder: Path) -> None:
    written = folder / "postgres" / "data" / "PG_VERSION"

    for version, refusal, step in ((99, NewerDatabase, "Install PostgreSQL 99"), (9, OlderDatabase, "pg_dumpall")):
        written.write_text(f"{version}\n")
        with pytest.raises(refusal, match=f"was written by PostgreSQL {version}") as refused:
            start()
        assert step in refused.value.hint


@pytest.mark.usefixtures("used")
def test_database_alone_runs_until_it_is_interrupted(folder: Path) -> None:
    with process([sys.executable, "-m", "atoll.server.db.embedded", str(folder)]) as alone:
        assert alone.stdout is not None
        said = alone.stdout.readline()
        alone.send_signal(signal.SIGINT)
        ended = alone.wait(timeout=30)

    assert (f"The database of {folder} answers" in said, ended) == (True, 0)


def test_folder_that_cannot_be_written_is_named(start: Start, tmp_path: Path) -> None:
    (tmp_path / "file").touch()

    with pytest.raises(NotWritable, match=f"cannot write to {tmp_path}/file/data"):
        start(tmp_path / "file" / "data")


def test_missing_binaries_and_users_are_said(start: Start, tmp_path: Path) -> None:
    with pytest.raises(NoBinaries, match="does not run"):
        start(binaries=tmp_path)
    if os.geteuid() == 0:
        with pytest.raises(NoSuchUser, match="nobody-of-that-name"):
            start(user="nobody-of-that-name")


def test_set_up_that_was_cut_short_starts_over(start: Start, folder: Path) -> None:
    area = folder / "postgres"
    (area / "data.new" / "base").mkdir(parents=True)

    assert not start().died()
    assert not (area / "data.new").exists()


def test_long_path_gets_a_short_socket_folder(start: Start, folder: Path) -> None:
    database = start(folder / ("long" * 20))

    assert run(database.owner_url, "select 1")


@pytest.mark.usefixtures("used")
def test_loopback_listens_only_when_asked(start: Start, unused_tcp_port: int) -> None:
    database = start(loopback_port=unused_tcp_port)

    url = database.owner_url.replace("@/", f"@127.0.0.1:{unused_tcp_port}/").split("?")[0]
    assert run(url, "select 1")


@as_root
def test_only_the_servers_own_files_are_the_servers(start: Start, folder: Path) -> None:
    before = [stat.S_IMODE(parent.stat().st_mode) for parent in folder.parents]

    start()

    area = folder / "postgres"
    servers_uid = database_account("nobody").uid
    assert {path.lstat().st_uid for path in (area / "data").rglob("*")} == {servers_uid}
    assert {(path.stat().st_uid, stat.S_IMODE(path.stat().st_mode)) for path in (area / "secrets").iterdir()} == {(0, 0o600)}
    assert stat.S_IMODE((area / "run").stat().st_mode) == 0o700
    assert stat.S_IMODE(folder.stat().st_mode) == 0o711
    assert [stat.S_IMODE(parent.stat().st_mode) for parent in folder.parents] == before


@as_root
def test_area_moves_out_where_a_parent_is_closed(start: Start, folder: Path, tmp_path: Path) -> None:
    tmp_path.chmod(0o700)
    data = tmp_path / "data"

    database = start(data, outside=folder)

    home = Path((data / "postgres.path").read_text().strip())
    assert home.parent == folder
    assert stat.S_IMODE(tmp_path.stat().st_mode) == 0o700
    assert run(database.owner_url, "select 1")
    database.stop()
    shutil.rmtree(home)
    with pytest.raises(CannotStart, match="is not there"):
        start(data, outside=folder)


@as_root
def test_binaries_that_the_server_cannot_read_are_copied_with_their_libraries(
    start: Start, tmp_path: Path, folder: Path
) -> None:
    found = find_binaries(None)
    tmp_path.chmod(0o700)
    for part in found.parts:
        shutil.copytree(found.root / part, tmp_path / "site" / part, symlinks=True)

    database = start(binaries=tmp_path / "site" / found.bin.relative_to(found.root))

    assert Path(f"/proc/{database.pid}/exe").readlink().is_relative_to(folder / "postgres" / "binaries")
    assert run(database.owner_url, "select 1")


@pytest.mark.parametrize("release", [15, 16, 17])
def test_servers_of_distributions_work_too(start: Start, release: int) -> None:
    binaries = Path(f"/usr/lib/postgresql/{release}/bin")
    if not binaries.is_dir():
        pytest.skip(f"PostgreSQL {release} is not installed here")

    database = start(binaries=binaries)

    assert (run(database.owner_url, "show server_version"))[0]["server_version"].startswith(f"{release}.")
