"""A server killed in the middle of rule changes: a batch is made whole or not at all, the same request again gets the same
answer, and nobody keeps access that was answered as taken away, at whichever replica he asks."""

from __future__ import annotations

import os
import random
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import nullcontext
from typing import Any
from uuid import uuid4

import pytest

from tests.faults.jobs import insist
from tests.live import Answer, Api, Installation, Site, Unreachable, until

SEED = int(os.environ.get("FAULT_SEEDS", "21").split(",")[0])
ROUNDS = range(3)
RULES = "/api/v1/authorization/access-rules"
RESEARCHER = "rita@acme.example"
ROLE = 1002
SUBJECTS = 200
LONGEST_DELAY = 0.6
# The last that a change of rules writes. Whoever holds the row keeps it from the commit.
LAST = "select 1 from tenant where name = 'acme' for no key update"
HALF_WRITTEN = """select 1 from pg_stat_activity
    where usename = 'atoll_tenant' and wait_event_type = 'Lock' and query ~ 'access_version'"""


@pytest.fixture(scope="module")
def installation() -> Iterator[Installation]:
    """The first replica is the one that is killed."""
    made = Installation()
    made.add_server(replica=True)
    made.add_server(replica=True)
    yield made
    made.end()


@pytest.fixture(scope="module")
def site(installation: Installation) -> Site:
    return installation.add_site("acme")


@pytest.fixture(scope="module")
def researcher(installation: Installation, site: Site) -> Api:
    """At the second replica, which remembers what he may."""
    temporary = site.admin.post("/api/v1/users", {"email": RESEARCHER}).expect(201)["tempPassword"]
    newcomer = Api(site.admin.url).sign_in(RESEARCHER, temporary)
    newcomer.post("/api/v1/me/password", {"currentPassword": temporary, "newPassword": "Riveting-reading-4!"}).expect(200)
    return newcomer.at(newcomer.url.replace(installation.servers[0].url, installation.servers[1].url))


def killed_during(installation: Installation, send: Callable[[], Answer], number: int) -> Answer | None:
    """The answer, if one came before the kill. The server is up again."""
    answers: list[Answer] = []

    def ask() -> None:
        try:
            answers.append(send())
        except Unreachable:
            return

    asking = threading.Thread(target=ask, daemon=True)
    with installation.holding(LAST) if number == 0 else nullcontext():
        asking.start()
        await_moment(installation, number)
        installation.servers[0].program.kill()
    asking.join()
    installation.servers[0].start()
    return answers[0] if answers else None


def await_moment(installation: Installation, number: int) -> None:
    """The first time when rules are half written, then whenever chance says."""
    if number == 0:
        until(lambda: bool(installation.fetch(HALF_WRITTEN)), "rules are written and not committed")
        return
    delay = random.Random(SEED + number).uniform(0, LONGEST_DELAY)
    print(f"seed {SEED}, round {number}: killed after {delay:.3f} s")  # noqa: T201
    time.sleep(delay)  # the moment of the fault


def standing(installation: Installation, subjects: list[str]) -> tuple[int, int]:
    """(rules of these subjects, the tenant's access version)"""
    sql = "select count(*) as n from access_rule where subject_id = any($1::text[]) and deleted_at is null"
    (rules,) = installation.fetch(sql, subjects)
    (tenant,) = installation.fetch("select access_version from tenant where name = 'acme'")
    return rules["n"], tenant["access_version"]


def creation(site: Site, subjects: list[str]) -> dict[str, Any]:
    named = [{"subjectType": "group", "subjectId": subject} for subject in subjects]
    return {"payload": {"roleId": ROLE, "subjects": named, "scopes": [{"scopeType": "project", "scopeId": site.project}]}}


def made(answer: Answer) -> list[int]:
    body = answer.expect(200)
    assert body["failed"] == []
    return [rule["id"] for rule in body["succeeded"]]


@pytest.mark.parametrize("number", ROUNDS)
def test_batch_of_rules_is_made_whole_or_not_at_all_and_once(installation: Installation, site: Site, number: int) -> None:
    subjects, key = [f"team-{number}-{index}" for index in range(SUBJECTS)], str(uuid4())
    _, before = standing(installation, subjects)
    body = creation(site, subjects)
    answered = killed_during(installation, lambda: site.admin.post(f"{RULES}/batch-create", body, key=key), number)
    rules, version = standing(installation, subjects)
    assert (rules, version) in {(0, before), (SUBJECTS, before + 1)}
    assert answered is None or rules == SUBJECTS
    again = [made(insist(lambda: site.admin.post(f"{RULES}/batch-create", body, key=key), 200)) for _ in range(2)]
    assert len(set(again[0])) == SUBJECTS
    assert again[0] == again[1] == (made(answered) if answered else again[0])
    assert standing(installation, subjects) == (SUBJECTS, before + 1)


@pytest.mark.parametrize("number", ROUNDS)
def test_nobody_keeps_access_that_was_answered_as_taken_away(
    installation: Installation, site: Site, researcher: Api, number: int
) -> None:
    subjects, key = [RESEARCHER, *(f"gone-{number}-{index}" for index in range(SUBJECTS))], str(uuid4())
    rule = {"subjectType": "user", "subjectId": RESEARCHER, "roleId": ROLE, "scopeType": "project", "scopeId": site.project}
    own = site.admin.post(RULES, rule).expect(201)["id"]
    ids = [*made(site.admin.post(f"{RULES}/batch-create", creation(site, subjects[1:]))), own]
    researcher.get("/api/v1/workloads").expect(200)
    _, before = standing(installation, subjects)
    body = {"ids": [str(id) for id in ids], "action": "delete"}
    answered = killed_during(installation, lambda: site.admin.post(f"{RULES}/batch", body, key=key), number)
    rules, version = standing(installation, subjects)
    assert (rules, version) in {(len(ids), before), (0, before + 1)}
    assert answered is None or rules == 0
    assert researcher.get("/api/v1/workloads").status == (200 if rules else 403)
    again = [insist(lambda: site.admin.post(f"{RULES}/batch", body, key=key), 200).body for _ in range(2)]
    assert again[0]["succeeded"] == body["ids"]
    assert again[0] == again[1] == (answered.body if answered else again[0])
    assert researcher.get("/api/v1/workloads").status == 403
    assert standing(installation, subjects) == (0, before + 1)
