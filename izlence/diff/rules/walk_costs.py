"""What activities and pages cost on the two sides."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from typing import NamedTuple

from izlence.check.walk import Page
from izlence.diff.change import Change, PageKey
from izlence.diff.rules.case import Case, by_page
from izlence.model.amount import ZERO, total
from izlence.model.frame import StrategyFrame
from izlence.model.records import Activity, ObjectiveCard, PerformanceTarget

COSTS = frozenset({"activity-added", "activity-removed", "activity-without-funding", "cost-down", "cost-up"})
_MONEY = ("budget", "off_budget", "economic_codes")


class CostOf(NamedTuple):
    """What an activity or a page costs on the two sides, and the changes that make the difference."""

    period: str
    code: str
    name: str
    before: Decimal
    after: Decimal
    changes: tuple[Change, ...]
    page: PageKey | None = None


def activities(case: Case) -> Iterator[CostOf]:
    """Give the activities that stand on both sides and of which an amount changed."""
    of_record: dict[tuple[str, str], list[Change]] = {}
    for change in case.changed("activity"):
        if change.field[0] in _MONEY:
            of_record.setdefault((change.page.key.period, change.record.code), []).append(change)
    for (period, code), changes in of_record.items():
        before, after = (side.activities(period).get(code) for side in (case.base, case.head))
        if before is not None and after is not None:
            page = changes[0].page.key
            yield CostOf(period, code, after.name, cost_of(before), cost_of(after), tuple(changes), page)


def cost_of(activity: Activity) -> Decimal:
    """Add up what is known of an activity's cost."""
    return total((activity.budget, activity.off_budget))


def page_costs(case: Case) -> Iterator[CostOf]:
    """Give the targets and cards that stand on both sides and in which an amount changed."""
    for key, changes in by_page(filter(_is_money_of_page, case.changes)).items():
        before, after = case.base.page(key), case.head.page(key)
        if before is not None and after is not None:
            yield CostOf(key.period, key.key, "", _cost(before), _cost(after), tuple(changes), key)


def _is_money_of_page(change: Change) -> bool:
    if change.page.key.kind == "performance-target":
        return change.record.kind == "activity" and (not change.field or change.field[0] in _MONEY)
    return change.record.kind == "page" and change.field[:1] == ("cost_estimate",)


def _cost(page: Page) -> Decimal:
    if isinstance(page, PerformanceTarget):
        return sum(map(cost_of, page.activities), ZERO)
    return total(page.costs.values()) if page.costs else total((page.cost_estimate,))


def is_amount_of_page(change: Change) -> bool:
    """Tell whether a change is of a target's economic codes, which follow its activities' amounts."""
    is_target = change.page.key.kind == "performance-target" and change.record.kind == "page"
    return is_target and change.kind == "changed" and change.field[0] == "economic_codes"


def years_of(case: Case, cost: CostOf) -> Iterator[tuple[str, CostOf]]:
    """Give the years of a card in which its cost changed; a cost that is not written by year has none."""
    if cost.page is None:
        return
    before, after = case.base.page(cost.page), case.head.page(cost.page)
    if not isinstance(before, ObjectiveCard) or not isinstance(after, ObjectiveCard):
        return
    for change in cost.changes:
        if change.field[:1] == ("cost_estimate",) and len(change.field) > 1:
            year = str(change.field[1])
            was, now = (total((card.costs.get(year, ZERO),)) for card in (before, after))
            yield year, cost._replace(before=was, after=now, changes=(change,))


def is_adopted(case: Case, period: str) -> bool:
    """Tell whether a period is a strategic plan that a council had adopted on the old side."""
    frame = case.base.frame(period)
    return isinstance(frame, StrategyFrame) and frame.council_decision is not None


def money_of(case: Case, period: str) -> Iterator[Change]:
    """Give the changed amounts of a period's general costs."""
    for change in case.changed("page"):
        if change.page.key.period == period and change.page.key.kind.endswith("general-costs"):
            yield change
