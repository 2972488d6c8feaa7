"""Sheets ready for the package: their cells written, and what XlsxWriter is to set up round them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal, NamedTuple, TypeAlias

from izlence.compose.document.book import ChartKind
from izlence.render.deflated import Deflated

Kind = Literal["contents", "table", "charts", "printed", "data"]


Spot: TypeAlias = tuple[str, int, int, bool]
"""Where a figure stands: sheet, row and column from 0, and whether it is a number. Bare, for there are very many."""


class Link(NamedTuple):
    """A cell that leads to another sheet."""

    row: int
    column: int
    sheet: str
    cell: str = "A1"


class Series(NamedTuple):
    """A series of a chart: where its name and its values stand, and what they are."""

    name: str
    column: int
    values: tuple[str | None, ...]


class Drawing(NamedTuple):
    """A chart beside its figures, which stand from row `first` on; `column` is the first one right of them."""

    kind: ChartKind
    title: str
    description: str
    first: int
    column: int
    height: int
    categories: tuple[str, ...]
    series: tuple[Series, ...]
    axis: str
    number_format: str
    from_nought: bool


class Name(NamedTuple):
    """A name for a cell or a range, which every formula of the workbook can use."""

    name: str
    area: str


class Columns(NamedTuple):
    """The Excel table that a data sheet is: its name and the headings of its columns."""

    name: str
    headings: tuple[str, ...]


class DataRows(NamedTuple):
    """The rows of a data sheet from `first` on that are a directorate's; `cells` are theirs."""

    first: int
    length: int
    cells: Deflated


@dataclass(frozen=True, slots=True)
class Sheet:
    """A sheet: `body` is its rows and merged cells, `head` the number of rows that stay and repeat."""

    name: str
    kind: Kind
    body: tuple[bytes | Deflated, ...]
    rows: int
    widths: tuple[float, ...]
    head: int
    breaks: tuple[int, ...] = ()
    links: tuple[Link, ...] = ()
    table: Columns | None = None
    landscape: bool = False
    drawings: tuple[Drawing, ...] = ()
    heights: tuple[float, ...] = ()


@dataclass(frozen=True, slots=True)
class DirectorateSheet:
    """All that the workbook has of one directorate; it can be kept until its pages, the look or its sheet's name change.

    `title` and `codes` are its line in the contents; `places` says where each of its figures stands, `data` holds its
    rows of each data table by the table's name. `currency` is the one its amounts are printed with; `rests_on` names the
    data sheets that its totals refer to, with the rows that are its own there.
    """

    sheet: Sheet
    title: str
    codes: str
    currency: str
    places: Mapping[str, Spot]
    rests_on: frozenset[tuple[str, int, int]]
    data: Mapping[str, tuple[DataRows, ...]]
