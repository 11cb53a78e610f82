"""Identity providers that a realm trusts: their configuration, what was found out about them, and the tokens that they issue.

Contracts: a provider is looked at before it is stored, and what was found (issuer, where its keys are, its certificate) is
stored with it, so that a token is held against what an administrator saw; the network is never waited for inside a
transaction; a provider's secret is sealed with the realm's data key and shown to nobody. Whoever comes from a provider is a
user of that provider and of no other: an account that exists already, a local one above all, is never taken over by a token
that names its e-mail address.
"""

from atoll.server.identity.providers.exchange import ExternalTokens
from atoll.server.identity.providers.service import on_security_setting_changing

__all__ = ["ExternalTokens", "on_security_setting_changing"]
