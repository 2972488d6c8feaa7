"""Indicators' values: there, in range, adding up, saying what the indicator says."""

from __future__ import annotations

from izlence.check.rule import Check
from izlence.check.values import (
    count_not_whole,
    cumulative_falls,
    direction_contradicted,
    formula_contradicted,
    formula_cycle,
    heading_contradicts_period,
    indicator_listed_twice,
    malformed_formula,
    missing_without_reason,
    name_contradicts_unit,
    number_in_title_differs,
    percent_out_of_range,
    same_indicator_differs,
    series_flat,
    subtotal_differs,
    target_may_retreat,
    unit_spelling,
    value_missing,
    weight_zero,
    weights_not_100,
)

CHECKS: tuple[Check, ...] = (
    value_missing.check,
    unit_spelling.check,
    name_contradicts_unit.check,
    heading_contradicts_period.check,
    count_not_whole.check,
    percent_out_of_range.check,
    weights_not_100.check,
    weight_zero.check,
    subtotal_differs.check,
    malformed_formula.check,
    formula_cycle.check,
    formula_contradicted.check,
    same_indicator_differs.check,
    cumulative_falls.check,
    direction_contradicted.check,
)
STRICT_CHECKS: tuple[Check, ...] = (
    missing_without_reason.check,
    series_flat.check,
    indicator_listed_twice.check,
    target_may_retreat.check,
)
REQUESTED_CHECKS: tuple[Check, ...] = (number_in_title_differs.check,)
