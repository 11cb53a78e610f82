"""Laws of quantities and of splitting, over anything that can be written."""

from __future__ import annotations

import re
import shlex
from contextlib import suppress

from hypothesis import given
from hypothesis import strategies as st

from atoll.specs.quantities import LARGEST, cpu_milli, cpu_text, memory_bytes, memory_text
from atoll.specs.words import split_words

COUNTS = st.one_of(
    st.integers(0, LARGEST), st.builds(lambda n, p: n * p, st.integers(0, 1000), st.sampled_from([2**30, 10**9]))
)


@given(COUNTS)
def test_millicores_survive_being_written_and_read(milli: int) -> None:
    assert cpu_milli(cpu_text(milli)) == milli


@given(COUNTS)
def test_bytes_survive_being_written_and_read(size: int) -> None:
    assert memory_bytes(memory_text(size)) == size


@given(COUNTS)
def test_what_is_written_meets_the_published_pattern(size: int) -> None:
    pattern = re.compile(r"^([+]?[0-9.]+)([eEinumkKMGTP]*[-+]?[0-9]*)$")
    assert pattern.match(memory_text(size))
    assert pattern.match(cpu_text(size))


@given(st.one_of(st.text(), st.from_regex(r"[+]?[0-9.]+[eEinumkKMGTP]*[-+]?[0-9]*", fullmatch=True)))
def test_any_text_is_a_count_or_a_value_error(text: str) -> None:
    with suppress(ValueError):
        assert 0 <= memory_bytes(text) <= LARGEST


@given(st.lists(st.text(st.characters(exclude_characters="$"))))
def test_quoted_words_come_back_as_they_were(words: list[str]) -> None:
    assert split_words(shlex.join(words)) == tuple(words)


@given(st.text(st.sampled_from("ab '\"\\\t")))
def test_words_are_those_of_the_standard_splitter(text: str) -> None:
    try:
        expected = tuple(shlex.split(text))
    except ValueError:
        expected = None
    try:
        actual = split_words(text)
    except ValueError:
        actual = None
    assert actual == expected
