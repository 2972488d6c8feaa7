"""The whole book: its chapters, narratives, charts and references."""

from __future__ import annotations

from izlence.check.book import (
    book_incomplete,
    content_repeated,
    narrative_missing,
    narrative_not_used,
    reference_leads_nowhere,
    unknown_chart,
    unknown_placeholder,
)
from izlence.check.rule import Check

CHECKS: tuple[Check, ...] = (
    book_incomplete.check,
    content_repeated.check,
    unknown_chart.check,
    narrative_missing.check,
    narrative_not_used.check,
    unknown_placeholder.check,
    reference_leads_nowhere.check,
)
STRICT_CHECKS: tuple[Check, ...] = ()
REQUESTED_CHECKS: tuple[Check, ...] = ()
