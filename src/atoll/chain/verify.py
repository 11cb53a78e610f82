"""Verification of an archive, line by line, in constant memory: says which record is wrong and how."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from atoll.chain.checkpoints import FIRST, Checkpoint, CheckpointInvalid, fingerprint, read_checkpoint
from atoll.chain.form import RECORD_FIELDS, VERSION, canonical, digest, genesis, line

MOST_FINDINGS = 100
SHAPES = {
    "header": {"type", "version", "realm", "first", "previous", "start", "end"},
    "record": {"type", "seq", "digest", "record"},
    "checkpoint": {"type", "signed"},
    "trailer": {"type", "header", "last", "digest", "records", "checkpoints"},
}


@dataclass(frozen=True, slots=True)
class Finding:
    line: int
    what: str
    seq: int | None = None
    id: str = ""

    def __str__(self) -> str:
        where = f"line {self.line}" + (f", record {self.seq}" if self.seq is not None else "")
        return f"{where}{f' ({self.id})' if self.id else ''}: {self.what}"


@dataclass
class Report:
    """What was checked and what was found. `signed_to` is the last record that a checkpoint in the file covers."""

    realm: str = ""
    first: int = 0
    last: int = 0
    records: int = 0
    checkpoints: int = 0
    from_the_beginning: bool = False
    starts_at_checkpoint: bool = False
    signed_to: int | None = None
    keys: list[str] = field(default_factory=list)
    findings: list[Finding] = field(default_factory=list)

    @property
    def holds(self) -> bool:
        return not self.findings


def verify(lines: Iterable[bytes], *, keys: Iterable[str] = ()) -> Report:
    """`keys` are the thumbprints of the only keys whose signature counts; without any, a checkpoint's own key is taken."""
    reading = Reading(frozenset(keys))
    for number, text in enumerate(lines, 1):
        reading.take(number, text)
        if len(reading.report.findings) >= MOST_FINDINGS:
            break
    else:
        reading.end()
    return reading.report


class Reading:
    """Where the verification stands: the digest so far, the next place in the chain, the last checkpoint."""

    def __init__(self, keys: frozenset[str]) -> None:
        self.report = Report()
        self._keys = keys
        self._number = 0
        self._next = 0
        self._digest = b""
        self._header = ""
        self._checkpoint: tuple[Checkpoint, str] | None = None
        self._begun = self._ended = False

    def take(self, number: int, text: bytes) -> None:
        self._number = number
        known = self._parsed(text)
        if known is None:
            return
        if self._ended:
            self._find("something stands after the trailer")
        elif not self._begun and known["type"] != "header":
            self._find("an archive begins with its header")
            self._ended = True
        else:
            getattr(self, f"_take_{known['type']}")(known)

    def end(self) -> None:
        self._number += 1
        if not self._ended:
            self._find("the archive is cut off: it has no trailer")

    def _parsed(self, text: bytes) -> dict[str, Any] | None:
        """None, and a finding, for what is no line of an archive, spelt as the server spells it."""
        try:
            known = json.loads(text)
            if set(known) == SHAPES[known["type"]] and line(known) == text:
                return dict(known)
        except (ValueError, KeyError, TypeError, RecursionError):
            pass
        self._find(
            "this line was changed or cut off: it is not as the server writes it", seq=self._next if self._begun else None
        )
        return None

    def _take_header(self, known: dict[str, Any]) -> None:
        if self._begun or known["version"] != VERSION:
            self._find("a second header" if self._begun else f"this program knows version {VERSION} of the format only")
            return
        try:
            self._digest, self._next = bytes.fromhex(known["previous"]), int(known["first"])
        except (ValueError, TypeError):
            self._find("the header does not say where the chain begins")
            return
        self._begun = True
        self._header = hashlib.sha256(line(known)).hexdigest()
        self.report.realm, self.report.first, self.report.last = str(known["realm"]), self._next, self._next - 1
        self.report.from_the_beginning = self._next == 1
        if self._next == 1 and self._digest != genesis(self.report.realm):
            self._find("the header does not begin this realm's chain")

    def _take_record(self, known: dict[str, Any]) -> None:
        seq, record = known["seq"], known["record"]
        if not isinstance(seq, int) or not isinstance(record, dict) or seq < 0:
            self._find("this is no record")
            return
        id = str(record.get("id", ""))
        if seq != self._next:
            self._find(self._misplaced(seq), seq=seq, id=id)
            if seq < self._next:
                return
        elif set(record) != set(RECORD_FIELDS) or record["realm"] != self.report.realm:
            self._find("the record is another's, or lacks fields", seq=seq, id=id)
        elif digest(self._digest, seq, canonical(record)).hex() != known["digest"]:
            self._find("the record was changed, or what stands before it", seq=seq, id=id)
        # What follows is judged by what this record claims, so that one change is one finding.
        self._digest, self._next = self._claimed(known["digest"]), seq + 1
        self.report.records += 1
        self.report.last = seq

    def _misplaced(self, seq: int) -> str:
        if seq < self._next:
            return "the record stands a second time, or out of its order"
        missing = f"{self._next}" if seq == self._next + 1 else f"{self._next} to {seq - 1}"
        return f"missing before it: {missing}"

    def _claimed(self, text: Any) -> bytes:
        try:
            return bytes.fromhex(text)
        except (ValueError, TypeError):
            return b""

    def _take_checkpoint(self, known: dict[str, Any]) -> None:
        try:
            found = read_checkpoint(str(known["signed"]))
        except CheckpointInvalid as problem:
            self._find(f"the checkpoint is not valid: {problem}", seq=self._next - 1)
            return
        for wrong in self._problems(found):
            self._find(f"checkpoint {found.number}: {wrong}", seq=found.seq)
        if found.seq == self.report.first - 1:
            self.report.starts_at_checkpoint = True
        self._checkpoint = found, fingerprint(str(known["signed"]))
        self.report.checkpoints += 1
        self.report.signed_to = found.seq
        if found.key not in self.report.keys:
            self.report.keys.append(found.key)

    def _problems(self, found: Checkpoint) -> list[str]:
        before = self._checkpoint
        follows = before is None or (found.number == before[0].number + 1 and found.previous == before[1])
        first = found.number != 1 or found.previous == FIRST
        checks = (
            (found.realm == self.report.realm, "it is another realm's"),
            (found.seq == self._next - 1, f"it belongs after record {found.seq}, a record is missing or was put in"),
            (found.digest == self._digest.hex(), "the records before it are not those that were signed"),
            (found.count == found.seq, "its count does not fit"),
            (follows and first, "a checkpoint is missing before it, or stands out of its order"),
            (not self._keys or found.key in self._keys, f"signed by a key that is not pinned ({found.key})"),
        )
        return [problem for holds, problem in checks if not holds]

    def _take_trailer(self, known: dict[str, Any]) -> None:
        self._ended = True
        fits = (
            known["header"] == self._header
            and known["last"] == self._next - 1
            and known["digest"] == self._digest.hex()
            and known["records"] == self.report.records
            and known["checkpoints"] == self.report.checkpoints
        )
        if not fits:
            self._find("the trailer does not fit: the header was changed, or the end is missing, or something was put in")
        if self._keys and self.report.signed_to is None and self.report.records:
            self._find("no checkpoint in it is signed by the pinned key")

    def _find(self, what: str, *, seq: int | None = None, id: str = "") -> None:
        self.report.findings.append(Finding(self._number, what, seq, id))
