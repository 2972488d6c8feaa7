"""Whether the years of a period's frame can be trusted: where they cannot, what pages write is not held against them."""

from __future__ import annotations

from izlence.check.structure import period_differs_from_folder, target_year_not_shown, years_not_consecutive
from izlence.compute.figures import Figures
from izlence.model.plan import Plan


def years_in_doubt(plan: Plan, figures: Figures) -> bool:
    """Tell whether a rule speaks of the frame's own years: that is one fault, not one for each page that is right."""
    of_frame = (period_differs_from_folder, years_not_consecutive, target_year_not_shown)
    return any(finding for rule in of_frame for finding in rule.check(plan, figures))
