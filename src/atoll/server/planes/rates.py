"""Requests per second of one tenant: a bucket of tokens on each replica, one second's worth large.

The limit holds for each replica by itself: with three of them a tenant gets at most three times its rate. It is for fairness
between tenants, not for counting; nothing is stored and no request waits.
"""

from __future__ import annotations

import math
from uuid import UUID

from atoll.kit.clock import monotonic
from atoll.server.web import Address

MOST_TENANTS = 20_000


class Rates:
    def __init__(self) -> None:
        self._buckets: dict[UUID, tuple[float, float]] = {}

    def wait_seconds(self, address: Address) -> int:
        """Zero when the request may go on; else after how many seconds to come back."""
        rate = address.requests_per_second
        if rate is None:
            return 0
        now = monotonic()
        left, at = self._buckets.get(address.tenant, (float(rate), now))
        left = min(float(rate), left + (now - at) * rate)
        if left < 1:
            return math.ceil((1 - left) / rate)
        if len(self._buckets) >= MOST_TENANTS:
            self._buckets.clear()
        self._buckets[address.tenant] = (left - 1, now)
        return 0
