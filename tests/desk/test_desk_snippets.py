"""A record that an editor adds with a snippet: with its code filled in, `check` says only what is still to be written."""

from __future__ import annotations

import re

import pytest

from izlence.diagnostic import has_errors
from izlence.pipeline import check_plan
from izlence.read.resources import read_schemas
from izlence.validate import Schemas
from tests.schema.editor_view import parts, seen
from tests.schema.snippets import written

PAGE, CARD = "2024/halkla-iliskiler/PH4.4.1.yaml", "2025-2029/basin-ve-yayin/H7.2.yaml"
# What an editor writes at the first tab stop: the next code that is free.
CODES = {
    "PG4.4.1.1": "PG4.4.1.6",
    "IG4.4.1.1": "IG4.4.1.4",
    "F4.4.1.1": "F4.4.1.4",
    "PG7.2.1": "PG7.2.20",
    "A4": "A8",
    "H4.4": "H7.3",
}
TARGET, GOALS = "performance-target", "goals"
CASES = [
    (TARGET, "indicators", "Yeni performans göstergesi", PAGE),
    (TARGET, "monitoring_indicators", "Yeni izleme göstergesi", PAGE),
    (TARGET, "activities", "Yeni faaliyet", PAGE),
    (TARGET, "activities", "Yeni faaliyet, ekonomik kodlarıyla", PAGE),
    (TARGET, "activities", "Personel giderleri satırı", PAGE),
    (TARGET, "notes", "Yeni dipnot", PAGE),
    ("objective-card", "indicators", "Yeni performans göstergesi", CARD),
    (GOALS, "goals", "Yeni amaç", "2024/goals.yaml"),
    (GOALS, "objectives", "Yeni hedef", "2024/goals.yaml"),
    ("program", "columns", "Yeni sütun grubu", "2024/program.yaml"),
]


def body(kind, field, label):
    """Give a snippet's body for a new item of a list."""
    items = dict(parts(seen(kind)))[f"{field}[]"]
    return next(snippet["body"] for snippet in items["defaultSnippets"] if snippet["label"] == label)


def with_record(text, field, record):
    """Add a record at the end of a list of a file, as somebody does who fills in the code and goes on."""
    head, opening, rest = text.partition(f"\n{field}:\n")
    lines = rest.split("\n")
    end = next((number for number, line in enumerate(lines) if not line.startswith(" ")), len(lines))
    item = "  - " + record.replace("\n", "\n    ")
    return head + opening + "\n".join([*lines[:end], item, *lines[end:]])


def errors_with(plan, root, case, codes):
    """Check the plan with a new record in it and give the names of the rules that it breaks."""
    kind, field, label, file = case
    path = plan / file
    record = written(body(kind, field, label))
    record = re.sub(r"(?<=code: )\S+", lambda match: codes.get(match[0], match[0]), record)
    text = with_record(path.read_text("utf-8"), field, record)
    if field == "notes":  # a note belongs to a row
        text = text.replace("2024: 500}", "2024: 500}\n    note: kisa-ad")
    path.write_text(text, "utf-8")
    checked = check_plan(plan, (), Schemas(read_schemas(root / "schema")))
    return {found.rule.name for found in checked.diagnostics if has_errors([found])}


@pytest.mark.parametrize("case", CASES, ids=[f"{case[1]}: {case[2]}" for case in CASES])
def test_a_new_record_with_its_code_is_no_error_but_for_its_numbers(root, plan, case):
    """What is left is what the editor has still to write: the target of the year, the periods of a group of columns."""
    assert errors_with(plan, root, case, CODES) <= {
        "indicator-without-target",
        "text-not-filled-in",
        "years-not-consecutive",
    }


@pytest.mark.parametrize("case", CASES[:5], ids=[f"{case[1]}: {case[2]}" for case in CASES[:5]])
def test_a_new_record_whose_code_nobody_filled_in_is_an_error(root, plan, case):
    assert "duplicate-code" in errors_with(plan, root, case, {})
