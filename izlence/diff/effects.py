"""What the changes do to every derived figure: each that is another now, old and new."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from decimal import Decimal
from typing import NamedTuple

from izlence.compute.figures import Figures, TargetFigures
from izlence.compute.resources import Cost, Resources, YearCosts
from izlence.diff.comparison import Effect, Level, Measure
from izlence.diff.folders import Folders, renamed_folders
from izlence.diff.ordering import Orders, joined, names_of, orders_of, renamed, under_new
from izlence.diff.side import Side
from izlence.model.frame import ProgrammeFrame
from izlence.model.plan import Plan
from izlence.model.records import Amount

_Names = Mapping[str, str]
_Amounts = Mapping[Measure, Decimal | None]


class _Sides(NamedTuple):
    """A period's figures on the two sides; None where there is none; the renamed folders, new by old."""

    period: str
    old: Figures | None
    new: Figures | None
    names: _Names
    folders: Folders


def effects_between(base: Side, head: Side) -> tuple[Effect, ...]:
    """Give every derived figure that differs, in the order in which the plan prints them.

    Of each period: its targets with their activities' totals, its directorates, objectives and goals, its economic codes and
    off-budget sources (of the activities), what stands beside the activities, all targets, the whole; of a strategic plan the
    costs by year. Where something stands beside the activities, the whole is told by code too: level `whole`, its key the
    economic code (measure `economic_codes`) or the source (`off_budget`).
    An activity's total is told where its budget is known and changed, names are those of the new side where it has them. A
    directorate whose folder was renamed keeps its figures.
    """
    old = {plan.period: (plan, figures) for plan, figures in base.plans}
    new = {plan.period: (plan, figures) for plan, figures in head.plans}
    folders = renamed_folders(base, head)
    return tuple(
        effect
        for period in sorted({*old, *new})
        for effect in _of_period(period, old.get(period), new.get(period), folders.get(period, {}))
    )


def _of_period(
    period: str,
    old: tuple[Plan, Figures] | None,
    new: tuple[Plan, Figures] | None,
    folders: Folders,
) -> Iterator[Effect]:
    plans = [side[0] for side in (old, new) if side]
    names: dict[str, str] = {}
    for plan in plans:  # the new side's names stand over the old one's
        names.update(names_of(plan))
    sides = _Sides(period, old[1] if old else None, new[1] if new else None, names, folders)
    orders = [orders_of(plan) for plan in reversed(plans)]
    yield from _targets(sides, joined(order.targets for order in orders), orders)
    if any(isinstance(plan.frame, ProgrammeFrame) for plan in plans):
        yield from _programme(sides, orders)
    yield from _strategy(sides, orders)


class _Of(NamedTuple):
    """What a figure is of."""

    level: Level
    key: str = ""
    year: str = ""


def _targets(sides: _Sides, codes: Sequence[str], orders: Sequence[Orders]) -> Iterator[Effect]:
    old = sides.old.targets if sides.old else {}
    new = sides.new.targets if sides.new else {}
    changed = [code for code in codes if old.get(code) != new.get(code)]
    totals = [_totals(side, changed) for side in (old, new)]
    for code in changed:
        yield from _differing(
            sides, _Of("target", code), _of_target(old.get(code)), _of_target(new.get(code))
        )
        for activity in joined(order.activities.get(code, ()) for order in orders):
            amounts = _of_activity(activity, new.get(code), totals)
            if amounts:
                yield from _differing_amount(sides, _Of("activity_total", activity), "total", amounts)


def _totals(targets: Mapping[str, TargetFigures], changed: Sequence[str]) -> dict[str, Amount]:
    return {
        activity: amount
        for code in changed
        if code in targets
        for activity, amount in targets[code].activities.items()
    }


def _of_activity(
    activity: str, now: TargetFigures | None, totals: Sequence[Mapping[str, Amount]]
) -> tuple[Decimal | None, Decimal | None] | None:
    """Give an activity's totals; one that went to another target is told there, with what it was."""
    old, new = totals
    if activity in new and (now is None or activity not in now.activities):
        return None
    return _known(old.get(activity)), _known(new.get(activity))


def _known(amount: Amount) -> Decimal | None:
    return amount if isinstance(amount, Decimal) else None


def _of_target(target: TargetFigures | None) -> _Amounts:
    if target is None:
        return {}
    return {**_of_cost(target.cost), "personnel": target.personnel, "economic_codes": target.economic_codes}


def _of_cost(cost: Cost | None) -> _Amounts:
    if cost is None:
        return {}
    return {"budget": cost.budget, "off_budget": cost.off_budget, "total": cost.total}


def _of_resources(resources: Resources | None) -> _Amounts:
    if resources is None:
        return {}
    return {
        "budget": resources.budget,
        "off_budget": resources.off_budget_total,
        "total": resources.total,
    }


def _programme(sides: _Sides, orders: Sequence[Orders]) -> Iterator[Effect]:
    news, olds = orders[:1] if sides.new else (), orders[-1:] if sides.old else ()
    directorates = joined(
        (*(o.directorates for o in news), *(renamed(o.directorates, sides.folders) for o in olds))
    )
    yield from _costs(sides, "directorate", directorates, lambda f: f.directorates, sides.folders)
    yield from _costs(sides, "objective", joined(o.objectives for o in orders), lambda f: f.objectives)
    yield from _costs(sides, "goal", joined(o.goals for o in orders), lambda f: f.goals)
    of_activities = _Of("economic_code"), _Of("off_budget_source")
    yield from _resources(sides, of_activities, ("amount", "amount"), lambda figures: figures.activities)
    yield from _amounts(sides, "administration", lambda figures: _of_resources(figures.administration))
    yield from _amounts(sides, "transfers", lambda figures: _of_resources(figures.transfers))
    yield from _amounts(sides, "institution", lambda figures: _of_cost(figures.institution))
    yield from _amounts(sides, "whole", lambda figures: _of_resources(figures.whole))
    if any(
        figures and (figures.administration.total or figures.transfers.total)
        for figures in (sides.old, sides.new)
    ):
        of_whole = _Of("whole"), _Of("whole")
        yield from _resources(
            sides, of_whole, ("economic_codes", "off_budget"), lambda figures: figures.whole
        )


def _costs(
    sides: _Sides,
    level: Level,
    order: Sequence[str],
    costs: Callable[[Figures], Mapping[str, Cost]],
    new_names: Mapping[str, str] | None = None,
) -> Iterator[Effect]:
    old, new = (costs(figures) if figures else {} for figures in (sides.old, sides.new))
    # Of the old side only: folders may have exchanged their names.
    old = under_new(old, new_names or {})
    for key in joined((order, sorted(old), sorted(new))):
        yield from _differing(sides, _Of(level, key), _of_cost(old.get(key)), _of_cost(new.get(key)))


def _resources(
    sides: _Sides,
    of: tuple[_Of, _Of],
    measures: tuple[Measure, Measure],
    resources: Callable[[Figures], Resources],
) -> Iterator[Effect]:
    """Give the amounts by economic code and by off-budget source; "" is what names none."""
    old, new = (_by_code(resources(figures)) if figures else {} for figures in (sides.old, sides.new))
    for code in _codes_last_without(old, new):
        amounts = old.get(code), new.get(code)
        yield from _differing_amount(sides, of[0]._replace(key=code), measures[0], amounts)
    old, new = (resources(figures).off_budget if figures else {} for figures in (sides.old, sides.new))
    for source in _codes_last_without(old, new):
        amounts = old.get(source), new.get(source)
        yield from _differing_amount(sides, of[1]._replace(key=source), measures[1], amounts)


def _by_code(resources: Resources) -> Mapping[str, Decimal]:
    return {**resources.economic_codes, "": resources.uncoded}


def _codes_last_without(old: Mapping[str, Decimal], new: Mapping[str, Decimal]) -> list[str]:
    return sorted({*old, *new}, key=lambda code: (not code, code))


def _amounts(sides: _Sides, level: Level, amounts: Callable[[Figures], _Amounts]) -> Iterator[Effect]:
    old, new = (amounts(figures) if figures else {} for figures in (sides.old, sides.new))
    yield from _differing(sides, _Of(level), old, new)


def _strategy(sides: _Sides, orders: Sequence[Orders]) -> Iterator[Effect]:
    """Give the costs of a strategic plan by year, and their sums."""
    objectives, goals = joined(o.objectives for o in orders), joined(o.goals for o in orders)
    yield from _by_years(sides, "card", objectives, lambda figures: figures.objective_costs)
    yield from _by_years(sides, "goal", goals, lambda figures: figures.goal_costs)
    yield from _by_years(sides, "administration", [""], lambda figures: {"": figures.administration_costs})
    yield from _by_years(sides, "whole", [""], lambda figures: {"": figures.whole_costs})


def _by_years(
    sides: _Sides, level: Level, order: Sequence[str], costs: Callable[[Figures], Mapping[str, YearCosts]]
) -> Iterator[Effect]:
    old, new = (costs(figures) if figures else {} for figures in (sides.old, sides.new))
    for key in joined((order, sorted(old), sorted(new))):
        one, other = old.get(key), new.get(key)
        for year in sorted({*(one.by_year if one else ()), *(other.by_year if other else ())}):
            amounts = _of_year(one, year), _of_year(other, year)
            yield from _differing_amount(sides, _Of(level, key, year), "total", amounts)
        sums = one.total if one else None, other.total if other else None
        yield from _differing_amount(sides, _Of(level, key), "total", sums)


def _of_year(costs: YearCosts | None, year: str) -> Decimal | None:
    return costs.by_year.get(year) if costs else None


def _differing(sides: _Sides, of: _Of, old: _Amounts, new: _Amounts) -> Iterator[Effect]:
    """Give the amounts that differ; one that came or went as nothing changes no sum and is left out."""
    for measure in dict.fromkeys((*new, *old)):
        before, after = old.get(measure), new.get(measure)
        if before != after and (before or after):
            is_source = of.level == "off_budget_source" or (of.level == "whole" and measure == "off_budget")
            name = sides.names.get(f"off_budget {of.key}" if is_source else of.key, "")
            yield Effect(sides.period, of.level, of.key, name, measure, before, after, of.year)


def _differing_amount(
    sides: _Sides, of: _Of, measure: Measure, amounts: tuple[Decimal | None, Decimal | None]
) -> Iterator[Effect]:
    yield from _differing(sides, of, {measure: amounts[0]}, {measure: amounts[1]})
