"""An agent enrols once with the install secret; from then on its own key proves it."""

from __future__ import annotations

import time
from typing import Any

import pytest
from joserfc.jwk import ECKey

from atoll.kit.ids import uuid7
from atoll.server.tenants import loops_standing
from tests.support.agents import FakeAgent, Link
from tests.support.api import Api
from tests.support.make import Cluster, Make
from tests.support.server import Server


async def unenrolled(make: Make, link: Link) -> tuple[FakeAgent, str]:
    cluster = await make.cluster()
    return FakeAgent(link, make.tenants[0], cluster), await make.install_secret(cluster)


async def test_enrolled_agent_connects_with_its_own_key(api: Api, make: Make, link: Link) -> None:
    agent, secret = await unenrolled(make, link)
    status, answer = await agent.enrol(secret)
    assert (status, answer) == (201, {"cluster_id": agent.cluster.id, "audience": agent.audience})
    assert (await agent.connect()).epoch == 1
    await agent.disconnect()


async def test_wrong_secret_and_wrong_cluster_look_alike(api: Api, make: Make, link: Link) -> None:
    agent, secret = await unenrolled(make, link)
    elsewhere = FakeAgent(link, agent.tenant, Cluster(str(uuid7()), "nowhere"))
    answers = [await agent.enrol("wrong"), await elsewhere.enrol(secret)]
    for status, answer in answers:
        assert (status, answer["reason"]) == (401, "enrolment_refused")
    assert answers[0][1]["message"] == answers[1][1]["message"]


async def test_secret_of_another_tenants_cluster_enrols_nothing(api: Api, make: Make, link: Link) -> None:
    agent, secret = await unenrolled(make, link)
    other = await make.tenant()
    status, answer = await FakeAgent(link, other, agent.cluster).enrol(secret)
    assert (status, answer["reason"]) == (401, "enrolment_refused")


async def test_secret_enrols_one_key_only(api: Api, make: Make, link: Link) -> None:
    agent, secret = await unenrolled(make, link)
    assert (await agent.enrol(secret))[0] == 201
    thief = FakeAgent(link, agent.tenant, agent.cluster)
    status, answer = await thief.enrol(secret)
    assert (status, answer["reason"]) == (409, "already_enrolled")


async def test_agent_that_lost_the_answer_asks_again(api: Api, make: Make, link: Link) -> None:
    agent, secret = await unenrolled(make, link)
    assert [(await agent.enrol(secret))[0] for _ in range(2)] == [201, 201]


async def test_administrator_allows_one_more_enrolment_and_the_old_key_is_void(api: Api, make: Make, link: Link) -> None:
    cluster = await make.cluster()
    old = await make.agent(cluster, connect=False)
    (await api.as_administrator().post(f"/api/atoll/v1/clusters/{cluster.id}/enrolment")).ok(204)
    new = await make.agent(cluster)
    assert await old.is_refused()
    assert new.epoch == 1
    span = {"start": "2020-01-01", "end": "2100-01-01", "numberOfSamples": 100, "filterBy": "entity_type==cluster"}
    logs = (await api.as_administrator().get("/api/v1/audit/log", **span)).ok()["audit_logs"]
    said = [one["metadata"].get("enrolment") for one in logs]
    assert said == ["done", "allowed", "done", None]


async def test_only_who_may_change_the_cluster_allows_an_enrolment(api: Api, make: Make) -> None:
    cluster = await make.cluster()
    for role in ("Viewer", "L1 researcher"):
        answer = await (await api.as_user(role)).post(f"/api/atoll/v1/clusters/{cluster.id}/enrolment")
        assert answer.problem == (403, "permission_missing")


async def test_browser_neither_enrols_nor_connects(api: Api, make: Make, link: Link) -> None:
    agent = await make.agent(await make.cluster(), connect=False)
    assert await agent.is_refused(headers={"Origin": "http://evil.example"})


@pytest.mark.parametrize(
    "key",
    [
        {},
        {"kty": "oct", "k": "c2VjcmV0"},
        {"kty": "EC", "crv": "P-256", "x": "AAAA", "y": "AAAA"},
        ECKey.generate_key("P-384").as_dict(private=False),
        ECKey.generate_key("P-256").as_dict(private=True),
    ],
    ids=["none", "symmetric", "not on the curve", "another curve", "private"],
)
async def test_only_a_public_p256_key_is_enrolled(key: dict[str, Any], api: Api, make: Make) -> None:
    cluster = await make.cluster()
    body = {
        "cluster_id": cluster.id,
        "install_secret": await make.install_secret(cluster),
        "public_key": key,
        "agent_version": "test",
    }
    answer = await api.anonymous().post("/link/v1/enrol", body)
    assert answer.problem == (400, "invalid")


@pytest.mark.parametrize("body", [b"", b"[]", b'{"cluster_id": 1}', b"\x00", b"null"])
async def test_what_is_no_enrolment_is_refused(body: bytes, api: Api) -> None:
    answer = await api.anonymous().request("POST", "/link/v1/enrol", content=body)
    assert answer.problem == (400, "invalid")


@pytest.mark.parametrize(
    "claims",
    [
        {"aud": "atoll-link:01990000-0000-7000-8000-000000000000"},
        {"sub": "01990000-0000-7000-8000-000000000000"},
        {"exp": 1, "iat": 0},
        {"iat": "never"},
        {"exp": 10**12},
        {"iss": "nonsense"},
        {"iss": "01990000-0000-7000-8000-000000000000"},
    ],
    ids=str,
)
async def test_token_that_claims_something_else_is_refused(claims: dict[str, Any], api: Api, make: Make) -> None:
    agent = await make.agent(await make.cluster(), connect=False)
    assert await agent.is_refused(agent.token(**claims))


async def test_token_that_lives_long_is_refused(api: Api, make: Make) -> None:
    agent = await make.agent(await make.cluster(), connect=False)
    assert await agent.is_refused(agent.token(exp=time.time() + 3600))


async def test_key_of_one_cluster_speaks_for_no_other(api: Api, make: Make) -> None:
    one = await make.agent(await make.cluster(), connect=False)
    other = await make.agent(await make.cluster(), connect=False)
    assert await one.is_refused(one.token(iss=other.cluster.id, sub=other.cluster.id))


async def test_agent_of_one_tenant_is_nobody_at_another(api: Api, make: Make) -> None:
    agent = await make.agent(await make.cluster(), connect=False)
    agent.tenant = await make.tenant()
    assert await agent.is_refused()
    assert await agent.is_refused(agent.token(aud=f"atoll-link:{agent.tenant.id}"))


@pytest.mark.parametrize("token", ["x", "a.b.c", "x" * 5000])
async def test_nonsense_for_a_token_is_refused(token: str, api: Api, make: Make) -> None:
    agent = await make.agent(await make.cluster(), connect=False)
    assert await agent.is_refused(token)


async def test_agent_of_a_deleted_tenant_is_refused_once_its_cluster_is_detached(
    api: Api, make: Make, server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(loops_standing, "LAST_REPORTS", loops_standing.LAST_REPORTS * 0)
    agent = await make.agent(await make.cluster(), connect=False)
    (await (await make.operator()).delete(f"/api/v1/tenants/{api.tenant.number}")).ok(200)
    await server.work()
    assert await agent.is_refused()
