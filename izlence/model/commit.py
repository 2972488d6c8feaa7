"""A commit: who changed the plan, when, and what they said of it."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Commit:
    """One commit; `date` is its author's, in UTC as `2026-11-22T10:00:00Z`; `body` is the message below its first line.

    `local` is the same moment by the author's own clock, as git shows it: `2026-11-22T13:00:00`. By `date` commits are ordered,
    `local` is what a reader is shown: a day begins when it began for who wrote.
    """

    name: str
    author: str
    date: str
    subject: str
    body: str = ""
    local: str = ""

    @property
    def shown(self) -> str:
        """Give the day and hour as readers see them."""
        return self.local or self.date.removesuffix("Z")
