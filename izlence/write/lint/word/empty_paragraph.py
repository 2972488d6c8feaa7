"""No empty paragraph makes room: spacing belongs to styles.

Fine are the one paragraph of a blank cell, the one that Word demands after a table at the end of a cell or of the body, and
the one that keeps two tables apart.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from lxml import etree

from izlence.write.lint.finding import Breach
from izlence.write.lint.namespaces import PREFIXES, W
from izlence.write.lint.package import Package
from izlence.write.lint.part import Part
from izlence.write.lint.word.body import DOCUMENT

_PARAGRAPH, _TEXT, _BREAK, _SECTION = f"{W}p", f"{W}t", f"{W}br", f"{W}sectPr"
_SHOWN: Final = (
    *(W + name for name in ("delText", "drawing", "pict", "fldChar", "fldSimple", "sym", "ptab")),
    *(W + name for name in ("footnoteReference", "endnoteReference", "commentReference")),
    "{" + PREFIXES["m"] + "}oMath",
)
_BLOCKS: Final = (f"{W}p", f"{W}tbl", f"{W}sdt")


def check(package: Package) -> Iterator[Breach]:
    """Look at the paragraphs of the running text that show nothing."""
    for paragraph in _blank_paragraphs(package.parts[DOCUMENT]) if DOCUMENT in package.parts else ():
        before = next(paragraph.itersiblings(*_BLOCKS, preceding=True), None)
        after = next(paragraph.itersiblings(*_BLOCKS), None)
        if not _is_needed(paragraph, before, after):
            sentence = "an empty paragraph makes room; spacing belongs to the style"
            yield Breach(DOCUMENT, _place(before, after), sentence)


def _blank_paragraphs(part: Part) -> Iterator[etree._Element]:
    """Walk paragraphs and content in one pass; as one XPath it took a time that grew with the square of its finds."""
    paragraph, shown = None, False
    for element in part.walk(_PARAGRAPH, _TEXT, _BREAK, _SECTION, *_SHOWN):
        if element.tag == _PARAGRAPH:
            if paragraph is not None and not shown:
                yield paragraph
            paragraph, shown = element, False
        elif not shown:
            shown = _shows(element)
    if paragraph is not None and not shown:
        yield paragraph


def _shows(element: etree._Element) -> bool:
    if element.tag == _TEXT:
        return bool((element.text or "").strip())
    if element.tag == _SECTION:  # the one at the end of the body belongs to no paragraph
        return _parent_tag(element) == f"{W}pPr"
    return element.tag != _BREAK or element.get(f"{W}type") in ("page", "column")


def _parent_tag(element: etree._Element) -> str:
    parent = element.getparent()
    return "" if parent is None else parent.tag


def _is_needed(
    paragraph: etree._Element, before: etree._Element | None, after: etree._Element | None
) -> bool:
    follows_table = before is not None and before.tag == f"{W}tbl"
    if after is None:
        return follows_table or (before is None and _parent_tag(paragraph) != f"{W}body")
    return follows_table and after.tag == f"{W}tbl"


def _place(before: etree._Element | None, after: etree._Element | None) -> str:
    for word, block in (("after", before), ("before", after)):
        text = "" if block is None else "".join(text.text or "" for text in block.iter(f"{W}t")).strip()
        if text:
            return f"{word} {text[:60]!r}"
    return ""
