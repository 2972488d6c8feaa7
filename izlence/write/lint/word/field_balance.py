"""Each field has its begin, at most one separator, and its end, in the same cell, note or body."""

from __future__ import annotations

from collections.abc import Iterator

from izlence.write.lint.fields import read_fields
from izlence.write.lint.finding import Breach
from izlence.write.lint.package import Package


def check(package: Package) -> Iterator[Breach]:
    """Report what reading the fields brought to light."""
    yield from read_fields(package).breaches
