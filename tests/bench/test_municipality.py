"""The synthetic municipality is of the size asked for, always the same, and breaks no rule of the plan."""

from collections import Counter
from hashlib import sha256

import pytest
import yaml

from bench.arguments import SCHEMAS
from bench.municipality import SIZES, Size, programme_files, strategy_files, write
from izlence.pipeline import check_plan
from izlence.read.resources import read_schemas
from izlence.validate import Schemas

TINY = Size(directorates=2, targets=3)


@pytest.fixture(scope="module")
def targets():
    files = programme_files(TINY)
    return [yaml.safe_load(text) for name, text in files.items() if "/PH" in name]


def test_has_a_file_for_every_target_and_directorate():
    names = programme_files(TINY)
    assert sum("/PH" in name for name in names) == 2 * 3
    assert sum(name.endswith("directorate.yaml") for name in names) == 2


@pytest.mark.parametrize("files_of", [programme_files, strategy_files])
def test_is_the_same_every_time(files_of):
    assert files_of(TINY) == files_of(TINY)


def test_does_not_change_unnoticed():
    """Figures in docs/benchmarks.md speak of this plan; who changes it measures anew."""
    text = "".join(programme_files(SIZES["S"]).values())
    assert sha256(text.encode()).hexdigest()[:16] == "c1a0cf1e4886db33"


def test_every_code_is_used_once(targets):
    codes = Counter(code for target in targets for code in _codes(target))
    assert codes.most_common(1)[0][1] == 1


def test_codes_stand_under_their_target(targets):
    for target in targets:
        numbers = target["code"].removeprefix("PH")
        assert all(code.lstrip("PGIFH").startswith(numbers) for code in _codes(target))


def test_a_target_has_its_rows(targets):
    for target in targets:
        assert len(target["indicators"]) == 9
        assert len(target["monitoring_indicators"]) == 6
        assert len(target["activities"]) == 8
        assert len(target["economic_codes"]) == 4
        assert len(target["notes"]) == 3


def test_activities_and_economic_codes_cost_the_same(targets):
    for target in targets:
        economic = target["economic_codes"]
        personnel = sum(row["budget"] for row in target["activities"] if row.get("kind") == "personnel")
        assert sum(row["budget"] for row in target["activities"]) == sum(economic.values())
        assert personnel == economic["01"] + economic["02"]


def test_every_note_is_referred_to(targets):
    for target in targets:
        rows = target["indicators"] + target["monitoring_indicators"] + target["activities"]
        assert {row["note"] for row in rows if "note" in row} == {note["id"] for note in target["notes"]}


def test_has_the_cases_that_programs_forget(targets):
    rows = [row for target in targets for row in target["indicators"] + target["monitoring_indicators"]]
    assert any("parts" in row for row in rows)
    assert any("formula" in row for row in rows)
    assert any(None in row["values"].values() for row in rows)
    activities = [row for target in targets for row in target["activities"]]
    assert {row.get("off_budget", "blank") for row in activities} == {0, "blank"}


def test_weights_of_a_card_are_100():
    cards = [yaml.safe_load(text) for name, text in strategy_files(TINY).items() if "/H" in name]
    assert len(cards) == 6
    assert {sum(row["weight"] for row in card["indicators"]) for card in cards} == {100}


def _codes(target):
    yield target["code"]
    for row in target["indicators"] + target["monitoring_indicators"] + target["activities"]:
        yield row["code"]
        yield from (part["code"] for part in row.get("parts", ()))


@pytest.mark.parametrize("files_of", [programme_files, strategy_files])
def test_passes_every_check(files_of, tmp_path):
    write(files_of(TINY), tmp_path)
    checked = check_plan(tmp_path, (), Schemas(read_schemas(SCHEMAS)))
    assert checked.diagnostics == ()
    assert len(checked.plans) == 1
