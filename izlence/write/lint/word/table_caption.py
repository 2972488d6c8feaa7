"""Each table has a title (`w:tblCaption`): it is what a screen reader says before the table."""

from __future__ import annotations

from collections.abc import Iterator

from izlence.write.lint.finding import Breach
from izlence.write.lint.namespaces import W
from izlence.write.lint.package import Package
from izlence.write.lint.word.body import DOCUMENT


def check(package: Package) -> Iterator[Breach]:
    """Look at the properties of the tables of the running text."""
    for number, table in enumerate(package.find_all(DOCUMENT, "//w:tbl"), 1):
        caption = table.find(f"{W}tblPr/{W}tblCaption")
        if caption is None or not caption.get(f"{W}val", "").strip():
            yield Breach(DOCUMENT, f"table {number}", "the table has no title (w:tblCaption)")
