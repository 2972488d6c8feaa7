"""What is found while one file is read: gathered with its place, up to a limit."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from izlence import limits
from izlence.diagnostic import Diagnostic, Fact, Origin, Place, Rule
from izlence.model.number_text import explain_number
from izlence.read.file_rules import TOO_MANY_FINDINGS
from izlence.read.locate import place_of


class Stop(Exception):
    """A limit was reached; nothing more is read of this file."""


class Findings:
    """Gathers the findings of one file; `items` in the order in which they were found."""

    def __init__(self, text: str, file: str) -> None:
        self.text = text
        self.file = file
        self.items: list[Diagnostic] = []

    def report(
        self,
        rule: Rule,
        event: Any,
        facts: Mapping[str, Fact] | None = None,
        related: tuple[Origin, ...] = (),
    ) -> None:
        """Report what is wrong at an event of libyaml's."""
        start, end = event.start_mark, event.end_mark
        where = place_of(self.file, start.line, start.column, end.line, end.column)
        self.add(Diagnostic(rule, where, facts or {}, related=related))

    def report_number(self, written: str, event: Any) -> None:
        """Report a number that can be read in more ways than one, or in none."""
        rule, facts = explain_number(written)
        self.report(rule, event, facts)

    def add(self, item: Diagnostic) -> None:
        """Take a finding; the last that there may be stops the reading."""
        self.items.append(item)
        if len(self.items) == limits.FINDINGS.value:
            self.items.append(Diagnostic(TOO_MANY_FINDINGS, item.where, {"limit": limits.FINDINGS.value}))
            raise Stop

    def stop(self, rule: Rule, event: Any, limit: int) -> None:
        """Report that a limit is passed, and read no further."""
        self.report(rule, event, {"limit": limit})
        raise Stop

    def before(self, event: Any, length: int) -> Place:
        """Give the place of what stands directly before an event, on its line."""
        line, end = event.start_mark.line + 1, event.start_mark.column + 1
        return Place(self.file, line, max(end - length, 1), line, end)
