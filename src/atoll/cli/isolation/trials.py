"""The trials: whose token opens what, and whether "not yours" can be told from "not there"."""

from __future__ import annotations

import json
import statistics
import time
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from atoll.cli.isolation.bodies import body_for, holds_ids, query_for
from atoll.cli.isolation.documents import Route
from atoll.cli.isolation.kinds import SHARED, Ids, kind_of
from atoll.cli.isolation.worlds import World, nowhere

if TYPE_CHECKING:
    import httpx2

# What differs between any two answers, and the length, which follows from the ids that the request named.
VOLATILE = {"x-request-id", "date", "content-length"}
SECONDS = 30.0
PAIRS = 12
MORE_PAIRS = 60
NOISE_MILLISECONDS = 0.5


@dataclass(frozen=True)
class Verdict:
    """One trial. `problem` is empty when it was denied as it should be."""

    route: str
    what: str
    denied: str
    problem: str = ""


@dataclass(frozen=True)
class Said:
    status: int
    body: Any
    headers: dict[str, str]

    def differs(self, other: Said) -> str:
        for what, one, two in (
            ("the status", self.status, other.status),
            ("the body", self.body, other.body),
            ("the headers", self.headers, other.headers),
        ):
            if one != two:
                return f"{what} differs: {one} for a foreign id, {two} for one that nothing has"
        return ""


class Trials:
    """`mine` is who asks, `theirs` whose things are asked for. Only what `writes` allows is sent besides reads."""

    def __init__(self, client: httpx2.Client, mine: World, theirs: World, *, writes: bool) -> None:
        self._client = client
        self._mine = mine
        self._theirs = theirs
        self._writes = writes

    def may_send(self, route: Route) -> bool:
        return self._writes or route.method == "GET"

    def tokens(self, route: Route, tokens: dict[str, str], base: str, *, allowed: set[int]) -> Iterator[Verdict]:
        """Every token that has no business at this address, with ids that would be right there."""
        if route.is_open or not self.may_send(route):
            return
        for kind, token in tokens.items():
            answer = self.ask(route, base, token, self._mine.ids)
            problem = "" if answer.status_code in allowed else f"answered {answer.status_code} instead of {sorted(allowed)}"
            yield Verdict(str(route), kind, str(answer.status_code), problem or self.leak(answer))

    def foreign_ids(self, route: Route) -> Iterator[Verdict]:
        """Ids of the other tenant against ids that nothing has: the same answer in every respect."""
        if route.is_open or not self.may_send(route) or not self.names_something(route):
            return
        theirs = self._mine.ids | self._theirs.ids
        missing = self._mine.ids | nowhere(self._theirs.ids)
        one = said(self.ask(route, self._mine.url, self._mine.token, theirs), theirs)
        two = said(self.ask(route, self._mine.url, self._mine.token, missing), missing)
        problem = one.differs(two)
        if not problem and route.method == "GET" and one.status == 404:
            problem = self.slower(route, theirs, missing)
        yield Verdict(str(route), "ids of another tenant", str(one.status), problem)

    def reads(self, route: Route) -> Iterator[Verdict]:
        """What this tenant may read holds no word of the other one."""
        if route.is_open or route.method != "GET" or self.names_something(route):
            return
        answer = self.ask(route, self._mine.url, self._mine.token, self._mine.ids)
        yield Verdict(str(route), "its own data", str(answer.status_code), self.leak(answer))

    def names_something(self, route: Route) -> bool:
        in_path = any(word not in SHARED and kind_of(word) for _, word in route.places)
        asked = (body_for(route, self._theirs.ids), query_for(route, self._theirs.ids))
        return in_path or holds_ids(asked, self._theirs.ids)

    def ask(self, route: Route, base: str, token: str, ids: Ids) -> httpx2.Response:
        headers = {"Authorization": f"Bearer {token}"} if token else {}
        body = body_for(route, ids)
        content = {"data": body} if route.is_form else {"json": body} if body is not None else {}
        return self._send(route.method, base + path_of(route, ids), params=query_for(route, ids), headers=headers, **content)

    def _send(self, method: str, url: str, **how: Any) -> httpx2.Response:
        """A server that met an error of its own closes the connection: the next request finds that out, and needs another."""
        import httpx2

        try:
            return self._client.request(method, url, **how)
        except (httpx2.NetworkError, httpx2.RemoteProtocolError):
            return self._client.request(method, url, **how)

    def leak(self, answer: httpx2.Response) -> str:
        text = answer.text + json.dumps(dict(answer.headers))
        words = sorted(mark for mark in self._theirs.marks if mark in text)
        return f"the answer names what belongs to another tenant: {', '.join(words)}" if words else ""

    def slower(self, route: Route, theirs: Ids, missing: Ids) -> str:
        """Whether time tells them apart. A difference must show twice, the second time with many more pairs."""
        first = self.difference(route, theirs, missing, PAIRS)
        if not beyond_noise(first):
            return ""
        second = self.difference(route, theirs, missing, MORE_PAIRS)
        if not beyond_noise(second):
            return ""
        return f"foreign ids take {statistics.median(second):+.2f} ms longer than ids that nothing has"

    def difference(self, route: Route, theirs: Ids, missing: Ids, pairs: int) -> list[float]:
        """Milliseconds more for a foreign id, pair by pair; which goes first alternates."""
        found = []
        for number in range(pairs):
            times = {}
            for which in (0, 1) if number % 2 else (1, 0):
                began = time.perf_counter()
                self.ask(route, self._mine.url, self._mine.token, (theirs, missing)[which])
                times[which] = (time.perf_counter() - began) * 1000
            found.append(times[0] - times[1])
        return found


def beyond_noise(differences: list[float]) -> bool:
    """A sign test at about one in a thousand, and a median that matters."""
    number = len(differences)
    longer = sum(one > 0 for one in differences)
    lopsided = abs(longer - number / 2) > 1.65 * number**0.5
    return lopsided and abs(statistics.median(differences)) > NOISE_MILLISECONDS


def path_of(route: Route, ids: Ids) -> str:
    path = route.path
    for name, word in route.places:
        kind = kind_of(word)
        id = ids.get(kind.name, "0") if kind and word not in SHARED else "verify"
        path = path.replace(f"{{{name}}}", id, 1)
    return path


def said(answer: httpx2.Response, ids: Ids) -> Said:
    """All that a caller can tell from an answer, with the ids that he named himself taken out."""
    text = answer.text
    for name, id in sorted(ids.items(), key=lambda pair: -len(pair[1])):
        text = text.replace(id, f"<{name}>") if len(id) > 3 else text
    try:
        body = json.loads(text) if text else None
    except ValueError:
        body = text
    if isinstance(body, dict):
        body.pop("requestId", None)
        body.pop("timestamp", None)  # when this answer was made
    headers = {name.lower(): value for name, value in answer.headers.items() if name.lower() not in VOLATILE}
    return Said(answer.status_code, body, headers)


def unknown_words(routes: list[Route]) -> list[str]:
    """Path parameters that stand after a word of which no kind is known."""
    return sorted({f"{route}: {{{name}}}" for route in routes for name, word in route.places if not known(word)})


def known(word: str) -> bool:
    return word in SHARED or kind_of(word) is not None
