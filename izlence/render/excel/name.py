"""Names of sheets: short, legal and unique, the same for the same titles."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from izlence.language import lower

_ILLEGAL = re.compile(r"[\[\]:*?/\\\x00-\x1f\x7f]")
_SPACES = re.compile(r"\s+")
_LONGEST = 31
_RESERVED = {"history"}  # Excel keeps it for its list of changes
_EMPTY = "Sayfa"


def sheet_names(titles: Iterable[str], short_words: Mapping[str, str]) -> list[str]:
    """Give each title a sheet name: words are shortened, then the end is cut, then doubles are numbered."""
    names: list[str] = []
    taken = set(_RESERVED)
    for title in titles:
        name = _unique(_shorten(_legal(title), short_words), taken)
        taken.add(_key(name))
        names.append(name)
    return names


def _legal(title: str) -> str:
    # An apostrophe may not stand at either end.
    return _SPACES.sub(" ", _ILLEGAL.sub(" ", title)).strip(" '") or _EMPTY


def _shorten(name: str, short_words: Mapping[str, str]) -> str:
    for word, short in short_words.items():
        if _length(name) <= _LONGEST:
            break
        name = _legal(re.sub(rf"\b{re.escape(word)}\b", lambda _, short=short: short, name))  # type: ignore[misc]
    return _cut(name, _LONGEST)


def _cut(name: str, longest: int) -> str:
    if _length(name) <= longest:
        return name
    while _length(name) > longest - 1:
        name = name[:-1]
    return name.rstrip(" ',.-") + "…"


def _unique(name: str, taken: set[str]) -> str:
    candidate, number = name, 1
    while _key(candidate) in taken:
        number += 1
        suffix = f" ({number})"
        candidate = _cut(name, _LONGEST - len(suffix)) + suffix
    return candidate


def _key(name: str) -> str:
    # Excel compares names in the user's language: i, ı, I and İ are taken as one to be safe.
    return lower(name).replace("ı", "i").casefold()


def _length(name: str) -> int:
    # Excel counts UTF-16 units.
    return len(name.encode("utf-16-le")) // 2
