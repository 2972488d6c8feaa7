"""Faults that a reviewer found: what built silently wrong, and what was told wrongly."""

from __future__ import annotations

import pytest

PAGE = "halkla-iliskiler/PH4.4.1.yaml"
VALUES = "values: {2022: 10, 2023-H1: 20, 2024: 30}"


def names(found):
    return [each.rule.name for each in found]


def test_a_programme_copied_to_the_next_year_with_only_its_year_changed(told):
    frame = "program.yaml\nyear: 2025\ntitle: 2024 Yılı Performans Programı"
    (in_the_folder_of_2024,) = told(f"# {frame}")
    assert "period-differs-from-folder" in in_the_folder_of_2024
    assert told(f"# 2025/{frame}") == [
        "2025/program.yaml/columns target-year-not-shown: Programın yılı 2025, ama tablolar 2024 sütunuyla bitiyor "
        "(columns, monitoring_columns).",
        "2025/program.yaml/title title-names-another-year: Başlıkta 2024 yazıyor, belgenin dönemi ise 2025.",
    ]


@pytest.mark.parametrize("title", ["Program", "2024 Programı (2023 yerine)", "120240 nüsha"])
def test_a_title_without_another_year_is_not_told(find, title):
    assert find(f"# program.yaml\ntitle: {title}") == []


def test_a_strategic_plan_whose_title_was_left_from_the_last_one(find):
    assert names(find("# strategy.yaml\ntitle: 2020–2024 Stratejik Planı")) == ["title-names-another-year"]
    assert find("# strategy.yaml\ntitle: 2025–2029 Stratejik Planı") == []


@pytest.mark.parametrize("unit", ["“%”", "% ", "yüzde", "Oran", "YÜZDE", "'%'", "％", "% oran"])
def test_a_percent_unit_written_wrongly_lost_its_sign(find, unit):
    found = find(f'# {PAGE}\nindicators: [{{code: PG4.4.1.1, unit: "{unit}", {VALUES}}}]')
    assert names(found) == ["unit-spelling"]
    assert found[0].facts["right"] == "%"


@pytest.mark.parametrize(
    ("unit", "right"), [("kisi", "kişi"), ("Adet", "adet"), ("KİŞİ", "kişi"), ("arac", "araç")]
)
def test_a_near_miss_of_a_known_unit(find, unit, right):
    found = find(f"# {PAGE}\nindicators: [{{code: PG4.4.1.1, unit: {unit}, {VALUES}}}]")
    assert [(each.rule.name, each.facts["right"]) for each in found] == [("unit-nearly-known", right)]


@pytest.mark.parametrize("unit", ["m²", "gün", "ton", "kişi/gün", "oran puanı"])
def test_a_unit_of_its_own_is_left_alone(find, unit):
    assert find(f"# {PAGE}\nindicators: [{{code: PG4.4.1.1, unit: {unit}, {VALUES}}}]") == []


def test_a_percentage_that_lost_its_decimal_point(find):
    values = "values: {2022: 1348, 2023-H1: -1, 2024: 100}"
    found = find(f'# {PAGE}\nindicators: [{{code: PG4.4.1.1, unit: "%", {values}}}]')
    assert [each.facts["period"] for each in found] == ["2022", "2023-H1"]


def test_an_objective_whose_page_disappeared(told):
    assert told("""
# goals.yaml
goals: [{code: A4, title: Sosyal}, {code: A5, title: Çevre}]
objectives: [{code: H4.4, title: İstihdam}, {code: H4.5, title: Barınma}]
""") == [
        "goals.yaml/objectives/1 objective-without-page: H4.5 hedefinin bu dönemde hiç sayfası yok.",
        "goals.yaml/goals/1 goal-without-objective: A5 amacının altında hiç hedef yok.",
    ]


def test_a_formula_of_itself(told):
    assert told(f"# {PAGE}\nindicators: [{{code: PG4.4.1.1, formula: PG4.4.1.1, {VALUES}}}]") == [
        f"{PAGE}/indicators/0/formula formula-cycle: PG4.4.1.1 kendisinden hesaplanıyor: PG4.4.1.1 → PG4.4.1.1."
    ]


def test_a_sum_that_contains_itself_through_others_is_one_finding(told):
    assert told(f"""
# {PAGE}
indicators:
  - {{code: PG4.4.1.1, sum_of: [PG4.4.1.2], {VALUES}}}
  - {{code: PG4.4.1.2, formula: PG4.4.1.3, {VALUES}}}
  - {{code: PG4.4.1.3, formula: PG4.4.1.1 * 1, {VALUES}}}
""") == [
        f"{PAGE}/indicators/0/sum_of formula-cycle: PG4.4.1.1 kendisinden hesaplanıyor: "
        "PG4.4.1.1 → PG4.4.1.2 → PG4.4.1.3 → PG4.4.1.1."
    ]


def test_a_card_that_names_its_own_directorate_among_the_others(told):
    assert told("# basin-ve-yayin/H7.2.yaml\ncooperating: [basin-ve-yayin]") == [
        "basin-ve-yayin/H7.2.yaml/cooperating/0 cooperating-with-itself: H7.2 kartında “basin-ve-yayin” hem sorumlu "
        "birim hem işbirliği yapılacak birim."
    ]


def test_forecasts_after_the_programmes_year_are_no_fault(find):
    columns = (
        "[{heading: GERÇEKLEŞEN, periods: [2022, 2023-H1]}, {heading: HEDEFLENEN, periods: [2024, 2025]}]"
    )
    assert "target-year-not-shown" not in names(find(f"# program.yaml\nyear: 2024\ncolumns: {columns}"))
