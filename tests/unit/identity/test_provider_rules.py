"""What a token's claims and a provider's documents are turned into."""

from __future__ import annotations

from contextlib import suppress
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from atoll.server.identity.providers import rules
from atoll.server.identity.providers.metadata import MetadataUnreadable, document_of, read_metadata
from atoll.server.identity.providers.rules import ClaimWrong
from tests.support.saml import ENTITY, SIGN_ON, metadata

anything = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=5), inner, max_size=4),
    max_leaves=10,
)


@pytest.mark.parametrize(
    ("name", "alias"),
    [("Corp", "corp"), ("Corp Ädmin", "corp-admin"), ("a_b", "a-b"), ("  ", "oidc"), ("日本", "oidc"), ("x" * 99, "x" * 48)],
)
def test_alias_is_made_of_the_name(name: str, alias: str) -> None:
    assert rules.alias_of(name, "oidc") == alias


@given(st.text(max_size=200))
def test_every_alias_has_the_form_of_the_reference(name: str) -> None:
    alias = rules.alias_of(name, "saml")
    assert alias.replace("-", "").isalnum()
    assert alias == alias.lower()


@pytest.mark.parametrize(
    ("value", "ids"),
    [(None, ()), ("", ()), (7, (7,)), ("8,7, 7", (7, 8)), (["1", 2], (1, 2)), ([], ())],
)
def test_supplementary_groups_come_as_a_list_or_a_text(value: Any, ids: tuple[int, ...]) -> None:
    assert rules.linux_ids(value, "extra") == ids


@given(anything)
def test_claims_of_any_form_are_read_or_refused(value: Any) -> None:
    """Whatever a provider puts into a claim, it is no failure of ours."""
    for read in (rules.groups_of, lambda one: rules.linux_ids(one, "x"), lambda one: rules.email_of({}, one, "email")):
        with suppress(ClaimWrong):
            read(value)


@given(anything)
def test_key_sets_of_any_form_are_read(value: Any) -> None:
    assert rules.usable_keys({"keys": value}) == {}
    assert rules.usable_keys(value) == {}


def test_claim_is_found_by_its_exact_name_first() -> None:
    claims = {"groups": ["small"], "GROUPS": ["large"]}
    assert rules.claim(claims, "GROUPS") == ["large"]
    assert rules.claim({"groups": ["small"]}, "GROUPS") == ["small"]


def test_metadata_says_who_where_and_with_which_certificate() -> None:
    found = read_metadata(metadata().encode())
    assert (found.entity_ids, found.sign_on and found.sign_on[1], len(found.certificates)) == ([ENTITY], SIGN_ON, 1)


@given(st.binary(max_size=300))
def test_metadata_of_any_form_is_read_or_refused(document: bytes) -> None:
    with suppress(MetadataUnreadable):
        read_metadata(document)


@given(st.text(max_size=100))
def test_file_of_any_form_is_a_document_or_refused(text: str) -> None:
    with suppress(MetadataUnreadable):
        read_metadata(document_of(text))
