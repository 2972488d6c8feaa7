"""Amounts: budgets, off-budget sources, economic codes and the totals they must give."""

from __future__ import annotations

from izlence.check.money import (
    activities_differ_from_economic_codes,
    activity_differs_from_its_codes,
    amount_not_available,
    budget_differs_from_stated,
    budget_not_balanced,
    ceiling_exceeded,
    codes_differ_from_activities,
    cost_years,
    general_costs_missing,
    off_budget_source_unknown,
    personnel_differs_from_codes,
    reserve_missing,
    reserve_out_of_range,
)
from izlence.check.rule import Check

CHECKS: tuple[Check, ...] = (
    amount_not_available.check,
    activities_differ_from_economic_codes.check,
    activity_differs_from_its_codes.check,
    codes_differ_from_activities.check,
    personnel_differs_from_codes.check,
    off_budget_source_unknown.check,
    budget_differs_from_stated.check,
    budget_not_balanced.check,
    reserve_out_of_range.check,
    ceiling_exceeded.check,
    cost_years.check,
)
STRICT_CHECKS: tuple[Check, ...] = (
    reserve_missing.check,
    general_costs_missing.check,
)
REQUESTED_CHECKS: tuple[Check, ...] = ()
