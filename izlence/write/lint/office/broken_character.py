"""No text shows the traces of a wrong decoding: U+FFFD, or Turkish letters read as Windows-1254 (`Ã§`, `ÅŸ`, `Ä±`)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from izlence.write.lint.finding import Breach
from izlence.write.lint.package import Package
from izlence.write.lint.texts import allowed_lines, unexplained

_TURKISH: Final = "çğıöşüÇĞİÖŞÜâîû“”‘’–…₺"


def _misread(encoding: str) -> set[str]:
    return {letter.encode().decode(encoding, errors="replace") for letter in _TURKISH}


_TRACES: Final = re.compile(
    "|".join(re.escape(trace) for trace in sorted({"\ufffd"} | _misread("cp1254") | _misread("cp1252")))
)


def check(package: Package) -> Iterator[Breach]:
    """Look at all texts."""
    allowed = allowed_lines([text for text in package.allowed_texts if _TRACES.search(text)])
    for text in package.texts:
        if _TRACES.search(text.content) and _TRACES.search(unexplained(text.content, allowed)):
            yield Breach(text.part, text.where, f"letters were decoded wrongly in {text.content[:120]!r}")
