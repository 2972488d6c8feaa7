"""A stand-in for LibreOffice: a PDF with a page for each bookmark of a Word file, and programs that go wrong."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Callable
from pathlib import Path

from pypdf import PdfWriter

from izlence.layout.page_numbers import destination_name

_BOOKMARK = re.compile(r'<w:bookmarkStart [^>]*w:name="([^"]+)"')
_PAGE = re.compile(
    r'PAGEREF (\S+) .*?w:fldCharType="separate"/></w:r>(?:<w:r><w:t[^>]*>([^<]*)</w:t></w:r>)?', re.DOTALL
)


def body_of(document: bytes) -> str:
    return part_of(document, "word/document.xml")


def part_of(document: bytes, name: str) -> str:
    with zipfile.ZipFile(io.BytesIO(document)) as package:
        return package.read(name).decode()


def listed_pages(document: bytes) -> list[tuple[str, str]]:
    """Give the anchor and the printed page of each line of the contents and the lists."""
    return [(anchor, page or "") for anchor, page in _PAGE.findall(body_of(document))]


class Printer:
    """Gives each bookmark a page of its own, the first one the second page; counts how often it was asked."""

    def __init__(self, without: str = "") -> None:
        self.calls = 0
        self.without = without

    def __call__(
        self, document: bytes, office: str, report: Callable[[int, int], None] | None = None
    ) -> bytes:
        assert office
        self.calls += 1
        if report is not None:
            report(1, 2)
        writer = PdfWriter()
        writer.add_blank_page(100, 100)
        for name in _BOOKMARK.findall(body_of(document)):
            writer.add_blank_page(100, 100)
            if name != self.without:
                number = len(writer.pages) - 1
                writer.add_named_destination(destination_name(name), number)
        stream = io.BytesIO()
        writer.write(stream)
        return stream.getvalue()


def program(folder: Path, script: str) -> Path:
    """Put a program called soffice into a folder."""
    folder.mkdir(exist_ok=True)
    path = folder / "soffice"
    path.write_text(f"#!/bin/sh\n{script}\n", encoding="utf-8")
    path.chmod(0o755)
    return path
