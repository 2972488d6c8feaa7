"""Reading a workbook back with libraries that did not write it."""

import io
import zipfile
from functools import lru_cache
from typing import Any

import openpyxl
from openpyxl.cell.cell import Cell as SheetCell
from openpyxl.worksheet.worksheet import Worksheet
from python_calamine import CalamineWorkbook


@lru_cache(maxsize=4)
def workbook(data: bytes, *, values: bool) -> openpyxl.Workbook:
    """Open a workbook to be read; a large one takes seconds, so the last few stay open."""
    return openpyxl.load_workbook(io.BytesIO(data), data_only=values)


def sheet(data: bytes, name: str, *, values: bool = False) -> Worksheet:
    worksheet = workbook(data, values=values)[name]
    assert isinstance(worksheet, Worksheet)
    return worksheet


def names(data: bytes) -> list[str]:
    return list(workbook(data, values=False).sheetnames)


def find(worksheet: Worksheet, text: str, *, nth: int = 1) -> SheetCell:
    """Find the n-th cell that begins with a text."""
    hits = [
        c
        for row in worksheet.iter_rows()
        for c in row
        if isinstance(c.value, str) and c.value.startswith(text)
    ]
    cell = hits[nth - 1]
    assert isinstance(cell, SheetCell)
    return cell


def right_of(worksheet: Worksheet, text: str, *, nth: int = 1) -> list[SheetCell]:
    """Give the cells to the right of the one that begins with a text."""
    row = find(worksheet, text, nth=nth).row
    return [c for c in worksheet[row][1:] if isinstance(c, SheetCell)]


def calamine(data: bytes, name: str) -> list[list[Any]]:
    return CalamineWorkbook.from_filelike(io.BytesIO(data)).get_sheet_by_name(name).to_python()


def part(data: bytes, name: str) -> str:
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        return package.read(name).decode()
