"""Sealing is bound to a key and a purpose, and stored secrets compare in constant time."""

from __future__ import annotations

from base64 import b64decode

import pytest
from cryptography.exceptions import InvalidTag

from atoll.kit.crypto import derive, fingerprint, new_key, same, scram_verifier, seal, unseal


def test_what_is_sealed_is_unsealed_with_the_same_key_and_binding() -> None:
    key = new_key()

    sealed = seal(key, b"secret", bound_to=b"tenant-1")

    assert unseal(key, sealed, bound_to=b"tenant-1") == b"secret"
    assert b"secret" not in sealed


@pytest.mark.parametrize("binding", [b"tenant-2", b""])
def test_a_sealed_value_moved_elsewhere_stays_shut(binding: bytes) -> None:
    key = new_key()
    sealed = seal(key, b"secret", bound_to=b"tenant-1")

    with pytest.raises(InvalidTag):
        unseal(key, sealed, bound_to=binding)


def test_a_changed_byte_is_found() -> None:
    key = new_key()
    sealed = bytearray(seal(key, b"secret", bound_to=b"t"))
    sealed[-1] ^= 1

    with pytest.raises(InvalidTag):
        unseal(key, bytes(sealed), bound_to=b"t")


def test_sealing_twice_gives_different_bytes() -> None:
    key = new_key()

    assert seal(key, b"x", bound_to=b"t") != seal(key, b"x", bound_to=b"t")


def test_keys_of_different_purposes_differ_and_are_stable() -> None:
    key = b"k" * 32

    assert derive(key, "a") == derive(key, "a")
    assert derive(key, "a") != derive(key, "b")


def test_fingerprints_compare() -> None:
    assert same(fingerprint("one"), fingerprint("one"))
    assert not same(fingerprint("one"), fingerprint("two"))


def test_a_scram_verifier_is_the_one_that_postgresql_makes() -> None:
    """Made by PostgreSQL 17 for this password, and this salt read out of what it stored."""
    salt = "zEZ+2zoHDLzW6Trg60owbg=="
    proofs = "FQuV8PgMl0R1q3rTJrM/o4iT+cQfj8l1FvjIPmvsI0s=:qBqq8xUwXJaaB+5s4+xLpdpcYfH1j/PzF0dr8c0tnY4="

    assert scram_verifier("a-long-random-password", b64decode(salt)) == f"SCRAM-SHA-256$4096:{salt}${proofs}"
