"""What the trials call a problem: tried against servers that leak in one way each."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager

import httpx2
import pytest

from atoll.cli.isolation.documents import Route
from atoll.cli.isolation.trials import Trials, Verdict, beyond_noise, unknown_words
from atoll.cli.isolation.worlds import World

THEIRS = "01926f6e-5f2a-7c3d-9b1e-3a6f0d1c2b4a"
MINE = "01926f6e-5f2a-7c3d-9b1e-3a6f0d1c2b4b"
ONE = Route("tenant", "GET", "/api/v1/clusters/{clusterUuid}", False, (), None, False)
RENAME = Route("tenant", "PUT", "/api/v1/clusters/{clusterUuid}", False, (), {"type": "object"}, False)
LIST = Route("tenant", "GET", "/api/v1/clusters", False, (), None, False)
NOT_THERE = {"code": 404, "message": "Cluster not found."}

Handler = Callable[[httpx2.Request], httpx2.Response]


@contextmanager
def trials(handler: Handler, *, writes: bool = True) -> Iterator[Trials]:
    mine = World("mine", "http://atoll/t/mine", "t", ids={"cluster": MINE})
    theirs = World("theirs", "http://atoll/t/theirs", "u", ids={"cluster": THEIRS}, marks={"their-cluster"})
    with httpx2.Client(transport=httpx2.MockTransport(handler)) as client:
        yield Trials(client, mine, theirs, writes=writes)


def foreign(handler: Handler, route: Route = ONE) -> str:
    with trials(handler) as tried:
        (verdict,) = tried.foreign_ids(route)
    return verdict.problem


def is_theirs(request: httpx2.Request) -> bool:
    return THEIRS in request.url.path


def test_the_same_answer_with_the_asked_id_in_it_is_no_problem() -> None:
    def answer(request: httpx2.Request) -> httpx2.Response:
        headers = {"X-Request-Id": str(id(request))}
        return httpx2.Response(404, json=NOT_THERE | {"asked": request.url.path, "requestId": "r"}, headers=headers)

    assert foreign(answer) == ""


@pytest.mark.parametrize(
    ("theirs", "problem"),
    [
        (httpx2.Response(403, json=NOT_THERE), "the status"),
        (httpx2.Response(404, json=NOT_THERE | {"message": "Not yours."}), "the body"),
        (httpx2.Response(404, json=NOT_THERE, headers={"X-Cache": "hit"}), "the headers"),
    ],
)
def test_an_answer_that_tells_them_apart_is_a_problem(theirs: httpx2.Response, problem: str) -> None:
    found = foreign(lambda request: theirs if is_theirs(request) else httpx2.Response(404, json=NOT_THERE))
    assert found.startswith(problem)


def test_a_write_that_is_let_through_is_a_problem() -> None:
    found = foreign(lambda request: httpx2.Response(204 if is_theirs(request) else 404), RENAME)
    assert "204 for a foreign id" in found


def test_a_list_that_names_what_is_theirs_is_a_problem() -> None:
    with trials(lambda _: httpx2.Response(200, json=[{"name": "their-cluster"}])) as tried:
        (verdict,) = tried.reads(LIST)
    assert "their-cluster" in verdict.problem


@pytest.mark.parametrize(("status", "problem"), [(401, ""), (200, "answered 200 instead of [401]"), (500, "answered 500")])
def test_every_token_must_be_refused_as_expected(status: int, problem: str) -> None:
    with trials(lambda _: httpx2.Response(status, json={})) as tried:
        (verdict,) = tried.tokens(LIST, {"no token": ""}, "http://atoll/t/mine", allowed={401})
    assert verdict.problem.startswith(problem)
    assert bool(verdict.problem) == bool(problem)


def test_without_permission_to_write_only_reads_are_sent() -> None:
    sent: list[str] = []

    def answer(request: httpx2.Request) -> httpx2.Response:
        sent.append(request.method)
        return httpx2.Response(404)

    with trials(answer, writes=False) as tried:
        assert list(tried.foreign_ids(RENAME)) == []
        assert [one.denied for one in tried.foreign_ids(ONE)] == ["404"]
    assert set(sent) == {"GET"}


def test_time_is_a_problem_only_when_it_is_lopsided_and_matters() -> None:
    assert beyond_noise([1.0 + 0.01 * number for number in range(12)])
    assert not beyond_noise([0.01] * 12)
    assert not beyond_noise([2.0, -2.0] * 6)


def test_a_kind_of_id_that_nobody_knows_is_named() -> None:
    strange = Route("tenant", "GET", "/api/v1/gadgets/{gadgetId}", False, (), None, False)
    assert unknown_words([ONE, strange]) == ["GET /api/v1/gadgets/{gadgetId}: {gadgetId}"]


def test_a_verdict_is_a_problem_only_with_a_reason() -> None:
    assert not Verdict("GET /x", "no token", "401").problem
