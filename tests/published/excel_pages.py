"""The lines of a built workbook, read with openpyxl, which did not write it, shown as Turkish Excel shows them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal
from io import BytesIO

from openpyxl import load_workbook
from openpyxl.cell import Cell

from izlence.language import format_number
from tests.published.pages import Line, named, note_or_line, plain

_INDICATORS = ("PERFORMANS GÖSTERGELERİ", "İZLEME GÖSTERGELERİ")
_FORMAT = re.compile(r'#,##0(?P<decimals>\.0+)?(?P<percent>%)?(?: "(?P<currency>[^"]+)")?')
_TITLE_ROWS = 2


def shown(cell: Cell) -> str:
    """Show a cell's value by its number format."""
    if not isinstance(cell.value, int | float):
        return plain(str(cell.value or ""))
    match = _FORMAT.fullmatch(cell.number_format)
    assert match, f"{cell.coordinate}: {cell.number_format}"
    decimals = len(match["decimals"] or ".") - 1
    value = Decimal(repr(cell.value)) * (100 if match["percent"] else 1)
    text = format_number(round(value, decimals) if decimals else Decimal(round(value)))
    return plain(f"{text}{match['percent'] or ''} {match['currency'] or ''}")


def excel_programme(content: bytes) -> Iterator[Line]:
    """Give the lines of the directorate's sheet."""
    title = ""
    heading_rows = 0
    for cells in _rows(content):
        filled = [cell for cell in cells if cell]
        if cells[0] in (*_INDICATORS, "HEDEFLE İLGİLİ FAALİYETLER VE PROJELER", "EKONOMİK KOD"):
            title, heading_rows = cells[0], 1
            yield ("heading", *filled)
        elif heading_rows and not cells[0]:
            yield ("heading", *filled)
        elif len(filled) == 1:
            title, heading_rows = "", 0
            yield note_or_line(filled[0])
        elif title in _INDICATORS:
            name, mark = named(cells[0])
            yield ("row", name, mark, *cells[1:])
        elif title == "EKONOMİK KOD":
            yield ("row", cells[0], cells[-1])
        else:
            yield ("row", cells[0], *cells[-3:])


def excel_card(content: bytes) -> Iterator[Line]:
    """Give the rows of the card's sheet; the items of a list stand below each other and are cells here."""
    row: list[str] = []
    for label, *rest in _rows(content):
        if label and row:
            yield ("row", *row)
            row = []
        row += [label] if label else []
        row += [text.removeprefix("• ") for text in rest if text]
    yield ("row", *row)


def _rows(content: bytes) -> Iterator[list[str]]:
    sheet = load_workbook(BytesIO(content), data_only=True).worksheets[1]
    for number, row in enumerate(sheet.iter_rows(), 1):
        cells = [shown(cell) for cell in row]
        if any(cells) and number > _TITLE_ROWS:
            yield cells
