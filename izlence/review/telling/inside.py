"""What stands below the row of a page that came or went: its records one by one, and what differs if its code only is new."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from typing import Any, NamedTuple

from izlence.diagnostic import Origin, PlanPath
from izlence.diff.change import Change, Record, Value
from izlence.diff.comparison import Rename
from izlence.diff.data import record_of_item
from izlence.diff.prose import named
from izlence.diff.tree import list_rule
from izlence.review.telling.knowledge import Knowledge


class Inside(NamedTuple):
    """What is told below a change: the records in what came or went, the changes that a new code hides."""

    records: tuple[Change, ...] = ()
    renamed: Rename | None = None

    @property
    def changes(self) -> tuple[Change, ...]:
        """All of it."""
        return (*(self.renamed.differences if self.renamed else ()), *self.records)


def insides(changes: Iterable[Change], renames: Iterable[Rename]) -> dict[Change, Inside]:
    """Find what is told below each change that came or went."""
    renamed = {each.added: each for each in renames if each.differences}
    found = {
        change: Inside(tuple(_records(change)), renamed.get(change))
        for change in changes
        if change.kind in ("added", "removed")
    }
    return {change: inside for change, inside in found.items() if inside.changes}


def _records(change: Change) -> Iterator[Change]:
    """Take a record apart into those that stand in its lists, theirs below them."""
    if change.page.key.kind == "narrative":
        yield from _paragraphs(change)
        return
    for (*above, name, number), fields in _items(change).items():
        item = _as_item(fields)
        record = record_of_item(item, list_rule(str(name), (item,)), str(name), change.record)
        below = replace(
            change, record=record, contents=tuple(fields.items()), **_places(change, (*above, name, number))
        )
        yield below
        yield from _records(below)


def _paragraphs(change: Change) -> Iterator[Change]:
    """Take a whole text apart; a paragraph that came or went by itself has nothing in it."""
    contents = change.contents if change.record.kind == "page" else ()
    places = named([str(text) for _, text in contents])
    for (path, text), (heading, code) in zip(contents, places, strict=True):
        yield replace(change, record=Record("paragraph", code, heading), contents=((path[:1], text),))


def _items(change: Change) -> dict[PlanPath, dict[PlanPath, Value]]:
    found: dict[PlanPath, dict[PlanPath, Value]] = {}
    for path, value in change.contents:
        at = next((place for place, step in enumerate(path) if isinstance(step, int)), None)
        if at:
            found.setdefault(path[: at + 1], {})[path[at + 1 :]] = value
    return found


def _as_item(fields: Mapping[PlanPath, Value]) -> Any:
    """Give as much of the record's data as names it."""
    if () in fields:
        return fields[()]
    return {path[0]: value for path, value in fields.items() if len(path) == 1}


def _places(change: Change, path: PlanPath) -> dict[str, Any]:
    wheres = {"where_before": change.where_before, "where_after": change.where_after}
    return {side: where.at(*path) for side, where in wheres.items() if isinstance(where, Origin)}


def under_new_codes(base: Knowledge, rename: Rename) -> Knowledge:
    """Let the old side know a renamed record's units by the new codes."""
    period = rename.removed.page.key.period
    known = base.of(period)
    if known is None:
        return base
    units = {new: known.units[old] for old, new in rename.codes if old in known.units}
    return replace(base, periods={**base.periods, period: replace(known, units={**known.units, **units})})
