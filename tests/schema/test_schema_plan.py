"""The schemas accept the plan; two libraries and our own explanation agree on it and on damaged copies of it."""

from __future__ import annotations

import random

import jsonschema_rs
import pytest
from jsonschema import Draft202012Validator
from plan_files import KINDS, SCHEMAS, book_files, damaged, load, plan_files
from referencing import Registry, Resource

from izlence.validate import Schemas, validate

FILES = plan_files() + book_files()
each_file = pytest.mark.parametrize(("file", "kind", "data"), FILES, ids=[file for file, _, _ in FILES])
OURS = Schemas(SCHEMAS)
NAMES = Registry().with_resources((name, Resource.from_contents(schema)) for name, schema in SCHEMAS.items())
BY_PYTHON = {kind: Draft202012Validator(SCHEMAS[f"{kind}.schema.json"], registry=NAMES) for kind in KINDS}
BY_RUST = {
    kind: jsonschema_rs.validator_for(
        SCHEMAS[f"{kind}.schema.json"], registry=jsonschema_rs.Registry(list(SCHEMAS.items()))
    )
    for kind in KINDS
}
DAMAGED_COPIES = 60


def leads_somewhere(path, part, data):
    """Whether a place that a diagnostic names is in the data, so that its line can be found."""
    for step in path:
        data = data[step]
    return part == "value" or bool(path)


@each_file
def test_the_plan_is_accepted(file, kind, data):
    assert validate(kind, data, file, OURS) == ()
    assert BY_PYTHON[kind].is_valid(data)
    assert BY_RUST[kind].is_valid(data)


@each_file
def test_both_libraries_and_our_explanation_agree_on_damaged_copies(file, kind, data):
    chance = random.Random(file)
    refused = 0
    for _ in range(DAMAGED_COPIES):
        copy = damaged(data, chance)
        findings = validate(kind, copy, file, OURS)
        verdicts = {not findings, BY_PYTHON[kind].is_valid(copy), BY_RUST[kind].is_valid(copy)}
        assert len(verdicts) == 1
        refused += bool(findings)
        for finding in findings:
            assert finding.rule.name != "file-not-accepted"
            assert finding.where.file == file
            assert leads_somewhere(finding.where.path, finding.where.part, copy)
    assert refused > DAMAGED_COPIES / 4


@each_file
def test_one_root_cause_gives_one_finding(file, kind, data):
    """A single deed never gives two findings at one place, and rarely more than two at all."""
    chance = random.Random(f"{file} again")
    for _ in range(DAMAGED_COPIES):
        findings = validate(kind, damaged(data, chance), file, OURS)
        places = [(finding.rule.name, finding.where, finding.facts.get("field")) for finding in findings]
        assert len(set(places)) == len(places)
        # A field renamed to another that exists moves a whole value to where it does not belong.
        assert len({finding.where for finding in findings}) <= 8


def test_an_underscored_number_is_right_for_an_editor_that_reads_it_as_text():
    data = load("{code: H7.2, indicators: [], cost_estimate: 821_150_000}")
    as_text = {**data, "cost_estimate": "821_150_000"}
    findings = validate("objective-card", as_text, "H7.2.yaml", OURS)
    assert [finding.rule.name for finding in findings] == ["empty-list"]
