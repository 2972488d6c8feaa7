"""Which words of a text differ from another's, for forms that can mark words."""

from __future__ import annotations

import re
from collections.abc import Sequence

Marked = tuple[tuple[str, bool], ...]
_TOKENS = re.compile(r"\s+|\S+")
# Longer texts are only compared at their ends: their middle would cost seconds.
_MOST_TOKENS = 1500
# Texts with less in common are another text, in which marked words would be noise.
_ALIKE = 0.35


def marked(before: str, after: str) -> tuple[Marked, Marked]:
    """Give both texts as stretches with whether they differ; nothing where they have too little in common."""
    one, other = _TOKENS.findall(before), _TOKENS.findall(after)
    if len(one) < 3 and len(other) < 3:
        return (), ()
    blocks = _blocks(one, other)
    same = sum(len(token) for i, _, size in blocks for token in one[i : i + size])
    if 2 * same < _ALIKE * (len(before) + len(after)):
        return (), ()
    return (
        _stretches(one, [(i, size) for i, _, size in blocks]),
        _stretches(other, [(j, size) for _, j, size in blocks]),
    )


def _blocks(one: Sequence[str], other: Sequence[str]) -> list[tuple[int, int, int]]:
    """Give the runs of tokens that both have; a lone space between two changes joins them."""
    if max(len(one), len(other)) > _MOST_TOKENS:
        return _ends(one, other)
    from difflib import SequenceMatcher  # noqa: PLC0415 - only a text that changed pays for it

    found = SequenceMatcher(None, one, other, autojunk=False).get_matching_blocks()
    return [
        (i, j, size) for i, j, size in found if size and any(token.strip() for token in one[i : i + size])
    ]


def _ends(one: Sequence[str], other: Sequence[str]) -> list[tuple[int, int, int]]:
    least = min(len(one), len(other))
    start = next((n for n in range(least) if one[n] != other[n]), least)
    end = next((n for n in range(least - start) if one[-1 - n] != other[-1 - n]), least - start)
    blocks = [(0, 0, start), (len(one) - end, len(other) - end, end)]
    return [block for block in blocks if block[2]]


def _stretches(tokens: Sequence[str], same: Sequence[tuple[int, int]]) -> Marked:
    found: list[tuple[str, bool]] = []
    at = 0
    for start, size in [*same, (len(tokens), 0)]:
        found.append(("".join(tokens[at:start]), True))
        found.append(("".join(tokens[start : start + size]), False))
        at = start + size
    return tuple(each for each in found if each[0])
