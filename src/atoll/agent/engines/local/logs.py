"""Reads what a shim wrote: numbered log files and their time marks. Never writes.

Files go away oldest first while they are read: a reader that lags behind more than they hold goes on at the oldest one.
"""

from __future__ import annotations

import asyncio
import contextlib
import struct
from collections.abc import AsyncIterator, Callable
from pathlib import Path
from typing import BinaryIO, NamedTuple

MARK = struct.Struct("<dQ")
BLOCK_BYTES = 1 << 16
FOLLOW_SECONDS = 0.2


class Place(NamedTuple):
    """A position in a log: which file, which byte of it."""

    number: int
    offset: int


async def read_log(
    folder: Path, *, tail: int | None, since: float | None, follow: bool, ended: Callable[[], bool]
) -> AsyncIterator[bytes]:
    """The log's bytes as written, from the later of `tail` lines before its end and `since`; `follow`: until `ended`."""
    number, offset = await asyncio.to_thread(first_place, folder, tail=tail, since=since)
    file = open_numbered(folder, number)
    try:
        while True:
            last_look = ended()
            if file is not None:
                file.seek(offset)
                while block := file.read(BLOCK_BYTES):
                    yield block
                offset = file.tell()
            following = next((n for n in numbers(folder) if n > number or (n == number and file is None)), None)
            if following is not None and (file is None or not has_more(file, offset)):
                number, offset, file = following, 0, reopen(file, folder, following)
            elif last_look or not follow:
                return
            else:
                await asyncio.sleep(FOLLOW_SECONDS)
    finally:
        if file is not None:
            file.close()


def numbers(folder: Path) -> list[int]:
    """The numbers of the log's files, oldest first."""
    found = (path.name.removeprefix("log.") for path in folder.glob("log.*"))
    return sorted(int(name) for name in found if name.isdigit())


def open_numbered(folder: Path, number: int) -> BinaryIO | None:
    with contextlib.suppress(FileNotFoundError):
        return (folder / f"log.{number}").open("rb", buffering=0)
    return None


def reopen(file: BinaryIO | None, folder: Path, number: int) -> BinaryIO | None:
    if file is not None:
        file.close()
    return open_numbered(folder, number)


def has_more(file: BinaryIO, offset: int) -> bool:
    """Whether the file grew between its last read and the sight of its successor; once that is there it grows no more."""
    return file.seek(0, 2) > offset


def first_place(folder: Path, *, tail: int | None, since: float | None) -> Place:
    there = numbers(folder)
    places = [Place(there[0], 0) if there else Place(0, 0)]
    if tail is not None:
        places.append(place_of_tail(folder, there, tail))
    if since is not None:
        places.append(place_since(folder, there, since))
    return max(places)


def place_of_tail(folder: Path, there: list[int], lines: int) -> Place:
    """Where the last `lines` lines begin; a last line without its newline counts."""
    left = lines
    at_end = True
    for number in reversed(there):
        content = content_of(folder / f"log.{number}")
        position = len(content)
        if at_end and position:
            at_end = False
            if left == 0:
                return Place(number, position)
            position -= content.endswith(b"\n")
        while (position := content.rfind(b"\n", 0, position)) >= 0:
            left -= 1
            if left == 0:
                return Place(number, position + 1)
    return Place(there[0], 0) if there else Place(0, 0)


def place_since(folder: Path, there: list[int], since: float) -> Place:
    """The start of the line in whose half second `since` lies; the end when nothing was written after it."""
    for number in there:
        marks = read_marks(folder / f"log.{number}.times")
        for (_, offset), later in zip(marks, [*marks[1:], None], strict=True):
            if later is not None and later[0] > since:
                return line_start(folder, number, offset)
            if later is None and last_written(folder / f"log.{number}") >= since:
                return line_start(folder, number, offset)
    last = there[-1] if there else 0
    with contextlib.suppress(FileNotFoundError):
        return Place(last, (folder / f"log.{last}").stat().st_size)
    return Place(last, 0)


def read_marks(path: Path) -> list[tuple[float, int]]:
    content = content_of(path)
    return list(MARK.iter_unpack(content[: len(content) // MARK.size * MARK.size]))


def content_of(path: Path) -> bytes:
    """All of a file; nothing of one that was rotated away meanwhile."""
    with contextlib.suppress(FileNotFoundError):
        return path.read_bytes()
    return b""


def last_written(path: Path) -> float:
    with contextlib.suppress(FileNotFoundError):
        return path.stat().st_mtime
    return 0.0


def line_start(folder: Path, number: int, offset: int) -> Place:
    before = content_of(folder / f"log.{number}")[:offset]
    return Place(number, before.rfind(b"\n") + 1)
