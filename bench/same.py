"""Do both documents say the same? A fast build of less text is no build.

`python -m bench.same OURS.docx THEIRS.docx [OURS.xlsx THEIRS.xlsx]`; ends with 1 and the first differences if not.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from itertools import zip_longest
from pathlib import Path
from zipfile import ZipFile

from lxml import etree
from openpyxl import load_workbook
from openpyxl.cell import Cell

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_REFERENCE = re.compile(r"='[^']+'!\$?[A-Z]+\$?\d+")
_TEXT = {f"{_W}t": None, f"{_W}tab": "\t", f"{_W}br": "\n"}


def paragraphs(path: Path) -> list[str]:
    """Give the text of every paragraph of a Word file, in reading order, empty ones too."""
    with ZipFile(path) as file, file.open("word/document.xml") as body:
        tree = etree.parse(body)
    return ["".join(_runs(paragraph)) for paragraph in tree.iter(f"{_W}p")]


def _runs(paragraph: etree._Element) -> Iterator[str]:
    for element in paragraph.iter(*_TEXT):
        yield element.text or "" if element.tag == f"{_W}t" else _TEXT[element.tag] or ""


def cells(path: Path) -> list[dict[str, object]]:
    """Give what the cells of each sheet hold, by position: text, formula, or a number with its format.

    A cell that only shows another one counts as the number it shows: theirs copies the number.
    """
    shown = load_workbook(path, read_only=True, data_only=True)
    return [
        {
            cell.coordinate: _held(computed if _is_reference(cell) else cell)
            for row, values in zip(sheet.iter_rows(), shown[sheet.title].iter_rows(), strict=True)
            for cell, computed in zip(row, values, strict=True)
            if cell.value not in (None, "")
        }
        for sheet in load_workbook(path, read_only=True)
    ]


def _is_reference(cell: Cell) -> bool:
    return isinstance(cell.value, str) and bool(_REFERENCE.fullmatch(cell.value))


def _held(cell: Cell) -> object:
    return cell.value if cell.data_type == "s" else (cell.value, cell.number_format)


def word_differences(ours: Path, theirs: Path) -> list[str]:
    """Say where the texts of two Word files differ; the first five places."""
    pairs = zip_longest(paragraphs(ours), paragraphs(theirs))
    return [f"paragraph {i}: {one!r} / {other!r}" for i, (one, other) in enumerate(pairs) if one != other][:5]


def excel_differences(ours: Path, theirs: Path) -> list[str]:
    """Say where the cells of two workbooks differ; the first five places of every sheet."""
    one, other = cells(ours), cells(theirs)
    found = [] if len(one) == len(other) else [f"{len(one)} / {len(other)} sheets"]
    for number, (left, right) in enumerate(zip(one, other, strict=False), 1):
        places = [at for at in left.keys() | right.keys() if left.get(at) != right.get(at)]
        found += [f"sheet {number} {at}: {left.get(at)!r} / {right.get(at)!r}" for at in sorted(places)[:5]]
    return found[:20]


def main() -> None:
    """Compare pairs of files."""
    paths = list(map(Path, sys.argv[1:]))
    differences: list[str] = []
    for ours, theirs in zip(paths[::2], paths[1::2], strict=True):
        compare = word_differences if ours.suffix == ".docx" else excel_differences
        differences += [f"{ours.suffix} {difference}" for difference in compare(ours, theirs)]
    if differences:
        raise SystemExit("ours / theirs\n" + "\n".join(differences))


if __name__ == "__main__":
    main()
