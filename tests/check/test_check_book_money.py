"""What the rules say of the money of the book: codes of activities, sources, general costs, costs by year."""

from __future__ import annotations

import pytest

PAGE = "# halkla-iliskiler/PH4.4.1.yaml\n"


def names(findings):
    return [finding.rule.name for finding in findings]


def test_a_budget_that_is_not_the_sum_of_its_codes_is_one_finding_at_the_budget(told):
    activities = 'activities: [{code: F4.4.1.1, name: x, budget: 1000, economic_codes: {"03": 900}}]\n'
    assert told(PAGE + activities + 'economic_codes: {"03": 900}\n') == [
        "halkla-iliskiler/PH4.4.1.yaml/activities/0/budget activity-differs-from-its-codes: F4.4.1.1: "
        "`budget` 1.000, faaliyetin ekonomik kodlarının toplamı 900."
    ]


def test_an_unknown_budget_with_known_codes_is_a_contradiction(find):
    activities = 'activities: [{code: F4.4.1.1, name: x, budget: null, economic_codes: {"03": 900}}]\n'
    assert "activity-differs-from-its-codes" in names(find(PAGE + activities + "economic_codes: {}\n"))


def test_an_amount_in_the_wrong_code_is_found_though_the_totals_agree(told):
    activities = 'activities: [{code: F4.4.1.1, name: x, economic_codes: {"03": 900, "06": 100}}]\n'
    assert told(PAGE + activities + 'economic_codes: {"03": 800, "06": 200}\n') == [
        "halkla-iliskiler/PH4.4.1.yaml/economic_codes/03 codes-differ-from-activities: PH4.4.1: “03” ekonomik "
        "kodunda 800 yazılmış, faaliyetlerin kodlarına göre 900. Tutmayan kodlar: 03, 06."
    ]


def test_codes_that_only_some_activities_carry_are_compared_by_their_total(find):
    activities = (
        'activities: [{code: F4.4.1.1, name: x, economic_codes: {"03": 900}}, '
        "{code: F4.4.1.2, name: y, budget: 100}]\n"
    )
    assert names(find(PAGE + activities + 'economic_codes: {"03": 1000}\n')) == []
    assert names(find(PAGE + activities + 'economic_codes: {"03": 900}\n')) == [
        "activities-differ-from-economic-codes"
    ]


def test_an_economic_code_without_a_name_is_told_where_it_is_written(told):
    activities = 'activities: [{code: F4.4.1.1, name: x, economic_codes: {"07": 1000}}]\n'
    general = '\n# general-costs.yaml\ntransfers: {economic_codes: {"05": 1}}\n'
    assert [
        line.partition(":")[0]
        for line in told(PAGE + activities + 'economic_codes: {"07": 1000}\n' + general)
    ] == [
        "halkla-iliskiler/PH4.4.1.yaml/activities/0/economic_codes/07 (key) unknown-code",
        "general-costs.yaml/transfers/economic_codes/05 (key) unknown-code",
    ]


def test_a_mistyped_source_is_told_at_its_key_with_the_one_that_is_meant(told, hints):
    text = "# program.yaml\noff_budget_sources: {revolving: Döner Sermaye}\n\n" + PAGE
    text += "activities: [{code: F4.4.1.1, name: x, budget: 1000, off_budget: {revolvin: 5}}]\n"
    assert told(text) == [
        "halkla-iliskiler/PH4.4.1.yaml/activities/0/off_budget/revolvin (key) off-budget-source-unknown: "
        "“revolvin” adında bir bütçe dışı kaynak yok."
    ]
    assert "(revolving?)" in hints(text)[0]


def test_off_budget_without_source_needs_no_name(find):
    general = "# general-costs.yaml\nadministration: {off_budget: 5}\n"
    assert names(find(general)) == []


def test_a_stated_budget_that_is_not_the_plans_tells_both_and_the_difference(told):
    general = (
        "# general-costs.yaml\n"
        "stated_budget: 24_000_000\n"
        'administration: {economic_codes: {"01": 1_000_000}, off_budget: 7}\n'
        'transfers: {economic_codes: {"03": 300_000}}\n'
    )
    assert told(general) == [
        "general-costs.yaml/stated_budget budget-differs-from-stated: Karardaki bütçe 24.000.000, planın bütçesi "
        "1.301.000; fark 22.699.000. Planın bütçesi: faaliyetler 1.000, genel yönetim giderleri 1.000.000, "
        "transferler 300.000."
    ]
    assert told(general.replace("24_000_000", "1_301_000")) == []


@pytest.mark.parametrize(
    ("costs", "place"),
    [
        ('{economic_codes: {"01": null}}', "administration/economic_codes/01"),
        ("{off_budget: null}", "administration/off_budget"),
    ],
)
def test_a_general_cost_that_is_not_known_is_told(told, costs, place):
    (line,) = told(f"# general-costs.yaml\nadministration: {costs}\n")
    assert line.startswith(f"general-costs.yaml/{place} general-cost-not-available")


YEARS = "2025: 1, 2026: 1, 2027: 1, 2028: 1"


def test_costs_of_other_years_and_years_without_costs(told):
    text = (
        f"# basin-ve-yayin/H7.2.yaml\ncost_estimate: {{{YEARS}, 2029: 1, 2024: 9}}\n\n"
        f"# general-costs.yaml\nadministration: {{{YEARS}}}\n"
    )
    assert told(text) == [
        "basin-ve-yayin/H7.2.yaml/cost_estimate/2024 (key) cost-year-outside-plan: 2024 plan yıllarından biri değil; "
        "tutarı tabloda basılamaz.",
        "general-costs.yaml/administration cost-year-missing: Maliyeti yazılmayan plan yılları var: 2029; "
        "yılın toplamı eksik kalır.",
    ]


def test_one_cost_for_all_years_is_told_where_others_are_by_year(find):
    assert names(find("# basin-ve-yayin/H7.2.yaml\ncost_estimate: 60\n")) == []
    general = f"\n# general-costs.yaml\nadministration: {{{YEARS}, 2029: 1}}\n"
    assert names(find("# basin-ve-yayin/H7.2.yaml\ncost_estimate: 60\n" + general)) == ["cost-not-by-year"]


def test_a_responsible_directorate_that_has_no_folder(told):
    activities = "activities: [{code: F4.4.1.1, name: x, budget: 1000, responsible: [halkla-iliskiler, bilgi-islem]}]\n"
    assert told(PAGE + activities) == [
        "halkla-iliskiler/PH4.4.1.yaml/activities/0/responsible/1 responsible-directorate-unknown: “bilgi-islem” "
        "adında bir müdürlük klasörü yok; F4.4.1.1 faaliyetinin sorumlusu basılamaz."
    ]
