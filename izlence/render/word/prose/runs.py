"""Runs of prose as runs of Word: looks, links, cross references, footnote references."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from itertools import groupby
from typing import Protocol

from izlence.model.prose import Run, Runs
from izlence.render.word.prose.relationships import Relationships
from izlence.render.word.prose.styles import LINK, Styles
from izlence.render.word.prose.text import field as word_field
from izlence.render.word.prose.text import in_attribute, run

_CODE_STYLE = "HTML Code"
_CODE_FONT = '<w:rFonts w:ascii="Courier New" w:hAnsi="Courier New" w:cs="Courier New"/>'


class References(Protocol):
    """What refers to footnotes."""

    def refer(self, number: int, is_repeated: bool) -> str:
        """Give the reference to a note."""


@dataclass(slots=True)
class RunWriter:
    """Writes runs for one part; `repeated` holds the notes that are referred to more than once."""

    styles: Styles
    links: Relationships
    notes: References
    repeated: frozenset[int] = field(default=frozenset())

    def write(self, runs: Runs, bold: bool = False) -> str:
        """Give runs in the look of their kind; neighbours with one address are one link."""
        written = []
        for link, group in groupby(runs, key=lambda one: one.link):
            content = "".join(self._one(one, bold) for one in group)
            written.append(self._linked(content, link) if link and content else content)
        return "".join(written)

    def _one(self, one: Run, bold: bool) -> str:
        if one.footnote:
            return self.notes.refer(one.footnote, one.footnote in self.repeated)
        look = self._look(one, bold)
        if one.reference:
            return word_field(f"REF {one.reference} \\h", one.text, look)
        return run(one.text, look)

    def _look(self, one: Run, bold: bool) -> str:
        look = ""
        has_code_style = one.code and not one.link and self.styles.has(_CODE_STYLE)
        if one.link or has_code_style:
            look = f'<w:rStyle w:val="{in_attribute(self.styles.id(LINK if one.link else _CODE_STYLE))}"/>'
        if one.code and not has_code_style:
            look += _CODE_FONT
        look += "<w:b/><w:bCs/>" if one.bold or bold else ""
        return look + ("<w:i/><w:iCs/>" if one.italic else "")

    def _linked(self, content: str, link: str) -> str:
        if link.startswith("#"):
            return f'<w:hyperlink w:anchor="{in_attribute(link[1:])}" w:history="1">{content}</w:hyperlink>'
        return f'<w:hyperlink r:id="{self.links.link(link)}" w:history="1">{content}</w:hyperlink>'


def text_of(runs: Iterable[Run]) -> str:
    """Give runs as plain text."""
    return "".join(one.text for one in runs)
