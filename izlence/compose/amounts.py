"""How the book's tables print amounts and shares: one number of decimals, no sign where the heading says the unit."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal
from functools import cache

from izlence.compose.cells import NO_BREAK_SPACE, NOT_AVAILABLE, PercentSide
from izlence.compose.document import Cell, Kind, OfficialColumn
from izlence.language import decimals, format_number, round_half_up
from izlence.model.amount import known
from izlence.model.plan import CostsOutside, Plan
from izlence.model.records import NOT_WRITTEN, Amount

BLANK = Cell("", None, "text")


def text_cell(text: str) -> Cell:
    """Give a cell of text."""
    return Cell(text, None, "text")


def added(amounts: Iterable[Amount]) -> Amount:
    """Add up what is known; not written where nothing is written, not available where nothing is known."""
    written = [amount for amount in amounts if amount is not NOT_WRITTEN]
    if len(written) == 1:
        return written[0]
    return known(written) if written else NOT_WRITTEN


def said(amount: Decimal, *parts: Amount) -> Amount:
    """Give a computed amount, blank or a dash where the amounts it is made of are."""
    of_parts = added(parts)
    return amount if isinstance(of_parts, Decimal) else of_parts


@dataclass(frozen=True, slots=True)
class AmountStyle:
    """How amounts are printed: the currency, the decimals that all have, the side of the percent sign."""

    currency: str
    places: int
    percent: PercentSide

    def amount(
        self, column: OfficialColumn, amount: Amount, path: str = "", terms: tuple[str, ...] = ()
    ) -> Cell:
        """Print an amount; its currency is left out where the column's heading says "(TL)"."""
        kind: Kind = "number" if _says(column.heading, column.group, "TL", self.currency) else "money"
        if amount is NOT_WRITTEN:
            return Cell("", None, kind, path)
        if not isinstance(amount, Decimal):
            return Cell(NOT_AVAILABLE, None, kind, path)
        number = round_half_up(amount, self.places)
        text = format_number(number)
        if kind == "money":
            text = f"{text}{NO_BREAK_SPACE}{self.currency}"
        return Cell(text, number, kind, path, terms)

    def share(self, column: OfficialColumn, share: Decimal, of: Cell, path: str) -> Cell:
        """Print the share that belongs to an amount; blank or a dash where the amount is."""
        text = format_number(share)
        if _says(column.heading, column.group, "%"):
            return (
                Cell(text, share, "number", path)
                if of.number is not None
                else Cell(of.text, None, "number", path)
            )
        if of.number is None:
            return Cell(of.text, None, "percent", path)
        return Cell(f"%{text}" if self.percent == "before" else f"{text}%", share, "percent", path)


@cache
def _says(heading: str, group: str, *units: str) -> bool:
    return any(f"({unit})" in text for unit in units for text in (heading, group))


def amount_style(plan: Plan) -> AmountStyle:
    """Find the number of decimals that shows every amount of the plan in full."""
    places = max([decimals(amount) for amount in _amounts(plan) if isinstance(amount, Decimal)], default=0)
    return AmountStyle(plan.institution.currency, places, plan.frame.percent)


def _amounts(plan: Plan) -> Iterator[Amount]:
    for target in plan.targets:
        yield from target.economic_codes.values()
        for activity in target.activities:
            yield activity.budget
            yield activity.off_budget
            yield from activity.economic_codes.values()
            yield from activity.off_budget_sources.values()
    for card in plan.cards:
        yield card.cost_estimate
        yield from card.costs.values()
    for costs in _outside(plan):
        yield from costs.values()


def _outside(plan: Plan) -> Iterator[Mapping[str, Amount]]:
    if plan.strategic_general_costs is not None:
        yield plan.strategic_general_costs.administration
    if plan.general_costs is not None:
        for costs in (plan.general_costs.administration, plan.general_costs.transfers):
            if isinstance(costs, CostsOutside):
                yield from (costs.economic_codes, costs.off_budget)
