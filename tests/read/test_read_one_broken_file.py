"""A file that cannot be read does not hide what is wrong in others, and nothing untrue is said of these because of it."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from izlence.check.alone import HOLD_ALONE
from izlence.check.catalogue import rules
from izlence.pipeline import check_plan
from izlence.read.resources import read_schemas
from izlence.validate import Schemas

ROOT = Path(__file__).parents[2]
SCHEMAS = Schemas(read_schemas(ROOT / "schema"))
SEED_FILES = sorted(path.relative_to(ROOT / "plan") for path in (ROOT / "plan").rglob("*.yaml"))
TARGET = "2024/halkla-iliskiler/PH4.4.1.yaml"
OTHER = "2024/halkla-iliskiler/PH7.1.1.yaml"
CARD = "2025-2029/basin-ve-yayin/H7.2.yaml"


def found_in(plan: Path) -> set[tuple[str, str, str]]:
    found = check_plan(plan, (), SCHEMAS).diagnostics
    return {(item.where.file.removeprefix(f"{plan}/"), item.rule.name, item.code) for item in found}


def break_file(path: Path) -> None:
    path.write_text("kapanmayan: [\n", "utf-8")


def change(path: Path, old: str, new: str) -> None:
    text = path.read_text("utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), "utf-8")


@pytest.mark.parametrize("file", SEED_FILES, ids=str)
def test_a_broken_file_adds_no_finding_to_another(plan, file):
    before = found_in(plan)
    break_file(plan / file)
    after = found_in(plan)
    assert {rule for of, rule, _ in after if of == file.as_posix()} == {"bracket-not-closed"}
    assert {item for item in after if item[0] != file.as_posix()} <= before


@pytest.mark.parametrize("file", SEED_FILES, ids=str)
def test_a_file_that_is_not_there_is_told_and_nothing_follows_from_it(plan, file):
    before = found_in(plan)
    (plan / file).unlink()
    of_pages = {"goal-without-targets", "objective-without-page", "directorate-without-targets"}
    assert {rule for _, rule, _ in found_in(plan) - before} <= {"file-missing", *of_pages}


@pytest.mark.parametrize(
    "file",
    [
        "institution.yaml",
        "2025/goals.yaml",
        "2025/fen-isleri/directorate.yaml",
        "2025/program.yaml",
        "2025/general-costs.yaml",
    ],
)
def test_in_a_whole_municipality_too(tmp_path, file):
    plan = Path(shutil.copytree(ROOT / "examples/ornek-belediye", tmp_path / "plan"))
    before = found_in(plan)
    break_file(plan / file)
    assert {item for item in found_in(plan) if item[0] != file} <= before


@pytest.mark.parametrize(
    "broken", [TARGET, "2024/goals.yaml", "2024/halkla-iliskiler/directorate.yaml", CARD]
)
def test_a_wrong_value_was_not_told_until_the_last_line_of_another_file_could_be_read(plan, broken):
    change(plan / OTHER, "values: {2022: ", "values: {2022: -9, 2021: ")
    break_file(plan / broken)
    assert (OTHER, "percent-out-of-range") in {(file, rule) for file, rule, _ in found_in(plan)}


def test_a_period_without_a_broken_file_is_held_to_all_rules(plan):
    change(plan / TARGET, "objective: H4.4", "objective: H4.5")
    assert (TARGET, "unknown-code") in {(file, rule) for file, rule, _ in found_in(plan)}
    break_file(plan / CARD)
    assert (TARGET, "unknown-code") in {(file, rule) for file, rule, _ in found_in(plan)}


def test_an_exception_is_not_called_needless_while_a_file_cannot_be_read(plan):
    with (plan / TARGET).open("a", encoding="utf-8") as page:
        page.write("accepted: [{rule: amount-not-available, reason: Deneme}]\n")
    break_file(plan / OTHER)
    assert not [rule for _, rule, _ in found_in(plan) if rule.startswith("accepted")]


def test_rules_that_hold_alone_are_rules():
    assert rules().keys() >= HOLD_ALONE
