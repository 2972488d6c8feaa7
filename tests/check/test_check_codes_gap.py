"""Codes that leave a number out."""

from __future__ import annotations

import pytest

from izlence.check.rule import Wanted

PAGE = "halkla-iliskiler/PH4.4.1.yaml"


@pytest.fixture
def gaps(told):
    return lambda example: [line for line in told(example, Wanted(strict=True)) if "code-gap" in line]


def activities(*codes: str) -> str:
    lines = [f"  - {{code: {code}, off_budget: 1}}" for code in codes]
    return f"# {PAGE}\neconomic_codes: {{}}\nactivities:\n" + "\n".join(lines)


def test_a_number_left_out_between_two_rows(gaps):
    assert gaps(activities("F4.4.1.1", "F4.4.1.3")) == [
        f"{PAGE}/activities/1/code code-gap: Kod sırasında boşluk var: F4.4.1.3 kodundan önce F4.4.1.2 yok."
    ]


def test_several_numbers_left_out_are_one_finding_and_the_first_is_1(gaps):
    assert [line.partition(": ")[2] for line in gaps(activities("F4.4.1.4", "F4.4.1.9"))] == [
        "Kod sırasında boşluk var: F4.4.1.4 kodundan önce F4.4.1.1–F4.4.1.3 yok.",
        "Kod sırasında boşluk var: F4.4.1.9 kodundan önce F4.4.1.5–F4.4.1.8 yok.",
    ]


@pytest.mark.parametrize(
    "codes",
    [
        ("F4.4.1.1",),
        ("F4.4.1.2", "F4.4.1.1"),
        tuple(f"F4.4.1.{n}" for n in range(1, 13)),
        ("F4.4.1.1", "F4.4.1.1"),
        ("F4.4.1.1", "F4.4.2.2"),
    ],
    ids=["one", "in another order", "ten after nine", "used twice", "outside its parent"],
)
def test_no_gap_or_one_that_another_rule_tells(gaps, codes):
    assert gaps(activities(*codes)) == []


def test_it_is_told_before_publication_only(told):
    assert told(activities("F4.4.1.1", "F4.4.1.3")) == []


def test_goals_and_objectives_may_begin_with_any_number(gaps):
    goals = "# goals.yaml\ngoals: [{{code: A4, title: a}}, {{code: A{0}, title: b}}]\nobjectives: [{{code: H4.4, title: c}}, {{code: H{0}.3, title: d}}]"
    assert gaps(goals.format(5)) == []
    assert gaps(goals.format(7))[0].endswith("A7 kodundan önce A5–A6 yok.")


def test_a_gap_among_parts(gaps):
    assert gaps(f"""
# {PAGE}
indicators:
  - code: PG4.4.1.1
    values: {{2022: 1, 2023-H1: 1, 2024: 1}}
    parts: [{{code: PG4.4.1.1.2, values: {{2022: 1, 2023-H1: 1, 2024: 1}}}}]
""")[0].endswith("PG4.4.1.1.2 kodundan önce PG4.4.1.1.1 yok.")
