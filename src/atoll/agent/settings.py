"""What an agent is told at its start: one frozen value, passed in."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import urlsplit

from atoll.agent.engines.local.nodes import DEFAULT_NODES, DeclaredNode


@dataclass(frozen=True)
class AgentSettings:
    """`url` is the tenant's base address (`http://127.0.0.1:8080/t/acme`). The install secret is needed once, to enrol.

    With `end_pods_on_stop` stopping the agent ends its pods and requeues them; otherwise they go on and the next agent
    adopts them.
    """

    url: str
    cluster_id: str
    data_dir: Path
    install_secret: str | None = field(default=None, repr=False)
    nodes: tuple[DeclaredNode, ...] = DEFAULT_NODES
    end_pods_on_stop: bool = False

    def __post_init__(self) -> None:
        parts = urlsplit(self.url)
        if parts.scheme not in ("http", "https") or not parts.hostname:
            raise ValueError(f"{self.url!r} is not an address: expected http(s)://host[:port][/path]")
        if len({node.name for node in self.nodes}) != len(self.nodes):
            raise ValueError("two declared nodes have the same name")

    @property
    def enrol_url(self) -> str:
        return f"{self.url.rstrip('/')}/link/v1/enrol"

    @property
    def link_url(self) -> str:
        return f"ws{self.url.rstrip('/').removeprefix('http')}/link/v1"

    @property
    def on_loopback(self) -> bool:
        host = urlsplit(self.url).hostname or ""
        return host in ("localhost", "127.0.0.1", "::1") or host.endswith(".localhost")
