"""The session itself: resuming, drift, reports and streams."""

from __future__ import annotations

import asyncio
from contextlib import suppress
from pathlib import Path

import pytest
from joserfc import jwt

from atoll.agent import link, main
from atoll.agent.identity import load_or_make_key
from atoll.wire.messages import Settled
from atoll.wire.reports import WorkloadStatus
from tests.agent.conftest import CLUSTER_ID, Launch
from tests.agent.make import shell, workload
from tests.agent.server import FakeServer


@pytest.fixture(autouse=True)
def _reconnect_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(link, "pause_after", lambda *_: 0.01)


async def test_the_agent_signs_its_token_with_its_own_key(server: FakeServer, launch: Launch, data: Path) -> None:
    launch()
    await server.until(lambda: server.applied == server.revision)
    key = load_or_make_key(data / "agent.key")
    token = jwt.decode(server.authorizations[0].removeprefix("Bearer "), key, algorithms=["ES256"])
    assert (token.claims["iss"], token.claims["sub"], token.claims["aud"]) == (CLUSTER_ID, CLUSTER_ID, "link:acme")
    assert token.claims["exp"] - token.claims["iat"] == 60
    assert token.header["kid"] == key.thumbprint()


async def test_a_reconnecting_agent_names_what_it_has_applied(server: FakeServer, launch: Launch) -> None:
    launch()
    await server.until(lambda: server.applied == server.revision)
    await server.cut()
    await server.until(lambda: len(server.hellos) == 2 and server.applied)
    assert [hello.applied_revision for hello in server.hellos] == [0, server.revision]


async def test_what_changed_while_offline_is_caught_up(server: FakeServer, launch: Launch) -> None:
    launch()
    await server.want(kept := workload(), dropped := workload())
    await server.until_phase(kept, "Running")
    await server.stop()
    await server.drop(dropped)
    await server.want(added := workload())
    await server.start()
    await server.until_gone(dropped)
    await server.until_phase(added, "Running")
    assert len(server.pods(kept)) == 1


async def test_what_a_snapshot_does_not_name_is_ended(server: FakeServer, launch: Launch) -> None:
    launch()
    await server.want(spec := workload())
    await server.until_phase(spec, "Running")
    del server.objects["workload", spec.id]
    await server.send(Settled(server.revision, "another digest"))
    await server.until_gone(spec)
    assert server.resyncs == 1


async def test_an_agreeing_digest_asks_for_nothing(server: FakeServer, launch: Launch) -> None:
    launch()
    await server.want(spec := workload())
    await server.until_phase(spec, "Running")
    await server.cut()
    await server.until(lambda: len(server.hellos) == 2)
    await server.want(workload())
    await server.until(lambda: server.applied == server.revision)
    assert server.resyncs == 0


async def test_unacknowledged_batches_come_again_under_their_numbers(server: FakeServer, launch: Launch) -> None:
    server.acknowledging = False
    launch()
    await server.until(lambda: server.batches)
    server.acknowledging = True
    await server.cut()
    await server.want(spec := workload())
    await server.until_phase(spec, "Running")
    assert server.batches.count(server.batches[0]) == 2
    assert server.reported[server.hellos[0].journal_id] == max(sequence for _, sequence in server.batches)


async def test_a_batch_applied_but_not_acknowledged_is_not_sent_again(server: FakeServer, launch: Launch) -> None:
    server.acknowledging = False
    launch()
    await server.until(lambda: server.batches)
    server.reported[server.hellos[0].journal_id] = server.batches[-1][1]
    server.acknowledging = True
    await server.cut()
    await server.want(spec := workload(**shell("exit 0")))
    await server.until_phase(spec, "Completed")
    assert len(server.batches) == len(set(server.batches))


async def test_a_slow_reader_gets_everything_and_never_more_than_it_allowed(server: FakeServer, launch: Launch) -> None:
    launch()
    await server.want(spec := workload(**shell("seq 1 100000")))
    await server.until_phase(spec, "Completed")
    stream = await server.open_log(spec, credit=1000)
    while stream.over is None:
        await server.until(lambda: stream.owed == 0 or stream.over)
        assert stream.owed >= 0
        await server.grant(stream, 50_000)
    assert bytes(stream.received) == b"".join(b"%d\n" % n for n in range(1, 100_001))


async def test_a_followed_log_ends_with_its_pod(server: FakeServer, launch: Launch, data: Path) -> None:
    launch()
    gate = data / "gate"
    waiting = f"echo early; until [ -e {gate} ]; do sleep 0.02; done; echo late"
    await server.want(spec := workload(**shell(waiting)))
    await server.until_phase(spec, "Running")
    stream = await server.open_log(spec, follow=True)
    await server.until(lambda: bytes(stream.received) == b"early\n")
    gate.touch()
    await server.until(lambda: stream.over is not None)
    assert bytes(stream.received) == b"early\nlate\n"


async def test_a_tail_starts_that_many_lines_before_the_end(server: FakeServer, launch: Launch) -> None:
    launch()
    await server.want(spec := workload(**shell("seq 1 50")))
    await server.until_phase(spec, "Completed")
    assert await server.read_log(spec, tail=2) == b"49\n50\n"


async def test_a_log_that_cannot_be_is_refused_in_words(server: FakeServer, launch: Launch) -> None:
    launch()
    await server.until(lambda: server.applied == server.revision)
    stream = await server.open_log(workload())
    await server.until(lambda: stream.over is not None)
    assert stream.over is not None
    assert stream.over.error == "No pod of this workload has run on the cluster yet."


async def test_many_submissions_at_once_are_all_taken(server: FakeServer, launch: Launch) -> None:
    launch()
    specs = [workload(gpu_milli=8000, created_at=float(n)) for n in range(300)]
    await server.want(*specs)
    await server.until(lambda: len({s.workload_id for s in server.of(WorkloadStatus) if s.phase == "Pending"}) == 300)
    assert server.applied == server.revision


async def test_a_silent_server_is_left(server: FakeServer, launch: Launch, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(link.Link.__init__, "__kwdefaults__", {"heartbeat_seconds": 0.02})
    monkeypatch.setattr(server, "_take_message", lambda _: asyncio.sleep(0))
    launch()
    await server.until(lambda: len(server.hellos) >= 2)


async def test_task_that_loses_a_cancellation_is_cancelled_again(monkeypatch: pytest.MonkeyPatch) -> None:
    """As a session does that ends in the moment in which the agent is told to stop."""
    monkeypatch.setattr(main, "CANCEL_AGAIN_SECONDS", 0.01)

    async def deaf() -> None:
        with suppress(asyncio.CancelledError):
            await asyncio.Event().wait()
        await asyncio.Event().wait()

    task = asyncio.create_task(deaf())
    await asyncio.sleep(0)
    async with asyncio.timeout(10):
        await main.cancel(task)
    assert task.cancelled()
