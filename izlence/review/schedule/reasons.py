"""Why something changed: as the plan itself says it, else as the commits do."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from izlence.diagnostic import Language
from izlence.review.document import ChangeRow
from izlence.review.telling.speech import say


def reason_of(row: ChangeRow) -> str:
    """Give the plan's own reason, else what the commits say of the change."""
    if row.reason:
        return row.reason
    return " ".join(dict.fromkeys(_sentence(credit.reason) for credit in row.credits if credit.reason))


def other_remark(row: ChangeRow, language: Language) -> str:
    """Give the remark without the reason, which has a column of its own."""
    said = say("parted", language, reason=row.reason) if row.reason else ""
    return row.remark.removesuffix(said).removesuffix("; ")


def without_told_reasons(rows: Sequence[ChangeRow], language: Language) -> Iterator[ChangeRow]:
    """Leave out a reason that was added beside the value it explains: it stands as that value's reason.

    One that took the place of another stays: nobody would see the old one.
    """
    explained = {(row.code, row.reason) for row in rows if row.reason}
    absent = say("absent", language)
    for row in rows:
        is_reason = row.kind == "changed" and row.before == absent and (row.code, row.after) in explained
        if not is_reason or row.reason:
            yield row


def _sentence(text: str) -> str:
    text = " ".join(text.split())
    return text if text.endswith((".", "!", "?", "…")) else f"{text}."
