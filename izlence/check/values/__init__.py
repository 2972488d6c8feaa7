"""Indicators' values: there, in range, adding up, saying what the indicator says."""

from __future__ import annotations

from izlence.check.rule import Check
from izlence.check.values import (
    count_not_whole,
    formula_contradicted,
    formula_cycle,
    malformed_formula,
    percent_out_of_range,
    subtotal_differs,
    unit_spelling,
    value_missing,
    weights_not_100,
)

CHECKS: tuple[Check, ...] = (
    value_missing.check,
    unit_spelling.check,
    count_not_whole.check,
    percent_out_of_range.check,
    weights_not_100.check,
    subtotal_differs.check,
    malformed_formula.check,
    formula_cycle.check,
    formula_contradicted.check,
)
STRICT_CHECKS: tuple[Check, ...] = ()
REQUESTED_CHECKS: tuple[Check, ...] = ()
