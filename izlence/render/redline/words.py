"""Texts cut into what is replaced as a whole: words, numbers, spaces, marks."""

from __future__ import annotations

import re

# A number keeps its points, commas, sign and what is written on to it ("31'i"); so does a code ("PG1.1.1.2").
_TOKEN = re.compile(r"[-−+%]?\d+(?:[.,:/]\d+)*(?:['’]\w+)?|\w+(?:['’.\-/]\w+)*|\s+|.", re.DOTALL)
_NUMBER = re.compile(r"\d+(?:[.,]\d+)*")


def tokens(text: str) -> list[str]:
    """Cut a text; joined again the tokens give it."""
    return _TOKEN.findall(text)


def without_numbers(text: str) -> str:
    """Give what stays of a text when only its numbers change."""
    return _NUMBER.sub("0", text)


def likeness(before: str, after: str) -> float:
    """Give how much two texts share, from 0 to 1, by their words."""
    if before == after:
        return 1.0
    old, new = ([one for one in tokens(text[:4000]) if not one.isspace()] for text in (before, after))
    if not old or not new:
        return 0.0
    left = dict[str, int]()
    for one in old:
        left[one] = left.get(one, 0) + 1
    shared = 0
    for one in new:
        if left.get(one, 0):
            left[one] -= 1
            shared += 1
    return 2 * shared / (len(old) + len(new))
