"""Plain scalars by the YAML 1.2 core rules, with the numbers that two people could read in two ways refused."""

from __future__ import annotations

import re
from decimal import Decimal

from izlence import limits

_WORDS: dict[str, bool | None] = {
    "null": None,
    "Null": None,
    "NULL": None,
    "~": None,
    "true": True,
    "True": True,
    "TRUE": True,
    "false": False,
    "False": False,
    "FALSE": False,
}
_NUMBER = re.compile(r"-?(?:0|[1-9]\d*|[1-9]\d{0,2}(?:_\d{3})+)(?:\.\d+)?", re.ASCII)
_DOTTED_GROUP = re.compile(r"-?[1-9]\d{0,2}\.\d{3}", re.ASCII)
# What YAML 1.2 takes for a number, and what looks so much like one that it is never meant as text.
_NUMBER_LIKE = re.compile(
    r"[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?|0[xX][0-9a-fA-F]+|0[oO][0-7]+"
    r"|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN)|-?\d[\d_]*(?:\.[\d_]*)?",
    re.ASCII,
)
_NUMBER_START = frozenset("0123456789-+.")


class NumberRefused(Exception):
    """A plain scalar that YAML would read as a number, and an editor might mean as another."""


def type_plain(text: str) -> str | Decimal | bool | None:
    """Give a plain scalar its value; raise NumberRefused where it must not be guessed."""
    if text[0] not in _NUMBER_START:
        return _WORDS.get(text, text) if len(text) < 6 else text
    if text.isdecimal() and text.isascii() and (text[0] != "0" or text == "0"):
        if len(text) > limits.DIGITS.value:
            raise NumberRefused
        return Decimal(text)
    if _NUMBER.fullmatch(text) and not _DOTTED_GROUP.fullmatch(text):
        return _bounded(text.replace("_", ""))
    if _NUMBER_LIKE.fullmatch(text):
        raise NumberRefused
    return text


def _bounded(text: str) -> Decimal:
    whole, _, fraction = text.lstrip("-").partition(".")
    if len(whole) + len(fraction) > limits.DIGITS.value or len(fraction) > limits.DECIMALS.value:
        raise NumberRefused
    return Decimal(text)
