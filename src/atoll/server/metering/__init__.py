"""The usage ledger: what each pod attempt held, from when to when, and its daily sums.

Contracts: an interval is keyed (tenant, pod attempt, start) and only ever grows, so a report that comes twice counts once;
daily sums change in the transaction that changes the ledger and always equal it. Amounts are integers: milli-GPU times
milliseconds, a millionth of a GPU-second. The host sees sums per tenant and day, nothing else.
"""

from atoll.server.metering.service.ledger import apply_usage

__all__ = ["apply_usage"]
