"""The rules a plan must keep: one rule, one file, whose docstring is its manual page.

Comes in: a plan and its figures. Goes out: diagnostics, in the order of the rules.
Does not belong here: files, YAML, what the schema already refuses, how a finding is told.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import chain

from izlence.check import (
    activities_differ_from_economic_codes,
    amount_not_available,
    code_outside_parent,
    cooperating_directorate_unknown,
    cooperating_with_itself,
    count_not_whole,
    directorate_not_listed,
    duplicate_code,
    file_name_differs,
    formula_contradicted,
    formula_cycle,
    malformed_formula,
    note_without_mark,
    objective_without_page,
    page_of_another_kind,
    percent_out_of_range,
    period_differs_from_folder,
    personnel_differs_from_codes,
    repeated_note,
    strategy_not_five_years,
    subtotal_differs,
    target_without_activities,
    target_without_indicators,
    target_year_not_shown,
    title_names_another_year,
    unit_spelling,
    unknown_code,
    value_missing,
    weights_not_100,
    years_not_consecutive,
)
from izlence.compute.figures import Figures
from izlence.diagnostic import Diagnostic
from izlence.model.plan import Plan

Check = Callable[[Plan, Figures], Iterator[Diagnostic]]

CHECKS: tuple[Check, ...] = (
    period_differs_from_folder.check,
    years_not_consecutive.check,
    target_year_not_shown.check,
    title_names_another_year.check,
    strategy_not_five_years.check,
    directorate_not_listed.check,
    page_of_another_kind.check,
    cooperating_directorate_unknown.check,
    cooperating_with_itself.check,
    duplicate_code.check,
    file_name_differs.check,
    unknown_code.check,
    code_outside_parent.check,
    objective_without_page.check,
    target_without_indicators.check,
    target_without_activities.check,
    value_missing.check,
    unit_spelling.check,
    count_not_whole.check,
    percent_out_of_range.check,
    weights_not_100.check,
    subtotal_differs.check,
    malformed_formula.check,
    formula_cycle.check,
    formula_contradicted.check,
    amount_not_available.check,
    activities_differ_from_economic_codes.check,
    personnel_differs_from_codes.check,
    note_without_mark.check,
    repeated_note.check,
)


def check(plan: Plan, figures: Figures) -> tuple[Diagnostic, ...]:
    """Hold the plan against every rule."""
    return tuple(chain.from_iterable(rule(plan, figures) for rule in CHECKS))
