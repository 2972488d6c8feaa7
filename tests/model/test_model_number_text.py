"""Numbers as people write them, the rule each breaks, and the spelling they are shown."""

from __future__ import annotations

import re

from hypothesis import given
from hypothesis import strategies as st

from izlence.diagnostic import Rule
from izlence.model import number_rules
from izlence.model.number_text import explain_number
from tests.every import every

ACCEPTED = re.compile(r"-?(0|[1-9][0-9]*|[1-9][0-9]{0,2}(_[0-9]{3})+)(\.[0-9]{1,6})?")
AMBIGUOUS = re.compile(r"-?[1-9][0-9]{0,2}\.[0-9]{3}")

CASES = [
    ("1.250.000", "number-with-dots", "1250000"),
    ("1.250.000,50", "number-with-dots", "1250000.50"),
    ("1.102,5", "number-with-dots", "1102.5"),
    ("-1.250.000", "number-with-dots", "-1250000"),
    ("12,5", "number-with-comma", "12.5"),
    ("0,125", "number-with-comma", "0.125"),
    ("1102,50", "number-with-comma", "1102.50"),
    ("1,500,000", "number-with-comma-groups", "1500000"),
    ("1,500.50", "number-with-comma-groups", "1500.50"),
    ("1 500 000", "number-with-spaces", "1500000"),
    ("1\u00a0500,50", "number-with-spaces", "1500.50"),
    ("1'500'000", "number-with-apostrophes", "1500000"),
    ("35'000", "number-with-apostrophes", "35000"),
    ("35OOO", "number-with-letters-for-digits", "35000"),
    ("l5", "number-with-letters-for-digits", "15"),
    ("(5)", "number-in-brackets", "5"),
    ("( 1.500.000 )", "number-in-brackets", "1500000"),
    ("1500 ₺", "number-with-currency", "1500"),
    ("₺1500", "number-with-currency", "1500"),
    ("1500 TL", "number-with-currency", "1500"),
    ("35.000 TL", "number-with-currency", "35000"),
    ("1.500.000,50 TL", "number-with-currency", "1500000.50"),
    ("1,5 milyon TL", "number-with-currency", "1500000"),
    ("1 500 000 lira", "number-with-currency", "1500000"),
    ("%95", "number-with-percent", "95"),
    ("95%", "number-with-percent", "95"),
    ("% 12,5", "number-with-percent", "12.5"),
    ("Yüzde 95", "number-with-percent", "95"),
    ("1,5 milyon", "number-with-magnitude", "1500000"),
    ("2 BİN", "number-with-magnitude", "2000"),
    ("0.012345 bin", "number-with-magnitude", "12.3450"),
    ("1500 kişi", "number-with-words", "1500"),
    ("5 bina", "number-with-words", "5"),
    ("yaklaşık 500", "number-with-words", "500"),
    (">100", "number-with-words", "100"),
    ("12:30", "number-as-time", None),
    ("1:30:00", "number-as-time", None),
    ("1e5", "number-with-exponent", "100000"),
    ("1.5E3", "number-with-exponent", "1500"),
    ("1.1020e1", "number-with-exponent", "11.02"),
    ("1e-3", "number-with-exponent", "0.001"),
    ("0x1F", "number-in-hexadecimal", "31"),
    ("0o17", "number-in-octal", "15"),
    ("010", "number-with-leading-zeros", "10"),
    ("-007.5", "number-with-leading-zeros", "-7.5"),
    ("00", "number-with-leading-zeros", "0"),
    ("+5", "number-with-odd-sign", "5"),
    ("−5", "number-with-odd-sign", "-5"),
    (".5", "number-with-bare-point", "0.5"),
    ("-.5", "number-with-bare-point", "-0.5"),
    ("5.", "number-with-bare-point", "5"),
    ("15_00", "number-with-misplaced-underscores", "1500"),
    ("1500_000", "number-with-misplaced-underscores", "1500000"),
    (".inf", "number-not-finite", None),
    ("-.INF", "number-not-finite", None),
    (".nan", "number-not-finite", None),
    ("-", "number-absent", None),
    ("—", "number-absent", None),
    ("Yok", "number-absent", None),
    ("", "number-absent", None),
    ("null", "number-absent", None),
    ("1102", "number-in-quotes", "1102"),
    ("13.48", "number-in-quotes", "13.48"),
    ("1_500_000", "number-in-quotes", "1_500_000"),
    ("9" * 19, "number-too-long", None),
    ("9" * 300, "number-too-long", None),
    ("1e99", "number-too-long", None),
    ("0x" + "F" * 60, "number-too-long", None),
    ("1.1234567", "number-with-too-many-decimals", None),
    ("1e-9", "number-with-too-many-decimals", None),
    ("100-200", "not-a-number", None),
    ("2022 2023", "not-a-number", None),
    ("01.01.2026", "not-a-number", None),
    ("1.500 milyon", "not-a-number", None),
    ("çok", "not-a-number", None),
]


@every(("text", "name", "right"), CASES)
def test_each_way_of_writing_has_its_rule_and_its_right_spelling(text, name, right):
    rule, facts = explain_number(text)
    assert (rule.name, facts.get("right")) == (name, right)


@every(
    ("text", "name", "whole", "grouped", "decimal"),
    [
        ("35.000", "number-with-ambiguous-dot", "35000", "35_000", "35"),
        ("-35.000", "number-with-ambiguous-dot", "-35000", "-35_000", "-35"),
        ("−35.000", "number-with-ambiguous-dot", "-35000", "-35_000", "-35"),
        ("1.102", "number-with-ambiguous-dot", "1102", "1_102", "1.1020"),
        ("1.250", "number-with-ambiguous-dot", "1250", "1_250", "1.25"),
        ("%35.000", "number-with-ambiguous-dot", "35000", "35_000", "35"),
        ("35.000 kişi", "number-with-ambiguous-dot", "35000", "35_000", "35"),
        ("1,500", "number-with-ambiguous-comma", "1500", "1_500", "1.5"),
        ("12,345", "number-with-ambiguous-comma", "12345", "12_345", "12.3450"),
    ],
)
def test_a_number_that_reads_in_two_ways_is_shown_in_both(text, name, whole, grouped, decimal):
    rule, facts = explain_number(text)
    assert rule.name == name
    assert (facts["whole"], facts["grouped"], facts["decimal"]) == (whole, grouped, decimal)


def test_the_ambiguous_number_is_explained_in_plain_turkish():
    rule, facts = explain_number("35.000")
    assert rule.tr.message.format(**facts) == (
        "“35.000” belirsiz: nokta binlik ayırıcı da olabilir, ondalık ayırıcı da."
    )
    assert rule.tr.hint.format(**facts) == "Binlik ise 35000 (veya 35_000), ondalık ise 35 yazın."


def shown_spellings(text):
    facts = explain_number(text)[1]
    return [str(facts[name]) for name in ("right", "whole", "grouped", "decimal") if name in facts]


LIKE_NUMBERS = st.one_of(
    st.text(alphabet="0123456789.,_-+ %eExX:₺'TLbinmlyokş", max_size=24),
    st.from_regex(
        r"[-+−]?[0-9]{1,7}([.,_ ][0-9]{1,4}){0,4}( TL|%| kişi| bin| milyon|e[0-9]{1,3})?", fullmatch=True
    ),
    st.text(max_size=200),
)


@given(LIKE_NUMBERS)
def test_a_spelling_that_is_shown_is_always_accepted_when_written(text):
    for spelling in shown_spellings(text):
        assert ACCEPTED.fullmatch(spelling)
        assert not AMBIGUOUS.fullmatch(spelling)


@given(LIKE_NUMBERS)
def test_every_text_is_explained_and_both_languages_can_tell_it(text):
    rule, facts = explain_number(text)
    for wording in (rule.tr, rule.en):
        assert wording.message.format(**facts)
        assert wording.hint.format(**facts)
    assert len(str(facts["written"])) <= 61


ALL_RULES = [rule for rule in vars(number_rules).values() if isinstance(rule, Rule)]


def test_every_rule_has_a_case_here():
    ambiguous = {"number-with-ambiguous-dot", "number-with-ambiguous-comma"}
    assert {rule.name for rule in ALL_RULES} == {name for _, name, _ in CASES} | ambiguous
    assert len({rule.name for rule in ALL_RULES}) == len(ALL_RULES)


@every("rule", ALL_RULES, ids=lambda rule: rule.name)
def test_what_a_rule_says_is_not_mixed(rule):
    english = re.compile(r"\b(the|is|are|not|of|and|or|write|number|remove|with)\b", re.I)
    assert not english.search(re.sub(r"\{\w+\}", "", f"{rule.tr.message} {rule.tr.hint}"))
    assert not re.search("[çğıöşüÇĞİÖŞÜ]", f"{rule.en.message} {rule.en.hint}")
