"""A body and its tables cut into blocks and rows as bytes, as far as they are made as the templates make them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final, NamedTuple

_BODY: Final = b"<w:body>"
_START: Final = re.compile(rb"<w:(p|tbl|sdt)(?: [^<>]*?)?(/?)>")
_END: Final = re.compile(
    rb"(?:<w:sectPr\b(?:(?!</?w:sectPr\b).)*</w:sectPr>|<w:sectPr[^<>]*/>)?</w:body></w:document>\s*",
    re.DOTALL,
)
_ROW: Final = re.compile(rb"<w:tr(?: [^<>]*)?>")
_HEADING: Final = b"<w:tblHeader"
_CELL: Final = re.compile(rb"<w:tc[ >]")
_LABEL_AND_VALUE: Final = 2


class Body(NamedTuple):
    """A document's blocks, and what stands before and after them; joined they give it."""

    head: bytes
    blocks: list[bytes]
    tail: bytes


class Table(NamedTuple):
    """A table's rows, and what stands before and after them; the first `named` rows tell what it is of."""

    head: bytes
    rows: list[bytes]
    tail: bytes
    named: int


def split_body(told: bytes, like: Sequence[bytes] = ()) -> Body | None:
    """Cut a document into its blocks; None where anything else stands between them.

    `like` are the blocks of another one: as long as they are the same, they need not be cut again.
    """
    start = told.find(_BODY) + len(_BODY)
    if start < len(_BODY) or b"<!" in told:
        return None
    places = {block: place for place, block in enumerate(like)}
    blocks = []
    at, follows = start, 0
    while found := _START.match(told, at):
        if follows < len(like) and told.startswith(like[follows], at):
            blocks.append(like[follows])
            at, follows = at + len(like[follows]), follows + 1
            continue
        end = found.end() if found[2] else _end(told, found[1], at)
        if end is None:
            return None
        block = told[at:end]
        blocks.append(block)
        at, follows = end, places.get(block, follows) + 1
    if not _END.fullmatch(told, at):
        return None
    return Body(told[:start], blocks, told[at:])


def _end(told: bytes, name: bytes, start: int) -> int | None:
    """Give where an element ends, of which others of its name may stand in it."""
    closing, opening = b"</w:%s>" % name, re.compile(rb"<w:%s(?: [^<>]*[^<>/])?>" % name)
    end, depth, at = start, 0, start
    while True:
        end = told.find(closing, end) + len(closing)
        if end < len(closing):
            return None
        depth += len(opening.findall(told, at, end)) - 1
        if not depth:
            return end
        at = end


def split_table(told: bytes) -> Table | None:
    """Cut a table into its rows; None where it is no table, has others in it, or anything between its rows."""
    if not told.startswith(b"<w:tbl>") or told.count(b"<w:tbl>") > 1 or b"<w:tbl " in told:
        return None
    first = _ROW.search(told)
    at = start = len(told) - len(b"</w:tbl>") if first is None else first.start()
    rows = []
    while found := _ROW.match(told, at):
        end = told.find(b"</w:tr>", at) + len(b"</w:tr>")
        if end < at or found[0].endswith(b"/>"):
            return None
        rows.append(told[at:end])
        at = end
    if told[at:] != b"</w:tbl>":
        return None
    return Table(told[:start], rows, told[at:], _named(rows))


def _named(rows: list[bytes]) -> int:
    """Tell how many rows at the top say what the table is of: those of two cells, and headings."""
    named = 0
    while named < len(rows) and len(_CELL.findall(rows[named])) == _LABEL_AND_VALUE:
        named += 1
    while named < len(rows) and _HEADING in rows[named]:
        named += 1
    return named
