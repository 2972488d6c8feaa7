"""Data sheets: tidy tables with one row a value, written straight as XML because they are long."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from decimal import Decimal

from izlence.compose.document import DataTable, Kind
from izlence.language import lower
from izlence.render.excel.body import sheet_data
from izlence.render.excel.layout import Desk, column_letters
from izlence.render.excel.sheet import Columns, Sheet

_NOT_IN_NAMES = re.compile(r"[^a-z0-9]+")
_TO_ASCII = str.maketrans("çğıöşüâîû", "cgiosuaiu")
_BUTTON = 5.0  # the filter button beside a heading
_ROUND_TEXT = 3.0


def table_name(title: str) -> str:
    """Name an Excel table after its title, in letters that every formula takes: veri_gostergeler."""
    words = _NOT_IN_NAMES.sub("_", lower(title).translate(_TO_ASCII)).strip("_")
    return f"veri_{words.removeprefix('veri_')}"


def data_sheet(desk: Desk, name: str, table: DataTable) -> Sheet:
    """Write a table of data as a sheet that is an Excel table."""
    letters = column_letters(len(table.columns))
    headings = tuple(column.heading for column in table.columns)
    style = desk.styles.of("data_heading")
    heads = "".join(
        f'<c r="{letter}1" s="{style}" t="s"><v>{desk.strings[heading]}</v></c>'
        for letter, heading in zip(letters, headings, strict=True)
    )
    tall = desk.look.fonts.size * 2
    rows = [f'<row r="1" ht="{tall:g}" customHeight="1">{heads}</row>', *_rows(desk, table, letters)]
    return Sheet(
        name,
        "data",
        sheet_data(rows),
        max(len(rows), 2),  # an Excel table has at least one row below its headings
        tuple(_width(desk, table, index) for index in range(len(headings))),
        1,
        table=Columns(table_name(table.title), headings),
    )


def _rows(desk: Desk, table: DataTable, letters: Sequence[str]) -> Iterator[str]:
    # A row is put together from the ends of its cells, each text's made once, and gets its number last.
    cells = "".join(f'<c r="{letter}#"%s' for letter in letters)
    pattern = f'<row r="#">{cells}</row>'
    texts = _Texts(desk)
    columns = [
        map(texts.__getitem__, values) if column.kind == "text" else _ends(desk, texts, column.kind, values)
        for column, values in zip(table.columns, zip(*table.rows, strict=True), strict=False)
    ]
    for number, ends in enumerate(zip(*columns, strict=True), 2):
        yield (pattern % ends).replace("#", str(number))


def _ends(
    desk: Desk, texts: Mapping[str | Decimal | None, str], kind: Kind, values: Iterable[str | Decimal | None]
) -> Iterator[str]:
    """Give the ends of a column's cells where it holds figures, or figures and texts."""
    return (texts[value] if isinstance(value, str) else _figure(desk, kind, value) for value in values)


class _Texts(dict[str | Decimal | None, str]):
    """The ends of the cells that hold texts."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._strings = desk.strings
        self._style = desk.styles.of("data_text")

    def __missing__(self, text: str | Decimal | None) -> str:
        if not isinstance(text, str):
            return "/>"
        end = self[text] = f' s="{self._style}" t="s"><v>{self._strings[text]}</v></c>'
        return end


def _figure(desk: Desk, kind: Kind, value: Decimal | None) -> str:
    if value is None:
        return "/>"
    digits, style = desk.styles.figure("data_value", "plain", value, kind)
    if digits:
        return f' s="{style}"><v>{digits}</v></c>'
    return f' s="{style}" t="s"><v>{desk.strings[f"{value:f}"]}</v></c>'


def _width(desk: Desk, table: DataTable, index: int) -> float:
    values = {row[index] for row in table.rows}
    longest = max((len(value) for value in values if isinstance(value, str)), default=0)
    column = table.columns[index]
    least = 0.0 if column.kind == "text" else desk.look.widths.value
    return min(max(longest + _ROUND_TEXT, len(column.heading) + _BUTTON, least), desk.look.widths.data_most)
