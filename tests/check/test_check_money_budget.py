"""The budget as a whole: balanced, with a reserve, within the directorates' ceilings."""

from __future__ import annotations

from pathlib import Path

import pytest
from finding import EVERYTHING

from izlence.read.resources import read_schemas
from izlence.validate import Schemas, validate

ROOT = Path(__file__).parents[2]
CODES = '# program.yaml\neconomic_codes: {"01": Personel, "03": Mal ve Hizmet, "09": Yedek}\n'
COSTS = "general-costs.yaml"


@pytest.fixture
def of_rule(told):
    def of_rule(name: str, example: str) -> list[str]:
        return [line for line in told(example, EVERYTHING) if f" {name}:" in line]

    return of_rule


def costs(text: str) -> str:
    """Write general costs beside the faultless plan's activities of 1.000."""
    return f"{CODES}# {COSTS}\n{text}"


@pytest.mark.parametrize(
    "text",
    [
        "revenue: 900\nfinancing: 100",
        "revenue: 1000",
        "revenue: 1000\nfinancing: null",
        "financing: 100",  # without revenue there is nothing to hold it against
        "stated_budget: 1000\nrevenue: 700\nfinancing: 300",
        "revenue: 999.99\nfinancing: 0.01",
    ],
)
def test_a_budget_that_balances(of_rule, text):
    assert of_rule("budget-not-balanced", costs(text)) == []


def test_a_gap_is_told_to_the_kurus(of_rule):
    assert of_rule("budget-not-balanced", costs("revenue: 899.99\nfinancing: 100")) == [
        f"{COSTS}/revenue budget-not-balanced: Bütçe denk değil: gider 1.000, gelir 899,99 ile net finansman 100 toplamı "
        "999,99; fark 0,01."
    ]


def test_a_missing_financing_is_told_as_such(hints):
    assert hints(costs("revenue: 900"))[0].startswith("Fark net finansmansa onu `financing` alanına yazın")


def test_a_plan_that_is_not_the_stated_budget_is_one_finding(find):
    example = costs("stated_budget: 1500\nrevenue: 1400\nfinancing: 100")
    assert [each.rule.name for each in find(example)] == ["budget-differs-from-stated"]


def test_off_budget_sources_are_not_in_the_balance(of_rule):
    example = costs("revenue: 1000\nadministration: {economic_codes: {}, off_budget: 500}")
    assert of_rule("budget-not-balanced", example) == []


def test_a_balance_that_waits_for_amounts_is_not_held(of_rule):
    page = (
        "# halkla-iliskiler/PH4.4.1.yaml\nto_fill: [budget]\nactivities: [{code: F4.4.1.1, budget: null}]\n"
    )
    assert of_rule("budget-not-balanced", page + costs("revenue: 5000")) == []
    assert of_rule("budget-not-balanced", costs("to_fill: [financing]\nrevenue: 500\nfinancing: null")) == []


def with_reserve(reserve: str, rest: str) -> str:
    return costs(f'administration: {{economic_codes: {{"01": {rest}, "09": {reserve}}}}}')


@pytest.mark.parametrize(("reserve", "rest"), [("100", "900"), ("200", "800"), ("150", "850")])
def test_a_reserve_from_5_to_10_percent_is_right(of_rule, reserve, rest):
    assert of_rule("reserve-out-of-range", with_reserve(reserve, rest)) == []


@pytest.mark.parametrize(
    ("reserve", "rest", "share"), [("99", "901", "4,95"), ("201", "799", "10,05"), ("0", "1000", "0,00")]
)
def test_a_reserve_beyond_the_borders(of_rule, reserve, rest, share):
    assert of_rule("reserve-out-of-range", with_reserve(reserve, rest)) == [
        f"{COSTS}/administration/economic_codes/09 reserve-out-of-range: Yedek ödenek {reserve}, gider bütçesinin (2.000) "
        f"%{share} kadarı; %5 ile %10 arasında olmalı."
    ]


def test_the_amounts_that_the_hint_names_are_within_the_borders(hints):
    assert hints(with_reserve("10", "990")) == ["09 kodundaki tutarı düzeltin: en az 100, en çok 200."]


def test_a_reserve_that_is_not_known_is_told_once(find):
    found = [each.rule.name for each in find(with_reserve("null", "1000"))]
    assert found == ["general-cost-not-available"]


def test_a_plan_without_general_costs_has_no_whole_budget_to_take_a_share_of(of_rule):
    page = '# halkla-iliskiler/PH4.4.1.yaml\neconomic_codes: {"03": 999, "09": 1}\n'
    assert of_rule("reserve-out-of-range", CODES + page) == []


def test_a_reserve_is_missed_only_in_a_budget_that_says_it_is_whole(of_rule):
    without = 'administration: {economic_codes: {"01": 500}}'
    assert of_rule("reserve-missing", costs(without)) == []
    assert len(of_rule("reserve-missing", costs(f"stated_budget: 1500\n{without}"))) == 1


DIRECTORATE = "halkla-iliskiler/directorate.yaml"


@pytest.mark.parametrize("ceiling", ["1000", "1000.00", "2000", "null"])
def test_a_budget_within_its_ceiling(of_rule, ceiling):
    assert of_rule("ceiling-exceeded", f"# {DIRECTORATE}\nceiling: {ceiling}") == []


def test_a_budget_over_its_ceiling(of_rule):
    assert of_rule("ceiling-exceeded", f"# {DIRECTORATE}\nceiling: 999.99") == [
        f"{DIRECTORATE}/ceiling ceiling-exceeded: Halkla İlişkiler Müdürlüğü: hedeflerin bütçesi 1.000, ödenek tavanı 999,99; "
        "0,01 aşılmış."
    ]


def test_a_ceiling_is_of_the_budget_and_not_of_what_comes_from_outside(of_rule):
    page = "# halkla-iliskiler/PH4.4.1.yaml\nactivities: [{code: F4.4.1.1, budget: 1000, off_budget: 9000}]\n"
    assert of_rule("ceiling-exceeded", f"# {DIRECTORATE}\nceiling: 1000\n{page}") == []


def test_a_ceiling_may_be_exceeded_with_a_reason(of_rule):
    accepted = "accepted: [{rule: ceiling-exceeded, reason: Ek ödenek kararı alındı}]"
    assert of_rule("ceiling-exceeded", f"# {DIRECTORATE}\nceiling: 999\n{accepted}") == []


def test_a_total_cannot_be_typed_so_it_cannot_be_wrong():
    schemas = Schemas(read_schemas(ROOT / "schema"))
    data = {
        "code": "PH1.1.1",
        "objective": "H1.1",
        "title": "Metin",
        "indicators": [],
        "activities": [{"code": "F1.1.1.1", "name": "Faaliyet", "budget": 1, "off_budget": 2, "total": 4}],
    }
    found = validate("performance-target", data, "PH1.1.1.yaml", schemas)
    assert [each.where.path for each in found] == [("activities", 0, "total")]


def test_a_percent_sign_cannot_be_typed_into_a_value():
    schemas = Schemas(read_schemas(ROOT / "schema"))
    indicator = {"code": "PG1.1.1.1", "name": "Oran", "unit": "adet", "values": {"2024": "400%"}}
    data = {"code": "PH1.1.1", "objective": "H1.1", "title": "Metin", "indicators": [indicator]}
    found = validate("performance-target", data, "PH1.1.1.yaml", schemas)
    assert [each.where.path for each in found] == [("indicators", 0, "values", "2024")]
