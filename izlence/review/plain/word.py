"""A Word document's text: paragraphs and table rows of its body, then headers, footers and notes."""

from __future__ import annotations

import re
import zipfile
from collections.abc import Iterator
from typing import Any

from lxml import etree

from izlence.diagnostic import Language

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
_OTHER_PARTS = re.compile(r"word/(?P<kind>header|footer|footnotes|endnotes|comments)(?P<number>\d*)\.xml")
_HEADINGS = {
    "header": ("üstbilgi", "header"),
    "footer": ("altbilgi", "footer"),
    "footnotes": ("dipnotlar", "footnotes"),
    "endnotes": ("son notlar", "endnotes"),
    "comments": ("açıklamalar", "comments"),
}
_SPACES = {f"{_W}tab", f"{_W}br", f"{_W}cr", f"{_W}ptab"}
# Tracked changes are part of what the file says: what is deleted and what came stands between these.
_TRACKED = {
    f"{_W}ins": ("{+", "+}"),
    f"{_W}moveTo": ("{+", "+}"),
    f"{_W}del": ("[-", "-]"),
    f"{_W}moveFrom": ("[-", "-]"),
}


def word_lines(archive: zipfile.ZipFile, names: list[str], language: Language) -> Iterator[str]:
    """Give the document's lines; what headers and notes say stands below a line that names them."""
    yield from _part(archive, "word/document.xml")
    found = [match for name in names if (match := _OTHER_PARTS.fullmatch(name))]
    for match in sorted(found, key=lambda match: (match["kind"], int(match["number"] or 0))):
        lines = list(_part(archive, match[0]))
        if lines:
            heading = _HEADINGS[match["kind"]][0 if language == "tr" else 1]
            yield f"--- {heading} {match['number']}".rstrip()
            yield from lines


def parse(content: bytes) -> Any:
    """Parse a part of a document without following anything that it points at."""
    return etree.fromstring(
        content, etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=False)
    )


def _part(archive: zipfile.ZipFile, name: str) -> Iterator[str]:
    root = parse(archive.read(name))
    body = root.find(f"{_W}body")
    for block in _blocks(root if body is None else body):
        yield from _row_lines(block) if block.tag == f"{_W}tbl" else _filled(_text(block))


def _blocks(node: Any) -> Iterator[Any]:
    """Give paragraphs and tables, those inside content controls and notes too."""
    for child in node.iterchildren(tag=etree.Element):
        if child.tag in (f"{_W}p", f"{_W}tbl"):
            yield child
        elif child.tag != _FALLBACK:
            yield from _blocks(child)


def _row_lines(table: Any) -> Iterator[str]:
    for row in table.iter(f"{_W}tr"):
        if next(row.iterancestors(f"{_W}tbl")) is not table:
            continue  # a table inside a cell is told in its cell
        cells = (cell for cell in row.iter(f"{_W}tc") if next(cell.iterancestors(f"{_W}tr")) is row)
        texts = [" / ".join(filter(None, map(_text, cell.iter(f"{_W}p")))) for cell in cells]
        line = " | ".join(texts)
        opening, closing = _row_mark(row)
        yield f"{opening}{line}{closing}"


def _row_mark(row: Any) -> tuple[str, str]:
    """Give the signs of a row that is inserted or deleted as tracked."""
    properties = row.find(f"{_W}trPr")
    for mark in () if properties is None else properties:
        if mark.tag in _TRACKED:
            return _TRACKED[mark.tag]
    return "", ""


def _text(paragraph: Any) -> str:
    return " ".join("".join(_runs(paragraph)).split())


def _runs(node: Any) -> Iterator[str]:
    for child in node.iterchildren(tag=etree.Element):
        if child.tag in (f"{_W}t", f"{_W}delText"):
            yield child.text or ""
        elif child.tag in _SPACES:
            yield " "
        elif child.tag == f"{_W}noBreakHyphen":
            yield "-"
        elif child.tag in _TRACKED:
            inside = "".join(_runs(child))
            opening, closing = _TRACKED[child.tag]
            yield f"{opening}{inside}{closing}" if inside else ""
        elif child.tag not in (_FALLBACK, f"{_W}pPr", f"{_W}rPr"):
            yield from _runs(child)


def _filled(text: str) -> Iterator[str]:
    if text:
        yield text
