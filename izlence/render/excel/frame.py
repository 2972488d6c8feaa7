"""What XlsxWriter makes: the workbook, its styles, the set-up of each sheet; and our cells put into it."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime

from xlsxwriter.utility import quote_sheetname, xl_range
from xlsxwriter.workbook import Workbook
from xlsxwriter.worksheet import Worksheet

from izlence.compose.document import Document
from izlence.render.excel.look import Printing, WorkbookLook
from izlence.render.excel.sheet import Columns, Sheet
from izlence.render.excel.strings import escape
from izlence.render.package import Content

_CREATED = datetime(1980, 1, 1, tzinfo=UTC)
_A4 = 9
_CENTIMETRES = 2.54
_LONGEST_HEADER = 255
_CELLS = re.compile(r"<sheetData/>|<sheetData>.*</sheetData>", re.DOTALL)
_EXTENT = re.compile(r'<dimension ref="[^"]*"/>')


OPTIONS = {
    "in_memory": True,
    "strings_to_formulas": False,
    "strings_to_urls": False,
    "strings_to_numbers": False,
}
"""Text stays text, and no disk is touched.

The workbook's own font stays Calibri 11, whatever the look says: Excel measures column widths in its digits.
"""


def set_up(workbook: Workbook, document: Document, look: WorkbookLook, sheets: Sequence[Sheet]) -> None:
    """Make the sheets with everything but their cells."""
    workbook.set_properties(
        {
            "title": f"{document.institution} {document.title}",
            "author": document.institution,
            "created": _CREATED,
        }
    )
    for sheet in sheets:
        worksheet = workbook.add_worksheet(sheet.name)
        for column, width in enumerate(sheet.widths):
            _check(worksheet.set_column(column, column, width))
        _set_up_view(worksheet, sheet, look)
        _set_up_printing(worksheet, sheet, look.printing, document)
        _write_anchors(worksheet, sheet)


def complete(
    package: bytes, document: Document, sheets: Sequence[Sheet], strings: bytes
) -> Iterator[tuple[str, Content]]:
    """Give the parts of the workbook with our cells, texts and language in them."""
    ours = {f"xl/worksheets/sheet{number}.xml": sheet for number, sheet in enumerate(sheets, 1)}
    with_table = [sheet for sheet in sheets if sheet.table]
    tables = {f"xl/tables/table{number}.xml": sheet for number, sheet in enumerate(with_table, 1)}
    with zipfile.ZipFile(io.BytesIO(package)) as parts:
        for name in parts.namelist():
            content = parts.read(name)
            if name in ours:
                yield name, _with_cells(content.decode(), ours[name])
            elif name in tables:
                yield name, _stretched(content.decode(), tables[name])
            elif name == "xl/sharedStrings.xml":
                yield name, strings
            elif name == "docProps/core.xml":
                yield name, _with_language(content.decode(), document.language)
            else:
                yield name, content


def _with_cells(content: str, sheet: Sheet) -> Content:
    extent = f'<dimension ref="{xl_range(0, 0, sheet.rows - 1, len(sheet.widths) - 1)}"/>'
    head, tail = _CELLS.split(_EXTENT.sub(extent, content, count=1), maxsplit=1)
    return head.encode(), sheet.body, tail.encode()


def _stretched(content: str, sheet: Sheet) -> bytes:
    last = len(sheet.widths) - 1
    return content.replace(
        f'"{xl_range(0, 0, 1, last)}"', f'"{xl_range(0, 0, sheet.rows - 1, last)}"'
    ).encode()


def _with_language(content: str, language: str) -> bytes:
    end = "</cp:coreProperties>"
    return content.replace(end, f"<dc:language>{escape(language)}</dc:language>{end}").encode()


def _set_up_view(worksheet: Worksheet, sheet: Sheet, look: WorkbookLook) -> None:
    worksheet.freeze_panes(sheet.head, 0)
    worksheet.set_tab_color(look.colours.data_tab if sheet.kind == "data" else look.colours.title)
    if sheet.kind != "data":
        worksheet.hide_gridlines(2)
    # Years and codes stand as text on purpose: no green corners.
    everywhere = xl_range(0, 0, sheet.rows - 1, len(sheet.widths) - 1)
    _check(worksheet.ignore_errors({"number_stored_as_text": everywhere}))


def _set_up_printing(worksheet: Worksheet, sheet: Sheet, printing: Printing, document: Document) -> None:
    if sheet.kind != "contents" and (sheet.kind == "data" or printing.orientation == "landscape"):
        worksheet.set_landscape()
    else:
        worksheet.set_portrait()
    worksheet.set_paper(_A4)
    worksheet.fit_to_pages(1, 0)
    worksheet.center_horizontally()
    left, right, top, bottom = (
        margin / _CENTIMETRES for margin in (printing.left, printing.right, printing.top, printing.bottom)
    )
    worksheet.set_margins(left, right, top, bottom)
    worksheet.set_header(_filled(printing.header, document))
    worksheet.set_footer(_filled(printing.footer, document))
    _check(worksheet.repeat_rows(0, sheet.head - 1))
    _check(worksheet.print_area(0, 0, sheet.rows - 1, len(sheet.widths) - 1))
    worksheet.set_h_pagebreaks(list(sheet.breaks))


def _filled(pattern: str, document: Document) -> str:
    """Fill a header; what would make it longer than Excel allows is cut."""
    most = (_LONGEST_HEADER - len(pattern)) // 4  # two texts, each of whose letters may be an & and double
    for placeholder, text in (("{institution}", document.institution), ("{title}", document.title)):
        short = text if len(text) <= most else text[: most - 1].rstrip() + "…"
        pattern = pattern.replace(placeholder, short.replace("&", "&&"))
    return pattern


def _write_anchors(worksheet: Worksheet, sheet: Sheet) -> None:
    """Let XlsxWriter make links and the table; the cells it writes for them give way to ours."""
    for link in sheet.links:
        target = f"internal:{quote_sheetname(link.sheet)}!A1"
        _check(worksheet.write_url(link.row, link.column, target, string=link.sheet))
    if sheet.kind == "contents":
        # There is no part for texts unless XlsxWriter has written one.
        _check(worksheet.write_string(0, 0, sheet.name))
    if sheet.table:
        _add_table(worksheet, sheet, sheet.table)


def _add_table(worksheet: Worksheet, sheet: Sheet, table: Columns) -> None:
    # XlsxWriter notes down every cell of a table; `_stretched` gives this one its length.
    options = {
        "name": table.name,
        "style": "Table Style Light 1",
        "columns": [{"header": heading} for heading in table.headings],
    }
    _check(worksheet.add_table(0, 0, 1, len(sheet.widths) - 1, options))


def _check(code: int | None) -> None:
    if code:
        raise RuntimeError(f"XlsxWriter refused a cell, a link, a table or a set-up with code {code}")
