"""The sessions that this replica holds, by cluster, and what wakes them."""

from __future__ import annotations

import os
import socket
from typing import TYPE_CHECKING
from uuid import UUID

from atoll.server.clusters import ClusterDirty
from atoll.server.db import Tx, Wakeups

if TYPE_CHECKING:
    from atoll.server.link.session import AgentSession


class Sessions:
    """`wake` is called after a commit that changed a cluster's desired state, here or on another replica."""

    def __init__(self, *, replica_url: str = "") -> None:
        self.replica = f"{socket.gethostname()}:{os.getpid()}"
        self.replica_url = replica_url
        self.wakeups: Wakeups | None = None
        self._sessions: dict[UUID, AgentSession] = {}

    def add(self, session: AgentSession) -> None:
        self._sessions[session.cluster] = session

    def remove(self, session: AgentSession) -> None:
        if self._sessions.get(session.cluster) is session:
            del self._sessions[session.cluster]

    def find(self, cluster: UUID) -> AgentSession | None:
        return self._sessions.get(cluster)

    def __len__(self) -> int:
        return len(self._sessions)

    def wake(self, topic: str) -> None:
        session = self._sessions.get(UUID(topic))
        if session:
            session.wake()

    async def on_dirty(self, tx: Tx, event: ClusterDirty) -> None:
        """Wake whoever holds the cluster's session, once the transaction is committed."""
        topic = str(event.cluster_id)

        def wake() -> None:
            session = self._sessions.get(event.cluster_id)
            if session:
                session.wake()
            elif self.wakeups:
                self.wakeups.send(topic)

        tx.after_commit.append(wake)

    async def drain(self) -> None:
        """Before shutdown: tell every agent to come back soon."""
        for session in list(self._sessions.values()):
            await session.drain()
