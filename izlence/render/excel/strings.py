"""The texts of a workbook, each kept once: cells refer to them by number."""

from __future__ import annotations

import re
from collections.abc import Iterator

from izlence.compose.document import HeadingLine
from izlence.render.excel.look import WorkbookLook

LONGEST = 32767
_NOT_XML = re.compile("[\x00-\x08\x0b-\x1f\ufffe\uffff]|_(?=x[0-9A-Fa-f]{4}_)")
_SPECIAL = re.compile('[&<>"_\x00-\x08\x0b-\x1f\ufffe\uffff]')
_HEAD = (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
    '<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">'
)


class Strings(dict[str | HeadingLine, int]):
    """Numbers texts as they are asked for; a heading line is a text whose label stands out."""

    def __missing__(self, text: str | HeadingLine) -> int:
        _refuse_too_long(text if isinstance(text, str) else " ".join(text))
        number = self[text] = len(self)
        return number

    def part(self, look: WorkbookLook) -> bytes:
        """Write the part of the package that holds the texts."""
        return "".join((_HEAD, *self._items(look), "</sst>")).encode()

    def _items(self, look: WorkbookLook) -> Iterator[str]:
        size, font = f'<sz val="{look.fonts.size:g}"/>', f'<rFont val="{escape(look.fonts.name)}"/>'
        colour = f'<color rgb="FF{look.colours.emphasis[1:].upper()}"/>'
        emphasis, usual = f"<b/>{size}{colour}{font}", f"{size}{font}"
        for text in self:
            if isinstance(text, str):
                yield f'<si><t xml:space="preserve">{escape(text)}</t></si>'
            else:
                yield f"<si>{_run(emphasis, text.label + ' ')}{_run(usual, text.text)}</si>"


def escape(text: str) -> str:
    """Write text for XML, control characters the way Excel keeps them."""
    if not _SPECIAL.search(text):
        return text
    text = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace('"', "&quot;")
    return _NOT_XML.sub(lambda found: f"_x{ord(found[0]):04X}_", text)


def _run(properties: str, text: str) -> str:
    return f'<r><rPr>{properties}</rPr><t xml:space="preserve">{escape(text)}</t></r>'


def _refuse_too_long(text: str) -> None:
    if len(text.encode("utf-16-le")) // 2 > LONGEST:
        raise ValueError(
            f"a text of {len(text):,} characters does not go into a cell, which holds {LONGEST:,}: {text[:60]!r}…"
        )
