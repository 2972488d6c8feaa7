"""Take out of a template's tree what Word leaves behind and no reader needs: editing marks, ids that loops would repeat."""

from __future__ import annotations

from lxml import etree

from izlence.render.word.package import Element, W, w

_LEFTOVERS = (
    w("proofErr"),
    w("lastRenderedPageBreak"),
    w("bookmarkStart"),
    w("bookmarkEnd"),
    w("permStart"),
    w("permEnd"),
)
_PARAGRAPH_ID = "{http://schemas.microsoft.com/office/word/2010/wordml}"


def clean(root: Element) -> None:
    """Remove spelling marks, bookmarks and editing-session ids; a bookmark in a loop would come twice under one id."""
    for element in list(root.iter(*_LEFTOVERS)):
        parent = element.getparent()
        if parent is not None:
            parent.remove(element)
    # Statements will stand in the tree as processing instructions; one that was there already is none of ours.
    etree.strip_tags(root, etree.ProcessingInstruction, etree.Comment)
    for element in root.iter("*"):
        for name in map(str, element.attrib):
            if name.startswith((f"{{{W}}}rsid", f"{_PARAGRAPH_ID}paraId", f"{_PARAGRAPH_ID}textId")):
                del element.attrib[name]
