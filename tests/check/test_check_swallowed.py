"""What vanished without a word: a field that a text swallowed, a file of costs that was deleted."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from finding import EVERYTHING

from izlence.check.texts.field_name_in_text import FIELDS

SCHEMAS = Path(__file__).parents[2] / "schema"
PAGE = "halkla-iliskiler/PH4.4.1.yaml"
TURKISH_WORDS = {"logo", "program", "risk"}


def fields_in(schema: Any) -> set[str]:
    """Give the names of all fields that a schema knows."""
    if isinstance(schema, list):
        return set().union(*map(fields_in, schema))
    if not isinstance(schema, dict):
        return set()
    own = schema.get("properties")
    return set(own if isinstance(own, dict) else ()).union(*map(fields_in, schema.values()))


def test_the_names_looked_for_are_those_of_the_schema():
    known = set().union(*(fields_in(json.loads(path.read_text("utf-8"))) for path in SCHEMAS.glob("*.json")))
    assert known - TURKISH_WORDS == set(FIELDS)


def test_an_indented_objective_became_part_of_the_title(told):
    assert told(f"# {PAGE}\ntitle: >-\n  Buluşturmak.\n  objective: H7.1\n  unit: kişi\n") == [
        f"{PAGE}/title field-name-in-text: Metnin içinde “objective:” duruyor; bu bir alansa metne karışmış ve "
        "okunmamıştır."
    ]


@pytest.mark.parametrize("end", ["indicators:", "off_budget: 5", "- {code: F4.4.1.2}", "note: a"])
def test_other_fields_that_a_text_swallowed(find, end):
    found = find(f"# {PAGE}\ntitle: |-\n  Buluşturmak\n  {end}\n")
    assert [each.rule.name for each in found] == ["field-name-in-text"]


@pytest.mark.parametrize(
    "text", ["Risk: gecikme", "ISO notes", "https://ornek.bel.tr/?code:1", "barcode: 5", "Not: yok"]
)
def test_a_text_without_a_field_is_right(find, text):
    assert find(f'# {PAGE}\ndescription: "{text}"\n') == []


BOOK = """
# program.yaml
chapters:
  - title: PERFORMANS BİLGİLERİ
    sections:
      - {title: Hedefler, content: targets}
      - {title: İdare Performans Tablosu, content: institution-performance}
      - {title: Toplam Kaynak İhtiyacı, content: resource-need}
"""


def of_costs(found) -> list[str]:
    return [each.rule.name for each in found if each.rule.name == "general-costs-missing"]


def test_deleted_general_costs_made_the_whole_smaller(find):
    assert of_costs(find(BOOK, EVERYTHING)) == ["general-costs-missing"]
    assert of_costs(find(BOOK)) == []
    assert (
        of_costs(
            find(BOOK + '\n# general-costs.yaml\nadministration: {economic_codes: {"01": 1}}\n', EVERYTHING)
        )
        == []
    )


def test_pages_alone_need_no_general_costs(find):
    assert of_costs(find(f"# {PAGE}\nobjective: H4.4\n", EVERYTHING)) == []
