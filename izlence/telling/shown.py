"""One file's text as findings show it: the lines around a place."""

from __future__ import annotations

from izlence.diagnostic import Place
from izlence.read.path_at import lines_of
from izlence.report.finding import Excerpt


class Shown:
    """The lines of one file, taken apart once for all that is found in it."""

    __slots__ = ("_excerpts", "_lines", "_shown", "text")

    def __init__(self, text: str) -> None:
        self.text = text
        self._lines = lines_of(text) if text else []
        self._shown = self._lines
        if "\r" in text or "\ufeff" in text:
            self._shown = [line.removesuffix("\r").removeprefix("\ufeff") for line in self._lines]
        self._excerpts: dict[int, Excerpt] = {}

    def within(self, place: Place) -> Place:
        """Give the end of the file for a place behind it: what is missing there is told where the editor can write it."""
        if not self._lines or place.line <= len(self._lines):
            return place
        last, column = len(self._lines), len(self._lines[-1]) + 1
        return Place(place.file, last, column, last, column + 1)

    def excerpt(self, number: int) -> Excerpt:
        """Give a line with its neighbours; a neighbour that is blank says nothing, and what is no text shows nothing."""
        found = self._excerpts.get(number)
        if found is None:
            found = self._excerpts[number] = self._excerpt(number)
        return found

    def _excerpt(self, number: int) -> Excerpt:
        shown = self._shown
        if not 0 < number <= len(shown) or "\0" in shown[number - 1]:
            return ()
        above = shown[number - 2] if number > 1 else ""
        below = shown[number] if number < len(shown) else ""
        here: Excerpt = ((number, shown[number - 1]),)
        if above.strip():
            here = ((number - 1, above), *here)
        return (*here, (number + 1, below)) if below.strip() else here
