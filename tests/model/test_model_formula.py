from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from izlence.model.formula import Formula, Malformed, evaluate, parse_formula

VALUES = {"PG1.1": Decimal(6), "PG1.2": Decimal("1.5"), "PG1.3": Decimal(0), "PG1.4": None}


def computed(text: str) -> Decimal | None:
    formula = parse_formula(text)
    assert isinstance(formula, Formula)
    return evaluate(formula.expression, VALUES.__getitem__)


@pytest.mark.parametrize(
    ("text", "result"),
    [
        ("PG1.1 / PG1.2", "4"),
        ("PG1.1/PG1.2", "4"),
        ("2 + 3 * 4", "14"),
        ("(2 + 3) * 4", "20"),
        ("10 - 4 - 3", "3"),
        ("100 / 10 / 5", "2"),
        ("((PG1.1))", "6"),
        ("PG1.1 * 0.5 - (1 + 1)", "1"),
        ("7", "7"),
    ],
)
def test_a_formula_is_computed_by_the_rules_of_arithmetic(text, result):
    assert computed(text) == Decimal(result)


@pytest.mark.parametrize("text", ["PG1.1 / PG1.3", "PG1.3 / PG1.3", "1 + PG1.4", "1 / (PG1.3 * 2) + 1"])
def test_what_cannot_be_computed_is_not_available(text):
    assert computed(text) is None


def test_a_division_is_exact_enough_to_tell_a_half_from_just_below():
    assert computed("1 / 3 * 3") == pytest.approx(Decimal(1), abs=Decimal("1e-50"))


@pytest.mark.parametrize(
    ("text", "position"),
    [
        ("", 1),
        ("PG1.1 /", 8),
        ("PG1.1 PG1.2", 7),
        ("(PG1.1", 7),
        ("PG1.1)", 6),
        ("()", 2),
        ("PG1.1 ÷ PG1.2", 7),
        ("-PG1.1", 1),
        ("12,5 * PG1.1", 1),
        ("1e5", 1),
        ("1.000.000", 1),
        ("pg1.1 * 2", 1),
        ("2 ** 3", 4),
        ("PG1.1 // 2", 8),
        ("__import__('os')", 1),
        ("٣ + 1", 1),
        ("(" * 500, 17),
    ],
)
def test_what_is_no_formula_is_told_with_the_position_of_the_first_misfit(text, position):
    assert parse_formula(text) == Malformed(position)


def test_the_codes_of_a_formula_stand_in_order():
    formula = parse_formula("(PG1.2 + IG1.1) / PG1.2")
    assert isinstance(formula, Formula)
    assert formula.codes == ("PG1.2", "IG1.1", "PG1.2")


def test_a_long_sum_is_no_deep_tree():
    assert computed(" + ".join(["PG1.1"] * 5000)) == 30000


@given(st.text(alphabet="PG1.2 +-*/()٣ıé,", max_size=40))
def test_any_text_is_a_formula_or_malformed_within_it(text):
    formula = parse_formula(text)
    assert isinstance(formula, Formula) or 1 <= formula.position <= len(text) + 1


numbers = st.integers(1, 999).map(str)
sums = st.recursive(
    numbers,
    lambda inner: st.builds("({} {} {})".format, inner, st.sampled_from("+-*"), inner),
    max_leaves=12,
)


@given(sums)
def test_arithmetic_agrees_with_pythons(text):
    assert computed(text) == eval(text)
