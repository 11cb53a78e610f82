"""Frozen values of metering."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

# (id, name) of what is grouped by; empty where nothing is.
Group = tuple[str, str]
Groups = tuple[Group, ...]


@dataclass(frozen=True, slots=True)
class Change:
    """What changed of the asked amounts in one bucket: for each its (change, moment), as `rules.Turn` has them."""

    group: Group
    bucket: int
    sums: tuple[tuple[int, int], ...]


@dataclass(frozen=True, slots=True)
class Whole:
    """Amounts times milliseconds of the whole days in one bucket."""

    group: Group
    bucket: int
    sums: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Held:
    """Amounts times milliseconds that a department or a project held in several times."""

    id: int
    department_id: int
    amounts: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Reached:
    """What there is right now in one group: `keys` name the group, one for each label that was asked for."""

    keys: Groups
    amounts: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Subject:
    """Whose metrics are asked for: the scope of the statements, and until when anything is known of it. `members` are groups
    that are told also where they held nothing."""

    scope: Mapping[str, object]
    heard: datetime | None
    members: Groups = ()
