"""Records as others' collectors read them: nothing in a record ends a field, a line or a message early."""

from __future__ import annotations

import json
import re
from datetime import UTC, datetime
from typing import Any
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from atoll.server.audit import AuditRecord, Entity
from atoll.server.audit.records import Link
from atoll.server.audit.rules import cef, json_line, payload, syslog

UNESCAPED_PIPE = re.compile(r"(?<!\\)(?:\\\\)*\|")
NASTY = "a|b=c\\d\ne\rf\u2028g"


def link(**fields: Any) -> Link:
    given = {"subject": "ada@example.com", "subject_type": "User", "source_ip": "192.0.2.1", "action": "create"}
    given |= {"method": "POST", "url": "/api/v1/users", "result": "Succeeded", "request_id": "r-1"}
    made = AuditRecord(
        id=UUID(int=7),
        at=datetime(2026, 1, 5, 12, 0, 0, 250_000, tzinfo=UTC),
        tenant_id=UUID(int=9),
        entity=Entity("user", "u-1", fields.pop("entity_name", "bob")),
        status=201,
        **(given | fields),
    )
    return Link(3, bytes(32), made)


def test_cef_says_who_did_what() -> None:
    text = cef(link())
    head = text.split("|")
    assert (head[0], head[1], head[4], head[5], head[6]) == ("CEF:0", "Atoll", "create:user", "create user", "3")
    for part in ("rt=1767614400250", "suser=ada@example.com", "outcome=Succeeded", "cn1=3", "externalId=00000000-"):
        assert part in text


def test_cef_escapes_what_would_end_a_field() -> None:
    assert f"suser=a|b\\=c\\\\d\\ne\\nf\\ng " in cef(link(subject=NASTY))  # noqa: F541


@given(st.text())
def test_cef_stays_one_line_with_seven_fields(text: str) -> None:
    made = cef(link(subject=text, action=text, entity_name=text))
    head = made.split(" suser=")[0]
    assert len(made.splitlines()) == 1
    assert len(UNESCAPED_PIPE.findall(head.split("externalId")[0])) == 7


def test_failed_attempt_weighs_more() -> None:
    assert cef(link(result="Failed")).split("|")[6] == "6"
    assert b"<108>1 " in syslog(link(result="Failed"), "cef")


def test_json_line_is_the_archives_line() -> None:
    known = json.loads(json_line(link()))
    assert (known["type"], known["seq"], known["record"]["subject"]) == ("record", 3, "ada@example.com")


@pytest.mark.parametrize("form", ["json", "cef"])
def test_syslog_is_framed_by_its_length(form: str) -> None:
    rest = payload([link(subject=NASTY), link(subject="é")], kind="syslog", form=form)
    messages = []
    while rest:
        length, _, rest = rest.partition(b" ")
        messages.append(rest[: int(length)].decode())
        rest = rest[int(length) :]
    assert [one.split(" ")[:6] for one in messages] == [
        ["<110>1", "2026-01-05T12:00:00.250000Z", str(UUID(int=9)), "atoll", "-", "create"]
    ] * 2


def test_https_gets_a_line_for_each_record() -> None:
    assert payload([link(), link(subject=NASTY)], kind="https", form="json").count(b"\n") == 2
