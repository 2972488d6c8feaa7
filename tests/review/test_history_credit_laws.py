"""What holds of credits whatever the commits were: every change has a maker, and nobody is named who changed nothing."""

from __future__ import annotations

from decimal import Decimal
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from izlence.diff.change import Page, PageKey
from izlence.diff.credit import Step, credit, data_of
from izlence.diff.data import changes_of_file
from izlence.diff.tree import contents_of
from izlence.model.commit import Commit
from tests.laws import law

PAGE = Page(
    PageKey("2025", "performance-target", "PH1.1.1"), "Yollar", "fen-isleri", "PH1.1.1.yaml", "PH1.1.1.yaml"
)
NUMBERS = st.sampled_from([Decimal(text) for text in ("0", "1", "18.0", "18.00")]) | st.none()
VALUES = st.dictionaries(st.sampled_from(["2023", "2025"]), NUMBERS, min_size=1, max_size=2)
TEXTS = ["Yol yapımı", "Yol bakımı", "Yol bakım ve onarımı", "Kaldırım", "Asfalt serimi"]


def records(letters, fields):
    record = st.fixed_dictionaries(
        {"code": st.sampled_from([f"{letters}1.1.1.{n}" for n in range(1, 4)])}, optional=fields
    )
    return st.lists(record, min_size=1, max_size=3, unique_by=lambda each: each["code"])


TREES = st.fixed_dictionaries(
    {"code": st.just("PH1.1.1")},
    optional={
        "title": st.sampled_from(TEXTS),
        "indicators": records("PG", {"values": VALUES, "parts": records("PG1.", {"values": VALUES})}),
        "activities": records("F", {"budget": NUMBERS}),
        "findings": st.lists(st.sampled_from(TEXTS), min_size=1, max_size=3, unique=True),
        "risks": st.lists(
            st.fixed_dictionaries({"risk": st.sampled_from(TEXTS)}),
            min_size=1,
            max_size=3,
            unique_by=lambda each: each["risk"],
        ),
    },
)
PASTS = st.lists(TREES, min_size=2, max_size=5)


def compared(before, after):
    return changes_of_file(PAGE, before, after, PAGE.before, PAGE.after)


def steps_of(past):
    commits = (Commit(str(number), "", "", "") for number in range(1, len(past)))
    return [Step(commit, compared(*sides)) for commit, sides in zip(commits, pairwise(past), strict=True)]


@law(40)
@given(PASTS)
def test_every_change_has_a_maker_and_every_maker_changed_something(past):
    steps = steps_of(past)
    changes = compared(past[0], past[-1])
    found = credit(changes, steps)
    assert set(found) == set(changes)
    busy = {step.commit for step in steps if step.changes}
    for commits in found.values():
        assert set(commits) <= busy
        assert list(commits) == sorted(commits, key=lambda commit: int(commit.name))


@law(40)
@given(TREES, TREES)
def test_of_one_commit_all_is_its_own(before, after):
    (step,) = steps_of([before, after])
    assert credit(step.changes, [step]) == dict.fromkeys(step.changes, (step.commit,))


@law(40)
@given(TREES, TREES)
def test_what_was_taken_back_leaves_the_rest_its_makers(before, after):
    back = credit(compared(before, after), steps_of([before, after, before, after]))
    for change, commits in back.items():
        if change.kind == "changed" and change.record.kind not in ("item", "risk"):
            assert [commit.name for commit in commits] == ["3"]


@given(TREES)
def test_contents_are_the_data_they_were_taken_from(tree):
    assert contents_of(data_of(contents_of(tree))) == contents_of(tree)
