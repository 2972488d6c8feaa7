"""Put an official table together: its columns by their weights, each cell in the look that the sample gave it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import partial
from itertools import accumulate, islice, pairwise
from typing import NamedTuple

from izlence.compose.document import OfficialTable, official_cells
from izlence.compose.document.official_table import OfficialRow
from izlence.render.deflated import Deflated
from izlence.render.word.engine import to_attribute, to_xml
from izlence.render.word.official.kept import RowPieces, fingerprint
from izlence.render.word.official.look import DEEPEST, HOLE, CellLook, OfficialLook
from izlence.render.word.official.open_cells import Opening, borders, openings
from izlence.render.word.official.together import rows_together

# What the labels at the head of a table take of its width: where no column ends between the least and the most, the last.
_LABEL_SHARES, _LABEL_SHARE = (0.18, 0.34), 0.26
_END = "</w:tbl>"


def official_drawer(look: OfficialLook | None) -> Callable[[OfficialTable], str]:
    """Give the function that a program calls to draw a table as text."""

    def draw(table: OfficialTable) -> str:
        return draw_official(table, look) if look is not None else ""

    return draw


def piece_drawer(look: OfficialLook | None, rows: RowPieces) -> Callable[[OfficialTable], Iterable[Piece]]:
    """Give the function that a body calls to draw a table in pieces, whose rows may have been kept."""

    def draw(table: OfficialTable) -> Iterable[Piece]:
        return _Table(table, look).pieces(rows) if look is not None else ()

    return draw


def draw_official(table: OfficialTable, look: OfficialLook) -> str:
    """Give a table's XML."""
    return _Table(table, look).draw()


Piece = str | Deflated


class _Place(NamedTuple):
    """Where a cell stands: between which edges of the grid, and whether it is merged with the cell above or below it."""

    start: int
    end: int
    merge: str = ""


class _Table:
    def __init__(self, table: OfficialTable, look: OfficialLook) -> None:
        self.table = table
        self.look = look
        self.total = look.wide if table.landscape else look.width
        self.edges = _edges([column.weight for column in table.columns], self.total)
        self.label = _label_edge(self.edges, self.total)
        self.grid = sorted({*self.edges, self.label} if table.head else self.edges)
        self.together = rows_together(table, self.edges)
        self.open = openings(table)

    def draw(self) -> str:
        """Give the table's XML."""
        return f"{self._start()}{self._rows(0, len(self.table.rows))}{_END}"

    def pieces(self, kept: RowPieces) -> Iterator[Piece]:
        """Give the table's XML in pieces: its beginning, runs of rows, its end."""
        start = self._start()
        yield start
        table = self.table
        # What a row looks like depends on the columns, and on whether it stays with the next.
        frame = fingerprint(repr((table.columns, self.grid, self.edges)))
        texts = [
            repr((row.role, row.level, is_kept, is_open, [cell.text for cell in row.cells]))
            for row, is_kept, is_open in zip(table.rows, self.together, self.open, strict=True)
        ]
        first = 0
        for last in kept.ends(texts):
            key = fingerprint(frame, *texts[first:last])
            yield kept.piece(table.key, (first, last), key, partial(self._rows, first, last))
            first = last
        yield _END

    def _rows(self, first: int, last: int) -> str:
        rows = zip(self.table.rows, self.together, self.open, strict=True)
        return "".join(self._row(*row) for row in islice(rows, first, last))

    def _start(self) -> str:
        grid = "".join(f'<w:gridCol w:w="{end - start}"/>' for start, end in pairwise(self.grid))
        return (
            f"<w:tbl>{self.look.properties.replace(HOLE, str(self.total))}"
            f'<w:tblCaption w:val="{to_attribute(self.table.title)}"/>'
            f'<w:tblDescription w:val="{to_attribute(self.table.description)}"/></w:tblPr>'
            f"<w:tblGrid>{grid}</w:tblGrid>{''.join((*self._head(), *self._headings()))}"
        )

    def _head(self) -> Iterator[str]:
        for line in self.table.head:
            label = self._cell("head.label", line.label, _Place(0, self.label))
            yield self._tr("head", label + self._cell("head.text", line.text, _Place(self.label, self.total)))

    def _headings(self) -> Iterator[str]:
        if not self.table.has_groups:
            cells = (self._heading(at) for at in range(len(self.table.columns)))
            yield self._tr("heading", "".join(cells))
            return
        yield self._tr("over", "".join(self._over()))
        cells = (
            self._heading(at, "" if column.group else "continue")
            for at, column in enumerate(self.table.columns)
        )
        yield self._tr("heading", "".join(cells))

    def _over(self) -> Iterator[str]:
        """Give the headings over several columns; a column that has none begins its own heading here."""
        at = 0
        for group in self.table.groups:
            if group.heading:
                place = _Place(self.edges[at], self.edges[at + group.span])
                yield self._cell("over.heading", group.heading, place)
            else:
                yield self._heading(at, "restart")
            at += group.span

    def _heading(self, at: int, merge: str = "") -> str:
        column = self.table.columns[at]
        kind = "text" if column.is_text else "mark" if column.is_mark else "figure"
        text = "" if merge == "continue" else column.heading
        return self._cell(f"heading.{kind}", text, _Place(self.edges[at], self.edges[at + 1], merge))

    def _row(self, row: OfficialRow, is_kept: bool, is_open: Sequence[Opening]) -> str:
        cells = []
        for at, cell in enumerate(official_cells(self.table, row)):
            kind = "text" if cell.is_text else "mark" if cell.is_mark else "figure"
            level = min(row.level, DEEPEST) if at == 0 and kind == "text" else 0
            look = self.look.cells[f"{row.role}.{kind}"]
            middle = look.kept if is_kept else look.indents
            place = _Place(self.edges[at], self.edges[at + cell.span])
            spread = self._spread(place)
            if at < len(is_open) and not look.has_borders:
                spread += borders(is_open[at])
            cells.append(f"{look.start}{spread}{middle[level]}{to_xml(cell.text)}{look.end}")
        return self._tr(row.role, "".join(cells))

    def _cell(self, name: str, text: str, place: _Place) -> str:
        look: CellLook = self.look.cells[name]
        return f"{look.start}{self._spread(place)}{look.kept[0]}{to_xml(text)}{look.end}"

    def _spread(self, place: _Place) -> str:
        span = self.grid.index(place.end) - self.grid.index(place.start)
        spread = f'<w:tcW w:w="{place.end - place.start}" w:type="dxa"/>'
        spread += f'<w:gridSpan w:val="{span}"/>' if span > 1 else ""
        return spread + (f'<w:vMerge w:val="{place.merge}"/>' if place.merge else "")

    def _tr(self, role: str, cells: str) -> str:
        return f"<w:tr>{self.look.rows[role]}{cells}</w:tr>"


def _label_edge(edges: list[int], total: int) -> int:
    """Give where the labels at the head end: where a column does, unless they would be too narrow or too wide."""
    least, most = (round(total * share) for share in _LABEL_SHARES)
    fitting = [edge for edge in edges if least <= edge <= most]
    return fitting[0] if fitting else round(total * _LABEL_SHARE)


def _edges(weights: list[float], total: int) -> list[int]:
    """Give where the columns begin and end, in whole twentieths of a point."""
    whole = sum(weights)
    return [0, *(round(total * part / whole) for part in accumulate(weights))]
