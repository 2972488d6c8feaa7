"""What all parts of the reader of one text share: its lines, its findings, the names and footnotes in it."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping

from izlence import limits
from izlence.diagnostic import Diagnostic, Fact, Place, Rule
from izlence.model.prose import Picture
from izlence.read import narrative_rules as rules
from izlence.read.file_rules import TOO_MANY_FINDINGS

# From a position in the content of a token to the line and column in the file.
Where = Callable[[int], tuple[int, int]]
# From what an address says of a picture, and where, to the picture.
Pictures = Callable[[str, Place], tuple[Picture | None, tuple[Diagnostic, ...]]]

_NAME = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")


class Desk:
    """The findings of one text, each with its place."""

    def __init__(self, file: str, lines: list[str], pictures: Pictures) -> None:
        self.file = file
        self.lines = lines
        self.pictures = pictures
        self.found: list[Diagnostic] = []
        self.names: dict[str, Place] = {}
        self.used_definitions: set[str] = set()
        # Footnotes by label: the number in reading order and where the text refers to it.
        self.references: dict[str, tuple[int, Place]] = {}

    def place(self, where: Where, start: int, length: int) -> Place:
        """Give the place of a stretch that does not leave its line."""
        line, column = where(start)
        return Place(self.file, line, column, line, column + length)

    def line(self, index: int) -> Place:
        """Give the place of a line, counted from 0, without the spaces around it."""
        text = self.lines[index] if index < len(self.lines) else ""
        start = len(text) - len(text.lstrip()) + 1
        return Place(self.file, index + 1, start, index + 1, max(len(text.rstrip()) + 1, start))

    def report(
        self, rule: Rule, place: Place, facts: Mapping[str, Fact] | None = None, *related: Place
    ) -> None:
        """Take down a finding; a file with too many is cut off and said so."""
        if len(self.found) < limits.FINDINGS.value:
            self.found.append(Diagnostic(rule, place, facts or {}, related=related))
        elif len(self.found) == limits.FINDINGS.value:
            self.found.append(Diagnostic(TOO_MANY_FINDINGS, place, {"limit": limits.FINDINGS.value}))

    def name(self, written: str, place: Place) -> str:
        """Take down the name of a table, a heading or a picture; nothing where it cannot be one."""
        if not _NAME.fullmatch(written):
            self.report(rules.NAME_REFUSED, place, {"written": written})
            return ""
        if written in self.names:
            self.report(rules.NAME_TWICE, place, {"written": written}, self.names[written])
            return ""
        self.names[written] = place
        return written

    def refer(self, label: str, place: Place) -> int:
        """Give the number of a footnote that the text refers to here."""
        if label in self.references:
            self.report(rules.FOOTNOTE_TWICE, place, {"written": label}, self.references[label][1])
        else:
            self.references[label] = (len(self.references) + 1, place)
        return self.references[label][0]
