"""Quotas and what is inherited, on random trees: sums are sums, nothing is looser than above, changes merge as they say."""

from __future__ import annotations

from typing import Any

import msgspec
from hypothesis import given
from hypothesis import strategies as st

from atoll.server.organization.records import INHERITABLE, Inheritable, NodeTypes, Quota, SchedulingRules, Sum
from atoll.server.organization.rules import (
    KINDS,
    LIMITS,
    deserved,
    effective,
    excess,
    existing,
    loosening_problems,
    summed,
    worsened,
)
from atoll.server.organization.schemas import ResourcesBody
from atoll.server.organization.service.quotas import merged
from atoll.server.organization.shown import resources_shown

POOLS = {1: "default", 2: "gold", 3: "spot"}
seconds = st.none() | st.integers(1, 10**6)
types = st.lists(st.sampled_from(["a100", "h100", "v100"]), unique=True).map(tuple)
settings = st.builds(
    Inheritable,
    scheduling_rules=st.builds(SchedulingRules, **dict.fromkeys(LIMITS, seconds)),
    default_node_pools=st.lists(st.sampled_from(sorted(POOLS.values())), unique=True).map(tuple),
    node_types=st.builds(NodeTypes, training=types, workspace=types),
)
amount = st.none() | st.integers(0, 10**9)
quotas = st.builds(
    lambda pool, gpu, cpu, memory: Quota(
        pool, POOLS[pool], gpu_deserved_milli=gpu, cpu_deserved_milli=cpu, memory_deserved_bytes=memory
    ),
    st.sampled_from(sorted(POOLS)),
    st.integers(0, 10**6),
    amount,
    amount,
)


def given_amounts(most: int) -> st.SearchStrategy[dict[str, Any]]:
    """A part of a quota as a request names it: some values, others null or absent."""
    value = st.none() | st.integers(0, most)
    weight = st.none() | st.integers(0, 3)
    return st.fixed_dictionaries({}, optional={"deserved": value, "limit": value, "overQuotaWeight": weight})


memory = st.builds(lambda body, units: body | {"units": units}, given_amounts(10**6), st.sampled_from(["Mib", "MB", "GB"]))
requests = st.fixed_dictionaries(
    {},
    optional={
        "gpu": given_amounts(1000),
        "cpu": given_amounts(10**6),
        "memory": memory,
        "priority": st.sampled_from(["low", "high"]),
    },
)


def no_looser(mine: Inheritable, above: Inheritable) -> bool:
    for name in LIMITS:
        limit, most = getattr(mine.scheduling_rules, name), getattr(above.scheduling_rules, name)
        if most is not None and (limit is None or limit > most):
            return False
    for kind in KINDS:
        allowed, chosen = set(getattr(above.node_types, kind)), set(getattr(mine.node_types, kind))
        if allowed and not (chosen and chosen <= allowed):
            return False
    return True


@given(settings, settings)
def test_what_is_in_effect_is_never_looser_than_the_departments(own: Inheritable, inherited: Inheritable) -> None:
    assert no_looser(effective(own, inherited), inherited)


@given(settings, settings)
def test_merging_twice_is_merging_once(own: Inheritable, inherited: Inheritable) -> None:
    once = effective(own, inherited)
    assert effective(once, inherited) == once


@given(settings)
def test_a_project_that_says_nothing_has_what_its_department_says(inherited: Inheritable) -> None:
    assert effective(Inheritable(), inherited) == inherited
    assert effective(inherited, Inheritable()) == inherited


@given(settings, settings)
def test_what_is_not_refused_is_in_effect_as_it_was_said(own: Inheritable, inherited: Inheritable) -> None:
    if not loosening_problems(own, inherited):
        merged_settings = effective(own, inherited)
        for name in LIMITS:
            said = getattr(own.scheduling_rules, name)
            assert said is None or getattr(merged_settings.scheduling_rules, name) == said
        for kind in KINDS:
            chosen = getattr(own.node_types, kind)
            assert not chosen or getattr(merged_settings.node_types, kind) == chosen
    else:
        assert effective(own, inherited) != own


@given(settings, st.sets(st.sampled_from(sorted(POOLS.values()))))
def test_pools_that_are_gone_are_nobodys_default(own: Inheritable, left: set[str]) -> None:
    assert set(existing(own, left).default_node_pools) == set(own.default_node_pools) & left


@given(settings)
def test_settings_are_stored_as_they_are(own: Inheritable) -> None:
    assert INHERITABLE.decode(msgspec.json.encode(own)) == own


@given(st.lists(quotas))
def test_sums_are_those_of_the_children(children: list[Quota]) -> None:
    sums = summed(children)
    assert set(sums) == {child.node_pool_id for child in children}
    for id, found in sums.items():
        of_pool = [child for child in children if child.node_pool_id == id]
        assert found == Sum(
            id,
            POOLS[id],
            sum(child.gpu_deserved_milli for child in of_pool),
            sum(child.cpu_deserved_milli or 0 for child in of_pool),
            sum(child.memory_deserved_bytes or 0 for child in of_pool),
            any(child.cpu_deserved_milli is None for child in of_pool),
            any(child.memory_deserved_bytes is None for child in of_pool),
        )


@given(st.lists(quotas), st.lists(quotas), quotas)
def test_a_change_that_is_let_through_never_adds_to_what_is_too_much(
    before: list[Quota], after: list[Quota], own: Quota
) -> None:
    bound = {own.node_pool_id: deserved(own)}
    old, new = summed(before), summed(after)
    nothing = Sum(own.node_pool_id, own.pool)
    pairs = zip(
        excess(new.get(own.node_pool_id, nothing), deserved(own)),
        excess(old.get(own.node_pool_id, nothing), deserved(own)),
        strict=True,
    )
    worse = any(mine > earlier for mine, earlier in pairs)
    assert (worsened(old, new, had=bound, has=bound) is not None) == worse


@given(requests)
def test_put_then_get_is_what_was_put(asked: dict[str, Any]) -> None:
    shown = resources_shown(merged(Quota(1, "default"), ResourcesBody.model_validate(asked)))
    assert overlaid(shown, asked) == shown


@given(requests, requests)
def test_patch_then_get_is_the_merge(first: dict[str, Any], second: dict[str, Any]) -> None:
    before = merged(Quota(1, "default"), ResourcesBody.model_validate(first))
    after = merged(before, ResourcesBody.model_validate(second))
    if "memory" in second:  # what is kept is kept in bytes, and shown in the newest units
        before = msgspec.structs.replace(before, memory_units=after.memory_units)
    assert resources_shown(after) == overlaid(resources_shown(before), second)


def overlaid(shown: dict[str, Any], asked: dict[str, Any]) -> dict[str, Any]:
    """What was shown with what a request names put over it; null names nothing."""
    result = dict(shown)
    for name, value in asked.items():
        given_values = {k: v for k, v in value.items() if v is not None} if isinstance(value, dict) else value
        result[name] = shown[name] | given_values if isinstance(value, dict) else given_values
    return result
