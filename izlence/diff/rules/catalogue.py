"""All change rules by name, in the order in which a change is asked what it means."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import cache

from izlence.check.rule import rules_of
from izlence.diagnostic import Rule
from izlence.diff.comparison import Flag
from izlence.diff.rules import (
    activity_removed,
    checks_weakened,
    code_renamed,
    cost_up,
    council_decision_changed,
    currency_changed,
    economic_codes_shifted,
    exception_added,
    indicator_removed,
    objective_changed,
    other_changed,
    owners_changed,
    page_removed,
    past_actual_edited,
    period_removed,
    picture_changed,
    responsibility_changed,
    stated_budget_changed,
    strategic_cost_altered,
    strategic_target_altered,
    target_lowered,
    text_only,
    text_removed,
    total_changed,
    unit_changed,
    value_became_unavailable,
    weights_moved,
)
from izlence.diff.rules.case import Case

ChangeCheck = Callable[[Case], Iterator[Flag]]
CHECKS: tuple[ChangeCheck, ...] = (
    target_lowered.check,
    past_actual_edited.check,
    value_became_unavailable.check,
    strategic_target_altered.check,
    indicator_removed.check,
    unit_changed.check,
    code_renamed.check,
    weights_moved.check,
    page_removed.check,
    objective_changed.check,
    activity_removed.check,
    cost_up.check,
    strategic_cost_altered.check,
    economic_codes_shifted.check,
    currency_changed.check,
    responsibility_changed.check,
    total_changed.check,
    stated_budget_changed.check,
    council_decision_changed.check,
    period_removed.check,
    exception_added.check,
    checks_weakened.check,
    owners_changed.check,
    picture_changed.check,
    text_removed.check,
    text_only.check,
    other_changed.check,  # the last: it tells what no other does
)


@cache
def rules() -> dict[str, Rule]:
    """Give every change rule by its name."""
    return {rule.name: rule for check in CHECKS for rule in rules_of(check)}
