"""The search of Atoll's own files for what names a tenant."""

from __future__ import annotations

from pathlib import Path

from atoll.server.tenants.files import search

MARKS = ["01a2-uuid", "4711", "acme"]


def test_lines_that_name_the_tenant_are_counted_by_file(tmp_path: Path) -> None:
    (tmp_path / "agents").mkdir()
    (tmp_path / "atoll.log").write_text("tenant=acme\nnothing\nnumber 4711, acme\n")
    (tmp_path / "agents" / "agent.log").write_text("id 01a2-uuid\n")
    found = search(tmp_path, MARKS)
    assert found.files == 2
    assert dict(found.mentions) == {"agents/agent.log": 1, "atoll.log": 2}


def test_longer_words_are_other_names(tmp_path: Path) -> None:
    (tmp_path / "atoll.log").write_text("acme-labs acme2 147110 x01a2-uuid\n")
    assert search(tmp_path, MARKS).mentions == ()


def test_postgresqls_own_area_is_left_out(tmp_path: Path) -> None:
    (tmp_path / "postgres").mkdir()
    (tmp_path / "postgres" / "base").write_bytes(b"acme")
    assert search(tmp_path, MARKS).files == 0


def test_folder_that_is_not_there_holds_nothing(tmp_path: Path) -> None:
    assert search(tmp_path / "gone", MARKS).files == 0
