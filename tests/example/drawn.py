"""Builds the example and reads the built Word and Excel files the way anybody would: with python-docx and openpyxl."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from functools import cache
from pathlib import Path

import docx
import openpyxl
from docx.oxml.ns import qn

from izlence.cli import main


def build_files(
    root: Path, plan: Path, output: Path, kinds: tuple[str, ...], *periods: str
) -> dict[str, Path]:
    """Build files of some kinds and give them by name."""
    formats = [f"--format={kind}" for kind in kinds]
    arguments = ["build", *periods, "--plan", plan, "--output", output, *formats]
    assert main([*map(str, arguments), "--no-layout", "--no-cache"], root) == 0
    return {path.name: path for path in sorted(output.rglob("*.*"))}


def word_rows(path: Path) -> Iterator[tuple[str, ...]]:
    """Give the cells' texts of every row of every table of a Word file."""
    for row in _body(path).iter(qn("w:tr")):
        yield tuple(_text(cell) for cell in row.findall(qn("w:tc")))


def word_text(path: Path) -> str:
    """Give the text of a Word file's body, a line for each paragraph."""
    return "\n".join(_text(each) for each in _body(path).iter(qn("w:p")))


@cache
def _body(path: Path):
    return docx.Document(str(path)).element.body


def _text(element) -> str:
    return "".join(run.text or "" for run in element.iter(qn("w:t")))


def printed(text: str) -> Decimal | None:
    """Read an amount as it is printed: "1.500.000 ₺"."""
    digits = text.replace("₺", "").replace("\xa0", "").replace(".", "").replace(",", ".").strip()
    return Decimal(digits) if digits.replace(".", "", 1).isdigit() else None


def sheet_rows(path: Path, sheet: str, *, formulas: bool = False) -> dict[str, list[object]]:
    """Give a worksheet's rows by the first text in them: cached values, or what stands in the cells."""
    workbook = _workbook(path, formulas)
    found: dict[str, list[object]] = {}
    for row in workbook[sheet].iter_rows(values_only=True):
        texts = [value for value in row if isinstance(value, str) and not value.startswith("=")]
        if texts:
            found[texts[0]] = [value for value in row if value is not None and value != texts[0]]
    return found


@cache
def _workbook(path: Path, formulas: bool) -> openpyxl.Workbook:
    """Open a workbook once: that takes seconds."""
    return openpyxl.load_workbook(path, data_only=not formulas)
