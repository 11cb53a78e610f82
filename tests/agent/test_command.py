"""`python -m atoll.agent`, and how long a link waits before it tries again."""

from __future__ import annotations

import fcntl
from pathlib import Path

import pytest
from websockets.exceptions import ConnectionClosedError
from websockets.frames import Close

from atoll.agent.__main__ import main, read_settings
from atoll.agent.link import SessionLost, SessionRefused, pause_after
from atoll.wire.messages import CLOSE_DRAINING, CLOSE_REFUSED, CLOSE_SUPERSEDED


def words(data: Path, *more: str) -> list[str]:
    return ["--url", "http://127.0.0.1:9/t/acme", "--cluster", "cluster", "--data", str(data), *more]


def test_settings_come_from_the_command_line(tmp_path: Path) -> None:
    (tmp_path / "secret").write_text("hush\n")
    settings = read_settings(
        words(tmp_path, "--secret-file", str(tmp_path / "secret"), "--node", "a:1:4:16", "--node", "b:0:4:16")
    )
    assert (settings.install_secret, settings.data_dir, settings.end_pods_on_stop) == ("hush", tmp_path, False)
    assert [(node.name, node.gpus) for node in settings.nodes] == [("a", 1), ("b", 0)]


def test_the_secret_may_come_from_the_environment(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ATOLL_AGENT_SECRET", "hush")
    settings = read_settings(words(tmp_path))
    assert (settings.install_secret, len(settings.nodes)) == ("hush", 2)


def test_a_wrong_node_ends_with_a_usage_message(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        read_settings(words(tmp_path, "--node", "what"))
    assert "expected name:gpus:cores:memoryGiB" in capsys.readouterr().err


def test_two_agents_do_not_share_a_data_folder(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with (tmp_path / "lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        assert main(words(tmp_path)) == 1
    assert "Another agent runs" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("problem", "least", "most"),
    [
        (SessionRefused("disabled"), 30.0, 60.0),
        (ConnectionClosedError(Close(CLOSE_REFUSED, ""), None), 30.0, 60.0),
        (ConnectionClosedError(Close(CLOSE_SUPERSEDED, ""), None), 30.0, 60.0),
        (ConnectionClosedError(Close(CLOSE_DRAINING, ""), None), 0.0, 1.0),
        (ConnectionClosedError(None, None), 0.0, 30.0),
        (SessionLost("silent"), 0.0, 30.0),
        (ConnectionRefusedError(), 0.0, 30.0),
    ],
)
def test_the_way_a_session_ended_decides_when_the_next_begins(problem: Exception, least: float, most: float) -> None:
    pauses = [pause_after(problem, failures=9) for _ in range(50)]
    assert least <= min(pauses) <= max(pauses) <= most
