"""A file with more faults than anybody reads is told in bounded time, and the cut is said."""

from pathlib import Path

from izlence import limits
from izlence.read.resources import read_schemas
from izlence.validate import Schemas, validate


def test_a_hundred_thousand_schema_faults_took_minutes_to_tell():
    schemas = Schemas(read_schemas(Path(__file__).parents[2] / "schema"))
    found = validate("goals", {"goals": [1] * 100_000, "objectives": []}, "goals.yaml", schemas)
    assert len(found) == limits.FINDINGS.value + 1
    assert found[-1].rule.name == "too-many-findings"
