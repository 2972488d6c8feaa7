"""Who made a change: the commits between two sides, by walking from the value that stands back to the one that stood.

A commit between that somebody took back is passed over: of 1 → 2 → 1 → 3 only the last made 1 into 3.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from decimal import Decimal
from typing import Any, NamedTuple

from izlence.diagnostic import PlanPath
from izlence.diff.change import ABSENT, Change, Credits, Page, Record, Value
from izlence.diff.data import record_of_item
from izlence.diff.tree import fields_of, list_rule
from izlence.model.commit import Commit

# Found again by their code on whatever page of the period they stand.
_CODED = frozenset({"indicator", "monitoring_indicator", "part", "activity", "goal", "objective"})
# Named by their own text: an edit changes the name as well.
_NAMED_BY_TEXT = frozenset({"item", "paragraph", "risk", "column", "chapter", "section"})
THERE: PlanPath = ()
_POSITION: PlanPath = ("", "position")
_TEXT: PlanPath = ("text",)

RecordKey = tuple[str, ...]
FieldKey = tuple[RecordKey, PlanPath]


class Step(NamedTuple):
    """What one commit changed."""

    commit: Commit
    changes: tuple[Change, ...]


class Turn(NamedTuple):
    """A field of a record before and after one change; a record's own being there has its page as value."""

    record: Record
    field: PlanPath
    before: Value
    after: Value


class _Event(NamedTuple):
    number: int
    before: Value
    after: Value


def credit(changes: Iterable[Change], steps: Sequence[Step]) -> Credits:
    """Give each change the commits that made it, the last one last; `steps` stand in their order, the oldest first.

    A change whose value no commit left behind is left out: it is the working tree's, or that of commits that are not among the
    steps.
    """
    events = Events([step.changes for step in steps])
    found = {
        change: tuple(steps[number].commit for number in sorted(events.made(change))) for change in changes
    }
    return {change: commits for change, commits in found.items() if commits}


def record_key(page: Page, record: Record) -> RecordKey:
    """Give what a record is found by in any commit."""
    if record.kind in _CODED:
        return page.key.period, record.kind, record.code, record.parent
    return (*page.key, record.kind, record.code, record.parent)


def turns_of(change: Change) -> Iterator[Turn]:
    """Take a change apart into fields; of a record that came or went all that stands in it, the records in it too."""
    if change.kind == "changed":
        yield Turn(change.record, change.field, change.before, change.after)
    elif change.kind == "moved":
        yield Turn(change.record, _POSITION, change.before, change.after)
        if change.came_from is not None:
            yield Turn(change.record, THERE, _place(change.came_from), _place(change.page))
    else:
        for record, field, value in _inside(change):
            sides = (ABSENT, value) if change.kind == "added" else (value, ABSENT)
            yield Turn(record, field, *sides)


def _inside(change: Change) -> Iterator[tuple[Record, PlanPath, Value]]:
    data = data_of(change.contents)
    if change.page.key.kind == "narrative" and change.record.kind == "page":
        yield change.record, THERE, _place(change.page)
        for text in data.get("text", ()):
            yield from _walk(Record("paragraph", ""), text, change.page)
        return
    yield from _walk(change.record, data, change.page)


def _walk(record: Record, data: Any, page: Page) -> Iterator[tuple[Record, PlanPath, Value]]:
    yield record, THERE, _place(page)
    for path, field in fields_of(data).items():
        if not isinstance(field, list):
            yield record, path or _TEXT, field.value
            continue
        name = str(path[-1]) if path else ""
        for item in field:
            yield from _walk(record_of_item(item, list_rule(name), name, record), item, page)


def data_of(contents: Iterable[tuple[PlanPath, Value]]) -> Any:
    """Put a record's contents together again as the data they were taken from."""
    root: dict[str | int, Any] = {}
    for path, value in contents:
        if not path:
            return value
        node = root
        for step in path[:-1]:
            node = node.setdefault(step, {})
        node[path[-1]] = value
    return _listed(root)


def _listed(node: Any) -> Any:
    if not isinstance(node, dict):
        return node
    inside = {step: _listed(below) for step, below in node.items()}
    is_list = bool(inside) and all(isinstance(step, int) for step in inside)
    return list(inside.values()) if is_list else inside


def _place(page: Page) -> str:
    return "/".join(page.key)


def is_exactly(one: Value, other: Value) -> bool:
    """Tell whether two values are written alike: 18.0 and 18.00 are not."""
    if isinstance(one, Decimal) and isinstance(other, Decimal):
        return one.as_tuple() == other.as_tuple()
    return type(one) is type(other) and one == other


class Events:
    """All turns of all steps, by record and field; of records that are named by their text also without that name.

    Steps are known by their numbers, the oldest is 0.
    """

    def __init__(self, steps: Iterable[Iterable[Change]]) -> None:
        self._exact: defaultdict[FieldKey, list[_Event]] = defaultdict(list)
        self._loose: defaultdict[FieldKey, list[_Event]] = defaultdict(list)
        self._order: defaultdict[RecordKey, list[int]] = defaultdict(list)
        for number, changes in enumerate(steps):
            for change in changes:
                for turn in turns_of(change):
                    event = _Event(number, turn.before, turn.after)
                    self._exact[record_key(change.page, turn.record), turn.field].append(event)
                    if turn.field in (THERE, _POSITION):
                        self._order[*change.page.key, turn.record.kind].append(number)
                    if turn.record.kind in _NAMED_BY_TEXT:
                        self._loose[_loose_key(change.page, turn)].append(event)

    def wrote(self, page: Page, turn: Turn) -> int | None:
        """Give the step that left a field as it is after a turn."""
        events = self._exact.get((record_key(page, turn.record), turn.field), [])
        if turn.record.kind in _NAMED_BY_TEXT:
            events = sorted(
                [*events, *self._loose.get(_loose_key(page, turn), ())], key=lambda event: event.number
            )
        return next((event.number for event in reversed(events) if is_exactly(event.after, turn.after)), None)

    def made(self, change: Change) -> set[int]:
        """Give the steps that made a change."""
        turns = list(turns_of(change))
        if change.kind == "changed":
            return self._back(change.page, turns[0])
        if change.kind == "moved":
            return self._moved(change, turns)
        there = self._there(change, turns)
        if not there or change.kind == "removed":
            return there
        return there.union(*(self._back(change.page, turn) for turn in turns if turn.field != THERE))

    def _moved(self, change: Change, turns: Sequence[Turn]) -> set[int]:
        walked = set[int]().union(*(self._back(change.page, turn) for turn in turns))
        if walked:
            return walked
        # Where others moved as well, positions do not meet: the last who gave the record or its list an order made it.
        key = record_key(change.page, change.record)
        own = [event for field in (_POSITION, THERE) for event in self._exact.get((key, field), ())]
        numbers = [event.number for event in own] or self._order.get(
            (*change.page.key, change.record.kind), []
        )
        return set(sorted(numbers)[-1:])

    def _there(self, change: Change, turns: Sequence[Turn]) -> set[int]:
        """Find who put a record there or took it away; a text by the text itself, which may have been edited between."""
        if change.record.kind not in _NAMED_BY_TEXT:
            return self._back(change.page, turns[0])
        text = next((turn for turn in turns if turn.field != THERE), turns[0])
        if change.kind == "removed":
            return _forth(self._loose.get(_loose_key(change.page, text), ()), text)
        return self._back(change.page, text)

    def _back(self, page: Page, turn: Turn) -> set[int]:
        found = _back(self._exact.get((record_key(page, turn.record), turn.field), ()), turn)
        if not found and turn.record.kind in _NAMED_BY_TEXT:
            found = _back(self._loose.get(_loose_key(page, turn), ()), turn)
        return found


def _loose_key(page: Page, turn: Turn) -> FieldKey:
    return (*page.key, turn.record.kind), turn.field


def _back(events: Sequence[_Event], turn: Turn) -> set[int]:
    """Walk from what stands back to what stood: each step from a value to the commit that wrote it."""
    found: set[int] = set()
    wanted = turn.after
    for event in reversed(events):
        if is_exactly(event.after, wanted):
            found.add(event.number)
            wanted = event.before
            if is_exactly(wanted, turn.before):
                break
    return found


def _forth(events: Sequence[_Event], turn: Turn) -> set[int]:
    """Walk from what stood on to what stands, for what stands is nothing and many come to it."""
    found: set[int] = set()
    wanted = turn.before
    for event in events:
        if is_exactly(event.before, wanted):
            found.add(event.number)
            wanted = event.after
            if is_exactly(wanted, turn.after):
                break
    return found
