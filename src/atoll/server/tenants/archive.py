"""The form of an export: a gzipped tar that is written in parts, each of which is a file of the archive, whole and compressed.

Gzip members and tar entries may simply follow one another, so a part needs nothing of the others: an export that was killed
goes on with the next part, and every replica can send the parts in their order. The last one holds the manifest and the end
of the archive. Format version 1 is described in `docs/reference/export.md`.
"""

from __future__ import annotations

import gzip
import hashlib
import io
import tarfile
from dataclasses import dataclass
from datetime import datetime

FORMAT = 1
END = b"\0" * (2 * tarfile.BLOCKSIZE)


@dataclass(frozen=True, slots=True)
class Part:
    """A file of the archive. `body` is its compressed tar entry; `size` and `sha256` are of the file itself."""

    name: str
    rows: int
    size: int
    sha256: str
    body: bytes


def part(name: str, content: bytes, *, rows: int, at: datetime, last: bool = False) -> Part:
    entry = tarfile.TarInfo(name)
    entry.size, entry.mtime, entry.mode = len(content), int(at.timestamp()), 0o600
    padding = b"\0" * (-len(content) % tarfile.BLOCKSIZE)
    packed = io.BytesIO()
    with gzip.GzipFile(fileobj=packed, mode="wb", compresslevel=6, mtime=0) as out:
        out.write(entry.tobuf(tarfile.PAX_FORMAT) + content + padding + (END if last else b""))
    return Part(name, rows, len(content), hashlib.sha256(content).hexdigest(), packed.getvalue())
