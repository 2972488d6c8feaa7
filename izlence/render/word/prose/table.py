"""Tables of prose: fixed columns that add up to the width of the text, a heading that repeats on each page."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import accumulate, pairwise

from izlence.compose.document import Caption
from izlence.model.prose import Alignment, ProseTable, Runs
from izlence.render.word.prose import styles as style
from izlence.render.word.prose.caption import TABLES, caption_paragraph
from izlence.render.word.prose.runs import RunWriter, text_of
from izlence.render.word.prose.text import in_attribute, paragraph

_STYLES: dict[Alignment, str] = {
    "left": style.TABLE_TEXT,
    "centre": style.TABLE_CENTRED,
    "right": style.TABLE_FIGURE,
}
# Twentieths of a point: a letter of a table's text, what a cell keeps free at its sides.
_LETTER, _SIDES = 105, 220
_LONG_LINE = 60
# A row longer than this may be longer than a page; one that may not break would then be cut off.
_LETTERS_THAT_MAY_STAY_TOGETHER = 2_000
# A table of so few rows is not torn by the end of a page.
_ROWS_THAT_STAY_TOGETHER = 12
_LOOK = (
    '<w:tblLook w:val="0420" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" '
    'w:noHBand="0" w:noVBand="1"/>'
)


def draw_table(table: ProseTable, writer: RunWriter, fill: str, left: int, width: int) -> str:
    """Give a table with its caption above it; `fill` is the shading of heading cells, `left` its indent."""
    styles = writer.styles
    count = max([len(table.header), *(len(row) for row in table.rows)])
    widths = column_widths([table.header, *table.rows], count, width)
    rows = [_row(table.header, table, widths, writer, fill)]
    last = len(table.rows) - 1
    is_small = len(table.rows) <= _ROWS_THAT_STAY_TOGETHER
    rows += [
        _row(row, table, widths, writer, "", is_kept=is_small and at < last)
        for at, row in enumerate(table.rows)
    ]
    indent = f'<w:tblInd w:w="{left}" w:type="dxa"/>' if left else ""
    grid = "".join(f'<w:gridCol w:w="{one}"/>' for one in widths)
    headings = ", ".join(filter(None, map(text_of, table.header)))
    return (
        f"{_caption(table, writer, left)}<w:tbl><w:tblPr>"
        f'<w:tblStyle w:val="{in_attribute(styles.id(style.TABLE))}"/><w:tblW w:w="{width}" w:type="dxa"/>{indent}'
        f'<w:tblLayout w:type="fixed"/>{_LOOK}<w:tblCaption w:val="{in_attribute(table.title or headings)}"/>'
        f'<w:tblDescription w:val="{in_attribute(headings)}"/></w:tblPr><w:tblGrid>{grid}</w:tblGrid>'
        f"{''.join(rows)}</w:tbl>"
    )


def _caption(table: ProseTable, writer: RunWriter, left: int) -> str:
    if not table.number:
        return ""
    caption = Caption(table.label, table.number, table.title, table.anchor, table.bookmark)
    indent = f'<w:ind w:left="{left}"/>' if left else ""
    return caption_paragraph(caption, TABLES, writer.styles, True, indent)


def _row(
    cells: Sequence[Runs],
    table: ProseTable,
    widths: Sequence[int],
    writer: RunWriter,
    fill: str,
    *,
    is_kept: bool = False,
) -> str:
    is_short = sum(len(text_of(cell)) for cell in cells) < _LETTERS_THAT_MAY_STAY_TOGETHER
    together = "<w:cantSplit/>" if is_short else ""
    # LibreOffice does not print a footnote of a row that repeats.
    repeats = fill and not any(one.footnote for cell in cells for one in cell)
    header = "<w:tblHeader/>" if repeats else ""
    padded = [*cells, *[()] * (len(widths) - len(cells))]
    alignments = [*table.alignments, *["left"] * len(widths)]
    drawn = "".join(
        _cell(runs, _cell_style(alignment, bool(fill)), width, fill, writer, is_kept=is_kept)
        for runs, alignment, width in zip(padded, alignments, widths, strict=False)
    )
    return f"<w:tr><w:trPr>{together}{header}</w:trPr>{drawn}</w:tr>"


def _cell_style(alignment: Alignment | str, is_heading: bool) -> str:
    if is_heading:
        return style.TABLE_HEADING if alignment == "left" else style.TABLE_HEADING_CENTRED
    return _STYLES[alignment]  # type: ignore[index]


def _cell(runs: Runs, name: str, width: int, fill: str, writer: RunWriter, *, is_kept: bool) -> str:
    content = paragraph(writer.styles.id(name), writer.write(runs), "<w:keepNext/>" if is_kept else "")
    return f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/>{fill}</w:tcPr>{content}</w:tc>'


def column_widths(rows: Sequence[Sequence[Runs]], count: int, width: int) -> list[int]:
    """Share the width out: room for each column's longest word first, then by how much it has to say."""
    texts = [[text_of(row[column]) for row in rows if column < len(row)] for column in range(count)]
    least = [_SIDES + _LETTER * max(map(_longest_word, column), default=0) for column in texts]
    wanted = [
        max(low, _SIDES + _LETTER * min(_LONG_LINE, max(map(len, column), default=0)))
        for low, column in zip(least, texts, strict=True)
    ]
    if sum(wanted) <= width or sum(least) >= width:
        shares = [float(one) for one in (wanted if sum(wanted) <= width else least)]
    else:
        left_over = (width - sum(least)) / (sum(wanted) - sum(least))
        shares = [low + (want - low) * left_over for low, want in zip(least, wanted, strict=True)]
    ends = [round(end * width / sum(shares)) for end in accumulate(shares, initial=0.0)]
    return [end - start for start, end in pairwise(ends)]


def _longest_word(text: str) -> int:
    return max(map(len, text.split()), default=0)
