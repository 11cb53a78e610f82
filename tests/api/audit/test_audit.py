"""The audit log: every write, sign-in and refusal, who did it, and nothing that strangers could fill a disk with."""

from __future__ import annotations

import csv
import io
import json
from dataclasses import replace
from typing import Any

import pytest

from atoll.kit.clock import monotonic
from atoll.server.audit import routes
from atoll.server.audit.service import recording as service
from tests.support.api import Api, Client
from tests.support.make import PASSWORD, Make

LOG, ALL = "/api/v1/audit/log", "/api/atoll/v1/audit"
SPAN = {"start": "2020-01-01", "end": "2100-01-01", "numberOfSamples": 500}


SORTS = [
    *("timestamp", "subject", "subject_type", "source_ip", "action", "http_method"),
    *("result", "url", "entity_type", "entity_name", "entity_id"),
]


async def logs(client: Client, path: str = LOG, **query: Any) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = (await client.get(path, **SPAN | query)).ok()["audit_logs"]
    return found


async def test_every_write_is_recorded_with_who_and_what(api: Api, make: Make) -> None:
    training = await make.training()
    administrator = api.as_administrator()
    (await administrator.post(f"{training.path}/suspend")).ok()
    (await administrator.post(f"{training.path}/resume")).ok()
    (await administrator.delete(training.path)).ok()
    (await administrator.put(f"/api/v1/org-unit/projects/{training.project.id}/resources", [])).ok()
    (await administrator.put(f"/api/v1/org-unit/departments/{training.project.department.id}/resources", [])).ok()
    machine = await make.service_account(role="Viewer")
    (await administrator.post(f"/api/v1/service-accounts/{machine.id}/secret")).ok()
    (await administrator.patch(f"/api/v1/service-accounts/{machine.id}", {"enabled": False})).ok()
    (await administrator.delete(f"/api/v1/service-accounts/{machine.id}")).ok()
    done = [(one["action"], one["entity_type"]) for one in reversed(await logs(administrator))]
    assert done == [
        ("sign-in", "session"),
        ("create", "cluster"),
        ("create", "department"),
        ("create", "project"),
        ("create", "training"),
        ("update", "training"),
        ("update", "training"),
        ("delete", "training"),
        ("update", "project"),
        ("update", "department"),
        ("create", "service-account"),
        ("create", "access-rule"),
        ("reset-password", "service-account"),
        ("update", "service-account"),
        ("delete", "service-account"),
    ]


async def test_record_says_who_how_and_with_what_result(api: Api) -> None:
    administrator = api.as_administrator()
    made = (await administrator.post("/api/v1/users", {"email": "ada@example.com"})).ok(201)
    record = (await logs(administrator))[0]
    assert record["subject"] == api.tenant.administrator
    assert (record["subject_type"], record["result"], record["http_status_code"]) == ("User", "Succeeded", 201)
    assert (record["http_method"], record["url"]) == ("POST", "/api/v1/users")
    assert (record["entity_id"], record["entity_name"]) == (made["id"], "ada@example.com")
    assert record["request_id"] == made.headers["x-request-id"]
    assert record["tenant_id"] == str(api.tenant.number)


async def test_write_that_failed_leaves_no_record_of_success(api: Api, make: Make) -> None:
    administrator = api.as_administrator()
    (await administrator.post("/api/v1/users", {"email": api.tenant.administrator})).ok(409)
    assert [one["action"] for one in await logs(administrator)] == ["sign-in"]


async def test_sign_ins_are_recorded_whatever_their_end(api: Api, make: Make) -> None:
    machine = await make.service_account()
    await machine.token()
    for name, password in ((api.tenant.administrator, "wrong"), ("stranger@example.com", PASSWORD)):
        body = {"grantType": "password", "username": name, "password": password}
        (await api.anonymous().post("/api/v1/token", body)).ok(400)
    found = await logs(api.as_administrator(), filterBy="action==sign-in")
    told = [(one["subject"], one["subject_type"], one["result"]) for one in reversed(found)]
    assert told[0] == (api.tenant.administrator, "User", "Succeeded")
    assert told[1][1:] == ("App", "Succeeded")
    assert told[2:] == [(api.tenant.administrator, "User", "Failed"), ("stranger@example.com", "User", "Failed")]
    assert PASSWORD not in json.dumps(found)


async def test_refusals_are_recorded_and_refused_reads_stand_apart(api: Api, make: Make) -> None:
    viewer = await api.as_user("Viewer")
    (await viewer.get("/api/v1/users")).ok(403)
    (await viewer.post("/api/v1/users", {"email": "x@example.com"})).ok(403)
    (await api.with_token("nonsense").get("/api/v1/users")).ok(401)
    administrator = api.as_administrator()
    refused = [(one["action"], one["http_status_code"]) for one in await logs(administrator, filterBy="result==Failed")]
    assert refused == [("create", 403)]
    everything = [(one["action"], one["http_status_code"]) for one in await logs(administrator, ALL, filterBy="result==Failed")]
    assert everything == [("read", 401), ("create", 403), ("read", 403)]


async def test_stranger_does_not_fill_the_log(api: Api) -> None:
    for _ in range(service.WRITTEN_PER_WINDOW + 30):
        (await api.with_token("nonsense").get("/api/v1/users")).ok(401)
    refused = await logs(api.as_administrator(), ALL, filterBy="result==Failed")
    assert len(refused) == service.WRITTEN_PER_WINDOW


async def test_stranger_with_many_addresses_does_not_fill_it_either(api: Api, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(service, "WRITTEN_OF_STRANGERS", 5)
    for number in range(12):
        (await replace(api.with_token("nonsense"), source=f"192.0.2.{number}").get("/api/v1/users")).ok(401)
    (await (await api.as_user("Viewer")).get("/api/v1/users")).ok(403)
    refused = await logs(api.as_administrator(), ALL, filterBy="result==Failed")
    assert [one["http_status_code"] for one in refused] == [403, *[401] * 5]


async def test_browser_that_asks_whether_it_is_signed_in_is_not_recorded_and_a_failed_sign_in_is(api: Api) -> None:
    browser = api.on_own_host()
    for path in ("/api/v1/users", "/api/v1/workloads"):
        (await browser.get(path)).ok(401)
    (await browser.post("/api/v1/users", {"email": "x@example.com"})).ok(401)
    (await browser.post("/api/atoll/v1/session", {"username": "eva@example.com", "password": "wrong"})).ok(400)
    refused = await logs(api.as_administrator(), ALL, filterBy="result==Failed")
    assert [(one["action"], one["http_status_code"]) for one in refused] == [("sign-in", 400), ("create", 401)]


async def test_what_was_only_counted_is_said_later(api: Api, monkeypatch: pytest.MonkeyPatch) -> None:
    for _ in range(service.WRITTEN_PER_WINDOW + 7):
        (await api.with_token("nonsense").get("/api/v1/users")).ok(401)
    later = monotonic() + service.WINDOW_SECONDS + 1
    monkeypatch.setattr(service, "monotonic", lambda: later)
    (await api.with_token("nonsense").get("/api/v1/users")).ok(401)
    newest = (await logs(api.as_administrator(), ALL))[0]
    assert newest["metadata"]["alsoRefused"] == "7"


async def test_only_who_may_read_it_reads_it(api: Api) -> None:
    for role in ("Viewer", "L1 researcher", None):
        client = await api.as_user(role)
        for path in (LOG, ALL, f"{LOG}/file"):
            assert (await client.get(path, **SPAN)).problem == (403, "permission_missing")


async def test_log_is_filtered_by_time_and_field_and_counted_in_full(api: Api, make: Make) -> None:
    await make.project()
    administrator = api.as_administrator()
    answer = (await administrator.get(LOG, **SPAN | {"numberOfSamples": 2})).ok()
    assert (answer["total"], len(answer["audit_logs"]), answer["next"]) == (4, 2, 2)
    assert answer["logs"] == answer["audit_logs"]
    only = await logs(administrator, filterBy="entity_type==project")
    assert [one["entity_type"] for one in only] == ["project"]
    assert await logs(administrator, end="2020-01-02") == []
    assert (await administrator.get(LOG, **SPAN | {"numberOfSamples": 0})).ok()["audit_logs"] == []


@pytest.mark.parametrize(
    "query", [{}, {"start": "x", "end": "2100-01-01"}, {"start": "2020-01-01"}, {**SPAN, "numberOfSamples": 5000}]
)
async def test_impossible_span_is_a_named_field(query: dict[str, Any], api: Api) -> None:
    for path in (LOG, ALL):
        assert (await api.as_administrator().get(path, **query)).problem == (400, "invalid_fields")


async def test_file_holds_the_records_and_no_formula(api: Api, make: Make) -> None:
    administrator = api.as_administrator()
    await make.rule("user", '=HYPERLINK("http://evil.example")', role="Viewer")
    body = {"grantType": "password", "username": "=1+1", "password": "x"}
    (await api.anonymous().post("/api/v1/token", body)).ok(400)
    text = (await administrator.get(f"{LOG}/file", start="2020-01-01", end="2100-01-01")).ok().text
    rows = list(csv.DictReader(io.StringIO(text)))
    assert [row["action"] for row in rows] == ["sign-in", "create", "sign-in"]
    assert not [cell for row in rows for cell in row.values() if cell[:1] in {"=", "+", "-", "@"}]
    as_json = await administrator.get(f"{LOG}/file", start="2020-01-01", end="2100-01-01", file_type="JSON")
    assert len(json.loads(as_json.ok().body)) == 3


@pytest.mark.parametrize("query", [{"file_type": "JSON"}, {"fileType": "JSON"}])
async def test_file_is_asked_for_by_either_name(query: dict[str, str], api: Api) -> None:
    answer = (await api.as_administrator().get(f"{LOG}/file", start="2020-01-01", end="2100-01-01", **query)).ok()
    assert answer.headers["content-type"] == "application/octet-stream"
    assert [one["action"] for one in json.loads(answer.body)] == ["sign-in"]


async def test_file_of_nothing_is_a_file_all_the_same(api: Api) -> None:
    administrator, span = api.as_administrator(), {"start": "2020-01-01", "end": "2020-01-02"}
    assert json.loads((await administrator.get(f"{LOG}/file", file_type="JSON", **span)).ok().body) == []
    assert (await administrator.get(f"{LOG}/file", **span)).ok().text.startswith("id,timestamp,tenant_id,subject,")


async def test_file_is_bounded_and_written_in_parts(api: Api, make: Make, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(routes, "FILE_PAGE", 2)
    await make.training()
    administrator, span = api.as_administrator(), {"start": "2020-01-01", "end": "2100-01-01"}
    whole = json.loads((await administrator.get(f"{LOG}/file", file_type="JSON", **span)).ok().body)
    assert [one["id"] for one in whole] == [one["id"] for one in await logs(administrator)]
    part = json.loads((await administrator.get(f"{LOG}/file", file_type="JSON", numberOfSamples=3, **span)).ok().body)
    assert part == whole[:3]
    rows = list(csv.DictReader(io.StringIO((await administrator.get(f"{LOG}/file", **span)).ok().text)))
    assert [row["id"] for row in rows] == [one["id"] for one in whole]
    for wrong in ({"numberOfSamples": 20_001}, {"file_type": "XML"}, {"start": "2100-01-02"}):
        assert (await administrator.get(f"{LOG}/file", **span | wrong)).problem == (400, "invalid_fields")


async def test_file_holds_no_refused_reads(api: Api) -> None:
    (await (await api.as_user("Viewer")).get("/api/v1/users")).ok(403)
    span = {"start": "2020-01-01", "end": "2100-01-01", "file_type": "JSON"}
    found = json.loads((await api.as_administrator().get(f"{LOG}/file", **span)).ok().body)
    assert "read" not in {one["action"] for one in found}


@pytest.mark.parametrize("cell", ["=1+1", "+1", "-1", "@SUM(A1)", " =1", "\t=1", "\r=1"])
def test_cell_that_a_spreadsheet_would_run_becomes_a_text(cell: str) -> None:
    assert routes.safe_cell(cell) == f"'{cell}"


@pytest.mark.parametrize("name", SORTS)
async def test_log_is_sorted_by_every_field_of_the_reference(name: str, api: Api, make: Make) -> None:
    await make.project()
    administrator = api.as_administrator()
    up = await logs(administrator, sortBy=name, sortOrder="asc")
    down = await logs(administrator, sortBy=name, sortOrder="desc")
    assert [one[name] for one in up] == list(reversed([one[name] for one in down]))
    assert up[0][name] <= up[-1][name]


@pytest.mark.parametrize(
    "name", ["subject", "subject_type", "source_ip", "action", "result", "url", "entity_type", "entity_name", "cluster_name"]
)
async def test_log_is_filtered_by_every_field_and_operator(name: str, api: Api, make: Make) -> None:
    await make.project()
    administrator = api.as_administrator()
    whole = await logs(administrator)
    value = whole[0][name]
    part = value[:3]
    for operator, wanted, holds in (
        ("==", value, lambda text: text == value),
        ("!=", value, lambda text: text != value),
        ("=@", part, lambda text: part in text),
        ("!@", part, lambda text: part not in text),
        ("=^", part, lambda text: text.startswith(part)),
        ("=$", value, lambda text: text.endswith(value)),
    ):
        found = await logs(administrator, filterBy=f"{name}{operator}{wanted}")
        assert [one["id"] for one in found] == [one["id"] for one in whole if holds(one[name])], operator


async def test_log_is_filtered_by_time(api: Api, make: Make) -> None:
    await make.project()
    administrator = api.as_administrator()
    whole = await logs(administrator)
    at = whole[1]["timestamp"]
    later = await logs(administrator, filterBy=f"timestamp>={at}")
    earlier = await logs(administrator, filterBy=f"timestamp<={at}")
    assert whole[0]["id"] in {one["id"] for one in later}
    assert whole[-1]["id"] in {one["id"] for one in earlier}


async def test_log_of_one_tenant_is_not_anothers(api: Api, make: Make) -> None:
    await make.project()
    other = await make.tenant()
    assert {one["subject"] for one in await logs(make.administrator(other))} == {other.administrator}
