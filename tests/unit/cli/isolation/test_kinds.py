"""The kinds stand where the served document says."""

from __future__ import annotations

from typing import Any

import pytest

from atoll.cli.isolation.documents import resolved
from atoll.cli.isolation.kinds import KINDS, Kind
from atoll.server.planes import tenant
from atoll.server.planes.base import document

DOCUMENT: dict[str, Any] = document(tenant.application(None, {}))  # type: ignore[arg-type]


@pytest.mark.parametrize("kind", [kind for kind in KINDS if kind.listed], ids=lambda one: one.name)
def test_list_of_the_kind_holds_records_with_its_id(kind: Kind) -> None:
    assert kind.listed
    path, key, id = kind.listed
    answer = DOCUMENT["paths"][path]["get"]["responses"]["200"]["content"]["application/json"]["schema"]
    schema = resolved(answer, DOCUMENT)
    records = schema["properties"][key] if key else schema
    assert id in records["items"]["properties"]
