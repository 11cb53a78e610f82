"""One OpenAPI document as a set of operations that can be compared: references followed, schemas flattened to field paths."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

Node = dict[str, Any]
METHODS = ("get", "put", "post", "patch", "delete")
# Trees nest (workload specs, departments' children): deeper than this nothing new is said.
DEEPEST = 9


@dataclass(frozen=True)
class Operation:
    """`fields` of request and answer map a path like `items[].name` to the values that it may have, or to None."""

    id: str
    path: str
    query: frozenset[str]
    status: str
    request: dict[str, frozenset[str] | None]
    answer: dict[str, frozenset[str] | None]


def key_of(method: str, path: str) -> str:
    """`GET /clusters/{}`: the names of path parameters are nobody's contract."""
    return f"{method.upper()} {re.sub('{[^}]*}', '{}', path).rstrip('/')}"


def read(document: Node) -> dict[str, Operation]:
    """The operations of a document by `key_of`."""
    found = {}
    for path, item in document["paths"].items():
        for method in set(METHODS) & set(item):
            found[key_of(method, path)] = read_operation(document, path, item, item[method])
    return found


def read_operation(document: Node, path: str, item: Node, operation: Node) -> Operation:
    parameters = [follow(document, one) for one in [*operation.get("parameters", []), *item.get("parameters", [])]]
    status = next((status for status in sorted(operation.get("responses", {})) if status.startswith("2")), "")
    return Operation(
        id=operation.get("operationId", ""),
        path=path,
        query=frozenset(one["name"] for one in parameters if one["in"] == "query"),
        status=status,
        request=fields_of(document, operation.get("requestBody", {})),
        answer=fields_of(document, operation.get("responses", {}).get(status, {})),
    )


def follow(document: Node, node: Any) -> Any:
    while isinstance(node, dict) and "$ref" in node:
        target: Any = document
        for step in node["$ref"].removeprefix("#/").split("/"):
            target = target[step.replace("~1", "/").replace("~0", "~")]
        node = target
    return node


def fields_of(document: Node, holder: Node) -> dict[str, frozenset[str] | None]:
    """The fields of the JSON in a body or a response."""
    content = follow(document, holder).get("content", {})
    schema: Any = next((media.get("schema", {}) for kind, media in content.items() if "json" in kind), {})
    found: dict[str, frozenset[str] | None] = {}
    for place, values in walk(document, schema, "", ()):
        known = found.get(place)
        found[place] = (known | values) if known and values else (known or values)
    return found


def walk(document: Node, schema: Any, at: str, above: tuple[str, ...]) -> Iterator[tuple[str, frozenset[str] | None]]:
    name = schema.get("$ref", "") if isinstance(schema, dict) else ""
    schema = follow(document, schema)
    if not isinstance(schema, dict) or len(above) > DEEPEST or (name and name in above):
        return
    if at:
        yield at, values_of(schema)
    for kind in ("allOf", "anyOf", "oneOf"):
        for part in schema.get(kind, []):
            yield from walk(document, part, at, (*above, name) if name else above)
    for place, child in children(schema, at):
        yield from walk(document, child, place, (*above, name or place))


def children(schema: Node, at: str) -> Iterator[tuple[str, Any]]:
    for key, child in schema.get("properties", {}).items():
        yield (f"{at}.{key}" if at else key), child
    if "items" in schema:
        yield f"{at}[]", schema["items"]
    if isinstance(schema.get("additionalProperties"), dict):
        yield f"{at}{{}}", schema["additionalProperties"]


def values_of(schema: Node) -> frozenset[str] | None:
    if "const" in schema:
        return frozenset({str(schema["const"])})
    values = frozenset(str(value) for value in schema.get("enum", ()) if value is not None)
    return values or None
