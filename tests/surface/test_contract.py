"""The check that holds every answer of the suite against the document finds what is not declared."""

from __future__ import annotations

import json
from typing import Any
from unittest.mock import Mock

import pytest

from tests.support.api import Api
from tests.support.contract import Contract
from tests.support.server import Server


@pytest.fixture
async def answered(api: Api, monkeypatch: pytest.MonkeyPatch) -> dict[str, Any]:
    """How an answer with a page of users is given to the check."""
    heard = Mock()
    monkeypatch.setattr(api.server, "contract", heard, raising=False)
    (await api.as_administrator().get("/api/v1/users")).ok()
    ((scope,), how), *_ = heard.check.call_args_list
    return {"scope": scope, **how}


@pytest.fixture
def contract() -> Contract:
    assert Server.contract is not None
    return Server.contract


def test_answer_that_is_declared_passes(answered: dict[str, Any], contract: Contract) -> None:
    contract.check(**answered)


@pytest.mark.parametrize("field", ["colour", "createdBy"])
def test_field_that_is_not_declared_or_of_another_type_is_found(
    field: str, answered: dict[str, Any], contract: Contract
) -> None:
    (user, *others) = json.loads(answered["body"])
    with pytest.raises(AssertionError, match="differs from its document"):
        contract.check(**answered | {"body": json.dumps([user | {field: 7}, *others]).encode()})


def test_status_that_is_not_declared_is_found(answered: dict[str, Any], contract: Contract) -> None:
    with pytest.raises(AssertionError, match="does not declare"):
        contract.check(**answered | {"status": 418})
