"""Looking for a tenant's marks (id, number, name) in the files that Atoll itself writes: the data folder and the logs in it.

PostgreSQL's own area is left out: what stands in its files is named in the certificate, not searched.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

DATABASE = {"postgres", "database"}
MOST_BYTES = 256 << 20


@dataclass(frozen=True, slots=True)
class Searched:
    """`mentions` are (file, lines that hold a mark); a file that is too large to be searched has -1."""

    files: int
    mentions: tuple[tuple[str, int], ...]


def search(folder: Path, marks: Sequence[str]) -> Searched:
    """Blocking: to be called in a thread."""
    pattern = re.compile(rb"(?<![\w-])(?:" + b"|".join(re.escape(mark.encode()) for mark in marks) + rb")(?![\w-])")
    found = [(str(path.relative_to(folder)), lines_with(path, pattern)) for path in files_below(folder)]
    return Searched(len(found), tuple((name, lines) for name, lines in found if lines))


def files_below(folder: Path) -> Iterator[Path]:
    if not folder.is_dir():
        return
    for path in sorted(folder.rglob("*")):
        if path.relative_to(folder).parts[0] not in DATABASE and path.is_file() and not path.is_symlink():
            yield path


def lines_with(path: Path, pattern: re.Pattern[bytes]) -> int:
    try:
        if path.stat().st_size > MOST_BYTES:
            return -1
        with path.open("rb") as lines:
            return sum(1 for line in lines if pattern.search(line))
    except OSError:
        return 0  # gone since it was listed
