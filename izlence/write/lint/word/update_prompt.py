"""Opening the document asks the reader nothing: no `w:updateFields`, no field marked dirty.

Word would greet every reader with a question that looks like a security warning, and might then change page numbers.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from izlence.write.lint.finding import Breach
from izlence.write.lint.package import Package
from izlence.write.lint.tables import is_on

_SETTINGS: Final = "word/settings.xml"


def check(package: Package) -> Iterator[Breach]:
    """Look at the settings and at the fields."""
    for element in package.find_all(_SETTINGS, "//w:updateFields"):
        if is_on(element):
            yield Breach(_SETTINGS, "", "the reader is asked whether to update fields (w:updateFields)")
    for part in package.parts.values():
        for _ in part.find_all("//w:fldChar[@w:dirty='1' or @w:dirty='true' or @w:dirty='on']"):
            yield Breach(part.name, "", "a field is marked to be updated on opening (w:dirty)")
