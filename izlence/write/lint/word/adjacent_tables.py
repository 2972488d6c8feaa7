"""A paragraph stands between two tables: Word draws tables that touch as one."""

from __future__ import annotations

from collections.abc import Iterator

from izlence.write.lint.finding import Breach
from izlence.write.lint.package import Package


def check(package: Package) -> Iterator[Breach]:
    """Look for a table right after a table."""
    for part in package.parts.values():
        for _ in part.find_all("//w:tbl[following-sibling::*[1][self::w:tbl]]"):
            yield Breach(part.name, "", "two tables touch: Word would draw them as one")
