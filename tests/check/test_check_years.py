"""The row of years in the frame."""

from __future__ import annotations

import pytest


def columns(*periods: str) -> str:
    return f"# program.yaml\ncolumns: [{{heading: Y, periods: [{', '.join(periods)}]}}]"


def breaks(told, example: str) -> list[str]:
    return [each for each in told(example) if "years" in each.split()[1]]


@pytest.mark.parametrize(
    "periods",
    [
        ("2022", "2023-H1", "2024"),
        ("2024",),
        ("2022", "2023-H1", "2023", "2024", "2025", "2026"),
        ("2023-Q1", "2023-Q2", "2023-M09", "2023", "2024"),
    ],
)
def test_years_that_go_up_by_one(told, periods):
    assert breaks(told, columns(*periods)) == []


@pytest.mark.parametrize(
    ("periods", "wrong", "expected"),
    [
        (("2022", "750", "2024"), 1, "2023"),
        (("2022", "2032", "2024"), 1, "2023"),
        (("2022", "2024", "2025"), 1, "2023"),
        (("2022", "2023", "2023"), 2, "2024"),
        (("2022", "2023", "2023-H1"), 2, "2024"),
        (("2024", "2023"), 1, "2025"),
    ],
)
def test_one_wrong_year_is_one_finding(told, periods, wrong, expected):
    assert breaks(told, columns(*periods)) == [
        f"program.yaml/columns/0/periods/{wrong} years-not-consecutive: Dönem sütunları birer yıl artmıyor: "
        f"“{periods[wrong]}” yazılmış, {expected} bekleniyordu."
    ]


def test_years_go_on_from_group_to_group(told):
    example = """
# program.yaml
columns: [{heading: GERÇEKLEŞEN, periods: [2022, 2023]}, {heading: HEDEFLENEN, periods: [2025]}]
"""
    assert breaks(told, example)[0].startswith("program.yaml/columns/1/periods/0 years-not-consecutive")


def test_the_misprinted_year_of_a_strategic_plan(told):
    assert breaks(told, "# strategy.yaml\nyears: [2025, 750, 2027, 2028, 2029]") == [
        "strategy.yaml/years/1 years-not-consecutive: Dönem sütunları birer yıl artmıyor: "
        "“750” yazılmış, 2026 bekleniyordu."
    ]


def test_a_strategic_plan_begins_the_year_after_its_baseline(told):
    assert breaks(told, "# strategy.yaml\nbaseline: 2023-H1") == [
        "strategy.yaml/years/0 years-not-consecutive: Dönem sütunları birer yıl artmıyor: "
        "“2025” yazılmış, 2024 bekleniyordu."
    ]


def test_a_strategic_plan_has_five_years(told):
    assert breaks(told, "# 2025-2028/strategy.yaml\nyears: [2025, 2026, 2027, 2028]") == [
        "2025-2028/strategy.yaml/years strategy-not-five-years: Stratejik planda 4 yıl var; stratejik planlar beş yıllıktır."
    ]


def test_a_wrong_column_is_not_repeated_for_every_indicator(told):
    assert len(told("# strategy.yaml\nyears: [2025, 2062, 2027, 2028, 2029]")) == 1
