"""The host organization's audit log in the form of its procedures."""

from __future__ import annotations

from typing import Any

import pytest

from tests.support.api import Api, Client

PATH = "/api/v1/audit-logs"
WHEN = {"startTime": "2020-01-01T00:00:00Z", "endTime": "2100-01-01T00:00:00Z"}


async def items(operator: Client, api: Api, **query: Any) -> list[Any]:
    found = (await operator.get(PATH, **WHEN, pageSize=500, **query)).ok()["items"]
    return [one for one in found if one["resourceId"] == str(api.tenant.number)]


async def limited(operator: Client, api: Api) -> None:
    (await operator.put(f"/api/atoll/v1/tenants/{api.tenant.number}/limits", {"clusters": 5})).ok(200)


async def test_records_are_shown_newest_first_with_their_details(api: Api, operator: Client) -> None:
    await limited(operator, api)
    first, second = await items(operator, api)
    assert (first["eventType"], second["eventType"]) == ("UPDATE", "CREATE")
    assert first["resourceType"] == "TENANT"
    assert first["details"]["most_clusters"] == "5"


@pytest.mark.parametrize(
    ("query", "events"),
    [
        ({"eventTypes": "CREATE"}, ["CREATE"]),
        ({"eventTypes": "create,UPDATE", "sort": "asc"}, ["CREATE", "UPDATE"]),
        ({"resourceTypes": "CLUSTER,USER"}, []),
        ({"userIds": "nobody@atoll.example"}, []),
        ({"userIds": "operator@atoll.example", "resourceTypes": "TENANT"}, ["UPDATE", "CREATE"]),
    ],
)
async def test_filters_narrow_the_log(query: dict[str, str], events: list[str], api: Api, operator: Client) -> None:
    await limited(operator, api)
    assert [one["eventType"] for one in await items(operator, api, **query)] == events


async def test_pages_follow_one_another(api: Api, operator: Client) -> None:
    await limited(operator, api)
    pages = [(await operator.get(PATH, **WHEN, page=page, pageSize=1)).ok()["items"] for page in (1, 2)]
    both = (await operator.get(PATH, **WHEN, pageSize=2)).ok()["items"]
    assert [one for page in pages for one in page] == both


@pytest.mark.parametrize("query", [{"page": 0}, {"pageSize": 501}, {"sort": "up"}, {"startTime": "x"}])
async def test_nonsense_is_refused(query: dict[str, Any], operator: Client) -> None:
    assert (await operator.get(PATH, **(WHEN | query))).status == 400
