"""The agents' sessions: who is connected where, streaming desired state, applying reports, relaying streams.

Contracts: an agent proves itself with a token it signed with its enrolled key; a newer session fences off an older one by its
epoch; a batch of reports is applied once and acknowledged after its commit; a record that cannot be applied is set aside and
said. Streams are authorised by the tenant's access rules, again every 30 seconds.
"""

from atoll.server.link.application import application
from atoll.server.link.relay import Relay
from atoll.server.link.sessions import Sessions

__all__ = ["Relay", "Sessions", "application"]
