"""The pages that changed, with their rows."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from izlence.diff.change import Change, ChangeKind, Page
from izlence.diff.comparison import Rename
from izlence.diff.recoded import is_grave
from izlence.review.document import ChangedPage, ChangeRow
from izlence.review.telling.fields import page_title
from izlence.review.telling.inside import Inside, under_new_codes
from izlence.review.telling.rows import Teller
from izlence.review.telling.speech import say

_GRAVITY = {"error": 0, "warning": 1, "hint": 2, "": 3}
_CODED = ("performance-target", "objective-card")
_NOT_IN_ANCHORS = re.compile(r"[^A-Za-z0-9]+")
_DOTLESS = str.maketrans("ıİ", "iI")


def changed_pages(
    changes: Iterable[Change], teller: Teller, inside: Mapping[Change, Inside]
) -> tuple[ChangedPage, ...]:
    """Group changes by page, in their order; what is inside of a change stands below it."""
    anchors: dict[str, int] = {}
    return tuple(_page(page, found, teller, inside, anchors) for page, found in by_page(changes).items())


def by_page(changes: Iterable[Change]) -> dict[Page, list[Change]]:
    """Group changes by page: in the order of a document's pages and of the rows in each."""
    of_page: dict[Page, list[Change]] = {}
    for change in changes:
        of_page.setdefault(change.page, []).append(change)
    return of_page


def _page(
    page: Page,
    changes: list[Change],
    teller: Teller,
    inside: Mapping[Change, Inside],
    anchors: dict[str, int],
) -> ChangedPage:
    rows = tuple(row for change in changes for row in _rows(change, inside.get(change, Inside()), teller))
    kind = _kind(page, changes)
    side = teller.base if kind == "removed" else teller.head
    key = page.key
    return ChangedPage(
        anchor=_anchor(page, anchors),
        kind=kind,
        period=key.period,
        code=key.key if key.kind in _CODED else "",
        title=page_title(page, side, teller.language),
        directorate=page.directorate,
        directorate_name=side.directorate(page.directorate, key.period) or page.directorate,
        file=_file(page, teller, rows),
        rows=rows,
        severity=gravest(row.severity for row in rows),
    )


def _rows(change: Change, inside: Inside, teller: Teller) -> Iterator[ChangeRow]:
    row = teller.row(change)
    yield row
    if inside.renamed is not None:
        yield from _differences(inside.renamed, row, teller)
    for record in inside.records:
        yield replace(teller.row(record), credits=row.credits, below="record")


def _differences(renamed: Rename, row: ChangeRow, teller: Teller) -> Iterator[ChangeRow]:
    """Tell what else changed if a record that came is one that went, as gravely as the rules speak of its coming."""
    aware = replace(teller, base=under_new_codes(teller.base, renamed))
    code = renamed.removed.record.code
    for change in renamed.differences:
        told = aware.row(change)
        remark = "; ".join(part for part in (told.remark, say("if_same", teller.language, code=code)) if part)
        judged = (row.severity, row.rules) if is_grave(change) else ("", ())
        yield replace(
            told, remark=remark, severity=judged[0], rules=judged[1], credits=row.credits, below="difference"
        )


def _file(page: Page, teller: Teller, rows: tuple[ChangeRow, ...]) -> str:
    """Name the page's file as it is now; all that can be said of it may stand in the old one."""
    now = next((row.where.file for row in rows if row.kind != "removed"), "")
    if now or not page.after:
        return now or rows[0].where.file
    folder = teller.head.side.folder
    return f"{folder}/{page.after}" if folder else page.after


def _kind(page: Page, changes: list[Change]) -> ChangeKind:
    """A page that is only on one side came or went; one that stands in another directorate now was moved."""
    if not page.before:
        return "added"
    if not page.after:
        return "removed"
    own = (change.kind for change in changes if not change.field and change.record.code == page.key.key)
    return "moved" if "moved" in own else "changed"


def gravest(severities: Iterable[str]) -> str:
    """Give the gravest of some severities, the empty string where there is none."""
    return min(severities, key=lambda each: _GRAVITY[each], default="")


def gravity(severity: str) -> int:
    """Give the number that sorts severities, the gravest first."""
    return _GRAVITY[severity]


def _anchor(page: Page, taken: dict[str, int]) -> str:
    """Make a name that an address can hold, and no other page has."""
    written = f"{page.key.period}-{page.key.key or page.key.kind}".translate(_DOTLESS)
    plain = unicodedata.normalize("NFKD", written).encode("ascii", "ignore").decode("ascii")
    name = _NOT_IN_ANCHORS.sub("-", plain).strip("-") or "page"
    name = name if name[0].isalpha() else f"p-{name}"
    number = taken[name] = taken.get(name, 0) + 1
    return name if number == 1 else _anchor_numbered(name, number, taken)


def _anchor_numbered(name: str, number: int, taken: dict[str, int]) -> str:
    while f"{name}-{number}" in taken:
        number += 1
    taken[f"{name}-{number}"] = 1
    return f"{name}-{number}"
