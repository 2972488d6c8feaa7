"""Assemble a period's plan from its sources."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import Any

from izlence.assemble import records
from izlence.diagnostic import Origin
from izlence.model.code import code_order
from izlence.model.plan import (
    ColumnGroup,
    Directorate,
    Institution,
    Look,
    ObjectiveCard,
    PerformanceTarget,
    Plan,
    ProgrammeFrame,
    StrategyFrame,
)
from izlence.read.sources import PeriodSources, Source


def assemble(institution: Source, sources: PeriodSources) -> Plan:
    """Assemble one period; every source's data has passed its schema."""
    frame = _frame(sources.of_kind("program", "strategy")[0])
    goals = sources.of_kind("goals")[0]
    origin = Origin(goals.file)
    return Plan(
        period=sources.period,
        institution=_institution(institution),
        frame=frame,
        directorates=_directorates(sources.of_kind("directorate")),
        goals=records.goals(goals.data, origin),
        objectives=records.objectives(goals.data, origin),
        targets=_targets(sources.of_kind("performance-target"), frame),
        cards=_cards(sources.of_kind("objective-card"), frame),
    )


def _institution(source: Source) -> Institution:
    data = source.data
    return Institution(
        data["name"], data.get("currency", "₺"), data.get("language", "tr-TR"), Origin(source.file)
    )


def _directorates(sources: Sequence[Source]) -> dict[str, Directorate]:
    return {
        source.folder: Directorate(source.folder, source.data["name"], Origin(source.file))
        for source in sources
    }


def _targets(
    sources: Sequence[Source], frame: ProgrammeFrame | StrategyFrame
) -> tuple[PerformanceTarget, ...]:
    """Assemble the targets in the order of the document: directorates as listed, codes by number."""
    targets = [
        records.performance_target(source.data, source.folder, frame.look, Origin(source.file))
        for source in sources
    ]
    order = _order(frame)
    targets.sort(
        key=lambda target: (
            order.get(target.directorate, len(order)),
            target.directorate,
            code_order(target.code),
        )
    )
    return tuple(targets)


def _cards(sources: Sequence[Source], frame: ProgrammeFrame | StrategyFrame) -> tuple[ObjectiveCard, ...]:
    cards = [records.objective_card(source.data, source.folder, Origin(source.file)) for source in sources]
    order = _order(frame)
    cards.sort(
        key=lambda card: (
            order.get(card.directorate, len(order)),
            card.directorate,
            code_order(card.objective),
        )
    )
    return tuple(cards)


def _order(frame: ProgrammeFrame | StrategyFrame) -> dict[str, int]:
    return {folder: position for position, folder in enumerate(frame.directorates)}


def _frame(source: Source) -> ProgrammeFrame | StrategyFrame:
    data, origin = source.data, Origin(source.file)
    look = records.look(data, Look())
    percent = data.get("percent", "after")
    directorates = tuple(data["directorates"])
    if source.kind == "strategy":
        return StrategyFrame(
            title=data["title"],
            baseline=_period(data["baseline"]),
            years=tuple(map(_period, data["years"])),
            directorates=directorates,
            percent=percent,
            look=look,
            origin=origin,
        )
    return ProgrammeFrame(
        year=_period(data["year"]),
        title=data["title"],
        columns=_columns(data["columns"]),
        monitoring_columns=_columns(data.get("monitoring_columns", data["columns"])),
        directorates=directorates,
        economic_codes=dict(data["economic_codes"]),
        percent=percent,
        look=look,
        origin=origin,
    )


def _columns(data: Sequence[Any]) -> tuple[ColumnGroup, ...]:
    return tuple(ColumnGroup(group["heading"], tuple(map(_period, group["periods"]))) for group in data)


def _period(value: Decimal | str) -> str:
    """A year is written as a number, a part of one as text."""
    return str(value)
