"""Records that left one page and came to another: one move, in place of what went and what came."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, NamedTuple

from izlence.diagnostic import Origin, PlanPath
from izlence.diff.change import Change, Page, Record
from izlence.diff.data import changes_of_record, record_of_item
from izlence.diff.folders import Folders
from izlence.diff.pages import PairedSheet, Sheets
from izlence.diff.tree import list_rule

_CROSSING = ("indicator", "monitoring_indicator", "activity", "part")
_LISTS = ("indicators", "monitoring_indicators", "activities")
_Identity = tuple[str, str, str]


class _Place(NamedTuple):
    """Where a record stood or stands: its page, its place, its data."""

    page: Page
    origin: Origin
    data: Any
    record: Record


def with_crossings(changes: Sequence[Change], sheets: Sheets) -> tuple[Change, ...]:
    """Put one move, and what changed on the way, in place of a record's removal from a page and its arrival on another.

    The page it left or came to may itself be gone or new; then the record stands in its contents too.
    """
    came_or_went = [each for each in changes if each.kind in ("added", "removed")]
    if not any(each.record.kind in _CROSSING for each in came_or_went):
        return tuple(changes)
    pairs = {id(pair.page): pair for pair in sheets.pairs}
    went = _by_identity(came_or_went, "removed", pairs)
    came = _by_identity(came_or_went, "added", pairs)
    replaced: dict[int, tuple[Change, ...]] = {}
    gone: set[int] = set()
    for identity, olds in went.items():
        for (old, place_old), (new, place_new) in zip(olds, came.get(identity, ()), strict=False):
            if place_old.page.key == place_new.page.key or not (_is_own(old) or _is_own(new)):
                continue
            moved = tuple(_moved(place_old, place_new, sheets.folders_of(place_new.page)))
            if _is_own(new):
                replaced[id(new)] = moved
                gone |= {id(old)} if _is_own(old) else set()
            else:
                replaced[id(old)] = moved
    return tuple(
        each for change in changes if id(change) not in gone for each in replaced.get(id(change), (change,))
    )


def _is_own(change: Change) -> bool:
    """Tell whether a change is the record's, not that of the page which holds it."""
    return change.record.kind in _CROSSING


def _by_identity(
    changes: Sequence[Change], kind: str, pairs: Mapping[int, PairedSheet]
) -> dict[_Identity, list[tuple[Change, _Place]]]:
    """Sort the records that went or came by what pairs them, those of whole pages last."""
    found: defaultdict[_Identity, list[tuple[Change, _Place]]] = defaultdict(list)
    ordered = sorted((each for each in changes if each.kind == kind), key=lambda each: not _is_own(each))
    for change in ordered:
        pair = pairs[id(change.page)]
        sheet = pair.before if kind == "removed" else pair.after
        assert sheet is not None
        where = change.where
        if not isinstance(where, Origin) or not isinstance(sheet.content, dict):
            continue
        if _is_own(change):
            place = _Place(change.page, where, _at(sheet.content, where.path), change.record)
            found[_identity(change.page, change.record)].append((change, place))
        elif change.record.kind == "page":
            for place in _records(change, where, sheet.content):
                found[_identity(change.page, place.record)].append((change, place))
    return found


def _identity(page: Page, record: Record) -> _Identity:
    return page.key.period, record.kind, record.code


def _records(change: Change, where: Origin, data: Mapping[str, Any]) -> Iterator[_Place]:
    for name in _LISTS:
        rule = list_rule(name)
        items = data.get(name)
        for number, item in enumerate(items if isinstance(items, list) else ()):
            if isinstance(item, dict):
                record = record_of_item(item, rule, name, change.record)
                yield _Place(change.page, where.at(name, number), item, record)


def _at(data: Any, path: PlanPath) -> Any:
    for step in path:
        data = data[step]
    return data


def _moved(old: _Place, new: _Place, folders: Folders) -> Iterator[Change]:
    yield Change(
        "moved",
        new.page,
        new.record,
        (),
        old.page.key.key,
        new.page.key.key,
        old.origin,
        new.origin,
        came_from=old.page,
    )
    places = old.origin, new.origin
    yield from changes_of_record(new.page, new.record, old.data, new.data, places, folders=folders)
