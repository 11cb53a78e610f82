"""Two tenants, each with one of everything twice: what its own requests name, and what only the other tenant's name.

So whatever changes among the latter was changed from outside, and whatever of the former stands in an answer to the other
tenant has leaked: nobody there ever named it.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from atoll.cli.isolation import worlds
from atoll.cli.isolation.kinds import KINDS
from atoll.cli.isolation.run import served
from atoll.cli.isolation.worlds import World
from atoll.cli.session import Session
from tests.fuzz.planes import Target
from tests.live import Api, Installation, Site, until

HARVESTED = {"pod", "node"}
# What a tenant's own requests, made up as they are, may end or replace without naming it.
PASSING = {"session", "pool name", "export", *HARVESTED}
# Of no use to the host organization, and nothing that it may read.
CONTENT = {"department", "project", "training", "pod", "user", "machine", "access key", "rule", "role", "sink"}
MOVING = ("status", "last", "sent", "behind", "state")


@dataclass(frozen=True)
class Pair:
    """`used` by the tenant itself, `kept` for the other one."""

    used: World
    kept: World

    def close(self) -> None:
        self.used.close()
        self.kept.close()


def pair(installation: Installation, operator: Session) -> Pair:
    kept = worlds.made(operator, served, say=lambda _: None)
    routes = served(kept.url)
    used = World(kept.name, kept.url, kept.token, ids={"tenant": kept.ids["tenant"]})
    for kind in KINDS:
        worlds.add_one(used, kind, routes)
    run_agent(installation, used)
    for kind in KINDS:
        if kind.name in HARVESTED:
            worlds.take_one(used, kind, routes)
    return Pair(used, kept)


def run_agent(installation: Installation, world: World) -> None:
    """Its nodes are reported, and its training has run."""
    api = Api(world.url, world.token)
    cluster = world.ids["cluster"]
    install = api.get(f"/api/v1/clusters/{cluster}/cluster-install-info", version="2.24").expect(200)
    site = Site(world.name, int(world.ids["tenant"]), api, cluster, install["clientSecret"])
    installation.sites.append(site)
    installation.add_agent(site)
    path = f"/api/v1/workloads/{world.ids['training']}"
    until(lambda: api.get(path).expect(200)["phase"] == "Completed", "the training has run")


def target(own: Pair, other: Pair) -> Target:
    foreign = other.kept.ids | {kind: other.used.ids[kind] for kind in HARVESTED}
    marks = other.used.marks | other.kept.marks | set(other.used.ids.values())
    tokens = {*other.kept.tokens.values(), *other.used.tokens.values()}
    return Target(
        own.used.url, own.used.token, own.used.ids, foreign, telling(marks - set(foreign.values())), tuple(sorted(tokens))
    )


def telling(texts: set[str]) -> frozenset[str]:
    """Those that stand in no answer by chance."""
    return frozenset(text for text in texts if len(text) > 7)


def management(installation: Installation, pairs: tuple[Pair, Pair]) -> Target:
    """As an operator, with a tenant whose end harms nobody; nothing of what the others hold is to be read."""
    operator = installation.operator()
    number, _ = installation.add_tenant("sand")
    machine = operator.post("/api/v1/service-accounts", {"name": "fuzz"}).expect(201)["id"]
    own = {"tenant": str(number), "machine": machine, "role": "1001"}
    tenants = [world for one in pairs for world in (one.used, one.kept)]
    content = {id for world in tenants for kind, id in world.ids.items() if kind in CONTENT}
    tokens = tuple(token for world in tenants for token in world.tokens.values())
    return Target(operator.url, operator.token, own, {}, telling(content), tokens)


def kept_records(world: World) -> dict[str, Any]:
    """What the tenant shows of everything that is only named from outside."""
    found = {}
    for kind in KINDS:
        if kind.listed and kind.name in world.ids and kind.name not in PASSING:
            path, key, id = kind.listed
            answer = world.session.get(path)
            records = answer[key] if key else answer
            found[kind.name] = [stable(one) for one in records if str(one[id]) == world.ids[kind.name]]
    return found


def stable(record: dict[str, Any]) -> dict[str, Any]:
    """Without what the server itself goes on writing: states, and how far a sink is."""
    own = {name: value for name, value in record.items() if not isinstance(value, dict | list)}
    return {name: value for name, value in own.items() if not any(word in name.lower() for word in MOVING)}


def changes(before: list[dict[str, Any]], after: list[dict[str, Any]]) -> list[str]:
    """What was changed or taken away, in a few words."""
    return [
        f"{kind}: {one[kind]} became {two[kind]}"
        for one, two in zip(before, after, strict=True)
        for kind in one
        if one[kind] != two[kind]
    ]
