from __future__ import annotations

import json
import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.compat.inside.people import Tenant, new_tenant, stop_agents


@pytest.fixture(scope="session")
def place() -> Any:
    return json.loads(Path(os.environ["COMPAT_PLACE"]).read_text())


@pytest.fixture(scope="module")
def tenant(place: Any) -> Iterator[Tenant]:
    made = new_tenant(place)
    yield made
    stop_agents(made)


@pytest.fixture(scope="module")
def admin(tenant: Tenant) -> Any:
    """The administrator's client, with a machine's credentials."""
    return tenant.machine()
