"""Compose a performance programme: a page for each performance target, in the order of the plan."""

from __future__ import annotations

from collections.abc import Iterator

from izlence.compose.cells import note_marks
from izlence.compose.document import NoteLine, ProgrammeDocument, TargetPage
from izlence.compose.programme_data import programme_data
from izlence.compose.target_tables import (
    TargetContext,
    activity_table,
    economic_code_table,
    indicator_table,
    monitoring_table,
)
from izlence.compute.figures import Figures
from izlence.language import upper
from izlence.model.code import parse_code
from izlence.model.plan import Objective, PerformanceTarget, Plan, ProgrammeFrame


def compose_programme(plan: Plan, frame: ProgrammeFrame, figures: Figures) -> ProgrammeDocument:
    """Compose the whole document; the plan has passed its checks."""
    return ProgrammeDocument(
        title=frame.title,
        institution=plan.institution.name,
        period=plan.period,
        language=plan.institution.language,
        year=frame.year,
        pages=tuple(_pages(plan, frame, figures)),
        data=programme_data(plan, frame),
    )


def _pages(plan: Plan, frame: ProgrammeFrame, figures: Figures) -> Iterator[TargetPage]:
    goals = {goal.code: goal.title for goal in plan.goals}
    objectives = {objective.code: objective for objective in plan.objectives}
    previous = ""
    for target in plan.targets:
        objective = objectives[target.objective]
        context = TargetContext(
            target,
            frame,
            figures.targets[target.code],
            plan.institution.currency,
            note_marks(target.notes),
        )
        name = plan.directorates[target.directorate].name
        yield _page(context, objective, goals[objective.goal], name, target.directorate != previous)
        previous = target.directorate


def _page(
    context: TargetContext, objective: Objective, goal: str, directorate: str, first: bool
) -> TargetPage:
    target = context.target
    return TargetPage(
        code=target.code,
        directorate_folder=target.directorate,
        directorate=directorate,
        directorate_capitals=upper(directorate),
        first_of_directorate=first,
        goal_number=_numbers(objective.goal)[-1],
        goal=goal,
        objective_number=_numbers(objective.code)[-1],
        objective=objective.title,
        number=".".join(_numbers(target.code)),
        title=target.title,
        year=context.frame.year,
        indicators=indicator_table(context),
        monitoring_indicators=monitoring_table(context),
        activities=activity_table(context),
        economic_codes=economic_code_table(context),
        notes=_notes(target, context.marks),
    )


def _notes(target: PerformanceTarget, marks: dict[str, str]) -> tuple[NoteLine, ...]:
    return tuple(NoteLine(marks[note.id], " ", note.text) for note in target.notes)


def _numbers(code: str) -> tuple[str, ...]:
    parsed = parse_code(code)
    return tuple(map(str, parsed.numbers)) if parsed else ("",)
