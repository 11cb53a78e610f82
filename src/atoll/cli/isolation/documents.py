"""The routes of a plane, from the document that it serves."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any

METHODS = ("get", "post", "put", "patch", "delete")
PARAMETER = re.compile(r"\{([^}]+)\}")
Schema = dict[str, Any]


@dataclass(frozen=True)
class Route:
    """`places` are its path parameters: (name, the word before it), which tells what kind of thing the id names."""

    plane: str
    method: str
    path: str
    is_open: bool
    query: tuple[Schema, ...]
    body: Schema | None
    is_form: bool

    @property
    def places(self) -> tuple[tuple[str, str], ...]:
        return tuple((found[1], before(self.path, found.start())) for found in PARAMETER.finditer(self.path))

    def __str__(self) -> str:
        return f"{self.method} {self.path}"


def before(path: str, start: int) -> str:
    words = [word for word in path[:start].split("/") if word and not PARAMETER.fullmatch(word)]
    return words[-1] if words else ""


def routes(plane: str, document: dict[str, Any]) -> list[Route]:
    found = []
    for path, item in document["paths"].items():
        for method in METHODS:
            if method in item:
                found.append(route(plane, method, path, item[method], document))
    return found


def route(plane: str, method: str, path: str, operation: dict[str, Any], document: dict[str, Any]) -> Route:
    content = operation.get("requestBody", {}).get("content", {})
    media: str = next(iter(content), "")
    holder = content.get(media)
    query = tuple(one for one in operation.get("parameters", []) if one["in"] == "query")
    body = resolved(holder["schema"], document) if holder else None
    return Route(plane, method.upper(), path, not operation.get("security"), query, body, "form" in media)


def resolved(schema: Schema, document: dict[str, Any], deep: int = 0) -> Schema:
    """The schema with its references written out; what refers to itself ends as anything."""
    if deep > 12:
        return {}
    if "$ref" in schema:
        target: Any = document
        for word in schema["$ref"].lstrip("#/").split("/"):
            target = target[word]
        return resolved(target, document, deep + 1)
    return {key: inside(value, document, deep) for key, value in schema.items()}


def inside(value: Any, document: dict[str, Any], deep: int) -> Any:
    if isinstance(value, dict):
        return resolved(value, document, deep + 1)
    if isinstance(value, list):
        return [inside(one, document, deep) for one in value]
    return value
