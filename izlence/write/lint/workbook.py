"""A workbook as the rules for Excel see it: sheets, cells, formulas, shared strings."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Final, NamedTuple

from lxml import etree

from izlence.write.lint.finding import Breach
from izlence.write.lint.namespaces import R, S
from izlence.write.lint.package import Package

WORKBOOK: Final = "xl/workbook.xml"
SHARED_STRINGS: Final = "xl/sharedStrings.xml"
STYLES: Final = "xl/styles.xml"
LAST_ROW: Final = 1_048_576
LAST_COLUMN: Final = 16_384

NUMBER: Final = re.compile(r"-?[0-9]+(\.[0-9]+)?([eE][+-]?[0-9]{1,3})?")
"""A number as a cell holds it."""

_REFERENCE: Final = re.compile(r"\$?([A-Z]{1,3})\$?([1-9][0-9]{0,6})")
_QUOTED: Final = re.compile(r'"(?:[^"]|"")*"')
_VALUE, _FORMULA, _INLINE = f"{S}v", f"{S}f", f"{S}is"


class Cell(NamedTuple):
    """A cell; `row` and `column` are 0 when its reference is none, `value` and `formula` None when not written.

    The value of a text is its position among the shared strings, or the text itself where it stands in the cell.
    """

    reference: str
    row: int
    column: int
    kind: str
    style: str
    value: str | None
    formula: str | None


class Area(NamedTuple):
    """A rectangle of cells."""

    first_row: int
    first_column: int
    last_row: int
    last_column: int


class Formula(NamedTuple):
    """A formula wherever it stands: in a cell, a defined name, a list rule, a conditional format."""

    part: str
    where: str
    text: str

    @property
    def bare(self) -> str:
        """The formula without the texts that it quotes."""
        return _QUOTED.sub('""', self.text)

    def breach(self, fault: str) -> Breach:
        """Say what is wrong with the formula."""
        return Breach(self.part, self.where, f"{self.text[:120]!r} {fault}")


@dataclass(frozen=True)
class Sheet:
    """A worksheet; the root is None when its part is missing or cannot be read."""

    name: str
    part: str
    root: etree._Element | None

    @cached_property
    def cells(self) -> tuple[Cell, ...]:
        """All cells as they stand in the part."""
        return () if self.root is None else tuple(_read_cell(element) for element in self.root.iter(f"{S}c"))

    @cached_property
    def numbers(self) -> dict[tuple[int, int], float]:
        """The numbers of the sheet by row and column."""
        return {
            (cell.row, cell.column): float(cell.value)
            for cell in self.cells
            if cell.kind == "n" and cell.value and NUMBER.fullmatch(cell.value)
        }


@dataclass(frozen=True)
class Workbook:
    """An Excel file's package with its sheets in the order of their tabs."""

    package: Package
    sheets: tuple[Sheet, ...]

    @cached_property
    def formulas(self) -> tuple[Formula, ...]:
        """Every formula of the workbook."""
        return tuple(_read_formulas(self))


def read_workbook(package: Package) -> Workbook:
    """Find the sheets that the workbook lists."""
    targets = {one.id: one.target for one in package.relationships if one.source == WORKBOOK}
    sheets = []
    for element in package.find_all(WORKBOOK, "//s:sheets/s:sheet"):
        part = package.parts.get(targets.get(element.get(f"{R}id", ""), ""))
        sheets.append(
            Sheet(element.get("name", ""), part.name if part else "", part.root if part else None),
        )
    return Workbook(package, tuple(sheets))


def read_reference(reference: str) -> tuple[int, int]:
    """Give row and column of `B12`, counted from 1; (0, 0) when it is no place on a sheet."""
    match = _REFERENCE.fullmatch(reference)
    if match is None:
        return 0, 0
    column = 0
    for letter in match[1]:
        column = column * 26 + ord(letter) - ord("A") + 1
    row = int(match[2])
    return (row, column) if row <= LAST_ROW and column <= LAST_COLUMN else (0, 0)


def read_area(reference: str) -> Area | None:
    """Give the rectangle of `A1:B12`; None when it is not one."""
    first, _, last = reference.partition(":")
    area = Area(*read_reference(first), *read_reference(last or first))
    is_area = 0 not in area and area.first_row <= area.last_row and area.first_column <= area.last_column
    return area if is_area else None


def _read_cell(element: etree._Element) -> Cell:
    reference = element.get("r", "")
    value = formula = None
    for child in element:
        if child.tag == _VALUE:
            value = child.text or ""
        elif child.tag == _FORMULA:
            formula = child.text or ""
        elif child.tag == _INLINE:
            value = "".join(text.text or "" for text in child.iter(f"{S}t"))
    return Cell(
        reference, *read_reference(reference), element.get("t", "n"), element.get("s", "0"), value, formula
    )


def _read_formulas(workbook: Workbook) -> Iterator[Formula]:
    for name in workbook.package.find_all(WORKBOOK, "//s:definedName"):
        yield Formula(WORKBOOK, f"name {name.get('name', '')}", name.text or "")
    for sheet in workbook.sheets:
        yield from (Formula(sheet.part, cell.reference, cell.formula) for cell in sheet.cells if cell.formula)
        rules = "//s:dataValidation/*[text()] | //s:cfRule/s:formula[text()]"
        for rule in workbook.package.find_all(sheet.part, rules):
            place = rule.getparent().get("sqref") or rule.getparent().getparent().get("sqref", "")
            yield Formula(sheet.part, place, rule.text)
