"""The background skeleton: fetch due rows, lease them, work with no transaction open, apply under the lease.

Several replicas run the same loops; nothing elects a leader. A claim takes a few rows of each tenant first, then the oldest,
so a small tenant waits milliseconds behind another's backlog. Work that fails comes back later, each time a little later.
"""

from atoll.server.work.loops import Handler, Worker
from atoll.server.work.records import Later, Lease
from atoll.server.work.store import order

__all__ = ["Handler", "Later", "Lease", "Worker", "order"]
