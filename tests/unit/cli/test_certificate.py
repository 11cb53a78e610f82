"""`atoll certificate verify`: a good certificate is told in a few lines, any other ends with an error."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from atoll.kit.certificates import published, sign
from atoll.kit.settings import Secret

from .conftest import Run

KEY = Secret(b"k" * 32)
STATEMENT = {
    "tenant": {"id": 7, "uuid": "u", "name": "acme\u001b[31m"},
    "totalRows": 12,
    "issuer": "https://console.ai.example",
    "clusters": [{"uuid": "c", "name": "gpu-1", "outcome": "not confirmed"}],
    "remains": [{"what": "Backups made before"}],
}


@pytest.fixture
def key(tmp_path: Path) -> Path:
    return written(tmp_path / "keys.json", published(KEY))


def written(path: Path, value: Any) -> Path:
    path.write_text(json.dumps(value))
    return path


def test_good_certificate_is_told_with_what_was_not_confirmed(run: Run, tmp_path: Path, key: Path) -> None:
    file = written(tmp_path / "certificate.json", sign(STATEMENT, KEY))
    done = run("certificate", "verify", str(file), "--key", str(key))
    assert done.exit_code == 0, done.output
    for words in ("signature is good", "acme[31m (7, u)", "12 rows", "gpu-1: not confirmed", "Backups made before"):
        assert words in done.stdout


def test_changed_certificate_ends_with_an_error(run: Run, tmp_path: Path, key: Path) -> None:
    signed = sign(STATEMENT, KEY)
    signed["certificate"] = STATEMENT | {"totalRows": 0}
    file = written(tmp_path / "certificate.json", signed)
    done = run("certificate", "verify", str(file), "--key", str(key))
    assert done.exit_code == 1
    assert "signature does not fit" in done.stderr


def test_file_that_holds_no_json_ends_with_an_error(run: Run, tmp_path: Path, key: Path) -> None:
    file = tmp_path / "certificate.json"
    file.write_text("no json")
    done = run("certificate", "verify", str(file), "--key", str(key))
    assert (done.exit_code, "holds no JSON" in done.stderr) == (1, True)


def test_json_is_the_statement(run: Run, tmp_path: Path, key: Path) -> None:
    file = written(tmp_path / "certificate.json", sign(STATEMENT, KEY))
    done = run("certificate", "verify", str(file), "--key", str(key), "-o", "json")
    assert json.loads(done.stdout) == STATEMENT
