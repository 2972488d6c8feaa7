"""The pages of the performance targets, by directorate in the order of the plan."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from functools import partial
from itertools import groupby

from izlence.compose.anchors import PER_GROUP, directorate_anchor, page_anchor, page_bookmark
from izlence.compose.cells import note_marks
from izlence.compose.document import DirectoratePages, NoteLine, OfficialTable, PageTitle, TargetPage
from izlence.compose.document.later import Later
from izlence.compose.tables.activity_costs import activity_costs, has_costs
from izlence.compose.tables.making import Making
from izlence.compose.tables.official_target import OfficialTarget
from izlence.compose.target_tables import (
    TargetContext,
    activity_table,
    economic_code_table,
    indicator_table,
    monitoring_table,
)
from izlence.language import upper
from izlence.model.code import parse_code
from izlence.model.frame import ProgrammeFrame
from izlence.model.plan import Goal, Objective
from izlence.model.records import PerformanceTarget


def directorate_pages(making: Making, frame: ProgrammeFrame) -> tuple[DirectoratePages, ...]:
    """Compose the pages of every directorate; the plan has passed its checks."""
    goals = {goal.code: goal for goal in making.plan.goals}
    objectives = {objective.code: objective for objective in making.plan.objectives}

    def pages(first: int, targets: Sequence[PerformanceTarget]) -> tuple[TargetPage, ...]:
        return tuple(
            _page(making, frame, target, objectives[target.objective], goals=goals, bookmark=first + number)
            for number, target in enumerate(targets, 1)
        )

    return tuple(
        replace(
            directorate,
            pages=Later(partial(pages, directorate.bookmark, targets)),
            titles=tuple(map(_title, targets)),
        )
        for directorate, targets in _by_directorate(making, frame)
    )


def _title(target: PerformanceTarget) -> PageTitle:
    return PageTitle(target.code, ".".join(_numbers(target.code)), target.title, page_anchor(target.code))


def directorate_costs(making: Making, frame: ProgrammeFrame) -> tuple[DirectoratePages, ...]:
    """Compose the cost tables of every directorate that has activities with economic codes of their own."""

    def tables(targets: Sequence[PerformanceTarget]) -> tuple[OfficialTable, ...]:
        return tuple(table for target in targets for table in activity_costs(making, frame, target))

    return tuple(
        replace(directorate, costs=Later(partial(tables, targets)))
        for directorate, targets in _by_directorate(making, frame, costs=True)
        if any(has_costs(target) for target in targets)
    )


def _by_directorate(
    making: Making, frame: ProgrammeFrame, *, costs: bool = False
) -> Iterator[tuple[DirectoratePages, tuple[PerformanceTarget, ...]]]:
    for folder, targets in groupby(making.plan.targets, key=lambda target: target.directorate):
        position = (
            frame.directorates.index(folder) if folder in frame.directorates else len(frame.directorates)
        )
        name = making.plan.directorates[folder].name
        anchor = directorate_anchor(folder, position, costs=costs)
        bookmark = page_bookmark(position, 0, costs=costs)
        yield DirectoratePages(folder, name, upper(name), anchor, bookmark, ()), tuple(targets)


def _page(
    making: Making,
    frame: ProgrammeFrame,
    target: PerformanceTarget,
    objective: Objective,
    *,
    goals: Mapping[str, Goal],
    bookmark: int,
) -> TargetPage:
    goal = goals[objective.goal]
    directorate = making.plan.directorates[target.directorate].name
    context = TargetContext(
        target, frame, making.figures.targets[target.code], making.style.currency, note_marks(target.notes)
    )
    is_house = frame.target_pages == "house"
    return TargetPage(
        code=target.code,
        directorate_folder=target.directorate,
        directorate=directorate,
        directorate_capitals=upper(directorate),
        first_of_directorate=bookmark % PER_GROUP == 1,
        goal_number=_numbers(objective.goal)[-1],
        goal=goal.title,
        objective_number=_numbers(objective.code)[-1],
        objective=objective.title,
        number=".".join(_numbers(target.code)),
        title=target.title,
        year=frame.year,
        indicators=indicator_table(context) if is_house else None,
        monitoring_indicators=monitoring_table(context) if is_house else None,
        activities=activity_table(context) if is_house else None,
        economic_codes=economic_code_table(context) if is_house else None,
        notes=tuple(NoteLine(context.marks[note.id], " ", note.text) for note in target.notes),
        anchor=page_anchor(target.code),
        bookmark=bookmark,
        description=target.description,
        official=() if is_house else OfficialTarget(making, frame, target, goal, objective).tables(),
    )


def _numbers(code: str) -> tuple[str, ...]:
    parsed = parse_code(code)
    return tuple(map(str, parsed.numbers)) if parsed else ("",)
