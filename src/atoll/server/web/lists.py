"""The query parameters of lists, read once for all: `filterBy`, `search`, `sortBy`, `sortOrder`, `offset`, `limit`.

A dependency with six parameters stands in the document; a running server reads them with one model in one call, which
`bodies.TolerantRoute` puts in its place: the framework's way cost a tenth of a list's whole CPU.
"""

import inspect
from collections.abc import Awaitable, Callable
from typing import Annotated, Any

from fastapi import Depends, Query
from fastapi.exceptions import RequestValidationError
from pydantic import ValidationError, create_model
from starlette.requests import Request

from atoll.kit.filters import Fields, Page, check_sort, parse

MOST = 500
USUAL = 50
MOST_SEARCH = 200
LAST_OFFSET = 10_000_000

# From a documented dependency to the one that runs.
RUNNING: dict[Any, Callable[[Request], Awaitable[Page]]] = {}


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
    RUNNING[documented] = running(documented)
    return Depends(documented)


def running(documented: Callable[..., Awaitable[Page]]) -> Callable[[Request], Awaitable[Page]]:
    """Reads the same parameters under the same rules; they differ only in what they cost."""
    parameters = inspect.signature(documented).parameters
    fields: dict[str, Any] = {name: (parameter.annotation, parameter.default) for name, parameter in parameters.items()}
    model = create_model("Parameters", **fields)

    async def read(request: Request) -> Page:
        query = request.query_params
        given = {name: query.getlist(name) if name == "filterBy" else query[name] for name in parameters if name in query}
        try:
            asked = model.model_validate(given)
        except ValidationError as error:
            raise RequestValidationError([item | {"loc": ("query", *item["loc"])} for item in error.errors()]) from None
        return await documented(**{name: getattr(asked, name) for name in parameters})

    return read
