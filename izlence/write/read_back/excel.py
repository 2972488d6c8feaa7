"""Read a finished workbook back."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Set
from decimal import Decimal
from html import unescape
from itertools import chain

from izlence.compose.document import (
    ActivityTable,
    CardPage,
    Cell,
    Document,
    EconomicCodeTable,
    OfficialTable,
    ProgrammeDocument,
    TargetPage,
)
from izlence.render.deflated import Deflated
from izlence.render.excel.kept import TableSheet
from izlence.render.excel.sheet import DirectorateSheet, Sheet
from izlence.write.read_back.incomplete import IncompleteFile
from izlence.write.read_back.stretches import Stretches

# How Excel keeps a character that XML does not, and the underscore before a text that looks like such an escape.
_ESCAPED = re.compile(r"_x([0-9A-Fa-f]{4})_")
_TEXT = re.compile(rb"<t(?: [^>]*)?>([^<]*)</t>")
# A cell that holds a number, or a formula with its number.
_NUMBER = re.compile(rb' s="\d+">(?:<f>[^<]*</f>)?<v>(-?\d[^<]*)</v>')
_CELL_END = b"</c>"
_NOTHING_KEPT: Mapping[str, DirectorateSheet] = {}
_NO_TABLES: Mapping[str, TableSheet] = {}
_Owner = tuple[str, str]


def verify_excel(
    content: bytes,
    document: Document,
    name: str,
    kept: Mapping[str, DirectorateSheet] = _NOTHING_KEPT,
    tables: Mapping[str, TableSheet] = _NO_TABLES,
) -> None:
    """Raise IncompleteFile unless the .xlsx holds every text and number of the document's tables and data.

    `kept` are the sheets of directorates, by folder, that an earlier build has read back; `tables` those of tables, by
    their keys.
    """
    pieces: dict[_Owner, list[Deflated]] = {
        ("directorate", folder): list(_pieces(sheet)) for folder, sheet in kept.items()
    }
    pieces |= {("table", key): list(_of_sheet(table.sheet)) for key, table in tables.items()}
    stretches = Stretches(content, pieces, lambda part: part.startswith("xl/worksheets/sheet"))
    known = stretches.found
    numbers, texts = _written(stretches)
    names = {sheet.title for folder, sheet in kept.items() if ("directorate", folder) in known}
    rows = (row for table in document.data for row in table.rows if not row or row[0] not in names)
    values = set(chain.from_iterable(rows))
    missing = [value for value in values if type(value) is str and value and value not in texts]
    missing += [str(value) for value in values if type(value) is Decimal and float(value) not in numbers]
    missing += [cell.text for cell in _figures(document, known) if not _holds(numbers, cell)]
    missing += [text for text in _texts_of_tables(document, known) if not _is_among(texts, text)]
    # A number of more digits than Excel keeps stands in the file as text.
    missing = [value for value in missing if value not in texts]
    if missing:
        raise IncompleteFile(name, sorted(set(missing)))


def _of_sheet(sheet: Sheet) -> Iterator[Deflated]:
    return (piece for piece in sheet.body if isinstance(piece, Deflated))


def _pieces(sheet: DirectorateSheet) -> Iterator[Deflated]:
    yield from _of_sheet(sheet.sheet)
    yield from (rows.cells for every in sheet.data.values() for rows in every)


def _written(stretches: Stretches[_Owner]) -> tuple[set[float], set[str]]:
    """Give the numbers and the texts that stand in the sheets."""
    numbers: set[float] = set()
    texts: set[str] = set()
    for text in stretches.texts(_CELL_END):
        numbers.update(map(float, set(_NUMBER.findall(text))))
        found = set(_TEXT.findall(text))
        texts.update(_without_escapes(unescape(each.decode())) for each in found)
    return numbers, texts


def _without_escapes(text: str) -> str:
    return _ESCAPED.sub(lambda found: chr(int(found[1], 16)), text) if "_x" in text else text


def _holds(numbers: set[float], cell: Cell) -> bool:
    if cell.number is None or not cell.text:
        return True
    if cell.kind == "percent" and cell.text.endswith("%"):
        return float(cell.number / 100) in numbers
    return float(cell.number) in numbers


def _is_among(texts: set[str], text: str) -> bool:
    # What stands below another one is moved to the right by spaces, and a label at a table's head has a colon.
    return text in texts or any(f"{spaces}{text}" in texts for spaces in ("   ", "      ", "         "))


def _figures(document: Document, kept: Set[_Owner]) -> Iterator[Cell]:
    for page in _pages(document, kept):
        for table in page.tables if not _official(page) else ():
            totals = (table.total,) if isinstance(table, ActivityTable | EconomicCodeTable) else ()
            for row in (*table.rows, *totals):
                for value in row:
                    if type(value) is Cell:
                        yield value
                    elif type(value) is tuple:
                        yield from (cell for cell in value if type(cell) is Cell)
    for form in _official_tables(document, kept):
        yield from (cell for line in form.rows for cell in line.cells)


def _pages(document: Document, kept: Set[_Owner]) -> Iterator[TargetPage | CardPage]:
    if not isinstance(document, ProgrammeDocument):
        yield from (page for page in document.pages if ("directorate", page.directorate_folder) not in kept)
        return
    for directorate in document.directorates:
        if ("directorate", directorate.folder) not in kept:
            yield from directorate.pages


def _texts_of_tables(document: Document, kept: Set[_Owner]) -> Iterator[str]:
    for table in _official_tables(document, kept):
        yield from (line.text for line in table.head if line.text)
        yield from (column.heading for column in table.columns if column.heading)
        yield from (
            cell.text for row in table.rows for cell in row.cells if cell.number is None and cell.text
        )


def _official_tables(document: Document, kept: Set[_Owner]) -> Iterator[OfficialTable]:
    for chapter in document.book.chapters:
        for section in chapter.sections:
            yield from (table for table in section.tables if ("table", table.key) not in kept)
    for page in _pages(document, kept):
        yield from _official(page)
    if isinstance(document, ProgrammeDocument):
        for directorate in document.directorates:
            if ("directorate", directorate.folder) not in kept:
                yield from directorate.costs


def _official(page: TargetPage | CardPage) -> tuple[OfficialTable, ...]:
    return page.official if isinstance(page, TargetPage) else ()
