"""Codes: used once, defined, under their parent, the name of their file."""

from __future__ import annotations


def test_a_faultless_plan_has_no_findings(told):
    assert told("") == []
    assert told("# strategy.yaml\nbaseline: 2024-H1") == []


def test_a_code_used_twice_is_reported_at_the_second(told):
    assert told("""
# halkla-iliskiler/PH4.4.1.yaml
activities:
  - {code: F4.4.1.1, name: Yazılım, budget: 600}
  - {code: F4.4.1.1, name: Fuar, budget: 400}
""") == [
        "halkla-iliskiler/PH4.4.1.yaml/activities/1/code duplicate-code: "
        "“F4.4.1.1” kodu daha önce kullanılmış: halkla-iliskiler/PH4.4.1.yaml/activities/0/code."
    ]


def test_an_indicator_and_a_part_cannot_share_a_code(told):
    assert told("""
# halkla-iliskiler/PH4.4.1.yaml
indicators:
  - code: PG4.4.1.1
    values: {2022: 3, 2023-H1: 1, 2024: 2}
    parts:
      - {code: PG4.4.1.1.1, values: {2022: 3, 2023-H1: 1, 2024: 2}}
      - {code: PG4.4.1.1.1, values: {2022: 3, 2023-H1: 1, 2024: 2}}
""") == [
        "halkla-iliskiler/PH4.4.1.yaml/indicators/0/parts/1/code duplicate-code: “PG4.4.1.1.1” kodu daha önce "
        "kullanılmış: halkla-iliskiler/PH4.4.1.yaml/indicators/0/parts/0/code."
    ]


def test_a_page_copied_as_a_whole_is_one_finding(told):
    assert told("""
# park-ve-bahceler/directorate.yaml
name: Park ve Bahçeler Müdürlüğü
# program.yaml
directorates: [halkla-iliskiler, park-ve-bahceler]
# park-ve-bahceler/PH4.4.1.yaml
code: PH4.4.1
objective: H4.4
indicators:
  - {code: PG4.4.1.1, unit: kişi, values: {2022: 1102, 2023-H1: 196, 2024: 500}}
activities: [{code: F4.4.1.1, budget: 999}]
economic_codes: {"03": 1000}
""") == [
        "park-ve-bahceler/PH4.4.1.yaml/code duplicate-code: "
        "“PH4.4.1” kodu daha önce kullanılmış: halkla-iliskiler/PH4.4.1.yaml/code."
    ]


def test_two_cards_of_one_objective_are_a_duplicate_and_its_definition_is_not(told):
    card = """
code: H7.2
indicators:
  - {code: PG7.2.1, weight: 100, values: {2024-H1: 1, 2025: 2, 2026: 2, 2027: 2, 2028: 2, 2029: 2}}
activities: [Tanıtım]
risks: [Duyuruların gecikmesi]
findings: [Takipçi azdır.]
needs: [Ekip]
"""
    assert told(f"""
# strategy.yaml
directorates: [basin-ve-yayin, kultur]
# kultur/directorate.yaml
name: Kültür Müdürlüğü
# kultur/H7.2.yaml{card}""") == [
        "kultur/H7.2.yaml/code duplicate-code: “H7.2” kodu daha önce kullanılmış: basin-ve-yayin/H7.2.yaml/code."
    ]


def test_an_objective_that_is_not_defined_is_reported_once_with_the_nearest(told, hints):
    example = """
# halkla-iliskiler/PH4.4.1.yaml
objective: H4.44
"""
    assert told(example) == [
        "halkla-iliskiler/PH4.4.1.yaml/objective unknown-code: "
        "“H4.44” kodu bu dönemin planında tanımlı değil."
    ]
    assert hints(example) == ["Bunu mu demek istediniz: H4.4?"]


def test_without_a_near_match_the_hint_says_where_codes_are_defined(hints):
    assert hints("""
# halkla-iliskiler/PH4.4.1.yaml
objective: H12.7
""") == [
        "Kodu düzeltin ya da tanımını ekleyin: amaç ve hedefler goals.yaml, ekonomik kodlar program.yaml "
        "dosyasında, göstergeler kendi sayfalarında tanımlanır."
    ]


def test_an_objective_whose_goal_is_not_defined(told):
    assert told("""
# goals.yaml
goals: []
""") == ["goals.yaml/objectives/0/code unknown-code: “A4” kodu bu dönemin planında tanımlı değil."]


def test_a_card_of_an_objective_that_is_not_defined(told):
    assert told("""
# goals.yaml
objectives: []
# basin-ve-yayin/H7.2.yaml
code: H7.2
""") == ["basin-ve-yayin/H7.2.yaml/code unknown-code: “H7.2” kodu bu dönemin planında tanımlı değil."]


def test_a_formula_and_a_sum_that_name_indicators_which_do_not_exist(told, hints):
    example = """
# halkla-iliskiler/PH4.4.1.yaml
indicators:
  - {code: PG4.4.1.1, formula: PG4.4.1.22 * 2, values: {2022: 8, 2023-H1: 2, 2024: 4}}
  - {code: PG4.4.1.2, sum_of: [PG4.4.1.1, PG9.9], values: {2022: 8, 2023-H1: 2, 2024: 4}}
"""
    assert told(example) == [
        "halkla-iliskiler/PH4.4.1.yaml/indicators/0/formula unknown-code: "
        "“PG4.4.1.22” kodu bu dönemin planında tanımlı değil.",
        "halkla-iliskiler/PH4.4.1.yaml/indicators/1/sum_of/1 unknown-code: "
        "“PG9.9” kodu bu dönemin planında tanımlı değil.",
    ]
    assert hints(example)[0] == "Bunu mu demek istediniz: PG4.4.1.2?"


def test_an_economic_code_that_program_yaml_does_not_name(told):
    assert told("""
# halkla-iliskiler/PH4.4.1.yaml
economic_codes: {"03": 900, "13": 100}
""") == [
        "halkla-iliskiler/PH4.4.1.yaml/economic_codes/13 (key) unknown-code: "
        "“13” kodu bu dönemin planında tanımlı değil."
    ]


def test_an_indicator_that_carries_another_pages_numbers(told, hints):
    example = """
# halkla-iliskiler/PH4.4.1.yaml
indicators:
  - {code: PG7.1.1.3, values: {2022: 1, 2023-H1: 1, 2024: 1}}
"""
    assert told(example) == [
        "halkla-iliskiler/PH4.4.1.yaml/indicators/0/code code-outside-parent: "
        "“PG7.1.1.3” kodu, bağlı olduğu “PH4.4.1” kaydının numarasıyla başlamıyor."
    ]
    assert hints(example) == [
        "Burada kod “PG4.4.1.3” biçiminde olur; kayıt başka bir sayfanınsa oraya taşıyın."
    ]


def test_a_part_outside_its_indicator_and_an_activity_outside_its_target(told):
    assert told("""
# halkla-iliskiler/PH4.4.1.yaml
indicators:
  - code: PG4.4.1.1
    values: {2022: 3, 2023-H1: 1, 2024: 2}
    parts:
      - {code: PG4.4.1.2.1, values: {2022: 3, 2023-H1: 1, 2024: 2}}
activities: [{code: F4.4.1, budget: 1000}]
""") == [
        "halkla-iliskiler/PH4.4.1.yaml/indicators/0/parts/0/code code-outside-parent: "
        "“PG4.4.1.2.1” kodu, bağlı olduğu “PG4.4.1.1” kaydının numarasıyla başlamıyor.",
        "halkla-iliskiler/PH4.4.1.yaml/activities/0/code code-outside-parent: "
        "“F4.4.1” kodu, bağlı olduğu “PH4.4.1” kaydının numarasıyla başlamıyor.",
    ]


def test_a_target_under_another_objective_that_exists(told):
    assert told("""
# goals.yaml
objectives: [{code: H4.4, title: İstihdam}, {code: H4.5, title: Eğitim}]
# halkla-iliskiler/PH4.4.1.yaml
objective: H4.5
""") == [
        "halkla-iliskiler/PH4.4.1.yaml/code code-outside-parent: "
        "“PH4.4.1” kodu, bağlı olduğu “H4.5” kaydının numarasıyla başlamıyor."
    ]


def test_an_objective_too_deep_under_its_goal(told):
    assert told("""
# goals.yaml
objectives: [{code: H4.4, title: İstihdam}, {code: H4.4.1, title: Eğitim}]
""") == [
        "goals.yaml/objectives/1/code code-outside-parent: "
        "“H4.4.1” kodu, bağlı olduğu “A4” kaydının numarasıyla başlamıyor."
    ]


def test_a_file_that_carries_another_name_is_one_finding_not_one_for_each_line(told):
    assert told("""
# halkla-iliskiler/PH4.4.1.yaml
code: PH4.4.2
""") == [
        "halkla-iliskiler/PH4.4.1.yaml/code file-name-differs: "
        "Dosyanın adı “PH4.4.1.yaml”, içindeki kod “PH4.4.2”: ikisi aynı olmalı."
    ]


def test_a_code_with_another_pages_numbers_is_one_finding_and_not_a_duplicate_there(told):
    """Before, the record that rightly has the code was reported as a duplicate too."""
    assert told("""
# halkla-iliskiler/PH4.4.1.yaml
activities: [{code: F4.4.2.1, budget: 1000}]
# halkla-iliskiler/PH4.4.2.yaml
code: PH4.4.2
objective: H4.4
title: Meslek eğitimleri
indicators: [{code: PG4.4.2.1, values: {2022: 1, 2023-H1: 1, 2024: 1}}]
activities: [{code: F4.4.2.1, off_budget: 10}]
""") == [
        "halkla-iliskiler/PH4.4.1.yaml/activities/0/code code-outside-parent: “F4.4.2.1” kodu, bağlı olduğu "
        "“PH4.4.1” kaydının numarasıyla başlamıyor."
    ]
