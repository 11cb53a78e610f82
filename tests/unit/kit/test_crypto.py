"""Sealing is bound to a key and a purpose, and stored secrets compare in constant time."""

from __future__ import annotations

import pytest
from cryptography.exceptions import InvalidTag

from atoll.kit.crypto import derive, fingerprint, new_key, same, seal, unseal


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
