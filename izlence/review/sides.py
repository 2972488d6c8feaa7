"""Two sides of a plan brought together: revisions, the working tree or folders, each read and checked."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

from izlence.check.rule import ALWAYS, Wanted
from izlence.diagnostic import Fact
from izlence.diff.comparison import ONLY_PERIODS, Remark
from izlence.diff.side import Side
from izlence.pipeline import Checked, Progress, check_plan, no_progress
from izlence.read.file_rules import PERIOD_MISSING
from izlence.read.folder import PERIOD_FOLDER
from izlence.read.git import GitFault, commits_without, find_objects, find_repository, merge_base
from izlence.read.kept import Memory
from izlence.review.places import Place, find_places
from izlence.validate import Schemas

_SHORT = 7


@dataclass(frozen=True, slots=True)
class Asked:
    """What is to be compared: the two names as they were written, and where the plan stands.

    `head` None is the working tree. `plan_before` is where the plan stood on the base, if elsewhere.
    """

    base: str
    head: str | None
    plan: Path
    plan_before: Path | None = None
    periods: Sequence[str] = ()


class Sides(NamedTuple):
    """Both sides, and what the reader must know of how they were found."""

    base: Side
    head: Side
    remarks: tuple[Remark, ...] = ()


class PeriodUnknown(Exception):
    """A period was asked for that neither side has."""

    def __init__(self, period: str, available: str) -> None:
        super().__init__(period)
        self.period = period
        self.available = available


def read_sides(
    asked: Asked, schemas: Schemas, own: Path, progress: Progress = no_progress, wanted: Wanted = ALWAYS
) -> Sides:
    """Read and check both sides; a file that is the same on both is parsed once.

    `own` is the folder of the program's schema/ and templates/: both sides are held against these.
    """
    base, head, remarks = find_places(asked.base, asked.head, asked.plan, asked.plan_before, own)
    periods = _shared_periods(asked.periods, base, head)
    memory = Memory()
    sides = [
        side_of(check_plan(place.path, here, schemas, progress, memory=memory, wanted=wanted), place, missing)
        for place, (here, missing) in zip((base, head), periods, strict=True)
    ]
    remarks += _of_some(asked.periods, base, head) + _of_parted(asked.plan, base, head, remarks)
    remarks += tuple(
        Remark("period_missing", {"period": period, "side": place.name})
        for place, (_, missing) in zip((base, head), periods, strict=True)
        for period in missing
    )
    return Sides(sides[0], sides[1], remarks)


def side_of(checked: Checked, place: Place, without: Sequence[str] = ()) -> Side:
    """Make a side of a plan that was read; of the periods in `without` it is known that it does not have them."""
    found = tuple(
        item
        for item in checked.diagnostics
        if item.rule is not PERIOD_MISSING or item.facts["period"] not in without
    )
    return Side(
        place.name,
        place.commit,
        place.path.as_posix(),
        checked.sources,
        checked.plans,
        found,
        checked.accepted,
        checked.texts,
    )


def _shared_periods(asked: Sequence[str], *places: Place) -> list[tuple[Sequence[str], tuple[str, ...]]]:
    """Tell for each side which periods to read of it, and which of those asked for it does not have.

    Where it has none of them they are asked for all the same: no period at all would mean every one.
    """
    known = [_periods(place) for place in places]
    for period in asked:
        if not any(period in each for each in known):
            raise PeriodUnknown(period, ", ".join(sorted({name for each in known for name in each})) or "-")
    answers = []
    for each in known:
        here = [period for period in asked if period in each]
        answers.append((here or asked, tuple(period for period in asked if period not in each)))
    return answers


def _of_some(asked: Sequence[str], *places: Place) -> tuple[Remark, ...]:
    """Say so where only some of the periods that there are were asked for."""
    every = frozenset[str]().union(*map(_periods, places))
    is_some = asked and every - set(asked)
    return (Remark(ONLY_PERIODS, {"periods": tuple(sorted(set(asked)))}),) if is_some else ()


def _of_parted(plan: Path, base: Place, head: Place, known: Sequence[Remark]) -> tuple[Remark, ...]:
    """Say so where the base went on after the head left it: what was done there is told as if the head had undone it.

    Where the plan stood elsewhere on a side all commits count, else those that touch it. The working folder holds what is being
    merged into it too.
    """
    if not base.commit or base.commit == head.commit:
        return ()
    tree = find_repository(plan)
    heads = [head.commit] if head.commit else find_objects(tree, ["HEAD^{commit}", "MERGE_HEAD^{commit}"])
    is_renamed = any(each.key == "plan_renamed" for each in known)
    folders = [tree.folder] if tree.folder and not is_renamed else []
    count = commits_without(tree, base.commit, [each for each in heads if each], *folders)
    try:
        parted = merge_base(tree, base.commit, heads[0]) if count else ""
    except GitFault:  # nothing in common, or the clone is too shallow to tell
        return ()
    asked = f"{base.name}...{head.name}" if head.commit else parted[:_SHORT]
    facts: dict[str, Fact] = {"base": base.name, "side": head.name, "count": count, "asked": asked}
    return (Remark("base_went_on", facts),) if count else ()


def _periods(place: Place) -> frozenset[str]:
    entries = place.path.iterdir() if place.path.is_dir() else ()
    return frozenset(each.name for each in entries if PERIOD_FOLDER.fullmatch(each.name) and each.is_dir())
