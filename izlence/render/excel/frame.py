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
from izlence.render.deflated import Deflated
from izlence.render.excel.drawing import insert_charts, with_colours
from izlence.render.excel.layout import Desk
from izlence.render.excel.look import Printing, WorkbookLook
from izlence.render.excel.sheet import Columns, Name, Sheet
from izlence.render.excel.style import Styles
from izlence.render.excel.text import escape
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


def set_up(
    workbook: Workbook, document: Document, desk: Desk, sheets: Sequence[Sheet], names: Sequence[Name]
) -> None:
    """Make the sheets with everything but their cells."""
    workbook.set_properties(
        {
            "title": f"{document.institution} {document.title}",
            "subject": document.title,
            "author": document.institution,
            "company": document.institution,
            "keywords": ", ".join((document.title, document.period, document.institution)),
            "created": _CREATED,
        }
    )
    look = desk.look
    for sheet in sheets:
        worksheet = workbook.add_worksheet(sheet.name)
        for column, width in enumerate(sheet.widths):
            _check(worksheet.set_column(column, column, width))
        _set_up_view(worksheet, sheet, look)
        _set_up_printing(worksheet, sheet, look.printing, document)
        _write_anchors(worksheet, sheet, desk.styles)
        insert_charts(workbook, worksheet, sheet, look)
    for name in names:
        _check(workbook.define_name(name.name, f"={name.area}"))


def complete(
    package: bytes, document: Document, look: WorkbookLook, sheets: Sequence[Sheet], styles: Styles
) -> Iterator[tuple[str, Content]]:
    """Give the parts of the workbook with our cells, styles, colours and language in them."""
    ours = {f"xl/worksheets/sheet{number}.xml": sheet for number, sheet in enumerate(sheets, 1)}
    with_table = [sheet for sheet in sheets if sheet.table]
    tables = {f"xl/tables/table{number}.xml": sheet for number, sheet in enumerate(with_table, 1)}
    with zipfile.ZipFile(io.BytesIO(package)) as parts:
        for name in parts.namelist():
            content = parts.read(name)
            if name in ours:
                yield name, _with_cells(content.decode(), ours[name])
            elif name in tables:
                yield name, _stretched(content.decode(), tables[name]).encode()
            elif name == "xl/styles.xml":
                yield name, styles.part(content.decode()).encode()
            elif name == "xl/theme/theme1.xml":
                yield name, with_colours(content.decode(), look).encode()
            elif name == "docProps/core.xml":
                yield name, _with_language(content.decode(), document.language).encode()
            else:
                yield name, content


def _with_cells(content: str, sheet: Sheet) -> tuple[bytes | Deflated, ...]:
    extent = f'<dimension ref="{xl_range(0, 0, sheet.rows - 1, len(sheet.widths) - 1)}"/>'
    head, tail = _CELLS.split(_EXTENT.sub(extent, content, count=1), maxsplit=1)
    return head.encode(), *sheet.body, tail.encode()


def _stretched(content: str, sheet: Sheet) -> str:
    last = len(sheet.widths) - 1
    return content.replace(f'"{xl_range(0, 0, 1, last)}"', f'"{xl_range(0, 0, sheet.rows - 1, last)}"')


def _with_language(content: str, language: str) -> str:
    end = "</cp:coreProperties>"
    return content.replace(end, f"<dc:language>{escape(language)}</dc:language>{end}")


def _set_up_view(worksheet: Worksheet, sheet: Sheet, look: WorkbookLook) -> None:
    worksheet.freeze_panes(sheet.head, 0)
    worksheet.set_tab_color(look.colours.data_tab if sheet.kind == "data" else look.colours.title)
    if sheet.kind != "data":
        worksheet.hide_gridlines(2)
    # Years and codes stand as text on purpose: no green corners.
    everywhere = xl_range(0, 0, sheet.rows - 1, len(sheet.widths) - 1)
    _check(worksheet.ignore_errors({"number_stored_as_text": everywhere}))


def _set_up_printing(worksheet: Worksheet, sheet: Sheet, printing: Printing, document: Document) -> None:
    if sheet.landscape:
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


def _write_anchors(worksheet: Worksheet, sheet: Sheet, styles: Styles) -> None:
    """Let XlsxWriter make links and the table; the cells it writes for them give way to ours."""
    for link in sheet.links:
        target = f"internal:{quote_sheetname(link.sheet)}!{link.cell}"
        _check(worksheet.write_url(link.row, link.column, target, styles.link, link.sheet))
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
