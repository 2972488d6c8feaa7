"""What the rules of arithmetic and values say of real data: docs/audit-figures.md promises these counts."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest
from finding import EVERYTHING

from izlence.check import money, values
from izlence.check.across import result_far_from_plan
from izlence.check.rule import rules_of
from izlence.pipeline import check_plan
from izlence.read.resources import read_schemas
from izlence.validate import Schemas

ROOT = Path(__file__).parents[2]
CHECKS = [
    check
    for theme in (money, values)
    for check in (*theme.CHECKS, *theme.STRICT_CHECKS, *theme.REQUESTED_CHECKS)
]
OURS = {rule.name for check in (*CHECKS, result_far_from_plan.check) for rule in rules_of(check)}


@pytest.mark.parametrize(
    ("plan", "expected"),
    [
        (
            "plan",
            {
                ("formula-truncated", "PG4.4.1.4"): 3,
                ("formula-truncated", "PG7.1.1.9"): 1,
                ("target-may-retreat", "PG4.4.1.1"): 1,
                ("indicator-listed-twice", "IG4.4.1.3"): 1,
                ("indicator-unit-differs", "IG7.1.1.1"): 1,
                ("series-flat", "PG7.2.3"): 1,
                ("series-flat", "PG7.2.4"): 1,
                ("series-flat", "PG7.2.5"): 1,
            },
        ),
        ("examples/ornek-belediye", {}),
    ],
)  # fmt: skip
def test_findings_on_the_seeds_and_the_example(plan, expected):
    checked = check_plan(ROOT / plan, (), Schemas(read_schemas(ROOT / "schema")), wanted=EVERYTHING)
    found = Counter((each.rule.name, each.code) for each in checked.diagnostics if each.rule.name in OURS)
    assert found == expected
