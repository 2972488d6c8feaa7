"""Adding up amounts of which some are not available or not written."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from decimal import Decimal

from izlence.model.records import NOT_WRITTEN, Activity, Amount

ZERO = Decimal(0)


def amount_or_zero(amount: Amount) -> Decimal:
    """Take what is not available or not written as nothing to add."""
    return amount if isinstance(amount, Decimal) else ZERO


def total(amounts: Iterable[Amount]) -> Decimal:
    """Add up the amounts that are there."""
    return sum(map(amount_or_zero, amounts), ZERO)


def whole(amounts: Iterable[Amount]) -> Amount:
    """Add up what is written; not available when one of the amounts is not, not written when none is."""
    written = [amount for amount in amounts if amount is not NOT_WRITTEN]
    if not written:
        return NOT_WRITTEN
    return None if None in written else total(written)


def known(amounts: Iterable[Amount]) -> Amount:
    """Add up what is known; not available when something is not and nothing is known."""
    amounts = tuple(amounts)
    nothing_known = not any(isinstance(amount, Decimal) for amount in amounts)
    return None if nothing_known and None in amounts else total(amounts)


def codes_of_activities(activities: Sequence[Activity]) -> dict[str, Amount] | None:
    """Add up the activities' own economic codes; None where an activity with a budget carries none, or no activity does.

    Activities whose budget is not available are left out, as they are of the target's budget.
    """
    with_budget = [activity for activity in activities if amount_or_zero(activity.budget)]
    carry = [activity for activity in activities if activity.economic_codes]
    if not carry or any(not activity.economic_codes for activity in with_budget):
        return None
    amounts: dict[str, list[Amount]] = {}
    for activity in carry:
        is_known = isinstance(activity.budget, Decimal)
        for code, amount in activity.economic_codes.items():
            amounts.setdefault(code, []).append(amount if is_known else None)
    return {code: known(amounts[code]) for code in sorted(amounts)}
