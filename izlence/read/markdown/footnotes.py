"""Footnotes: their texts, in the order in which the text refers to them."""

from __future__ import annotations

from izlence.diagnostic import Place
from izlence.model.prose import Footnote, Runs
from izlence.read import narrative_rules as rules
from izlence.read.markdown.inline import Inline
from izlence.read.markdown.node import Node
from izlence.read.markdown.position import of_paragraph

_PARAGRAPH = {"what": "Liste, tablo, başlık ve alıntı", "what_en": "A list, table, heading or quotation"}


class Footnotes:
    """The footnotes of one text, taken down where they are defined and read once the text's own order is known."""

    def __init__(self, inline: Inline) -> None:
        self._inline = inline
        self._defined: dict[str, tuple[Node, Place]] = {}

    def define(self, node: Node) -> None:
        """Take down a definition `[^1]: …`."""
        desk, label = self._inline.desk, node.token.meta["label"]
        place = desk.line(node.first)
        if label in self._defined:
            desk.report(rules.FOOTNOTE_DEFINED_TWICE, place, {"written": label}, self._defined[label][1])
        else:
            self._defined[label] = (node, place)

    def read(self) -> tuple[Footnote, ...]:
        """Read the texts of all footnotes; tell of those without a text or without a reference."""
        desk = self._inline.desk
        referred = dict(desk.references)
        for label, (_, place) in referred.items():
            if label not in self._defined or not self._defined[label][0].children:
                desk.report(rules.FOOTNOTE_WITHOUT_TEXT, place, {"written": label})
        texts = {label: self._paragraphs(node) for label, (node, _) in self._defined.items()}
        for label, (_, place) in self._defined.items():
            if label not in referred and not self._is_nested(label):
                desk.report(rules.FOOTNOTE_UNUSED, place, {"written": label})
        return tuple(
            Footnote(number, texts[label]) for label, (number, _) in referred.items() if label in texts
        )

    def _is_nested(self, label: str) -> bool:
        """Tell whether another footnote refers to it, which is told there."""
        contents = (
            child.children[0].token.content
            for node, _ in self._defined.values()
            for child in node.children
            if child.kind == "paragraph"
        )
        return any(f"[^{label}]" in content for content in contents)

    def _paragraphs(self, node: Node) -> tuple[Runs, ...]:
        desk, paragraphs = self._inline.desk, []
        for child in node.children:
            if child.kind != "paragraph":
                desk.report(rules.NOT_AT_MARGIN, desk.line(child.first), _PARAGRAPH)
                continue
            content = child.children[0].token.content
            where = of_paragraph(desk.lines, child.first, content)
            paragraphs.append(self._inline.runs(content, where, in_footnote=True))
        return tuple(paragraphs)
