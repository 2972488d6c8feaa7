"""The workbook with openpyxl: contents, a printed sheet for each directorate, tidy data."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import groupby
from pathlib import Path
from types import SimpleNamespace as Record
from typing import Any

from openpyxl import Workbook
from openpyxl.worksheet.table import Table, TableStyleInfo
from openpyxl.worksheet.worksheet import Worksheet

from bench.rival.data import Sheet
from bench.rival.excel_sheet import LETTERS, Printed
from bench.rival.excel_styles import Styles, decimals, number_format

_ILLEGAL = re.compile(r"[\[\]:*?/\\]")


def render(context: dict[str, Any], data: list[Sheet], currency: str, output: Path) -> None:
    """Write the workbook and save it."""
    workbook = Workbook()
    styles = Styles(workbook)
    workbook.properties.title, workbook.properties.creator = context["title"], context["institution"]
    contents = workbook.create_sheet("İçindekiler")
    entries = []
    for directorate, group in groupby(context["pages"], key=lambda page: page.directorate):
        pages = list(group)
        sheet = workbook.create_sheet(_sheet_name(directorate))
        _write_printed(sheet, pages, context, styles, currency)
        entries.append((sheet.title, directorate, " · ".join(page.code for page in pages)))
    for number, (name, headings, rows) in enumerate(data, 1):
        _write_data(workbook.create_sheet(name), f"veri_{number}", headings, rows, styles)
    _write_contents(contents, context, entries, [name for name, _, _ in data], styles)
    workbook.remove(workbook.worksheets[0])
    workbook.save(output)


def _sheet_name(title: str) -> str:
    name = _ILLEGAL.sub(" ", title)
    return name if len(name) <= 28 else name.replace("Müdürlüğü", "Md.")[:28]


def _write_printed(
    sheet: Worksheet, pages: list[Record], context: dict[str, Any], styles: Styles, currency: str
) -> None:
    for letter, width in zip(LETTERS, (47, 10, 13, 13, 13), strict=True):
        sheet.column_dimensions[letter].width = width
    subtitle = f"{context['institution']} · {context['title']}"
    Printed(sheet, styles, currency).write(pages[0].directorate, subtitle, pages)
    sheet.sheet_view.showGridLines = False
    _set_up(sheet, 2, "portrait", context)


def _set_up(sheet: Worksheet, head: int, orientation: str, context: dict[str, Any]) -> None:
    sheet.freeze_panes = f"A{head + 1}"
    sheet.print_title_rows = f"1:{head}"
    sheet.page_setup.orientation, sheet.page_setup.paperSize = orientation, 9
    sheet.page_setup.fitToHeight, sheet.sheet_properties.pageSetUpPr.fitToPage = 0, True
    sheet.oddHeader.left.text, sheet.oddHeader.right.text = context["institution"], context["title"]
    sheet.oddFooter.right.text = "Sayfa &P / &N"


def _write_contents(
    sheet: Worksheet,
    context: dict[str, Any],
    entries: list[tuple[str, str, str]],
    data: list[str],
    styles: Styles,
) -> None:
    for letter, width in zip("ABC", (7, 48, 42), strict=True):
        sheet.column_dimensions[letter].width = width
    rows: list[tuple[str, Sequence[str]]] = [
        ("title", (context["title"],)),
        ("subtitle", (context["institution"],)),
    ]
    rows += [("data", ()), ("heading_left", ("Sıra", "Sayfa", "Performans hedefleri"))]
    rows.append(("section", ("Harcama birimleri",)))
    rows += [("link", (str(i), title, codes)) for i, (_, title, codes) in enumerate(entries, 1)]
    rows.append(("section", ("Veri tabloları",)))
    rows += [("link", (str(i), name, "")) for i, name in enumerate(data, len(entries) + 1)]
    sheets = iter([name for name, _, _ in entries] + data)
    for number, (role, texts) in enumerate(rows, 1):
        for column, text in enumerate(texts, 1):
            cell = sheet.cell(number, column, text)
            cell._style = styles.of(role if role != "link" or column == 2 else "unit")
        if role == "link":
            sheet.cell(number, 2).hyperlink = f"#'{next(sheets)}'!A1"
        elif role in ("title", "subtitle", "section"):
            sheet.merge_cells(start_row=number, start_column=1, end_row=number, end_column=3)
    sheet.sheet_view.showGridLines = False
    _set_up(sheet, 4, "portrait", context)


def _write_data(
    sheet: Worksheet, name: str, headings: Sequence[str], rows: Sequence[Sequence[Any]], styles: Styles
) -> None:
    sheet.append(headings)
    for row in rows:
        sheet.append(row)
    last = len(headings)
    for number, row in enumerate(rows, 2):
        if row[-1] is not None:
            sheet.cell(number, last)._style = styles.of("data", number_format(decimals(row[-1])))
    for column, heading in enumerate(headings):
        longest = max((len(str(row[column])) for row in rows), default=0)
        letter = sheet.cell(1, column + 1).column_letter
        sheet.cell(1, column + 1)._style = styles.of("heading_left")
        sheet.column_dimensions[letter].width = min(max(longest + 2, len(heading) + 4), 80)
    table = Table(displayName=name, ref=sheet.dimensions)
    table.tableStyleInfo = TableStyleInfo("TableStyleLight1")
    sheet.add_table(table)
    sheet.freeze_panes = "A2"
