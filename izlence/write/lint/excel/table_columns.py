"""Each column of an Excel table has its own name, the same as the text of its heading cell."""

from __future__ import annotations

from collections.abc import Iterator

from lxml import etree

from izlence.write.lint.finding import Breach
from izlence.write.lint.namespaces import S
from izlence.write.lint.workbook import SHARED_STRINGS, Cell, Sheet, Workbook, read_area


def check(workbook: Workbook) -> Iterator[Breach]:
    """Compare the tables with the cells of their first row."""
    strings = [
        "".join(text.text or "" for text in item.iter(f"{S}t"))
        for item in workbook.package.find_all(SHARED_STRINGS, "/s:sst/s:si")
    ]
    for sheet in workbook.sheets:
        for one in workbook.package.relationships:
            part = workbook.package.parts.get(one.target)
            if (
                one.source == sheet.part
                and one.kind == "table"
                and part is not None
                and part.root is not None
            ):
                yield from _check_table(sheet, part.name, part.root, strings)


def _check_table(sheet: Sheet, part: str, root: etree._Element, strings: list[str]) -> Iterator[Breach]:
    names = [column.get("name", "") for column in root.iter(f"{S}tableColumn")]
    if len({name.casefold() for name in names}) < len(names):
        yield Breach(part, "", f"two columns have the same name: {', '.join(names)}")
    area = read_area(root.get("ref", ""))
    if area is None or area.last_column - area.first_column + 1 != len(names):
        yield Breach(part, root.get("ref", ""), f"the table's area does not hold its {len(names)} columns")
    elif root.get("headerRowCount") != "0" and names != _headings(
        sheet, area.first_row, area.first_column, strings, len(names)
    ):
        yield Breach(part, root.get("ref", ""), "the names of the columns are not those in the heading cells")


def _headings(sheet: Sheet, row: int, column: int, strings: list[str], count: int) -> list[str]:
    found = {cell.column: cell for cell in sheet.cells if cell.row == row}
    return [_text(found.get(column + offset), strings) for offset in range(count)]


def _text(cell: Cell | None, strings: list[str]) -> str:
    if cell is None or cell.kind not in ("s", "inlineStr"):
        return ""
    value = cell.value or ""
    if cell.kind == "inlineStr":
        return value
    return strings[int(value)] if value.isdecimal() and int(value) < len(strings) else ""
