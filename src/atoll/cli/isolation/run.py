"""A run: two tenants against each other, in both directions, on every route of both planes."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import closing, suppress
from typing import Any

from atoll.cli.failures import Failure
from atoll.cli.isolation import worlds
from atoll.cli.isolation.documents import Route, routes
from atoll.cli.isolation.kinds import KINDS
from atoll.cli.isolation.trials import SECONDS, Trials, Verdict, unknown_words
from atoll.cli.isolation.worlds import World
from atoll.cli.session import Session

DOCUMENT = "/api/openapi.json"
REFUSED = {401}
OPERATORS_REFUSED = {401, 403}
# The cluster operations at a tenant's address take host operators: that is how a cluster is linked to its tenant.
OPERATORS_TAKEN = ("/api/v1/clusters", "/api/v1/clusters/{clusterUuid}", "/api/v1/clusters/{clusterUuid}/cluster-install-info")
NOBODY = {"no token": "", "a nonsense token": "not.a.token"}

Pair = tuple[World, ...]


class Run:
    """`operator` is a session at the management plane, or None where two tenants are named and nothing is made."""

    def __init__(self, operator: Session | None, *, say: Callable[[str], None]) -> None:
        self._operator = operator
        self._say = say
        self._made: list[World] = []

    def made(self) -> Pair:
        operator = self._operator
        if operator is None:
            raise Failure("An operator is needed to make tenants.")
        management = [str(route) for route in routes("management", operator.get(DOCUMENT))]
        if "POST /api/v1/tenants" not in management:
            raise Failure(f"{operator.url} is not a management plane.", hint="Sign in there as an operator.")
        return tuple(self._make(operator) for _ in range(2))

    def _make(self, operator: Session) -> World:
        """The first request to a fresh tenant's address tells what its plane serves."""
        world = worlds.made(operator, served, self._say)
        self._made.append(world)
        return world

    def found(self, name: str, url: str, token: str) -> World:
        return worlds.found(name, url, token, served(url))

    def between(self, pair: Pair, *, writes: bool) -> list[Verdict]:
        import httpx2

        tenant = routes("tenant", pair[0].session.get(DOCUMENT))
        management = routes("management", self._operator.get(DOCUMENT)) if self._operator else []
        if strange := unknown_words(tenant):
            raise Failure(f"Nobody knows what these name: {'; '.join(strange)}.", hint="Add a line to isolation/kinds.py.")
        verdicts: list[Verdict] = []
        with httpx2.Client(timeout=SECONDS) as client:
            for mine, theirs in (pair, pair[::-1]):
                before = snapshot(theirs, tenant)
                trials = Trials(client, mine, theirs, writes=writes)
                verdicts += self._at_tenant(trials, mine, theirs, tenant)
                verdicts += self._at_management(trials, theirs, management)
                verdicts.append(unchanged(theirs, before, snapshot(theirs, tenant)))
        return verdicts

    def _at_tenant(self, trials: Trials, mine: World, theirs: World, tenant: list[Route]) -> Iterator[Verdict]:
        self._say(f"Trying {len(tenant)} routes at {mine.url} …")
        operators = {"an operator's token": self._operator.token} if self._operator else {}
        for route in tenant:
            yield from trials.tokens(route, NOBODY | foreign(theirs), mine.url, allowed=REFUSED)
            if route.path not in OPERATORS_TAKEN:
                yield from trials.tokens(route, operators, mine.url, allowed=OPERATORS_REFUSED)
            yield from trials.foreign_ids(route)
            yield from trials.reads(route)

    def _at_management(self, trials: Trials, theirs: World, management: list[Route]) -> Iterator[Verdict]:
        if self._operator is None:
            return
        self._say(f"Trying {len(management)} routes at {self._operator.url} …")
        for route in management:
            yield from trials.tokens(route, NOBODY | foreign(theirs), self._operator.url, allowed=REFUSED)

    def clean(self) -> None:
        for world in self._made:
            with suppress(Failure):
                assert self._operator is not None
                self._operator.write("DELETE", f"/api/v1/tenants/{world.ids['tenant']}")
                self._say(f"Deleted tenant {world.name}.")


def foreign(world: World) -> dict[str, str]:
    return {f"{kind} of another tenant": token for kind, token in world.tokens.items()}


def snapshot(world: World, tenant: list[Route]) -> dict[str, list[tuple[str, str]]]:
    """Ids and names of everything that the tenant can list."""
    paths = {str(route) for route in tenant}
    session = world.session
    found = {}
    for kind in KINDS:
        if kind.listed and f"GET {kind.listed[0]}" in paths:
            path, key, id = kind.listed
            answer = session.get(path)
            found[kind.name] = sorted((str(one[id]), str(one.get("name"))) for one in (answer[key] if key else answer))
    return found


def unchanged(world: World, before: Any, after: Any) -> Verdict:
    """Nothing that was tried from outside made, changed or removed anything."""
    changed = [name for name, things in before.items() if things != after[name]]
    problem = f"changed in {world.name}: {', '.join(changed)}" if changed else ""
    return Verdict("(afterwards)", "everything it had", "untouched", problem)


def served(url: str) -> set[str]:
    """What a tenant's address serves, to anybody."""
    with closing(Session(url)) as session:
        return {str(route) for route in routes("tenant", session.get(DOCUMENT))}
