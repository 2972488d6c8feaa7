"""Values as a row of years: what falls, retreats or stands still, and what may not be compared."""

from __future__ import annotations

import pytest
from finding import EVERYTHING

PAGE = "halkla-iliskiler/PH4.4.1.yaml"
CARD = "basin-ve-yayin/H7.2.yaml"


@pytest.fixture
def of_rule(told):
    def of_rule(name: str, example: str) -> list[str]:
        return [line for line in told(example, EVERYTHING) if f" {name}:" in line]

    return of_rule


def row(values: str, more: str = "", name: str = "Açılan kurs sayısı", unit: str = "adet") -> str:
    """Write a page with one indicator."""
    return f"# {PAGE}\nindicators:\n  - {{code: PG4.4.1.1, name: {name}, unit: {unit}, values: {{{values}}}{more}}}\n"


def card(*values: object, more: str = "") -> str:
    """Write a card with one indicator: its baseline of six months and its five years."""
    periods = ("2024-H1", "2025", "2026", "2027", "2028", "2029")
    written = ", ".join(f"{period}: {value}" for period, value in zip(periods, values, strict=True))
    return f"# {CARD}\nindicators:\n  - {{code: PG7.2.1, name: Merkez, weight: 100, values: {{{written}}}{more}}}\n"


CUMULATIVE = ", cumulative: true"


@pytest.mark.parametrize(
    "values",
    [
        (0, 0, 1, 1, 2, 2),
        (9, 1, 2, 3, 4, 5),  # the baseline is of six months, and of the plan before
        (0, 1, "null", 2, "null", 3),
        ("null", "null", "null", "null", "null", "null"),
        (0, "1.0", 1, "1.00", 2, 3),
    ],
)
def test_cumulative_values_that_do_not_fall(of_rule, values):
    assert of_rule("cumulative-falls", card(*values, more=CUMULATIVE)) == []


def test_a_cumulative_value_is_compared_with_the_last_one_known(of_rule):
    assert of_rule("cumulative-falls", card(0, 5, "null", 4, 4, 6, more=CUMULATIVE)) == [
        f"{CARD}/indicators/0/values/2027 cumulative-falls: PG7.2.1, 2027: birikimli değer 4, 2025 yılında 5; "
        "birikimli değerler düşmez."
    ]


def test_a_whole_year_baseline_is_of_the_plan_before(of_rule):
    example = (
        card(0, 1, 2, 3, 4, 5, more=CUMULATIVE).replace("2024-H1: 0", "2024: 80")
        + "# strategy.yaml\nbaseline: 2024\n"
    )
    assert of_rule("cumulative-falls", example) == []


def test_values_that_are_not_cumulative_may_fall(of_rule):
    assert of_rule("cumulative-falls", card(0, 0, 0, 1, 1, 0)) == []


def test_six_months_of_a_cumulative_value_are_not_compared_with_a_year(of_rule):
    assert of_rule("cumulative-falls", row("2022: 10, 2023-H1: 4, 2024: 12", CUMULATIVE)) == []


WORSE, AGAINST = "target-worse-than-actual", "direction-contradicted"


@pytest.mark.parametrize(
    ("values", "direction"),
    [
        ("2022: 95, 2023-H1: 99, 2024: 95", "increasing"),
        ("2022: 95, 2023-H1: 99, 2024: 95.0", "decreasing"),
        ("2022: null, 2023-H1: 99, 2024: 1", "increasing"),
        ("2022: 95, 2023-H1: 1, 2024: null", "increasing"),
        ("2022: 0, 2023-H1: 9, 2024: 0", "decreasing"),
        ("2022: 95, 2023-H1: 1, 2024: 90", "steady"),
        ("2022: 95, 2023-H1: 1, 2024: 90", ""),
    ],
)
def test_targets_that_are_not_worse(of_rule, values, direction):
    example = row(values, f", direction: {direction}" if direction else "")
    assert of_rule(WORSE, example) == of_rule(AGAINST, example) == []


@pytest.mark.parametrize(("target", "direction"), [("94.9", "increasing"), ("95.1", "decreasing")])
def test_a_target_worse_than_what_was_reached(of_rule, target, direction):
    example = row(f"2022: 95, 2023-H1: 95, 2024: {target}", f", direction: {direction}", unit='"%"')
    assert of_rule(WORSE, example) == [
        f"{PAGE}/indicators/0/values/2024 {WORSE}: PG4.4.1.1, 2024: hedef {target.replace('.', ',')}, "
        f"2022 yılının değeri 95 ondan daha iyi (`direction: {direction}`)."
    ]


def test_a_forecast_of_a_monitoring_indicator_is_not_aimed_at(of_rule):
    example = row("2022: 9, 2023-H1: 9, 2024: 5", ", direction: increasing")
    assert of_rule(WORSE, example.replace("indicators", "monitoring_indicators").replace("PG", "IG")) == []


@pytest.mark.parametrize(
    ("values", "direction", "wrong"),
    [
        ((9, 1, 2, 2, 3, 4), "increasing", []),
        ((9, 1, 2, 1, 3, 2), "increasing", ["2027", "2029"]),
        ((1, 5, 4, 4, 5, 1), "decreasing", ["2028"]),
        ((1, 5, "null", 5, "5.0", 5), "steady", []),
        ((1, 5, 5, 6, 6, 6), "steady", ["2027"]),
    ],
)
def test_targets_of_a_card_against_their_direction(of_rule, values, direction, wrong):
    found = of_rule(AGAINST, card(*values, more=f", direction: {direction}"))
    assert [line.split()[0].rpartition("/")[2] for line in found] == wrong


@pytest.mark.parametrize(
    "values", [(1, 2, 2, 2, 2, "2.1"), (1, 2, "null", 2, "null", "null"), (2, 1, 2, 3, 4, 5)]
)
def test_series_that_move_or_say_too_little(of_rule, values):
    assert of_rule("series-flat", card(*values)) == []


def test_a_series_that_stands_still_is_told_once_whatever_its_decimals(of_rule):
    assert of_rule("series-flat", card(95, "100.0", 100, "null", "100.00", 100)) == [
        f"{CARD}/indicators/0/values series-flat: PG7.2.1: 2025-2029 yıllarının hepsinde 100,0; hedef hiç ilerlemiyor."
    ]
    assert of_rule("series-flat", card(1, 2, 2, 2, 2, 2, more=", direction: steady")) == []


def test_reaching_a_value_and_keeping_it_is_no_standstill(of_rule):
    example = (
        card(0, 100, 100, 100, 100, 100).replace("2024-H1: 0", "2024: 88")
        + "# strategy.yaml\nbaseline: 2024\n"
    )
    assert of_rule("series-flat", example) == []


def test_two_equal_years_of_a_programme_are_no_series(of_rule):
    assert of_rule("series-flat", row("2022: 2, 2023-H1: 2, 2024: 2")) == []


@pytest.mark.parametrize(
    "name",
    [
        "Gelen şikâyet sayısı",
        "Eğitime katılan şikâyetçi başvurusu",
        "Ortalama bekleme süresi",
        "RUHSATSIZ açılan iş yeri sayısı",
        "Park alanı",
    ],
)
def test_what_may_well_fall_is_not_called_a_retreat(of_rule, name):
    assert of_rule("target-may-retreat", row("2022: 9, 2023-H1: 1, 2024: 5", name=name)) == []


def test_the_retreat_of_the_first_seed(of_rule):
    example = row("2022: 1102, 2023-H1: 196, 2024: 500", name="İşe başlayan kişi sayısı")
    assert len(of_rule("target-may-retreat", example)) == 1
    for mended in (", direction: decreasing", ", formula: 5 * 100"):
        assert of_rule("target-may-retreat", example.replace("500}", f"500}}{mended}")) == []


def headed(period: str, heading: str) -> str:
    return f'# program.yaml\nlook: {{period_headings: {{{period}: "{heading}"}}}}'


def heading_rules(find, period, heading):
    return [each.rule.name for each in find(headed(period, heading))]


@pytest.mark.parametrize(
    ("period", "heading"),
    [
        ("2022", "2022"),
        ("2022", "2022 Yılı Gerçekleşmesi"),
        ("2022", "Önceki yıl"),
        ("2022", "2022 (12 aylık)"),
        ("2023-H1", "2023 (6 Aylık)"),
        ("2023-H1", "2023 İlk Yarı"),
        ("2023-H1", "30.06.2023"),
        ("2023-H1", "Haziran 2023"),
        ("2023-H1", "2023 OCAK–HAZİRAN"),
        ("2022", "2021-2022"),
    ],
)
def test_headings_that_say_their_period(find, period, heading):
    assert heading_rules(find, period, heading) == []


@pytest.mark.parametrize(
    ("period", "heading", "rule"),
    [
        ("2022", "2021", "heading-names-another-year"),
        ("2023-H1", "2022 (6 Aylık)", "heading-names-another-year"),
        ("2023-H1", "2023", "part-of-year-not-said"),
        ("2023-H1", "2023 Gerçekleşme", "part-of-year-not-said"),
        ("2022", "2022 (6 aylık)", "whole-year-called-part"),
        ("2022", "2022 ALTI AY", "whole-year-called-part"),
        ("2022", "2022 1. Çeyrek", "whole-year-called-part"),
    ],
)
def test_headings_that_say_something_else(find, period, heading, rule):
    assert heading_rules(find, period, heading) == [rule]


def test_a_heading_of_one_page_is_told_there_and_one_of_all_pages_once(told):
    example = headed("2023-H1", "2023") + f"\n# {PAGE}\nlook: {{period_headings: {{2022: '2021'}}}}\n"
    assert [line.split(" ")[:2] for line in told(example)] == [
        ["program.yaml/look/period_headings/2023-H1", "part-of-year-not-said:"],
        [f"{PAGE}/look/period_headings/2022", "heading-names-another-year:"],
    ]


def years(then: str, now: str, more: str = "", name: str = "Kişi sayısı") -> str:
    """Write the programmes of 2024 and 2026: what 2024 aimed at, and what came of it."""
    periods = "[2024, 2025-H1]}, {heading: HEDEFLENEN, periods: [2026]}"
    return f"""
# 2024/{PAGE}
indicators: [{{code: PG4.4.1.1, name: Kişi sayısı, unit: kişi, values: {{2022: 1, 2023-H1: 1, 2024: {then}}}}}]
# 2026/program.yaml
year: 2026
columns: [{{heading: GERÇEKLEŞEN, periods: {periods}]
monitoring_columns: [{{heading: GERÇEKLEŞEN, periods: {periods}]
# 2026/{PAGE}
indicators: [{{code: PG4.4.1.1, name: {name}, unit: kişi, values: {{2024: {now}, 2025-H1: 1, 2026: 100}}{more}}}]
"""


@pytest.mark.parametrize(
    ("then", "now"), [("100", "50"), ("100", "150"), ("0", "90"), ("null", "90"), ("100", "null")]
)
def test_results_near_their_plan_or_without_one(of_rule, then, now):
    assert of_rule("result-far-from-plan", years(then, now)) == []


def test_a_result_more_than_half_away_from_its_plan(of_rule):
    assert of_rule("result-far-from-plan", years("98", "30")) == [
        f"2026/{PAGE}/indicators/0/values/2024 result-far-from-plan: PG4.4.1.1, 2024: 30 yazılmış, 2024 programındaki hedef "
        "98; fark hedefin yarısından çok."
    ]
    assert of_rule("result-far-from-plan", years("98", "30", ", explanation: Salgın nedeniyle")) == []
    assert of_rule("result-far-from-plan", years("98", "30", name="Başka bir şey")) == []
