"""What differs between a record that went and the one that came, if they are the same under a new code.

A suggested renaming must hide nothing: 46.200 that became 26.200 on the way is told as if the code were the old one.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from decimal import Decimal
from typing import Any, NamedTuple

from izlence.check.likeness import plain
from izlence.diagnostic import Origin, PlanPath
from izlence.diff.change import Change
from izlence.diff.comparison import Rename
from izlence.diff.data import changes_of_record, in_long_form
from izlence.diff.folders import Folders
from izlence.diff.pages import PairedSheet, Sheet, Sheets
from izlence.diff.prose import narrative_changes
from izlence.diff.tree import contents_of, text_of
from izlence.model.code import parse_code

_CODE = re.compile(r"\b[A-Z]{1,3}[1-9]\d*(?:\.[1-9]\d*)*\b")
_LISTS = ("indicators", "monitoring_indicators", "parts", "activities", "goals", "objectives")
_IDENTITY = (("code",), ("id",))
# What decides what a figure says.
_MEANINGS = frozenset({"unit", "direction", "cumulative", "formula", "sum_of"})


def with_differences(renames: Iterable[Rename], sheets: Sheets) -> tuple[Rename, ...]:
    """Say of each suggested renaming what else changed if it is one; where only codes follow the new one, nothing has."""
    pairs = {id(pair.page): pair for pair in sheets.pairs}
    return tuple(_with(each, pairs, sheets.folders_of(each.added.page)) for each in renames)


def is_grave(difference: Change) -> bool:
    """Tell whether a figure, a unit, a direction or a whole record is another: what somebody must decide on."""
    if difference.is_print_only or difference.kind == "moved":
        return False
    if difference.kind in ("added", "removed"):
        return difference.record.kind not in ("item", "paragraph", "note", "risk")
    values = difference.before, difference.after
    return difference.field[0] in _MEANINGS or any(isinstance(value, Decimal) for value in values)


def _with(rename: Rename, pairs: Mapping[int, PairedSheet], folders: Folders) -> Rename:
    old, new = pairs[id(rename.removed.page)].before, pairs[id(rename.added.page)].after
    assert old is not None
    assert new is not None
    if new.key.kind == "narrative":
        return replace(rename, differences=tuple(narrative_changes(PairedSheet(rename.added.page, old, new))))
    places = rename.removed.where, rename.added.where
    if not (isinstance(places[0], Origin) and isinstance(places[1], Origin)):
        return rename
    return _of_data(rename, old, new, (places[0], places[1]), folders)


def _of_data(rename: Rename, old: Sheet, new: Sheet, at: tuple[Origin, Origin], folders: Folders) -> Rename:
    page = rename.added.page
    whole = in_long_form(old.content, page)
    before, after = _at(whole, at[0].path), _at(in_long_form(new.content, page), at[1].path)
    codes = _codes(before, after, rename.removed.record.code, rename.added.record.code)
    recoded = _recoded(before, codes)
    found = changes_of_record(page, rename.added.record, recoded, after, at, folders=folders)
    own = (rename.added.record, _IDENTITY)
    differences = tuple(
        _as_written(each, whole)
        for each in found
        if not (each.record == own[0] and each.kind == "changed" and each.field in own[1])
    )
    likeness = rename.likeness if differences else 100
    return replace(rename, likeness=likeness, differences=differences, codes=tuple(codes.items()))


def _at(data: Any, path: PlanPath) -> Any:
    for step in path:
        data = data[step]
    return data


def _as_written(change: Change, whole: Any) -> Change:
    """Give back to the old text the codes that it is written with."""
    if change.kind == "removed" and isinstance(change.where_before, Origin):
        item = _at(whole, change.where_before.path)
        record = replace(change.record, code=item, name=item) if isinstance(item, str) else change.record
        return replace(change, record=record, contents=contents_of(item))
    if change.kind != "changed" or not isinstance(change.before, str):
        return change
    assert isinstance(change.where_before, Origin)
    written = _at(whole, change.where_before.path)
    if isinstance(written, list) and written:
        return replace(change, before=", ".join(map(text_of, written)))
    return replace(change, before=written) if isinstance(written, str) else change


class _Coded(NamedTuple):
    """A record's code, and its name as it is compared."""

    code: str
    name: str


def _codes(before: Any, after: Any, old: str, new: str) -> dict[str, str]:
    """Say of each code of a record, and of those in it, which it would be now; what has no partner keeps its own."""
    return {old: new, **dict(_pairs(before, after, (old, new)))}


def _pairs(before: Any, after: Any, own: tuple[str, str]) -> Iterator[tuple[str, str]]:
    if not isinstance(before, dict) or not isinstance(after, dict):
        return
    for name in _LISTS:
        olds, news = _records(before.get(name)), _records(after.get(name))
        for one, other in _paired(list(olds), list(news), own).items():
            yield one.code, other.code
            yield from _pairs(olds[one], news[other], (one.code, other.code))


def _records(items: Any) -> dict[_Coded, Any]:
    records = [item for item in items if isinstance(item, dict)] if isinstance(items, list) else []
    return {
        _Coded(item["code"], plain(str(item.get("name") or item.get("title") or ""))): item
        for item in records
        if isinstance(item.get("code"), str)
    }


def _paired(olds: Sequence[_Coded], news: Sequence[_Coded], own: tuple[str, str]) -> dict[_Coded, _Coded]:
    """Pair by name, then by the code that follows the new one, then by the code's last number; each only where one has it."""
    pairs: dict[_Coded, _Coded] = {}
    ways: tuple[tuple[Callable[[_Coded], str], Callable[[_Coded], str]], ...] = (
        (lambda each: each.name, lambda each: each.name),
        (lambda each: _following(each.code, *own), lambda each: each.code),
        (lambda each: each.code, lambda each: each.code),
        (lambda each: each.code.rpartition(".")[2], lambda each: each.code.rpartition(".")[2]),
    )
    for of_old, of_new in ways:
        taken = set(pairs.values())
        left, right = (
            [each for each in olds if each not in pairs],
            [each for each in news if each not in taken],
        )
        counts = Counter(map(of_old, left)), Counter(map(of_new, right))
        at = {of_new(each): each for each in right}
        pairs |= {
            each: at[key]
            for each in left
            if (key := of_old(each)) and counts[0][key] == 1 and counts[1][key] == 1
        }
    return pairs


def _following(code: str, old: str, new: str) -> str:
    """Give the code that a record would have under its page's new one: PG1.1.1.2 under PH1.1.8 is PG1.1.8.2."""
    own, was, now = parse_code(code), parse_code(old), parse_code(new)
    if own is None or was is None or now is None or own.numbers[: len(was.numbers)] != was.numbers:
        return ""
    return own.family + ".".join(map(str, (*now.numbers, *own.numbers[len(was.numbers) :])))


def _recoded(data: Any, codes: Mapping[str, str]) -> Any:
    """Write the new codes in place of the old ones, in texts and formulas too."""
    if isinstance(data, str):
        return codes.get(data) or _CODE.sub(lambda found: codes.get(found[0], found[0]), data)
    if isinstance(data, dict):
        return {key: _recoded(value, codes) for key, value in data.items()}
    return [_recoded(item, codes) for item in data] if isinstance(data, list) else data
