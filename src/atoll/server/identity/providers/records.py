"""Frozen values of identity providers."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Any
from uuid import UUID

from atoll.kit.errors import FieldProblem, InvalidFields

Config = dict[str, Any]
Mappers = dict[str, str]


class ProviderType(StrEnum):
    OIDC = "oidc"
    SAML = "saml"
    OPENSHIFT = "openshift-v4"


# Where the fields of each type stand in a request, and so in what is said about them.
DATA = {ProviderType.OIDC: "oidcData", ProviderType.SAML: "samlData", ProviderType.OPENSHIFT: "ocpData"}


@dataclass(frozen=True, slots=True)
class Provider:
    """`config` holds what was asked for and what was found out, by the names of the API; never a secret."""

    id: UUID
    alias: str
    type: ProviderType
    config: Config
    mappers: Mappers
    sealed_secret: bytes | None
    created_by: str
    created_at: datetime
    updated_at: datetime


@dataclass(frozen=True, slots=True)
class Draft:
    """What somebody wants a provider to be. No `secret` leaves one the secret that it has. `metadata` is a SAML file."""

    type: ProviderType
    config: Config
    name: str = ""
    secret: str = field(default="", repr=False)
    mappers: Mappers | None = None
    metadata: str = field(default="", repr=False)

    @property
    def at(self) -> str:
        return DATA[self.type]


@dataclass(frozen=True, slots=True)
class External:
    """Who a verified token of a provider speaks of."""

    subject: str
    email: str
    groups: tuple[str, ...]
    uid: int | None
    gid: int | None
    supplementary: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Check:
    """One thing that was looked at; `problem` is empty where it is as it should be."""

    name: str
    field: str
    found: str = ""
    problem: str = ""


@dataclass(slots=True)
class Findings:
    """What a look at a provider brought: each check in its order, and the facts that are stored with the configuration."""

    checks: list[Check] = field(default_factory=list)
    facts: Config = field(default_factory=dict)

    def passed(self, name: str, at: str, found: str) -> None:
        self.checks.append(Check(name, at, found=found))

    def failed(self, name: str, at: str, problem: str) -> None:
        self.checks.append(Check(name, at, problem=problem))

    @property
    def problems(self) -> list[FieldProblem]:
        return [FieldProblem(check.field, check.problem) for check in self.checks if check.problem]

    def raise_problems(self) -> None:
        if self.problems:
            raise InvalidFields(self.problems)
