"""Written values against their formula: right, cut, contradicted."""

from __future__ import annotations

import pytest

PAGE = "halkla-iliskiler/PH4.4.1.yaml"
RATE = f"{PAGE}/indicators/2/values/2022"


def rate(part: str, whole: str, written: str, unit: str = "%", formula: str = "PG4.4.1.1 / PG4.4.1.2") -> str:
    """Write a page whose third indicator is computed from the first two."""
    return f"""
# {PAGE}
indicators:
  - {{code: PG4.4.1.1, values: {{2022: {part}, 2023-H1: null, 2024: null}}, missing: Yeni}}
  - {{code: PG4.4.1.2, values: {{2022: {whole}, 2023-H1: null, 2024: null}}, missing: Yeni}}
  - code: PG4.4.1.3
    unit: "{unit}"
    formula: {formula}
    values: {{2022: {written}, 2023-H1: null, 2024: null}}
"""


@pytest.mark.parametrize(
    ("part", "whole", "written"),
    [
        ("31435", "233074", "13.49"),
        ("15591", "102899", "15.15"),
        ("25000", "200000", "12.50"),
        ("1102", "5805", "19.0"),
        ("1102", "5805", "19"),
        ("1", "8", "12.5"),
        ("1", "8", "13"),  # 12,5: a half goes up
        ("1", "3", "33.3333"),
        ("0", "5", "0"),
    ],
)
def test_a_value_rounded_to_the_decimals_it_is_written_with_is_right(told, part, whole, written):
    assert told(rate(part, whole, written)) == []


@pytest.mark.parametrize(
    ("example", "sentence", "right"),
    [
        (rate("31435", "233074", "13.48"), "13,48 yazılmış, formülün sonucu 13,4871;", "13.49"),
        (rate("1102", "5805", "18.0"), "18,0 yazılmış, formülün sonucu 18,984;", "19.0"),
        (rate("196", "3724", "5.0"), "5,0 yazılmış, formülün sonucu 5,263;", "5.3"),
        (rate("500", "7000", "7.0"), "7,0 yazılmış, formülün sonucu 7,143;", "7.1"),
        (rate("2", "3", "66"), "66 yazılmış, formülün sonucu 66,67;", "67"),
        (rate("2", "3", "66.60"), "66,60 yazılmış, formülün sonucu 66,6667;", "66.67"),
    ],
)
def test_a_value_cut_at_its_decimals_or_fewer_is_truncated(told, hints, example, sentence, right):
    assert told(example) == [
        f"{RATE} formula-truncated: PG4.4.1.3, 2022: {sentence} değer yuvarlanmamış, kesilmiş."
    ]
    assert hints(example) == [f"Yuvarlanmış olarak {right} yazın."]


@pytest.mark.parametrize(
    ("part", "whole", "written", "sentence"),
    [
        ("31435", "233074", "14.00", "14,00 yazılmış, ama formülün sonucu 13,4871; 13,49 olmalı."),
        ("31435", "233074", "0.13", "0,13 yazılmış, ama formülün sonucu 13,4871; 13,49 olmalı."),
        ("1102", "5805", "18.5", "18,5 yazılmış, ama formülün sonucu 18,984; 19,0 olmalı."),
        ("3", "2", "15", "15 yazılmış, ama formülün sonucu 150,00; 150 olmalı."),
    ],
)
def test_any_other_value_contradicts_the_formula(told, part, whole, written, sentence):
    assert told(rate(part, whole, written)) == [f"{RATE} formula-contradicted: PG4.4.1.3, 2022: {sentence}"]


def test_only_a_percentage_is_multiplied_by_a_hundred(told):
    assert told(rate("1000", "8", "125", unit="kg")) == []
    assert told(rate("1000", "8", "12500", unit="kg")) != []


def test_a_percentage_of_percentages_is_not_multiplied_again(told):
    example = rate("1", "1", "87", formula="100 - PG4.4.1.4") + (
        '  - {code: PG4.4.1.4, unit: "%", values: {2022: 13, 2023-H1: 5, 2024: 5}}\n'
    )
    assert told(example) == []


def test_a_negative_result_is_cut_towards_zero(told):
    assert [each.split()[1] for each in told(rate("-0", "3", "-66.6", formula="(1 - 3) / PG4.4.1.2"))] == [
        "percent-out-of-range:",
        "formula-truncated:",
    ]


@pytest.mark.parametrize(
    ("part", "whole"),
    [("null", "5"), ("5", "0"), ("0", "0")],
    ids=["not available", "by zero", "zero by zero"],
)
def test_a_written_value_whose_formula_cannot_be_computed(told, part, whole):
    assert told(rate(part, whole, "5.0")) == [
        f"{RATE} formula-not-computable: PG4.4.1.3, 2022: 5,0 yazılmış, "
        "ama formül (PG4.4.1.1 / PG4.4.1.2) bu dönem için hesaplanamıyor."
    ]
    assert told(rate(part, whole, "null")) == []


def test_an_operand_left_out_is_one_finding(told):
    example = rate("1", "2", "50").replace("2022: 1, ", "")
    assert [each.split()[1] for each in told(example)] == ["value-missing:"]


def test_a_result_beyond_sense_cannot_be_computed(told):
    huge = "*".join(["999999999999999999"] * 4)
    assert [each.split()[1] for each in told(rate("1", "1", "5", unit="kg", formula=huge))] == [
        "formula-not-computable:"
    ]


def test_a_formula_that_cannot_be_read_is_one_finding(told):
    assert told(rate("1", "2", "50", formula="PG4.4.1.1 bölü PG4.4.1.2")) == [
        f"{PAGE}/indicators/2/formula malformed-formula: "
        "PG4.4.1.3: “PG4.4.1.1 bölü PG4.4.1.2” formülü 11. karakterden başlayarak anlaşılmıyor."
    ]
