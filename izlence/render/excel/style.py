"""Cell styles: what each kind of cell looks like, and the number that the workbook knows it by."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from functools import cache
from typing import Any, Literal, TypeAlias

from xlsxwriter.workbook import Workbook

from izlence.compose.document import Kind
from izlence.render.excel.look import WorkbookLook

RowRole = Literal["plain", "part", "personnel", "total"]
Properties = Mapping[str, Any]
_MOST_DIGITS = 15
_BEFORE, _AFTER = "%1", "1%"
_OF_NUMBERS = "0123456789.,- \u00a0\u202f"


Figure: TypeAlias = tuple[str, int]
"""A number as the file holds it and the style that shows it as printed; no digits where it must stay text."""


class Styles:
    """The styles of one workbook, each made once."""

    def __init__(self, workbook: Workbook, look: WorkbookLook) -> None:
        self._workbook = workbook
        self._formats = look.number_formats
        self._base = {"font_name": look.fonts.name, "font_size": look.fonts.size, "valign": "vcenter"}
        self._roles = _roles(look)
        self._rows = _rows(look)
        self.of = cache(self._style)
        self._shown = cache(self._style_of_figure)

    def _style(self, role: str, row: RowRole = "plain", number_format: str = "General") -> int:
        properties = {**self._base, **self._roles[role], **self._rows[row], "num_format": number_format}
        if role == "label" and row == "part":
            properties["indent"] = 3
        if role == "label" and row == "personnel":
            properties["italic"] = True
        # XlsxWriter numbers a format when a cell first uses it; our cells are not its cells.
        index: int = self._workbook.add_format(properties)._get_xf_index()
        return index

    def figure(self, role: str, row: RowRole, number: Decimal, kind: Kind, text: str = "") -> Figure:
        """Give a number as the file holds it, and the style that shows it as `text` does, with the decimals it was written with."""
        digits = str(
            number
        )  # quicker than formatting; only a number that was computed can come with an exponent
        if "E" in digits:
            digits = f"{number:f}"
        point = digits.find(".")
        decimals = len(digits) - point - 1 if point >= 0 else 0
        sign = "" if kind == "number" else _sign(kind, text)
        style = self._shown(role, row, kind, decimals, sign)
        if len(digits) > _MOST_DIGITS and _significant(digits) > _MOST_DIGITS:
            return "", style  # Excel would change the last digits
        if kind == "percent" and sign == _AFTER:
            digits = f"{number.scaleb(-2):f}"
        return digits, style

    def _style_of_figure(self, role: str, row: RowRole, kind: Kind, decimals: int, sign: str) -> int:
        formats = self._formats
        pattern: str = {
            "money": formats.money,
            "percent": formats.percent_after if sign == _AFTER else formats.percent_before,
        }.get(kind, formats.number)
        written = pattern.replace("{decimals}", "." + "0" * decimals if decimals else "")
        # Where there is no currency, neither its quotes nor the space before them are wanted.
        written = written.replace("{currency}", sign.replace('"', "")).removesuffix(' ""')
        return self.of(role, row, written)


def _sign(kind: Kind, text: str) -> str:
    """Give the currency of an amount, or on which side the percent sign stands."""
    if kind == "money":
        return text.strip(_OF_NUMBERS)
    return _BEFORE if text.lstrip("-").startswith("%") else _AFTER


def _significant(digits: str) -> int:
    whole = digits.lstrip("-").replace(".", "").lstrip("0")
    return len(whole.rstrip("0"))


def _rows(look: WorkbookLook) -> Mapping[RowRole, Properties]:
    return {
        "plain": {},
        "part": {},
        "personnel": {},
        "total": {"bold": True, "bg_color": look.colours.total, "font_color": look.colours.emphasis},
    }


def _roles(look: WorkbookLook) -> Mapping[str, Properties]:
    colours, fonts = look.colours, look.fonts
    box = {"border": 1, "border_color": colours.border}
    # Label, unit and what is empty up to the figures stand together: lines above and below them only.
    rules = {"top": 1, "bottom": 1, "top_color": colours.border, "bottom_color": colours.border}
    edge = {"left": 1, "left_color": colours.border}
    sides = {**edge, "right": 1, "right_color": colours.border}
    wrap = {"text_wrap": True}
    item = {**wrap, "align": "left", "indent": 1}
    title = {"bold": True, "font_color": colours.title_text, "bg_color": colours.title, "indent": 1}
    heading = {"bold": True, "font_color": colours.heading_text, "bg_color": colours.heading, **box, **wrap}
    return {
        "title": {**title, **wrap, "font_size": fonts.title_size},
        "subtitle": {"font_color": colours.subtitle_text, "font_size": fonts.size, "indent": 1, **wrap},
        "line": {"bg_color": colours.band, "indent": 1, **wrap},
        "heading": {**heading, "align": "center"},
        "heading_left": {**heading, "align": "left", "indent": 1},
        "label": {**rules, **edge, **wrap, "indent": 1},
        "unit": {**rules, **wrap, "align": "center", "font_color": colours.subtitle_text},
        "value": {**box, "align": "right"},
        "middle": {**box, **wrap, "align": "center"},
        "note": {"align": "left", "indent": 1, "font_size": fonts.small_size, "valign": "top", **wrap},
        "field": {
            **box,
            **wrap,
            "indent": 1,
            "bold": True,
            "bg_color": colours.band,
            "font_color": colours.emphasis,
        },
        "field_text": {**box, **item},
        "item_first": {**sides, **item, "top": 1, "top_color": colours.border},
        "item": {**sides, **item},
        "item_last": {**sides, **item, "bottom": 1, "bottom_color": colours.border},
        "field_value": {**box, "align": "left", "indent": 1},
        "section": {
            "indent": 1,
            "bold": True,
            "font_color": colours.emphasis,
            "bg_color": colours.band,
            **rules,
        },
        "link": {**box, **wrap, "indent": 1, "font_color": colours.link, "underline": 1},
        "data_heading": {**heading, "align": "left", "indent": 1},
        "data_text": {"indent": 1},
        "data_value": {"align": "right"},
    }
