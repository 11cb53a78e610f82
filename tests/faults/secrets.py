"""Makes and uses a secret of every kind, and remembers each: the texts that may stand nowhere afterwards."""

from __future__ import annotations

import time
from dataclasses import dataclass, field, replace
from typing import Any

from atoll.server.identity.sign_in import totp
from tests.support.api import Client
from tests.support.collector import Collector
from tests.support.make import PASSWORD, USERS_PASSWORD, Machine, Make, Tenant
from tests.support.provider import SECRET, Provider
from tests.support.server import OPERATORS_PASSWORD

TOKEN = "/api/v1/token"
SINK_TOKEN = "the-sinks-token-5f0d3a"
OWN_PASSWORD = "Recognizable-7!passphrase"
TRIED = "Tried-in-vain-9!passphrase"


@dataclass
class Secrets:
    """`texts` by what they are."""

    make: Make
    tenant: Tenant
    texts: dict[str, str] = field(default_factory=dict)

    @property
    def administrator(self) -> Client:
        return self.make.administrator(self.tenant)

    def keep(self, what: str, text: str) -> str:
        assert len(text) >= 8, f"{what} is too short to be told apart"
        self.texts[what] = text
        return text

    def keep_token(self, what: str, token: str) -> str:
        """Of a signed token the signature: header and claims are no secret."""
        self.keep(what, token.rpartition(".")[2])
        return token

    async def make_all(self, provider: Provider, collector: Collector) -> None:
        for what, text in (("administrator", PASSWORD), ("chosen", USERS_PASSWORD), ("operator", OPERATORS_PASSWORD)):
            self.keep(f"{what}'s password", text)
        await self.of_people()
        await self.of_machines()
        await self.of_clusters()
        await self.of_providers(provider)
        await self.of_sinks(collector)
        await self.of_second_factors()
        await self.in_errors()

    async def of_people(self) -> None:
        administrator = self.administrator.with_headers(idempotency_key="a-key-of-this-test")
        made = (await administrator.post("/api/v1/users", {"email": "ada@acme.example"})).ok(201)
        first = self.keep("temporary password", made["tempPassword"])
        reset = (await self.administrator.post(f"/api/v1/users/{made['id']}/password")).ok()["tempPassword"]
        await self.signed_in("ada@acme.example", first, status=400)
        user = await self.signed_in("ada@acme.example", self.keep("reset password", reset))
        body = {"currentPassword": reset, "newPassword": self.keep("own password", OWN_PASSWORD)}
        (await user.post("/api/v1/me/password", body)).ok()
        browser = replace(self.make.api(self.tenant).on_own_host(), token="")
        opened = await browser.post("/api/atoll/v1/session", {"username": "ada@acme.example", "password": OWN_PASSWORD})
        cookie = opened.ok(204).headers["set-cookie"].partition(";")[0]
        self.keep("cookie", cookie.partition("=")[2])
        (await browser.with_headers(cookie=cookie).get("/api/atoll/v1/me")).ok()

    async def signed_in(self, name: str, password: str, *, status: int = 200) -> Client:
        """With the refresh token used once, too."""
        nobody = replace(self.administrator, token="")
        answer = await nobody.post(TOKEN, {"grantType": "password", "username": name, "password": password})
        if answer.ok(status).status != 200:
            return nobody
        refresh = answer["refreshToken"]
        again = (await nobody.post(TOKEN, {"grantType": "refresh_token", "refreshToken": refresh})).ok()
        for what, token in (("first", refresh), ("next", again["refreshToken"])):
            self.keep(f"{what} refresh token of {name}", token.partition(".")[2])
        self.keep("session part of a refresh token", refresh.partition(".")[0])
        return replace(nobody, token=self.keep_token("access token", again["accessToken"]))

    async def of_machines(self) -> None:
        machine = await self.make.service_account(role="Viewer", tenant=self.tenant)
        key = await self.make.access_key(self.administrator)
        for what, one, path in (("client secret", machine, "service-accounts"), ("access key", key, "access-keys")):
            self.keep(what, one.secret)
            self.keep_token(f"token by {what}", await one.token())
            rotated = await self.administrator.post(f"/api/v1/{path}/{one.id}/secret?overlapSeconds=600")
            second = self.keep(f"second {what}", rotated.ok()["clientSecret"])
            await Machine(one.id, one.client_id, second, one.anonymous).token()

    async def of_clusters(self) -> None:
        cluster = await self.make.cluster(name="recognizable-cluster", tenant=self.tenant)
        secret = self.keep("install secret", await self.make.install_secret(cluster, tenant=self.tenant))
        assert self.make.link is not None
        await self.make.link.enrol(self.tenant, cluster, secret)

    async def of_providers(self, provider: Provider) -> None:
        (await self.administrator.post("/api/v1/idps", provider.body())).ok(201)
        self.keep("provider's client secret", SECRET)
        external = self.keep_token("external token", provider.token(email="eva@corp.example"))
        nobody = replace(self.administrator, token="")
        body = {"grantType": "external_token_exchange", "externalToken": external}
        self.keep_token("token for an external one", (await nobody.post(TOKEN, body)).ok()["accessToken"])

    async def of_sinks(self, collector: Collector) -> None:
        body = {"name": "siem", "kind": "https", "url": collector.url(), "token": self.keep("sink token", SINK_TOKEN)}
        (await self.administrator.post("/api/atoll/v1/audit/sinks", body | {"backlog": True})).ok(201)
        await self.make.server.work()
        await self.make.server.send()
        assert collector.requests

    async def of_second_factors(self) -> None:
        user = await self.signed_in("ada@acme.example", OWN_PASSWORD)
        secret = self.keep("second factor", (await user.post("/api/atoll/v1/me/totp")).ok(201)["secret"])
        code = totp.code_at(secret, int(time.time()) // totp.STEP_SECONDS)
        codes = (await user.post("/api/atoll/v1/me/totp/confirm", {"code": code})).ok()["recoveryCodes"]
        for number, recovery in enumerate(codes):
            self.keep(f"recovery code {number}", recovery)
        nobody = replace(self.administrator, token="")
        body = {"grantType": "password", "username": "ada@acme.example", "password": OWN_PASSWORD, "otp": codes[0]}
        (await nobody.post(TOKEN, body)).ok()

    async def in_errors(self) -> None:
        """Each of these is refused: what was sent with it is not told back."""
        tried = self.keep("password that was tried", TRIED)
        nobody, administrator = replace(self.administrator, token=""), self.administrator
        bodies: list[tuple[Client, str, Any]] = [
            (nobody, TOKEN, {"grantType": "password", "username": "ada@acme.example", "password": tried}),
            (nobody, TOKEN, {"grantType": "password", "username": "nobody@acme.example", "password": tried}),
            (nobody, TOKEN, {"grantType": "password", "username": ["x"], "password": {"wrong": tried}}),
            (nobody, TOKEN, {"grantType": "client_credentials", "clientID": "x", "clientSecret": [tried]}),
            (nobody, TOKEN, {"grantType": "refresh_token", "refreshToken": f"{tried}.{tried}"}),
            (nobody, TOKEN, {"grantType": "external_token_exchange", "externalToken": tried}),
            (nobody, "/api/atoll/v1/session", {"username": "", "password": tried}),
            (administrator, "/api/v1/me/password", {"currentPassword": tried, "newPassword": "short"}),
            (administrator, "/api/atoll/v1/audit/sinks", {"name": "x", "kind": "syslog", "url": "tcp://a:1", "token": tried}),
            (administrator, "/api/v1/idps", {"type": "oidc", "oidcData": {"clientSecret": tried}}),
            (administrator, "/api/v1/idps", {"type": "saml", "oidcData": {"clientId": "x", "clientSecret": [tried]}}),
        ]
        for client, path, body in bodies:
            assert (await client.post(path, body)).status == 400
        assert (await replace(administrator, token=f"{administrator.token}{tried}").get("/api/v1/users")).status == 401
