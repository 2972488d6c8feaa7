"""What a finding tells the editor to write can be written as it stands: in the files' own spelling, and then it passes."""

from __future__ import annotations

import re

import pytest
from test_check_formulas import rate

from izlence.read.yaml import parse_yaml

CODES = '# program.yaml\neconomic_codes: {"01": Personel, "03": Mal ve Hizmet, "09": Yedek Ödenekler}\n'


def reserve(amount: str) -> str:
    return (
        f'{CODES}\n# general-costs.yaml\nstated_budget: 1234567890.55\nadministration: {{economic_codes: {{"01": '
        f'{1234566890.55 - float(amount):.2f}, "09": {amount}}}}}\n'
    )


def numbers_in(text: str) -> list[str]:
    return re.findall(r"(?<![\w.])\d[\d.,]*\d", text)


@pytest.mark.parametrize(
    ("part", "whole", "written"), [("31435", "233074", "13.48"), ("1102", "5805", "18.0")]
)
def test_a_truncated_value_was_told_to_be_written_with_a_comma(find, hints, part, whole, written):
    (told,) = hints(rate(part, whole, written))
    (right,) = numbers_in(told)
    assert "," not in right
    assert find(rate(part, whole, right)) == []


def test_the_borders_of_the_reserve_can_be_written_as_they_are_told(find, hints):
    (told,) = hints(reserve("1000"))
    borders = [number.rstrip(".,") for number in numbers_in(told.partition(":")[2])]
    assert borders == ["61728394.53", "123456789.05"]
    for border in borders:
        assert parse_yaml(f"a: {border}", "a.yaml")[1] == ()
        assert find(reserve(border)) == []


def on_page(first: str, formula: str = "") -> str:
    named = f", formula: {formula}" if formula else ""
    return f"""
# halkla-iliskiler/PH4.4.1.yaml
indicators:
  - {{code: {first}, values: {{2022: 8, 2023-H1: 2, 2024: 4}}{named}}}
  - {{code: PG4.4.1.1, name: Başvuru, values: {{2022: 8, 2023-H1: 2, 2024: 4}}}}
  - {{code: PG4.4.1.12, name: Yerleşen, values: {{2022: 1, 2023-H1: 1, 2024: 1}}}}
"""


def test_a_code_outside_its_parent_was_offered_a_code_that_is_taken(find):
    (found,) = find(on_page("PG4.4.2.1"))
    assert (found.rule.name, found.facts["expected"]) == ("code-outside-parent", "PG4.4.1.2")
    assert find(on_page("PG4.4.1.2")) == []


def test_two_records_outside_their_parent_are_not_offered_the_same_code(find):
    found = find(on_page("PG4.4.2.1").replace("PG4.4.1.12", "PG4.4.3.1"))
    assert [each.facts["expected"] for each in found] == ["PG4.4.1.2", "PG4.4.1.3"]


@pytest.mark.parametrize("neighbour", ["PG4.4.1.2", "PG4.4.1.3", "PG4.4.1.13", "PG4.4.2.1"])
def test_a_formula_with_an_unknown_code_was_offered_a_random_neighbour(hints, neighbour):
    (told,) = hints(on_page("PG4.4.1.5", f"{neighbour} * 1"))
    assert told.startswith("Kodu düzeltin ya da tanımını ekleyin")


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("PG4.4.1.21", "PG4.4.1.12"),
        ("PG44.1.1", "PG4.4.1.1"),
        ("G4.4.1.12", "PG4.4.1.12"),
        ("PG4.4.1.11", "PG4.4.1.1"),
    ],
)
def test_a_slip_of_the_hand_is_offered_the_code_that_was_meant(hints, written, meant):
    (told,) = hints(on_page("PG4.4.1.5", f"{written} * 1"))
    assert told == f"Bunu mu demek istediniz: {meant}?"
