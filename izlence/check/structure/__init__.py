"""What a plan must have, and where: periods, directorates, goals, objectives, pages."""

from __future__ import annotations

from izlence.check.rule import Check
from izlence.check.structure import (
    card_part_empty,
    cooperating_directorate_unknown,
    cooperating_with_itself,
    cost_zero,
    directorate_name_repeated,
    directorate_not_listed,
    directorate_without_targets,
    goal_without_targets,
    goals_by_directorate,
    indicator_without_target,
    method_missing,
    objective_without_page,
    page_of_another_kind,
    period_differs_from_folder,
    recommended_counts,
    responsible_directorate_unknown,
    strategy_not_five_years,
    target_without_activities,
    target_without_indicators,
    target_year_not_shown,
    text_repeated_on_card,
    title_names_another_year,
    title_repeated,
    to_be_filled,
    years_not_consecutive,
)

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
    goal_without_targets.check,
    objective_without_page.check,
    target_without_indicators.check,
    target_without_activities.check,
    to_be_filled.check,
    directorate_name_repeated.check,
    title_repeated.check,
    indicator_without_target.check,
    card_part_empty.check,
    text_repeated_on_card.check,
    cost_zero.check,
)
STRICT_CHECKS: tuple[Check, ...] = (
    method_missing.check,
    goals_by_directorate.check,
)
REQUESTED_CHECKS: tuple[Check, ...] = (recommended_counts.check,)
