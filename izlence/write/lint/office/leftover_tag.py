"""No template tag (`{{ }}`, `{% %}`, `{# #}`) is left, but for one that the plan's own text spells out."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from izlence.write.lint.finding import Breach
from izlence.write.lint.package import Package
from izlence.write.lint.texts import allowed_lines, unexplained

_MARK: Final = re.compile(r"\{[{%#]|[}%#]\}")
_MARKS: Final = ("{{", "{%", "{#", "}}", "%}", "#}")
_ATTRIBUTES: Final = "//@*[" + " or ".join(f"contains(., '{mark}')" for mark in _MARKS) + "]"


def check(package: Package) -> Iterator[Breach]:
    """Look at all texts, and at all attributes."""
    allowed = allowed_lines([text for text in package.allowed_texts if _MARK.search(text)])
    for text in package.texts:
        if _MARK.search(text.content) and _MARK.search(unexplained(text.content, allowed)):
            yield Breach(text.part, text.where, f"a template tag is left in {text.content[:120]!r}")
    for part in package.parts.values():
        if any(mark.encode() in part.content for mark in _MARKS):
            for value in part.find_all(_ATTRIBUTES):
                if _MARK.search(unexplained(value, allowed)):
                    yield Breach(part.name, "", f"a template tag is left in an attribute: {value[:120]!r}")
