"""Headings: their text, and that no level is left out."""

from __future__ import annotations

from izlence.model.prose import Block, ProseHeading
from izlence.read import narrative_rules as rules
from izlence.read.markdown.desk import Desk
from izlence.read.markdown.inline import Inline
from izlence.read.markdown.naming import without_name
from izlence.read.markdown.node import Node
from izlence.read.markdown.position import of_heading, of_paragraph
from izlence.read.markdown.table import underlined_as_table

_DEEPEST = 3


def read_heading(node: Node, inline: Inline) -> ProseHeading:
    """Read a heading with the level that is written."""
    desk, mark = inline.desk, node.token.markup
    content = node.children[0].token.content if node.children else ""
    if mark.startswith("#"):
        where = of_heading(desk.lines, node.first, mark, content)
    else:
        where = of_paragraph(desk.lines, node.first, content)
        if not underlined_as_table(node.end - 2, desk) and "\n" in content:
            desk.report(rules.HEADING_OVER_LINES, desk.line(node.end - 1))
    level = int(node.token.tag[1:])
    title, name = without_name(content, where, desk)
    text = inline.plain(title, where).strip()
    place = desk.line(node.first)
    if level > _DEEPEST:
        desk.report(rules.HEADING_TOO_DEEP, place, {"written": "#" * level})
    if not text:
        desk.report(rules.HEADING_EMPTY, place)
    return ProseHeading(level, text, place, name)


def with_levels_from_one(blocks: list[Block], desk: Desk) -> list[Block]:
    """Make the highest heading of the text level 1; tell where a level is left out."""
    headings = [block for block in blocks if isinstance(block, ProseHeading)]
    highest = min((heading.level for heading in headings), default=1)
    before = 0
    for heading in headings:
        _judge(heading, before, highest, desk)
        before = heading.level
    return [
        block._replace(level=block.level - highest + 1) if isinstance(block, ProseHeading) else block
        for block in blocks
    ]


def _judge(heading: ProseHeading, before: int, highest: int, desk: Desk) -> None:
    place = heading.place
    if place is None or heading.level > _DEEPEST:
        return
    written = "#" * heading.level
    if not before:
        if heading.level > highest:
            desk.report(rules.HEADING_FIRST, place, {"written": written, "right": "#" * highest})
    elif heading.level > before + 1:
        facts = {"before": "#" * before, "written": written, "right": "#" * (before + 1)}
        desk.report(rules.HEADING_SKIPS, place, facts)
