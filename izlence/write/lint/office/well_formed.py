"""Each XML part can be parsed.

Control characters, a raw `&`, crossed or open elements: Word and Excel then refuse the whole file.
"""

from __future__ import annotations

from collections.abc import Iterator

from izlence.write.lint.finding import Breach
from izlence.write.lint.package import Package


def check(package: Package) -> Iterator[Breach]:
    """Report what the parser said when the part was read."""
    for part in package.parts.values():
        if part.fault:
            yield Breach(part.name, "", f"not well-formed XML: {part.fault}")
