"""Two lists in step: which item of the one is which of the other, in one order; bounded cost for thousands of items."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Callable, Hashable, Sequence
from typing import TypeVar

_T = TypeVar("_T")
Pair = tuple[int, int]
Keys = Sequence[Hashable]
_CELLS = 40_000
"""The most comparisons that one gap may cost."""
_CHUNK = 40


def common(old: Keys, new: Keys) -> list[Pair]:
    """Give pairs of equal keys that stand in the same order on both sides; None is equal to nothing."""
    found: list[Pair] = []
    waiting = [(0, len(old), 0, len(new))]
    while waiting:
        a, a_end, b, b_end = waiting.pop()
        while a < a_end and b < b_end and old[a] is not None and old[a] == new[b]:
            found.append((a, b))
            a, b = a + 1, b + 1
        while a < a_end and b < b_end and old[a_end - 1] is not None and old[a_end - 1] == new[b_end - 1]:
            a_end, b_end = a_end - 1, b_end - 1
            found.append((a_end, b_end))
        if a == a_end or b == b_end:
            continue
        anchors = _anchors(old, new, (a, a_end, b, b_end))
        if anchors:
            waiting += _between(anchors, (a, a_end, b, b_end))
            found += anchors
        elif (a_end - a) * (b_end - b) <= _CELLS:
            found += _longest(old, new, (a, a_end, b, b_end))
    return sorted(found)


_Gap = tuple[int, int, int, int]


def _between(pairs: Sequence[Pair], gap: _Gap) -> list[_Gap]:
    a, a_end, b, b_end = gap
    gaps = []
    for one, other in (*pairs, (a_end, b_end)):
        if one > a and other > b:
            gaps.append((a, one, b, other))
        a, b = one + 1, other + 1
    return gaps


def _anchors(old: Keys, new: Keys, gap: _Gap) -> list[Pair]:
    """Give the pairs of keys that stand once on each side, as many as keep their order."""
    a, a_end, b, b_end = gap
    counts, others = Counter(old[a:a_end]), Counter(new[b:b_end])
    places = {new[at]: at for at in range(b, b_end) if others[new[at]] == 1}
    pairs = [
        (at, places[old[at]])
        for at in range(a, a_end)
        if old[at] is not None and counts[old[at]] == 1 and old[at] in places
    ]
    return _rising(pairs)


def _rising(pairs: list[Pair]) -> list[Pair]:
    """Give the longest part of the pairs whose second numbers rise."""
    ends: list[int] = []
    last: list[int] = []
    before: list[int] = []
    for index, (_, at) in enumerate(pairs):
        place = bisect_left(ends, at)
        before.append(last[place - 1] if place else -1)
        ends[place : place + 1], last[place : place + 1] = [at], [index]
    index, kept = (last[-1] if last else -1), list[Pair]()
    while index >= 0:
        kept.append(pairs[index])
        index = before[index]
    return kept[::-1]


def _longest(old: Keys, new: Keys, gap: _Gap) -> list[Pair]:
    return _best(gap, lambda one, other: float(old[one] is not None and old[one] == new[other]))


def _best(gap: _Gap, score: Callable[[int, int], float]) -> list[Pair]:
    """Give the pairs of a gap with the greatest sum of scores; 0 is no pair."""
    a, a_end, b, b_end = gap
    width, height = b_end - b, a_end - a
    scores = [[score(a + i, b + j) for j in range(width)] for i in range(height)]
    sums = [[0.0] * (width + 1) for _ in range(height + 1)]
    for i in range(height - 1, -1, -1):
        row, below, own = sums[i], sums[i + 1], scores[i]
        for j in range(width - 1, -1, -1):
            row[j] = max(row[j + 1], below[j], below[j + 1] + own[j] if own[j] else 0.0)
    i = j = 0
    pairs = []
    while i < height and j < width:
        if scores[i][j] and sums[i][j] == sums[i + 1][j + 1] + scores[i][j]:
            pairs.append((a + i, b + j))
            i, j = i + 1, j + 1
        elif sums[i][j] == sums[i + 1][j]:
            i += 1
        else:
            j += 1
    return pairs


def align(
    old: Sequence[_T],
    new: Sequence[_T],
    levels: Sequence[Callable[[_T], Hashable]],
    score: Callable[[_T, _T], float],
    slide: int = 1,
) -> list[Pair]:
    """Pair two lists by the first level's keys, what is left between by the next ones, and at last by likeness.

    After the level `slide`, that of equal texts, what is left out begins as early as it may.
    """
    if not old or not new:
        return []
    whole = (0, len(old), 0, len(new))
    pairs: list[Pair] = []
    for number, level in enumerate(levels):
        pairs = _refine(pairs, whole, old, new, level)
        if number == slide:
            pairs = _slid(pairs, _key_at(level, old), _key_at(level, new))
    found = list(pairs)
    for gap in _between(pairs, whole):
        for part in _parts(gap):
            found += _best(part, lambda i, j: score(old[i], new[j]))
    return sorted(found)


def _refine(
    pairs: list[Pair], whole: _Gap, old: Sequence[_T], new: Sequence[_T], level: Callable[[_T], Hashable]
) -> list[Pair]:
    found = list(pairs)
    for a, a_end, b, b_end in _between(pairs, whole):
        matches = common([level(one) for one in old[a:a_end]], [level(one) for one in new[b:b_end]])
        found += [(a + i, b + j) for i, j in matches]
    return sorted(found)


def _parts(gap: _Gap) -> list[_Gap]:
    """Cut a large gap into pieces of bounded cost that stand at the same height on both sides."""
    a, a_end, b, b_end = gap
    pieces = max(a_end - a, b_end - b) // _CHUNK + 1
    return [
        (
            a + (a_end - a) * at // pieces,
            a + (a_end - a) * (at + 1) // pieces,
            b + (b_end - b) * at // pieces,
            b + (b_end - b) * (at + 1) // pieces,
        )
        for at in range(pieces)
    ]


_KeyAt = Callable[[int], Hashable]


def _key_at(level: Callable[[_T], Hashable], items: Sequence[_T]) -> _KeyAt:
    return lambda at: level(items[at])


def _slid(pairs: list[Pair], old: _KeyAt, new: _KeyAt) -> list[Pair]:
    """Let what was left out or put in begin as early as it may.

    A page that goes takes its own heading with it, and not that of the next page, which reads the same.
    """
    pairs = _slid_one(pairs, old)
    turned = _slid_one([(j, i) for i, j in pairs], new)
    return [(i, j) for j, i in turned]


def _slid_one(pairs: list[Pair], key: _KeyAt) -> list[Pair]:
    """Move the runs of the first list that stand between two pairs which follow each other in the second."""
    found = {other: one for one, other in pairs}
    for below in sorted(found, reverse=True):
        other = below
        while other - 1 in found and found[other - 1] + 1 < found[other]:
            above, end = found[other - 1], found[other] - 1
            if key(above) is None or key(above) != key(end):
                break
            found[other - 1] = end
            other -= 1
    return sorted((one, other) for other, one in found.items())
