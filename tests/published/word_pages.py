"""The lines of a built Word file, read with python-docx, which did not write it."""

from __future__ import annotations

from collections.abc import Iterator
from io import BytesIO

from docx import Document
from docx.table import Table, _Cell
from docx.text.paragraph import Paragraph

from tests.published.pages import Line, named, note_or_line, plain

_INDICATORS = ("PERFORMANS GÖSTERGELERİ", "İZLEME GÖSTERGELERİ")


def word_programme(content: bytes) -> Iterator[Line]:
    """Give the lines of a built programme."""
    for block in Document(BytesIO(content)).iter_inner_content():
        if isinstance(block, Paragraph):
            text = plain(block.text)
            if text:
                yield note_or_line(text)
        else:
            yield from _table(block)


def _table(table: Table) -> Iterator[Line]:
    rows = [_cells(row.cells) for row in table.rows]
    heads = sum(row._tr.trPr is not None and "tblHeader" in row._tr.trPr.xml for row in table.rows)
    for number, cells in enumerate(rows):
        if number < heads:
            # What is merged downwards belongs to the first heading row only.
            yield ("heading", *[cell for cell in cells if cell and (number == 0 or cell not in rows[0])])
        elif rows[0][0] in _INDICATORS:
            name, mark = named(cells[0])
            yield ("row", name, mark, *cells[1:])
        else:
            yield ("row", *cells)


def word_card(content: bytes) -> Iterator[Line]:
    """Give the rows of a built objective card."""
    for table in Document(BytesIO(content)).tables:
        for row in table.rows:
            label, *rest = _distinct(row.cells)
            items = [plain(paragraph.text) for cell in rest for paragraph in cell.paragraphs]
            yield ("row", plain(label.text), *items)


def _distinct(cells: tuple[_Cell, ...]) -> list[_Cell]:
    """A cell that spans columns comes once for each of them."""
    return [cell for number, cell in enumerate(cells) if number == 0 or cell._tc is not cells[number - 1]._tc]


def _cells(cells: tuple[_Cell, ...]) -> list[str]:
    return [plain(cell.text) for cell in _distinct(cells)]
