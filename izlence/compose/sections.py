"""What the program itself puts in a section: pages, tables, charts, by the name of the section's content."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from typing import NamedTuple

from izlence.compose.anchors import Numbering
from izlence.compose.card_pages import goal_cards
from izlence.compose.document import DirectoratePages, GoalCards, OfficialTable
from izlence.compose.prose import Names
from izlence.compose.tables.goal_tables import goal_resource_need, goals_table, responsible_directorates
from izlence.compose.tables.institution_performance import institution_performance
from izlence.compose.tables.making import Making
from izlence.compose.tables.resource_need import resource_need
from izlence.compose.tables.responsibility_matrix import responsibility_matrix
from izlence.compose.tables.strategy_tables import at_a_glance, cost_table, key_indicators, risks_table
from izlence.compose.target_pages import directorate_costs, directorate_pages
from izlence.model.frame import ProgrammeFrame, StrategyFrame


class Content(NamedTuple):
    """What a section holds besides prose and charts."""

    tables: tuple[OfficialTable, ...] = ()
    directorates: tuple[DirectoratePages, ...] = ()
    costs: tuple[DirectoratePages, ...] = ()
    goals: tuple[GoalCards, ...] = ()


def programme_content(name: str, making: Making, frame: ProgrammeFrame) -> Content:
    """Compose a content of the performance programme."""
    if name == "targets":
        return Content(directorates=directorate_pages(making, frame))
    if name == "activity-costs":
        return Content(costs=directorate_costs(making, frame))
    if name == "resource-need":
        return Content((resource_need(making, frame),))
    table = _PROGRAMME.get(name)
    return Content((table(making),)) if table else Content()


def strategy_content(name: str, making: Making, frame: StrategyFrame) -> Content:
    """Compose a content of the strategic plan."""
    if name == "cards":
        return Content(goals=goal_cards(making, frame))
    if name == "responsibility-matrix":
        return Content(tuple(responsibility_matrix(making)))
    if name in _BY_YEAR:
        return Content((_BY_YEAR[name](making, frame),))
    table = _STRATEGY.get(name)
    return Content((table(making),)) if table else Content()


_PROGRAMME: Mapping[str, Callable[[Making], OfficialTable]] = {
    "goals": goals_table,
    "institution-performance": institution_performance,
    "responsible-directorates": responsible_directorates,
    "goal-resource-need": goal_resource_need,
}
_STRATEGY: Mapping[str, Callable[[Making], OfficialTable]] = {
    "at-a-glance": at_a_glance,
    "risks": risks_table,
}
_BY_YEAR: Mapping[str, Callable[[Making, StrategyFrame], OfficialTable]] = {
    "key-indicators": key_indicators,
    "cost-table": cost_table,
}


def captioned(
    tables: Iterable[OfficialTable], making: Making, numbering: Numbering, names: Names
) -> tuple[OfficialTable, ...]:
    """Number the captions of a section's tables, in reading order."""
    found = []
    for table in tables:
        caption = numbering.caption(making.wording.labels["table"], table.title)
        names.add_caption("table", table.key, caption)
        found.append(replace(table, number=caption.number, anchor=caption.anchor, bookmark=caption.bookmark))
    return tuple(found)
