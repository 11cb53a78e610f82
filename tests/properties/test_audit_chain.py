"""An archive of the audit chain: it verifies as it is, and after any change it does not."""

from __future__ import annotations

import hashlib
import json
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID

from hypothesis import given
from hypothesis import strategies as st
from joserfc import jws
from joserfc.jwk import ECKey

from atoll import chain
from atoll.chain.checkpoints import FIRST, TYPE, fingerprint

REALM = UUID("00000000-0000-7000-8000-00000000000a")
KEY = ECKey.generate_key("P-256", auto_kid=True)
OTHER_KEY = ECKey.generate_key("P-256", auto_kid=True)
RECORDS = 12
SIGNED_AT = (4, 8, 12)


def record(number: int) -> dict[str, Any]:
    at = datetime(2026, 1, 5, tzinfo=UTC) + timedelta(seconds=number)
    texts = {name: f"{name} {number} é\n" for name in chain.form.RECORD_FIELDS}
    fields = {"id": UUID(int=number + 1), "at": at, "realm": REALM, "status": 200, "metadata": {"reason": "no"}}
    return chain.record_fields(texts | fields)


def signed(number: int, seq: int, digest: bytes, previous: str, *, key: ECKey = KEY) -> str:
    made = chain.Checkpoint(str(REALM), number, seq, digest.hex(), seq, "2026-01-05T00:00:00.000Z", previous)
    header = {"alg": "ES256", "kid": str(key.kid), "typ": TYPE, "jwk": key.as_dict(private=False)}
    return jws.serialize_compact(header, json.dumps(chain.claims_of(made)).encode(), key)


def archive(*, records: int = RECORDS, signed_at: tuple[int, ...] = SIGNED_AT, key: ECKey = KEY) -> list[bytes]:
    digest, previous = chain.genesis(REALM), FIRST
    span = {"start": "2026-01-01T00:00:00.000Z", "end": "2026-02-01T00:00:00.000Z"}
    head = {"type": "header", "version": 1, "realm": str(REALM), "first": 1, "previous": digest.hex(), **span}
    lines = [chain.line(head)]
    for seq in range(1, records + 1):
        fields = record(seq)
        digest = chain.digest(digest, seq, chain.canonical(fields))
        lines.append(chain.line({"type": "record", "seq": seq, "digest": digest.hex(), "record": fields}))
        if seq in signed_at:
            checkpoint = signed(signed_at.index(seq) + 1, seq, digest, previous, key=key)
            previous = fingerprint(checkpoint)
            lines.append(chain.line({"type": "checkpoint", "signed": checkpoint}))
    counts = {"last": records, "digest": digest.hex(), "records": records, "checkpoints": len(signed_at)}
    return [*lines, chain.line({"type": "trailer", "header": hashlib.sha256(lines[0]).hexdigest(), **counts})]


WHOLE = archive()
BYTES = b"".join(WHOLE)
PLACES = st.integers(0, len(WHOLE) - 1)


def found(lines: list[bytes]) -> list[chain.Finding]:
    return chain.verify(lines).findings


def test_archive_as_it_was_made_holds() -> None:
    report = chain.verify(WHOLE, keys=[str(KEY.thumbprint())])
    assert report.holds, report.findings
    assert (report.records, report.checkpoints, report.first, report.last, report.signed_to) == (12, 3, 1, 12, 12)
    assert report.from_the_beginning


def test_archive_of_nothing_holds() -> None:
    assert chain.verify(archive(records=0, signed_at=())).holds


@given(st.integers(0, len(BYTES) - 1), st.integers(1, 255))
def test_any_byte_that_is_changed_is_found(place: int, difference: int) -> None:
    changed = bytearray(BYTES)
    changed[place] ^= difference
    assert found(bytes(changed).splitlines(keepends=True))


@given(st.integers(0, len(BYTES) - 1))
def test_any_cut_is_found(length: int) -> None:
    assert found(BYTES[:length].splitlines(keepends=True))


@given(PLACES)
def test_any_line_that_is_missing_is_found(place: int) -> None:
    assert found(WHOLE[:place] + WHOLE[place + 1 :])


@given(PLACES, PLACES)
def test_any_line_that_stands_twice_is_found(place: int, at: int) -> None:
    assert found([*WHOLE[:at], WHOLE[place], *WHOLE[at:]])


@given(PLACES, PLACES)
def test_any_two_lines_that_changed_places_are_found(one: int, other: int) -> None:
    swapped = list(WHOLE)
    swapped[one], swapped[other] = swapped[other], swapped[one]
    assert bool(found(swapped)) == (one != other)


@given(st.integers(1, RECORDS), st.sampled_from(["subject", "result", "url", "entity_id", "at"]))
def test_record_that_was_changed_is_named(seq: int, name: str) -> None:
    lines = list(WHOLE)
    (place,) = [number for number, line in enumerate(lines) if json.loads(line).get("seq") == seq]
    known = json.loads(lines[place])
    known["record"][name] += "x"
    lines[place] = chain.line(known)
    (finding,) = found(lines)
    assert (finding.line, finding.seq, finding.id) == (place + 1, seq, record(seq)["id"])


@given(st.integers(1, RECORDS - 1))
def test_chain_that_was_made_anew_does_not_fit_its_checkpoints(missing: int) -> None:
    """Whoever can write the file can reckon every digest in it; the signatures are what he cannot make."""
    lines, digest = [], chain.genesis(REALM)
    seq = 0
    for line in WHOLE:
        known = json.loads(line)
        if known["type"] == "record":
            if known["seq"] == missing:
                continue
            seq += 1
            digest = chain.digest(digest, seq, chain.canonical(known["record"]))
            known |= {"seq": seq, "digest": digest.hex()}
        if known["type"] == "trailer":
            known |= {"last": seq, "records": seq, "digest": digest.hex()}
        lines.append(chain.line(known))
    assert found(lines)


def test_archive_that_somebody_else_signed_holds_until_the_key_is_pinned() -> None:
    forged = archive(key=OTHER_KEY)
    assert chain.verify(forged).holds
    assert not chain.verify(forged, keys=[str(KEY.thumbprint())]).holds


def test_archive_without_signatures_is_not_signed_by_a_pinned_key() -> None:
    assert not chain.verify(archive(signed_at=()), keys=[str(KEY.thumbprint())]).holds


@given(st.text(max_size=50), st.text(max_size=50), st.text(max_size=50))
def test_canonical_form_tells_any_two_records_apart(one: str, other: str, name: str) -> None:
    pair = [chain.canonical({"metadata": {name.replace("\ud800", ""): value}}) for value in (one, other)]
    assert (pair[0] == pair[1]) == (one == other)


@given(st.binary(max_size=300))
def test_anything_at_all_is_read_without_a_crash(text: bytes) -> None:
    assert found(text.splitlines(keepends=True))


@given(st.dictionaries(st.sampled_from(["type", "seq", "digest", "record", "signed"]), st.none() | st.integers() | st.text()))
def test_line_of_the_wrong_types_is_found(known: dict[str, Any]) -> None:
    for kind in ("record", "checkpoint", "trailer"):
        strange = json.dumps(known | {"type": kind}, sort_keys=True).encode() + b"\n"
        assert found([WHOLE[0], strange, *WHOLE[1:]])
