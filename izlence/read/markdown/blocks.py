"""The blocks of a text, one after the other."""

from __future__ import annotations

import re
from itertools import chain

from izlence import limits
from izlence.model.prose import Block, ListBlock, Paragraph, Quote
from izlence.read import narrative_rules as rules
from izlence.read import table_rules
from izlence.read.markdown.desk import Where
from izlence.read.markdown.footnotes import Footnotes
from izlence.read.markdown.heading import read_heading
from izlence.read.markdown.inline import Inline
from izlence.read.markdown.lists import is_ordered, judge_list, start_of
from izlence.read.markdown.naming import without_name
from izlence.read.markdown.node import Node
from izlence.read.markdown.pictures import picture_lines, read_pictures
from izlence.read.markdown.position import of_paragraph, shifted
from izlence.read.markdown.table import meant_as_table, read_table

_CAPTION = re.compile(r"^[ \t]*Tablo[ \t]*:", re.MULTILINE)
_NUMBERED = re.compile(r"[ \t]*Tablo[ \t]+[\d.]+[ \t]*[:.–-]")
_TASK = re.compile(r"\[[ xX]\]\s")
_AT_MARGIN = {
    "table": {"what": "Tablo", "what_en": "A table"},
    "heading": {"what": "Başlık", "what_en": "A heading"},
    "picture": {"what": "Resim", "what_en": "A picture"},
}
_NOT_DRAWN = {
    "hr": {
        "what": "ayırıcı çizgi (`---`)",
        "what_en": "a rule (`---`)",
        "hint": "Satırı silin; bölümleri başlıklar ayırır.",
        "hint_en": "Delete the line; headings divide a text.",
    },
    "fence": {
        "what": "kod bloğu (```)",
        "what_en": "a code block (```)",
        "hint": "Metni paragraf olarak yazın.",
        "hint_en": "Write it as a paragraph.",
    },
    "code_block": {
        "what": "kod bloğu (dört boşlukla başlayan satır)",
        "what_en": "a code block (a line that starts with four spaces)",
        "hint": "Satır başındaki boşlukları silin.",
        "hint_en": "Delete the spaces at the beginning of the line.",
    },
    "task": {
        "what": "işaretleme kutusu (`[ ]`)",
        "what_en": "a task's box (`[ ]`)",
        "hint": "Kutuyu silin.",
        "hint_en": "Delete the box.",
    },
}
_LONGEST_SAMPLE = 40


class Blocks:
    """Reads the blocks of one text."""

    def __init__(self, inline: Inline) -> None:
        self.inline = inline
        self.desk = inline.desk
        self.footnotes = Footnotes(inline)
        # The title and name of the table that comes next.
        self._caption = ("", "")

    def read(self, nodes: list[Node], depth: int = 0) -> list[Block]:
        """Read blocks that stand side by side; `depth` counts the lists and quotations around them."""
        blocks: list[Block] = []
        for before, node, after in zip([None, *nodes], nodes, [*nodes[1:], None], strict=False):
            blocks += self._block(node, before, after, depth)
        return blocks

    def _block(self, node: Node, before: Node | None, after: Node | None, depth: int) -> list[Block]:
        kind = node.kind
        if kind == "paragraph":
            return self._paragraph(node, after, depth)
        if kind in ("table", "heading"):
            return self._at_margin(node, depth)
        if kind in ("ordered_list", "bullet_list", "blockquote"):
            return self._nested(node, before, depth)
        if kind == "footnote_reference":
            self.footnotes.define(node)
        elif kind != "definition":
            self._refuse(node)
        return []

    def _refuse(self, node: Node) -> None:
        place = self.desk.line(node.first)
        if node.kind == "html_block":
            written = self.desk.lines[node.first].strip()[:_LONGEST_SAMPLE]
            self.desk.report(rules.RAW_HTML, place, {"written": written})
        else:
            self.desk.report(rules.NOT_DRAWN, place, _NOT_DRAWN[node.kind])

    def _at_margin(self, node: Node, depth: int) -> list[Block]:
        if depth:
            self.desk.report(rules.NOT_AT_MARGIN, self.desk.line(node.first), _AT_MARGIN[node.kind])
            return []
        if node.kind == "heading":
            return [read_heading(node, self.inline)]
        title, name = self._caption
        self._caption = ("", "")
        return [read_table(node, self.inline, title, name)]

    def _nested(self, node: Node, before: Node | None, depth: int) -> list[Block]:
        if depth == limits.PROSE_DEPTH.value:
            facts = {"limit": limits.PROSE_DEPTH.value}
            self.desk.report(rules.NESTED_TOO_DEEP, self.desk.line(node.first), facts)
            return []
        if node.kind == "blockquote":
            return [Quote(tuple(self.read(node.children, depth + 1)))]
        judge_list(node, before, self.desk)
        items = tuple(tuple(self.read(item.children, depth + 1)) for item in node.children)
        self._refuse_tasks(node)
        return [ListBlock(is_ordered(node), start_of(node), items)]

    def _refuse_tasks(self, node: Node) -> None:
        for item in node.children:
            first = item.children[0] if item.children else None
            if (
                first is not None
                and first.kind == "paragraph"
                and _TASK.match(first.children[0].token.content)
            ):
                self.desk.report(rules.NOT_DRAWN, self.desk.line(item.first), _NOT_DRAWN["task"])

    def _paragraph(self, node: Node, after: Node | None, depth: int) -> list[Block]:
        content = node.children[0].token.content
        where = of_paragraph(self.desk.lines, node.first, content)
        if meant_as_table(node.first, node.end - node.first, self.desk):
            return []
        if after is not None and after.kind == "table" and not depth:
            content = self._without_caption(content, where)
            if not content:
                return []
        for match in _CAPTION.finditer(content):
            place = self.desk.place(where, match.start(), len(match[0]))
            self.desk.report(table_rules.CAPTION_WITHOUT_TABLE, place)
        tokens = self.inline.tokens(content, where)
        lines = picture_lines(tokens)
        if lines is None:
            return [Paragraph(self.inline.runs_of(tokens, where))]
        if depth:
            self.desk.report(rules.NOT_AT_MARGIN, self.desk.line(node.first), _AT_MARGIN["picture"])
            return []
        return read_pictures(lines, where, self.inline)

    def _without_caption(self, content: str, where: Where) -> str:
        """Take the caption of the table that follows from the last line of a paragraph."""
        start = content.rfind("\n") + 1
        last = content[start:]
        numbered = _NUMBERED.match(last)
        if numbered:
            place = self.desk.place(where, start, len(numbered[0]))
            self.desk.report(table_rules.CAPTION_NUMBERED, place)
        match = _CAPTION.match(last)
        if match is None:
            return content
        begin = start + match.end() + len(last[match.end() :]) - len(last[match.end() :].lstrip())
        at_caption = shifted(where, begin)
        text, name = without_name(content[begin:], at_caption, self.desk)
        title = self.inline.plain(text, at_caption).strip()
        if not title:
            self.desk.report(table_rules.CAPTION_EMPTY, self.desk.place(where, start, len(match[0])))
        self._caption = (title, name)
        return content[:start].rstrip()


def all_nodes(nodes: list[Node]) -> chain[Node]:
    """Give the blocks and all in them."""
    return chain.from_iterable((node, *all_nodes(node.children)) for node in nodes)
