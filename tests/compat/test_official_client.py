"""What a script written with the official client sees."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.compat import environment


@pytest.mark.parametrize("file", ["story.py", "models.py", "traps.py", "strangers.py", "machines.py"])
def test_official_client_runs_unmodified(in_the_client: Callable[[str], None], file: str) -> None:
    in_the_client(file)


def test_environment_is_made_once(client_python: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(_: Path) -> None:
        raise AssertionError("it would be made again")

    monkeypatch.setattr(environment, "make", refuse)
    assert environment.ensure_environment() == client_python


def test_requirements_name_no_registry() -> None:
    assert "://" not in environment.REQUIREMENTS.read_text()
