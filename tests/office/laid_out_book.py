"""A laid-out book: what its contents say, and where its headings and captions came to stand in the PDF."""

from __future__ import annotations

import io
import re
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import NamedTuple

import docx
import pypdf
from docx.oxml.ns import qn

from izlence.layout.page_numbers import destinations
from tests.office.poppler import pdf_text

_PAGE_REFERENCE = re.compile(r"PAGEREF (\S+)")


class Line(NamedTuple):
    """A line of the contents or of a list: where it leads, what it says, the page that it prints."""

    anchor: str
    text: str
    page: str


def printed_lines(word: bytes) -> Iterator[Line]:
    """Give the lines of the contents and of the lists in reading order."""
    for link in docx.Document(io.BytesIO(word)).element.body.iter(qn("w:hyperlink")):
        asked = "".join(text.text for text in link.iter(qn("w:instrText")))
        found = _PAGE_REFERENCE.search(asked)
        if found:
            *words, page = [text.text or "" for text in link.iter(qn("w:t"))]
            yield Line(found[1], "".join(words), page)


@cache
def pages_of(pdf: bytes) -> tuple[str, ...]:
    """Give the text of each page as poppler reads it."""
    with TemporaryDirectory() as folder:
        path = Path(folder) / "book.pdf"
        path.write_bytes(pdf)
        return tuple(pdf_text(path).split("\f")[:-1])


@cache
def places(pdf: bytes) -> Mapping[str, int]:
    """Give the page of each destination, counted from 0."""
    return destinations(pdf)


def footer(page: str) -> str:
    """Give what stands at the bottom of a page."""
    lines = [line.strip() for line in page.splitlines() if line.strip()]
    return lines[-1] if lines else ""


def outline(pdf: bytes) -> list[tuple[int, str, int]]:
    """Give the bookmarks of a PDF: level, title and page, counted from 0."""
    reader = pypdf.PdfReader(io.BytesIO(pdf))
    return list(_outline(reader, reader.outline, 1))


def _outline(reader, entries, level: int) -> Iterator[tuple[int, str, int]]:
    for entry in entries:
        if isinstance(entry, list):
            yield from _outline(reader, entry, level + 1)
        else:
            yield level, str(entry.title), reader.get_destination_page_number(entry)


def headings(word: bytes) -> Iterator[tuple[int, str]]:
    """Give the headings of a Word file in reading order with their outline level, from 1, as their styles say."""
    document = docx.Document(io.BytesIO(word))
    levels = {style.style_id: _level(style) for style in document.styles if hasattr(style, "base_style")}
    for paragraph in document.element.body.iter(qn("w:p")):
        style = paragraph.find(f"{qn('w:pPr')}/{qn('w:pStyle')}")
        level = levels.get(style.get(qn("w:val"))) if style is not None else None
        if level is not None:
            yield level, "".join(text.text or "" for text in paragraph.iter(qn("w:t")))


def _level(style) -> int | None:
    while style is not None:
        found = style.element.find(f"{qn('w:pPr')}/{qn('w:outlineLvl')}")
        if found is not None:
            level = int(found.get(qn("w:val")))
            return level + 1 if level < 9 else None
        style = style.base_style
    return None


def squeezed(text: str) -> str:
    """Give a text without the spaces and breaks that a page may put in, in capitals as headings may be."""
    return re.sub(r"\s|\u00ad", "", text).replace("i", "İ").replace("ı", "I").upper()
