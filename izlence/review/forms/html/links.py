"""What leads where: ids of groups and rows, which row each flag is about, what the rules say of each row."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import groupby
from typing import NamedTuple

from izlence.report.finding import Finding
from izlence.review.document import ChangeDocument, ChangedPage, ChangeRow
from izlence.review.forms.html.markup import identity

# Anchors of pages have no underscore, so ids of our own that have one never meet them.
FLAG = "_flag-"

Key = tuple[str, str]


class Group(NamedTuple):
    """The changed pages of a directorate in a period, in the document's order."""

    anchor: str
    period: str
    directorate: str
    name: str
    pages: tuple[ChangedPage, ...]


class Seat(NamedTuple):
    """A row of a page, where it stands."""

    page: ChangedPage
    number: int
    row: ChangeRow

    @property
    def anchor(self) -> str:
        """The id of the row's element."""
        return f"{self.page.anchor}_{self.number}"


@dataclass(frozen=True, slots=True)
class Links:
    """`seats` gives each flag's row by the flag's position, None where no row is of it; `said` the other way round, by row id.

    `grades` is the severity of each rule that flags, `first` the position of its first flag. `left` are the folders and names of
    directorates that something moved from.
    """

    groups: tuple[Group, ...]
    seats: tuple[Seat | None, ...]
    said: Mapping[str, tuple[int, ...]]
    grades: Mapping[str, str]
    first: Mapping[str, int]
    left: tuple[tuple[str, str], ...] = ()


def links(document: ChangeDocument) -> Links:
    """Find what leads where in a document."""
    rooms: dict[Key, list[Seat]] = {}
    for page in document.pages:
        for number, row in enumerate(page.rows, 1):
            here = Seat(page, number, row)
            for key in _keys(here):
                rooms.setdefault(key, []).append(here)
    seats = tuple(_seat_of(flag, rooms) for flag in document.flags)
    said: dict[str, tuple[int, ...]] = {}
    for position, seat in enumerate(seats):
        if seat is not None:
            said[seat.anchor] = (*said.get(seat.anchor, ()), position)
    grades = {flag.rule: flag.severity for flag in document.flags}
    first = {flag.rule: place for place, flag in reversed(list(enumerate(document.flags)))}
    left = dict.fromkeys(row.left for page in document.pages for row in page.rows if row.left[0])
    return Links(tuple(_groups(document)), seats, said, grades, first, tuple(left))


def _keys(seat: Seat) -> Iterator[Key]:
    """Give all by which a flag may ask for a row."""
    row = seat.row
    files = dict.fromkeys((seat.page.file, row.where.file, row.was.file if row.was else ""))
    for rule in row.rules:
        yield rule, ""
        yield rule, f"code {row.code}"
        yield from ((rule, f"file {file}") for file in files)


def _seat_of(flag: Finding, rooms: Mapping[Key, list[Seat]]) -> Seat | None:
    """Find the row that a flag is about: among those of its file or its code the likest, else the only one of its rule."""
    code = flag.code.partition("/")[0]
    near = rooms.get((flag.rule, f"file {flag.file}"), []) + rooms.get((flag.rule, f"code {code}"), [])
    every = rooms.get((flag.rule, ""), [])
    if not near and len(every) != 1:
        return None
    return max(near or every, key=lambda seat: _likeness(flag, seat))


def _likeness(flag: Finding, seat: Seat) -> int:
    spots = [spot for spot in (seat.row.where, seat.row.was) if spot is not None]
    is_here = any((spot.file, spot.line) == (flag.file, flag.line) for spot in spots)
    is_of_code = bool(seat.row.code) and flag.code.partition("/")[0] == seat.row.code
    is_of_file = flag.file in (seat.page.file, *(spot.file for spot in spots))
    return 4 * is_here + 2 * is_of_code + is_of_file


def _groups(document: ChangeDocument) -> Iterator[Group]:
    used: set[str] = set()
    for (period, folder), each in groupby(document.pages, lambda page: (page.period, page.directorate)):
        pages = tuple(each)
        anchor = f"_group-{identity(period)}-{identity(folder)}"
        while anchor in used:
            anchor += "-"
        used.add(anchor)
        yield Group(anchor, period, folder, pages[0].directorate_name, pages)


def grades_of(row: ChangeRow, known: Links) -> tuple[str, ...]:
    """Give the severities of all that the rules say of a row, the gravest first."""
    found = {known.grades.get(rule, row.severity) for rule in row.rules} | {row.severity}
    return tuple(grade for grade in ("error", "warning", "hint") if grade in found)
