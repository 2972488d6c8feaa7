"""A printed sheet while it is laid out: rows of placed cells, one below the other."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple, TypeAlias

from xlsxwriter.utility import xl_col_to_name

from izlence.compose.document import Cell, HeadingLine
from izlence.render.excel import height
from izlence.render.excel.look import WorkbookLook
from izlence.render.excel.sheet import Link, Spot
from izlence.render.excel.style import RowRole, Styles
from izlence.render.excel.text import Texts, escape


class Total(NamedTuple):
    """A figure whose formula is written when all cells have their place.

    It is the sum of `terms`, or what stands at the place of `path`, if that is another one.
    """

    address: str
    style: int
    digits: str
    terms: tuple[str, ...] = ()
    path: str = ""


Placed: TypeAlias = str | Total
"""A cell of the row that comes next, as XML."""


class Line(NamedTuple):
    """A row: its height in points and its cells from left to right."""

    height: float
    cells: Sequence[Placed]


@dataclass(frozen=True, slots=True)
class Desk:
    """What all sheets of a workbook share: the look, its styles, and how wide words are."""

    look: WorkbookLook
    styles: Styles
    words: height.WordWidths = field(default_factory=height.WordWidths)


class Layout:
    """A sheet's rows so far; on one that `follows`, a figure that stands elsewhere too refers to it."""

    def __init__(self, desk: Desk, name: str, widths: Iterable[float], *, follows: bool = False) -> None:
        self.desk = desk
        self.follows = follows
        self.name = name
        self.widths = list(widths)
        self.lines: list[Line] = []
        self.merges: list[str] = []
        self.starts: list[int] = []
        self.together: list[tuple[int, int]] = []
        self.links: list[Link] = []
        self.places: dict[str, Spot] = {}
        self._texts = Texts(desk.look)
        self._letters = column_letters(len(self.widths))

    @property
    def last(self) -> int:
        """The last column."""
        return len(self.widths) - 1

    def room(self, first: int, last: int, size: float, bold: bool = False, indent: int = 1) -> float:
        """Give how much text goes on a line across these columns."""
        wide = height.pixels(self.widths[first : last + 1], indent)
        return height.room(wide, size, self.desk.look.fonts.letter_width, bold)

    def lines_in(self, text: str, room: float) -> int:
        """Count the lines that text takes."""
        return height.count_lines(text, room, self.desk.words)

    def add(self, tall: float, cells: Sequence[Placed]) -> None:
        """Put a row below the others."""
        self.lines.append(Line(min(tall, height.TALLEST), cells))

    def gap(self, tall: float = 7.0) -> None:
        """Leave room before what follows."""
        self.lines.append(Line(tall, ()))

    def text(self, column: int, style: int, text: str | HeadingLine) -> Placed:
        """Place a text in the next row; an empty one leaves a blank cell."""
        address = f"{self._letters[column]}{len(self.lines) + 1}"
        if not text:
            return f'<c r="{address}" s="{style}"/>'
        return f'<c r="{address}" s="{style}"{self._texts[text]}'

    def figure(self, column: int, role: str, row: RowRole, cell: Cell, formula: str = "") -> Placed:
        """Place a figure in the next row, a number where it is one; remember where it stands."""
        text, number, kind, path, terms = cell
        digits, style, follows = "", 0, False
        if number is not None and text and kind != "text":
            digits, style = self.desk.styles.figure(role, row, number, kind, text)
        if path and (digits or number is None):
            spot = (self.name, len(self.lines), column, bool(digits))
            follows = self.places.setdefault(path, spot) is not spot or self.follows
        if not digits:
            return self.text(column, style or self.desk.styles.of(role, row), text)
        address = f"{self._letters[column]}{len(self.lines) + 1}"
        if formula:
            return f'<c r="{address}" s="{style}"><f>{escape(formula)}</f><v>{digits}</v></c>'
        if terms or follows:
            return Total(address, style, digits, terms, path)
        return f'<c r="{address}" s="{style}"><v>{digits}</v></c>'

    def address(self, column: int, row: int) -> str:
        """Name a cell by its column and row, both from 0."""
        return f"{self._letters[column]}{row + 1}"

    def merge(self, top: int, left: int, bottom: int, right: int) -> None:
        """Make one cell of several; rows and columns count from 0."""
        if (top, left) != (bottom, right):
            letters = self._letters
            self.merges.append(f"{letters[left]}{top + 1}:{letters[right]}{bottom + 1}")

    def keep_together(self, top: int) -> None:
        """Print the rows from this one to the last so far on one page, when they fit on one."""
        self.together.append((top, len(self.lines)))


def column_letters(count: int) -> list[str]:
    """Give the letters of the first columns."""
    return [xl_col_to_name(column) for column in range(count)]
