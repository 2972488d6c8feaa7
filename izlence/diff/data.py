"""What differs between the data of one file on its two sides."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from typing import Any, NamedTuple

from izlence.diagnostic import Origin, PlanPath
from izlence.diff.change import ABSENT, Change, Page, Record, RecordKind
from izlence.diff.folders import Folders, in_new_folders, is_same_reference
from izlence.diff.pairing import behind_what, pair
from izlence.diff.tree import (
    NO_ITEMS,
    Fields,
    Leaf,
    ListRule,
    code_of,
    contents_of,
    fields_of,
    is_same,
    is_same_data,
    is_same_number,
    list_rule,
)

_TEXT = ("text",)
_NONE: Folders = {}
_OF_FOLDERS = "directorates"  # a list of folders, or a table by folder
_PRINTED_IN_ORDER = ("off_budget_sources",)
_NAMES = ("name", "title", "heading", "text", "risk", "reason")


def changes_of_file(
    page: Page, before: Any, after: Any, file_before: str, file_after: str, *, folders: Folders = _NONE
) -> tuple[Change, ...]:
    """Compare the data of one file; None where it is not there.

    Records are paired by what identifies them, an edited text by its likeness. Values compare with their digits: the same number
    in other digits is a change of print only. A risk in one line is the same as one with nothing done against it. What names a
    directorate by a folder that was renamed (`folders`: new by old) is the same by its new name.
    """
    files = _Files(page, file_before, file_after, folders)
    own = record_of_page(page)
    if before is None and after is None:
        return ()
    if before is None:
        return (
            Change(
                "added", page, own, where_after=files.new(), contents=contents_of(in_long_form(after, page))
            ),
        )
    if after is None:
        return (
            Change(
                "removed",
                page,
                own,
                where_before=files.old(),
                contents=contents_of(in_long_form(before, page)),
            ),
        )
    return tuple(files.compare(_Seat(own), in_long_form(before, page), in_long_form(after, page)))


def changes_of_record(
    page: Page,
    record: Record,
    before: Any,
    after: Any,
    at: tuple[Origin, Origin],
    *,
    folders: Folders = _NONE,
) -> tuple[Change, ...]:
    """Compare a record's data that stands in two places: its fields, and the records in it."""
    files = _Files(page, at[0].file, at[1].file, folders)
    return tuple(files.compare(_Seat(record, at[0].path, at[1].path), before, after))


def record_of_page(page: Page) -> Record:
    """Give the record that a file itself is."""
    kind: RecordKind = "directorate" if page.key.kind == "directorate" else "page"
    return Record(kind, page.key.key, page.title)


def record_of_item(item: Any, rule: ListRule, list_name: str, parent: Record) -> Record:
    """Give the record that an item of a list is; of an item without a code of its own the parent is its list."""
    is_of_page = parent.kind in ("page", "directorate")
    name = (
        next((str(item[key]) for key in _NAMES if item.get(key)), "") if isinstance(item, dict) else str(item)
    )
    above = "" if is_of_page else parent.code
    if rule.kind in ("item", "column"):
        above = f"{list_name} {above}".strip()
    return Record(rule.kind, code_of(item, rule), name, above)


def in_long_form(data: Any, page: Page) -> Any:
    """Write each risk of a card with what is done against it, if it has none too."""
    if (
        page.key.kind != "objective-card"
        or not isinstance(data, dict)
        or not isinstance(data.get("risks"), list)
    ):
        return data
    return {**data, "risks": [{"risk": item} if isinstance(item, str) else item for item in data["risks"]]}


class _Seat(NamedTuple):
    """A record, and where it stands in its file's data on the two sides."""

    record: Record
    old: PlanPath = ()
    new: PlanPath = ()

    def below(self, path: PlanPath) -> _Seat:
        return _Seat(self.record, (*self.old, *path), (*self.new, *path))


class _Files(NamedTuple):
    """The two files that are compared; the folders that were renamed, new by old."""

    page: Page
    before: str
    after: str
    folders: Folders

    def old(self, path: PlanPath = ()) -> Origin:
        return Origin(self.before, path)

    def new(self, path: PlanPath = ()) -> Origin:
        return Origin(self.after, path)

    def compare(self, seat: _Seat, before: Any, after: Any) -> Iterator[Change]:
        """Compare a record's fields in the order in which they stand, and go into its lists."""
        written, news = fields_of(before), fields_of(after)
        old_paths = {self._in_new_folder(path): path for path in written} if self.folders else {}
        olds = {path: written[old] for path, old in old_paths.items()} if old_paths else written
        for path in _woven(list(olds), list(news)):
            one, other = olds.get(path), news.get(path)
            below = _Seat(seat.record, (*seat.old, *old_paths.get(path, path)), (*seat.new, *path))
            yield from self._field(below, path, _leaf(one, news, path), _leaf(other, olds, path))
            lists = [each if isinstance(each, list) else [] for each in (one, other)]
            if any(lists):
                yield from self._list(below, str(path[-1]) if path else "", lists[0], lists[1])
        yield from self._order(seat, before, after)

    def _in_new_folder(self, path: PlanPath) -> PlanPath:
        """Give a path by the name that a folder in it has now."""
        if len(path) > 1 and path[0] == _OF_FOLDERS:
            return (path[0], *in_new_folders(path[1:2], self.folders), *path[2:])
        return path

    def _order(self, seat: _Seat, before: Any, after: Any) -> Iterator[Change]:
        """Compare the order of keys where it is that of a printed table's rows."""
        if not isinstance(before, dict) or not isinstance(after, dict):
            return
        for name in _PRINTED_IN_ORDER:
            olds, news = before.get(name), after.get(name)
            if isinstance(olds, dict) and isinstance(news, dict):
                stayed = [key for key in olds if key in news]
                if stayed != [key for key in news if key in olds]:
                    below = seat.below((name,))
                    where = self.old(below.old), self.new(below.new)
                    values = ", ".join(olds), ", ".join(news)
                    yield Change("changed", self.page, seat.record, (name,), *values, *where)

    def _field(self, seat: _Seat, path: PlanPath, one: Leaf | None, other: Leaf | None) -> Iterator[Change]:
        if one is None and other is None:
            return
        if one is not None and other is not None:
            field = path[-1] if path else ""
            if is_same(one, other) or is_same_reference(one.raw, other.raw, field, self.folders):
                return
        yield Change(
            "changed",
            self.page,
            seat.record,
            path or _TEXT,
            ABSENT if one is None else one.value,
            ABSENT if other is None else other.value,
            self.old(seat.old),
            self.new(seat.new),
            is_print_only=one is not None and other is not None and is_same_number(one, other, path),
        )

    def _list(self, seat: _Seat, name: str, before: list[Any], after: list[Any]) -> Iterator[Change]:
        rule = list_rule(name, (*before, *after))
        written = before
        if name == _OF_FOLDERS:
            before = in_new_folders(written, self.folders)
        pairing = pair(before, after, rule)
        partner = {j: i for i, j in pairing.pairs.items()}
        behind = behind_what(len(before), pairing.pairs)
        for j in range(-1, len(after)):
            if j in partner:
                i, is_moved = partner[j], j in pairing.moved
                if is_moved or not is_same_data(before[i], after[j]):
                    record = record_of_item(after[j], rule, name, seat.record)
                    inner = _Seat(record, (*seat.old, i), (*seat.new, j))
                    yield from self._paired(inner, before[i], after[j], is_moved=is_moved)
            elif j >= 0:
                record = record_of_item(after[j], rule, name, seat.record)
                where, contents = self.new((*seat.new, j)), contents_of(after[j])
                yield Change("added", self.page, record, where_after=where, contents=contents)
            for i in behind.get(j, ()):
                record = record_of_item(written[i], rule, name, seat.record)
                where, contents = self.old((*seat.old, i)), contents_of(written[i])
                yield Change("removed", self.page, record, where_before=where, contents=contents)

    def _paired(self, seat: _Seat, before: Any, after: Any, *, is_moved: bool) -> Iterator[Change]:
        if is_moved:
            yield Change(
                "moved",
                self.page,
                seat.record,
                (),
                Decimal(int(seat.old[-1]) + 1),
                Decimal(int(seat.new[-1]) + 1),
                self.old(seat.old),
                self.new(seat.new),
            )
        yield from self.compare(seat, before, after)


def _leaf(field: Leaf | list[Any] | None, others: Fields, path: PlanPath) -> Leaf | None:
    """Give a field's value; an empty list is one where the other side has no list at all."""
    if isinstance(field, list):
        is_alone = not isinstance(others.get(path), list)
        return Leaf(NO_ITEMS, field) if not field and is_alone else None
    return field


def _woven(before: list[PlanPath], after: list[PlanPath]) -> list[PlanPath]:
    found = set(after)
    if found.issuperset(before):
        return after
    behind: dict[PlanPath | None, list[PlanPath]] = {}
    last: PlanPath | None = None
    for path in before:
        if path in found:
            last = path
        else:
            behind.setdefault(last, []).append(path)
    result = list(behind.get(None, ()))
    for path in after:
        result += [path, *behind.get(path, ())]
    return result
