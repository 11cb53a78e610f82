"""The second factor: a code of an authenticator app, or one of ten recovery codes, each of which works once.

The app's secret is sealed with the realm's data key; recovery codes are random and kept as hashes. Whether a second factor
is needed is told only to who has given the right password.
"""

from __future__ import annotations

import secrets
from uuid import UUID

from atoll.kit.crypto import fingerprint
from atoll.kit.errors import AtollError
from atoll.kit.settings import Secret
from atoll.server import audit
from atoll.server.db import RealmTx, publish
from atoll.server.identity.errors import (
    NoSecondFactor,
    SecondFactorExists,
    SecondFactorRequired,
    SecondFactorWrong,
    WrongPassword,
)
from atoll.server.identity.events import TakingOver
from atoll.server.identity.keys import seal_for, unseal_for
from atoll.server.identity.records import Principal
from atoll.server.identity.sign_in import attempts, sessions, totp
from atoll.server.identity.sign_in.records import SecondFactor
from atoll.server.identity.sign_in.store import second_factor as store

RECOVERY_CODES = 10
LETTERS = "abcdefghjkmnpqrstuvwxyz23456789"
GROUPS, OF_GROUP = 4, 4  # 79 bits: enough for a plain hash


async def start(tx: RealmTx, installation: Secret) -> str:
    """A new secret, which counts once a code of it was confirmed; an earlier draft is void."""
    secret = totp.new_secret()
    sealed = await seal_for(tx, installation, secret, purpose=purpose(own_id(tx)))
    if not await store.put_draft(tx, principal_id=own_id(tx), sealed=sealed):
        raise SecondFactorExists("A second factor is on already.")
    return secret


async def confirm(tx: RealmTx, installation: Secret, code: str) -> list[str]:
    """Turn the second factor on; the recovery codes are shown only now."""
    factor = await store.find(tx, principal_id=own_id(tx))
    if factor is None:
        raise NoSecondFactor("No second factor was started.")
    if factor.is_confirmed:
        raise SecondFactorExists("A second factor is on already.")
    step = totp.matching_step(await secret_of(tx, installation, factor), plain(code), at=tx.now)
    if step is None or not await store.confirm(tx, principal_id=own_id(tx), step=step):
        raise SecondFactorWrong("This is not the code of the moment.")
    await recorded(tx, own_id(tx), tx.caller.name, "on")
    return await draw_recovery_codes(tx)


async def renew_recovery_codes(tx: RealmTx, installation: Secret, code: str) -> list[str]:
    """Ten new ones; the old ones are void."""
    await check_code(tx, installation, code)
    await recorded(tx, own_id(tx), tx.caller.name, "new recovery codes")
    return await draw_recovery_codes(tx)


async def turn_off(tx: RealmTx, installation: Secret, *, proven: bool, code: str) -> None:
    if not proven:
        raise WrongPassword("The password is wrong.")
    await check_code(tx, installation, code)
    await store.delete(tx, principal_id=own_id(tx))
    await recorded(tx, own_id(tx), tx.caller.name, "off")


async def remove_from(tx: RealmTx, user: Principal) -> None:
    """For who lost the app and the codes: an administrator takes it away, and everything that was signed in ends."""
    await publish(tx, TakingOver(user))
    if not await store.delete(tx, principal_id=user.id):
        raise NoSecondFactor("This user has no second factor.")
    await sessions.end_all(tx, user)
    await recorded(tx, user.id, user.name, "removed")


async def problem(tx: RealmTx, installation: Secret, principal: Principal, code: str | None) -> AtollError | None:
    """What a sign-in with the right password still lacks."""
    factor = await store.find(tx, principal_id=principal.id)
    if factor is None or not factor.is_confirmed:
        return None
    if not code:
        return SecondFactorRequired("A code of your authenticator app is needed too.")
    accepted = await accept(tx, installation, factor, code)
    return None if accepted else SecondFactorWrong("This code is wrong, or was used before.")


async def check_code(tx: RealmTx, installation: Secret, code: str) -> None:
    """A code of the caller's second factor, used up. The attempt was counted before."""
    factor = await store.find(tx, principal_id=own_id(tx))
    if factor is None or not factor.is_confirmed:
        raise NoSecondFactor("No second factor is on.")
    if not await accept(tx, installation, factor, code):
        raise SecondFactorWrong("This code is wrong, or was used before.")
    await attempts.forgive(tx, tx.caller.name)


async def accept(tx: RealmTx, installation: Secret, factor: SecondFactor, code: str) -> bool:
    step = totp.matching_step(await secret_of(tx, installation, factor), plain(code), at=tx.now)
    if step is not None:
        return await store.use_step(tx, principal_id=factor.principal_id, step=step)
    return await store.use_recovery_code(tx, principal_id=factor.principal_id, code_hash=fingerprint(plain(code)))


async def draw_recovery_codes(tx: RealmTx) -> list[str]:
    codes = [
        "-".join("".join(secrets.choice(LETTERS) for _ in range(OF_GROUP)) for _ in range(GROUPS))
        for _ in range(RECOVERY_CODES)
    ]
    hashes = [fingerprint(plain(code)) for code in codes]
    await store.replace_recovery_codes(tx, principal_id=own_id(tx), hashes=hashes)
    return codes


async def secret_of(tx: RealmTx, installation: Secret, factor: SecondFactor) -> str:
    return await unseal_for(tx, installation, factor.sealed, purpose=purpose(factor.principal_id))


async def recorded(tx: RealmTx, id: UUID, name: str, change: str) -> None:
    await audit.record(tx, audit.Action.UPDATE, audit.Entity("second-factor", str(id), name), metadata={"change": change})


def own_id(tx: RealmTx) -> UUID:
    assert tx.caller.id is not None
    return tx.caller.id


def purpose(principal_id: UUID) -> str:
    return f"totp {principal_id}"


def plain(code: str) -> str:
    """As people type them: with spaces or hyphens, in any case."""
    return code.replace(" ", "").replace("-", "").lower()


# What a replayed request answers with: never a secret a second time.


async def no_codes_again(_: str) -> list[str]:
    return []
