"""Texts of cells as XML. Each stands in its own cell, so that the cells of a sheet can be kept for themselves."""

from __future__ import annotations

import re

from izlence.compose.document import HeadingLine
from izlence.render.excel.look import WorkbookLook

LONGEST = 32767
_NOT_XML = re.compile("[\x00-\x08\x0b-\x1f\ufffe\uffff]|_(?=x[0-9A-Fa-f]{4}_)")
_SPECIAL = re.compile('[&<>"_\x00-\x08\x0b-\x1f\ufffe\uffff]')


class Texts(dict[str | HeadingLine, str]):
    """The ends of cells of text, each made once; a heading line is a text whose label stands out."""

    def __init__(self, look: WorkbookLook) -> None:
        super().__init__()
        size, font = f'<sz val="{look.fonts.size:g}"/>', f'<rFont val="{escape(look.fonts.name)}"/>'
        colour = f'<color rgb="FF{look.colours.emphasis[1:].upper()}"/>'
        self._emphasis, self._usual = f"<b/>{size}{colour}{font}", f"{size}{font}"

    def __missing__(self, text: str | HeadingLine) -> str:
        if isinstance(text, str):
            if len(text) > LONGEST // 2:
                _refuse_too_long(text)
            inner = f"<t{_space(text)}>{escape(text)}</t>"
        else:
            _refuse_too_long(" ".join(text))
            inner = _run(self._emphasis, text.label + " ") + _run(self._usual, text.text)
        end = self[text] = f' t="inlineStr"><is>{inner}</is></c>'
        return end


def escape(text: str) -> str:
    """Write text for XML, control characters the way Excel keeps them."""
    if not _SPECIAL.search(text):
        return text
    text = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace('"', "&quot;")
    return _NOT_XML.sub(lambda found: f"_x{ord(found[0]):04X}_", text)


def _space(text: str) -> str:
    return ' xml:space="preserve"' if text != text.strip() or "\n" in text or "  " in text else ""


def _run(properties: str, text: str) -> str:
    return f'<r><rPr>{properties}</rPr><t xml:space="preserve">{escape(text)}</t></r>'


def _refuse_too_long(text: str) -> None:
    if len(text.encode("utf-16-le")) // 2 > LONGEST:
        raise ValueError(
            f"a text of {len(text):,} characters does not go into a cell, which holds {LONGEST:,}: {text[:60]!r}…"
        )
