"""The notes under a page, linked with the marks that refer to them."""

from __future__ import annotations

from collections.abc import Sequence

from izlence.compose.document import NoteLine
from izlence.render.html.markup import attribute, identity, text
from izlence.render.html.parts import Words


class PageNotes:
    """The notes of one page; each mark leads to its note, the note back to its first mark."""

    def __init__(self, page: str, notes: Sequence[NoteLine], words: Words) -> None:
        self._page = identity(page)
        self._notes = notes
        self._words = words
        self._position = {note.mark: position for position, note in reversed([*enumerate(notes, 1)])}
        self._referred: set[int] = set()

    def link(self, mark: str) -> str:
        """Give a mark as it stands after a name."""
        if not mark:
            return ""
        bare = mark.strip()
        position = self._position.get(bare, 0)
        if not position:
            return text(mark)
        before, _, after = mark.partition(bare)
        name = "" if position in self._referred else f' id="{self._page}-n{position}"'
        self._referred.add(position)
        label = attribute(f"{self._words['note']} {bare}")
        return (
            f'{before}<a class="mark"{name} href="#{self._page}-d{position}" aria-label="{label}">'
            f"{text(bare)}</a>{after}"
        )

    def lines(self) -> str:
        """Give the notes as they stand below the page."""
        if not self._notes:
            return ""
        lines = "".join(self._line(position, note) for position, note in enumerate(self._notes, 1))
        return f'<ul class="notes">{lines}</ul>'

    def _line(self, position: int, note: NoteLine) -> str:
        back = ""
        if position in self._referred:
            label = attribute(f"{self._words['back']} {note.mark}")
            back = f' <a class="back" href="#{self._page}-n{position}" aria-label="{label}">↩</a>'
        return (
            f'<li id="{self._page}-d{position}"><span class="mark">{text(note.mark)}</span>'
            f"{text(note.gap)}{text(note.text)}{back}</li>"
        )
