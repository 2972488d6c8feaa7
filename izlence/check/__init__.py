"""The rules a plan must keep: one rule, one file, whose docstring is its manual page.

Comes in: a plan and its figures. Goes out: diagnostics, in the order of the rules.
Does not belong here: files, YAML, what the schema already refuses, how a finding is told.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import chain

from izlence.check import (
    activities_differ_from_economic_codes,
    activity_differs_from_its_codes,
    amount_not_available,
    book_incomplete,
    budget_differs_from_stated,
    code_outside_parent,
    codes_differ_from_activities,
    content_repeated,
    cooperating_directorate_unknown,
    cooperating_with_itself,
    cost_years,
    count_not_whole,
    directorate_not_listed,
    directorate_without_targets,
    duplicate_code,
    explanation_not_printed,
    file_name_differs,
    formula_contradicted,
    formula_cycle,
    goal_without_targets,
    malformed_formula,
    narrative_missing,
    narrative_not_used,
    note_without_mark,
    numeral_typed,
    objective_without_page,
    off_budget_source_unknown,
    page_of_another_kind,
    percent_out_of_range,
    period_differs_from_folder,
    personnel_differs_from_codes,
    reference_leads_nowhere,
    repeated_note,
    responsible_directorate_unknown,
    strategy_not_five_years,
    subtotal_differs,
    target_without_activities,
    target_without_indicators,
    target_year_not_shown,
    title_names_another_year,
    unit_spelling,
    unknown_chart,
    unknown_code,
    unknown_placeholder,
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
    directorate_without_targets.check,
    page_of_another_kind.check,
    cooperating_directorate_unknown.check,
    cooperating_with_itself.check,
    responsible_directorate_unknown.check,
    duplicate_code.check,
    file_name_differs.check,
    unknown_code.check,
    code_outside_parent.check,
    objective_without_page.check,
    goal_without_targets.check,
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
    activity_differs_from_its_codes.check,
    codes_differ_from_activities.check,
    personnel_differs_from_codes.check,
    off_budget_source_unknown.check,
    budget_differs_from_stated.check,
    cost_years.check,
    note_without_mark.check,
    repeated_note.check,
    explanation_not_printed.check,
    numeral_typed.check,
    book_incomplete.check,
    content_repeated.check,
    unknown_chart.check,
    narrative_missing.check,
    narrative_not_used.check,
    unknown_placeholder.check,
    reference_leads_nowhere.check,
)


def check(plan: Plan, figures: Figures) -> tuple[Diagnostic, ...]:
    """Hold the plan against every rule."""
    return tuple(chain.from_iterable(rule(plan, figures) for rule in CHECKS))
