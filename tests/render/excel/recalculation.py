"""A workbook as LibreOffice computes it, from formulas without results, and what differs from a workbook of ours."""

from __future__ import annotations

import io
import subprocess
import zipfile
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

import pytest
from lxml import etree
from openpyxl.utils import get_column_letter
from python_calamine import CalamineWorkbook

_MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
_LINK = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
SECONDS = 120


class Input(NamedTuple):
    """A cell that holds a number of the plan: its sheet, its address, the number to put there."""

    sheet: str
    address: str
    number: float


def inputs(content: bytes, old: int, new: float, beside: str) -> list[Input]:
    """Find the cells that hold a number, and no formula, in the rows that name something."""
    texts = CalamineWorkbook.from_filelike(io.BytesIO(content))
    found = []
    for name, root in _sheets(content).items():
        rows = dict(enumerate(texts.get_sheet_by_name(name).to_python(skip_empty_area=False), 1))
        for row in root.iter(f"{_MAIN}row"):
            if any(beside in str(value) for value in rows.get(int(row.get("r")), ())):
                found += [Input(name, cell.get("r"), new) for cell in row if _holds(cell, old)]
    return found


def _holds(cell: etree._Element, number: int) -> bool:
    is_plain = cell.find(f"{_MAIN}f") is None and cell.get("t", "n") == "n"
    return is_plain and cell.findtext(f"{_MAIN}v") == str(number)


def recalculated(content: bytes, changes: Sequence[Input], folder: Path) -> bytes:
    """Change cells and let LibreOffice compute; without stored results there is nothing that it could copy."""
    folder.mkdir()
    (folder / "kitap.xlsx").write_bytes(_without_results(content, changes))
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    command = ["soffice", profile, "--headless", "--convert-to", "xlsx", "--outdir", str(folder / "out")]
    done = [*command, str(folder / "kitap.xlsx")]
    subprocess.run(done, check=True, capture_output=True, timeout=SECONDS)
    return (folder / "out/kitap.xlsx").read_bytes()


def _without_results(content: bytes, changes: Sequence[Input]) -> bytes:
    roots = _sheets(content)
    for root in roots.values():
        for cell in root.iter(f"{_MAIN}c"):
            result = cell.find(f"{_MAIN}v")
            if cell.find(f"{_MAIN}f") is not None and result is not None:
                cell.remove(result)
    for change in changes:
        (value,) = roots[change.sheet].xpath(f"//*[@r='{change.address}']/*[local-name()='v']")
        value.text = repr(change.number)
    return _with_sheets(content, roots)


def _with_sheets(content: bytes, roots: Mapping[str, etree._Element]) -> bytes:
    changed = {part: etree.tostring(roots[name]) for name, part in _parts(content)}
    buffer = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as old, zipfile.ZipFile(buffer, "w") as new:
        for name in old.namelist():
            new.writestr(name, changed.get(name) or old.read(name))
    return buffer.getvalue()


def _sheets(content: bytes) -> dict[str, etree._Element]:
    with zipfile.ZipFile(io.BytesIO(content)) as package:
        return {name: etree.fromstring(package.read(part)) for name, part in _parts(content)}


def _parts(content: bytes) -> Iterator[tuple[str, str]]:
    """Give each worksheet's name and part."""
    with zipfile.ZipFile(io.BytesIO(content)) as package:
        links = etree.fromstring(package.read("xl/_rels/workbook.xml.rels"))
        book = etree.fromstring(package.read("xl/workbook.xml"))
    targets = {link.get("Id"): link.get("Target") for link in links}
    for sheet in book.iter(f"{_MAIN}sheet"):
        yield sheet.get("name"), f"xl/{targets[sheet.get(_LINK)]}"


def differences(computed: bytes, wanted: bytes) -> list[str]:
    """Give the numbers that a workbook shows otherwise than wanted; a workbook without numbers proves nothing."""
    shown, found, count = _values(computed), [], 0
    for (sheet, address), value in _values(wanted).items():
        if isinstance(value, int | float):
            count += 1
            if shown.get((sheet, address)) != pytest.approx(value, abs=1e-6):
                found.append(f"{sheet}!{address}: {shown.get((sheet, address))} instead of {value}")
    assert count
    return found


def _values(content: bytes) -> dict[tuple[str, str], object]:
    book = CalamineWorkbook.from_filelike(io.BytesIO(content))
    return {
        (name, f"{get_column_letter(column)}{number}"): value
        for name in book.sheet_names
        for number, row in enumerate(book.get_sheet_by_name(name).to_python(skip_empty_area=False), 1)
        for column, value in enumerate(row, 1)
    }
