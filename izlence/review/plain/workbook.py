"""An Excel workbook's text: sheet by sheet, a line for each row, a formula before the value it gave."""

from __future__ import annotations

import re
import zipfile
from collections.abc import Iterator
from typing import Any

from izlence.review.plain.word import parse

_S = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
_ID = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
_COLUMN = re.compile("[A-Z]+")
_MOST_COLUMNS = 16_384


def workbook_lines(archive: zipfile.ZipFile, names: list[str]) -> Iterator[str]:
    """Give the lines of every sheet below a line with its name; empty rows are left out."""
    texts = _shared(archive, names)
    relations = parse(archive.read("xl/_rels/workbook.xml.rels"))
    targets = {relation.get("Id"): relation.get("Target") for relation in relations}
    for sheet in parse(archive.read("xl/workbook.xml")).iter(f"{_S}sheet"):
        state = sheet.get("state")
        yield f"--- {sheet.get('name')}" + (f" ({state})" if state else "")
        target = targets.get(sheet.get(_ID)) or ""
        name = target.lstrip("/") if target.startswith("/") else f"xl/{target}"
        yield from _rows(parse(archive.read(name)), texts)


def _shared(archive: zipfile.ZipFile, names: list[str]) -> list[str]:
    if "xl/sharedStrings.xml" not in names:
        return []
    return [_texts(item) for item in parse(archive.read("xl/sharedStrings.xml")).iter(f"{_S}si")]


def _texts(node: Any) -> str:
    """Give a text of runs; how it is read aloud in Japanese (`rPh`) is no part of it."""
    found = (text for text in node.iter(f"{_S}t") if text.getparent().tag != f"{_S}rPh")
    return " ".join("".join(text.text or "" for text in found).split())


def _rows(sheet: Any, texts: list[str]) -> Iterator[str]:
    for row in sheet.iter(f"{_S}row"):
        cells: dict[int, str] = {}
        for number, cell in enumerate(row.iter(f"{_S}c"), 1):
            text = _cell(cell, texts)
            if text:
                cells[min(_column(cell.get("r"), number), _MOST_COLUMNS)] = text
        if cells:
            yield " | ".join(cells.get(column, "") for column in range(1, max(cells) + 1))


def _column(reference: str | None, number: int) -> int:
    match = _COLUMN.match(reference or "")
    if match is None:
        return number
    column = 0
    for letter in match[0][:4]:
        column = column * 26 + ord(letter) - 64
    return column


def _cell(cell: Any, texts: list[str]) -> str:
    value, formula = cell.findtext(f"{_S}v") or "", cell.find(f"{_S}f")
    if cell.get("t") == "s":
        value = texts[int(value)] if value.isdecimal() and int(value) < len(texts) else f"?{value}"
    elif cell.get("t") == "inlineStr":
        value = _texts(cell)
    if formula is None:
        return value
    return f"={formula.text or '…'} → {value}"
