"""Quantities as people write them."""

from __future__ import annotations

import pytest

from atoll.specs.quantities import LARGEST, cpu_milli, cpu_text, memory_bytes, memory_text


@pytest.mark.parametrize(
    ("text", "milli"),
    [
        ("0.5", 500),
        ("100m", 100),
        ("2", 2000),
        ("+1.5", 1500),
        (".5", 500),
        ("1.", 1000),
        ("1e1", 10_000),
        ("1k", 1_000_000),
        ("0", 0),
    ],
)
def test_cpu_quantity_reads_as_millicores(text: str, milli: int) -> None:
    assert cpu_milli(text) == milli


@pytest.mark.parametrize(
    ("text", "size"),
    [
        ("1Gi", 2**30),
        ("500M", 500_000_000),
        ("1e3", 1000),
        ("1E3", 1000),
        ("1E", 10**18),
        ("1.5Ki", 1536),
        ("128974848", 128_974_848),
        ("1000m", 1),
        ("25e-1", 3),
        ("9223372036854775807", LARGEST),
    ],
)
def test_memory_quantity_reads_as_bytes(text: str, size: int) -> None:
    assert memory_bytes(text) == size


@pytest.mark.parametrize(("text", "milli"), [("1u", 1), ("0.0001", 1), ("100n", 1), ("1001u", 2)])
def test_what_is_finer_than_the_unit_is_rounded_up(text: str, milli: int) -> None:
    assert cpu_milli(text) == milli


@pytest.mark.parametrize(
    "text", ["", "abc", "Gi", "1.2.3", ".", "1Qi", "1gb", "1 Gi", " 1", "1Gi\n", "1K", "1e", "1ee3", "1m5", "١", "1" * 65]
)
def test_nonsense_is_refused_with_a_sentence(text: str) -> None:
    with pytest.raises(ValueError, match=r"quantity|Quantity"):
        memory_bytes(text)


def test_negative_quantity_is_refused_as_negative() -> None:
    with pytest.raises(ValueError, match="Quantity '-1Gi' is negative"):
        memory_bytes("-1Gi")


@pytest.mark.parametrize("text", ["9223372036854775808", "9Ei", "1e999", "99999999999999999999E"])
def test_quantity_that_no_counter_holds_is_refused_as_too_large(text: str) -> None:
    with pytest.raises(ValueError, match="too large"):
        memory_bytes(text)


@pytest.mark.parametrize(("milli", "text"), [(500, "500m"), (2000, "2"), (0, "0"), (1, "1m")])
def test_millicores_are_written_short(milli: int, text: str) -> None:
    assert cpu_text(milli) == text


@pytest.mark.parametrize(
    ("size", "text"), [(2**30, "1Gi"), (3 * 2**20, "3Mi"), (500_000_000, "500M"), (1001, "1001"), (0, "0"), (2**60, "1Ei")]
)
def test_bytes_are_written_short(size: int, text: str) -> None:
    assert memory_text(size) == text


def test_amount_that_no_quantity_says_is_refused() -> None:
    with pytest.raises(ValueError, match="outside"):
        cpu_text(-1)
