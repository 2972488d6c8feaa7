"""Texts as the page prints them: the plan's and the page's, made alike so that one can be found in the other."""

from __future__ import annotations

import re
from collections import Counter
from decimal import Decimal
from functools import lru_cache

from izlence.diff.change import Value
from izlence.language import format_number, lower

_WORD = re.compile(r"[^\W_]+(?:[.,]\d+)*")
# The page prints none of these as they are written: addresses of links, marks of footnotes, placeholders.
_UNPRINTED = re.compile(r"(?<=\])\([^)]*\)|\[\^[^\]]*\]:?|\{+[^{}]*\}+")
_RAISED = str.maketrans(dict.fromkeys("⁰¹²³⁴⁵⁶⁷⁸⁹", " "))
_COUNTED = re.compile(r"^\W*\d+[.)]\s+")
_CODE = re.compile(r"\W*([A-ZÇĞİÖŞÜ]+\d+(?:\.\d+)*|\d\d)\b")
_DATE = re.compile(r"(\d{4})-(\d\d)-(\d\d)")
_FIGURE = re.compile(r"-?\d+(?:[.,]\d+)*")
_BYTES = re.compile(r"(\d+) B\b")

Words = tuple[str, ...]


@lru_cache(16384)
def words(text: str) -> Words:
    """Give a text's words in small letters; of a figure or code its letters and digits."""
    found = _WORD.findall(lower(text.translate(_RAISED)))
    return tuple(word.replace(".", "").replace(",", "") if word[-1].isdigit() else word for word in found)


@lru_cache(16384)
def plain(text: str) -> str:
    """Give a text's words without what counts it ("2. "), for looking it up."""
    return " ".join(words(_COUNTED.sub("", text)))


@lru_cache(4096)
def code(text: str) -> str:
    """Give the code that a text begins with, "" where it begins with none."""
    found = _CODE.match(text)
    return found[1] if found else ""


def written(value: Value) -> tuple[str, ...]:
    """Give what a value of the plan may be printed as; nothing for what has no text of its own."""
    if isinstance(value, Decimal):
        number = format_number(value)
        return number, f"{number},00"
    if not isinstance(value, str):
        return ()
    date = _DATE.fullmatch(value)
    return (f"{date[3]}.{date[2]}.{date[1]}",) if date else (_UNPRINTED.sub(" ", value),)


def delta(before: Words, after: Words) -> tuple[frozenset[str], frozenset[str]]:
    """Give the words that go and those that come, wherever they stand."""
    old, new = Counter(before), Counter(after)
    return frozenset(old - new), frozenset(new - old)


def is_figures(said: frozenset[str]) -> bool:
    """Tell whether these are figures and nothing else."""
    return bool(said) and all(word.isdigit() for word in said)


def has_letters(said: frozenset[str]) -> bool:
    """Tell whether there is more than figures."""
    return any(not word.isdigit() for word in said)


def bytes_told(picture: str) -> int:
    """Give the size of a picture that is told by it ("800×600 px, 12345 B")."""
    found = _BYTES.search(picture)
    return int(found[1]) if found else 0


def moved_figures(before: str, after: str) -> tuple[list[str], list[str]]:
    """Give the figures that go and those that come, as they are printed."""
    old, new = (Counter(_FIGURE.findall(text)) for text in (before, after))
    return list((old - new).elements()), list((new - old).elements())


def number(figure: str) -> Decimal:
    """Give a printed figure as a number."""
    return Decimal(figure.replace(".", "").replace(",", "."))


def counts(text: str) -> bool:
    """Tell whether a text's figures may be years or places in a list: whole, without points between their digits."""
    return all(map(str.isdigit, _FIGURE.findall(text))) and "%" not in text
