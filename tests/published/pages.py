"""The published pages and the built ones as the same plain lines, so that they can be held against each other.

A line is ("line", text), ("heading", cells that are not empty), ("row", label, cell, cell, …) or ("note", mark, text).
Runs of spaces count as one and a no-break space as a space: the published text has neither.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

Line = tuple[str, ...]
HERE = Path(__file__).parent
_MARK = re.compile(r"^([¹²³⁴⁵⁶⁷⁸⁹]+|\*+)\s*(.*)$")
_NAME_MARK = re.compile(r"^(.*?)\s*([¹²³⁴⁵⁶⁷⁸⁹]+|\*+)$")
_FIGURES = 3


def plain(text: str) -> str:
    """Fold spaces."""
    return " ".join(text.replace("\u00a0", " ").split())


def named(cell: str) -> tuple[str, str]:
    """Take the note's mark off a name."""
    match = _NAME_MARK.match(cell)
    return (match[1], match[2]) if match else (cell, "")


def note_or_line(text: str) -> Line:
    """Tell a note from a line of text by its mark."""
    match = _MARK.match(text)
    return ("note", match[1], match[2]) if match else ("line", text)


def published_programme() -> Iterator[Line]:
    """Give the lines of the two published pages of the programme."""
    section = ""
    for raw in (HERE / "programme-2024.txt").read_text(encoding="utf-8").split("\n"):
        cells = [plain(cell) for cell in re.sub(r"</?i>", "", raw).rstrip("\t").split("\t")]
        if not any(cells):
            continue
        if len(cells) == 1:
            yield note_or_line(cells[0])
            continue
        section = _section(cells[0]) or section
        if _section(cells[0]) or not cells[0]:
            yield ("heading", *[cell for cell in cells if cell])
        elif section == "codes" or cells[0] == "TOPLAM KAYNAK İHTİYACI":
            yield ("row", cells[0], cells[-1])
        elif section == "indicators":
            name, mark = named(cells[0])
            yield ("row", name, mark, *cells[1:])
        else:
            yield ("row", cells[0], *cells[-_FIGURES:])


def _section(cell: str) -> str:
    if cell in ("PERFORMANS GÖSTERGELERİ", "İZLEME GÖSTERGELERİ"):
        return "indicators"
    return {"HEDEFLE İLGİLİ FAALİYETLER VE PROJELER": "activities", "EKONOMİK KOD": "codes"}.get(cell, "")


def published_card() -> Iterator[Line]:
    """Give the lines of the published objective card; the items of a list are cells."""
    for raw in (HERE / "card-2025-2029.txt").read_text(encoding="utf-8").split("\n"):
        cells = [cell for cell in raw.rstrip("\t").split("\t") if cell]
        if not cells:
            continue
        if "<ul" in cells[-1]:
            items = re.sub(r"<[^>]*>", "", cells[-1]).split("•")
            yield ("row", plain(cells[0]), *[plain(item) for item in items if item.strip()])
        else:
            yield ("row", *map(plain, cells))
