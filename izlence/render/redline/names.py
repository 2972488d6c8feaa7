"""Names of WordprocessingML as the redline meets them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any, Final

from lxml import etree

from izlence.render.word.package import W, parse, w

Element = etree._Element
R: Final = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_DECLARES: Final = b" xmlns"
_SPACES: Final = re.compile(rb" xmlns(?::\w+)?=\"[^\"]*\"")
XML_SPACE: Final = "{http://www.w3.org/XML/1998/namespace}space"

P, TBL, SDT, SECTION = w("p"), w("tbl"), w("sdt"), w("sectPr")
PPR, RPR, RUN, TEXT = w("pPr"), w("rPr"), w("r"), w("t")
ROW, CELL, TRPR, TCPR, TBLPR = w("tr"), w("tc"), w("trPr"), w("tcPr"), w("tblPr")
INS, DEL, ID, VAL = w("ins"), w("del"), w("id"), w("val")
CHANGES: Final = tuple(
    w(f"{name}Change") for name in ("rPr", "pPr", "sectPr", "tblPr", "trPr", "tcPr", "tblGrid", "tblPrEx")
)
REVISIONS: Final = (INS, DEL, w("moveFrom"), w("moveTo"), w("cellIns"), w("cellDel"), *CHANGES)

__all__ = ["ID", "VAL", "Element", "R", "W", "parse", "w"]


def bare(element: Element) -> Element:
    """Give a copy of an element without what is in it."""
    attributes: Any = dict(element.attrib)  # the stubs know neither names in bytes nor a default name space
    spaces: Any = element.nsmap
    return etree.Element(element.tag, attributes, nsmap=spaces)


def etree_text(element: Element) -> bytes:
    """Serialise an element alone, without the name spaces that it has from where it stands: a copy has fewer."""
    told = etree.tostring(element, with_tail=False)
    space = told.find(_DECLARES, 0, told.index(b">"))
    if space < 0:
        return told
    end = told.index(b">", space)
    return told[:space] + _SPACES.sub(b"", told[space:end]) + told[end:]


def pieces_of(told: bytes, children: Sequence[Element], name: str) -> list[bytes]:
    """Cut the children of one name out of a serialised element; where others of that name stand in them, serialise each."""
    opening, closing = re.compile(rb"<w:%s[ >]" % name.encode()), b"</w:%s>" % name.encode()
    starts = [found.start() for found in opening.finditer(told)]
    if len(starts) != len(children) or told.count(closing) != len(children):
        return list(map(etree_text, children))
    return [told[start : told.index(closing, start) + len(closing)] for start in starts]


def text_of(element: Element | None) -> str:
    """Give the text that an element prints."""
    return "" if element is None else "".join(one.text or "" for one in element.iter(TEXT))
