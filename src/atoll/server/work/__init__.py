"""The background skeleton: fetch due rows, lease them, work with no transaction open, apply under the lease.

Several replicas run the same loops; nothing elects a leader. A claim takes a few rows of each tenant first, then the oldest,
so a small tenant waits milliseconds behind another's backlog. Work that fails comes back later, each time a little later.
What must leave the process goes through the outbox (`outbox.py`): `post` in the transaction of the change, sent after it.
"""

from atoll.server.work.loops import Handler, Source, Worker
from atoll.server.work.outbox import SEND, Outbox, Sender, post, take_back
from atoll.server.work.records import Later, Lease, Message
from atoll.server.work.store import order

__all__ = [
    "SEND",
    "Handler",
    "Later",
    "Lease",
    "Message",
    "Outbox",
    "Sender",
    "Source",
    "Worker",
    "order",
    "post",
    "take_back",
]
