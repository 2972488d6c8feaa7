"""What went under one code and came with much the same content under another: suggested as one, never assumed."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from izlence.check.likeness import plain
from izlence.diagnostic import PlanPath
from izlence.diff.change import Change, Value
from izlence.diff.comparison import Rename
from izlence.diff.pairing import likeness_of_texts
from izlence.diff.tree import text_of

LEAST = 80
# Of each record that went, only so many that came are held against it in full: those that share most of their content.
_MOST_CANDIDATES = 8
# A content that so many records share tells none of them apart.
_TOO_COMMON = 50
_IDENTITIES = frozenset({"code", "id", "objective", "accepted", "note"})
_PAGES = ("performance-target", "objective-card", "directorate", "narrative")
_NAMES = frozenset({"name", "title", "text", "risk", "heading"})


class _Content(NamedTuple):
    """What a record says: its name, and everything else in it without its codes."""

    change: Change
    name: str
    rest: Counter[tuple[PlanPath, str]]


def suggest_renames(changes: Sequence[Change]) -> tuple[Rename, ...]:
    """Pair records and pages that went with those of the same kind that came, where at least 80 % of their content is the same.

    Half of the likeness is the name's, half that of the other fields (of a narrative text all is its paragraphs'); a record has at
    most one partner, the likest. Items of lists and paragraphs are paired by their text already, and are left out.
    """
    went, came = (_by_group(changes, kind) for kind in ("removed", "added"))
    found: list[Rename] = []
    for group, olds in went.items():
        found += _best(_likenesses(olds, came.get(group, [])))
    order = {id(change): number for number, change in enumerate(changes)}
    return tuple(sorted(found, key=lambda each: order[id(each.removed)]))


def _by_group(changes: Iterable[Change], kind: str) -> dict[tuple[str, str, str], list[_Content]]:
    groups: defaultdict[tuple[str, str, str], list[_Content]] = defaultdict(list)
    for change in changes:
        key = change.page.key
        if change.kind != kind or change.record.kind in ("paragraph", "item", "accepted"):
            continue
        if change.record.kind in ("page", "directorate") and key.kind not in _PAGES:
            continue
        groups[key.period, key.kind, change.record.kind].append(_content(change))
    return groups


def _content(change: Change) -> _Content:
    rest: Counter[tuple[PlanPath, str]] = Counter()
    name = ""
    for path, value in change.contents:
        last = path[-1] if path else ""
        if len(path) == 1 and last in _NAMES:
            name = plain(str(value))
        elif last not in _IDENTITIES and value not in (None, ""):
            rest[_without_positions(path), _text(value)] += 1
    # A directorate's or card's own name is all that its file may say of it.
    return _Content(change, name or plain(change.record.name), rest)


def _without_positions(path: PlanPath) -> PlanPath:
    return tuple(step for step in path if not isinstance(step, int))


def _text(value: Value) -> str:
    return plain(value) if isinstance(value, str) else text_of(value)


def _likenesses(olds: Sequence[_Content], news: Sequence[_Content]) -> Iterator[Rename]:
    """Hold each that went against those that came and share something with it."""
    holders: defaultdict[object, list[int]] = defaultdict(list)
    for number, new in enumerate(news):
        for thing in (("name", new.name), *new.rest):
            holders[thing].append(number)
    for old in olds:
        shared: Counter[int] = Counter()
        for thing in (("name", old.name), *old.rest):
            numbers = holders.get(thing, ())
            if len(numbers) <= _TOO_COMMON:
                shared.update(numbers)
        nearest = sorted(shared.items(), key=lambda each: (-each[1], each[0]))[:_MOST_CANDIDATES]
        for number, _ in nearest:
            likeness = _likeness(old, news[number])
            if likeness >= LEAST:
                yield Rename(old.change, news[number].change, likeness)


def _likeness(one: _Content, other: _Content) -> int:
    """Give how much of two records is the same, in percent."""
    names = 1.0 if one.name == other.name else likeness_of_texts(one.name, other.name)
    sizes = sum(one.rest.values()) + sum(other.rest.values())
    if not sizes:
        return int(100 * names)
    if one.change.page.key.kind == "narrative":
        names = 1.0  # what a text's file is called does not print
    rest = 2 * sum((one.rest & other.rest).values()) / sizes
    return int(50 * names + 50 * rest)


def _best(found: Iterable[Rename]) -> Iterator[Rename]:
    taken: set[int] = set()
    order = sorted(found, key=lambda each: (-each.likeness, each.removed.record.code, each.added.record.code))
    for rename in order:
        if not {id(rename.removed), id(rename.added)} & taken:
            taken |= {id(rename.removed), id(rename.added)}
            yield rename
