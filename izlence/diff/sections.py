"""Sections that stand in another chapter of the frame now."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import replace

from izlence.diagnostic import PlanPath
from izlence.diff.change import Change, Value

_Identity = tuple[str, frozenset[tuple[PlanPath, Value]]]


def with_moved_sections(changes: Iterable[Change]) -> tuple[Change, ...]:
    """Put one move in place of a section's removal from a chapter and its arrival, with all that stood in it, in another."""
    found = tuple(changes)
    went: defaultdict[_Identity, list[Change]] = defaultdict(list)
    for change in found:
        if change.kind == "removed" and change.record.kind == "section":
            went[_identity(change)].append(change)
    moved: dict[int, Change] = {}
    gone: set[int] = set()
    for change in found if went else ():
        if change.kind == "added" and change.record.kind == "section":
            olds = went.get(_identity(change), [])
            # Chapters of one title would be told as a move to where it was.
            old = next((each for each in olds if each.record.parent != change.record.parent), None)
            if old is not None:
                olds.remove(old)
                gone.add(id(old))
                moved[id(change)] = _moved(old, change)
    return tuple(moved.get(id(change), change) for change in found if id(change) not in gone)


def _identity(change: Change) -> _Identity:
    return change.record.code, frozenset(change.contents)


def _moved(old: Change, new: Change) -> Change:
    return replace(
        new,
        kind="moved",
        before=old.record.parent,
        after=new.record.parent,
        where_before=old.where_before,
        contents=(),
    )
