"""A commit: who changed the plan, when, and what they said of it."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Commit:
    """One commit; `date` is its author's, in UTC as `2026-11-22T10:00:00Z`; `body` is the message below its first line."""

    name: str
    author: str
    date: str
    subject: str
    body: str = ""
