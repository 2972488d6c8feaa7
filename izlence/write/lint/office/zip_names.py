"""Each entry of the zip has its own plain name inside the package.

A name that climbs out (`../`), begins at the root or a drive, or is told apart only by case makes a reader overwrite a
file or take the wrong part; an encrypted entry cannot be read without a password.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from typing import Final

from izlence.write.lint.finding import Breach
from izlence.write.lint.package import Package

_UNSAFE: Final = re.compile(r"(^|/)\.\.?(/|$)|^/|//|\\|:|[\x00-\x1f]")
_ENCRYPTED: Final = 0x1


def check(package: Package) -> Iterator[Breach]:
    """Look at the names of the entries."""
    names = Counter(entry.filename.lower() for entry in package.entries)
    for name, count in names.items():
        if count > 1:
            yield Breach(name, "", f"the zip holds {count} entries of this name")
    for entry in package.entries:
        if _UNSAFE.search(entry.orig_filename):
            yield Breach(entry.filename, "", "the name of the entry leads out of the package")
        if entry.flag_bits & _ENCRYPTED:
            yield Breach(entry.filename, "", "the entry is encrypted")
