"""Figures for Prometheus, without any tenant's name: `/metrics` on the management plane, for operators."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram, generate_latest
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from atoll.kit.clock import monotonic


class Metrics:
    """`unchained` and `unsent` ask the database, when the figures are read."""

    def __init__(
        self,
        *,
        agents: Callable[[], int],
        database_up: Callable[[], bool],
        unchained: Callable[[], Awaitable[tuple[int, float]]],
        unsent: Callable[[], Awaitable[int]],
    ) -> None:
        self._unchained, self._unsent = unchained, unsent
        self.registry = CollectorRegistry()
        names = ("method", "status")
        self.requests = Counter("atoll_http_requests", "Answered requests.", names, registry=self.registry)
        buckets = (0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 10.0)
        self.seconds = Histogram(
            "atoll_http_request_seconds", "Time to the first byte of the answer.", buckets=buckets, registry=self.registry
        )
        Gauge("atoll_agents_connected", "Agents connected to this replica.", registry=self.registry).set_function(agents)
        loops = Gauge("atoll_loops_healthy", "1 while the background loops work.", registry=self.registry)
        loops.set_function(lambda: float(database_up()))

        self.waiting = Gauge("atoll_audit_unchained", "Audit records that wait for the chain.", registry=self.registry)
        self.behind = Gauge("atoll_audit_behind_seconds", "For how long the oldest of them waits.", registry=self.registry)
        self.messages = Gauge("atoll_outbox_waiting", "Messages that wait to be sent.", registry=self.registry)

    async def text(self) -> bytes:
        waiting, behind = await self._unchained()
        self.waiting.set(waiting)
        self.behind.set(behind)
        self.messages.set(await self._unsent())
        return generate_latest(self.registry)

    def around(self, app: ASGIApp) -> ASGIApp:
        """Count and time every request of `app`."""

        async def measured(scope: Scope, receive: Receive, send: Send) -> None:
            if scope["type"] != "http":
                await app(scope, receive, send)
                return
            began = monotonic()

            async def send_measured(message: Message) -> None:
                if message["type"] == "http.response.start":
                    self.requests.labels(scope["method"], str(message["status"])).inc()
                    self.seconds.observe(monotonic() - began)
                await send(message)

            await app(scope, receive, send_measured)

        return measured
