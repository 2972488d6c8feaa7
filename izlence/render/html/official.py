"""The tables of the official guide and of the book, all by one rule."""

from __future__ import annotations

from izlence.compose.document import OfficialCell, OfficialRow, OfficialTable, official_cells
from izlence.render.html.markup import caption, group_heading, identity, table, text, value_of
from izlence.render.html.parts import Words
from izlence.render.html.template import numbered

_ROWS_WORTH_SORTING = 3


def official_table(official: OfficialTable, words: Words) -> str:
    """Draw one table with its caption, the lines at its head and the notes below it."""
    title = numbered(official.title, "table", official.number, official.anchor, words)
    head = "".join(
        f"<div><dt>{text(line.label)}</dt><dd>{text(line.text)}</dd></div>" for line in official.head
    )
    lines = f'<dl class="facts">{head}</dl>' if head else ""
    notes = "".join(f"<p>{text(note)}</p>" for note in official.notes)
    below = f'<div class="below">{notes}</div>' if notes else ""
    body, foot = _split(official)
    rows = "".join([_row(official, row) for row in body])
    totals = "".join([_row(official, row) for row in foot])
    content = (
        f"{caption(title, official.description, official.anchor)}<thead>{_head(official, _is_plain(official))}</thead>"
        f"<tbody>{rows}</tbody>{f'<tfoot>{totals}</tfoot>' if totals else ''}"
    )
    wide = " wide" if official.landscape else ""
    name = table_address(official)
    return (
        f'<div class="table{wide}" id="{identity(name)}">{lines}'
        f"{table(content, f'official {identity(official.name)}')}{below}</div>"
    )


def table_address(official: OfficialTable) -> str:
    """Give the id of a table, by which a link leads to it."""
    return f"tablo-{official.key}"


def _split(official: OfficialTable) -> tuple[tuple[OfficialRow, ...], tuple[OfficialRow, ...]]:
    """Part the rows from the totals at the end, which stay there however the rows are sorted."""
    end = len(official.rows)
    while end and official.rows[end - 1].role == "total":
        end -= 1
    return official.rows[:end], official.rows[end:]


def _is_plain(official: OfficialTable) -> bool:
    """Tell whether the rows may change places: none of them heads, adds up or explains another."""
    body, _ = _split(official)
    width = len(official.columns)
    return len(body) >= _ROWS_WORTH_SORTING and all(
        row.role == "item" and not row.level and len(row.cells) == width and row.cells[0].text for row in body
    )


def _head(official: OfficialTable, is_plain: bool) -> str:
    if not official.has_groups:
        return f"<tr>{''.join(_heading(official, position, is_plain, 1) for position in range(len(official.columns)))}</tr>"
    upper, lower, position = "", "", 0
    for group in official.groups:
        positions = range(position, position + group.span)
        if group.heading:
            upper += group_heading(group.heading, group.span)
            lower += "".join(_heading(official, each, is_plain, 1) for each in positions)
        else:
            upper += "".join(_heading(official, each, is_plain, 2) for each in positions)
        position += group.span
    return f"<tr>{upper}</tr><tr>{lower}</tr>"


def _heading(official: OfficialTable, position: int, is_plain: bool, height: int) -> str:
    column = official.columns[position]
    kind = ' class="t"' if column.is_text else ' class="m"' if column.is_mark else ""
    tall = f' rowspan="{height}"' if height > 1 else ""
    if not column.heading:
        return f"<td{kind}{tall}></td>"
    sorting = f' data-column="{position}"' if is_plain and not column.is_mark else ""
    return f'<th scope="col"{kind}{tall}{sorting}>{text(column.heading)}</th>'


def _row(official: OfficialTable, row: OfficialRow) -> str:
    cells = list(official_cells(official, row))
    head = -1 if row.role == "explanation" else _row_heading(cells)
    if head == 0 and not _is_plain(official):
        cells = _stretched(cells, head)
    level = f" level{min(row.level, 3)}" if row.level else ""
    kind = "" if row.role == "item" and not level else f' class="{row.role}{level}"'
    drawn = "".join([_cell(cell, position == head) for position, cell in enumerate(cells)])
    return f"<tr{kind}>{drawn}</tr>"


def _stretched(cells: list[OfficialCell], head: int) -> list[OfficialCell]:
    """Let what names a row reach over the blank columns of text behind it, where it has room."""
    end = head + 1
    while end < len(cells) and cells[end].is_text and not cells[end].text:
        end += 1
    span = sum(cell.span for cell in cells[head:end])
    return [*cells[:head], cells[head]._replace(span=span), *cells[end:]]


def _row_heading(cells: list[OfficialCell]) -> int:
    """Find the cell that names the row: the first text there is."""
    for position, cell in enumerate(cells):
        if cell.is_text and cell.text:
            return position
    return -1


def _cell(cell: OfficialCell, is_heading: bool) -> str:
    span = f' colspan="{cell.span}"' if cell.span > 1 else ""
    if is_heading:
        return f'<th scope="row"{span}>{text(cell.text)}</th>'
    kind = ' class="t"' if cell.is_text else ' class="m"' if cell.is_mark else ""
    return f"<td{kind}{span}{value_of(cell.cell)}>{text(cell.text)}</td>"
