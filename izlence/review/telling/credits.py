"""Who made a change and why, as the commits say."""

from __future__ import annotations

import re
from collections.abc import Iterable

from izlence.diagnostic import Language
from izlence.model.commit import Commit
from izlence.review.document import Credit

_SHORT = 7
_REASON = re.compile(r"^(?:gerekçe|neden|reason|why)\s*:\s*(.+)$", re.I | re.M)


def credit(commit: Commit, language: Language) -> Credit:
    """Tell a commit: its short name, author, date; its reason is a line `Gerekçe: …` of the message, else its first line."""
    stated = _REASON.search(f"{commit.subject}\n{commit.body}")
    reason = stated[1].strip() if stated else commit.subject
    return Credit(commit.name[:_SHORT], commit.author, date(commit.shown, language), reason)


def credits_of(commits: Iterable[Commit], language: Language) -> tuple[Credit, ...]:
    """Tell commits, each once."""
    return tuple(dict.fromkeys(credit(commit, language) for commit in commits))


def date(written: str, language: Language) -> str:
    """Print a date as documents do: 22.11.2026."""
    day = written.partition("T")[0]
    parts = day.split("-")
    return ".".join(reversed(parts)) if language == "tr" and len(parts) == 3 else day
