"""The first row of each table is marked as its heading (`w:tblHeader`); heading rows stand together at the top.

The mark repeats the row on each page and lets a screen reader name the column. A table of one row needs none.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from izlence.write.lint.finding import Breach
from izlence.write.lint.package import Package
from izlence.write.lint.tables import child, is_on, rows_of
from izlence.write.lint.word.body import DOCUMENT


def check(package: Package) -> Iterator[Breach]:
    """Look at the tables of the running text."""
    for number, table in enumerate(package.find_all(DOCUMENT, "//w:tbl"), 1):
        marks = [is_on(child(child(row, "trPr"), "tblHeader")) for row in rows_of(table)]
        if len(marks) > 1 and not marks[0]:
            yield Breach(DOCUMENT, f"table {number}", "the first row is not marked as a heading")
        elif any(later and not earlier for earlier, later in pairwise(marks)):
            yield Breach(
                DOCUMENT, f"table {number}", "a row marked as a heading stands below one that is not"
            )
