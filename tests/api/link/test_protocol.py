"""The link: desired state comes in order and whole, reports are applied once, sessions fence each other off."""

from __future__ import annotations

import asyncio
import time
from typing import Any

import pytest

from atoll.kit.ids import uuid7
from atoll.server.link import desired as feed
from atoll.wire.desired import KINDS
from atoll.wire.messages import (
    CLOSE_DRAINING,
    CLOSE_PROTOCOL,
    CLOSE_SUPERSEDED,
    MAX_BATCH_RECORDS,
    Applied,
    Credit,
    Desired,
    Heartbeat,
    Hello,
    Refused,
    Report,
    Settled,
    Welcome,
    decode_from_server,
    encode,
)
from atoll.wire.reports import EventReport, NodeStatus, WorkloadStatus
from tests.support.agents import FakeAgent
from tests.support.api import Api
from tests.support.make import Cluster, Make
from tests.support.server import Server

HELLO = Hello((1,), "test", "local", (), "j", 0, 0.0)


def node(name: str = "node-1", **changes: Any) -> NodeStatus:
    fields: dict[str, Any] = {
        "status": "Ready",
        "pool": "default",
        "gpu_type": "A100",
        "gpu_count": 8,
        "gpu_memory_bytes": 1 << 34,
        "cpu_milli": 1000,
        "memory_bytes": 1 << 30,
        "labels": {},
        "created_at": 0.0,
    }
    return NodeStatus(name, **fields | changes)


# --- desired state ----------------------------------------------------------------------------------------------------


async def test_first_connection_gets_everything_in_order_of_kinds_with_a_digest(api: Api, make: Make) -> None:
    trainings = [await make.training()]
    trainings += [await make.training(project=trainings[0].project) for _ in range(3)]
    agent = await make.agent(trainings[0].project.cluster)
    settled = await agent.settle()
    items = [item for message in agent.of(Desired) for item in message.items]
    assert [item.revision for item in items] == list(range(1, len(items) + 1))
    assert [KINDS[item.kind] for item in items] == sorted(KINDS[item.kind] for item in items)
    assert {id for kind, id in agent.objects if kind == "workload"} == {one.id for one in trainings}
    assert (settled.revision, settled.digest) == (agent.revision, agent.digest())


async def test_reconnected_agent_gets_only_what_is_new(api: Api, make: Make) -> None:
    training = await make.training()
    agent = await make.agent(training.project.cluster)
    await agent.settle()
    await agent.acknowledge()
    await agent.disconnect()
    seen = len(agent.heard)
    new = await make.training(project=training.project)
    await agent.connect()
    await agent.until_wanted("workload", new.id)
    items = [item for message in agent.of(Desired, after=seen) for item in message.items]
    assert [item.id for item in items] == [new.id]
    assert not any(message.snapshot for message in agent.of(Desired, after=seen))


async def test_tombstone_is_kept_until_it_is_acknowledged(api: Api, make: Make) -> None:
    training = await make.training()
    agent = await make.agent(training.project.cluster)
    await agent.settle()
    await agent.acknowledge()
    await agent.disconnect()
    (await api.as_administrator().delete(training.path)).ok(202)
    for _ in range(2):  # the first time the agent dies before it could store it
        agent.objects["workload", training.id] = b"{}"
        known = agent.revision
        await agent.connect()
        await agent.until_unwanted("workload", training.id)
        await agent.disconnect()
        agent.revision = known
    await agent.connect()
    await agent.until_unwanted("workload", training.id)
    await agent.acknowledge()
    await agent.disconnect()
    seen = len(agent.heard)
    await agent.connect()
    await agent.until_heard(Settled, after=seen)
    assert agent.of(Desired, after=seen) == []


async def test_agent_that_lost_its_memory_gets_a_snapshot(api: Api, make: Make) -> None:
    """It cannot be told of deletions whose tombstones are gone: it gets all there is instead."""
    training = await make.training()
    agent = await make.agent(training.project.cluster)
    await agent.settle()
    (await api.as_administrator().delete(training.path)).ok(202)
    await agent.until_unwanted("workload", training.id)
    await agent.acknowledge()
    await agent.disconnect()
    seen = len(agent.heard)
    agent.objects.clear()
    agent.revision = 0
    await agent.connect()
    settled = await agent.until_heard(Settled, after=seen)
    assert settled.snapshot
    assert all(message.snapshot for message in agent.of(Desired, after=seen))
    assert settled.digest == agent.digest()


async def test_agent_whose_digest_differs_asks_for_everything(api: Api, make: Make) -> None:
    training = await make.training()
    agent = await make.agent(training.project.cluster)
    await agent.settle()
    before = agent.digest()
    seen = len(agent.heard)
    agent.revision = 0
    await agent.resync()
    settled = await agent.until_heard(Settled, after=seen)
    assert settled.snapshot
    assert agent.digest() == settled.digest == before


async def test_change_on_another_replica_wakes_the_session(
    api: Api, make: Make, replica: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(feed, "POLL_SECONDS", 3600.0)
    project = await make.project()
    listening = [asyncio.create_task(one.atoll.wakeups.run()) for one in (make.server, replica)]
    agent = await make.agent(project.cluster)
    await agent.settle()
    body = {"name": "there", "projectId": str(project.id), "clusterId": project.cluster.id, "spec": {"command": "true"}}
    for attempt in range(50):  # a wake-up is a hint: the first ones may come before both replicas listen
        made = await api.as_administrator().at(replica).post("/api/v1/workloads/trainings", body | {"name": f"w{attempt}"})
        made.ok(202)
        if any(kind == "workload" for kind, _ in agent.objects):
            break
        await asyncio.sleep(0.05)
    await agent.until_wanted("workload", made["workloadId"])
    for task in listening:
        task.cancel()
    await asyncio.gather(*listening, return_exceptions=True)


async def test_agent_that_claims_to_have_what_was_never_sent_is_not_believed(api: Api, make: Make) -> None:
    project = await make.project()
    agent = await make.agent(project.cluster)
    await agent.settle()
    await agent.send(Applied(10**9))
    await agent.report()
    status = (await api.as_administrator().get(f"/api/v1/org-unit/projects/{project.id}")).ok()["status"]
    assert status["phase"] == "Ready"
    (await api.as_administrator().put(f"/api/v1/org-unit/projects/{project.id}/resources", [])).ok()
    status = (await api.as_administrator().get(f"/api/v1/org-unit/projects/{project.id}")).ok()["status"]
    assert status["phase"] == "Updating"


# --- sessions ---------------------------------------------------------------------------------------------------------


async def test_newer_session_fences_off_the_older_one(api: Api, make: Make) -> None:
    training = await make.training()
    old = await make.agent(training.project.cluster)
    new = FakeAgent(old.link, old.tenant, old.cluster)
    new.key = old.key
    welcome = await new.connect()
    make.agents.append(new)
    assert welcome.epoch == old.epoch + 1
    await old.send(Report(old.epoch, old.journal, 1, (WorkloadStatus(training.id, 1, 1, 0.0, "Failed", 0),)))
    assert await old.until_closed() == CLOSE_SUPERSEDED
    assert (await api.as_administrator().get(training.path)).ok()["actualPhase"] == "Creating"
    await new.report_phase(training, "Running")
    assert (await api.as_administrator().get(training.path)).ok()["actualPhase"] == "Running"


async def test_heartbeat_of_a_superseded_session_ends_it(api: Api, make: Make) -> None:
    old = await make.agent(await make.cluster())
    new = FakeAgent(old.link, old.tenant, old.cluster)
    new.key = old.key
    await new.connect()
    make.agents.append(new)
    await old.send(Heartbeat(time.time()))
    assert await old.until_closed() == CLOSE_SUPERSEDED
    await new.send(Heartbeat(time.time()))
    await new.until_heard(Heartbeat)


async def test_report_of_another_epoch_ends_the_session(api: Api, make: Make) -> None:
    agent = await make.agent(await make.cluster())
    await agent.send(Report(agent.epoch + 1, agent.journal, 1, ()))
    assert await agent.until_closed() == CLOSE_SUPERSEDED


async def test_server_that_goes_down_says_so(api: Api, make: Make) -> None:
    agent = await make.agent(await make.cluster())
    await make.server.atoll.sessions.drain()
    assert await agent.until_closed() == CLOSE_DRAINING


@pytest.mark.parametrize(
    "frames",
    [
        ["nonsense"],
        ['{"is":"unknown"}'],
        [encode(Heartbeat(0.0)).decode()],
        [encode(HELLO).decode(), encode(HELLO).decode()],
        [encode(HELLO).decode(), "[]"],
        [encode(HELLO).decode(), b"\x02nonsense"],
        [encode(HELLO).decode(), encode(Applied(1)).decode().replace("1", '"x"')],
    ],
    ids=["no JSON", "unknown", "no hello", "hello twice", "a list", "no data frame", "wrong type"],
)
async def test_agent_that_breaks_the_protocol_is_told_and_cut_off(frames: list[str | bytes], api: Api, make: Make) -> None:
    agent = await make.agent(await make.cluster(), connect=False)
    socket = await agent.open()
    for frame in frames:
        await socket.send(frame)
    await socket.wait_closed()
    assert socket.close_code == CLOSE_PROTOCOL


async def test_agent_of_an_unknown_protocol_is_told_which_are_known(api: Api, make: Make) -> None:
    agent = await make.agent(await make.cluster(), connect=False)
    socket = await agent.open()
    await socket.send(encode(Hello((99,), "test", "local", (), "j", 0, 0.0)), text=True)
    refused = decode_from_server(await socket.recv())
    assert isinstance(refused, Refused)
    assert "99" in refused.reason
    await socket.wait_closed()
    assert socket.close_code == CLOSE_PROTOCOL


async def test_credit_from_the_agent_is_passed_over(api: Api, make: Make) -> None:
    agent = await make.agent(await make.cluster())
    await agent.send(Credit(1, 10))
    assert (await agent.report()).sequence == 1


# --- reports ----------------------------------------------------------------------------------------------------------


async def names(api: Api) -> list[tuple[str, str]]:
    return [(one["name"], one["status"]) for one in (await api.as_administrator().get("/api/v1/nodes")).ok()["nodes"]]


async def test_batch_sent_twice_is_applied_once_and_acknowledged_twice(api: Api, make: Make) -> None:
    agent = await make.agent(await make.cluster())
    await agent.report(node(), sequence=1)
    await agent.report(node(status="NotReady"), sequence=2)
    assert (await agent.report(node(), sequence=1)).sequence == 1
    assert await names(api) == [("node-1", "NotReady")]


async def test_journal_goes_on_where_it_was_after_a_reconnect(api: Api, make: Make) -> None:
    agent = await make.agent(await make.cluster())
    await agent.report(node())
    await agent.disconnect()
    welcome = await agent.connect()
    assert welcome.reported == agent.sequence == 1


async def test_new_journal_starts_from_the_beginning(api: Api, make: Make) -> None:
    agent = await make.agent(await make.cluster())
    await agent.report(node())
    await agent.disconnect()
    agent.journal, agent.sequence = str(uuid7()), 0
    seen = len(agent.heard)
    await agent.connect()
    assert (await agent.until_heard(Welcome, after=seen)).reported == 0
    await agent.report(node(status="Unknown"))
    assert await names(api) == [("node-1", "Unknown")]


async def test_refused_record_is_said_and_kept_for_who_looks(api: Api, make: Make) -> None:
    training = await make.training()
    agent = await make.agent(training.project.cluster)
    event = EventReport("no uuid", training.id, 0.0, "Normal", "x", "x", "Pod", "x")
    answer = await agent.report(event, node())
    assert [refusal.index for refusal in answer.refusals] == [0]
    assert await names(api) == [("node-1", "Ready")]


async def test_too_large_a_batch_ends_the_session(api: Api, make: Make) -> None:
    agent = await make.agent(await make.cluster())
    await agent.send(Report(agent.epoch, agent.journal, 1, (node(),) * (MAX_BATCH_RECORDS + 1)))
    assert await agent.until_closed() == CLOSE_SUPERSEDED


async def test_node_is_counted_in_its_cluster_and_pool(api: Api, make: Make) -> None:
    one, other = await make.cluster(), await make.cluster()
    for cluster, names_ in ((one, ("a", "b")), (other, ("c",))):
        agent = await make.agent(cluster)
        await agent.report(*(node(name) for name in names_))
    administrator = api.as_administrator()
    assert (await administrator.get("/api/v1/nodes/count")).ok()["count"] == 3
    assert (await administrator.get(f"/api/v1/clusters/{one.id}/nodes/count")).ok()["count"] == 2
    pools = (await administrator.get("/api/v1/node-pools", filterBy=f"clusterId=={one.id}")).ok()["nodepools"]
    assert [pool["status"]["nodes"] for pool in pools] == [["a", "b"]]
    assert await of_cluster(api, other) == ["c"]


async def of_cluster(api: Api, cluster: Cluster) -> list[str]:
    found = await api.as_administrator().get("/api/v1/nodes", filterBy=f"clusterUuid=={cluster.id}")
    return [one["name"] for one in found.ok()["nodes"]]
