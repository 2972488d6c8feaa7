"""Numbers that two people could read in two ways are refused with the right spelling, never guessed."""

from __future__ import annotations

from decimal import Decimal

import pytest
from reading import only, read

from tests.every import every

REFUSED = [
    pytest.param(
        "35.000", "number-with-ambiguous-dot", "Binlik ise 35000 (veya 35_000), ondalık ise 35 yazın."
    ),
    pytest.param(
        "1.102", "number-with-ambiguous-dot", "Binlik ise 1102 (veya 1_102), ondalık ise 1.1020 yazın."
    ),
    pytest.param(
        "-1.500", "number-with-ambiguous-dot", "Binlik ise -1500 (veya -1_500), ondalık ise -1.5 yazın."
    ),
    pytest.param("1e5", "number-with-exponent", "Bütün rakamlarıyla 100000 yazın."),
    pytest.param("1.5e3", "number-with-exponent", "Bütün rakamlarıyla 1500 yazın."),
    pytest.param("0x1F", "number-in-hexadecimal", 'Sayıysa 31, metinse tırnak içinde "0x1F" yazın.'),
    pytest.param("0o17", "number-in-octal", 'Sayıysa 15, metinse tırnak içinde "0o17" yazın.'),
    pytest.param(
        "010", "number-with-leading-zeros", 'Sayıysa 10, kod veya metinse tırnak içinde "010" yazın.'
    ),
    pytest.param("01", "number-with-leading-zeros", 'Sayıysa 1, kod veya metinse tırnak içinde "01" yazın.'),
    pytest.param("08", "number-with-leading-zeros", 'Sayıysa 8, kod veya metinse tırnak içinde "08" yazın.'),
    pytest.param("+5", "number-with-odd-sign", "5 yazın."),
    pytest.param(".5", "number-with-bare-point", "0.5 yazın."),
    pytest.param("5.", "number-with-bare-point", "5 yazın."),
    pytest.param(".inf", "number-not-finite", "Sayıyı rakamla yazın; değer yoksa null yazın."),
    pytest.param("-.inf", "number-not-finite", None),
    pytest.param(".nan", "number-not-finite", None),
    pytest.param("15_00", "number-with-misplaced-underscores", None),
    pytest.param("1234567890123456789", "number-too-long", None),
    pytest.param("9" * 5000, "number-too-long", None, id="5000 digits"),
    pytest.param("1.1234567", "number-with-too-many-decimals", "Sayıyı yuvarlayarak yazın."),
    pytest.param("123456789012345.1234", "number-too-long", None),
]


@every(("written", "rule", "hint"), REFUSED)
def test_a_number_that_can_be_read_in_two_ways_is_refused(written, rule, hint):
    finding = only(f"ad: x\ndeğer: {written}\n")
    assert (finding.rule, finding.line, finding.column) == (rule, 2, 8)
    assert (finding.end_line, finding.end_column) == (2, 8 + len(written))
    assert hint in (None, finding.hint)


@every(("written", "rule"), [pytest.param(*case.values[:2], id=case.id) for case in REFUSED])
def test_and_so_it_is_in_a_row_of_values(written, rule):
    finding = only(f"values: {{2022: 5, 2024: {written}}}\n")
    assert (finding.rule, finding.line, finding.column) == (rule, 1, 25)


@pytest.mark.parametrize(
    ("written", "rule", "right"),
    [
        pytest.param("1.500.000", "number-with-dots", "1500000"),
        pytest.param("1.234,56", "number-with-dots", "1234.56"),
        pytest.param("12,5", "number-with-comma", "12.5"),
        pytest.param("1,102", "number-with-ambiguous-comma", "1102"),
        pytest.param("1,500,000", "number-with-comma-groups", "1500000"),
        pytest.param("1500 ₺", "number-with-currency", "1500"),
        pytest.param("1.500.000 TL", "number-with-currency", "1500000"),
        pytest.param("12:30", "number-as-time", ""),
        pytest.param("08:15:00", "number-as-time", ""),
        pytest.param("1 500 000", "number-with-spaces", "1500000"),
        pytest.param("12 kişi", "number-with-words", "12"),
        pytest.param('"%18"', "number-with-percent", "18"),
        pytest.param("1.5 milyon", "number-with-magnitude", "1500000"),
        pytest.param('"-"', "number-absent", "null"),
        pytest.param("yok", "number-absent", "null"),
    ],
)
def test_a_text_where_a_number_belongs_is_refused_by_the_schema_with_the_right_spelling(
    run, plan, written, rule, right
):
    """YAML takes these for text; the schema knows that a number stands there."""
    page = plan / "2024/halkla-iliskiler/PH4.4.1.yaml"
    page.write_text(page.read_text().replace("budget: 1_500_000", f"budget: {written}"))
    code, out, _ = run("check", "--format", "line", "--plan", plan)
    line = next(line for line in out.splitlines() if f"[{rule}]" in line)
    assert code == 1
    assert line.startswith(f"{page.as_posix()}:50:13: hata:")
    assert right in out


@every(
    ("row", "right", "rule"),
    [
        pytest.param("{2024: 12,5}", "12.5", "number-with-comma"),
        pytest.param("{2022: 5, 2024: 12,50}", "12.50", "number-with-comma"),
        pytest.param("{2024: 745,200}", "745200", "number-with-ambiguous-comma"),
        pytest.param("{2024: 1.500,25}", "1500.25", "number-with-dots"),
        pytest.param("{2024: -3,5, 2025: 4}", "-3.5", "number-with-comma"),
    ],
)
def test_a_decimal_comma_in_a_row_is_told_and_not_taken_for_the_next_field(row, right, rule):
    finding = only(f"values: {row}\n")
    assert (finding.rule, finding.line) == (rule, 1)
    assert right in finding.hint


@every(
    ("written", "number"),
    [
        pytest.param("1102", "1102"),
        pytest.param("0", "0"),
        pytest.param("-12", "-12"),
        pytest.param("13.48", "13.48"),
        pytest.param("18.0", "18.0", id="the decimals are kept as written"),
        pytest.param("12.50", "12.50"),
        pytest.param("0.125", "0.125", id="three decimals after a zero are no thousands"),
        pytest.param("1102.125", "1102.125", id="four digits before the point are no group"),
        pytest.param("1_500_000", "1500000"),
        pytest.param("1_500.25", "1500.25"),
        pytest.param("999999999999999999", "999999999999999999", id="eighteen digits"),
    ],
)
def test_a_number_that_reads_in_one_way_is_kept_as_written(written, number):
    data, findings = read(f"a: {written}\n")
    assert findings == []
    assert isinstance(data["a"], Decimal)
    assert str(data["a"]) == number


@every(
    ("written", "value"),
    [
        pytest.param("evet", "evet"),
        pytest.param("hayır", "hayır"),
        pytest.param("yes", "yes"),
        pytest.param("no", "no"),
        pytest.param("ON", "ON"),
        pytest.param("2024-02-30", "2024-02-30", id="a date that does not exist is a text"),
        pytest.param("0000-00-00", "0000-00-00"),
        pytest.param("01.01.2026", "01.01.2026"),
        pytest.param("12:30", "12:30", id="a time is never 750"),
        pytest.param("1:30:00", "1:30:00"),
        pytest.param("H4.10", "H4.10"),
        pytest.param("true", True),
        pytest.param("null", None),
        pytest.param("~", None),
        pytest.param("'35.000'", "35.000", id="what stands in quotes is text"),
    ],
)
def test_words_times_and_dates_are_texts_and_nothing_else(written, value):
    assert read(f"a: {written}\n") == ({"a": value}, [])


def test_a_key_is_always_a_text():
    data, findings = read('{2024: 1, true: 2, null: 3, 01: 4, 1.10: 5, no: 6, "02": 7}\n')
    assert findings == []
    assert list(data) == ["2024", "true", "null", "01", "1.10", "no", "02"]
