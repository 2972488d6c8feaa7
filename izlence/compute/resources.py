"""What something costs: from the budget and outside it, by economic code and source, by year."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal

from izlence.model.amount import ZERO, amount_or_zero
from izlence.model.plan import CostsOutside
from izlence.model.records import PerformanceTarget, Value


@dataclass(frozen=True, slots=True)
class Cost:
    """What something needs from the budget and from outside it."""

    budget: Decimal = ZERO
    off_budget: Decimal = ZERO

    @property
    def total(self) -> Decimal:
        """Budget and off-budget together."""
        return self.budget + self.off_budget

    def plus(self, other: Cost) -> Cost:
        """Add another cost."""
        return Cost(self.budget + other.budget, self.off_budget + other.off_budget)


@dataclass(frozen=True, slots=True)
class Resources:
    """What something needs by economic code and by off-budget source.

    `off_budget` is by key of the programme's `off_budget_sources`, "" where the source is not said; `uncoded` is the budget that
    names no economic code. Codes and sources stand in the order of their names.
    """

    economic_codes: Mapping[str, Decimal] = field(default_factory=dict)
    off_budget: Mapping[str, Decimal] = field(default_factory=dict)
    uncoded: Decimal = ZERO

    @property
    def budget(self) -> Decimal:
        """What the budget gives, with or without economic code."""
        return sum(self.economic_codes.values(), self.uncoded)

    @property
    def off_budget_total(self) -> Decimal:
        """What sources outside the budget give."""
        return sum(self.off_budget.values(), ZERO)

    @property
    def total(self) -> Decimal:
        """Budget and off-budget together."""
        return self.budget + self.off_budget_total

    def plus(self, other: Resources) -> Resources:
        """Add other resources, code by code and source by source."""
        return Resources(
            _merged(self.economic_codes, other.economic_codes),
            _merged(self.off_budget, other.off_budget),
            self.uncoded + other.uncoded,
        )


@dataclass(frozen=True, slots=True)
class YearCosts:
    """What something costs by year; `unsaid` is a cost that is not split by year. Years stand in order, unknown ones are left out."""

    by_year: Mapping[str, Decimal] = field(default_factory=dict)
    unsaid: Decimal = ZERO

    @property
    def total(self) -> Decimal:
        """All years and what is not split by year."""
        return sum(self.by_year.values(), self.unsaid)

    def plus(self, other: YearCosts) -> YearCosts:
        """Add other costs, year by year."""
        return YearCosts(_merged(self.by_year, other.by_year), self.unsaid + other.unsaid)


def resources_of_target(target: PerformanceTarget, cost: Cost) -> Resources:
    """Give what a target needs by code and source; what its codes leave of its cost is without code."""
    sources: dict[str, Decimal] = {}
    for activity in target.activities:
        if not isinstance(activity.off_budget, Decimal):
            continue  # what is known of some of its sources is left out, as it is of the target's cost
        said = activity.off_budget_sources or {"": activity.off_budget}
        for source, amount in said.items():
            # Nothing from a source that is not said is nothing to show.
            if isinstance(amount, Decimal) and (source or amount):
                sources[source] = sources.get(source, ZERO) + amount
    codes = {code: amount_or_zero(amount) for code, amount in target.economic_codes.items()}
    return Resources(codes, sources, cost.budget - sum(codes.values(), ZERO))


def resources_outside(costs: CostsOutside | None) -> Resources:
    """Give what stands beside the activities."""
    if costs is None:
        return Resources()
    return Resources(
        {code: amount_or_zero(amount) for code, amount in costs.economic_codes.items()},
        {
            source: amount_or_zero(amount)
            for source, amount in costs.off_budget.items()
            if source or amount_or_zero(amount)
        },
    )


def year_costs(by_year: Mapping[str, Value], whole: Value) -> YearCosts:
    """Give a cost by year where it is written so, else as one amount that is not split."""
    if not by_year:
        return YearCosts(unsaid=amount_or_zero(whole))
    return YearCosts({year: amount for year, amount in by_year.items() if amount is not None})


def _merged(one: Mapping[str, Decimal], other: Mapping[str, Decimal]) -> dict[str, Decimal]:
    return {key: one.get(key, ZERO) + other.get(key, ZERO) for key in sorted({*one, *other})}
