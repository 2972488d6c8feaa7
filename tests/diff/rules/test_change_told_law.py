"""No change is silent: every change of a comparison is in a flag, or covered by one that stands above it."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given
from hypothesis import strategies as st
from rule_examples import schemas

from izlence.diff.change import Change
from izlence.diff.compare import compare
from izlence.diff.comparison import Comparison
from izlence.diff.rules.case import FRAMES
from izlence.diff.side import Side
from izlence.pipeline import check_plan
from tests.changes.case import NAMES, PLAN, read_case, sides_of
from tests.laws import law

COSTS = {
    *("activity-added", "activity-removed", "activity-without-funding", "cost-down", "cost-up"),
    "economic-codes-shifted",
}
WORDS = {
    *("paragraph", "note", "risk", "item"),
    *("name", "title", "description", "explanation", "method", "source", "text", "reason", "missing", "revision"),
    *("mayor", "mayor_title", "notice", "foreword"),
}  # fmt: skip


def untold(comparison: Comparison) -> list[Change]:
    """Give the changes that are in no flag and that no flag covers."""
    told = {id(change) for flag in comparison.flags for change in flag.changes}
    periods = {
        change.page.key.period
        for change in comparison.changes
        if change.kind in ("added", "removed") and change.page.key.kind in FRAMES and id(change) in told
    }
    flagged = {change.page.key for flag in comparison.flags for change in flag.changes}
    costs = {
        change.page.key
        for flag in comparison.flags
        if flag.diagnostic.rule.name in COSTS
        for change in flag.changes
    }
    folders = {
        (change.before, change.after)
        for change in comparison.changes
        if change.record.kind == "directorate" and change.kind == "moved" and id(change) in told
    }
    return [
        change
        for change in comparison.changes
        if id(change) not in told
        and change.page.key.period not in periods
        and not (change.field[:1] == ("economic_codes",) and change.page.key in costs)
        and not (_is_words(change) and change.page.key in flagged)
        and not (change.kind == "moved" and (change.before, change.after) in folders)
    ]


def _is_words(change: Change) -> bool:
    is_card_activity = change.record.kind == "activity" and change.page.key.kind == "objective-card"
    return (
        change.record.kind in WORDS
        or is_card_activity
        or str(change.field[-1:] and change.field[-1]) in WORDS
    )


@pytest.mark.parametrize("name", NAMES)
def test_every_change_of_a_case_is_told(tmp_path, name):
    sides = sides_of(read_case(name), tmp_path, schemas())
    assert untold(compare(sides.base, sides.head)) == []


FILES = sorted(path.relative_to(PLAN).as_posix() for path in PLAN.rglob("*.*"))
LINES = {name: (PLAN / name).read_text("utf-8").splitlines(keepends=True) for name in FILES}
EDITS = st.lists(
    st.tuples(
        st.sampled_from(FILES),
        st.integers(0, 60),
        st.sampled_from(["delete", "swap", "number", "words", "flag", "entry"]),
    ),
    min_size=1,
    max_size=5,
)


def edited(name: str, edits: list[tuple[str, int, str]]) -> str:
    """Edit a file's lines as an editor would: take one out, put two in another order, write another figure or word."""
    lines = list(LINES[name])
    for file, number, kind in edits:
        if file != name or not lines:
            continue
        at = number % len(lines)
        line = lines[at]
        if kind == "delete":
            del lines[at]
        elif kind == "swap":
            other = (at + 1) % len(lines)
            lines[at], lines[other] = lines[other], line
        elif kind == "number":
            lines[at] = re.sub(r"(?<=: )(\d)(?=\d*[,}\n])", r"9\1", line)
        elif kind == "words":
            lines[at] = re.sub(r"(?<=[a-zçğıöşü])(?= [a-zçğıöşü])", " ve yeni", line, count=1)
        elif kind == "flag":
            lines[at] = re.sub(r"true", "false", line)
        else:
            lines[at] = re.sub(r", \w+: [^,{}\[\]]+(?=[,}])", "", line, count=1)
    return "".join(lines)


def side(folder: Path, edits: list[tuple[str, int, str]]) -> Side:
    for name in FILES:
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(edited(name, edits), "utf-8")
    found = check_plan(folder, (), schemas())
    return Side(
        "", "", str(folder), found.sources, found.plans, found.diagnostics, found.accepted, found.texts
    )


@pytest.fixture(scope="module")
def base(tmp_path_factory):
    return side(tmp_path_factory.mktemp("base"), [])


@law(30, suppress_health_check=list(HealthCheck))
@given(edits=EDITS)
def test_every_change_of_random_edits_is_told(tmp_path_factory, base, edits):
    head = side(tmp_path_factory.mktemp("head"), edits)
    if head.plans:
        assert untold(compare(base, head)) == []
