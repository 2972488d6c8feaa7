"""Shares in percent: rounded, and still adding up to exactly 100."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from izlence.compute.share import shares
from izlence.language import round_half_up

money = st.decimals(0, 10**12, places=2, allow_nan=False, allow_infinity=False)


def test_thirds_add_up_to_a_hundred():
    third = Decimal(1_000_000)
    assert shares([third] * 3, 3 * third) == (Decimal("33.33"), Decimal("33.34"), Decimal("33.33"))
    assert shares([third] * 3, 3 * third, places=0) == (Decimal(33), Decimal(34), Decimal(33))


def test_the_share_of_nothing_is_zero():
    assert shares([Decimal(0), Decimal(0)], Decimal(0)) == (Decimal("0.00"), Decimal("0.00"))
    assert shares([], Decimal(5)) == ()


def test_a_half_goes_up():
    assert shares([Decimal(1), Decimal(799)], Decimal(800), places=2) == (Decimal("0.13"), Decimal("99.87"))


def test_amounts_that_are_only_a_part_of_the_whole_have_only_a_part_of_the_hundred():
    assert shares([Decimal(1), Decimal(1)], Decimal(8)) == (Decimal("12.50"), Decimal("12.50"))


@given(st.lists(money, min_size=1, max_size=40), st.integers(0, 4))
def test_shares_add_up_to_exactly_a_hundred(amounts, places):
    whole = sum(amounts)
    expected = Decimal(100) if whole else Decimal(0)
    assert sum(shares(amounts, whole, places)) == expected


@given(st.lists(money, min_size=1, max_size=40), st.data())
def test_the_shares_of_a_run_of_rows_add_up_to_the_difference_of_its_ends(amounts, data):
    whole = sum(amounts) + data.draw(money)
    first = data.draw(st.integers(0, len(amounts)))
    last = data.draw(st.integers(first, len(amounts)))

    def running(count: int) -> Decimal:
        return round_half_up(100 * sum(amounts[:count]) / whole, 2) if whole else Decimal(0)

    assert sum(shares(amounts, whole)[first:last]) == running(last) - running(first)


@given(st.lists(money, min_size=1, max_size=40), st.integers(0, 4))
def test_a_share_is_less_than_one_unit_from_the_exact_one_and_nothings_share_is_nothing(amounts, places):
    whole = sum(amounts)
    for amount, share in zip(amounts, shares(amounts, whole, places), strict=True):
        exact = Fraction(100) * Fraction(amount) / Fraction(whole) if whole else Fraction(0)
        assert abs(Fraction(share) - exact) <= Fraction(1, 10**places)
        if not amount:
            assert share == 0


@pytest.mark.parametrize("places", [0, 1, 2])
def test_shares_carry_the_decimals_that_are_printed(places):
    found = shares([Decimal(1), Decimal(3)], Decimal(4), places)
    assert {-share.as_tuple().exponent for share in found} == {places}
