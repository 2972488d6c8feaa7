"""A slip in a line's beginning, colon, dash or brackets is one finding, at the slip, with the line mended."""

from __future__ import annotations

import pytest
from reading import brief, only, read

PAGE = """\
code: PH4.4.1
objective: H4.4
indicators:
  - code: PG4.4.1.1
    name: Kişi sayısı
    unit: kişi
    values: {2022: 1102, 2023: 196}
  - code: PG4.4.1.2
    name: Yönlendirme
    unit: kişi
    values: {2022: 31691, 2023: 35000}
"""
# What stands on the page, what is written in its place, the finding, and what its hint says to write.
SLIPS = {
    "a space less": ("    name: Kişi", "   name: Kişi", "5:4 indentation", "4 boşluk olsun: `name: Kişi sayısı`"),
    "a space more": ("    name: Kişi", "     name: Kişi", "5:6 indentation", "4 boşluk olsun: `name: Kişi sayısı`"),
    "a field pushed in": ("objective:", " objective:", "2:2 indentation", "boşlukları silin: `objective: H4.4`"),
    "a section pushed in": ("indicators:", "  indicators:", "3:3 indentation", "boşlukları silin: `indicators:`"),
    "a dash without a space": ("- code: PG4.4.1.2", "-code: PG4.4.1.2", "8:3 dash-without-space", "`- code: PG4.4.1.2`"),
    "the first dash left out": ("  - code: PG4.4.1.1", "    code: PG4.4.1.1", "4:5 dash-missing", "`- code: PG4.4.1.1`"),
    "a later dash left out": ("  - code: PG4.4.1.2", "    code: PG4.4.1.2", "8:5 duplicate-key", "`- code: …`"),
    "a long dash": ("  - code: PG4.4.1.2", "  – code: PG4.4.1.2", "8:3 dash-missing", "`- code: PG4.4.1.2`"),
    "a bullet from Word": ("  - code: PG4.4.1.2", "  • code: PG4.4.1.2", "8:3 dash-missing", "`- code: PG4.4.1.2`"),
    "a quotation mark opened in braces": ("{2022: 1102", '{2022: "1102', "7:20 quote-not-closed", "aynı tırnağı koyun"),
    "periods not pushed in": ("values: {2022: 1102, 2023: 196}", "values:\n    2022: 1102", "7:12 empty-value", "iki boşluk ekleyin: `  2022: …`"),
    "a section typed twice": ("code: PG4.4.1.2\n", "code: PG4.4.1.2\n    code: 5\n", "9:5 duplicate-key", "`- code: …`"),
    "a value and lines below": ("indicators:", "indicators: yok", "4:3 lines-below-a-value", "bu satırı silin"),
    "no colon": ("unit: kişi", "unit kişi", "6:5 colon-missing", "`unit: kişi`"),
    "no space after the colon": ("unit: kişi", "unit:kişi", "6:5 colon-missing", "`unit: kişi`"),
    "a semicolon": ("unit: kişi", "unit; kişi", "6:5 colon-missing", "`unit: kişi`"),
    "an equals sign": ("unit: kişi", "unit = kişi", "6:5 colon-missing", "`unit: kişi`"),
    "no space in braces": ("{2022: 1102,", "{2022:1102,", "7:14 colon-missing", "`2022: 1102`"),
    "no opening brace": ("{2022: 1102", "2022: 1102", "7:13 bracket-not-opened", "{2022: 1102, 2023: 196}"),
    "round brackets": ("{2022: 1102, 2023: 196}", "(2022: 1102, 2023: 196)", "7:13 bracket-not-opened", "{2022: 1102, 2023: 196}"),
    "no closing brace": ("2023: 196}", "2023: 196", "7:13 bracket-not-closed", "{2022: 1102, 2023: 196}"),
    "no comma": ("1102, 2023", "1102 2023", None, "{2022: 1102, 2023: 196}"),
    "semicolons in braces": ("1102, 2023", "1102; 2023", None, "{2022: 1102, 2023: 196}"),
    "a percent sign in braces": ("2022: 1102", "2022: %18", "7:20 number-with-percent", "yalnız 18 yazın"),
    "a decimal comma in braces": ("1102, 2023: 196}", "1102, 2023: 12,5}", "7:32 number-with-comma", "12.5"),
    "a tab in a text": ("kişi\n    values: {2022: 1102", "ki\tşi\n    values: {2022: 1102", "6:13 tab-character", "boşluk yazın"),
    "a tab after a colon": ("unit: kişi\n    values: {2022: 1102", "unit:\tkişi\n    values: {2022: 1102", "6:10 tab-character", "boşluk yazın"),
}  # fmt: skip


@pytest.mark.parametrize("slip", SLIPS)
def test_a_slip_is_one_finding_that_says_what_to_write(slip):
    right, wrong, expected, hint = SLIPS[slip]
    assert right in PAGE
    finding = only(PAGE.replace(right, wrong, 1))
    assert brief([finding]) == [expected or f"{finding.line}:{finding.column} {finding.rule}"]
    assert hint in finding.hint


def test_a_tab_in_a_comment_harms_nobody():
    assert read(PAGE + "# bir\taçıklama\n")[1] == []


def test_a_part_pasted_twice_is_one_finding():
    assert brief(read(PAGE + PAGE)[1]) == ["12:1 duplicate-key"]


def test_of_a_field_written_twice_the_second_was_judged_against_the_wrong_kind():
    data, findings = read("indicators: [{code: PG1.1.1.1}]\nindicators: [{code: F1.1.1.1}]\n")
    assert brief(findings) == ["2:1 duplicate-key"]
    assert data == {"indicators": [{"code": "PG1.1.1.1"}]}


def test_a_period_without_a_value_above_another_is_just_empty():
    assert "null" in only("values:\n  2022:\n  2023: 5\n").hint


def test_two_fields_doubled_apart_are_two_findings():
    content = "a: 1\nb: 2\na: 3\nc: 4\nb: 5\n"
    assert brief(read(content)[1]) == ["3:1 duplicate-key", "5:1 duplicate-key"]


def test_a_text_that_goes_on_at_the_margin_is_told_as_either():
    finding = only("title: uzun bir\nmetin sürüyor\ncode: x\n")
    assert finding.rule == "colon-missing"
    assert "üstteki metnin devamıysa" in finding.hint


def test_the_place_of_a_cut_number_was_its_end():
    finding = only("values: {2024: 12,5}\n")
    assert (finding.column, finding.end_column) == (16, 20)


def test_utf16_of_either_kind_is_known_without_its_mark():
    for encoding in ("utf-16-be", "utf-16-le"):
        assert only("name: Örnek\n".encode(encoding)).rule == "encoding-utf-16"
