"""`filterBy` in both encodings, checked against a table of fields."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from atoll.kit.filters import BadFilter, BadSort, Condition, Field, Fields, check_sort, parse, split

FIELDS = Fields(
    {
        "name": Field("n"),
        "phase": Field("p"),
        "count": Field("c", "integer"),
        "gpus": Field("g", "milli"),
        "createdAt": Field("t", "time"),
        "local": Field("l", "boolean"),
        "hidden": Field("h", filters=False, sorts=False),
    },
    default="createdAt",
)


def test_repeated_parameters_and_one_joined_value_mean_the_same() -> None:
    assert split(["name==a", "phase==b"]) == split(["name==a,phase==b"]) == ["name==a", "phase==b"]


def test_a_comma_inside_a_value_does_not_split_it() -> None:
    assert split(["name==a,b,phase!=c,d"]) == ["name==a,b", "phase!=c,d"]


def test_conditions_are_typed_by_their_field() -> None:
    found = parse(FIELDS, ["count<=3", "gpus>=1.5", "createdAt>=2026-01-02T03:04:05Z", "local==TRUE", "name=@x"])

    assert found == (
        Condition("c", "<=", 3),
        Condition("g", ">=", 1500),
        Condition("t", ">=", datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)),
        Condition("l", "==", True),
        Condition("n", "=@", "x"),
    )


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("nonsense", "<field><operator><value>"),
        ("size==1", "possible are: count, createdAt, gpus, local, name, phase"),
        ("hidden==1", "knows no field 'hidden'"),
        ("count=@1", "possible are: == != <= >="),
        ("count==one", "a 32-bit integer"),
        ("count==99999999999", "a 32-bit integer"),
        ("gpus==nan", "a number"),
        ("createdAt==yesterday", "ISO 8601"),
        ("createdAt==0001-01-01", "ISO 8601"),
        ("local==maybe", "true or false"),
    ],
)
def test_a_bad_condition_says_what_is_possible(text: str, said: str) -> None:
    with pytest.raises(BadFilter) as caught:
        parse(FIELDS, [text])

    assert said in str(caught.value)


def test_a_plus_that_became_a_space_is_taken_as_meant() -> None:
    (condition,) = parse(FIELDS, ["createdAt==2026-01-02T03:04:05 02:00"])

    assert condition.value == datetime(2026, 1, 2, 1, 4, 5, tzinfo=UTC)


def test_too_many_conditions_are_refused() -> None:
    with pytest.raises(BadFilter, match="At most 50"):
        parse(FIELDS, ["name==a"] * 51)


def test_sorting_by_an_unknown_field_names_the_known_ones() -> None:
    with pytest.raises(BadSort, match="possible are: count, createdAt, gpus, local, name, phase"):
        check_sort(FIELDS, "hidden")
    assert check_sort(FIELDS, None) == "createdAt"
