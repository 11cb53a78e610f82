"""The usage ledger: what each pod attempt held, from when to when, and its daily sums.

Contracts: an interval is keyed (tenant, pod attempt, start) and only ever grows, so a report that comes twice counts once;
daily sums change in the transaction that changes the ledger and always equal it. Amounts are integers: milli-GPU times
milliseconds, a millionth of a GPU-second. The host sees sums per tenant and day, nothing else. Averages beside departments and
projects are reckoned from the ledger by a standing order of each cluster that holds something; one of each tenant, once a day,
reckons the others and takes away what histories of quotas and nodes need not say any more.
"""

from atoll.server.metering.loops import KEEP, begin_upkeep, keep_usage, reckon_averages
from atoll.server.metering.service.averages import RECKON
from atoll.server.metering.service.averages import order as order_averages
from atoll.server.metering.service.ledger import apply_usage

__all__ = ["KEEP", "RECKON", "apply_usage", "begin_upkeep", "keep_usage", "order_averages", "reckon_averages"]
