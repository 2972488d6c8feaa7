"""The two sides of a list: which record is which, and the fewest that were moved."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from typing import Any, NamedTuple

from izlence.diff.tree import ListRule, code_of, list_rule, text_of

# From here on, a text that went and one that came in the same list are held for one that was edited.
_ALIKE = 0.6
# Of more texts that went and came than this, each is held against those near its place only.
_MOST_LIKENESSES = 1600
# Longer texts are compared word by word: letter by letter takes the square of their length.
_SHORT = 160
# A row of records that kept their order: how many they are, how many of them at their place, where the last one stood.
_End = tuple[int, int, int]
_NOWHERE: _End = (0, 0, -1)


class Pairing(NamedTuple):
    """The positions of the records of a list: those on both sides, those that went, those that came, those that were moved.

    `moved` holds positions of the new side.
    """

    pairs: dict[int, int]
    removed: tuple[int, ...]
    added: tuple[int, ...]
    moved: frozenset[int]


def pair(before: Sequence[Any], after: Sequence[Any], rule: ListRule) -> Pairing:
    """Pair the records of a list by what identifies them; where one comes twice, the first with the first.

    Texts and headings have no code: one that was edited is found by its likeness.
    """
    codes = [code_of(item, rule) for item in before], [code_of(item, rule) for item in after]
    if codes[0] == codes[1]:
        return Pairing({i: i for i in range(len(before))}, (), (), frozenset())
    pairs = _pair_sections(before, after, *codes) if rule.kind == "section" else pair_codes(*codes)
    removed = [i for i in range(len(before)) if i not in pairs]
    found = set(pairs.values())
    added = [j for j in range(len(after)) if j not in found]
    if removed and added and rule.kind in _LIKENESS:
        alike = _LIKENESS[rule.kind]
        pairs.update(pair_alike(removed, added, lambda i, j: alike(before[i], after[j])))
        found = set(pairs.values())
    return Pairing(
        pairs,
        tuple(i for i in removed if i not in pairs),
        tuple(j for j in added if j not in found),
        moved(pairs),
    )


def pair_codes(before: Sequence[str], after: Sequence[str]) -> dict[int, int]:
    """Pair positions by code, the n-th with the n-th."""
    waiting: defaultdict[str, list[int]] = defaultdict(list)
    for j, code in enumerate(after):
        waiting[code].append(j)
    pairs, taken = {}, defaultdict[str, int](int)
    for i, code in enumerate(before):
        number = taken[code]
        if number < len(waiting.get(code, ())):
            pairs[i] = waiting[code][number]
            taken[code] += 1
    return pairs


def _pair_sections(
    before: Sequence[Any], after: Sequence[Any], olds: Sequence[str], news: Sequence[str]
) -> dict[int, int]:
    """Pair sections by what they hold and their title, then by one of them, first the title: the name of a file is not printed."""
    titles = [_title(item) for item in before], [_title(item) for item in after]
    pairs = pair_codes(
        *(
            [f"{c}\n{t}" for c, t in zip(*side, strict=True)]
            for side in ((olds, titles[0]), (news, titles[1]))
        )
    )
    for ones, others in (titles, (olds, news)):
        left = [i for i in range(len(before)) if i not in pairs and ones[i]]
        came = [j for j in range(len(after)) if j not in set(pairs.values()) and others[j]]
        found = pair_codes([ones[i] for i in left], [others[j] for j in came])
        pairs |= {left[i]: came[j] for i, j in found.items()}
    return pairs


def _title(item: Any) -> str:
    return text_of(item.get("title") or "") if isinstance(item, dict) else ""


def moved(pairs: dict[int, int]) -> frozenset[int]:
    """Give the fewest new positions of which one may say that they were moved and all others kept their order.

    Of several such sets it is one that leaves most records at their place among the others: where the first and the last
    changed places, what stands between them stayed.
    """
    order = [pairs[i] for i in sorted(pairs)]
    ranks = {position: rank for rank, position in enumerate(sorted(order))}
    ends = [_NOWHERE] * (len(order) + 1)
    before: list[int] = []
    for number, position in enumerate(order):
        rank = ranks[position]
        length, at_home, last = _best_below(ends, rank)
        before.append(last)
        _note(ends, rank + 1, (length + 1, at_home + (rank == number), number))
    kept, number = set(), _best_below(ends, len(order))[2]
    while number >= 0:
        kept.add(order[number])
        number = before[number]
    return frozenset(set(order) - kept)


def _best_below(ends: Sequence[_End], rank: int) -> _End:
    """Give the best of the rows that end below a rank; each cell of `ends` knows the best of a power of two of them."""
    best = _NOWHERE
    while rank:
        best = max(best, ends[rank])
        rank &= rank - 1
    return best


def _note(ends: list[_End], rank: int, end: _End) -> None:
    while rank < len(ends):
        ends[rank] = max(ends[rank], end)
        rank += rank & -rank


def behind_what(before: int, pairs: dict[int, int]) -> dict[int, list[int]]:
    """Say behind which new position each old one that went is to be told; -1 where it stood before all that stayed."""
    behind: dict[int, list[int]] = {}
    last = -1
    for i in range(before):
        if i in pairs:
            last = pairs[i]
        else:
            behind.setdefault(last, []).append(i)
    return behind


def pair_alike(
    removed: Sequence[int], added: Sequence[int], likeness: Callable[[int, int], float]
) -> dict[int, int]:
    """Pair what went with what came where they are alike enough, the most alike first."""
    alike = [(likeness(i, j), i, j) for i, j in _candidates(removed, added)]
    pairs: dict[int, int] = {}
    taken: set[int] = set()
    for much, i, j in sorted(alike, key=lambda each: (-each[0], abs(each[1] - each[2]), each[1], each[2])):
        if much >= _ALIKE and i not in pairs and j not in taken:
            pairs[i] = j
            taken.add(j)
    return pairs


def _candidates(removed: Sequence[int], added: Sequence[int]) -> Iterator[tuple[int, int]]:
    """Give every two, or of very many those whose places among the others are nearest."""
    many = len(removed) * len(added)
    reach = len(added) if many <= _MOST_LIKENESSES else max(_MOST_LIKENESSES // (2 * len(removed)), 1)
    for number, i in enumerate(removed):
        middle = number * len(added) // len(removed)
        for j in added[max(middle - reach, 0) : middle + reach + 1]:
            yield i, j


def likeness_of_texts(one: str, other: str) -> float:
    """Give how alike two texts are, from 0 to 1."""
    from difflib import SequenceMatcher  # noqa: PLC0415 - only a text that changed pays for it

    matcher = SequenceMatcher(None, _pieces(one, other), _pieces(other, one), autojunk=False)
    if matcher.real_quick_ratio() < _ALIKE or matcher.quick_ratio() < _ALIKE:
        return 0.0
    return matcher.ratio()


def _pieces(text: str, other: str) -> list[str]:
    return list(text) if max(len(text), len(other)) <= _SHORT else text.split()


def _alike_items(one: Any, other: Any) -> float:
    if isinstance(one, str) and isinstance(other, str):
        return likeness_of_texts(one, other)
    return 0.0


def _alike_risks(one: Any, other: Any) -> float:
    return likeness_of_texts(_risk(one), _risk(other))


def _risk(item: Any) -> str:
    return text_of(item.get("risk", "")) if isinstance(item, dict) else text_of(item)


def _alike_chapters(one: Any, other: Any) -> float:
    """Two chapters are one under a new title if they hold mostly the same sections."""
    sides = [_sections(each) for each in (one, other)]
    return 2 * len(sides[0] & sides[1]) / (len(sides[0]) + len(sides[1])) if all(sides) else 0.0


def _alike_columns(one: Any, other: Any) -> float:
    """Two columns are one under a new heading if they hold the same periods."""
    sides = [each.get("periods") if isinstance(each, dict) else None for each in (one, other)]
    return 1.0 if sides[0] and sides[0] == sides[1] else 0.0


def _sections(chapter: Any) -> set[str]:
    written = chapter.get("sections") if isinstance(chapter, dict) else None
    return {code_of(each, list_rule("sections")) for each in written} if isinstance(written, list) else set()


_LIKENESS: dict[str, Callable[[Any, Any], float]] = {
    "item": _alike_items,
    "risk": _alike_risks,
    "chapter": _alike_chapters,
    "column": _alike_columns,
}
