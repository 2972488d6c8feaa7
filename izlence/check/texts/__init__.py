"""Texts as they will be read: notes, names, spelling, typography."""

from __future__ import annotations

from izlence.check.rule import Check
from izlence.check.texts import (
    amount_unclear,
    capital_in_title,
    explanation_not_printed,
    field_name_in_text,
    indicator_unrelated,
    letters_broken,
    letters_mixed,
    name_vague,
    note_without_mark,
    notes_out_of_order,
    numeral_typed,
    percent_style,
    quotes_unbalanced,
    repeated_note,
    spacing_odd,
    spelt_two_ways,
    term_misspelt,
    text_not_filled_in,
    unit_hides_cumulative,
    unit_symbol,
    unit_two_ways,
    word_doubled,
)

CHECKS: tuple[Check, ...] = (
    note_without_mark.check,
    repeated_note.check,
    notes_out_of_order.check,
    explanation_not_printed.check,
    numeral_typed.check,
    amount_unclear.check,
    quotes_unbalanced.check,
    word_doubled.check,
    letters_broken.check,
    letters_mixed.check,
    term_misspelt.check,
    text_not_filled_in.check,
    field_name_in_text.check,
    unit_symbol.check,
    unit_hides_cumulative.check,
)
STRICT_CHECKS: tuple[Check, ...] = (
    name_vague.check,
    spacing_odd.check,
    capital_in_title.check,
    percent_style.check,
    spelt_two_ways.check,
    unit_two_ways.check,
)
REQUESTED_CHECKS: tuple[Check, ...] = (indicator_unrelated.check,)
