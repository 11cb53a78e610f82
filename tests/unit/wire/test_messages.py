"""Messages survive the wire, and what is not of the protocol is refused."""

from __future__ import annotations

import msgspec
import pytest

from atoll.wire import messages
from atoll.wire.desired import KINDS, PROJECT, PoolQuota, ProjectSpec, digest
from atoll.wire.reports import ClusterStatus, Fact, PodStatus, UsageInterval, Why, WorkloadStatus


def test_a_report_arrives_as_it_was_sent() -> None:
    why = Why("no_capacity", "full", (Fact("free", 0.0, "GPU"),), "wait")
    records = (
        WorkloadStatus("w", 2, 7, 1.5, "Pending", 0, "full", "", why),
        PodStatus("p", "w", 0, 1, "w-0-1", 3, "Running", 1.0, 1000, 100, 5, node="n", gpu_devices=(0, 1)),
        UsageInterval("p", "w", 1, 1.0, 2.0, 1000, 100, 5, "n", closed=True),
    )
    sent = messages.Report(1, "j", 9, records)

    assert messages.decode_from_agent(messages.encode(sent)) == sent


def test_the_server_cannot_be_spoken_to_in_its_own_words() -> None:
    with pytest.raises(msgspec.ValidationError):
        messages.decode_from_agent(messages.encode(messages.Welcome(1, 1, 0.0, 0)))


def test_data_frames_carry_their_stream() -> None:
    assert messages.read_data_frame(messages.data_frame(7, b"abc")) == (7, b"abc")


@pytest.mark.parametrize("frame", [b"", b"\x01\x00", b"\x02\x00\x00\x00\x01x", b"\x01" + bytes(messages.MAX_DATA_BYTES + 5)])
def test_what_is_no_data_frame_is_refused(frame: bytes) -> None:
    with pytest.raises(ValueError, match="not a data frame"):
        messages.read_data_frame(frame)


def test_a_digest_does_not_depend_on_order_and_sees_every_change() -> None:
    one, two = ("project", "1", b"{}"), ("project", "2", b"{}")

    assert digest([one, two]) == digest([two, one])
    assert digest([one]) != digest([one, two])
    assert digest([one]) != digest([("project", "1", b"{} ")])


def test_bodies_are_sent_in_the_order_of_their_kinds() -> None:
    assert sorted(KINDS, key=KINDS.__getitem__) == ["node-pool", "department", "project", "workload"]
    body = ProjectSpec(1, "vision", 2, "runai-vision", (PoolQuota("default", 8000),))

    assert msgspec.json.decode(msgspec.json.encode(body), type=ProjectSpec) == body
    assert PROJECT in KINDS


def test_an_older_agents_cluster_says_nothing_of_storage_classes() -> None:
    older = b'{"is":"cluster","platform":"local","kubernetes_version":null,"conditions":[]}'
    assert msgspec.json.decode(older, type=ClusterStatus).storage_classes is None
