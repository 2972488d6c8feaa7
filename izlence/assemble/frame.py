"""The frame of a period, and what stands in the book round its pages."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from izlence.assemble.records import Data, accepted, amounts, look, number, to_fill
from izlence.diagnostic import Origin
from izlence.model.frame import (
    USUAL_LIMITS,
    ChangeLimits,
    ChapterFrame,
    ColumnGroup,
    CouncilDecision,
    Look,
    ProgrammeFrame,
    SectionFrame,
    StrategyFrame,
)
from izlence.model.plan import CostsOutside, GeneralCosts, StrategicGeneralCosts


def programme_frame(data: Data, origin: Origin) -> ProgrammeFrame:
    """Assemble the frame of a performance programme."""
    return ProgrammeFrame(
        year=period(data["year"]),
        title=data["title"],
        columns=_columns(data["columns"]),
        monitoring_columns=_columns(data.get("monitoring_columns", data["columns"])),
        directorates=tuple(data["directorates"]),
        economic_codes=dict(data["economic_codes"]),
        percent=data.get("percent", "after"),
        look=look(data, Look()),
        origin=origin,
        council_decision=council_decision(data),
        foreword=data.get("foreword", ""),
        chapters=chapters(data, origin),
        target_pages=data.get("target_pages", "house"),
        off_budget_sources=dict(data.get("off_budget_sources", {})),
        checks=dict(data.get("checks", {})),
        changes=change_limits(data),
        accepted=accepted(data, origin),
        to_fill=to_fill(data),
    )


def strategy_frame(data: Data, origin: Origin) -> StrategyFrame:
    """Assemble the frame of a strategic plan."""
    return StrategyFrame(
        title=data["title"],
        baseline=period(data["baseline"]),
        years=tuple(map(period, data["years"])),
        directorates=tuple(data["directorates"]),
        percent=data.get("percent", "after"),
        look=look(data, Look()),
        origin=origin,
        council_decision=council_decision(data),
        foreword=data.get("foreword", ""),
        chapters=chapters(data, origin),
        checks=dict(data.get("checks", {})),
        changes=change_limits(data),
        accepted=accepted(data, origin),
    )


def general_costs(data: Data, origin: Origin) -> GeneralCosts:
    """Assemble what stands beside a programme's activities."""
    return GeneralCosts(
        administration=_costs_outside(data, "administration", origin),
        transfers=_costs_outside(data, "transfers", origin),
        stated_budget=number(data.get("stated_budget")),
        origin=origin,
        revenue=number(data.get("revenue")),
        financing=number(data.get("financing")),
        accepted=accepted(data, origin),
        to_fill=to_fill(data),
    )


def strategic_general_costs(data: Data, origin: Origin) -> StrategicGeneralCosts:
    """Assemble a strategic plan's general administration costs."""
    years = data["administration"]
    by_year = {year: number(years[year]) for year in sorted(years)}
    return StrategicGeneralCosts(by_year, origin, accepted(data, origin))


def period(value: Any) -> str:
    """A year is written as a number, a part of one as text."""
    return str(value)


def change_limits(data: Data) -> ChangeLimits:
    """Take from when on a cost that changes is told; what is not written is as everywhere."""
    written = data.get("changes", {})
    percent, floor = number(written.get("cost_percent")), number(written.get("cost_floor"))
    usual = USUAL_LIMITS
    return ChangeLimits(
        usual.percent if percent is None else percent, usual.floor if floor is None else floor
    )


def _columns(data: Sequence[Any]) -> tuple[ColumnGroup, ...]:
    return tuple(ColumnGroup(group["heading"], tuple(map(period, group["periods"]))) for group in data)


def council_decision(data: Data) -> CouncilDecision | None:
    """Assemble the council's decision, where there is one."""
    decision = data.get("council_decision")
    return CouncilDecision(decision["date"], str(decision["number"])) if decision else None


def chapters(data: Data, origin: Origin) -> tuple[ChapterFrame, ...]:
    """Assemble the chapters of the book; none of a period that prints pages only."""
    return tuple(
        ChapterFrame(
            chapter["title"],
            tuple(
                _section(section, origin.at("chapters", i, "sections", j))
                for j, section in enumerate(chapter["sections"])
            ),
            origin.at("chapters", i),
        )
        for i, chapter in enumerate(data.get("chapters", ()))
    )


def _section(data: Data, origin: Origin) -> SectionFrame:
    return SectionFrame(
        title=data["title"],
        narrative=data.get("narrative", ""),
        content=data.get("content", ""),
        charts=tuple(data.get("charts", ())),
        origin=origin,
    )


def _costs_outside(data: Data, key: str, origin: Origin) -> CostsOutside | None:
    costs = data.get(key)
    if costs is None:
        return None
    off_budget = costs.get("off_budget", {})
    by_source = amounts(off_budget) if isinstance(off_budget, dict) else {"": number(off_budget)}
    return CostsOutside(amounts(costs.get("economic_codes", {})), by_source, origin.at(key))
