from __future__ import annotations

import pytest

from izlence.model.period import Period, parse_period


@pytest.mark.parametrize(
    ("text", "period", "months", "heading"),
    [
        ("2022", Period(2022), 12, "2022"),
        ("2023-H1", Period(2023, "H", 1), 6, "2023 (6\u00a0aylık)"),
        ("2023-Q3", Period(2023, "Q", 3), 9, "2023 (3.\u00a0çeyrek)"),
        ("2023-H2", Period(2023, "H", 2), 12, "2023 (2.\u00a0yarıyıl)"),
        ("2023-M09", Period(2023, "M", 9), 9, "Eylül 2023"),
        ("2023-M12", Period(2023, "M", 12), 12, "Aralık 2023"),
    ],
)
def test_a_period_is_a_year_or_a_part_of_one(text, period, months, heading):
    assert parse_period(text) == period
    assert (period.months, period.heading) == (months, heading)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "750",
        "20222",
        "3022",
        "2023-H3",
        "2023-H0",
        "2023-Q5",
        "2023-M13",
        "2023-M9",
        "2023-H01",
        "2023 H1",
        "2023-h1",
    ],
)
def test_what_is_no_period(text):
    assert parse_period(text) is None
