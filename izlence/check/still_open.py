"""What an editor has left open for now (`to_fill`), and where it is still open: other rules do not complain of that again."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from izlence.check.walk import Page, indicators_of
from izlence.model.plan import CostsOutside, GeneralCosts, Plan
from izlence.model.records import PerformanceTarget

_MONEY = ("budget", "off_budget", "economic_codes")


def open_on_page(page: Page) -> dict[str, tuple[str, ...]]:
    """Give for each name in a page's `to_fill` the codes where it is still open; none where it has been filled in."""
    if not page.to_fill:
        return {}
    return {name: _on_page(page, name) for name in page.to_fill}


def open_in_costs(costs: GeneralCosts) -> dict[str, tuple[str, ...]]:
    """Give for each name in the general costs' `to_fill` what is still open of it."""
    return {name: _in_costs(costs, name) for name in costs.to_fill}


def is_open(page: Page, name: str) -> bool:
    """Tell whether a period or field is one that the page's editor will fill in."""
    return name in page.to_fill


def waits_for_amounts(page: Page) -> bool:
    """Tell whether a page's sums cannot agree yet: some of its amounts are said to be open, and are."""
    return any(_on_page(page, name) for name in _MONEY if name in page.to_fill)


def plan_waits_for_amounts(plan: Plan) -> bool:
    """Tell whether the whole plan's sum is not known yet."""
    costs = plan.general_costs
    return any(map(waits_for_amounts, plan.targets)) or bool(
        costs and any(open_in_costs(costs).get(name) for name in _MONEY)
    )


def _on_page(page: Page, name: str) -> tuple[str, ...]:
    if name[:1].isdigit():
        return tuple(row.code for row in indicators_of(page) if row.values.get(name, row) is None)
    if name == "weight":
        return tuple(indicator.code for indicator in page.indicators if indicator.weight is None)
    if isinstance(page, PerformanceTarget) and name in ("budget", "off_budget"):
        return tuple(each.code for each in page.activities if getattr(each, name) is None)
    written = getattr(page, name, ())
    if isinstance(written, Mapping):
        return tuple(key for key, amount in written.items() if amount is None)
    return (name,) if written is None or written == () else ()


def _in_costs(costs: GeneralCosts, name: str) -> tuple[str, ...]:
    if name in ("economic_codes", "off_budget"):
        parts = (("administration", costs.administration), ("transfers", costs.transfers))
        return tuple(f"{part}/{key}" for part, of in parts if of for key in _unknown(of, name))
    return (name,) if getattr(costs, name) is None else ()


def _unknown(costs: CostsOutside, name: str) -> Iterable[str]:
    return (key or name for key, amount in getattr(costs, name).items() if amount is None)
