"""One record of the plan from its data; the schema has accepted the data, so nothing is guarded here."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Any

from izlence.diagnostic import Origin
from izlence.model.amount import codes_of_activities, whole
from izlence.model.frame import Accepted, Look
from izlence.model.period import period_order
from izlence.model.plan import Directorate, Goal, Objective
from izlence.model.records import (
    NOT_WRITTEN,
    Activity,
    Amount,
    Indicator,
    Note,
    ObjectiveCard,
    PerformanceTarget,
    Risk,
    Value,
)

Data = Mapping[str, Any]


def amount(data: Data, key: str) -> Amount:
    """Take an amount, telling `null` (not available) from a field that is not written."""
    if key not in data:
        return NOT_WRITTEN
    return number(data[key])


def number(value: Decimal | str | None) -> Value:
    """Take a number; one in quotes may only be grouped with underscores, so it reads in one way."""
    return Decimal(value.replace("_", "")) if isinstance(value, str) else value


def amounts(data: Mapping[str, Any]) -> dict[str, Amount]:
    """Take amounts by their keys, in the order of these, whatever order the file has them in."""
    return {key: number(data[key]) for key in sorted(data)}


def accepted(data: Data, record: Origin) -> tuple[Accepted, ...]:
    """Take the exceptions that stand beside a record."""
    return tuple(
        Accepted(item["rule"], item["reason"], record, record.at("accepted", i))
        for i, item in enumerate(data.get("accepted", ()))
    )


def to_fill(data: Data) -> tuple[str, ...]:
    """Take the names of what is left open for now; a year is written as a number."""
    return tuple(map(str, data.get("to_fill", ())))


def indicator(data: Data, origin: Origin) -> Indicator:
    """Assemble an indicator and its parts."""
    parts = data.get("parts", ())
    return Indicator(
        code=data["code"],
        name=data["name"],
        unit=data["unit"],
        # In the order of time, whatever order the file has them in.
        values={
            period: number(data["values"][period]) for period in sorted(data["values"], key=period_order)
        },
        origin=origin,
        weight=number(data.get("weight")),
        formula=data.get("formula", ""),
        sum_of=tuple(data.get("sum_of", ())),
        note=data.get("note", ""),
        parts=tuple(indicator(part, origin.at("parts", i)) for i, part in enumerate(parts)),
        monitoring_frequency=data.get("monitoring_frequency", ""),
        reporting_frequency=data.get("reporting_frequency", ""),
        explanation=data.get("explanation", ""),
        is_key=data.get("key", False),
        direction=data.get("direction", ""),
        is_cumulative=data.get("cumulative", False),
        method=data.get("method", ""),
        source=data.get("source", ""),
        missing=data.get("missing", ""),
        revision=data.get("revision", ""),
        strategic_indicator=data.get("strategic_indicator", ""),
        accepted=accepted(data, origin),
    )


def indicators(data: Data, key: str, origin: Origin) -> tuple[Indicator, ...]:
    """Assemble a list of indicators."""
    return tuple(indicator(item, origin.at(key, i)) for i, item in enumerate(data.get(key, ())))


def activity(data: Data, origin: Origin) -> Activity:
    """Assemble an activity or project; an amount that is written in parts is their sum."""
    codes = amounts(data.get("economic_codes", {}))
    off_budget = data.get("off_budget")
    sources = amounts(off_budget) if isinstance(off_budget, dict) else {}
    return Activity(
        code=data["code"],
        name=data["name"],
        kind=data.get("kind", "activity"),
        budget=whole(codes.values()) if codes and "budget" not in data else amount(data, "budget"),
        off_budget=whole(sources.values()) if isinstance(off_budget, dict) else amount(data, "off_budget"),
        note=data.get("note", ""),
        origin=origin,
        economic_codes=codes,
        off_budget_sources=sources,
        responsible=tuple(data.get("responsible", ())),
        explanation=data.get("explanation", ""),
        accepted=accepted(data, origin),
    )


def notes(data: Data, origin: Origin) -> tuple[Note, ...]:
    """Assemble a page's notes."""
    return tuple(
        Note(item["id"], item["text"], item.get("mark"), origin.at("notes", i))
        for i, item in enumerate(data.get("notes", ()))
    )


def look(data: Data, base: Look) -> Look:
    """Assemble how a page prints, from what it says itself and what the programme says."""
    own = data.get("look", {})
    headings = {**base.period_headings, **own.get("period_headings", {})}
    return Look(own.get("activity_mark", base.activity_mark), headings)


def performance_target(data: Data, folder: str, base: Look, origin: Origin) -> PerformanceTarget:
    """Assemble a performance target; its economic codes are its activities' own where it writes none."""
    activities = tuple(
        activity(item, origin.at("activities", i)) for i, item in enumerate(data.get("activities", ()))
    )
    return PerformanceTarget(
        code=data["code"],
        objective=data["objective"],
        title=data["title"],
        directorate=folder,
        indicators=indicators(data, "indicators", origin),
        monitoring_indicators=indicators(data, "monitoring_indicators", origin),
        activities=activities,
        economic_codes={code: number(value) for code, value in data["economic_codes"].items()}
        if "economic_codes" in data
        else codes_of_activities(activities) or {},
        notes=notes(data, origin),
        look=look(data, base),
        origin=origin,
        description=data.get("description", ""),
        accepted=accepted(data, origin),
        to_fill=to_fill(data),
    )


def risk(data: Data | str) -> Risk:
    """Assemble a risk, with or without what is done against it."""
    if isinstance(data, str):
        return Risk(data)
    return Risk(data["risk"], tuple(data.get("controls", ())))


def objective_card(data: Data, folder: str, origin: Origin) -> ObjectiveCard:
    """Assemble an objective card."""
    cooperating = data.get("cooperating", ())
    estimate = data["cost_estimate"]
    costs = {year: number(estimate[year]) for year in sorted(estimate)} if isinstance(estimate, dict) else {}
    total = whole(costs.values())
    return ObjectiveCard(
        objective=data["code"],
        directorate=folder,
        cooperating="all" if cooperating == "all" else tuple(cooperating),
        indicators=indicators(data, "indicators", origin),
        activities=tuple(data.get("activities", ())),
        risks=tuple(map(risk, data.get("risks", ()))),
        findings=tuple(data.get("findings", ())),
        needs=tuple(data.get("needs", ())),
        # Fields without any year are as good as no estimate.
        cost_estimate=(total if isinstance(total, Decimal) else None)
        if isinstance(estimate, dict)
        else number(estimate),
        notes=notes(data, origin),
        origin=origin,
        costs=costs,
        accepted=accepted(data, origin),
        to_fill=to_fill(data),
    )


def goals(data: Data, origin: Origin) -> tuple[Goal, ...]:
    """Assemble the goals."""
    return tuple(
        Goal(item["code"], item["title"], at, accepted(item, at))
        for item, at in ((item, origin.at("goals", i)) for i, item in enumerate(data["goals"]))
    )


def objectives(data: Data, origin: Origin) -> tuple[Objective, ...]:
    """Assemble the objectives; an objective's goal is said by its code (H4.2 stands under A4)."""
    return tuple(
        Objective(
            item["code"],
            item["title"],
            "A" + item["code"].removeprefix("H").partition(".")[0],
            origin.at("objectives", i),
            accepted(item, origin.at("objectives", i)),
        )
        for i, item in enumerate(data["objectives"])
    )


def directorate(data: Data, folder: str, origin: Origin) -> Directorate:
    """Assemble a directorate."""
    return Directorate(folder, data["name"], origin, number(data.get("ceiling")), accepted(data, origin))
