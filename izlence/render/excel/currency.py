"""The currency that the amounts of a document are printed with: the number formats of the workbook have it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from izlence.compose.document import Cell, DirectoratePages, Document, OfficialTable, ProgrammeDocument
from izlence.render.excel.sheet import DirectorateSheet
from izlence.render.excel.style import sign_of


def currency_of(document: Document, kept: Mapping[str, DirectorateSheet]) -> str:
    """Give the sign that stands beside the amounts; nothing where they stand alone, or there are none."""
    for sheet in kept.values():
        if sheet.currency:
            return sheet.currency
    if isinstance(document, ProgrammeDocument):
        cells = (cell for directorate in document.directorates for cell in _amounts(directorate))
    else:
        cells = (card.cost_estimate for card in document.pages)
    return next((sign for cell in cells if (sign := sign_of(cell.text))), "")


def _amounts(directorate: DirectoratePages) -> Iterator[Cell]:
    for page in directorate.pages:
        if page.activities is not None:
            for row in (page.activities.total, *page.activities.rows):
                yield from (row.budget, row.off_budget, row.total)
        if page.economic_codes is not None:
            yield from (row.amount for row in page.economic_codes.rows)
        for table in page.official:
            yield from _money(table)
    for table in directorate.costs:
        yield from _money(table)


def _money(table: OfficialTable) -> Iterator[Cell]:
    return (
        cell for row in table.rows for cell in row.cells if cell.kind == "money" and cell.number is not None
    )
