"""Requests made from the served document alone, with ids where fields name things."""

from __future__ import annotations

from typing import Any

import pytest

from atoll.cli.isolation.bodies import body_for, holds_ids, query_for
from atoll.cli.isolation.documents import Route, routes
from atoll.cli.isolation.trials import unknown_words
from atoll.server.planes import tenant
from atoll.server.planes.base import document

IDS = {"cluster": "c-1234", "pool": "4711", "department": "815", "project": "99", "machine": "m-1", "role": "1002"}
ROUTES = routes("tenant", document(tenant.application(None, {})))  # type: ignore[arg-type]


def route(text: str) -> Route:
    (found,) = [one for one in ROUTES if str(one) == text]
    return found


def test_every_path_parameter_that_is_served_names_a_kind_that_is_known() -> None:
    assert unknown_words(ROUTES) == []


def test_fields_that_name_things_get_their_ids() -> None:
    body = body_for(route("POST /api/v1/org-unit/projects"), IDS)
    assert (body["clusterId"], body["parentId"]) == ("c-1234", "815")
    assert body["resources"][0]["nodePool"] == {"id": "4711"}


def test_a_rule_names_a_machine_and_a_cluster_by_type_and_id() -> None:
    body = body_for(route("POST /api/v1/authorization/access-rules"), IDS)
    assert (body["subjectType"], body["subjectId"]) == ("service-account", "m-1")
    assert (body["scopeType"], body["scopeId"], body["roleId"]) == ("cluster", "c-1234", 1002)


def test_filters_of_a_list_name_ids_where_the_list_knows_the_field() -> None:
    assert query_for(route("GET /api/v1/nodes"), IDS) == {"filterBy": ["clusterUuid==c-1234"]}


def test_a_required_parameter_is_given() -> None:
    assert "start" in query_for(route("GET /api/v1/audit/log"), {})


@pytest.mark.parametrize(("value", "found"), [({"a": [{"b": "x-99"}]}, True), ({"a": "b"}, False), (None, False)])
def test_ids_are_found_at_any_depth(value: Any, found: bool) -> None:
    assert holds_ids(value, IDS) is found
