"""`atoll audit verify`: no server, a plain answer, and an exit code that a script can trust."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from atoll.cli.root import root
from tests.properties.test_audit_chain import KEY, OTHER_KEY, WHOLE, archive


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "audit.jsonl"
    path.write_bytes(b"".join(WHOLE))
    return path


def verify(file: Path, *words: str) -> Result:
    return CliRunner().invoke(root, ["audit", "verify", str(file), *words])


def test_archive_that_holds_is_said_to_hold(file: Path) -> None:
    done = verify(file)
    assert done.exit_code == 0, done.output
    assert "Records      12 (1 to 12)" in done.output
    assert "not pinned" in done.output
    assert str(KEY.thumbprint()) in done.output


def test_record_that_was_changed_is_named_and_the_command_fails(file: Path) -> None:
    file.write_bytes(file.read_bytes().replace(b"subject 5 ", b"subject 9 "))
    done = verify(file)
    assert done.exit_code == 1
    assert "record 5 (00000000-0000-0000-0000-000000000006): the record was changed" in done.output


def test_pinned_key_decides_whose_signature_counts(file: Path, tmp_path: Path) -> None:
    ours, theirs = tmp_path / "ours.json", tmp_path / "theirs.pem"
    ours.write_text(json.dumps(KEY.as_dict(private=False)))
    theirs.write_bytes(OTHER_KEY.as_pem(private=False))
    assert verify(file, "--key", str(ours)).exit_code == 0
    assert verify(file, "--key", str(theirs)).exit_code == 1
    assert verify(file, "--key", str(theirs), "--key", str(ours)).exit_code == 0


def test_what_is_no_key_is_said(file: Path) -> None:
    done = verify(file, "--key", str(file))
    assert done.exit_code == 1
    assert "no public key" in done.output


def test_records_behind_the_last_checkpoint_are_counted(tmp_path: Path) -> None:
    path = tmp_path / "audit.jsonl"
    path.write_bytes(b"".join(archive(signed_at=(8,))))
    done = verify(path)
    assert done.exit_code == 0
    assert "up to record 8; 4 after it have no checkpoint yet" in done.output


def test_outcome_as_json_names_the_finding(file: Path) -> None:
    file.write_bytes(b"".join(WHOLE[:3] + WHOLE[4:]))
    done = verify(file, "--output", "json")
    said = json.loads(done.stdout)
    assert (done.exit_code, said["holds"], said["findings"][0]["seq"]) == (1, False, 4)


def test_empty_file_does_not_hold(tmp_path: Path) -> None:
    path = tmp_path / "empty"
    path.touch()
    assert verify(path).exit_code == 1
