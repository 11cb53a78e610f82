"""Amounts of CPU and memory as people write them (`100m`, `0.5`, `1Gi`, `500M`, `1e3`), to integers and back.

Owns the grammar of a quantity: a number, then a decimal suffix (`n` … `E`), a binary one (`Ki` … `Ei`) or an exponent.
What is finer than the unit asked for is rounded up, so that nobody gets less than they wrote.
"""

from __future__ import annotations

import re
from fractions import Fraction

LARGEST = 2**63 - 1
LONGEST_TEXT = 64

_QUANTITY = re.compile(r"([+]?[0-9.]+)([eEinumkKMGTP]*[-+]?[0-9]*)", re.ASCII)
_NUMBER = re.compile(r"[+]?([0-9]+\.?[0-9]*|\.[0-9]+)", re.ASCII)
_EXPONENT = re.compile(r"[eE]([-+]?[0-9]{1,3})", re.ASCII)
_BINARY = {f"{letter}i": 1024**power for power, letter in enumerate("KMGTPE", start=1)}
_DECIMAL = {letter: 1000**power for power, letter in enumerate("kMGTPE", start=1)}
_SMALL = {"m": Fraction(1, 1000), "u": Fraction(1, 1000**2), "n": Fraction(1, 1000**3)}
_SUFFIXES: dict[str, Fraction] = {"": Fraction(1), **_SMALL, **{s: Fraction(f) for s, f in (_BINARY | _DECIMAL).items()}}


def cpu_milli(text: str) -> int:
    """Millicores of a CPU quantity: `0.5` is 500, `100m` is 100. ValueError with a sentence for anything else."""
    return _whole(parse(text) * 1000, text)


def memory_bytes(text: str) -> int:
    """Bytes of a memory quantity: `1Gi` is 1073741824, `500M` is 500000000. ValueError with a sentence for anything else."""
    return _whole(parse(text), text)


def cpu_text(milli: int) -> str:
    """The shortest CPU quantity of so many millicores: 500 is `500m`, 2000 is `2`."""
    return f"{_counted(milli)}m" if milli % 1000 else str(_counted(milli) // 1000)


def memory_text(size: int) -> str:
    """The shortest memory quantity of so many bytes: binary suffixes first, then decimal ones, then plain bytes."""
    for suffixes in (_BINARY, _DECIMAL):
        for suffix, factor in reversed(suffixes.items()):
            if _counted(size) >= factor and size % factor == 0:
                return f"{size // factor}{suffix}"
    return str(_counted(size))


def parse(text: str) -> Fraction:
    """The exact value of a quantity, before any rounding."""
    found = _QUANTITY.fullmatch(text) if len(text) <= LONGEST_TEXT else None
    if found is None:
        raise ValueError(_refusal(text))
    number, suffix = found.groups()
    if not _NUMBER.fullmatch(number):
        raise ValueError(_refusal(text))
    return Fraction(number) * _factor(suffix, text)


def _factor(suffix: str, text: str) -> Fraction:
    if suffix in _SUFFIXES:
        return _SUFFIXES[suffix]
    if exponent := _EXPONENT.fullmatch(suffix):
        return Fraction(10) ** int(exponent[1])
    raise ValueError(
        f"Quantity {text!r} has the unknown suffix {suffix!r}; use one of m, k, M, G, T, P, E, Ki, Mi, Gi, Ti, Pi, Ei."
    )


def _refusal(text: str) -> str:
    if text.startswith("-"):
        return f"Quantity {text[:LONGEST_TEXT]!r} is negative; a quantity is zero or more."
    return f"{text[:LONGEST_TEXT]!r} is no quantity; write a number with an optional suffix, such as 500m, 2, 1.5 or 4Gi."


def _whole(value: Fraction, text: str) -> int:
    if value > LARGEST:
        raise ValueError(f"Quantity {text!r} is too large; the largest is {LARGEST} in the smallest unit.")
    return -(-value.numerator // value.denominator)


def _counted(amount: int) -> int:
    if not 0 <= amount <= LARGEST:
        raise ValueError(f"{amount} is outside what a quantity can say: 0 to {LARGEST}.")
    return amount
