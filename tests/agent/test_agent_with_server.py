"""The whole agent against a server of the link, with real processes."""

from __future__ import annotations

import msgspec

from atoll.wire.reports import ClusterStatus, NodeStatus, UsageInterval, WorkloadStatus
from tests.agent.conftest import Launch
from tests.agent.make import shell, workload
from tests.agent.server import FakeServer


async def test_a_submitted_workload_runs_and_completes_with_its_log(server: FakeServer, launch: Launch) -> None:
    launch()
    await server.want(spec := workload(**shell("echo hello from $RUNAI_PROJECT; echo oops >&2")))
    await server.until_phase(spec, "Completed")
    assert await server.read_log(spec) == b"hello from vision\noops\n"
    (pod,) = server.pods(spec).values()
    assert (pod.phase, pod.exit_code, pod.node, pod.gpu_devices) == ("Succeeded", 0, "node-1", (0,))


async def test_a_failing_command_is_retried_and_then_failed(server: FakeServer, launch: Launch) -> None:
    launch()
    await server.want(spec := workload(**shell("exit 7"), backoff_limit=2))
    await server.until_phase(spec, "Failed")
    pods = server.pods(spec).values()
    assert sorted((pod.attempt, pod.exit_code) for pod in pods) == [(0, 7), (1, 7), (2, 7)]


async def test_a_program_that_does_not_exist_fails_and_says_so(server: FakeServer, launch: Launch) -> None:
    launch()
    await server.want(spec := workload(command=("/no/such/program",), args=(), backoff_limit=0))
    await server.until_phase(spec, "Failed")
    assert "Cannot start '/no/such/program'" in server.of(WorkloadStatus)[-1].message
    assert "StartError" in server.reasons(spec)


async def test_suspended_pods_end_and_resumed_ones_run_again(server: FakeServer, launch: Launch) -> None:
    launch()
    await server.want(spec := workload())
    await server.until_phase(spec, "Running")
    await server.want(msgspec.structs.replace(spec, running=False, generation=2))
    await server.until_phase(spec, "Stopped")
    await server.want(msgspec.structs.replace(spec, generation=3))
    await server.until_phase(spec, "Running")
    assert sorted((pod.attempt, pod.phase, pod.reason) for pod in server.pods(spec).values()) == [
        (0, "Failed", "Suspended"),
        (1, "Running", ""),
    ]


async def test_a_deleted_workload_ends_and_is_gone(server: FakeServer, launch: Launch) -> None:
    launch()
    await server.want(spec := workload())
    await server.until_phase(spec, "Running")
    await server.drop(spec)
    await server.until_gone(spec)
    assert [pod.reason for pod in server.pods(spec).values()] == ["Deleted"]


async def test_a_gang_runs_on_both_nodes_at_once(server: FakeServer, launch: Launch) -> None:
    launch()
    await server.want(spec := workload(gang=True, parallelism=2, completions=2, gpu_milli=3000))
    await server.until_phase(spec, "Running")
    pods = server.pods(spec).values()
    assert sorted((pod.index, pod.node) for pod in pods) == [(0, "node-1"), (1, "node-2")]


async def test_memory_over_the_limit_is_killed(server: FakeServer, launch: Launch) -> None:
    launch()
    hungry = "x=$(head -c 100000000 /dev/zero | tr '\\0' x); sleep 60"
    await server.want(spec := workload(**shell(hungry), memory_limit_bytes=40 << 20, backoff_limit=0))
    await server.until_phase(spec, "Failed")
    (pod,) = server.pods(spec).values()
    assert (pod.reason, pod.exit_code) == ("OOMKilled", 137)


async def test_nodes_and_cluster_are_reported_as_they_are(server: FakeServer, launch: Launch) -> None:
    launch()
    await server.until(lambda: len(server.of(NodeStatus)) == 2)
    (cluster,) = server.of(ClusterStatus)
    assert (cluster.platform, [c.type for c in cluster.conditions]) == ("local", ["Ready"])
    assert [(node.name, node.gpu_count, node.gpu_type) for node in server.of(NodeStatus)] == [
        ("node-1", 4, "Simulated-80GB"),
        ("node-2", 4, "Simulated-80GB"),
    ]


async def test_use_is_metered_in_the_servers_time(server: FakeServer, launch: Launch) -> None:
    server.clock_ahead = 3600.0
    launch()
    await server.until(lambda: server.applied == server.revision)
    await server.want(spec := workload(**shell("exit 0")))
    await server.until(lambda: any(interval.closed for interval in server.of(UsageInterval)))
    (pod,) = server.pods(spec).values()
    interval = server.of(UsageInterval)[-1]
    assert (interval.pod_id, interval.started_at, interval.ended_at) == (pod.pod_id, pod.created_at, pod.finished_at)
    assert abs(interval.started_at - server.hellos[0].agent_time - 3600.0) < 60.0


async def test_stopping_an_ending_agent_queues_its_pods_again(server: FakeServer, launch: Launch) -> None:
    first = launch()
    await server.want(spec := workload(backoff_limit=0))
    await server.until_phase(spec, "Running")
    await first.ends()
    launch()
    await server.until(lambda: len(server.pods(spec)) == 2)
    await server.until_phase(spec, "Running")
    assert sorted((pod.attempt, pod.reason) for pod in server.pods(spec).values()) == [(0, "Interrupted"), (1, "")]


async def test_stopping_a_plain_agent_leaves_its_pods_to_the_next(server: FakeServer, launch: Launch) -> None:
    first = launch(end_pods_on_stop=False)
    await server.want(spec := workload(**shell("echo once; sleep 600")))
    await server.until_phase(spec, "Running")
    await first.ends()
    before = len(server.records)
    launch()
    await server.until(lambda: any(isinstance(r, WorkloadStatus) and r.phase == "Running" for r in server.records[before:]))
    assert [pod.phase for pod in server.pods(spec).values()] == ["Running"]
    await server.until_log(spec, b"once\n")
