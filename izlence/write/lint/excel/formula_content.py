"""Formulas stay inside the workbook and use functions on a list.

DDE (`cmd|...`), another workbook (`[1]Sheet!A1`), WEBSERVICE and their like run or fetch something; a function that is newer
than the file format shows `#NAME?` unless spelled with `_xlfn.`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from izlence.write.lint.finding import Breach
from izlence.write.lint.workbook import Workbook

_SHEET: Final = re.compile(r"'(?:[^']|'')*'!")
_OUTSIDE: Final = re.compile(r"\||\[\d+\]|\[[^\]]*\.xl|://|\\\\|\bfile:", re.IGNORECASE)
_FUNCTION: Final = re.compile(r"([A-Za-z_][\w.]*)\(")
_ERROR: Final = re.compile(r"#(?:REF!|NAME\?|VALUE!|NULL!|NUM!|DIV/0!)")
_FUNCTIONS: Final = """
    SUM SUMIF SUMIFS SUMPRODUCT SUBTOTAL AVERAGE AVERAGEIF AVERAGEIFS MIN MAX COUNT COUNTA COUNTBLANK
    COUNTIF COUNTIFS ROUND ROUNDUP ROUNDDOWN ABS INT IF IFERROR AND OR NOT INDEX MATCH VLOOKUP HLOOKUP
    LOOKUP ROW ROWS COLUMN COLUMNS ISNUMBER ISTEXT ISBLANK LEN LEFT RIGHT MID TEXT VALUE CONCATENATE
    TRIM EXACT N T NA _xlfn.XLOOKUP _xlfn.IFS _xlfn.SWITCH _xlfn.TEXTJOIN _xlfn.CONCAT _xlfn.MAXIFS
    _xlfn.MINIFS
"""
_ALLOWED: Final = frozenset(_FUNCTIONS.split())


def check(workbook: Workbook) -> Iterator[Breach]:
    """Look at each formula without the texts that it quotes."""
    for formula in workbook.formulas:
        unnamed = _SHEET.sub("S!", formula.bare)
        if _OUTSIDE.search(unnamed) or "[" in "".join(_SHEET.findall(formula.bare)):
            yield formula.breach("reaches outside of the workbook")
        if _ERROR.search(unnamed):
            yield formula.breach("refers to something deleted")
        for function in sorted(set(_FUNCTION.findall(unnamed)) - _ALLOWED):
            yield formula.breach(f"uses {function}, which is not on the list")
