"""A tenant as the trials see it: its address, tokens of every kind, and the id of one of everything."""

from __future__ import annotations

import base64
import json
import secrets
import time
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any
from urllib.parse import urlsplit
from uuid import UUID, uuid4

from atoll.cli.contexts import LOOPBACK
from atoll.cli.failures import Failure
from atoll.cli.isolation.kinds import KINDS, Ids, Kind, filled
from atoll.cli.session import Session

SECONDS_TO_READY = 120.0
PAUSE_SECONDS = 0.25


@dataclass
class World:
    """`tokens` are by kind; `marks` are texts that no other tenant may ever read; `lacks` what there is none of."""

    name: str
    url: str
    token: str
    ids: Ids = field(default_factory=dict)
    tokens: dict[str, str] = field(default_factory=dict)
    marks: set[str] = field(default_factory=set)
    lacks: list[str] = field(default_factory=list)

    @cached_property
    def session(self) -> Session:
        return Session(self.url, token=self.token)

    def close(self) -> None:
        self.session.close()


def made(operator: Session, served_at: Callable[[str], set[str]], say: Callable[[str], None]) -> World:
    """A throw-away tenant with one of everything that the document offers to make."""
    name = f"verify-{secrets.token_hex(4)}"
    email, password = f"administrator@{name}.example", f"Verify-{secrets.token_urlsafe(12)}-1a"
    answer = operator.write("POST", "/api/v1/tenants", {"name": name, "email": email, "password": password})
    await_ready(operator, str(answer["tenant"]["id"]), name)
    url = tenant_url(operator.url, name, answer)
    with closing(Session(url)) as nobody:
        granted = nobody.token_for(grant_type="password", username=email, password=password)
    world = World(name, url, granted["access_token"])
    world.ids["tenant"] = str(answer["tenant"]["id"])
    world.tokens |= {"a user's token": world.token, "a refresh token": granted.get("refresh_token") or ""}
    world.marks |= {name, email, str(answer["tenant"].get("uuid") or name)}
    served = served_at(url)
    for kind in KINDS:
        add_one(world, kind, served)
    say(f"Made tenant {name} with {', '.join(sorted(world.ids))}.")
    return complete(world)


def tenant_url(management: str, name: str, answer: dict[str, Any]) -> str:
    if urlsplit(management).hostname in LOOPBACK:
        return f"{management}/t/{name}"
    domain = (answer.get("additionalData") or {}).get("tenantDomain") or name
    return f"{urlsplit(management).scheme}://{domain}"


def await_ready(operator: Session, id: str, name: str) -> None:
    deadline = time.monotonic() + SECONDS_TO_READY
    while time.monotonic() < deadline:
        status = operator.get(f"/api/v1/tenants/{id}")["status"]
        if status == "Ready":
            return
        if status == "Failed":
            break
        time.sleep(PAUSE_SECONDS)
    raise Failure(f"The throw-away tenant {name} did not become ready.", hint="See its diagnostics: atoll tenant get.")


def add_one(world: World, kind: Kind, served: set[str]) -> None:
    """Make one of the kind; where it cannot be made, take one that is there."""
    session = world.session
    if kind.made is None or f"POST {kind.made[0]}" not in served:
        take_one(world, kind, served)
        return
    mark = f"v{secrets.token_hex(5)}"
    ids = world.ids | ({"set": a_permission_set(session)} if kind.name == "role" else {})
    answer = session.write("POST", kind.made[0], filled(kind.made[1], ids, mark))
    keep(world, kind, answer, str(answer.get(kind.id) or ""))
    world.marks.add(mark)
    if secret := answer.get("clientSecret"):
        granted = session.token_for(grant_type="client_credentials", client_id=answer["clientId"], client_secret=secret)
        world.tokens[f"a token of a {'service account' if kind.name == 'machine' else kind.name}"] = granted["access_token"]


def a_permission_set(session: Session) -> str:
    return str(session.get("/api/v1/authorization/permission-sets")["permissionSets"][0]["id"])


def take_one(world: World, kind: Kind, served: set[str]) -> None:
    """The first of the kind that the tenant has; what is not there is said."""
    if kind.listed is None or f"GET {kind.listed[0]}" not in served:
        return
    path, key, id = kind.listed
    answer = world.session.get(path)
    records = [one for one in (answer[key] if key else answer) if one.get("custom") is not False]
    if records:
        keep(world, kind, records[0], str(records[0][id]))
    else:
        world.lacks.append(kind.name)


def keep(world: World, kind: Kind, record: dict[str, Any], id: str) -> None:
    world.ids[kind.name] = id
    world.marks |= {text for text in (id, str(record.get("name") or "")) if len(text) > 7}


def found(name: str, url: str, token: str, served: set[str]) -> World:
    """A tenant that is there already: nothing is made in it."""
    world = World(name, url, token)
    for kind in KINDS:
        take_one(world, kind, served)
    world.tokens["its token"] = token
    return complete(world)


def complete(world: World) -> World:
    """Add what forgers would try with this tenant's token."""
    world.tokens = {kind: token for kind, token in world.tokens.items() if token}
    header, payload, signature = world.token.split(".") if world.token.count(".") == 2 else ("", "", "")
    if payload:
        world.tokens["an unsigned token"] = f"{encoded({'alg': 'none', 'typ': 'JWT'})}.{payload}."
        world.tokens["a changed token"] = f"{header}.{changed(payload)}.{signature}"
    return world


def encoded(value: Any) -> str:
    return base64.urlsafe_b64encode(json.dumps(value).encode()).decode().rstrip("=")


def changed(payload: str) -> str:
    claims = json.loads(base64.urlsafe_b64decode(payload + "=" * (-len(payload) % 4)))
    return encoded(claims | {"exp": int(time.time()) + 10**6})


def nowhere(ids: Ids) -> Ids:
    """Ids of the same form that nothing has."""
    return {name: unknown(id) for name, id in ids.items()}


def unknown(id: str) -> str:
    if id.isdigit():
        return str(secrets.randbelow(2**31 - 2**30) + 2**30)
    try:
        random = uuid4().hex
        return str(UUID(UUID(id).hex[:12] + random[12:]))
    except ValueError:
        return f"v{secrets.token_hex(max(1, len(id) // 2))}"
