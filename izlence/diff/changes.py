"""All changes between two sides, in the plan's order."""

from __future__ import annotations

from collections.abc import Iterator

from izlence.diagnostic import Origin
from izlence.diff.change import Change
from izlence.diff.crossing import with_crossings
from izlence.diff.data import changes_of_file, record_of_page
from izlence.diff.pages import PairedSheet, Sheets, paired_sheets
from izlence.diff.pictures import picture_changes
from izlence.diff.prose import narrative_changes
from izlence.diff.sections import with_moved_sections
from izlence.diff.side import Side


def changes_between(base: Side, head: Side) -> tuple[Change, ...]:
    """Compare two sides page by page.

    A page is paired by its period, kind and code: in another directorate's folder it has moved. A record that went from one page
    and came to another of the same period has moved too (`came_from`), and so has a section that stands in another chapter. Where a directorate's folder was renamed, the directorate and
    each page in it have moved, and what names it by its folder has not changed; `remarks.follows_folder` tells these pages apart from others.
    """
    return changes_of_sheets(paired_sheets(base, head), base, head)


def changes_of_sheets(sheets: Sheets, base: Side, head: Side) -> tuple[Change, ...]:
    """Compare pages that are paired already; files with the same text on both sides are not looked into."""
    changes = [
        change for pair in sheets.pairs if not _is_same(pair, base, head) for change in _of_pair(pair, sheets)
    ]
    return with_crossings(changes, sheets)


def _is_same(pair: PairedSheet, base: Side, head: Side) -> bool:
    one, other = pair.before, pair.after
    if one is None or other is None or one.directorate != other.directorate:
        return False
    if one.content is other.content:
        return True
    if pair.page.key.kind in ("narrative", "picture"):
        return False
    text = base.texts.get(one.file)
    return bool(text) and text == head.texts.get(other.file)


def _of_pair(pair: PairedSheet, sheets: Sheets) -> Iterator[Change]:
    one, other = pair.before, pair.after
    if one is not None and other is not None and one.directorate != other.directorate:
        yield Change(
            "moved",
            pair.page,
            record_of_page(pair.page),
            (),
            one.directorate,
            other.directorate,
            Origin(one.file),
            Origin(other.file),
        )
    if pair.page.key.kind == "narrative":
        yield from narrative_changes(pair)
    elif pair.page.key.kind == "picture":
        yield from picture_changes(pair)
    else:
        yield from with_moved_sections(_of_data(pair, sheets))


def _of_data(pair: PairedSheet, sheets: Sheets) -> Iterator[Change]:
    for sheet in (pair.before, pair.after):
        if sheet is not None and sheet.content is None:
            raise ValueError(f"{sheet.file}: a file that was not read cannot be compared")
    one, other = pair.before, pair.after
    yield from changes_of_file(
        pair.page,
        one.content if one else None,
        other.content if other else None,
        one.file if one else "",
        other.file if other else "",
        folders=sheets.folders_of(pair.page),
    )
