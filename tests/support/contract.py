"""Every answer of the test suite against the documents that the planes serve: undeclared statuses and fields fail too.

This holds the rows that msgspec and PostgreSQL render together with the pydantic shapes that the documents are made of.
"""

from __future__ import annotations

import json
from copy import deepcopy
from typing import Any, TypeAlias

from fastapi import FastAPI
from jsonschema_rs import Draft202012Validator, Registry
from starlette.types import Scope

from atoll.server.planes.base import document

ERROR = {
    "type": "object",
    "required": ["code", "message", "reason"],
    "properties": {"code": {"type": "integer"}, "message": {"type": "string"}, "reason": {"type": "string"}},
}
WITHOUT_DOCUMENT = {"/api/openapi.json", "/healthz", "/readyz"}
# What every route of a tenant that was just deleted answers, as if its address were unknown.
TENANT_GONE = b'"message":"Tenant not found."'
STRUCTURE = {"properties", "patternProperties", "$defs", "schemas"}


Key: TypeAlias = tuple[str, str, str, int]


def name_of(plane: str) -> str:
    return f"https://{plane}.example/openapi.json"


class Contract:
    def __init__(self, apps: dict[str, FastAPI]) -> None:
        self._documents = {plane: strict(document(app)) for plane, app in apps.items()}
        # A validator keeps a copy of its schema: with the whole document in each, thousands of them took gigabytes.
        self._registry = Registry([(name_of(plane), made) for plane, made in self._documents.items()])
        self._validators: dict[Key, Draft202012Validator] = {}
        self._error = Draft202012Validator(ERROR)

    def check(self, scope: Scope, *, status: int, media_type: str, body: bytes) -> None:
        """AssertionError when this answer is not what the document promises."""
        if status == 204:
            assert body == b"", "204 comes without a body"
            return
        found = None if status == 404 and TENANT_GONE in body else self._operation(scope)
        if found is None:
            if media_type.startswith("application/json") and status >= 400:
                self._check_shape(self._error, body, "an error without a route")
            assert status >= 400 or scope["path"] in WITHOUT_DOCUMENT, f"{scope['path']} is in no document"
            return
        plane, path, method, responses = found
        assert str(status) in responses, (
            f"{method} {path} answers {status}, which its document does not declare: {body[:300]!r}"
        )
        schema = responses[str(status)].get("content", {}).get("application/json", {}).get("schema")
        if schema and media_type.startswith("application/json"):
            key = (plane, path, method, status)
            if key not in self._validators:
                self._validators[key] = self._validator(key)
            self._check_shape(self._validators[key], body, f"{method} {path} → {status}")

    def _operation(self, scope: Scope) -> tuple[str, str, str, dict[str, Any]] | None:
        address, route = scope.get("atoll.address"), scope.get("route")
        path, method = getattr(route, "path_format", None), scope["method"].lower()
        if address is None or path is None:
            return None
        operation = self._documents[address.plane.value]["paths"].get(path, {}).get(method)
        return (address.plane.value, path, method, operation["responses"]) if operation else None

    def _validator(self, key: Key) -> Draft202012Validator:
        plane, path, method, status = key
        inside = ("paths", path, method, "responses", str(status), "content", "application/json", "schema")
        pointer = "/".join(
            part.replace("~", "~0").replace("/", "~1").replace("{", "%7B").replace("}", "%7D") for part in inside
        )
        schema = {"$ref": f"{name_of(plane)}#/{pointer}"}
        return Draft202012Validator(schema, validate_formats=True, registry=self._registry)

    def _check_shape(self, validator: Draft202012Validator, body: bytes, where: str) -> None:
        found = [f"{'/'.join(map(str, e.instance_path))}: {e.message[:300]}" for e in validator.iter_errors(json.loads(body))]
        assert not found, f"{where} differs from its document:\n  " + "\n  ".join(found[:5])


def strict(made: dict[str, Any]) -> dict[str, Any]:
    """The document with every object closed: a field that nobody declared is a difference."""
    closed = deepcopy(made)
    close(closed["components"]["schemas"])
    return closed


def close(node: Any, *, names: bool = True) -> None:
    """`names` is true where the keys are names that somebody gave, not words of JSON Schema."""
    if isinstance(node, list):
        for item in node:
            close(item, names=False)
    elif isinstance(node, dict):
        if not names and node.get("type") == "object" and "properties" in node:
            node.setdefault("additionalProperties", False)
        for key, inner in node.items():
            close(inner, names=not names and key in STRUCTURE)
