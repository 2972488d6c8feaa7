"""Cell styles: what each kind of cell looks like, and the number that the workbook knows it by.

The numbers follow from the look and the currency alone, whatever is printed: the cells of a sheet can be kept and put
into another workbook of the same look.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from decimal import Decimal
from functools import cache
from typing import Any, Literal, TypeAlias

from xlsxwriter.workbook import Workbook

from izlence.compose.document import Kind
from izlence.render.excel.look import WorkbookLook
from izlence.render.excel.text import escape

RowRole = Literal["plain", "part", "personnel", "group", "subtotal", "total", "explanation"]
Properties = Mapping[str, Any]
_MOST_DIGITS = 15
_MOST_DECIMALS = 15
_BEFORE, _AFTER = "%1", "1%"
_OF_NUMBERS = "0123456789.,- \u00a0\u202f"
_OF_TABLES = ("label", "unit", "cell", "middle", "value")  # the roles whose look differs from row to row
_OF_FIGURES = ("value", "field_value", "data_value")
_FIRST_NUMBER_FORMAT = 164  # those before are Excel's own
_CELL_FORMATS = re.compile(r'<cellXfs count="(\d+)">(.*?)</cellXfs>', re.DOTALL)
_FORMAT = re.compile(r"<xf [^>]*?(?:/>|>.*?</xf>)", re.DOTALL)


Figure: TypeAlias = tuple[str, int]
"""A number as the file holds it and the style that shows it as printed; no digits where it must stay text."""


class Styles:
    """The styles of one workbook, all made at once; figures have theirs in each number format."""

    def __init__(self, workbook: Workbook, look: WorkbookLook, currency: str) -> None:
        self.currency = currency
        base = {"font_name": look.fonts.name, "font_size": look.fonts.size, "valign": "vcenter"}
        self._numbers: dict[tuple[str, RowRole], int] = {}
        for (role, row), properties in _looks(look).items():
            # XlsxWriter numbers a format when a cell first uses it; our cells are not its cells.
            made = workbook.add_format({**base, **properties})
            self._numbers[role, row] = made._get_xf_index()
            if role == "link":
                self.link = made
        self._count = max(self._numbers.values()) + 1
        self._figures = {key: i for i, key in enumerate(k for k in self._numbers if k[0] in _OF_FIGURES)}
        self._patterns = _patterns(look, currency)
        self._shown = cache(self._style_of_figure)

    def of(self, role: str, row: RowRole = "plain") -> int:
        """Give the number of the style for text."""
        return self._numbers[role, row]

    def figure(self, role: str, row: RowRole, number: Decimal, kind: Kind, text: str = "") -> Figure:
        """Give a number as the file holds it, and the style that shows it as `text` does, with the decimals it was written with."""
        digits = str(number)
        if "E" in digits:  # only a number that was computed can come with an exponent
            digits = f"{number:f}"
        point = digits.find(".")
        decimals = len(digits) - point - 1 if point >= 0 else 0
        sign = "" if kind == "number" else _sign(kind, text)
        style = self._shown(role, row, kind, decimals, sign)
        if style is None or (len(digits) > _MOST_DIGITS and _significant(digits) > _MOST_DIGITS):
            return "", self.of(role, row)  # Excel would change the last digits
        if kind == "percent" and sign == _AFTER:
            digits = f"{number.scaleb(-2):f}"
        return digits, style

    def _style_of_figure(self, role: str, row: RowRole, kind: Kind, decimals: int, sign: str) -> int | None:
        known = kind if kind in ("money", "percent") else "number"
        if (known, sign) not in self._patterns or decimals > _MOST_DECIMALS:
            return None
        variant = list(self._patterns).index((known, sign)) * (_MOST_DECIMALS + 1) + decimals
        return self._count + self._figures[role, row] * self._variants + variant

    @property
    def _variants(self) -> int:
        return len(self._patterns) * (_MOST_DECIMALS + 1)

    def part(self, content: str) -> str:
        """Put the figures' styles into the part of styles that XlsxWriter wrote."""
        found = _CELL_FORMATS.search(content)
        if found is None or int(found[1]) != self._count:
            raise RuntimeError("XlsxWriter numbered the styles otherwise")
        written = _FORMAT.findall(found[2])
        more = [
            written[self._numbers[key]].replace(
                'numFmtId="0"', f'numFmtId="{_FIRST_NUMBER_FORMAT + variant}" applyNumberFormat="1"', 1
            )
            for key in self._figures
            for variant in range(self._variants)
        ]
        all_formats = f'<cellXfs count="{self._count + len(more)}">{found[2]}{"".join(more)}</cellXfs>'
        content = content[: found.start()] + all_formats + content[found.end() :]
        return content.replace("<fonts ", self._number_formats() + "<fonts ", 1)

    def _number_formats(self) -> str:
        formats = [
            pattern.replace("{decimals}", "." + "0" * decimals if decimals else "")
            for pattern in self._patterns.values()
            for decimals in range(_MOST_DECIMALS + 1)
        ]
        items = "".join(
            f'<numFmt numFmtId="{number}" formatCode="{escape(code)}"/>'
            for number, code in enumerate(formats, _FIRST_NUMBER_FORMAT)
        )
        return f'<numFmts count="{len(formats)}">{items}</numFmts>'


def sign_of(amount: str) -> str:
    """Give the currency that stands beside an amount."""
    return amount.strip(_OF_NUMBERS)


def _patterns(look: WorkbookLook, currency: str) -> Mapping[tuple[str, str], str]:
    """Give the number formats by kind and sign, with `{decimals}` where they go."""
    formats = look.number_formats
    found: dict[tuple[str, str], str] = {
        ("number", ""): formats.number,
        ("percent", ""): formats.number,
        ("percent", _AFTER): formats.percent_after,
        ("percent", _BEFORE): formats.percent_before,
    }
    for sign in dict.fromkeys((currency, "")):
        # Where there is no currency, neither its quotes nor the space before them are wanted.
        found["money", sign] = formats.money.replace("{currency}", sign.replace('"', "")).removesuffix(' ""')
    return found


def _sign(kind: Kind, text: str) -> str:
    """Give the currency of an amount, or on which side the percent sign stands."""
    if kind == "money":
        return sign_of(text)
    if text and "%" not in text:
        return ""  # the heading says percent
    return _BEFORE if text.lstrip("-").startswith("%") else _AFTER


def _significant(digits: str) -> int:
    whole = digits.lstrip("-").replace(".", "").lstrip("0")
    return len(whole.rstrip("0"))


def _looks(look: WorkbookLook) -> Mapping[tuple[str, RowRole], Properties]:
    """Give what each style looks like, in the order of their numbers."""
    rows, roles = _rows(look), _roles(look)
    found: dict[tuple[str, RowRole], Properties] = {
        (role, row): {**properties, **different}
        for role, properties in roles.items()
        for row, different in rows.items()
        if role in _OF_TABLES or row == "plain"
    }
    found["label", "part"] = {**found["label", "part"], "indent": 3}
    found["label", "personnel"] = {**found["label", "personnel"], "italic": True}
    return found


def _rows(look: WorkbookLook) -> Mapping[RowRole, Properties]:
    strong = {"bold": True, "font_color": look.colours.emphasis}
    return {
        "plain": {},
        "part": {},
        "personnel": {},
        "group": {**strong, "bg_color": look.colours.band},
        "subtotal": {**strong, "bg_color": look.colours.band},
        "total": {**strong, "bg_color": look.colours.total},
        "explanation": {"italic": True, "font_color": look.colours.subtitle_text},
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
        "cell": {**box, **wrap, "align": "left", "indent": 1},
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
        "caption": {**title, **wrap, "font_size": fonts.size + 2},
        "data_heading": {**heading, "align": "left", "indent": 1},
        "data_text": {"indent": 1},
        "data_value": {"align": "right"},
    }
