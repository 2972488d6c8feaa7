"""The gate, the schemas' references, and what happens when a schema is broken or data is hostile."""

from __future__ import annotations

import subprocess
import sys
from decimal import Decimal

import pytest
from plain_telling import DOCUMENTS, SCHEMAS, findings, with_value

from izlence.validate import BrokenSchemaError, Schemas, gate, validate
from tests.hanging import ended_if_it_hangs

TARGET = "performance-target"


@pytest.mark.parametrize("kind", DOCUMENTS)
def test_a_right_document_has_no_findings(kind):
    assert findings(kind, DOCUMENTS[kind]) == ()


def test_what_is_right_is_never_explained():
    """The library that explains takes longer to load than a whole build takes without it."""
    program = (
        "import json, pathlib, sys\n"
        "from izlence.validate import Schemas, validate\n"
        "files = pathlib.Path('schema').glob('*.json')\n"
        "schemas = Schemas({path.name: json.loads(path.read_text('utf-8')) for path in files})\n"
        "assert validate('institution', {'name': 'A'}, 'a', schemas) == ()\n"
        "assert 'izlence.validate.explain' not in sys.modules\n"
        "assert validate('institution', {}, 'a', schemas)\n"
        "assert 'izlence.validate.explain' in sys.modules\n"
    )
    subprocess.run([sys.executable, "-c", program], check=True)


def test_data_that_only_the_gate_refuses_is_still_refused(monkeypatch):
    monkeypatch.setattr(SCHEMAS, "accepts", lambda *_: False)
    (finding,) = validate("institution", DOCUMENTS["institution"], "a.yaml", SCHEMAS)
    assert (finding.rule.name, finding.where.path) == ("file-not-accepted", ())


@pytest.mark.parametrize(
    "schema",
    [
        {},
        {"institution.schema.json": []},
        {"institution.schema.json": {"type": 5}},
        {"institution.schema.json": {"$ref": "https://example.org/schema.json"}},
        {"institution.schema.json": {"$ref": "other.schema.json#/$defs/x"}},
        {"institution.schema.json": {"$ref": "#/$defs/a", "$defs": {"a": {"items": {"$ref": "#/$defs/a"}}}}},
    ],
)
def test_a_broken_schema_is_a_fault_of_the_installation(schema):
    with pytest.raises(BrokenSchemaError):
        validate("institution", {}, "institution.yaml", Schemas(schema))


def test_a_finding_names_the_code_of_the_innermost_record():
    (finding,) = findings(TARGET, with_value(TARGET, ("indicators", 0, "unit"), None))
    assert finding.code == "PG4.4.1.1"
    (finding,) = findings(TARGET, with_value(TARGET, ("title",), None))
    assert finding.code == "PH4.4.1"


def test_all_faults_of_a_file_are_found_in_one_go():
    data = with_value(TARGET, ("title",), None)
    data["indicators"][0]["values"] = {"2024": "12,5", "2023-H3": Decimal(1)}
    data["activities"][0]["budget"] = Decimal(-1)
    data["notes"] = [{"id": "x"}]
    assert [finding.rule.name for finding in findings(TARGET, data)] == [
        "nothing-written",
        "number-with-comma",
        "malformed-period-key",
        "negative-amount",
        "missing-field",
    ]


HOSTILE = [
    ("title", " " * 32_767),
    ("title", "x" * 32_766 + "\n"),
    ("title", "\n" * 32_767),
    ("code", "PH" + "1" * 32_000),
    ("code", "PH1" + ".1" * 16_000 + "x"),
    ("indicators", [{"code": "PG1.1.1.1", "name": "x", "unit": "x", "values": {"2024": "1" * 32_767}}]),
    ("indicators", [{"code": "PG1.1.1.1", "name": "x", "unit": "x", "values": {"2024": "1.111" * 6_000}}]),
    (
        "indicators",
        [{"code": "PG1.1.1.1", "name": "x", "unit": "x", "values": {}, "formula": "(" * 500 + "1)" * 250}],
    ),
    (
        "indicators",
        [{"code": "PG1.1.1.1", "name": "x", "unit": "x", "values": {}, "formula": "1 " * 499 + "x"}],
    ),
    ("indicators", [{"code": "PG1.1.1.1", "name": "x", "unit": "x", "values": {}, "sum_of": ["x"] * 3_000}]),
    ("notes", [{f"key{number}": "x" for number in range(5_000)}]),
]


@pytest.mark.parametrize(("field", "value"), HOSTILE)
def test_hostile_data_is_explained_in_bounded_time(field, value):
    with ended_if_it_hangs():
        found = findings(TARGET, with_value(TARGET, (field,), value))
    assert found
    assert all(len(str(fact)) < 1_000 for finding in found for fact in finding.facts.values())


def test_the_gate_module_is_what_the_package_offers():
    assert gate.validate is validate
