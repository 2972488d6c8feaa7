"""One root cause, one finding: what a newcomer's single mistake must not set off."""

from __future__ import annotations

import pytest
from example_plan import STRATEGY

PAGE = "halkla-iliskiler/PH4.4.1.yaml"
CARD = STRATEGY.partition("# basin-ve-yayin/H7.2.yaml\n")[2]


def names(found):
    return [each.rule.name for each in found]


def of_formula(formula: str, unit: str = '"%"', second: str = "PG4.4.1.2") -> str:
    return f"""
# {PAGE}
indicators:
  - {{code: PG4.4.1.1, values: {{2022: 1, 2023-H1: 1, 2024: 1}}}}
  - {{code: {second}, values: {{2022: 4, 2023-H1: 2, 2024: 4}}}}
  - {{code: PG4.4.1.3, name: Pay, unit: {unit}, formula: {formula}, values: {{2022: 25, 2023-H1: 50, 2024: 25}}}}
"""


def test_the_page_that_is_varied_is_right(find):
    assert find(of_formula("PG4.4.1.1 / PG4.4.1.2")) == []


def test_a_card_of_the_strategic_plan_in_a_programmes_folder(find):
    assert names(find(f"# halkla-iliskiler/H4.9.yaml\n{CARD}")) == ["page-of-another-kind"]


def test_a_programmes_target_in_a_strategic_plans_folder(find):
    example = "# basin-ve-yayin/PH7.2.1.yaml\ncode: PH7.9.1\nobjective: H7.9\nactivities: [{code: F1.1.1.1, budget: 5}]"
    assert names(find(example)) == ["page-of-another-kind"]


def test_an_exception_on_a_page_of_another_kind_is_not_called_needless(find):
    card = f"{CARD}\naccepted: [{{rule: card-part-empty, reason: Taslak}}]\n"
    assert names(find(f"# halkla-iliskiler/H4.9.yaml\n{card}")) == ["page-of-another-kind"]


def test_a_code_given_twice_is_not_told_by_the_formula_as_well(find):
    found = names(find(of_formula("PG4.4.1.1 / 4", second="PG4.4.1.1")))
    assert found == ["duplicate-code"]


@pytest.mark.parametrize("unit", ["“%”", "yüzde"])
def test_a_percent_sign_in_curly_quotes_is_not_told_by_the_formula_as_well(find, unit):
    assert names(find(of_formula("PG4.4.1.1 / PG4.4.1.2", unit=unit))) == ["unit-spelling"]


def test_a_formula_that_names_its_own_indicator(find):
    assert names(find(of_formula("PG4.4.1.3 / PG4.4.1.2"))) == ["formula-cycle"]


@pytest.mark.parametrize("formula", ["PG4.4.1.1 / 0", "PG4.4.1.1 / (2 - 2)", "1 + PG4.4.1.1 * (3 / 0)"])
def test_a_division_by_zero_is_one_finding_whatever_the_periods(find, hints, formula):
    (found,) = find(of_formula(formula))
    assert (found.rule.name, found.where.path[-1]) == ("formula-not-computable", "formula")
    assert hints(of_formula(formula)) == ["Formül her dönemde sıfıra bölüyor; böleni düzeltin."]


def test_a_wrong_year_in_the_frame_is_not_told_by_strategic_plan_titles_and_columns(find):
    example = "# 2024/program.yaml\nyear: 2025\ntitle: 2024 Yılı Performans Programı\n# 2025-2029/strategy.yaml\nbaseline: 2024"
    assert names(each for each in find(example) if each.where.file.startswith("2024/")) == [
        "period-differs-from-folder"
    ]


@pytest.mark.parametrize("left_out", ["2025", "2027", "2029"])
def test_a_year_left_out_of_a_strategic_plan_is_told_of_the_frame_only(find, left_out):
    years = ", ".join(year for year in ("2025", "2026", "2027", "2028", "2029") if year != left_out)
    costs = "cost_estimate: {2025: 1, 2026: 1, 2027: 1, 2028: 1, 2029: 1}"
    example = (
        f"# strategy.yaml\ntitle: 2025-2029 Planı\nyears: [{years}]\n# basin-ve-yayin/H7.2.yaml\n{costs}"
    )
    found = find(example)
    assert {each.where.file for each in found} == {"strategy.yaml"}
    assert set(names(found)) <= {"period-differs-from-folder", "years-not-consecutive"}
