"""Splitting of `command` and `args` into words, the way a POSIX shell reads them, without ever running one.

Quotes and backslashes mean what they mean in a shell. Nothing is expanded but variables from a mapping that the caller
gives, as `${NAME}` or `$(NAME)`; a name that is not in it stays as written, and so does anything in single quotes. A
value is never split or read again, so it cannot add words.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping

BLANK = " \t\r\n"
ESCAPED_IN_DOUBLE_QUOTES = '$`"\\'

_VARIABLE = re.compile(r"\$(?:\{([A-Za-z_][A-Za-z0-9_]*)\}|\(([A-Za-z_][A-Za-z0-9_]*)\))")


def split_words(text: str, variables: Mapping[str, str] | None = None) -> tuple[str, ...]:
    """The words of a command line. ValueError with the position (from 1) of a quote that is never closed."""
    return _Splitter(text, variables or {}).words()


class _Splitter:
    def __init__(self, text: str, variables: Mapping[str, str]) -> None:
        self.text = text
        self.variables = variables
        self.at = 0
        # None between words; [] is a word that is empty so far, as `''` is
        self.word: list[str] | None = None
        self.readers: dict[str, Callable[[], None]] = {
            "'": self._single_quoted,
            '"': self._double_quoted,
            "\\": self._escaped,
            "$": self._variable,
        }

    def words(self) -> tuple[str, ...]:
        done: list[str] = []
        while self.at < len(self.text):
            if self.text[self.at] in BLANK:
                self._close(done)
                self.at += 1
            else:
                self.readers.get(self.text[self.at], self._plain)()
        self._close(done)
        return tuple(done)

    def _close(self, done: list[str]) -> None:
        if self.word is not None:
            done.append("".join(self.word))
        self.word = None

    def _add(self, part: str, length: int) -> None:
        if self.word is None:
            self.word = []
        self.word.append(part)
        self.at += length

    def _plain(self) -> None:
        self._add(self.text[self.at], 1)

    def _escaped(self) -> None:
        following = self.text[self.at + 1 : self.at + 2]
        if not following:
            raise ValueError(f"The backslash at position {self.at + 1} has nothing after it.")
        if following == "\n":
            self.at += 2
        else:
            self._add(following, 2)

    def _variable(self) -> None:
        found = _VARIABLE.match(self.text, self.at)
        value = self.variables.get(found[1] or found[2]) if found else None
        if found is None or value is None:
            self._plain()
        else:
            self._add(value, len(found[0]))

    def _single_quoted(self) -> None:
        end = self.text.find("'", self.at + 1)
        if end < 0:
            raise ValueError(f"The single quote at position {self.at + 1} is never closed.")
        self._add(self.text[self.at + 1 : end], end - self.at + 1)

    def _double_quoted(self) -> None:
        opened = self.at
        self._add("", 1)
        while self.at < len(self.text):
            if self.text[self.at] == '"':
                self.at += 1
                return
            self._within_double_quotes()
        raise ValueError(f"The double quote at position {opened + 1} is never closed.")

    def _within_double_quotes(self) -> None:
        character, following = self.text[self.at], self.text[self.at + 1 : self.at + 2]
        if character == "$":
            self._variable()
        elif character == "\\" and following == "\n":
            self.at += 2
        elif character == "\\" and following and following in ESCAPED_IN_DOUBLE_QUOTES:
            self._add(following, 2)
        else:
            self._plain()
