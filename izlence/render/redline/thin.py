"""Two bodies without what is the same in both: what stands for it is put back, byte for byte, when the rest is drawn.

Most of a document does not change. Found as bytes, the same blocks and rows cost a comparison; as trees they cost most of the redline.
What must be seen stays: what carries an identity (links, notes, lists, fields, pictures, sections) and what tells whose page it is.
Whoever draws may only leave what stands for the rest where it is; where it did not, nothing can be put back.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from functools import cached_property
from typing import Final, NamedTuple

from izlence.render.redline.align import common
from izlence.render.redline.names import R, W
from izlence.render.redline.split import Body, split_body
from izlence.render.redline.steps import Gap, Step, gap_of, is_table, rows_in_step, steps

_SPACES: Final = {f'xmlns:{name}="{space}"'.encode() for name, space in (("w", W), ("r", R))}
_MARK: Final = b"izlence:"
_PARAGRAPH: Final = b"<w:p><w:r><w:t>izlence:%s%d</w:t></w:r></w:p>"
_SHAPES: Final = {
    b"p": _PARAGRAPH,
    b"r": b"<w:tr><w:tc>" + _PARAGRAPH + b"</w:tc></w:tr>",
    b"t": b"<w:tbl><w:tr><w:tc>" + _PARAGRAPH + b"</w:tc></w:tr></w:tbl>",
}
_STANDING: Final = re.compile(
    b"|".join(shape.replace(b"%s", name).replace(b"%d", rb"(\d+)") for name, shape in _SHAPES.items())
)
_OTHERS: Final = (
    rb"numId|footnote|endnote|sectPr|sdt|fld|instrText|hyperlink|drawing|pict|object|ruby|alias|smartTag|customXml|subDoc"
    rb"|altChunk|comment|annotation|perm|move|ins|del|cellIns|cellDel|cellMerge|\w+Change"
)
_IDENTITY: Final = re.compile(rb"<(?:w:(?:" + _OTHERS + rb")|(?!/?w:))")
_LINKS: Final = (b" r:", b"xmlns")
_SMALL: Final = 500
"""A block or row of its own that is not longer costs no more than what would stand for it."""
_TITLE: Final = b' w:name="_Toc'
_BOOKMARK: Final = re.compile(rb"<w:bookmarkStart\b[^>]*>")
_ID: Final = re.compile(rb" w:id=\"(-?\d+)\"")
_NAME: Final = re.compile(rb" w:name=\"([^\"&]*)\"")


def has_identity(told: bytes) -> bool:
    """Tell whether anything in it leads elsewhere or is counted over the whole document: equal bytes may differ then."""
    return any(sign in told for sign in _LINKS) or bool(_IDENTITY.search(told))


class Thin(NamedTuple):
    """Both bodies thinned; `kept` is what was taken out, by number, `ids` and `names` those of the bookmarks in it."""

    old: bytes
    new: bytes
    kept: tuple[bytes, ...] = ()
    ids: frozenset[int] = frozenset()
    names: frozenset[str] = frozenset()

    def whole(self, body: bytes) -> bytes | None:
        """Put back what was taken out; None where what stands for it was touched."""
        if not self.kept:
            return body
        found = [int(one[one.lastindex or 0]) for one in _STANDING.finditer(body)]
        if len(found) != body.count(_MARK) or sorted(found) != list(range(len(self.kept))):
            return None
        return _STANDING.sub(lambda one: self.kept[int(one[one.lastindex or 0])], body)


def thinned(old: bytes, new: bytes) -> Thin:
    """Take out of two bodies what is the same in both; where they are not made as expected, nothing."""
    before = split_body(old)
    after = None if before is None else split_body(new, before.blocks)
    if before is None or after is None or before.head != after.head:
        return Thin(old, new)
    if not all(space in before.head for space in _SPACES) or _MARK in old or _MARK in new:
        return Thin(old, new)
    return _Thinning(before, after).thin()


class _Thinning:
    def __init__(self, old: Body, new: Body) -> None:
        self._sides = old, new
        self._blocks = old.blocks, new.blocks
        self._kept: list[bytes] = []
        self._out: tuple[list[bytes], list[bytes]] = ([], [])

    def thin(self) -> Thin:
        """Walk the blocks that are the same in step, and what stands between them."""
        found = [
            (step, None if step.same else gap_of(self._blocks[0][step.old], self._blocks[1][step.new]))
            for step in steps(common(*self._blocks), *map(len, self._blocks))
        ]
        for at, (step, gap) in enumerate(found):
            if gap is not None:
                self._gap(gap)
                continue
            above = found[at - 1][1] if at else None
            below = found[at + 1][1] if at + 1 < len(found) else None
            self._run(step, *(one is None or one.is_in_step for one in (above, below)))
        old, new = (
            b"".join((one.head, *out, one.tail)) for one, out in zip(self._sides, self._out, strict=True)
        )
        marks = [mark for one in self._kept for mark in _BOOKMARK.findall(one)]
        ids = frozenset(int(found) for mark in marks for found in _ID.findall(mark))
        names = frozenset(found.decode().lower() for mark in marks for found in _NAME.findall(mark))
        return Thin(old, new, tuple(self._kept), ids, names)

    def _run(self, step: Step, above: bool, below: bool) -> None:
        """Take out of a run of the same blocks all that neither carries an identity nor tells where others stand."""
        stays = self._staying(step, above, below)
        taken: list[bytes] = []
        for at, block in enumerate(self._blocks[0][step.old], step.old.start):
            if at not in stays and not has_identity(block):
                taken.append(block)
                continue
            self._take_blocks(taken)
            taken = []
            self._put(block, block)
        self._take_blocks(taken)

    def _staying(self, step: Step, above: bool, below: bool) -> set[int]:
        """Give the blocks of a run that stay: what its neighbours are told by, and edges that could be a neighbour's."""
        blocks, (start, end) = self._blocks[0], (step.old.start, step.old.stop)
        first, last = start, end
        while not above and first < end and not self._is_alone(blocks[first]):
            first += 1
        while not below and last > first and not self._is_alone(blocks[last - 1]):
            last -= 1
        stays = {*range(start, first), *range(last, end)}
        if is_table(blocks[start]):
            stays.add(start)  # it tells what the line above it is of
        if any(
            place.stop == len(side) for place, side in zip((step.old, step.new), self._blocks, strict=True)
        ):
            stays.add(end - 1)  # no story loses its last paragraph
        title = next((at for at in range(end - 1, start - 1, -1) if _TITLE in blocks[at]), None)
        return stays if title is None else {*stays, title}

    @cached_property
    def _counts(self) -> tuple[Counter[bytes], Counter[bytes]]:
        return Counter(self._blocks[0]), Counter(self._blocks[1])

    def _is_alone(self, block: bytes) -> bool:
        return self._counts[0][block] == self._counts[1][block] == 1

    def _take_blocks(self, blocks: Sequence[bytes]) -> None:
        """Let one block stand for several; at each end a table for a table, as two tables may not touch."""
        if not blocks or (len(blocks) == 1 and len(blocks[0]) < _SMALL):
            self._put(*(b"".join(blocks),) * 2)
            return
        kinds = [b"t" if is_table(one) else b"p" for one in (blocks[0], blocks[-1])]
        if kinds[0] == kinds[1]:
            self._take(kinds[0], blocks)
        else:
            self._take(kinds[0], blocks[:1])
            self._take(kinds[1], blocks[1:])

    def _take(self, kind: bytes, taken: Sequence[bytes]) -> None:
        stands = _SHAPES[kind] % (kind, len(self._kept))
        self._kept.append(b"".join(taken))
        self._put(stands, stands)

    def _put(self, old: bytes, new: bytes) -> None:
        self._out[0].append(old)
        self._out[1].append(new)

    def _gap(self, gap: Gap) -> None:
        """Put what differs; of tables that are one and the same, without the rows that do not."""
        i = j = 0
        for one, other in gap.pairs:
            self._out[0].extend(gap.old[i:one])
            self._out[1].extend(gap.new[j:other])
            old, new = gap.old_tables[one], gap.new_tables[other]
            self._put(old.head, new.head)
            for step in rows_in_step(old, new):
                rows = old.rows[step.old]
                if step.same and not any(map(has_identity, rows)):
                    self._take(b"r", rows)
                else:
                    self._out[0].extend(rows)
                    self._out[1].extend(new.rows[step.new])
            self._put(old.tail, new.tail)
            i, j = one + 1, other + 1
        self._out[0].extend(gap.old[i:])
        self._out[1].extend(gap.new[j:])
