"""Which narrative is which on two sides: a text is known by the place that names it; the name of its file is never printed."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, NamedTuple

from izlence.check.likeness import plain
from izlence.model.prose import Narrative
from izlence.read.sources import PeriodSources

# From this share of the same paragraphs on, a text of another place and another file's name is one that was renamed.
_SAME_TEXT = 0.5
_FOREWORD = ("foreword",)
_Place = tuple[str, ...]


class _Pair(NamedTuple):
    """Two files that may be one text: how much of it is the same, and whether one place names both."""

    old: str
    new: str
    likeness: float
    is_of_place: bool


def renamed_narratives(before: PeriodSources, after: PeriodSources) -> dict[str, str]:
    """Give, for narratives whose file is called otherwise now, the old name by the new one.

    Two files are one text where the frames name them in one place (the foreword, a section of the same title). Where the name
    says otherwise than the place, as of two texts that changed names or places, what stands in them decides. A text that changed
    its place's title and its file's name is the one that says mostly the same. Texts that no frame names go by their names.
    """
    named = _named(before), _named(after)
    if named[0] == named[1]:
        return {}
    texts = tuple({each.name: each for each in side.narratives} for side in (before, after))
    partners = _chosen(_candidates(*named, *texts))
    went, came = (
        {name for name in side.values() if name in known} - taken
        for side, known, taken in zip(named, texts, ({*partners.values()}, partners.keys()), strict=True)
    )
    partners |= _chosen(_alike(went, came, *texts))
    return _without_homeless({new: old for new, old in partners.items() if new != old}, set(texts[0]))


def _chosen(pairs: Iterable[_Pair]) -> dict[str, str]:
    """Give each text one partner, the likest first, of equally like ones that of its place."""
    partners: dict[str, str] = {}
    taken: set[str] = set()
    for pair in sorted(pairs, key=_rank):
        if pair.new not in partners and pair.old not in taken:
            partners[pair.new] = pair.old
            taken.add(pair.old)
    return partners


def _candidates(
    olds: Mapping[_Place, str],
    news: Mapping[_Place, str],
    before: Mapping[str, Narrative],
    after: Mapping[str, Narrative],
) -> Iterator[_Pair]:
    """Give what one place names, and what has one name; both are the same nearly always."""
    found = {(olds[place], news[place]): True for place in olds if place in news}
    for name in sorted(before.keys() & after.keys()):
        found.setdefault((name, name), False)
    for (old, new), is_of_place in found.items():
        if old in before and new in after:
            yield _Pair(old, new, _likeness(before[old], after[new]), is_of_place)


def _alike(
    olds: Iterable[str], news: Iterable[str], before: Mapping[str, Narrative], after: Mapping[str, Narrative]
) -> Iterator[_Pair]:
    for old in sorted(olds):
        for new in sorted(news):
            pair = _Pair(old, new, _likeness(before[old], after[new]), False)
            if pair.likeness >= _SAME_TEXT:
                yield pair


def _rank(pair: _Pair) -> tuple[float, bool, str, str]:
    return -pair.likeness, not pair.is_of_place, pair.old, pair.new


def _without_homeless(partners: dict[str, str], olds: set[str]) -> dict[str, str]:
    """Leave a name to the old text that has it and no partner: two old texts cannot go by one name."""
    while True:
        gone = olds - set(partners.values())
        taken = [new for new in partners if new in gone]
        if not taken:
            return partners
        for new in taken:
            del partners[new]


def _likeness(one: Narrative, other: Narrative) -> float:
    """Give which share of two texts stands in paragraphs that both have."""
    if one.source == other.source:
        return 1.0
    sides = [Counter(" ".join(each.split()) for each in text.source.split("\n\n")) for text in (one, other)]
    whole = sum(len(text) * count for side in sides for text, count in side.items())
    shared = sides[0] & sides[1]
    return 2 * sum(len(text) * count for text, count in shared.items()) / whole if whole else 1.0


def _named(period: PeriodSources) -> dict[_Place, str]:
    """Give the file that each place of the frame names: by the titles of chapter and section, where these are not unique the n-th."""
    found: dict[_Place, str] = {}
    for source in period.of_kind("program", "strategy"):
        data = source.data if isinstance(source.data, dict) else {}
        if isinstance(data.get("foreword"), str):
            found[_FOREWORD] = data["foreword"]
        seen: Counter[str] = Counter()
        for section in _sections(data):
            title = plain(str(section.get("title") or ""))
            seen[title] += 1
            if isinstance(section.get("narrative"), str):
                found[title, str(seen[title])] = section["narrative"]
    return found


def _sections(frame: Mapping[str, Any]) -> Iterator[Mapping[str, Any]]:
    for chapter in _records(frame.get("chapters")):
        yield from _records(chapter.get("sections"))


def _records(items: Any) -> list[Mapping[str, Any]]:
    return [item for item in items if isinstance(item, dict)] if isinstance(items, list) else []
