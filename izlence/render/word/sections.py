"""Sections of a document: a break with nothing in it is left out, the last one closes the body, page numbers run on.

A template names each kind of section once, wherever one may begin or end. Which of them a document needs is known only when it
is drawn: two wide tables in a row would leave an empty page between them, and each chapter would begin at page 1.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from izlence.render.deflated import Deflated, inflate

# Private-use characters that stand round a section's end in what a template draws; see `tags.RESERVED`.
BREAK_START, BREAK_END = "\ue002", "\ue003"

_FINAL = "<w:sectPr"
_SECTION = re.compile(r"<w:sectPr.*?</w:sectPr>", re.DOTALL)
_NUMBERS = re.compile(r"<w:pgNumType[^>]*/>")
_START = re.compile(r' w:start="\d+"')
_BODY, _TABLE_END = "<w:body>", "</w:tbl>"
_PIECE = str | Deflated


def settle_sections(pieces: Iterator[_PIECE]) -> Iterator[_PIECE]:
    """Give a part's pieces with their section breaks settled."""
    return _Sections().run(pieces)


class _Sections:
    def __init__(self) -> None:
        self.held = ""
        self.unfinished = ""
        self.is_empty = True
        self.format = ""
        self.last: _PIECE = ""

    def run(self, pieces: Iterator[_PIECE]) -> Iterator[_PIECE]:
        for piece in pieces:
            if not isinstance(piece, str):
                yield from self._content(piece)
            elif self.unfinished or BREAK_START in piece:
                yield from self._text(self.unfinished + piece)
            elif piece:
                yield from self._content(piece)

    def _text(self, text: str) -> Iterator[_PIECE]:
        self.unfinished = ""
        first, *rest = text.split(BREAK_START)
        if first:
            yield from self._content(first)
        for number, item in enumerate(rest):
            section, end, after = item.partition(BREAK_END)
            if not end:
                self.unfinished = BREAK_START + BREAK_START.join(rest[number:])
                return
            yield from self._break(section)
            if after:
                yield from self._content(after)

    def _content(self, piece: _PIECE) -> Iterator[_PIECE]:
        """Something stands after the break that was held: it is one."""
        if isinstance(piece, str) and piece.isspace():
            return
        if self.held:
            yield self.held
            self.held = ""
        self.is_empty = isinstance(piece, str) and piece.endswith(_BODY)
        self.last = piece
        yield piece

    def _break(self, section: str) -> Iterator[_PIECE]:
        if section.startswith(_FINAL):
            yield self._closing(section)
        elif not self.is_empty:
            self.held, self.is_empty = self._running_on(section), True

    def _closing(self, section: str) -> str:
        """Give the body's own section: that of the last break, where nothing stands after it."""
        held, self.held = self.held, ""
        self.is_empty = False
        found = _SECTION.search(held)
        if found is None:
            return self._running_on(section)
        paragraph = held.replace(found[0], "") if self._ends_with_table() else ""
        return paragraph + found[0]

    def _ends_with_table(self) -> bool:
        """A body may not end with a table."""
        last = self.last if isinstance(self.last, str) else inflate(self.last).decode()
        return last.endswith(_TABLE_END)

    def _running_on(self, section: str) -> str:
        """Let page numbers that look like those before them run on."""
        numbers = _NUMBERS.search(section)
        if numbers is None:
            return section
        plain = _START.sub("", numbers[0])
        if plain == self.format:
            return section.replace(numbers[0], plain)
        self.format = plain
        return section
