"""A comparison for other programs."""

from __future__ import annotations

import json
from pathlib import Path

import jsonschema
import pytest
from change_examples import BOTH, CARD_FILE, PARKS_FILE, compared, roads

from izlence.diff.comparison import Comparison
from izlence.model.commit import Commit
from izlence.review.forms.json import write
from izlence.review.telling import change_document
from tests.diff.two_sides import CARD, PARKS

ROOT = Path(__file__).parents[2]
SCHEMA = json.loads((ROOT / "izlence/review/forms/changes.schema.json").read_text("utf-8"))
COMMIT = Commit("3f2c1ab9" * 5, "Ayşe Yılmaz", "2026-11-22T10:00:00Z", "Yollar")
MANY = {
    **roads(("2025: 24}", "2025: 20.50}"), ("2024-H1: 9,", "2024-H1: null,"), ("2024-H1: 200, ", ""), ("2023: 18.0", "2023: 18.00")),
    PARKS_FILE: None,
    "2025/park-ve-bahceler/PH1.1.3.yaml": PARKS.replace("1.1.2", "1.1.3"),
    CARD_FILE: CARD.replace("2026: 1_500_000", "2026: 1_400_000"),
}  # fmt: skip


def read(comparison: Comparison, language: str = "tr") -> dict:
    made_by = dict.fromkeys(comparison.changes[:1], (COMMIT,))
    return json.loads(write(change_document(comparison, made_by, language), comparison, made_by))


def test_the_schema_is_one():
    jsonschema.Draft202012Validator.check_schema(SCHEMA)


@pytest.mark.parametrize("new", [{}, MANY, {CARD_FILE: None}], ids=["nothing", "much", "a card"])
def test_what_is_written_is_what_the_schema_says(new):
    jsonschema.Draft202012Validator(SCHEMA).validate(read(compared(new, BOTH)))


def test_numbers_keep_their_digits_and_what_is_absent_is_no_null():
    changes = read(compared(MANY, BOTH))["changes"]
    values = {(each["record"]["code"], *each["field"]): (each["before"], each["after"]) for each in changes}
    assert values["PG1.1.1.1", "values", "2023"] == ({"number": "18.0"}, {"number": "18.00"})
    assert values["PG1.1.1.1", "values", "2024-H1"] == ({"number": "9"}, {"not_available": True})
    assert values["PG1.1.1.1", "values", "2025"] == ({"number": "24"}, {"number": "20.50"})
    assert values["PG1.1.1.2", "values", "2024-H1"] == ({"number": "200"}, {"absent": True})


def test_a_change_says_its_page_places_and_commit():
    found = read(compared(roads(("2025: 24}", "2025: 20.50}"))))
    (page,) = found["pages"]
    (change,) = found["changes"]
    assert change["page"] == page["anchor"]
    assert (page["key"], page["before"]) == ("PH1.1.1", "2025/fen-isleri/PH1.1.1.yaml")
    assert (
        change["where_before"] == change["where_after"] == {"file": "2025/fen-isleri/PH1.1.1.yaml", "line": 8}
    )
    assert change["rules"] == ["target-lowered"]
    assert change["commits"] == [COMMIT.name]
    assert found["commits"][0]["date"] == "2026-11-22T10:00:00Z"
    assert found["counts"] == {
        "pages": 1,
        "changes": 1,
        "error": 1,
        "warning": 0,
        "hint": 0,
        "new_findings": 0,
        "resolved_findings": 0,
    }


def test_a_suggested_new_code_names_both_changes():
    found = read(compared(MANY, BOTH))
    (rename,) = found["renames"]
    kinds = [found["changes"][rename[key]]["kind"] for key in ("removed", "added")]
    assert kinds == ["removed", "added"]


def test_only_what_is_told_differs_between_the_languages():
    comparison = compared(MANY, BOTH)
    turkish, english = read(comparison), read(comparison, "en")
    assert turkish["effects"] == english["effects"]
    for each in (*turkish["changes"], *english["changes"]):
        del each["told"]
    assert turkish["changes"] == english["changes"]


def test_the_same_comparison_gives_the_same_bytes():
    one, other = (compared(MANY, BOTH) for _ in range(2))
    assert write(change_document(one, {}, "tr"), one, {}) == write(
        change_document(other, {}, "tr"), other, {}
    )
