"""Codes that may have shifted: one record was put in, and all behind it were given the next code.

Records are paired by code, so each of them then looks like another one. The names tell it: they stand under other codes.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from izlence.diff.change import Change
from izlence.diff.comparison import Remark
from izlence.diff.pages import PairedSheet, Sheets
from izlence.diff.tree import code_of, list_rule, text_of

_LISTS = ("indicators", "monitoring_indicators", "activities", "goals", "objectives")
_PAGES = ("performance-target", "objective-card")
_MOST = 6


def renumberings(sheets: Sheets, changes: Sequence[Change]) -> Iterator[Remark]:
    """Remark `renumbered` (page, codes) of a page, `pages_renumbered` (period, codes) of the pages of a period."""
    named = {
        change.page.key
        for change in changes
        if change.kind == "changed" and change.field[-1] in ("name", "title")
    }
    for pair in sheets.pairs:
        if pair.page.key in named:
            yield from _of_page(pair)
    for period in dict.fromkeys(key.period for key in named if key.kind in _PAGES):
        pages = [
            p for p in sheets.pairs if p.page.key.period == period and p.page.key.kind == "performance-target"
        ]
        old = {pair.page.key.key: pair.before.title for pair in pages if pair.before}
        new = {pair.page.key.key: pair.after.title for pair in pages if pair.after}
        if codes := _shifted(old, new):
            yield Remark("pages_renumbered", {"period": period, "codes": codes})


def _of_page(pair: PairedSheet) -> Iterator[Remark]:
    for name in _LISTS:
        old, new = (_names(sheet.content, name) if sheet else {} for sheet in (pair.before, pair.after))
        if codes := _shifted(old, new):
            yield Remark("renumbered", {"page": pair.page.key.key or pair.page.after, "codes": codes})


def _names(data: Any, name: str) -> dict[str, str]:
    items = data.get(name) if isinstance(data, dict) else None
    records = [item for item in items if isinstance(item, dict)] if isinstance(items, list) else []
    rule = list_rule(name)
    return {code_of(item, rule): text_of(item.get("name") or item.get("title") or "") for item in records}


def _shifted(old: Mapping[str, str], new: Mapping[str, str]) -> tuple[str, ...]:
    """Give `old code → new code` of each record that has another name now and whose own name stands under another code."""
    counts = Counter(old.values()), Counter(new.values())
    now = {name: code for code, name in new.items() if name and counts[1][name] == 1}
    found = [
        f"{code} → {now[name]}"
        for code, name in old.items()
        if name in now and counts[0][name] == 1 and now[name] != code and code in new
    ]
    return tuple(found) if len(found) <= _MOST else (*found[:_MOST], "…")
