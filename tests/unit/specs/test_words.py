"""Command lines split without a shell."""

from __future__ import annotations

import pytest

from atoll.specs.words import split_words

VARIABLES = {"RUNAI_PROJECT": "vision", "RUNAI_JOB_NAME": "train-1", "SPACED": "a b 'c'"}


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", ()),
        ("  \t\n ", ()),
        ("python train.py --lr 0.1", ("python", "train.py", "--lr", "0.1")),
        ("bash -c 'echo  $HOME'", ("bash", "-c", "echo  $HOME")),
        ("--token=''", ("--token=",)),
        ("'' \"\"", ("", "")),
        ('a"b c"d', ("ab cd",)),
        (r'"a\"b\\c\d"', (r'a"b\c\d',)),
        (r"a\ b", ("a b",)),
        ("a\\\nb", ("ab",)),
        ("a | b > c; d & # e", ("a", "|", "b", ">", "c;", "d", "&", "#", "e")),
        ("$HOME `id` $(id) ~ *", ("$HOME", "`id`", "$(id)", "~", "*")),
    ],
)
def test_command_line_splits_like_a_shell_that_runs_nothing(text: str, words: tuple[str, ...]) -> None:
    assert split_words(text) == words


def test_known_variables_are_put_in_and_unknown_ones_stay() -> None:
    text = "--base=/${RUNAI_PROJECT}/$(RUNAI_JOB_NAME) ${OTHER} $(OTHER) $RUNAI_PROJECT"
    assert split_words(text, VARIABLES) == ("--base=/vision/train-1", "${OTHER}", "$(OTHER)", "$RUNAI_PROJECT")


def test_variable_in_double_quotes_is_put_in_and_in_single_quotes_is_not() -> None:
    assert split_words("\"${RUNAI_PROJECT}\" '${RUNAI_PROJECT}'", VARIABLES) == ("vision", "${RUNAI_PROJECT}")


def test_escaped_dollar_keeps_the_variable_as_text() -> None:
    assert split_words(r'\${RUNAI_PROJECT} "\${RUNAI_PROJECT}"', VARIABLES) == ("${RUNAI_PROJECT}", "${RUNAI_PROJECT}")


def test_value_of_a_variable_is_neither_split_nor_unquoted() -> None:
    assert split_words("x${SPACED}", VARIABLES) == ("xa b 'c'",)


def test_variable_with_an_empty_value_still_is_a_word() -> None:
    assert split_words("${EMPTY}", {"EMPTY": ""}) == ("",)


@pytest.mark.parametrize(
    ("text", "problem"),
    [("a 'b", "single quote at position 3"), ('"b', "double quote at position 1"), ("a\\", "backslash at position 2")],
)
def test_what_is_never_closed_is_refused_with_its_position(text: str, problem: str) -> None:
    with pytest.raises(ValueError, match=problem):
        split_words(text)
