"""The operations of both planes as Schemathesis sees them, and requests for them that often name what exists: the caller's
own things, and another tenant's."""

from __future__ import annotations

import zlib
from dataclasses import dataclass
from functools import cache
from typing import Any

import schemathesis
from hypothesis import strategies as st
from schemathesis import GenerationMode
from schemathesis.core.result import Ok

from atoll.cli.isolation.documents import PARAMETER, before
from atoll.cli.isolation.kinds import BY_FIELD, Ids, kind_of
from atoll.server.planes import management, tenant
from atoll.server.planes.base import document

PLANES: dict[str, Any] = {"tenant": tenant, "management": management}
# What ends the run for the rest of it: its own session, its own administrator.
NEVER = {"close_session"}
SCOPES = ("project", "department", "cluster")


@dataclass(frozen=True)
class Target:
    """Where requests go and as whom. `own` and `foreign` are ids that exist here and at another tenant, by their kind. No
    answer holds any of `marks`; `strangers` are tokens that open nothing here."""

    url: str
    token: str
    own: Ids
    foreign: Ids
    marks: frozenset[str]
    strangers: tuple[str, ...]


@cache
def operations(plane: str) -> dict[str, Any]:
    """By operation id."""
    made = document(PLANES[plane].application(None, {}))
    found = [result.ok() for result in schemathesis.openapi.from_dict(made).get_all_operations() if isinstance(result, Ok)]
    return {one.definition.raw["operationId"]: one for one in found if one.definition.raw["operationId"] not in NEVER}


def names() -> list[tuple[str, str]]:
    return [(plane, id) for plane in PLANES for id in operations(plane)]


def cases(operation: Any, target: Target) -> st.SearchStrategy[Any]:
    """As the document says and against what it says; nothing of one's own is deleted by it."""
    own = {} if operation.method.upper() == "DELETE" else target.own
    naming = Naming(path_kinds(operation.path), own, target.foreign)
    wrong: st.SearchStrategy[Any] = operation.as_strategy(generation_mode=GenerationMode.NEGATIVE)
    right: st.SearchStrategy[Any] = operation.as_strategy(generation_mode=GenerationMode.POSITIVE)
    return st.one_of(right.map(naming), wrong.map(naming), right.map(naming), wrong)


def path_kinds(path: str) -> dict[str, str]:
    """Path parameters that name a thing, with its kind."""
    found = {match[1]: before(path, match.start()) for match in PARAMETER.finditer(path)}
    kinds = {name: "tenant" if word == "tenants" else getattr(kind_of(word), "name", "") for name, word in found.items()}
    return {name: kind for name, kind in kinds.items() if kind}


@dataclass(frozen=True)
class Naming:
    """Puts ids that exist into a request: for about three in eight the caller's own, for as many another tenant's."""

    kinds: dict[str, str]
    own: Ids
    foreign: Ids

    def __call__(self, case: Any) -> Any:
        if case.path_parameters:
            case.path_parameters = {
                name: self.chosen(self.kinds.get(name), value) for name, value in case.path_parameters.items()
            }
        if case.query:
            case.query = {name: self.asked(name, value) for name, value in dict(case.query).items()}
        case.body = self.inside(case.body)
        return case

    def chosen(self, kind: str | None, value: Any) -> Any:
        place = zlib.crc32(repr(value).encode()) % 8
        ids = {} if place < 2 else self.own if place < 5 else self.foreign
        return value if kind is None or kind not in ids else like(value, ids[kind])

    def asked(self, name: str, value: Any) -> Any:
        if name != "filterBy":
            return self.chosen(BY_FIELD.get(name), value)
        fields = sorted(BY_FIELD)
        field = fields[zlib.crc32(repr(value).encode()) % len(fields)]
        named = self.chosen(BY_FIELD[field], value)
        return value if named is value else [f"{field}=={named}"]

    def inside(self, value: Any) -> Any:
        if isinstance(value, list):
            return [self.inside(one) for one in value]
        if not isinstance(value, dict):
            return value
        made = {name: self.chosen(BY_FIELD.get(name), self.inside(one)) for name, one in value.items()}
        if "scopeId" in made and "scopeType" in made:
            kind = SCOPES[zlib.crc32(repr(value).encode()) % len(SCOPES)]
            made |= {"scopeType": kind, "scopeId": self.chosen(kind, value["scopeId"])}
        if isinstance(made.get("ids"), list) and "rule" in self.foreign:
            made["ids"] = [self.foreign["rule"], *made["ids"]]
        return made


def like(value: Any, id: str) -> Any:
    return int(id) if isinstance(value, int) and id.isdigit() else id
