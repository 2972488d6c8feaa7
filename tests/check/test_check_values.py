"""Values: written where shown, whole where counted, sums that add up."""

from __future__ import annotations

import pytest

PAGE = "halkla-iliskiler/PH4.4.1.yaml"


def page(*indicators: str) -> str:
    return "\n  - ".join((f"# {PAGE}\nindicators:", *indicators))


def test_all_missing_periods_of_an_indicator_are_one_finding(told, hints):
    example = page("{code: PG4.4.1.1, values: {2023-H1: 3}}")
    assert told(example) == [
        f"{PAGE}/indicators/0/values value-missing: "
        "PG4.4.1.1: belgede gösterilen şu dönemlerin değeri yazılmamış: 2022, 2024."
    ]
    assert hints(example) == ["Değeri yazın; elde veri yoksa “2022: null” yazın, belgede “-” basılır."]


def test_null_is_a_value_and_zero_is_one(told):
    assert told(page("{code: PG4.4.1.1, values: {2022: null, 2023-H1: 0, 2024: 1}}")) == []


def test_a_value_that_no_column_shows(told):
    assert told(page("{code: PG4.4.1.1, values: {2020: 9, 2022: 1, 2023-H1: 1, 2024: 1}}")) == [
        f"{PAGE}/indicators/0/values/2020 (key) value-not-shown: "
        "PG4.4.1.1: 2020 değeri yazılmış, ama belgenin hiçbir sütunu bu dönemi göstermiyor."
    ]


def test_another_period_of_the_same_year_is_one_finding(told, hints):
    example = page("{code: PG4.4.1.1, values: {2022: 1, 2023-H2: 1, 2024: 1}}")
    assert told(example) == [
        f"{PAGE}/indicators/0/values/2023-H2 (key) value-missing: "
        "PG4.4.1.1: belgede gösterilen şu dönemlerin değeri yazılmamış: 2023-H1."
    ]
    assert hints(example) == ["“2023-H2” yazılmış; “2023-H1” mi demek istediniz?"]


def test_monitoring_indicators_have_columns_of_their_own(told):
    assert told(f"""
# program.yaml
monitoring_columns: [{{heading: GERÇEKLEŞEN, periods: [2023]}}, {{heading: ÖNGÖRÜLEN, periods: [2024]}}]
# {PAGE}
monitoring_indicators:
  - {{code: IG4.4.1.1, values: {{2023: 1, 2024: 1}}}}
  - {{code: IG4.4.1.2, values: {{2022: 1, 2023: 1, 2024: 1}}}}
""") == [
        f"{PAGE}/monitoring_indicators/1/values/2022 (key) value-not-shown: "
        "IG4.4.1.2: 2022 değeri yazılmış, ama belgenin hiçbir sütunu bu dönemi göstermiyor."
    ]


def test_a_card_shows_its_baseline_and_years(told):
    assert told("""
# basin-ve-yayin/H7.2.yaml
indicators:
  - {code: PG7.2.1, weight: 100, values: {2025: 2, 2026: 2, 2027: 2, 2028: 2, 2029: 2}}
""") == [
        "basin-ve-yayin/H7.2.yaml/indicators/0/values value-missing: "
        "PG7.2.1: belgede gösterilen şu dönemlerin değeri yazılmamış: 2024-H1."
    ]


@pytest.mark.parametrize(
    ("unit", "value", "finding"),
    [
        (
            "kişi",
            "12.5",
            "count-not-whole: PG4.4.1.1, 2022: birimi “kişi” olan bir değer kesirli olamaz, 12,5",
        ),
        ("hane", "0.1", "count-not-whole: PG4.4.1.1, 2022: birimi “hane” olan bir değer kesirli olamaz, 0,1"),
        ("kişi", "-1.5", "negative-value: PG4.4.1.1, 2022: birimi “kişi” olan bir değer eksi olamaz, -1,5"),
    ],
)
def test_counts_are_whole_and_not_negative(told, unit, value, finding):
    example = page(f"{{code: PG4.4.1.1, unit: {unit}, values: {{2022: {value}, 2023-H1: 1, 2024: 12.0}}}}")
    assert told(example) == [f"{PAGE}/indicators/0/values/2022 {finding} yazılmış."]


@pytest.mark.parametrize(
    ("unit", "value"), [("'%'", "12.5"), ("gün", "1.5"), ("°C", "-3"), ("adet", "12.00")]
)
def test_what_is_measured_may_have_decimals(told, unit, value):
    assert (
        told(page(f"{{code: PG4.4.1.1, unit: {unit}, values: {{2022: {value}, 2023-H1: 1, 2024: 2}}}}")) == []
    )


CALLS = """code: PG4.4.1.1
    sum_of: [PG4.4.1.1.1, PG4.4.1.1.2, PG4.4.1.1.3]
    values: {2022: %s, 2023-H1: 102899, 2024: 200000}
    parts:
      - {code: PG4.4.1.1.1, values: {2022: 115631, 2023-H1: 50944, 2024: 100000}}
      - {code: PG4.4.1.1.2, values: {2022: 86008, 2023-H1: 36364, 2024: 75000}}
      - {code: PG4.4.1.1.3, values: {2022: %s, 2023-H1: 15591, 2024: 25000}}
      - {code: PG4.4.1.1.4, sum_of: [PG4.4.1.1.1, PG4.4.1.1.2],
         values: {2022: 201639, 2023-H1: 87308, 2024: 175000}}"""


def test_only_the_named_parts_add_up_so_a_subtotal_may_stand_among_the_parts(told):
    assert told(page(CALLS % ("233074", "31435"))) == []


def test_a_sum_that_does_not_add_up(told, hints):
    example = page(CALLS % ("233047", "31435"))
    assert told(example) == [
        f"{PAGE}/indicators/0/values/2022 subtotal-differs: "
        "PG4.4.1.1, 2022: 233.047 yazılmış, ama toplananlar 233.074 ediyor; fark 27."
    ]
    assert hints(example)[0].startswith("Toplananlar: PG4.4.1.1.1, PG4.4.1.1.2, PG4.4.1.1.3.")


def test_a_sum_with_a_term_that_is_not_available_cannot_be_checked(told):
    assert told(page(CALLS % ("233074", "null"))) == [
        f"{PAGE}/indicators/0/values/2022 subtotal-not-computable: "
        "PG4.4.1.1, 2022: 233.074 yazılmış, ama toplananlardan bu dönem değeri olmayan var: PG4.4.1.1.3."
    ]
    assert told(page(CALLS % ("null", "null"))) == []


def test_a_term_left_out_is_one_finding(told):
    assert told(page(CALLS.replace("2022: %s, ", "", 2).replace("values: {", "values: {2022: 5, ", 1))) == [
        f"{PAGE}/indicators/0/parts/2/values value-missing: "
        "PG4.4.1.1.3: belgede gösterilen şu dönemlerin değeri yazılmamış: 2022."
    ]
