"""Each style that is used is defined, and used for what it is: a paragraph style on paragraphs.

Word draws an undefined style as Normal without a word, so the official look is lost unseen.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from izlence.write.lint.finding import Breach
from izlence.write.lint.namespaces import W
from izlence.write.lint.package import Package

STYLES: Final = "word/styles.xml"
_USES: Final = {
    f"{W}pStyle": "paragraph",
    f"{W}rStyle": "character",
    f"{W}tblStyle": "table",
    f"{W}numStyleLink": "numbering",
}
_LINKS: Final = "//w:basedOn/@w:val | //w:next/@w:val | //w:link/@w:val"


def check(package: Package) -> Iterator[Breach]:
    """Compare the styles used in all parts with the list of styles."""
    kinds = {
        style.get(f"{W}styleId", ""): style.get(f"{W}type", "paragraph")
        for style in package.find_all(STYLES, "//w:style")
    }
    for part in package.parts.values():
        uses = {(element.get(f"{W}val", ""), _USES[element.tag]) for element in part.walk(*_USES)}
        for style, kind in sorted(uses):
            if kinds.get(style) != kind:
                found = kinds.get(style, "not defined")
                yield Breach(part.name, "", f"style {style!r} is used as a {kind} style but is {found}")
    for style in sorted(set(package.find_all(STYLES, _LINKS)) - set(kinds)):
        yield Breach(STYLES, "", f"a style is built on {style!r}, which is not defined")
