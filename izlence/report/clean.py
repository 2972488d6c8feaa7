"""What a finding quotes may hold anything; nothing that steers a terminal or hides from the eye gets out."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

# Controls, halves of letters, marks of direction, what has no width, what XML refuses: shown as a sign that something stands there.
_UNSHOWN = re.compile(
    "[\x00-\x1f\x7f-\x9f\xad\u061c\u115f\u1160\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\u3164"
    "\ud800-\udfff\ufeff\uffa0\ufff9-\uffff\U000e0000-\U000e007f]"
)
_SIGN = "\N{REPLACEMENT CHARACTER}"
_SPACES = dict.fromkeys(map(ord, "\n\r\t"), " ")
# Letters of Latin scripts and the marks between them all take one cell.
_NOT_ONE_CELL = re.compile("[^\x20-\x7e\xa0-\u02ff\u2010-\u205f\u2190-\u21ff]")


def clean(text: str) -> str:
    """Give a text on one line, with a sign in place of what cannot be shown."""
    if text.isprintable():
        return text
    return _UNSHOWN.sub(_SIGN, text.translate(_SPACES))


def clean_line(text: str) -> str:
    """Give a line of a file for showing, each character in its place, a tab as an arrow."""
    if text.isprintable():
        return text
    return _UNSHOWN.sub(_SIGN, text.replace("\t", "→"))


@lru_cache(maxsize=64)
def is_plain(text: str) -> bool:
    """Tell whether a line can be shown as it is, a cell for each letter; the next finding is often on the same line."""
    return text.isprintable() and not _NOT_ONE_CELL.search(text)


def cells(text: str) -> int:
    """Count the cells that a clean text takes on a terminal: two for a wide letter, none for a combining mark."""
    if not _NOT_ONE_CELL.search(text):
        return len(text)
    return sum(map(_cells_of, text))


def _cells_of(letter: str) -> int:
    if unicodedata.category(letter) in ("Mn", "Me"):
        return 0
    return 2 if unicodedata.east_asian_width(letter) in "WF" else 1


def cut(text: str, room: int) -> str:
    """Give as much of the beginning of a clean text as fits into some cells, and an ellipsis where it was cut."""
    if len(text) <= room and not _NOT_ONE_CELL.search(text):
        return text
    used, fitting = 0, 0
    for position, letter in enumerate(text):
        used += _cells_of(letter)
        if used > room:
            return text[:fitting] + "…"
        if used < room:
            fitting = position + 1
    return text
