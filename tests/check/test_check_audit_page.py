"""docs/audit.md names the rules of the program: all of the audit's, and none that does not exist."""

from __future__ import annotations

import re
from pathlib import Path

from izlence.check.catalogue import grades, rules
from izlence.check.rule import rules_of
from izlence.manual.pages import pages_by_rule
from tests.every import every

PAGE = (Path(__file__).parents[2] / "docs/audit.md").read_text("utf-8")
ROWS = [line.split(" | ") for line in PAGE.splitlines() if re.match(r"\| C\d\d ", line)]
NAME = re.compile(r"(?<![\w/.*-])[a-z]+(?:-[a-z0-9]+)+(?![\w/.*-]*[\w/*])")
# Rules whose names are one word, or words that look like a rule's name and are none.
OTHER_WORDS = {"off-budget"}


def names_in(cell: str) -> set[str]:
    return set(NAME.findall(cell)) - OTHER_WORDS


def test_the_whole_catalogue_is_on_the_page():
    wanted = [
        f"C{number:02}"
        for number in (*range(1, 14), *range(20, 24), *range(30, 44), *range(50, 63), *range(70, 78))
    ]
    assert sorted(row[0].strip("| ") for row in ROWS) == wanted


@every("row", ROWS, ids=lambda row: row[0].strip("| "))
def test_a_row_of_the_catalogue_names_rules_that_exist(row):
    assert names_in(row[2]) <= pages_by_rule().keys()


@every("row", ROWS, ids=lambda row: row[0].strip("| "))
def test_the_grades_of_a_row_are_those_its_rules_run_in(row):
    by_rule = {
        rule.name: grade for grade, checks in grades().items() for each in checks for rule in rules_of(each)
    }
    ran = {by_rule[name] for name in names_in(row[2]) if name in by_rule}
    assert ran <= set(re.split(r"[;,] ", row[3].strip()))


def test_every_rule_of_the_audit_is_named_on_the_page():
    assert rules().keys() - names_in(PAGE) == set()
