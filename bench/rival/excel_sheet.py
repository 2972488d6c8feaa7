"""A directorate's printed sheet with openpyxl: headings, tables with live totals, notes."""

from __future__ import annotations

from decimal import Decimal
from types import SimpleNamespace as Record

from openpyxl.worksheet.pagebreak import Break
from openpyxl.worksheet.worksheet import Worksheet

from bench.rival.excel_styles import Styles, decimals, number_format

COLUMNS = 5
Number = int | Decimal | None
LETTERS = "ABCDE"


class Printed:
    """Writes the sheet row by row; `row` is the last one written."""

    def __init__(self, sheet: Worksheet, styles: Styles, currency: str) -> None:
        self.sheet = sheet
        self.styles = styles
        self.currency = currency
        self.row = 0

    def write(self, title: str, subtitle: str, pages: list[Record]) -> None:
        """Write the pages of one directorate."""
        self._across("title", title)
        self._across("subtitle", subtitle)
        for index, page in enumerate(pages):
            if index:
                self.sheet.row_breaks.append(Break(self.row))
            self.row += 1
            self._page(page)

    def _page(self, page: Record) -> None:
        for line in page.lines:
            self._across("line", f"{line.label} {line.text}")
        for table in (page.indicators, page.monitoring_indicators):
            self.row += 1
            self._indicators(table)
        self.row += 1
        self._activities(page.activities)
        self.row += 1
        self._economic_codes(page.economic_codes)
        self.row += 1
        for note in page.notes:
            self._across("note", note.mark + note.gap + note.text)

    def _put(self, column: int, value: Number | str, role: str, form: str = "General") -> None:
        cell = self.sheet.cell(self.row, column, value)
        cell._style = self.styles.of(role, form)

    def _merge(self, top: int, left: int, bottom: int, right: int) -> None:
        if (top, left) != (bottom, right):
            self.sheet.merge_cells(f"{LETTERS[left - 1]}{top}:{LETTERS[right - 1]}{bottom}")

    def _across(self, role: str, text: str) -> None:
        self.row += 1
        self._put(1, text, role)
        self._merge(self.row, 1, self.row, COLUMNS)

    def _heads(self, title: str, groups: list[tuple[str, int]], headings: list[str]) -> None:
        """Write a table's head: groups over headings at the right, the title at the left of both."""
        first = COLUMNS - len(headings) + 1
        self.row += 1
        top, column = self.row, first
        self._put(1, title, "heading_left")
        for text, span in groups:
            self._put(column, text, "heading")
            self._merge(top, column, top, column + span - 1)
            column += span
        self.row += 1 if groups else 0
        for offset, text in enumerate(headings):
            self._put(first + offset, text, "heading")
        self._merge(top, 1, self.row, first - 1)

    def _indicators(self, table: Record) -> None:
        groups = [(group.heading, group.span) for group in table.groups]
        self._heads(table.title, groups, [heading.heading for heading in table.headings])
        for row in table.rows:
            self.row += 1
            self._put(1, row.label, "part" if row.is_part else "label")
            self._put(2, f"[{row.unit}]", "unit")
            for column, value in enumerate(row.numbers, 3):
                self._value(column, value, row.is_percent)

    def _value(self, column: int, value: Number, percent: bool) -> None:
        if value is None:
            self._put(column, "-", "value")
        elif percent:
            exact = Decimal(value)
            self._put(column, exact.scaleb(-2), "value", number_format(decimals(exact), percent=True))
        else:
            self._put(column, value, "value", number_format(decimals(value)))

    def _activities(self, table: Record) -> None:
        headings = [column.heading for column in table.columns[1:]]
        self._heads(table.title, [(table.group, len(headings))], headings)
        first = self.row + 1
        for row in table.rows:
            self.row += 1
            self._put(1, row.label, "personnel" if row.is_personnel else "label")
            budget, off_budget, _ = row.numbers
            self._money(3, budget, "value")
            self._money(4, off_budget, "value")
            here = self.row
            formula = f"SUM(C{here}:D{here})" if None in (budget, off_budget) else f"C{here}+D{here}"
            self._money(5, f"={formula}", "value")
        last = self.row
        self.row += 1
        self._put(1, table.total.label, "total")
        for column in (3, 4, 5):
            letter = LETTERS[column - 1]
            self._money(column, f"=SUM({letter}{first}:{letter}{last})", "value_total")

    def _economic_codes(self, table: Record) -> None:
        self._heads(table.title, [], [table.heading])
        first = self.row + 1
        for row in table.rows:
            self.row += 1
            self._put(1, row.label, "label")
            self._money(COLUMNS, row.number, "value")
        self.row += 1
        self._put(1, table.total.label, "total")
        self._money(COLUMNS, f"=SUM(E{first}:E{self.row - 1})", "value_total")

    def _money(self, column: int, value: Number | str, role: str) -> None:
        places = decimals(value) if isinstance(value, Decimal) else 0
        self._put(column, value, role, number_format(places, currency=self.currency))
