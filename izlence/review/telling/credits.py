"""Who made a change and why, as the commits say."""

from __future__ import annotations

import re
from collections.abc import Iterable

from izlence.diagnostic import Language
from izlence.model.commit import Commit
from izlence.review.document import Credit

_SHORT = 7
_REASON = re.compile(r"^(?:gerekçe|neden|reason|why)[^\S\n]*:[^\S\n]*\n?[^\S\n]*(.*)$", re.I | re.M)


def credit(commit: Commit, language: Language) -> Credit:
    """Tell a commit: its short name, author, date; its reason is a line `Gerekçe: …` of the message, else its first line.

    A message that says `Gerekçe:` and nothing more gives no reason.
    """
    stated = [found[1].strip() for found in _REASON.finditer(f"{commit.subject}\n{commit.body}")]
    first_line = "" if _REASON.fullmatch(commit.subject) else commit.subject
    reason = next(filter(None, stated), first_line)
    return Credit(commit.name[:_SHORT], commit.author, date(commit.shown, language), reason)


def credits_of(commits: Iterable[Commit], language: Language) -> tuple[Credit, ...]:
    """Tell commits, each once."""
    return tuple(dict.fromkeys(credit(commit, language) for commit in commits))


def date(written: str, language: Language) -> str:
    """Print a date as documents do: 22.11.2026."""
    day = written.partition("T")[0]
    parts = day.split("-")
    return ".".join(reversed(parts)) if language == "tr" and len(parts) == 3 else day
