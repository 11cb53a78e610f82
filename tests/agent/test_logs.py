from __future__ import annotations

import os
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from atoll.agent.engines.local import shim
from atoll.agent.engines.local.logs import MARK, read_log


class Writing:
    """A shim's log in a folder, written by hand."""

    def __init__(self, folder: Path, *, file_bytes: int = 1000, files: int = 3) -> None:
        self.folder = folder
        self.log = shim.Log(file_bytes=file_bytes, files=files)

    async def read(self, *, tail: int | None = None, since: float | None = None) -> bytes:
        blocks = read_log(self.folder, tail=tail, since=since, follow=False, ended=lambda: True)
        return b"".join([block async for block in blocks])


@pytest.fixture
def writing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Writing]:
    monkeypatch.chdir(tmp_path)
    writing = Writing(tmp_path)
    yield writing
    os.close(writing.log.fd)
    os.close(writing.log.times)


async def test_a_log_is_read_over_its_files(writing: Writing) -> None:
    for number in range(250):
        writing.log.write(b"line %03d\n" % number)
    assert await writing.read() == b"".join(b"line %03d\n" % number for number in range(250))


async def test_the_oldest_file_goes(writing: Writing) -> None:
    for number in range(1000):
        writing.log.write(b"line %03d\n" % number)
    kept = await writing.read()
    assert len(list(writing.folder.glob("log.*"))) == 6
    assert kept.startswith(b"line ")
    assert kept.endswith(b"line 999\n")


@pytest.mark.parametrize(("tail", "wanted"), [(0, b""), (1, b"three"), (2, b"two\nthree"), (9, b"one\ntwo\nthree")])
async def test_a_tail_counts_a_last_line_without_its_end(writing: Writing, tail: int, wanted: bytes) -> None:
    writing.log.write(b"one\ntwo\nthree")
    assert await writing.read(tail=tail) == wanted


@pytest.mark.parametrize("tail", [1, 99, 100, 101, 150, 249])
async def test_a_tail_reaches_back_over_files(writing: Writing, tail: int) -> None:
    for number in range(250):
        writing.log.write(b"line %04d\n" % number)
    assert await writing.read(tail=tail) == b"".join(b"line %04d\n" % number for number in range(250 - tail, 250))


async def test_since_begins_with_the_line_written_then(writing: Writing, monkeypatch: pytest.MonkeyPatch) -> None:
    for at in (100.0, 200.0, 300.0):
        monkeypatch.setattr(time, "time", lambda at=at: at)
        writing.log.write(b"at %d\n" % at)
    assert await writing.read(since=200.0) == b"at 200\nat 300\n"
    assert await writing.read(since=0.0) == b"at 100\nat 200\nat 300\n"


async def test_nothing_was_written_since_the_last_line(writing: Writing) -> None:
    writing.log.write(b"old\n")
    assert await writing.read(since=4e9) == b""


async def test_a_log_that_is_not_there_is_empty(tmp_path: Path) -> None:
    blocks = [block async for block in read_log(tmp_path, tail=5, since=1.0, follow=False, ended=lambda: True)]
    assert blocks == []


@given(st.lists(st.tuples(st.floats(0, 1e9), st.integers(0, 2**40))))
def test_marks_survive_packing(marks: list[tuple[float, int]]) -> None:
    assert list(MARK.iter_unpack(b"".join(MARK.pack(*mark) for mark in marks))) == marks
