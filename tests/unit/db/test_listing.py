"""What a list's page becomes in SQL."""

from __future__ import annotations

from atoll.kit.filters import Field, Fields, Page
from atoll.server.db.listing import Query, narrow

UNSEARCHED = Fields({"at": Field("t.at", "time")}, default="at")
SEARCHED = Fields({"name": Field("t.name", searched=True), "team": Field("t.team", searched=True)}, default="name")


def test_search_where_no_field_is_searched_narrows_nothing() -> None:
    query = Query()
    narrow(query, UNSEARCHED, Page(search="blue"))
    assert (query.where, query.args) == ("true", [])


def test_search_looks_into_every_searched_field() -> None:
    query = Query()
    narrow(query, SEARCHED, Page(search="50%"))
    assert (query.where, query.args) == ("(t.name ilike $1 or t.team ilike $1)", ["%50\\%%"])
