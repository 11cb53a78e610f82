"""Logs, from the agent to the reader: under credit, for as long as the reader may read them."""

from __future__ import annotations

import asyncio
import time
from contextlib import suppress
from typing import Any

import pytest
from websockets.exceptions import ConnectionClosed

from atoll.server.access.permission_sets import SETS
from atoll.server.link import routes
from atoll.wire.messages import CLOSE_PROTOCOL, STREAM_CREDIT_BYTES, Close, Credit
from atoll.wire.reports import WorkloadGone
from tests.api.access.subjects import disable
from tests.support.agents import FakeAgent, Link
from tests.support.answers import Answer
from tests.support.api import Api, Client
from tests.support.make import Make, Training
from tests.support.postgres import Postgres

VIEWS_WORKLOADS = next(one.id for one in SETS.values() if one.name == "Workloads: view")


def path(training: Training) -> str:
    return f"/api/atoll/v1/workloads/{training.id}/logs"


async def connected(make: Make) -> tuple[Training, FakeAgent]:
    training = await make.training()
    agent = await make.agent(training.project.cluster)
    await agent.settle()
    return training, agent


def reading(client: Client, training: Training, **query: Any) -> asyncio.Task[Answer]:
    """A reader who waits for the whole log."""
    return asyncio.create_task(client.get(path(training), **query))


async def test_log_is_read_as_it_was_written(api: Api, make: Make) -> None:
    training, agent = await connected(make)
    task = reading(api.as_administrator(), training, tail=5, since="2026-01-01T00:00:00Z")
    asked = await agent.until_logs_are_asked()
    assert (asked.workload_id, asked.tail, asked.follow, asked.since) == (training.id, 5, False, 1767225600.0)
    for part in (b"one\n", b"two \xff\n"):
        await agent.send_data(asked.stream, part)
    await agent.end_stream(asked.stream)
    answer = (await task).ok(200)
    assert answer.body == b"one\ntwo \xff\n"
    assert answer.headers["content-type"].startswith("text/plain")


async def test_empty_log_is_empty(api: Api, make: Make) -> None:
    training, agent = await connected(make)
    task = reading(api.as_administrator(), training)
    await agent.end_stream((await agent.until_logs_are_asked()).stream)
    assert (await task).ok(200).body == b""


async def test_log_that_is_not_there_is_said_in_the_agents_words(api: Api, make: Make) -> None:
    training, agent = await connected(make)
    task = reading(api.as_administrator(), training)
    await agent.end_stream((await agent.until_logs_are_asked()).stream, "No pod has started yet.")
    answer = await task
    assert answer.problem == (409, "logs_not_there")
    assert answer["message"] == "No pod has started yet."


async def test_log_of_a_cluster_that_is_away_says_so(api: Api, make: Make) -> None:
    answer = await api.as_administrator().get(path(await make.training()))
    assert answer.problem == (503, "cluster_disconnected")


async def test_reader_is_told_when_the_cluster_is_lost_at_the_first_byte(api: Api, make: Make) -> None:
    training, agent = await connected(make)
    task = reading(api.as_administrator(), training)
    await agent.until_logs_are_asked()
    await agent.disconnect()
    assert (await task).problem == (409, "logs_not_there")


async def test_large_log_gets_credit_as_it_is_read(api: Api, make: Make) -> None:
    training, agent = await connected(make)
    task = reading(api.as_administrator(), training)
    asked = await agent.until_logs_are_asked()
    assert asked.credit == STREAM_CREDIT_BYTES
    left, part, sent, seen = asked.credit, b"x" * (64 << 10), 0, 0
    while sent < 8 * STREAM_CREDIT_BYTES:
        if left < len(part):
            credit = await agent.until_heard(Credit, after=seen)
            left, seen = left + credit.bytes, agent.heard.index(credit, seen) + 1
            continue
        await agent.send_data(asked.stream, part)
        left, sent = left - len(part), sent + len(part)
    await agent.end_stream(asked.stream)
    assert len((await task).ok().body) == sent


@pytest.fixture
def soon(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whether the reader still may read is looked at all the time."""
    monkeypatch.setattr(routes, "CHECK_AGAIN_SECONDS", 0.02)


@pytest.mark.usefixtures("soon")
async def test_followed_log_comes_while_it_is_written(api: Api, make: Make, link: Link) -> None:
    training, agent = await connected(make)
    opening = asyncio.create_task(followed(agent, [b"one\n", b"two\n"]))
    token = api.tenant.administrator_token
    async with link.stream(api.tenant.base, path(training), token, follow="true") as response:
        assert response.status_code == 200
        parts = response.aiter_raw()
        stream = await opening
        assert await anext(parts) == b"one\n"
        await agent.send_data(stream, b"two\n")
        assert await anext(parts) == b"two\n"
        await agent.end_stream(stream)
        assert [part async for part in parts] == []


async def followed(agent: FakeAgent, parts: list[bytes]) -> int:
    asked = await agent.until_logs_are_asked()
    assert asked.follow
    await agent.send_data(asked.stream, parts[0])
    return asked.stream


@pytest.mark.usefixtures("soon")
@pytest.mark.parametrize("change", ["rule", "role", "user", "account", "workload", "tenant"])
async def test_followed_log_ends_when_the_reader_may_no_longer_read_it(
    change: str, api: Api, make: Make, link: Link, postgres: Postgres
) -> None:
    training, agent = await connected(make)
    user = await make.user()
    role = await looking(api)
    rule = await make.rule("user", user.name, role=role, scope=training.project.scope)
    token = await api.server.sign_in(api.tenant.base, user.name, user.password)
    opening = asyncio.create_task(followed(agent, [b"one\n"]))
    async with link.stream(api.tenant.base, path(training), token, follow="true") as response:
        parts = response.aiter_raw()
        await opening
        assert await anext(parts) == b"one\n"
        if change == "account":
            await disable(postgres, user.id)
        else:
            await revoke(change, api, make, role=role, rule=rule, user=user.id, training=training)
        assert [part async for part in parts] == []
    await agent.until_heard(Close)


ROLES = "/api/v2/authorization/roles"


def drafted(enabled: bool) -> dict[str, Any]:
    return {"name": "Looking", "description": "", "enabled": enabled, "permissionSets": [{"id": str(VIEWS_WORKLOADS)}]}


async def looking(api: Api) -> int:
    """A custom role that sees workloads."""
    return int((await api.as_administrator().post(ROLES, drafted(True))).ok(201)["id"])


async def revoke(change: str, api: Api, make: Make, *, role: int, rule: int, user: str, training: Training) -> None:
    administrator = api.as_administrator()
    if change == "rule":
        (await administrator.delete(f"/api/v1/authorization/access-rules/{rule}")).ok(204)
    elif change == "role":
        (await administrator.put(f"{ROLES}/{role}", drafted(False))).ok()
    elif change == "user":
        (await administrator.delete(f"/api/v1/users/{user}")).ok(204)
    elif change == "workload":
        (await administrator.delete(training.path)).ok(202)
        await make.agents[0].report(WorkloadGone(training.id, time.time()))
    else:
        (await (await make.operator()).delete(f"/api/v1/tenants/{api.tenant.number}")).ok(200)


async def test_reader_who_leaves_ends_the_stream_at_the_agent(api: Api, make: Make, link: Link) -> None:
    training, agent = await connected(make)
    opening = asyncio.create_task(followed(agent, [b"one\n"]))
    token = api.tenant.administrator_token
    async with link.stream(api.tenant.base, path(training), token, follow="true") as response:
        stream = await opening
        assert await anext(response.aiter_raw()) == b"one\n"
    await agent.until(lambda: [message.stream for message in agent.of(Close)] == [stream])


@pytest.mark.parametrize("query", [{"tail": -1}, {"tail": 10**9}, {"since": "yesterday"}, {"podId": "x"}, {"follow": "maybe"}])
async def test_impossible_question_is_a_named_field(query: dict[str, Any], api: Api, make: Make) -> None:
    training = await make.training()
    answer = await api.as_administrator().get(path(training), **query)
    assert answer.status == 400
    assert answer.wrong_fields == set(query)


async def test_log_of_a_workload_out_of_reach_is_not_there(api: Api, make: Make) -> None:
    training, other = await make.training(), await make.training()
    viewer = await api.as_user("Viewer", other.project.scope)
    assert (await viewer.get(path(training))).problem == (404, "not_found")


async def test_agent_that_sends_more_than_its_credit_is_cut_off(api: Api, make: Make, link: Link) -> None:
    training, agent = await connected(make)
    flooding = asyncio.create_task(flood(agent))
    token = api.tenant.administrator_token
    async with link.stream(api.tenant.base, path(training), token, follow="true"):
        await flooding
        assert await agent.until_closed() == CLOSE_PROTOCOL


async def flood(agent: FakeAgent) -> None:
    """More than all buffers on the way to a reader who does not read can hold."""
    asked = await agent.until_logs_are_asked()
    with suppress(ConnectionClosed):
        for _ in range(1000):
            await agent.send_data(asked.stream, b"x" * (64 << 10))
