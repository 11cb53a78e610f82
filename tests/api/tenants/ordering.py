"""What a host operator sends to order a tenant."""

from __future__ import annotations

from atoll.kit.ids import random_integer
from tests.support.make import PASSWORD

TENANTS = "/api/v1/tenants"
OURS = "/api/atoll/v1/tenants"


def order(name: str = "") -> dict[str, str]:
    name = name or f"t{random_integer()}"
    return {"name": name, "email": f"admin@{name}.example", "password": PASSWORD}
