"""A quick proof that a drawn block gives the new one when all is accepted and the old one when all is rejected."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import repeat

from izlence.render.redline.charts import is_chart
from izlence.render.redline.names import (
    CELL,
    DEL,
    INS,
    PPR,
    ROW,
    RPR,
    RUN,
    SDT,
    SECTION,
    TBL,
    TBLPR,
    TCPR,
    TEXT,
    TRPR,
    Element,
    P,
    etree_text,
    pieces_of,
    w,
)
from izlence.render.redline.side import Side, Told

_REFERENCES = (w("headerReference"), w("footerReference"))
_WRAPPERS = frozenset(map(w, ("hyperlink", "smartTag", "customXml", "fldSimple")))
_CONTROL, _EXCEPTIONS = w("sdtContent"), w("tblPrEx")


class _Shape(Side):
    """Tells elements of both files alike: what their ids lead to was compared before."""

    def _mask(self, found: re.Match[bytes], part: str) -> bytes:
        if found["number"] or found["target"]:
            return b""
        return super()._mask(found, part)


_SHAPE = _Shape({})
_NOT_LOOKS = (RPR, SECTION, INS, DEL)
_NOT_ALONE = re.compile(rb"Change|<w:(?:rPr|sectPr|ins|del)|erReference")
_MARKS = (b"<w:ins ", b"<w:del ", b"Change ")
_SETTLED = {
    gone: re.compile(rb"<w:%s [^>]*>.*?</w:%s>|</?w:%s\b[^>]*>" % (name, name, other), re.DOTALL)
    for gone, name, other in ((INS, b"ins", b"del"), (DEL, b"del", b"ins"))
}
"""What a kind of marks takes away, and the other kind's own tags."""
_ON_PROPERTIES = re.compile(rb"<w:(?:ins|del) [^>]*/>")
"""A mark on a paragraph, a row or a cell: what it takes away stands around it."""
_CUT = re.compile(rb"(<w:r>(?:<w:rPr>(?:(?!</w:rPr>).)*</w:rPr>)?<w:t>)([^<]*)</w:t></w:r>\1")
"""A text that was cut in two runs of one look."""
_PRESERVED = b' xml:space="preserve"'


def holds(drawn: Sequence[Element], old: Told, new: Told) -> bool:
    """Tell whether what was drawn of two blocks gives each of them back."""
    told = b"".join(map(etree_text, drawn))
    if all(_is_told(told, wanted.raw, gone) for wanted, gone in ((new, DEL), (old, INS))):
        return True
    elements = old.element, new.element
    if len(drawn) == 1 and {one.tag for one in (*drawn, *elements)} == {TBL}:
        rows = _rows(drawn[0], told)
        sides = ((new, DEL), (old, INS))
        return all(_gives_table(drawn[0], rows, wanted, gone) for wanted, gone in sides)
    return all(
        _settled(drawn, gone) == _settled([wanted], gone)
        for wanted, gone in zip(elements, (INS, DEL), strict=True)
    )


_Row = tuple[Element, bytes]


def _rows(table: Element, told: bytes) -> list[_Row]:
    rows = table.findall(ROW)
    return list(zip(rows, pieces_of(told, rows, "tr"), strict=True))


def _gives_table(drawn: Element, told: Sequence[_Row], wanted: Told, gone: str) -> bool:
    """Compare row by row: most rows of a large table are what they were to the byte."""
    rows = [row for row in told if not _row_gone(row[0], gone)]
    table, others = wanted.element, _rows(wanted.element, wanted.raw)
    return (
        len(rows) == len(others)
        and _looks(drawn, TBLPR, gone) == _looks(table, TBLPR, gone)
        and _told(drawn.find(w("tblGrid"))) == _told(table.find(w("tblGrid")))
        and all(map(_same_row, rows, others, repeat(gone)))
    )


def _same_row(drawn: _Row, wanted: _Row, gone: str) -> bool:
    """Compare two rows cell by cell: most cells of a row are what they were to the byte."""
    if _is_plain(drawn[1], wanted[1]):
        return True
    (row, told), (other, told_other) = drawn, wanted
    cells, others = (list(one.iterchildren(CELL)) for one in (row, other))
    if len(cells) != len(others):
        return False
    pieces = pieces_of(told, cells, "tc"), pieces_of(told_other, others, "tc")
    return (
        _looks(row, TRPR, gone) == _looks(other, TRPR, gone)
        and _told(row.find(_EXCEPTIONS)) == _told(other.find(_EXCEPTIONS))
        and all(
            _is_plain(piece, own) or _is_told(piece, own, gone) or _cell(cell, gone) == _cell(one, gone)
            for cell, one, piece, own in zip(cells, others, *pieces, strict=True)
        )
    )


def _is_plain(drawn: bytes, wanted: bytes) -> bool:
    """Tell whether nothing is marked in what is drawn, and it is what is wanted to the byte."""
    return drawn == wanted != b"" and not any(mark in drawn for mark in _MARKS)


def _is_told(drawn: bytes, wanted: bytes, gone: str) -> bool:
    """Tell whether what has marks on its runs alone gives what is wanted to the byte: a figure for a figure does."""
    if b"Change " in drawn or _ON_PROPERTIES.search(drawn):
        return False
    settled = _SETTLED[gone].sub(b"", drawn).replace(b"w:delText", b"w:t")
    return _uncut(settled) == _uncut(wanted) != b""


def _uncut(told: bytes) -> bytes:
    """Join the texts that were cut into runs of one look."""
    told = told.replace(_PRESERVED, b"")
    while (joined := _CUT.sub(rb"\1\2", told)) != told:
        told = joined
    return told


def _settled(blocks: Iterable[Element], gone: str) -> list[object]:
    """Give what stays of blocks where one kind of marks takes what it marks away."""
    found: list[object] = []
    for block in blocks:
        if block.tag == P:
            content = _content(block, gone)
            if _has_mark(block, gone):
                found += ["rest", content] if content else []
            else:
                found.append((_paragraph_looks(block, gone), content))
        elif block.tag == TBL:
            rows = [_row(row, gone) for row in block.iterchildren(ROW) if not _row_gone(row, gone)]
            found += [(_looks(block, TBLPR, gone), _told(block.find(w("tblGrid"))), rows)] if rows else []
        elif block.tag == SDT:
            content_of = block.find(_CONTROL)
            found += _settled(() if content_of is None else content_of, gone)
    return found


def _row(row: Element, gone: str) -> object:
    cells = [_cell(cell, gone) for cell in row.iterchildren(CELL)]
    return _looks(row, TRPR, gone), _told(row.find(_EXCEPTIONS)), cells


def _cell(cell: Element, gone: str) -> object:
    return _looks(cell, TCPR, gone), _settled(cell, gone)


def _row_gone(row: Element, gone: str) -> bool:
    return row.find(f"{TRPR}/{gone}") is not None


def _has_mark(paragraph: Element, gone: str) -> bool:
    return paragraph.find(f"{PPR}/{RPR}/{gone}") is not None


def _told(element: Element | None) -> bytes:
    return b"" if element is None else _SHAPE.key_of(etree_text(element), "")


def _looks(owner: Element, tag: str, gone: str) -> bytes:
    """Give the properties that an element has, or had before a change that is rejected."""
    own = owner.find(tag)
    if own is None:
        return b""
    told = etree_text(own)
    inside = told[told.index(b">") + 1 : max(told.rindex(b"<"), 0)]
    if not _NOT_ALONE.search(inside):
        return _SHAPE.key_of(inside, "")
    change = own.find(f"{tag}Change")
    if change is not None and gone == INS:
        own = change[0]
    return b"".join(_told(one) for one in own if one.tag not in (*_NOT_LOOKS, *_REFERENCES, f"{tag}Change"))


def _paragraph_looks(paragraph: Element, gone: str) -> tuple[bytes, ...]:
    own = paragraph.find(PPR)
    if own is None:
        return (b"", b"", b"")
    return _looks(paragraph, PPR, gone), _looks(own, RPR, gone), _looks(own, SECTION, gone)


def _content(paragraph: Element, gone: str) -> list[tuple[bytes, bytes]]:
    """Give a paragraph's texts and other things with their looks, joined where nothing stands between."""
    found: list[tuple[bytes, bytes]] = []
    for look, said, is_text in _said(paragraph, gone):
        if is_text and found and found[-1][0] == look and found[-1][1].startswith(b"t"):
            found[-1] = (look, found[-1][1] + said)
        else:
            found.append((look, (b"t" if is_text else b"e") + said))
    return found


def _said(parent: Element, gone: str) -> Iterator[tuple[bytes, bytes, bool]]:
    for child in parent:
        if child.tag in (gone, PPR) or not isinstance(child.tag, str):
            continue
        if child.tag == RUN:
            look = _looks(child, RPR, gone)
            for one in child:
                if one.tag in (TEXT, w("delText")):
                    yield from ([(look, one.text.encode(), True)] if one.text else [])
                elif one.tag != RPR:
                    yield from ((look, told, False) for told in (_plain(one, gone),) if told)
        elif child.tag in (INS, DEL) or child.tag in _WRAPPERS:
            yield from _said(child, gone)
        else:
            yield from ((b"", told, False) for told in (_plain(child, gone),) if told)


def _plain(element: Element, gone: str) -> bytes:
    if gone == INS and is_chart(element):
        return b"chart"  # which is not tracked
    told = etree_text(element).replace(b"w:delInstrText", b"w:instrText").replace(b"w:delText", b"w:t")
    return _SHAPE.key_of(told, "")
