"""Builds the example and reads the built Word and Excel files the way anybody would: with python-docx and openpyxl."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path

import docx
import openpyxl
from docx.oxml.ns import qn

from izlence.cli import main


def build_files(root: Path, plan: Path, output: Path, kind: str, *periods: str) -> dict[str, Path]:
    """Build one kind of file and give the files by name."""
    arguments = ["build", *periods, "--plan", plan, "--output", output, "--format", kind]
    assert main([*map(str, arguments), "--no-layout", "--no-cache"], root) == 0
    return {path.name: path for path in sorted(output.rglob(f"*.{kind}"))}


def word_rows(path: Path) -> Iterator[tuple[str, ...]]:
    """Give the cells' texts of every row of every table of a Word file."""
    for row in docx.Document(str(path)).element.body.iter(qn("w:tr")):
        yield tuple(_text(cell) for cell in row.findall(qn("w:tc")))


def word_text(path: Path) -> str:
    """Give the text of a Word file's body, a line for each paragraph."""
    return "\n".join(_text(each) for each in docx.Document(str(path)).element.body.iter(qn("w:p")))


def _text(element) -> str:
    return "".join(run.text or "" for run in element.iter(qn("w:t")))


def printed(text: str) -> Decimal | None:
    """Read an amount as it is printed: "1.500.000 ₺"."""
    digits = text.replace("₺", "").replace("\xa0", "").replace(".", "").replace(",", ".").strip()
    return Decimal(digits) if digits.replace(".", "", 1).isdigit() else None


def sheet_rows(path: Path, sheet: str, *, formulas: bool = False) -> dict[str, list[object]]:
    """Give a worksheet's rows by the first text in them: cached values, or what stands in the cells."""
    workbook = openpyxl.load_workbook(path, data_only=not formulas)
    found: dict[str, list[object]] = {}
    for row in workbook[sheet].iter_rows(values_only=True):
        texts = [value for value in row if isinstance(value, str) and not value.startswith("=")]
        if texts:
            found[texts[0]] = [value for value in row if value is not None and value != texts[0]]
    workbook.close()
    return found
