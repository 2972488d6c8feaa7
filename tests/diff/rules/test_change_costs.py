"""Costs that changed: from when on they are told, and by whom once."""

from __future__ import annotations

import pytest
from rule_examples import compared, flags

from izlence.telling import tell_findings

PAGE = "# halkla-iliskiler/PH4.4.1.yaml\n"


def costs(*budgets: object, codes: int = 0) -> str:
    rows = "".join(
        f"  - {{code: F4.4.1.{number}, name: Faaliyet {number}, budget: {budget}}}\n"
        for number, budget in enumerate(budgets, 1)
    )
    total = codes or sum(int(str(each).replace("_", "")) for each in budgets if each != "null")
    return f'{PAGE}activities:\n{rows}economic_codes: {{"03": {total}}}\n'


@pytest.mark.parametrize(
    ("before", "after", "expected"),
    [
        (1_000_000, 1_200_000, ["other-changed"]),  # just the limit
        (1_000_000, 1_200_001, ["cost-up"]),
        (1_000_000, 799_999, ["cost-down"]),
        (10_000, 100_000, ["other-changed"]),  # ten times as much, and still a small sum
        (100_000, 200_000, ["cost-up", "total-changed"]),  # just the least sum
    ],
)
def test_a_cost_is_told_above_the_percentage_and_from_the_least_sum_on(tmp_path, before, after, expected):
    found = flags(tmp_path, costs(before), costs(after))
    assert sorted(set(found) - {"total-changed"}) == sorted(set(expected) - {"total-changed"})


def test_small_changes_that_add_up_are_told_of_the_page(tmp_path):
    before, after = costs(*[400_000] * 3, 10), costs(*[490_000] * 3, 10)
    comparison = compared(tmp_path, before, after)
    of_page = [each for each in comparison.flags if each.diagnostic.rule.name == "cost-up"]
    (told,) = tell_findings([each.diagnostic for each in of_page], comparison.head.texts, "tr")
    assert (
        told.message
        == "PH4.4.1 toplamı: maliyet %22,5 arttı: 1.200.010 ₺ → 1.470.010 ₺ (+270.000 ₺; eşik %20)."
    )
    assert len(of_page[0].changes) == 3


def test_a_page_s_total_is_not_told_beside_the_activity_that_makes_it(tmp_path):
    found = flags(tmp_path, costs(1_000_000, 500_000), costs(2_000_000, 500_000))
    assert sorted(found) == ["cost-up", "total-changed"]


def test_a_new_activity_says_why_the_page_costs_more(tmp_path):
    found = flags(tmp_path, costs(1_000_000), costs(1_000_000, 900_000))
    assert sorted(found) == ["activity-added", "total-changed"]


@pytest.mark.parametrize("without", ["0", "null"])
def test_an_activity_that_lost_its_funds_is_told_once(tmp_path, without):
    comparison = compared(tmp_path, costs(900_000, 500_000), costs(900_000, without, codes=900_000))
    found = [each.diagnostic.rule.name for each in comparison.flags]
    assert sorted(found) == ["activity-without-funding", "total-changed"]


def test_a_new_activity_without_an_amount_has_no_funds(tmp_path):
    found = flags(tmp_path, costs(900), costs(900, 0))
    assert found == ["activity-without-funding"]


def test_a_card_s_costs_are_added_up_over_the_years(tmp_path):
    card = "# basin-ve-yayin/H7.2.yaml\ncost_estimate: {{2025: {}, 2026: 100, 2027: 100, 2028: 100, 2029: 100}}\n"
    comparison = compared(tmp_path, card.format(1_000_000), card.format(1_500_000))
    told = tell_findings([each.diagnostic for each in comparison.flags], comparison.head.texts, "en")
    assert [each.rule for each in told] == ["cost-up", "total-changed"] or [each.rule for each in told] == [
        "total-changed",
        "cost-up",
    ]
    up = next(each for each in told if each.rule == "cost-up")
    assert (
        up.message
        == "Total of H7.2: the cost rose by 50%: 1,000,400 ₺ → 1,500,400 ₺ (+500,000 ₺; limit 20%)."
    )


def test_general_costs_have_no_page_and_are_told_too(tmp_path):
    general = '# general-costs.yaml\nadministration: {{economic_codes: {{"01": {}}}}}\n'
    found = flags(tmp_path, general.format(1_000_000), general.format(2_000_000))
    assert sorted(found) == ["cost-up", "total-changed"]
