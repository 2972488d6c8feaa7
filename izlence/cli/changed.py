"""`--changed-since`: of all findings, those that a change concerns, wherever they stand."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import replace
from pathlib import Path, PurePosixPath
from tempfile import TemporaryDirectory
from typing import NamedTuple

from izlence.check.rule import Wanted
from izlence.diagnostic import Diagnostic, Fact, Origin
from izlence.pipeline import Checked, check_plan
from izlence.read.git import base_of, changed_files, files_at
from izlence.validate import Schemas

Key = tuple[object, ...]


class Reading(NamedTuple):
    """How the plan was read: the same is done with the plan as it was."""

    periods: Sequence[str]
    schemas: Schemas
    wanted: Wanted


def concerned(checked: Checked, plan: Path, revision: str, reading: Reading) -> Checked:
    """Keep the findings in changed files, and those elsewhere that the plan did not have at the revision.

    The second kind is what a change breaks in a file that nobody touched: a code that is gone, a total that no longer holds.
    """
    commit = base_of(plan, revision)
    changed = {(plan / name).as_posix() for name in changed_files(plan, commit)}
    elsewhere = [item for item in checked.diagnostics if item.where.file not in changed]
    before = _before(plan, commit, reading) if elsewhere else Counter[Key]()
    new = set[int]()
    for item in elsewhere:
        key = _key(item, plan)
        before[key] -= 1
        if before[key] < 0:
            new.add(id(item))
    kept = tuple(item for item in checked.diagnostics if item.where.file in changed or id(item) in new)
    accepted = tuple(each for each in checked.accepted if each.diagnostic.where.file in changed)
    return replace(checked, diagnostics=kept, accepted=accepted)


def _before(plan: Path, commit: str, reading: Reading) -> Counter[Key]:
    """Count what was found in the plan as it was."""
    with TemporaryDirectory(prefix="izlence-") as folder:
        # The name is part of some findings' facts.
        old = Path(folder) / plan.resolve().name
        old.mkdir()
        for name, content in files_at(plan, commit):
            path = old / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(content)
        found = check_plan(old, _periods_of(old, reading), reading.schemas, wanted=reading.wanted).diagnostics
        return Counter(_key(item, old) for item in found)


def _periods_of(old: Path, reading: Reading) -> list[str]:
    """A period that is new was not there before."""
    return [period for period in reading.periods if (old / period).is_dir()]


def _key(item: Diagnostic, plan: Path) -> Key:
    """Tell findings apart by what they say; not by lines, which move, nor by the folder the plan stands in."""
    where = item.where
    file = PurePosixPath(where.file)
    name = file.relative_to(plan.as_posix()) if file.is_relative_to(plan.as_posix()) else file
    place = (where.path, where.part) if isinstance(where, Origin) else (where.line, where.column)
    return item.rule.name, name, place, tuple(sorted(_facts(item.facts.items())))


def _facts(facts: Iterable[tuple[str, Fact]]) -> Iterable[tuple[str, str]]:
    return ((name, str(value)) for name, value in facts)
