"""Texts as they will be read: notes, names, spelling, typography."""

from __future__ import annotations

from izlence.check.rule import Check
from izlence.check.texts import (
    explanation_not_printed,
    note_without_mark,
    numeral_typed,
    repeated_note,
)

CHECKS: tuple[Check, ...] = (
    note_without_mark.check,
    repeated_note.check,
    explanation_not_printed.check,
    numeral_typed.check,
)
STRICT_CHECKS: tuple[Check, ...] = ()
REQUESTED_CHECKS: tuple[Check, ...] = ()
