from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from atoll.agent.journal import Journal
from atoll.agent.store import Store
from atoll.wire.messages import MAX_BATCH_RECORDS, MAX_FRAME_BYTES, Report, decode_from_agent
from atoll.wire.reports import Dropped, EventReport, Record, UsageInterval, WorkloadGone


def event(number: int, text: str = "text") -> EventReport:
    return EventReport(f"event-{number}", "work", float(number), "Normal", "Started", text, "Pod", "train-0-0")


def usage(pod: str, end: float) -> UsageInterval:
    return UsageInterval(pod, "work", 1, 100.0, end, 1000, 1000, 1, "node-1", closed=False)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    store = Store(tmp_path / "agent.db")
    yield store
    store.close()


def drain(journal: Journal) -> list[Record]:
    records: list[Record] = []
    while batch := journal.seal():
        records += [msgspec.json.decode(body, type=Record) for body in batch.records]
        journal.acknowledge(batch.sequence)
    return records


def test_records_come_out_in_order(store: Store) -> None:
    journal = Journal(store)
    events = [event(number) for number in range(1200)]
    journal.append(events)
    assert drain(journal) == events
    assert journal.empty


def test_a_sealed_batch_keeps_its_number_and_its_records(store: Store, tmp_path: Path) -> None:
    journal = Journal(store)
    journal.append([event(1), usage("pod", 110.0)])
    sealed = journal.seal()
    journal.append([event(2), usage("pod", 120.0)])
    again = Journal(store)
    assert again.unacknowledged() == [sealed]
    assert again.id == journal.id
    assert drain(again) == [event(2), usage("pod", 120.0)]


def test_an_open_interval_is_merged_in_place(store: Store) -> None:
    journal = Journal(store)
    journal.append([usage("pod", 110.0), event(1)])
    journal.append([usage("pod", 120.0), usage("other", 105.0)])
    assert drain(journal) == [usage("pod", 120.0), event(1), usage("other", 105.0)]


def test_an_acknowledgement_covers_everything_before(store: Store) -> None:
    journal = Journal(store)
    journal.append([event(1)])
    journal.seal()
    journal.append([event(2)])
    second = journal.seal()
    assert second is not None
    journal.acknowledge(second.sequence)
    assert journal.unacknowledged() == []


def test_a_full_journal_drops_events_first_and_says_how_many(store: Store) -> None:
    journal = Journal(store, max_records=100)
    journal.append([usage(f"pod-{n}", 110.0) for n in range(50)])
    journal.append([WorkloadGone("work", 1.0)])
    for number in range(500):
        journal.append([event(number)])
    records = drain(journal)
    kept = [record for record in records if isinstance(record, EventReport)]
    (dropped,) = [record for record in records if isinstance(record, Dropped)]
    assert sum(isinstance(record, UsageInterval) for record in records) == 50
    assert (dropped.kind, dropped.count + len(kept)) == ("event", 500)
    assert kept[-1] == event(499)
    assert journal.dropped


def test_a_journal_full_of_use_stays_bounded(store: Store) -> None:
    journal = Journal(store, max_records=100)
    for number in range(400):
        journal.append([usage(f"pod-{number}", 110.0)])
    records = drain(journal)
    assert len(records) <= 101
    assert any(isinstance(record, Dropped) and record.kind == "usage" for record in records)


def test_a_batch_fits_into_a_frame(store: Store) -> None:
    journal = Journal(store)
    journal.append([event(number, "x" * 10_000) for number in range(300)])
    batch = journal.seal()
    assert batch is not None
    assert len(batch.records) < MAX_BATCH_RECORDS
    assert len(journal.report(batch, epoch=1)) < MAX_FRAME_BYTES


def test_a_report_is_one_of_the_wires_messages(store: Store) -> None:
    journal = Journal(store)
    journal.append([event(1), usage("pod", 110.0)])
    batch = journal.seal()
    assert batch is not None
    report = decode_from_agent(journal.report(batch, epoch=3))
    assert report == Report(3, journal.id, 1, (event(1), usage("pod", 110.0)))


def test_a_renewed_journal_keeps_what_was_not_acknowledged(store: Store) -> None:
    journal = Journal(store)
    before = journal.id
    journal.append([event(1), usage("pod", 110.0)])
    journal.seal()
    journal.append([usage("pod", 120.0)])
    journal.renew()
    assert journal.id != before
    assert drain(journal) == [event(1), usage("pod", 120.0)]


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(st.lists(st.sampled_from(["append", "seal", "ack", "reopen"]), max_size=30))
def test_every_record_is_sent_once_whatever_happens_between(tmp_path: Path, steps: list[str]) -> None:
    path = tmp_path / "any.db"
    path.unlink(missing_ok=True)
    store, made, applied = Store(path), 0, dict[int, tuple[bytes, ...]]()
    journal = Journal(store)
    for step in [*steps, "seal", "ack"]:
        if step == "append":
            made += 1
            journal.append([event(made)])
        elif step == "reopen":
            store.close()
            store = Store(path)
            journal = Journal(store)
        elif step == "seal":
            journal.seal()
        for batch in journal.unacknowledged() if step == "ack" else []:
            assert applied.setdefault(batch.sequence, batch.records) == batch.records
            journal.acknowledge(batch.sequence)
    store.close()
    sent = [msgspec.json.decode(body, type=Record) for _, bodies in sorted(applied.items()) for body in bodies]
    assert sent == [event(number + 1) for number in range(made)]
