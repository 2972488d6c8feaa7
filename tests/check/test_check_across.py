"""Periods side by side: a programme and its strategic plan, a programme and the one of the year before."""

from __future__ import annotations

import pytest

from izlence.check.rule import Wanted

PAGE = "2025/halkla-iliskiler/PH4.4.1.yaml"
CARD = "2025-2029/basin-ve-yayin/H4.4.yaml"


def frame(year: int) -> str:
    columns = f"[{{heading: Y, periods: [{year}]}}]"
    return f"\n# {year}/program.yaml\nyear: {year}\ncolumns: {columns}\nmonitoring_columns: {columns}\n"


def programme(indicator: str, year: int = 2025, goals: str = "") -> str:
    page = f"# {year}/halkla-iliskiler/PH4.4.1.yaml\nindicators:\n  - {{code: PG4.4.1.1, {indicator}}}\n"
    return frame(year) + (f"# {year}/goals.yaml\n{goals}\n" if goals else "") + page


def strategy(indicator: str = "name: Kişi sayısı, unit: kişi", year_2025: str = "600") -> str:
    return f"""
# 2025-2029/goals.yaml
goals: [{{code: A4, title: Sosyal hizmetler}}, {{code: A7, title: Paydaşlar}}]
objectives: [{{code: H4.4, title: İstihdam}}, {{code: H7.2, title: Tanıtım}}]
# {CARD}
code: H4.4
indicators:
  - {{code: PG4.4.1, {indicator}, weight: 100,
     values: {{2024-H1: 300, 2025: {year_2025}, 2026: 700, 2027: 800, 2028: 900, 2029: 950}}}}
activities: [Kariyer günleri]
risks: [İlanların azalması]
findings: [Başvurular artmaktadır.]
needs: [Uzman]
"""


PEOPLE = "name: Kişi sayısı, unit: kişi"


def test_a_target_that_differs_from_the_strategic_plan(told, hints):
    example = programme(f"{PEOPLE}, values: {{2025: 500}}") + strategy()
    assert told(example) == [
        f"{PAGE}/indicators/0/values/2025 value-differs-from-strategic-plan: "
        f"PG4.4.1.1, 2025: 500 yazılmış, stratejik planda PG4.4.1 için 600 ({CARD}/indicators/0/values/2025)."
    ]
    assert hints(example) == [
        "Değerlerden yanlış olanı düzeltin; hedef değiştiyse nedenini `revision` alanına yazın."
    ]


@pytest.mark.parametrize(
    "indicator",
    [
        f"{PEOPLE}, values: {{2025: 600.0}}",
        f"{PEOPLE}, values: {{2025: 500}}, revision: Ödenek kesintisi.",
        "name: Firma sayısı, unit: adet, values: {2025: 500}",
    ],
    ids=["the same with decimals", "revised with a reason", "an indicator of its own"],
)
def test_what_does_not_contradict_the_strategic_plan(told, indicator):
    assert told(programme(indicator) + strategy()) == []


def test_a_programme_of_another_year_is_not_held_against_the_plan(told):
    assert told(programme(f"{PEOPLE}, values: {{2024: 5}}", year=2024) + strategy()) == []


def test_an_indicator_of_another_name_is_compared_when_it_says_which_it_is(told):
    named = "name: İşe başlayan, unit: kişi, strategic_indicator: PG4.4.1, values: {2025: 500}"
    assert [line.split()[1] for line in told(programme(named) + strategy())] == [
        "value-differs-from-strategic-plan:"
    ]


def test_a_mistyped_strategic_indicator(told, hints):
    example = programme(f"{PEOPLE}, strategic_indicator: PG4.4.11, values: {{2025: 600}}") + strategy()
    assert told(example) == [
        f"{PAGE}/indicators/0/strategic_indicator strategic-indicator-unknown: "
        "2025-2029 stratejik planının kartlarında “PG4.4.11” diye bir gösterge yok."
    ]
    assert hints(example) == ["Bunu mu demek istediniz: PG4.4.1?"]


def test_the_same_indicator_with_another_unit_is_not_compared_by_value(told):
    example = programme("name: Kişi sayısı, unit: hane, values: {2025: 500}") + strategy()
    assert [line.split()[1] for line in told(example)] == ["unit-differs-from-strategic-plan:"]


def test_a_percentage_and_an_amount_are_two_units(told):
    planned = strategy("name: Ödenen destek, unit: ₺")
    found = told(programme('name: Ödenen destek, unit: "%", values: {2025: 50}') + planned)
    assert [line.split()[1] for line in found] == ["unit-differs-from-strategic-plan:"]


def test_a_name_on_two_indicators_tells_nothing(told):
    twice = f"{PEOPLE}, values: {{2025: 500}}}}\n  - {{code: PG4.4.1.2, {PEOPLE}, values: {{2025: 500}}"
    assert not [line for line in told(programme(twice) + strategy()) if "strategic" in line]


def test_a_value_that_is_not_there_is_not_another_value(told):
    found = told(programme(f"{PEOPLE}, values: {{2025: null}}, missing: Yeni") + strategy())
    assert found == []


def test_a_revision_left_behind_is_a_hint(told):
    found = told(programme(f"{PEOPLE}, values: {{2025: 600}}, revision: Ödenek kesintisi.") + strategy())
    assert [line.split()[1] for line in found] == ["revision-not-needed:"]


SAME = f"{PEOPLE}, values: {{2025: 600}}"


def test_a_goal_whose_text_was_changed(told, hints):
    goals = "goals: [{code: A4, title: Sosyal yardımlar}]\nobjectives: [{code: H4.4, title: İstihdam}]"
    example = programme(SAME, goals=goals) + strategy()
    assert told(example) == [
        "2025/goals.yaml/goals/0/title text-differs-from-strategic-plan: A4 metni 2025-2029 stratejik planındaki "
        "metinden farklı (2025-2029/goals.yaml/goals/0/title)."
    ]
    assert hints(example) == ["Programa stratejik plandaki metni yazın: “Sosyal hizmetler”"]


def test_capitals_spaces_and_points_do_not_change_a_text(told):
    goals = 'goals: [{code: A4, title: "SOSYAL  HİZMETLER."}]\nobjectives: [{code: H4.4, title: İstihdam}]'
    assert told(programme(SAME, goals=goals) + strategy()) == []


def test_an_objective_with_the_code_of_another_is_told_with_the_right_code(hints, told):
    goals = "goals: [{code: A4, title: Sosyal hizmetler}]\nobjectives: [{code: H4.4, title: Tanıtım}]"
    example = programme(SAME, goals=goals) + strategy()
    assert [line.split()[1] for line in told(example)] == ["text-differs-from-strategic-plan:"]
    assert hints(example) == ["Bu metin stratejik planda H7.2 kodunundur; kodu ya da metni düzeltin."]


def test_a_goal_that_the_strategic_plan_does_not_have_is_one_finding_with_its_objectives(told):
    goals = (
        "goals: [{code: A4, title: Sosyal hizmetler}, {code: A8, title: Afetler}]\n"
        "objectives: [{code: H4.4, title: İstihdam}, {code: H8.1, title: Hazırlık}]"
    )
    found = [line for line in told(programme(SAME, goals=goals) + strategy()) if "strategic" in line]
    assert found == [
        "2025/goals.yaml/goals/1/code not-in-strategic-plan: A8, yılı kapsayan 2025-2029 stratejik planında yok."
    ]


def test_two_years_of_one_plan_are_not_told_of_each_other(told):
    assert told(programme(SAME) + strategy()) == []


def years(before: str, now: str, objective: str = "İstihdam") -> str:
    goals = (
        f"goals: [{{code: A4, title: Sosyal hizmetler}}]\nobjectives: [{{code: H4.4, title: {objective}}}]"
    )
    first = programme(f"name: {before}, values: {{2023: 1}}", year=2023, goals=goals)
    return first + programme(f"name: {now}, values: {{2024: 1}}", year=2024)


def test_a_code_that_was_another_indicators_the_year_before(told):
    assert told(years("Basılan broşür sayısı", "Eğitim alan kişi sayısı")) == [
        "2024/halkla-iliskiler/PH4.4.1.yaml/indicators/0/code code-reused: PG4.4.1.1 kodu 2023 yılında başka bir "
        "kaydındı: “Basılan broşür sayısı” (2023/halkla-iliskiler/PH4.4.1.yaml/indicators/0/code)."
    ]


@pytest.mark.parametrize(
    ("before", "now", "objective"),
    [
        ("Eğitim sayısı", "Verilen eğitimlerin sayısı", "İstihdam"),
        ("Basılan broşür sayısı", "Eğitim alan kişi sayısı", "Yeşil alanlar"),
        ("CV sayısı", "Eğitim alan kişi", "İstihdam"),
    ],
    ids=["put in other words", "a new strategic plan", "a name that says nothing"],
)
def test_a_code_that_may_well_be_the_same_records(told, before, now, objective):
    assert told(years(before, now, objective)) == []


def test_an_objective_without_a_measure_is_told_once_and_when_asked(told):
    wanted = Wanted(requested=frozenset({"objective-without-measure"}))
    found = [line for line in told(programme(SAME) + strategy(), wanted) if "H4.4" in line]
    assert found == [
        "2025-2029/goals.yaml/objectives/0/title objective-without-measure: "
        "H4.4 hedefinin metninde ne bir sayı ne bir yıl var."
    ]
    assert told(programme(SAME) + strategy()) == []


@pytest.mark.parametrize(
    ("text", "is_found"),
    [
        ("Yeşil alanı 10 m²'ye çıkarmak", False),
        ("Bekleme süresini yarıya indirmek", False),
        ("Araç sayısını iki katına çıkarmak", False),
        ("Yüz yüze iletişimi güçlendirmek", True),
        ("Onarımı hızlandırmak", True),
    ],
)
def test_what_is_a_measure(told, text, is_found):
    goals = f'# goals.yaml\nobjectives: [{{code: H4.4, title: "{text}"}}]'
    found = told(goals, Wanted(requested=frozenset({"objective-without-measure"})))
    assert bool(found) == is_found


ACCEPTED = "accepted: [{rule: value-differs-from-strategic-plan, reason: Meclis kararıyla düşürüldü.}]"


def test_a_difference_that_is_accepted_with_its_reason(told):
    assert told(programme(f"{PEOPLE}, values: {{2025: 500}}, {ACCEPTED}") + strategy()) == []


def test_an_exception_is_not_called_needless_where_the_strategic_plan_was_not_looked_at(told):
    """`check 2025` reads that period alone."""
    assert told(programme(f"{PEOPLE}, values: {{2025: 500}}, {ACCEPTED}")) == []


def test_an_exception_to_a_difference_that_is_gone(told):
    found = told(programme(f"{PEOPLE}, values: {{2025: 600}}, {ACCEPTED}") + strategy())
    assert [line.split()[1] for line in found] == ["accepted-not-needed:"]
