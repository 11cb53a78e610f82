"""A server killed while a tenant is being made: after the restart the tenant is Ready, once, and its administrator signs in."""

from __future__ import annotations

import os
import random
import threading
import time
from collections.abc import Iterator

import pytest

from tests.faults.jobs import insist
from tests.live import Answer, Api, Installation, Unreachable, until
from tests.live.installation import PASSWORD

SEED = int(os.environ.get("FAULT_SEEDS", "21").split(",")[0])
ROUNDS = 4


@pytest.fixture(scope="module")
def installation() -> Iterator[Installation]:
    made = Installation()
    made.add_server()
    yield made
    made.end()


@pytest.fixture(scope="module")
def operator(installation: Installation) -> Api:
    return installation.operator()


@pytest.mark.parametrize("number", range(ROUNDS))
def test_tenant_is_ready_after_a_kill_in_the_middle(installation: Installation, operator: Api, number: int) -> None:
    rng = random.Random(SEED + number)
    name = f"killed-{number}"
    body = {"name": name, "email": f"admin@{name}.example", "password": PASSWORD}
    delay = rng.uniform(0, 0.25)
    print(f"seed {SEED}, round {number}: killed {delay:.3f} s after the request")  # noqa: T201
    asking = threading.Thread(target=ask_once, args=(operator, body, name), daemon=True)
    asking.start()
    time.sleep(delay)  # the moment of the fault
    installation.servers[0].program.kill()
    asking.join()
    installation.servers[0].start()
    insist(lambda: create(operator, body, name), 201)
    until(lambda: status(operator, name) == ["Ready"], f"{name} is ready, once")
    Api(f"{installation.url}/t/{name}").sign_in(body["email"], PASSWORD).get("/api/v1/clusters").expect(200)


def create(operator: Api, body: dict[str, str], key: str) -> Answer:
    return operator.post("/api/v1/tenants", body, key=key)


def ask_once(operator: Api, body: dict[str, str], key: str) -> None:
    try:
        create(operator, body, key)
    except Unreachable:
        return


def status(operator: Api, name: str) -> list[str]:
    return [tenant["status"] for tenant in operator.get("/api/v1/tenants", name=name).expect(200)]
