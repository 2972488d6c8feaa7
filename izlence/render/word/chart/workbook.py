"""The workbook inside a chart, which Word opens for "Edit data"."""

from __future__ import annotations

import io
import zipfile
from datetime import datetime

from izlence.render.package import pack
from izlence.render.word.chart.grid import SHEET, Grid

_CREATED = datetime(2000, 1, 1)  # a file that holds the clock differs each time


def chart_workbook(grid: Grid) -> bytes:
    """Give the .xlsx with a chart's cells; the same figures give the same bytes."""
    import xlsxwriter  # noqa: PLC0415  # heavy: most documents have no chart

    stream = io.BytesIO()
    workbook = xlsxwriter.Workbook(stream, {"in_memory": True})
    workbook.set_properties({"created": _CREATED})
    figure = workbook.add_format({"num_format": grid.number_format})
    sheet = workbook.add_worksheet(SHEET)
    sheet.set_column(0, 0, 40)
    sheet.set_column(1, max(1, len(grid.series)), 20)
    for row, category in enumerate(grid.categories, 1):
        sheet.write_string(row, 0, category)
    for column, series in enumerate(grid.series, 1):
        sheet.write_string(0, column, series.name)
        for row, number in enumerate(series.numbers, 1):
            if number is not None:
                sheet.write_number(row, column, number, figure)
    workbook.close()
    with zipfile.ZipFile(stream) as package:
        return pack([(name, package.read(name)) for name in package.namelist()])
