"""What every table of the book is made with: its words, its columns, and cells that name themselves."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from izlence.compose.amounts import BLANK, AmountStyle, added, text_cell
from izlence.compose.document import Cell, HeadLine, OfficialColumn, OfficialRow, OfficialTable
from izlence.compose.document.official_table import RowRole
from izlence.compose.wording import TableWords, Wording
from izlence.compute.figures import Figures
from izlence.model.plan import Plan
from izlence.model.records import NOT_WRITTEN, Amount


@dataclass(frozen=True, slots=True)
class Making:
    """What all tables of one document are made of; the wording has its year filled in."""

    plan: Plan
    figures: Figures
    wording: Wording
    style: AmountStyle

    def words(self, name: str) -> TableWords:
        """Give a table's words."""
        return self.wording.tables[name]


class TableMaker:
    """Makes one table: cells get the path `<table>/<row>/<column>`, rows are counted as they are added."""

    def __init__(
        self, name: str, making: Making, columns: Sequence[OfficialColumn], prefix: str = ""
    ) -> None:
        self.name = name
        self.words = making.words(name)
        self.columns = tuple(columns)
        self.rows: list[OfficialRow] = []
        self._label = making.wording.labels["table"]
        self._style = making.style
        self._column = {column.key: column for column in columns}
        self._prefix = prefix or name

    def path(self, row: str, column: str) -> str:
        """Name a cell."""
        return f"{self._prefix}/{row}/{column}"

    def amount(self, row: str, column: str, amount: Amount, terms: tuple[str, ...] = ()) -> Cell:
        """Print an amount; `terms` are what a live formula adds up."""
        return self._style.amount(self._column[column], amount, self.path(row, column), terms)

    def sum_of(self, row: str, column: str, cells: Sequence[Cell]) -> Cell:
        """Print what cells of the same row add up to."""
        amounts = [cell_amount(cell) for cell in cells]
        terms = tuple(cell.path for cell in cells if cell.number is not None)
        return self.amount(row, column, added(amounts), terms)

    def share(self, row: str, column: str, share: Decimal, of: Cell) -> Cell:
        """Print the share that belongs to an amount."""
        return self._style.share(self._column[column], share, of, self.path(row, column))

    def add(
        self,
        role: RowRole,
        cells: Sequence[Cell | str],
        adds: tuple[int, int] | None = None,
        level: int = 0,
    ) -> int:
        """Add a row and give its position; plain text becomes a cell."""
        made = tuple(
            [(text_cell(cell) if cell else BLANK) if isinstance(cell, str) else cell for cell in cells]
        )
        self.rows.append(OfficialRow(role, made, adds, level))
        return len(self.rows) - 1

    def table(
        self,
        description: str,
        *,
        key: str = "",
        title: str = "",
        head: tuple[HeadLine, ...] = (),
        landscape: bool = False,
        notes: tuple[str, ...] = (),
    ) -> OfficialTable:
        """Give the table; its caption is numbered later, in reading order."""
        return OfficialTable(
            name=self.name,
            key=key or self.name,
            title=title or self.words.title,
            description=description,
            columns=self.columns,
            rows=tuple(self.rows),
            head=head,
            sheet=self.words.sheet,
            landscape=landscape,
            notes=notes,
            label=self._label,
        )


def cell_amount(cell: Cell) -> Amount:
    """Give the amount that a cell prints: not written where it is blank, not available where it is a dash."""
    if cell.number is not None:
        return cell.number
    return None if cell.text else NOT_WRITTEN


def coded(code: str, title: str) -> str:
    """Give a record's code and title as one text."""
    return f"{code} {title}"
