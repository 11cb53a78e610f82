"""Atoll: an open multi-tenant control plane for AI infrastructure."""

__version__ = "0.1.0"
