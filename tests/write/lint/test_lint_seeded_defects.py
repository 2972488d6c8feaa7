"""The linter has teeth: each defect put into a good file is named by its rule, and most pass Microsoft's validator."""

import pytest

from izlence.write.lint import EXCEL_RULES, OFFICE_RULES, WORD_RULES, lint_package
from tests.every import every
from tests.write.lint.excel_mutants import EXCEL_MUTANTS
from tests.write.lint.excel_sample import excel_parts
from tests.write.lint.mutants import Mutant
from tests.write.lint.office_mutants import OFFICE_MUTANTS
from tests.write.lint.word_mutants import WORD_MUTANTS
from tests.write.lint.word_sample import word_parts

MUTANTS = (*OFFICE_MUTANTS, *WORD_MUTANTS, *EXCEL_MUTANTS)
each_mutant = every("mutant", MUTANTS, ids=lambda mutant: mutant.name)


def build(mutant: Mutant) -> tuple[str, bytes]:
    is_excel = mutant in EXCEL_MUTANTS
    return (
        ("mutant.xlsx", mutant.build(excel_parts()))
        if is_excel
        else ("mutant.docx", mutant.build(word_parts()))
    )


@each_mutant
def test_the_linter_names_the_rule(mutant: Mutant):
    assert mutant.rule in {finding.rule for finding in lint_package(*build(mutant))}


@pytest.mark.office
@each_mutant
def test_the_sdk_sees_what_is_noted(mutant: Mutant, sdk_errors_on_record):
    assert bool(sdk_errors_on_record(*build(mutant))) is mutant.sdk_sees


def test_each_rule_has_a_defect():
    rules = {*OFFICE_RULES, *WORD_RULES, *EXCEL_RULES}
    assert {mutant.rule for mutant in MUTANTS} == rules


def test_most_defects_are_invisible_to_the_sdk():
    assert sum(not mutant.sdk_sees for mutant in MUTANTS) >= 80


def test_names_of_defects_are_unique():
    assert len({mutant.name for mutant in MUTANTS}) == len(MUTANTS)
