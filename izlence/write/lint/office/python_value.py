"""No text is a bare `None`, `nan` or `Undefined`, or shows the inside of a Python object.

That is what a missing value looks like when nobody decided how to print it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from izlence.write.lint.finding import Breach
from izlence.write.lint.package import Package
from izlence.write.lint.texts import Text, allowed_lines, unexplained

_WORDS: Final = """
    None nan NaN NAN NaT inf -inf Infinity -Infinity Undefined undefined null NULL True False
"""
_WHOLE: Final = frozenset(_WORDS.split())
_INSIDE: Final = re.compile(
    r"Decimal\('|Markup\('|\bCell\(text=|<izlence\.| object at 0x|<built-in |<bound method "
)


def check(package: Package) -> Iterator[Breach]:
    """Look at each text and each of its runs."""
    whole = {text.strip() for text in package.allowed_texts} & _WHOLE
    inside = allowed_lines([text for text in package.allowed_texts if _INSIDE.search(text)])
    for text in package.texts:
        if _has_bare_value(text, _WHOLE - whole):
            yield Breach(
                text.part, text.where, f"a missing value is printed as itself in {text.content[:120]!r}"
            )
        elif _INSIDE.search(text.content) and _INSIDE.search(unexplained(text.content, inside)):
            yield Breach(text.part, text.where, f"a Python object is printed in {text.content[:120]!r}")


def _has_bare_value(text: Text, values: frozenset[str]) -> bool:
    return text.content.strip() in values or any(run.strip() in values for run in text.runs)
