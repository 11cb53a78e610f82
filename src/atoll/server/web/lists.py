"""The query parameters of lists, read once for all: `filterBy`, `search`, `sortBy`, `sortOrder`, `offset`, `limit`."""

import inspect
from collections.abc import Awaitable, Callable
from typing import Annotated, Any

from fastapi import Depends, Query
from starlette.requests import Request

from atoll.kit.filters import Fields, Page, check_sort, parse
from atoll.server.web.reading import READERS, Parameters

MOST = 500
USUAL = 50
MOST_SEARCH = 200
LAST_OFFSET = 10_000_000


def list_query(fields: Fields, *, usual: int = USUAL, paged: bool = True) -> Any:
    """For `Annotated[Page, list_query(FIELDS)]`. Counts (`paged` false) take only the filters."""
    known = ", ".join(fields.names(of="filters"))
    sorts = ", ".join(fields.names(of="sorts"))
    filter_by = Annotated[
        list[str],
        Query(
            alias="filterBy",
            description=f"Conditions `<field><operator><value>`, all must hold. Fields: {known}.",
            max_length=50,
        ),
    ]
    search_for = Annotated[
        str, Query(description="A part of a name, case-insensitive.", max_length=MOST_SEARCH, pattern=r"^[^\x00]*$")
    ]

    async def read_filters(filterBy: filter_by = [], search: search_for = "") -> Page:  # noqa: B006
        return Page(conditions=parse(fields, filterBy), search=search.strip())

    async def read_page(
        filterBy: filter_by = [],  # noqa: B006
        search: search_for = "",
        sortBy: Annotated[str | None, Query(description=f"One of: {sorts}.")] = None,
        sortOrder: Annotated[str | None, Query(description="asc or desc", pattern="^(asc|desc)$")] = None,
        offset: Annotated[int, Query(ge=0, le=LAST_OFFSET)] = 0,
        limit: Annotated[int, Query(ge=1, le=MOST)] = usual,
    ) -> Page:
        order = sortOrder or ("asc" if sortBy else fields.default_order)
        return Page(
            conditions=parse(fields, filterBy),
            search=search.strip(),
            sort=check_sort(fields, sortBy),
            descending=order == "desc",
            offset=offset,
            limit=limit,
        )

    documented: Callable[..., Awaitable[Page]] = read_page if paged else read_filters
    parameters = Parameters(documented, query=inspect.signature(documented).parameters)

    async def read(request: Request) -> Page:
        return await documented(**parameters.read(request))

    READERS[documented] = read
    return Depends(documented)
