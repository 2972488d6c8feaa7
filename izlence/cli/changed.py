"""`--changed-since`: of all findings, those that a change concerns, wherever they stand."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import NamedTuple

from izlence.check.rule import Wanted
from izlence.diff.findings import findings_between
from izlence.pipeline import Checked, check_plan
from izlence.read.git import base_of, changed_files, find_repository
from izlence.read.kept import Memory
from izlence.read.revision import Objects, plan_at
from izlence.review.places import Place
from izlence.review.sides import side_of
from izlence.validate import Schemas


class Reading(NamedTuple):
    """How the plan was read: the same is done with the plan as it was; what the `memory` has seen is not parsed again."""

    periods: Sequence[str]
    schemas: Schemas
    wanted: Wanted
    memory: Memory | None = None


def concerned(checked: Checked, plan: Path, revision: str, reading: Reading) -> Checked:
    """Keep the findings in changed files, and those elsewhere that the plan did not have at the revision.

    The second kind is what a change breaks in a file that nobody touched: a code that is gone, a total that no longer holds.
    """
    tree = find_repository(plan)
    commit = base_of(tree, revision)
    changed = {(plan / name).as_posix() for name in changed_files(plan, commit)}
    new = set[int]()
    if any(item.where.file not in changed for item in checked.diagnostics):
        old = plan_at(Objects(tree), commit, tree.folder, plan)
        before = side_of(_before(old, reading), Place(revision, commit, old))
        new = {id(item) for item in findings_between(before, side_of(checked, Place("", "", plan)))[0]}
    kept = tuple(item for item in checked.diagnostics if item.where.file in changed or id(item) in new)
    accepted = tuple(each for each in checked.accepted if each.diagnostic.where.file in changed)
    return replace(checked, diagnostics=kept, accepted=accepted)


def _before(old: Path, reading: Reading) -> Checked:
    """Check the plan as it was; a period that is new was not there before."""
    periods = [period for period in reading.periods if (old / period).is_dir()]
    asked = periods or reading.periods
    return check_plan(old, asked, reading.schemas, memory=reading.memory, wanted=reading.wanted)
