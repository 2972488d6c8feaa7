"""Blocks of prose as paragraphs and tables of Word."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import NamedTuple

from izlence.compose.document import Caption
from izlence.model.prose import (
    Block,
    ListBlock,
    Paragraph,
    Picture,
    PictureBlock,
    ProseHeading,
    ProseTable,
    Quote,
    Run,
)
from izlence.render.word.prose import styles as style
from izlence.render.word.prose.caption import BELOW, PICTURES, caption_paragraph
from izlence.render.word.prose.numbering import STEP, Numbering
from izlence.render.word.prose.runs import RunWriter
from izlence.render.word.prose.table import draw_table
from izlence.render.word.prose.text import bookmarked, paragraph, run

_CENTRED = '<w:spacing w:before="120" w:after="60"/><w:ind w:firstLine="0"/><w:jc w:val="center"/>'
# What follows a table stands as far from it as from a paragraph.
_AFTER_TABLE = '<w:spacing w:before="200"/>'
_HEADING_LEVELS = {int(name[-1]): name for name in style.HEADINGS}


class Position(NamedTuple):
    """Where blocks stand: how deep in lists, how far from the left, how wide; `style` is that of their paragraphs."""

    width: int
    depth: int = 0
    left: int = 0
    style: str = style.BODY

    @property
    def indent(self) -> str:
        """The indent of a paragraph that is not of a list's own."""
        return f'<w:ind w:left="{self.left}"/>' if self.left else ""

    def moved(self, left: int, depth: int = 0) -> Position:
        """Give the position of what stands inside a list or a quotation."""
        return self._replace(width=self.width - (left - self.left), left=left, depth=depth or self.depth)


@dataclass(slots=True)
class BlockWriter:
    """Writes blocks; `picture` draws a picture's run in a width, `fill` shades the headings of tables.

    `follows_table` says whether the block drawn last was a table.
    """

    runs: RunWriter
    numbering: Numbering
    picture: Callable[[Picture, str, int], str]
    fill: str
    follows_table: bool = False

    def write(self, blocks: tuple[Block, ...], width: int) -> str:
        """Give the XML of a text's blocks."""
        counts = Counter(one.footnote for one in runs_of(blocks) if one.footnote)
        self.runs.repeated = frozenset(number for number, count in counts.items() if count > 1)
        # The text before may have ended with a table and nothing stand between the two.
        begins = isinstance(blocks[0], ProseTable) if blocks else False
        self.follows_table = self.follows_table and begins
        return self._blocks(blocks, Position(width))

    def _blocks(self, blocks: Iterable[Block], position: Position) -> str:
        return "".join(self._block(block, position) for block in blocks)

    def _block(self, block: Block, position: Position) -> str:
        match block:
            case Paragraph():
                return self._paragraph(block, position)
            case ProseHeading():
                return self._heading(block)
            case ListBlock():
                return self._list(block, position)
            case Quote():
                return self._quote(block, position)
            case ProseTable():
                return self._table(block, position)
            case PictureBlock():
                return self._picture(block, position)

    def _table(self, block: ProseTable, position: Position) -> str:
        """Tables in a row would become one; the caption of the second keeps them apart, or a paragraph for that alone."""
        apart = self.follows_table and not block.number
        empty = paragraph(self.runs.styles.id(style.AFTER_TABLE), "") if apart else ""
        self.follows_table = True
        return empty + draw_table(block, self.runs, self.fill, position.left, position.width)

    def _gap(self) -> str:
        """Give the space above a paragraph that has none of its own."""
        gap = _AFTER_TABLE if self.follows_table else ""
        self.follows_table = False
        return gap

    def _paragraph(self, block: Paragraph, position: Position) -> str:
        identifier = self.runs.styles.id(position.style)
        # A justified line that ends in a break would be drawn out over the whole width.
        broken = '<w:jc w:val="left"/>' if any("\n" in one.text for one in block.runs) else ""
        return paragraph(identifier, self.runs.write(block.runs), self._gap() + position.indent + broken)

    def _heading(self, heading: ProseHeading) -> str:
        self.follows_table = False
        level = min(max(heading.level, min(_HEADING_LEVELS)), max(_HEADING_LEVELS))
        content = bookmarked(run(heading.text), heading.anchor, heading.bookmark)
        return paragraph(self.runs.styles.id(_HEADING_LEVELS[level]), content)

    def _list(self, block: ListBlock, position: Position) -> str:
        depth = position.depth + 1
        look = self.numbering.look(block.is_ordered, depth, block.start)
        # In a quotation the whole list stands further in.
        base = position.left if position.style == style.QUOTE else 0
        properties = look.properties
        left = max(look.left + base, position.left + 1)
        if base:
            properties = f'{properties.partition("<w:ind ")[0]}<w:ind w:left="{left}" w:hanging="{STEP}"/>'
        inside = position.moved(left, depth)
        return "".join(self._item(item, look.style, properties, inside) for item in block.items)

    def _item(self, item: tuple[Block, ...], identifier: str, properties: str, position: Position) -> str:
        """The first paragraph carries the bullet; an item without one gets an empty one, so that no item is lost."""
        first, rest = (item[0].runs, item[1:]) if item and isinstance(item[0], Paragraph) else ((), item)
        before, indent, after = properties.partition("<w:ind ")
        spaced = f"{before}{self._gap()}{indent}{after}"
        return paragraph(identifier, self.runs.write(first), spaced) + self._blocks(rest, position)

    def _quote(self, quote: Quote, position: Position) -> str:
        own = self.runs.styles.look(style.QUOTE).indent
        start = int(
            float(next((value for key, value in own.items() if key.endswith(("}left", "}start"))), STEP))
        )
        is_first = position.style != style.QUOTE and not position.left
        left = start if is_first else position.left + STEP
        return self._blocks(quote.blocks, position.moved(left)._replace(style=style.QUOTE))

    def _picture(self, block: PictureBlock, position: Position) -> str:
        self.follows_table = False
        drawn = self.picture(block.picture, block.alternative, position.width)
        keep = "<w:keepNext/>" if block.number else ""
        content = paragraph(self.runs.styles.id(style.BODY), drawn, keep + _CENTRED)
        if not block.number:
            return content
        caption = Caption(block.label, block.number, block.title, block.anchor, block.bookmark)
        return content + caption_paragraph(caption, PICTURES, self.runs.styles, False, BELOW)


def runs_of(blocks: Iterable[Block]) -> Iterator[Run]:
    """Give the runs of blocks in reading order."""
    for block in blocks:
        match block:
            case Paragraph():
                yield from block.runs
            case ListBlock():
                for item in block.items:
                    yield from runs_of(item)
            case Quote():
                yield from runs_of(block.blocks)
            case ProseTable():
                for row in (block.header, *block.rows):
                    for cell in row:
                        yield from cell
            case _:
                pass
