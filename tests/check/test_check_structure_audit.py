"""What an auditor would ask of the structure: a target for each indicator, a cost, a method, parts that are filled in."""

from __future__ import annotations

import pytest
from finding import EVERYTHING

from izlence.check.rule import Wanted

PAGE = "halkla-iliskiler/PH4.4.1.yaml"
CARD = "basin-ve-yayin/H7.2.yaml"
STRICT = Wanted(strict=True)


def indicator(rest: str) -> str:
    return f"# {PAGE}\nindicators:\n  - {{code: PG4.4.1.1, {rest}}}"


def card_indicator(values: str, rest: str = "") -> str:
    return f"# {CARD}\nindicators:\n  - {{code: PG7.2.1, weight: 100, values: {values}{rest}}}"


def names(found: list[str]) -> list[str]:
    return [line.replace(" (key)", "").split()[1].rstrip(":") for line in found]


def test_an_indicator_whose_target_is_null(told):
    assert told(indicator("values: {2022: 1, 2023-H1: 2, 2024: null}")) == [
        f"{PAGE}/indicators/0/values/2024 indicator-without-target: "
        "PG4.4.1.1 göstergesinin hedefi yok: 2024 için sayı yerine `null` yazılmış."
    ]


@pytest.mark.parametrize(
    "page",
    [
        indicator("values: {2022: null, 2023-H1: null, 2024: 0}"),
        indicator("values: {2022: 1, 2023-H1: 2, 2024: null}, missing: Bu yıl ölçülmeyecek."),
        f"# {PAGE}\nto_fill: [2024]\nindicators:\n  - {{code: PG4.4.1.1, values: {{2022: 1, 2023-H1: 2, 2024: null}}}}",
        card_indicator("{2024-H1: null, 2025: null, 2026: 0, 2027: 1, 2028: null, 2029: 1}"),
    ],
    ids=["zero is a target", "with a reason", "to be filled in", "a year of the plan"],
)
def test_a_target_that_is_there_or_is_spoken_for(told, page):
    assert not [line for line in told(page) if "indicator-without-target" in line]


def test_a_year_left_out_is_told_once_and_not_as_a_missing_target(told):
    assert names(told(indicator("values: {2022: 1, 2023-H1: 2}"))) == ["value-missing"]


def test_a_card_without_a_target_in_any_year(told):
    example = card_indicator("{2024-H1: 3, 2025: null, 2026: null, 2027: null, 2028: null, 2029: null}")
    assert "2025–2029 için sayı yerine `null`" in told(example)[0]


@pytest.mark.parametrize(
    ("name", "unit"),
    [
        ("İşe başlayanların oranı", "kişi"),
        ("Memnuniyet", '"%"'),
        ("TAMAMLANMA ORANI", "adet"),
        ("Doluluk", "Oran"),
        ("Yapım yüzdesi", "adet"),
    ],
)
def test_a_ratio_of_which_nobody_says_how_it_is_calculated(told, name, unit):
    example = indicator(f"name: {name}, unit: {unit}, values: {{2022: 1, 2023-H1: 2, 2024: 3}}")
    assert "method-missing" in names(told(example, STRICT))
    assert "method-missing" not in names(told(example))


@pytest.mark.parametrize(
    "rest",
    [
        "name: Kişi sayısı, unit: kişi",
        "name: Oransal olmayan sayı, unit: adet",
        'name: Tahsilat oranı, unit: "%", method: Tahsilat / tahakkuk × 100',
        'name: Tahsilat oranı, unit: "%", explanation: Tahsilatın tahakkuka oranıdır.',
        'name: Borç stokunun gelire oranı, unit: "%"',
        'name: Öz gelirin toplam gelir içindeki payı, unit: "%"',
    ],
)
def test_what_is_no_ratio_or_says_of_what(told, rest):
    example = indicator(f"{rest}, values: {{2022: 1, 2023-H1: 2, 2024: 3}}")
    assert "method-missing" not in names(told(example, STRICT))


def goals(*titles: str) -> str:
    lines = [f"  - {{code: A{number}, title: {title}}}" for number, title in enumerate(titles, 4)]
    return "# goals.yaml\ngoals:\n" + "\n".join(lines)


UNITS = """
# program.yaml
directorates: [halkla-iliskiler, zabita, parklar]
# zabita/directorate.yaml
name: Zabıta Müdürlüğü
# parklar/directorate.yaml
name: Park ve Bahçeler Müdürlüğü
"""


def mirrored(told, *titles: str) -> list[str]:
    return [line for line in told(goals(*titles) + UNITS, STRICT) if "goals-by-directorate" in line]


def test_goals_that_name_a_directorate_each(told):
    found = mirrored(told, "Halkla ilişkiler hizmetleri", "Zabıta hizmetleri", "Park ve bahçeler hizmetleri")
    assert found == [
        "goals.yaml/goals (key) goals-by-directorate: "
        "3 amacın her biri bir müdürlüğün: amaçlar müdürlüklerin listesi olmuş."
    ]


def test_one_goal_may_name_a_directorate_and_two_goals_are_too_few_to_tell(told):
    assert not mirrored(told, "Halkla ilişkiler hizmetleri", "Zabıta hizmetleri", "Yaşanabilir bir kent")
    assert not mirrored(told, "Halkla ilişkiler hizmetleri", "Zabıta hizmetleri")


def test_goals_whose_pages_are_of_one_directorate_each(told):
    def page(folder: str, number: int) -> str:
        return f"""
# {folder}/PH{number}.1.1.yaml
code: PH{number}.1.1
objective: H{number}.1
indicators: [{{code: PG{number}.1.1.1, values: {{2022: 1, 2023-H1: 1, 2024: 1}}}}]
activities: [{{code: F{number}.1.1.1, off_budget: 10}}]
"""

    objectives = "\nobjectives: [{code: H4.4, title: a}, {code: H5.1, title: b}, {code: H6.1, title: c}]\n"
    example = goals("Birinci", "İkinci", "Üçüncü") + objectives + UNITS
    apart = example + page("zabita", 5) + page("parklar", 6)
    together = example + page("zabita", 5) + page("zabita", 6)
    assert "goals-by-directorate" in names(told(apart, STRICT))
    assert "goals-by-directorate" not in names(told(together, STRICT))


def test_all_empty_parts_of_a_card_are_one_finding_and_those_to_fill_none(told, hints):
    assert told(f"# {CARD}\nrisks: []\nneeds: []") == [
        f"{CARD} card-part-empty: H7.2 kartında boş bölüm var: Riskler, İhtiyaçlar."
    ]
    assert hints(f"# {CARD}\nrisks: []\nneeds: []") == [
        "Bölümleri doldurun; sonra yazılacaksa `to_fill: [risks, needs]` yazın."
    ]
    assert "card-part-empty" not in names(told(f"# {CARD}\nto_fill: [risks]\nrisks: []"))


def test_a_text_copied_from_the_findings_to_the_needs(told):
    assert told(f"# {CARD}\nfindings: [Araç azdır., Personel azdır.]\nneeds: [Yazılım, Personel azdır]") == [
        f"{CARD}/needs/1 text-repeated-on-card: H7.2 kartında aynı metin iki kez yazılmış: önce {CARD}/findings/1."
    ]


def test_texts_of_a_card_may_resemble_each_other(told):
    assert told(f"# {CARD}\nfindings: [Personel azdır.]\nneeds: [Personel alımı]") == []


@pytest.mark.parametrize("cost", ["0", "{2025: 0, 2026: 0, 2027: 0, 2028: 0, 2029: 0}"])
def test_a_card_that_costs_nothing(told, cost):
    assert names(told(f"# {CARD}\ncost_estimate: {cost}")) == ["cost-zero"]


@pytest.mark.parametrize(
    "money",
    [
        "activities: [{code: F4.4.1.1, budget: 0, off_budget: 5}]\neconomic_codes: {}",
        "activities: [{code: F4.4.1.1, budget: 0}, {code: F4.4.1.2, budget: 5}]\neconomic_codes: {'03': 5}",
        "activities: [{code: F4.4.1.1, budget: null}]\neconomic_codes: {}",
        "activities: [{code: F4.4.1.1}]\neconomic_codes: {}",
        "activities: [{code: F4.4.1.1, budget: 0}]\neconomic_codes: {'03': 5}",
    ],
    ids=["off budget", "one of two", "not available", "not written", "the codes have money"],
)
def test_a_page_that_costs_something_or_whose_cost_is_told_elsewhere(told, money):
    assert "cost-zero" not in names(told(f"# {PAGE}\n{money}"))


def test_two_directorates_with_one_name(told):
    found = told(
        "# program.yaml\ndirectorates: [halkla-iliskiler, halk]\n# halk/directorate.yaml\nname: HALKLA İLİŞKİLER  MÜDÜRLÜĞÜ"
    )
    assert found[-1] == (
        "halkla-iliskiler/directorate.yaml/name directorate-name-repeated: “Halkla İlişkiler Müdürlüğü” adı "
        "başka bir müdürlüğün de adı: halk/directorate.yaml/name."
    )


def test_two_objectives_with_one_text(told):
    found = told(
        "# goals.yaml\nobjectives: [{code: H4.4, title: İstihdam}, {code: H4.5, title: İSTİHDAM.}, {code: H4.6, title: Eğitim}]"
    )
    assert "goals.yaml/objectives/1/title title-repeated: H4.5 ile H4.4 aynı metni taşıyor." in found
    assert names(found).count("title-repeated") == 1


def test_a_target_may_carry_the_text_of_its_objective_or_of_another_directorates_target(told):
    page = """
code: PH4.4.2
objective: H4.4
title: İstihdam
indicators: [{code: PG4.4.2.1, values: {2022: 1, 2023-H1: 1, 2024: 1}}]
activities: [{code: F4.4.2.1, off_budget: 10}]
"""
    same = f"# {PAGE}\ntitle: İstihdam\n"
    assert "title-repeated" not in names(told(f"{same}{UNITS}# zabita/PH4.4.2.yaml{page}"))
    assert "title-repeated" in names(told(f"{same}# halkla-iliskiler/PH4.4.2.yaml{page}"))


def test_the_number_of_goals_is_nobody_s_business_unless_asked(told):
    assert told(f"# {CARD}\ncooperating: all") == []
    assert "goals-few-or-many" in names(told(f"# {CARD}\ncooperating: all", EVERYTHING))
    assert "goals-few-or-many" not in names(told("", EVERYTHING))
