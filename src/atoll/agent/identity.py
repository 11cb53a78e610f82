"""The agent's own identity: a P-256 key that never leaves its folder, enrolled once with the cluster's install secret."""

from __future__ import annotations

import asyncio
import os
import random
import urllib.error
import urllib.request
from dataclasses import dataclass
from pathlib import Path

import msgspec
import structlog
from joserfc import jwt
from joserfc.jwk import ECKey

from atoll import __version__
from atoll.agent.backoff import backoff_seconds
from atoll.agent.settings import AgentSettings
from atoll.agent.store import Store
from atoll.kit.ids import uuid7
from atoll.wire.messages import EnrolAnswer, EnrolRequest

TOKEN_SECONDS = 60
ENROL_TIMEOUT_SECONDS = 10
ENROLLED_CLUSTER, AUDIENCE = "enrolled_cluster", "audience"
log = structlog.get_logger("atoll.agent.identity")


class EnrolmentRefused(Exception):
    """The server does not take this agent: the secret is wrong or used, or the cluster unknown. Trying again is no use."""


@dataclass(frozen=True)
class Identity:
    cluster_id: str
    audience: str
    key: ECKey

    def token(self, now: float) -> str:
        """A bearer token for one handshake, signed with the agent's key; `now` is the server's time as far as known."""
        claims = {
            "iss": self.cluster_id,
            "sub": self.cluster_id,
            "aud": self.audience,
            "iat": int(now),
            "exp": int(now) + TOKEN_SECONDS,
            "jti": str(uuid7()),
        }
        return jwt.encode({"alg": "ES256", "kid": self.key.thumbprint()}, claims, self.key)


async def load_or_enrol(settings: AgentSettings, store: Store) -> Identity:
    """The stored identity; without one, enrol, for as long as the server cannot be reached."""
    key = load_or_make_key(settings.data_dir / "agent.key")
    if store.fact(ENROLLED_CLUSTER) == settings.cluster_id:
        return Identity(settings.cluster_id, store.fact(AUDIENCE), key)
    if settings.install_secret is None:
        raise EnrolmentRefused("This agent is not enrolled with the cluster yet: give it the cluster's install secret.")
    request = EnrolRequest(settings.cluster_id, settings.install_secret, public_jwk(key), __version__)
    answer = await enrol(settings, request)
    with store.transaction():
        store.set_fact(AUDIENCE, answer.audience)
        store.set_fact(ENROLLED_CLUSTER, settings.cluster_id)
    log.info("enrolled", cluster=settings.cluster_id)
    return Identity(settings.cluster_id, answer.audience, key)


def load_or_make_key(path: Path) -> ECKey:
    if path.exists():
        return ECKey.import_key(path.read_bytes())
    key = ECKey.generate_key("P-256")
    partial = path.with_suffix(".tmp")
    with os.fdopen(os.open(partial, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "wb") as file:
        file.write(key.as_pem(private=True))
        file.flush()
        os.fsync(file.fileno())
    partial.rename(path)
    return key


def public_jwk(key: ECKey) -> dict[str, str]:
    return {name: str(value) for name, value in key.as_dict(private=False).items() if name in ("kty", "crv", "x", "y")}


async def enrol(settings: AgentSettings, request: EnrolRequest) -> EnrolAnswer:
    failures = 0
    while True:
        try:
            return await asyncio.to_thread(post_enrol, settings, msgspec.json.encode(request))
        except (OSError, msgspec.DecodeError) as error:
            pause = backoff_seconds(failures, random.random())
            log.warning("server not reached for enrolment", error=str(error), retry_in=round(pause, 1))
            failures += 1
            await asyncio.sleep(pause)


def post_enrol(settings: AgentSettings, body: bytes) -> EnrolAnswer:
    """One try. OSError means that another one may succeed."""
    # The scheme was checked by AgentSettings.
    request = urllib.request.Request(  # noqa: S310
        settings.enrol_url, data=body, headers={"Content-Type": "application/json"}, method="POST"
    )
    proxies = urllib.request.ProxyHandler({} if settings.on_loopback else None)
    try:
        with urllib.request.build_opener(proxies).open(request, timeout=ENROL_TIMEOUT_SECONDS) as answer:
            return msgspec.json.decode(answer.read(), type=EnrolAnswer)
    except urllib.error.HTTPError as error:
        with error:
            text = error.read(2000).decode(errors="replace")
        if error.code in (408, 421, 425, 429) or error.code >= 500:
            raise
        raise EnrolmentRefused(f"The server refused to enrol this agent ({error.code}): {text}") from error
