"""Shares in a whole, rounded so that they add up."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from izlence.language import round_half_up
from izlence.model.amount import ZERO
from izlence.model.formula import WIDE


def shares(amounts: Sequence[Decimal], whole: Decimal, places: int = 2) -> tuple[Decimal, ...]:
    """Give each amount's share of the whole in percent, as the difference of two rounded running shares.

    So the shares of any run of rows add up to the rounded running share of its end less that of its beginning, and all of them to
    exactly 100 where the amounts make up the whole. Of nothing all shares are zero.
    """
    before = _rounded(ZERO, whole, places)
    running = ZERO
    found: list[Decimal] = []
    for amount in amounts:
        running += amount
        after = _rounded(running, whole, places)
        found.append(after - before)
        before = after
    return tuple(found)


def _rounded(part: Decimal, whole: Decimal, places: int) -> Decimal:
    share = WIDE.divide(100 * part, whole) if whole else ZERO
    return round_half_up(share, places)
