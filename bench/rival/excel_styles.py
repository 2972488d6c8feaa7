"""openpyxl's styles, each made once and shared by the cells: the fast way that people learn after the first slow file."""

from __future__ import annotations

from copy import copy
from decimal import Decimal
from functools import cache
from typing import Any

from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.workbook import Workbook

_LINE = Side("thin", "BFBFBF")
_BOX = Border(_LINE, _LINE, _LINE, _LINE)
_DARK, _BAND, _TOTAL = "1F3864", "EAF0F8", "D9E2F3"
_LOOKS: dict[str, dict[str, Any]] = {
    "title": {"font": Font("Calibri", 16, b=True, color="FFFFFF"), "fill": _DARK},
    "subtitle": {"font": Font("Calibri", 11, color="595959")},
    "line": {"fill": _BAND, "wrap": True},
    "heading": {
        "font": Font("Calibri", 11, b=True, color="FFFFFF"),
        "fill": _DARK,
        "across": "center",
        "wrap": True,
    },
    "heading_left": {"font": Font("Calibri", 11, b=True, color="FFFFFF"), "fill": _DARK, "wrap": True},
    "label": {"border": _BOX, "wrap": True},
    "part": {"border": _BOX, "wrap": True, "indent": 2},
    "personnel": {"border": _BOX, "wrap": True, "font": Font("Calibri", 11, i=True)},
    "total": {"border": _BOX, "wrap": True, "font": Font("Calibri", 11, b=True, color=_DARK), "fill": _TOTAL},
    "unit": {"border": _BOX, "across": "center"},
    "value": {"border": _BOX, "across": "right"},
    "value_total": {
        "border": _BOX,
        "across": "right",
        "font": Font("Calibri", 11, b=True, color=_DARK),
        "fill": _TOTAL,
    },
    "note": {"font": Font("Calibri", 9), "wrap": True},
    "section": {"font": Font("Calibri", 11, b=True, color=_DARK), "fill": _BAND},
    "link": {"border": _BOX, "font": Font("Calibri", 11, u="single", color="1F4E9E")},
    "data": {},
}


class Styles:
    """The styles of one workbook by role and number format."""

    def __init__(self, workbook: Workbook) -> None:
        self._desk = workbook.active
        self.of = cache(self._make)

    def _make(self, role: str, number_format: str = "General") -> Any:
        cell, look = self._desk.cell(1, 1), _LOOKS[role]
        cell.font = look.get("font", Font("Calibri", 11))
        cell.fill = PatternFill("solid", look["fill"]) if "fill" in look else PatternFill()
        cell.border = look.get("border", Border())
        cell.alignment = Alignment(
            look.get("across"), "center", wrap_text=look.get("wrap"), indent=look.get("indent", 0)
        )
        cell.number_format = number_format
        # People copy `_style` because setting five objects a cell is what makes openpyxl slow.
        return copy(cell._style)


@cache
def number_format(places: int, percent: bool = False, currency: str = "") -> str:
    """Give Excel's format for so many decimals."""
    digits = "#,##0" + ("." + "0" * places if places else "")
    return digits + ("%" if percent else f' "{currency}"' if currency else "")


def decimals(number: int | Decimal) -> int:
    """Count the decimals a number was written with."""
    return -int(number.as_tuple().exponent) if isinstance(number, Decimal) else 0
