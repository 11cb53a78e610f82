"""HTTP mechanics that every plane shares: guards as data, error rendering, bodies, lists, idempotency keys.

Knows no domain: `app.py` injects who a token belongs to and where a caller may act (`Site`).
"""

from atoll.server.web.answers import (
    Acknowledged,
    Count,
    ErrorShape,
    acknowledged,
    answer,
    csv_answer,
    declares,
    empty,
    json_answer,
    json_list,
    text_answer,
)
from atoll.server.web.bodies import Body, Shape, example, router
from atoll.server.web.guards import Accepts, Guard, guard
from atoll.server.web.idempotency import nothing_again, once
from atoll.server.web.lists import list_query
from atoll.server.web.site import Address, Db, Site, address_of, integer_or_none, site_of, uuid_or_none

__all__ = [
    "Accepts",
    "Acknowledged",
    "Address",
    "Body",
    "Count",
    "Db",
    "ErrorShape",
    "Guard",
    "Shape",
    "Site",
    "acknowledged",
    "address_of",
    "answer",
    "csv_answer",
    "declares",
    "empty",
    "example",
    "guard",
    "integer_or_none",
    "json_answer",
    "json_list",
    "list_query",
    "nothing_again",
    "once",
    "router",
    "site_of",
    "text_answer",
    "uuid_or_none",
]
