"""The operations of both planes as Schemathesis sees them, and requests for them that sometimes name what exists."""

from __future__ import annotations

import zlib
from dataclasses import dataclass, field
from functools import cache
from typing import Any

import schemathesis
from hypothesis import strategies as st
from schemathesis import GenerationMode
from schemathesis.core.result import Ok

from atoll.server.planes import management, tenant
from atoll.server.planes.base import document

PLANES: dict[str, Any] = {"tenant": tenant, "management": management}
# What ends the run for the rest of it: its own session, its own administrator.
NEVER = {"close_session"}


@dataclass(frozen=True)
class Target:
    """Where requests go and as whom. `known` are ids that exist, by the name of the parameter or field that takes them."""

    url: str
    token: str
    known: dict[str, str] = field(default_factory=dict)


@cache
def operations(plane: str) -> dict[str, Any]:
    """By operation id."""
    made = document(PLANES[plane].application(None, {}))
    found = [result.ok() for result in schemathesis.openapi.from_dict(made).get_all_operations() if isinstance(result, Ok)]
    return {one.definition.raw["operationId"]: one for one in found if one.definition.raw["operationId"] not in NEVER}


def names() -> list[tuple[str, str]]:
    return [(plane, id) for plane in PLANES for id in operations(plane)]


def cases(operation: Any, target: Target) -> st.SearchStrategy[Any]:
    """As the document says, against what it says, and with ids that exist where nothing is deleted by them."""
    wrong: st.SearchStrategy[Any] = operation.as_strategy(generation_mode=GenerationMode.NEGATIVE)
    right: st.SearchStrategy[Any] = operation.as_strategy(generation_mode=GenerationMode.POSITIVE)
    real = right.map(lambda case: made_real(case, target.known))
    return st.one_of(right, wrong) if operation.method.upper() == "DELETE" else st.one_of(right, wrong, real, real)


def made_real(case: Any, known: dict[str, str]) -> Any:
    """The same request about what exists, for about three ids in four."""
    if case.path_parameters:
        case.path_parameters = with_known(case.path_parameters, known)
    if isinstance(case.body, dict):
        case.body = with_known(case.body, known)
    return case


def with_known(values: Any, known: dict[str, str]) -> dict[str, Any]:
    return {name: known[name] if name in known and chosen(value) else value for name, value in dict(values).items()}


def chosen(value: object) -> bool:
    return zlib.crc32(repr(value).encode()) % 4 != 0
