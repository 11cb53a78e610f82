"""The local engine: this machine's processes as pods on declared nodes, each attempt under a detached shim of its own.

It is for trying, developing and CI; it is no security boundary.
"""

from atoll.agent.engines.local.engine import LocalEngine
from atoll.agent.engines.local.nodes import DEFAULT_NODES, DeclaredNode, parse_node

__all__ = ["DEFAULT_NODES", "DeclaredNode", "LocalEngine", "parse_node"]
