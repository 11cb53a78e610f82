"""Second factors: turning one on, signing in with it, codes that work once, and who can take it away."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass

import pytest

from atoll.kit.clock import FakeClock
from atoll.server.identity.sign_in import totp
from tests.support.answers import Answer
from tests.support.api import Api, Client
from tests.support.make import USERS_PASSWORD, Make
from tests.support.postgres import Postgres
from tests.support.server import Server, running_server

TOTP, CODES = "/api/atoll/v1/me/totp", "/api/atoll/v1/me/recovery-codes"
WRONG, NEEDED = (400, "second_factor_wrong"), (400, "second_factor_required")


@dataclass
class Person:
    """Somebody with a second factor on, at a server whose time stands still. `code` is the next one of the app."""

    api: Api
    server: Server
    clock: FakeClock
    name: str
    id: str
    client: Client
    secret: str
    recovery: list[str]

    def code(self) -> str:
        self.clock.advance(seconds=30)
        return totp.code_at(self.secret, totp.step_at(self.clock.now()))

    async def sign_in(self, otp: str | None = None, *, password: str = USERS_PASSWORD, server: Server | None = None) -> Answer:
        body = {"grantType": "password", "username": self.name, "password": password, "otp": otp}
        return await self.api.anonymous().at(server or self.server).post("/api/v1/token", body)


@pytest.fixture
async def person(api: Api, make: Make, timed: Server, clock: FakeClock) -> Person:
    user = await make.user(role="Viewer")
    clock.advance(minutes=1)  # past the real time at which the password was chosen
    client = api.with_token(await timed.sign_in(api.tenant.base, user.name, USERS_PASSWORD)).at(timed)
    started = (await client.post(TOTP)).ok(201)
    made = Person(api, timed, clock, user.name, user.id, client, started["secret"], [])
    made.recovery = (await client.post(f"{TOTP}/confirm", {"code": made.code()})).ok()["recoveryCodes"]
    return made


async def test_uri_holds_the_secret_account_and_realm(api: Api) -> None:
    started = (await api.as_administrator().post(TOTP)).ok(201)
    assert started["uri"].startswith(f"otpauth://totp/Atoll%20{api.tenant.name}:{api.tenant.administrator}?")
    assert started["secret"] in started["uri"]


async def test_unconfirmed_second_factor_asks_for_nothing(api: Api, make: Make) -> None:
    user = await make.user()
    client = api.with_token(await api.server.sign_in(api.tenant.base, user.name, USERS_PASSWORD))
    (await client.post(TOTP)).ok(201)
    assert (await client.post(f"{TOTP}/confirm", {"code": "000000"})).problem == WRONG
    await api.server.sign_in(api.tenant.base, user.name, USERS_PASSWORD)
    assert not (await client.get("/api/atoll/v1/me")).ok()["secondFactor"]


async def test_sign_in_needs_the_code_after_the_password(person: Person) -> None:
    assert (await person.sign_in()).problem == NEEDED
    assert (await person.sign_in(password="wrong")).problem == (400, "bad_credentials")
    assert (await person.sign_in(person.code(), password="wrong")).problem == (400, "bad_credentials")
    (await person.sign_in(person.code())).ok()


async def test_form_endpoint_and_browsers_take_the_code_too(person: Person) -> None:
    form = {"grant_type": "password", "username": person.name, "password": USERS_PASSWORD}
    at_form = person.api.anonymous().at(person.server)
    answer = await at_form.request("POST", "/api/v2/token", data=form)
    assert (answer.status, answer["error"], answer["reason"]) == (400, "invalid_grant", "second_factor_required")
    (await at_form.request("POST", "/api/v2/token", data=form | {"otp": person.code()})).ok()
    browser, body = person.api.on_own_host().at(person.server), {"username": person.name, "password": USERS_PASSWORD}
    assert (await browser.post("/api/atoll/v1/session", body)).problem == NEEDED
    (await browser.post("/api/atoll/v1/session", body | {"otp": person.code()})).ok(204)


async def test_code_works_once_on_whichever_replica(person: Person, postgres: Postgres) -> None:
    code = person.code()
    async with running_server(postgres, clock=person.clock) as other:
        answers = await asyncio.gather(*(person.sign_in(code, server=one) for one in (person.server, other) * 2))
        assert sorted(answer.status for answer in answers) == [200, 400, 400, 400]
        assert (await person.sign_in(code, server=other)).problem == WRONG


async def test_code_that_confirmed_signs_nobody_in(person: Person) -> None:
    code = totp.code_at(person.secret, totp.step_at(person.clock.now()))
    assert (await person.sign_in(code)).problem == WRONG


async def test_recovery_codes_are_ten_and_each_works_once_however_typed(person: Person) -> None:
    assert len(set(person.recovery)) == 10
    code = person.recovery[3]
    (await person.sign_in(code.upper().replace("-", " "))).ok()
    assert (await person.sign_in(code)).problem == WRONG
    assert (await person.client.get("/api/atoll/v1/me")).ok()["recoveryCodesLeft"] == 9


async def test_new_recovery_codes_void_the_old_ones(person: Person) -> None:
    fresh = (await person.client.post(CODES, {"code": person.code()})).ok()["recoveryCodes"]
    assert not set(fresh) & set(person.recovery)
    assert (await person.sign_in(person.recovery[0])).problem == WRONG
    (await person.sign_in(fresh[0])).ok()


async def test_guessing_codes_is_slowed_down_whatever_is_asked_in_between(person: Person) -> None:
    """The right password, sent without a code in between, must not make the count begin anew."""
    for _ in range(5):
        assert (await person.sign_in()).problem == NEEDED
        assert (await person.sign_in("000000")).problem == WRONG
    assert (await person.sign_in("000000")).problem == WRONG
    assert (await person.sign_in(person.code())).status == 200


async def test_guessing_codes_ends_in_waiting(person: Person) -> None:
    answers = [await person.sign_in("000000") for _ in range(12)]
    assert [answer.status for answer in answers] == [400] * 11 + [429]


async def test_turning_it_off_needs_password_and_code(person: Person) -> None:
    wrong = {"password": "wrong", "code": person.code()}
    assert (await person.client.request("DELETE", TOTP, json=wrong)).problem == (400, "wrong_password")
    wrong = {"password": USERS_PASSWORD, "code": "000000"}
    assert (await person.client.request("DELETE", TOTP, json=wrong)).problem == WRONG
    (await person.client.request("DELETE", TOTP, json={"password": USERS_PASSWORD, "code": person.code()})).ok(204)
    (await person.sign_in()).ok()


async def test_confirmed_second_factor_is_not_replaced(person: Person) -> None:
    assert (await person.client.post(TOTP)).problem == (409, "second_factor_exists")
    answer = await person.client.post(f"{TOTP}/confirm", {"code": person.code()})
    assert answer.problem == (409, "second_factor_exists")


async def test_administrator_takes_it_away_and_the_sessions_end(person: Person) -> None:
    administrator, path = person.api.as_administrator(), f"/api/atoll/v1/users/{person.id}/totp"
    viewer = await person.api.as_user("Viewer")
    assert (await viewer.delete(path)).problem == (403, "permission_missing")
    (await administrator.delete(path)).ok(204)
    assert (await person.client.get("/api/atoll/v1/me")).problem == (401, "token_refused")
    (await person.sign_in()).ok()
    assert (await administrator.delete(path)).problem == (409, "no_second_factor")


async def test_nobody_takes_it_from_who_holds_more(person: Person, make: Make) -> None:
    await make.rule("user", person.name, role="System administrator")
    head = await person.api.as_user("Department administrator")
    assert (await head.delete(f"/api/atoll/v1/users/{person.id}/totp")).problem == (403, "holds_more_than_you")


async def test_reset_password_leaves_the_second_factor(person: Person) -> None:
    path = f"/api/v1/users/{person.id}/password"
    temporary = (await person.api.as_administrator().post(path)).ok()["tempPassword"]
    assert (await person.sign_in(password=temporary)).problem == NEEDED


async def test_secrets_are_shown_once_and_stand_in_no_log(person: Person) -> None:
    administrator = person.api.as_administrator()
    log = (await administrator.get("/api/v1/audit/log", start="2020-01-01", end="2100-01-01", limit=100)).ok()
    assert "second-factor" in log.text
    assert not [secret for secret in (person.secret, *person.recovery) if secret in log.text]
    assert person.secret not in (await person.client.get("/api/atoll/v1/me")).text


async def test_machines_have_no_second_factor(api: Api) -> None:
    machine = await api.as_service_account()
    assert (await machine.post(TOTP)).problem == (403, "in_person_only")
