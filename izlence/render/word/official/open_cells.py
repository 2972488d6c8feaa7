"""Which cells have no line above or below: a label that holds for several rows is printed once, with the rows under it open."""

from __future__ import annotations

from collections.abc import Sequence

from izlence.compose.document import OfficialTable

Opening = tuple[bool, bool]
"""Whether a cell is open above and below."""
CLOSED: Opening = (False, False)


def openings(table: OfficialTable) -> list[Sequence[Opening]]:
    """Give for each row the openings of its labels, the cells of text before its last one; none for other rows."""
    above = [_continued(table, index) for index in range(len(table.rows))]
    below = [*above[1:], ()]
    return [
        tuple((is_open, column < len(under) and under[column]) for column, is_open in enumerate(own))
        for own, under in zip(above, below, strict=True)
    ]


def _continued(table: OfficialTable, index: int) -> Sequence[bool]:
    """Tell for each label of a row whether it goes on from the row above: it is blank, and so is all before it."""
    row = table.rows[index]
    if row.role != "item":
        return ()
    labels = 0
    while labels < len(row.cells) - 1 and table.columns[labels].is_text:
        labels += 1
    follows = index > 0 and table.rows[index - 1].role == "item"
    found: list[bool] = []
    for cell in row.cells[:labels]:
        follows = follows and not cell.text
        found.append(follows)
    return found


def borders(opening: Opening) -> str:
    """Write the borders that a cell goes without."""
    above, below = opening
    if opening == CLOSED:
        return ""
    top = '<w:top w:val="nil"/>' if above else ""
    bottom = '<w:bottom w:val="nil"/>' if below else ""
    return f"<w:tcBorders>{top}{bottom}</w:tcBorders>"
