"""Use cases of identity providers."""

from __future__ import annotations

from dataclasses import replace

from atoll.kit.errors import FieldProblem, InvalidFields
from atoll.kit.ids import uuid7
from atoll.kit.settings import Secret
from atoll.kit.text import fold
from atoll.server import audit, directory, settings
from atoll.server.db import RealmTx, publish
from atoll.server.identity import service as people
from atoll.server.identity import store as principals
from atoll.server.identity.errors import BadCredentials
from atoll.server.identity.events import TrustingProvider
from atoll.server.identity.keys import seal_for
from atoll.server.identity.providers import rules, store
from atoll.server.identity.providers.errors import (
    AnothersAddress,
    LocalUsersOnly,
    ProviderExists,
    ProviderNotFound,
    TooManyProviders,
)
from atoll.server.identity.providers.records import Config, Draft, External, Mappers, Provider, ProviderType
from atoll.server.identity.records import Principal
from atoll.server.settings import SecuritySettingChanging

PURPOSE = "identity provider"


async def get(tx: RealmTx, alias: str) -> Provider:
    provider = await store.find(tx, alias)
    if provider is None:
        raise ProviderNotFound
    return provider


async def create(tx: RealmTx, installation: Secret, draft: Draft, facts: Config) -> Provider:
    """A provider that was looked at: `facts` is what was found."""
    check_secret_given(draft)
    await store.lock(tx)
    if len(await store.list_all(tx)) >= rules.MOST_PROVIDERS:
        raise TooManyProviders(f"At most {rules.MOST_PROVIDERS} identity providers may be set up.")
    made = Provider(
        id=uuid7(),
        alias=rules.alias_of(draft.name, draft.type.value),
        type=draft.type,
        config=draft.config | facts,
        mappers=rules.with_defaults(draft.mappers),
        sealed_secret=await sealed(tx, installation, draft.secret),
        created_by=tx.caller.name,
        created_at=tx.now,
        updated_at=tx.now,
    )
    if not await store.insert(tx, made):
        raise ProviderExists(f"There is an identity provider {made.alias} already.")
    await trusted(tx, audit.Action.CREATE, made)
    return made


async def change(tx: RealmTx, installation: Secret, alias: str, draft: Draft, facts: Config) -> Provider:
    """The alias stays. A secret that is not given is kept, as long as it goes to the same address for the same client."""
    known = await get(tx, alias)
    kept = known.type is draft.type and rules.same_address(known.config, draft.config)
    if not draft.secret and not kept:
        check_secret_given(draft)
    changed = replace(
        known,
        type=draft.type,
        config=draft.config | facts,
        mappers=known.mappers if draft.mappers is None else rules.with_defaults(draft.mappers),
        sealed_secret=await sealed(tx, installation, draft.secret) if draft.secret or not kept else known.sealed_secret,
        updated_at=tx.now,
    )
    await store.update(tx, changed)
    await trusted(tx, audit.Action.UPDATE, changed)
    return changed


def check_secret_given(draft: Draft) -> None:
    if draft.type is not ProviderType.SAML and not draft.secret:
        problem = "is required: for a new provider, and where address or client of one are changed"
        raise InvalidFields([FieldProblem(f"{draft.at}.clientSecret", problem)])


async def sealed(tx: RealmTx, installation: Secret, secret: str) -> bytes | None:
    return await seal_for(tx, installation, secret, purpose=PURPOSE) if secret else None


async def set_mappers(tx: RealmTx, alias: str, mappers: Mappers) -> None:
    known = await get(tx, alias)
    await store.set_mappers(tx, known.id, rules.with_defaults(mappers))
    await trusted(tx, audit.Action.UPDATE, known)


async def remove(tx: RealmTx, alias: str) -> None:
    """Whoever came from it is signed out at once, so somebody who does not must do it."""
    known = await get(tx, alias)
    caller = tx.caller
    user = await principals.find(tx, kind=people.USER, id=caller.id) if caller.id else None
    if user and user.provider_id is not None:
        raise LocalUsersOnly("Only a local user or a service account may remove an identity provider.")
    await store.delete(tx, known.id)
    await settings.forget_sso_alias(tx, known.alias)
    await recorded(tx, audit.Action.DELETE, known)


async def trusted(tx: RealmTx, action: audit.Action, provider: Provider) -> None:
    await publish(tx, TrustingProvider(provider.alias))
    await recorded(tx, action, provider)


async def recorded(tx: RealmTx, action: audit.Action, provider: Provider) -> None:
    entity = audit.Entity("identity-provider", str(provider.id), provider.alias)
    await audit.record(tx, action, entity, metadata={"type": provider.type.value})


async def sign_in(tx: RealmTx, provider: Provider, external: External) -> Principal:
    """The user of a verified token, made at the first one. AnothersAddress where the address belongs to an account that
    did not come from this provider, or to somebody else there: nobody is taken over."""
    if await store.find(tx, provider.alias) is None:
        raise ProviderNotFound
    user = await principals.find_by_name(tx, kind=people.USER, folded=fold(external.email))
    subject = rules.subject_of(provider.config["issuer"], external)
    if user is None:
        user = await appear(tx, provider, external.email)
    elif user.provider_id != provider.id:
        raise AnothersAddress(f"There is an account {external.email} that does not come from this identity provider.")
    elif await store.find_subject(tx, user.id) != subject:
        raise AnothersAddress(f"The account {external.email} belongs to another person of this identity provider.")
    known = await store.note_sign_in(tx, id=user.id, provider=provider.id, subject=subject, external=external)
    if known is None:
        raise BadCredentials
    return known


async def appear(tx: RealmTx, provider: Provider, email: str) -> Principal:
    """A user's first sign-in, within the tenant's limit of users."""
    await directory.check_limit(tx, directory.Limit.USERS, used=lambda: principals.count_users(tx))
    user = replace(people.fresh(tx, name=email), created_by=provider.alias)
    if not await principals.insert(tx, user, folded=fold(email)):
        raise AnothersAddress(f"An account {email} was made at this very moment.")
    return user


async def on_security_setting_changing(tx: RealmTx, event: SecuritySettingChanging) -> None:
    """Browsers can be sent to a provider that is there, and to no other."""
    alias = event.value.get("idpAlias", "")
    if event.key == settings.AUTO_REDIRECT and alias and await store.find(tx, alias) is None:
        raise InvalidFields([FieldProblem("idpAlias", f"there is no identity provider {alias}")])
