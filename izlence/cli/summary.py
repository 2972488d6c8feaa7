"""The closing table: what was written, how much is in it, what was found."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from izlence.cli.speech import say
from izlence.diagnostic import Language
from izlence.language import format_number, format_number_english
from izlence.report.finding import Finding
from izlence.report.words import count_in_words


class Written(NamedTuple):
    """A file that was written, and what it holds."""

    path: str
    size: int
    pages: int
    indicators: int


def summary(written: Sequence[Written], findings: Sequence[Finding], language: Language) -> str:
    """Write the table."""
    from decimal import Decimal  # noqa: PLC0415

    number = format_number if language == "tr" else format_number_english
    head = [say(key, language) for key in ("file", "size", "pages", "indicators")]
    rows = [
        [item.path, f"{number(Decimal(max(item.size // 1024, 1)))} KB", str(item.pages), str(item.indicators)]
        for item in written
    ]
    widths = [max(len(row[column]) for row in [head, *rows]) for column in range(len(head))]
    lines = [_line(row, widths) for row in [head, *rows]]
    lines.insert(1, "─" * len(lines[0]))
    lines.append(say("found", language, count=count_in_words(findings, language)))
    return "\n".join(lines) + "\n"


def _line(row: Sequence[str], widths: Sequence[int]) -> str:
    name, *figures = row
    return "  ".join(
        [name.ljust(widths[0]), *(text.rjust(width) for text, width in zip(figures, widths[1:], strict=True))]
    )
