"""Bodies and queries for a route, from its schema: the document's example where there is one, else the least that is valid;
then every field that names a thing gets the id of one."""

from __future__ import annotations

import copy
from typing import Any

from atoll.cli.isolation.documents import Route, Schema
from atoll.cli.isolation.kinds import BY_FIELD, Ids

TEXTS = {
    "uuid": "01926f6e-5f2a-7c3d-9b1e-3a6f0d1c2b4a",
    "date-time": "2026-01-01T00:00:00Z",
    "date": "2026-01-01",
}
DEEPEST = 8


def body_for(route: Route, ids: Ids) -> Any:
    return None if route.body is None else naming(valid(route.body), route.body, ids)


def query_for(route: Route, ids: Ids) -> dict[str, Any]:
    """The parameters that must be given, and those that name a thing."""
    given: dict[str, Any] = {}
    for parameter in route.query:
        name = parameter["name"]
        if name in BY_FIELD and BY_FIELD[name] in ids:
            given[name] = ids[BY_FIELD[name]]
        elif name == "filterBy":
            given[name] = [
                f"{field}=={ids[kind]}" for field, kind in BY_FIELD.items() if kind in ids and said(parameter, field)
            ]
        elif parameter.get("required"):
            given[name] = valid(parameter["schema"])
    return {name: value for name, value in given.items() if value != []}


def said(parameter: Schema, field: str) -> bool:
    """Whether a list's description names the field among those that it can be filtered by."""
    words = parameter.get("description", "").replace(".", " ").replace(",", " ").split()
    return field in words


def valid(schema: Schema, deep: int = 0) -> Any:
    if schema.get("examples"):
        return copy.deepcopy(schema["examples"][0])
    for key in ("const", "default", "example"):
        if schema.get(key) is not None:
            return copy.deepcopy(schema[key])
    if schema.get("enum"):
        return schema["enum"][0]
    for key in ("anyOf", "oneOf", "allOf"):
        if schema.get(key):
            return valid(schema[key][0], deep + 1)
    return by_type(schema, deep)


def by_type(schema: Schema, deep: int) -> Any:
    kind = schema.get("type", "object")
    if kind == "object":
        wanted = schema.get("properties", {}) if deep < DEEPEST else {}
        return {name: valid(wanted[name], deep + 1) for name in schema.get("required", []) if name in wanted}
    if kind == "array":
        return [valid(schema["items"], deep + 1)] if deep < DEEPEST and "items" in schema else []
    if kind == "string":
        return TEXTS.get(schema.get("format", ""), "verify"[: schema.get("maxLength", 6)])
    return {"integer": int(schema.get("minimum", 1)), "number": schema.get("minimum", 1), "boolean": True}.get(kind)


def naming(value: Any, schema: Schema, ids: Ids, deep: int = 0) -> Any:
    """The value with ids of `ids` wherever a field names a thing, also in fields that the example left out."""
    if deep > DEEPEST:
        return value
    for key in ("anyOf", "oneOf", "allOf"):
        for part in schema.get(key, []):
            value = naming(value, part, ids, deep + 1)
    if isinstance(value, list) and "items" in schema:
        return [naming(one, schema["items"], ids, deep + 1) for one in value]
    if not isinstance(value, dict):
        return value
    properties = schema.get("properties", {})
    named = {field: of_type(ids[BY_FIELD[field]], properties[field]) for field in properties if BY_FIELD.get(field) in ids}
    kept = {key: naming(one, properties.get(key, {}), ids, deep + 1) for key, one in value.items()}
    if {"scopeType", "scopeId"} <= properties.keys() and "cluster" in ids:
        named |= {"scopeType": "cluster", "scopeId": ids["cluster"]}
    if {"subjectType", "subjectId"} <= properties.keys() and "machine" in ids:
        named |= {"subjectType": "service-account", "subjectId": ids["machine"]}
    if "nodePool" in properties and "pool" in ids:
        named["nodePool"] = {"id": ids["pool"]}
    return kept | named


def of_type(id: str, schema: Schema) -> Any:
    kinds = {schema.get("type"), *(part.get("type") for part in schema.get("anyOf", []))}
    return int(id) if "integer" in kinds and "string" not in kinds and id.isdigit() else id


def holds_ids(value: Any, ids: Ids) -> bool:
    """Whether any of these ids stands in a body or a query."""
    if isinstance(value, dict):
        return any(holds_ids(one, ids) for one in value.values())
    if isinstance(value, list):
        return any(holds_ids(one, ids) for one in value)
    return any(id in str(value) for id in ids.values() if id)
