"""The messages of the link, protocol version 1.

Handshake: the agent opens a WebSocket at `/link/v1` with a bearer token it signed itself, says `Hello`, gets `Welcome` or
`Refused`. Then desired state flows down (`Desired`, ended by `Settled`), reports flow up (`Report`, answered by `Ack`), and
streams are opened by the server (`OpenLogs`) and carried in binary frames under credit.
"""

from __future__ import annotations

import msgspec
from msgspec import Raw, Struct

from atoll.wire.reports import Record

PROTOCOLS = (1,)
MAX_FRAME_BYTES = 1 << 20
MAX_BATCH_RECORDS = 500
MAX_DATA_BYTES = 64 << 10
STREAM_CREDIT_BYTES = 256 << 10
HEARTBEAT_SECONDS = 10.0

# Close codes of the WebSocket (4000-4999 are free for applications).
CLOSE_REFUSED = 4001  # wrong token, disabled cluster: do not retry quickly
CLOSE_SUPERSEDED = 4002  # the same agent connected again: this session is over
CLOSE_DRAINING = 4003  # the server goes down: reconnect soon
CLOSE_PROTOCOL = 4004  # a message that breaks the protocol


class Hello(Struct, tag="hello", tag_field="is", frozen=True):
    """Agent → server, first message. `applied_revision` is 0 for an agent that knows nothing."""

    protocols: tuple[int, ...]
    agent_version: str
    engine: str
    capabilities: tuple[str, ...]
    journal_id: str
    applied_revision: int
    agent_time: float


class Welcome(Struct, tag="welcome", tag_field="is", frozen=True):
    """Server → agent. `reported` is the last sequence of the agent's journal that was applied: older batches may go."""

    protocol: int
    epoch: int
    server_time: float
    reported: int


class Refused(Struct, tag="refused", tag_field="is", frozen=True):
    reason: str


class Item(Struct, frozen=True):
    """One object of desired state. `body` is one of the structs in `wire.desired`; absent for a tombstone."""

    revision: int
    kind: str
    id: str
    deleted: bool
    body: Raw = Raw(b"null")


class Desired(Struct, tag="desired", tag_field="is", frozen=True):
    """Server → agent: changes in order of revision. With `snapshot`, they are everything there is: whatever the agent knows
    beyond them after `Settled` is gone."""

    items: tuple[Item, ...]
    snapshot: bool = False


class Settled(Struct, tag="settled", tag_field="is", frozen=True):
    """Server → agent after a catch-up: the digest of all live objects at `revision` (`wire.desired.digest`)."""

    revision: int
    digest: str
    snapshot: bool = False


class Applied(Struct, tag="applied", tag_field="is", frozen=True):
    """Agent → server: everything up to `revision` is stored durably; its tombstones may go."""

    revision: int


class Resync(Struct, tag="resync", tag_field="is", frozen=True):
    """Agent → server: my digest differs, send everything."""


class Report(Struct, tag="report", tag_field="is", frozen=True):
    """Agent → server: a batch of what happened. Applied once, by (journal id, sequence); fenced by the session's epoch."""

    epoch: int
    journal_id: str
    sequence: int
    records: tuple[Record, ...]


class Refusal(Struct, frozen=True):
    """A record that could not be applied: set aside and said, it blocks nothing."""

    index: int
    reason: str


class Ack(Struct, tag="ack", tag_field="is", frozen=True):
    sequence: int
    refusals: tuple[Refusal, ...] = ()


class Heartbeat(Struct, tag="heartbeat", tag_field="is", frozen=True):
    """Either way, every `HEARTBEAT_SECONDS`; three missed ones end the session."""

    at: float


class OpenLogs(Struct, tag="open-logs", tag_field="is", frozen=True):
    """Server → agent: send the log of a workload's pod (the newest one when `pod_id` is absent) as stream `stream`.

    `tail` is a number of lines from the end, `since` a time; `follow` keeps the stream open until the pod ends. The agent
    sends at most `credit` bytes before it gets more by `Credit`.
    """

    stream: int
    workload_id: str
    credit: int
    pod_id: str | None = None
    tail: int | None = None
    since: float | None = None
    follow: bool = False


class Credit(Struct, tag="credit", tag_field="is", frozen=True):
    stream: int
    bytes: int


class Close(Struct, tag="close", tag_field="is", frozen=True):
    """Either way: the stream is over; `error` says why when it did not end by itself."""

    stream: int
    error: str | None = None


FromAgent = Hello | Applied | Resync | Report | Heartbeat | Credit | Close
FromServer = Welcome | Refused | Desired | Settled | Ack | Heartbeat | OpenLogs | Credit | Close

encode = msgspec.json.Encoder().encode
decode_from_agent = msgspec.json.Decoder(FromAgent).decode
decode_from_server = msgspec.json.Decoder(FromServer).decode


def data_frame(stream: int, payload: bytes) -> bytes:
    return b"\x01" + stream.to_bytes(4, "big") + payload


def read_data_frame(frame: bytes) -> tuple[int, bytes]:
    """The stream and payload of a binary frame; ValueError for anything else."""
    if len(frame) < 5 or frame[0] != 1 or len(frame) > MAX_DATA_BYTES + 5:
        raise ValueError("not a data frame of protocol 1")
    return int.from_bytes(frame[1:5], "big"), frame[5:]


class EnrolRequest(Struct, frozen=True):
    """`POST /link/v1/enrol`: the install secret registers the agent's own public key (a P-256 JWK), once."""

    cluster_id: str
    install_secret: str
    public_key: dict[str, str]
    agent_version: str


class EnrolAnswer(Struct, frozen=True):
    """`audience` is what every later token of the agent must name."""

    cluster_id: str
    audience: str
