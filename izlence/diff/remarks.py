"""What the reader must know of the comparison itself: folders that were renamed, codes that stand twice."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from izlence.diff.change import Change
from izlence.diff.comparison import Remark
from izlence.diff.pages import Sheet, Sheets
from izlence.diff.renumbering import renumberings
from izlence.diff.tree import ListRule, code_of, list_rule

_CODED_LISTS = ("indicators", "monitoring_indicators", "activities", "notes", "goals", "objectives")
# From this share of pages with the same codes on, a period that went and one that came may be one.
_SAME_PERIOD = 0.8


def remarks_between(sheets: Sheets, changes: Sequence[Change]) -> tuple[Remark, ...]:
    """Give what is remarkable of the pairs of pages, and of those that have changes what is remarkable in them.

    `folder_renamed` (period, before, after, pages): the same directorate stands in another folder; that many pages moved
    along. `period_renamed` (before, after): a period went and one with mostly the same codes came. `code_twice` (code, file,
    and `side`: `before` or `after`): it was paired by its order. And what `renumbering` remarks.
    """
    return (
        *_periods(sheets),
        *_folders(sheets),
        *_pages_twice(sheets),
        *_codes_twice(sheets, changes),
        *renumberings(sheets, changes),
    )


def folder_renames(remarks: Sequence[Remark]) -> Mapping[tuple[str, str, str], Remark]:
    """Give the renamed folders by period, old and new name."""
    found = (each for each in remarks if each.key == "folder_renamed")
    return {
        (str(each.facts["period"]), str(each.facts["before"]), str(each.facts["after"])): each
        for each in found
    }


def follows_folder(change: Change, renamed: Mapping[tuple[str, str, str], Remark]) -> bool:
    """Tell whether a page has only moved along with its directorate's folder, so that a report may fold it away."""
    if change.kind != "moved" or change.record.kind != "page":
        return False
    return (change.page.key.period, str(change.before), str(change.after)) in renamed


def _folders(sheets: Sheets) -> Iterator[Remark]:
    moved = [
        (pair.page.key, pair.before.directorate, pair.after.directorate)
        for pair in sheets.pairs
        if pair.before and pair.after and pair.before.directorate != pair.after.directorate
    ]
    pages = Counter((key.period, old, new) for key, old, new in moved if key.kind != "directorate")
    for key, old, new in moved:
        if key.kind == "directorate":
            along = pages[key.period, old, new]
            yield Remark(
                "folder_renamed", {"period": key.period, "before": old, "after": new, "pages": along}
            )


def _periods(sheets: Sheets) -> Iterator[Remark]:
    old, new = _codes(sheets, is_old=True), _codes(sheets, is_old=False)
    for went in sorted(old.keys() - new.keys()):
        for came in sorted(new.keys() - old.keys()):
            same = 2 * len(old[went] & new[came])
            if same and same >= _SAME_PERIOD * (len(old[went]) + len(new[came])):
                yield Remark("period_renamed", {"before": went, "after": came})


def _codes(sheets: Sheets, *, is_old: bool) -> dict[str, set[tuple[str, str]]]:
    codes: dict[str, set[tuple[str, str]]] = {}
    for pair in sheets.pairs:
        key = pair.page.key
        if key.period and (pair.before if is_old else pair.after):
            codes.setdefault(key.period, set()).add((key.kind, key.key))
    return codes


def _pages_twice(sheets: Sheets) -> Iterator[Remark]:
    for key in sheets.twice:
        pages = [pair.page for pair in sheets.pairs if pair.page.key == key]
        for side in ("before", "after"):
            files = [file for page in pages if (file := page.before if side == "before" else page.after)]
            for file in files[1:]:
                yield Remark("code_twice", {"code": key.key or key.kind, "file": file, "side": side})


def _codes_twice(sheets: Sheets, changes: Sequence[Change]) -> Iterator[Remark]:
    changed = {change.page.key for change in changes}
    for page, one, other in sheets.pairs:
        if page.key in changed and one is not None and other is not None:
            for side, file, sheet in (("before", page.before, one), ("after", page.after, other)):
                for code in _twice_in(sheet):
                    yield Remark("code_twice", {"code": code, "file": file, "side": side})


def _twice_in(sheet: Sheet) -> Iterator[str]:
    """Go through a page's lists of records and the parts of its indicators."""
    data = sheet.content if isinstance(sheet.content, dict) else {}
    for name in _CODED_LISTS:
        records = _records(data.get(name))
        yield from _twice(records, list_rule(name))
        for record in records:
            if "parts" in record:
                yield from _twice(_records(record["parts"]), list_rule("parts"))


def _records(items: Any) -> list[dict[str, Any]]:
    return [item for item in items if isinstance(item, dict)] if isinstance(items, list) else []


def _twice(records: Sequence[dict[str, Any]], rule: ListRule) -> list[str]:
    written = [item.get(rule.keys[0]) for item in records]
    if all(isinstance(code, str) for code in written) and len(set(written)) == len(written):
        return []
    codes = [code_of(item, rule) for item in records]
    return (
        [code for code, count in Counter(codes).items() if count > 1] if len(set(codes)) < len(codes) else []
    )
