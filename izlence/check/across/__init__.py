"""Periods held against each other: what a programme says against the strategic plan that it is a year of."""

from __future__ import annotations

from izlence.check.across import (
    code_reused,
    objective_without_measure,
    result_far_from_plan,
    text_differs_from_strategic_plan,
    value_differs_from_strategic_plan,
)
from izlence.check.rule import AcrossCheck

CHECKS: tuple[AcrossCheck, ...] = (
    text_differs_from_strategic_plan.check,
    value_differs_from_strategic_plan.check,
    code_reused.check,
)
STRICT_CHECKS: tuple[AcrossCheck, ...] = (result_far_from_plan.check,)
REQUESTED_CHECKS: tuple[AcrossCheck, ...] = (objective_without_measure.check,)
