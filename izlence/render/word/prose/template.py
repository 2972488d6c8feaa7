"""What prose takes from the template besides styles: the width of the text, the shading of table headings."""

from __future__ import annotations

from lxml import etree

from izlence.render.word.package import W, parse

_W = f"{{{W}}}"
_A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
_A4_TEXT = 9638
_HEADING_COLOUR = "accent1"


def text_width(document: bytes | None) -> int:
    """Give the width of the text in twips: that of the narrowest page, as every page has room for it."""
    widths = []
    for section in parse(document).iter(f"{_W}sectPr") if document else ():
        size, margins = section.find(f"{_W}pgSz"), section.find(f"{_W}pgMar")
        if size is not None and margins is not None:
            sides = sum(int(margins.get(f"{_W}{side}", "0")) for side in ("left", "right", "gutter"))
            widths.append(int(size.get(f"{_W}w", "0")) - sides)
    return min([width for width in widths if width > 0], default=_A4_TEXT)


def heading_fill(document: bytes | None, theme: bytes | None, style: str) -> str:
    """Give the shading of heading cells: that of the template's own tables, else the theme's first colour."""
    for cell in parse(document).iter(f"{_W}tc") if document else ():
        shading = cell.find(f"{_W}tcPr/{_W}shd")
        used = {found.get(f"{_W}val") for found in cell.iter(f"{_W}pStyle")}
        if shading is not None and style in used:
            return etree.tostring(_bare(shading), encoding="unicode").replace(f' xmlns:w="{W}"', "")
    colour = _theme_colour(theme)
    return f'<w:shd w:val="clear" w:color="auto" w:fill="{colour}" w:themeFill="{_HEADING_COLOUR}"/>'


def _bare(shading: etree._Element) -> etree._Element:
    """A copy without the names of spaces that the document's root declares."""
    attributes = {str(key): str(value) for key, value in shading.attrib.items()}
    return etree.Element(shading.tag, attributes, nsmap={"w": W})


def _theme_colour(theme: bytes | None) -> str:
    for scheme in parse(theme).iter(f"{_A}{_HEADING_COLOUR}") if theme else ():
        for colour in scheme:
            return str(colour.get("val") or colour.get("lastClr"))
    return "1F3864"
