"""The OpenAPI documents that the planes serve: valid, complete, and true of what is served."""

from __future__ import annotations

from typing import Any

import pytest
from openapi_spec_validator import validate

from atoll.server.planes.base import FRAMEWORKS
from tests.isolation.routes import ROUTES
from tests.support.api import Api, Client


async def document(plane: str, api: Api, operator: Client) -> Any:
    client = api.anonymous() if plane == "tenant" else Client(api.server, "")
    return (await client.get("/api/openapi.json")).ok().json


@pytest.mark.parametrize("plane", ["tenant", "management"])
async def test_document_is_valid_and_says_where_it_is_served(plane: str, api: Api, operator: Client) -> None:
    made = await document(plane, api, operator)
    validate(made)
    base = f"http://localhost:8080{api.tenant.base if plane == 'tenant' else ''}"
    assert made["servers"] == [{"url": base}]


@pytest.mark.parametrize("plane", ["tenant", "management"])
async def test_every_operation_is_described_and_has_its_errors(plane: str, api: Api, operator: Client) -> None:
    made = await document(plane, api, operator)
    operations = [operation for item in made["paths"].values() for operation in item.values()]
    assert len({one["operationId"] for one in operations}) == len(operations)
    for one in operations:
        assert one["description"], one["operationId"]
        assert {"400", "401", "429", "503"} <= set(one["responses"]), one["operationId"]
        assert FRAMEWORKS not in str(one["responses"].get("422")), one["operationId"]


async def test_document_names_every_route_that_is_served(api: Api, operator: Client) -> None:
    for plane in ("tenant", "management"):
        made = await document(plane, api, operator)
        named = {(path, method.upper()) for path, item in made["paths"].items() for method in item}
        assert named == {(route.path, route.method) for route in ROUTES if route.plane == plane}


async def test_route_without_a_token_is_marked_open(api: Api, operator: Client) -> None:
    for plane in ("tenant", "management"):
        made = await document(plane, api, operator)
        open_ = {one["operationId"] for item in made["paths"].values() for one in item.values() if one["security"] == []}
        assert open_ == {route.operation for route in ROUTES if route.plane == plane and route.is_open}
