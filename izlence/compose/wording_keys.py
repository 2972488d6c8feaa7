"""The keys that `templates/tables.yaml` has, and the placeholders that its texts may hold."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeAlias

Keys: TypeAlias = "Mapping[str, Keys | None]"


def _texts(names: str) -> Keys:
    return dict.fromkeys(names.split())


def _table(**sections: str) -> Keys:
    return {"title": None, "sheet": None, **{name: _texts(keys) for name, keys in sections.items()}}


_CHART = _texts("title series")
_GENERAL = "administration transfers total"

KEYS: Keys = {
    "official-target": _table(
        head="institution goal objective target description",
        columns="indicator monitoring unit activity budget off_budget total",
        groups="need",
        rows="explanation total",
    ),
    "activity-costs": _table(
        head="institution target activity directorates description",
        columns="code amount",
        rows="budget off_budget unnamed_source total",
    ),
    "institution-performance": _table(
        columns="target activity budget budget_share off_budget off_budget_share total total_share",
        groups="budget off_budget total",
        rows=f"targets {_GENERAL}",
    ),
    "resource-need": _table(
        columns="code activities administration transfers total",
        rows="budget off_budget unnamed_source uncoded total",
    ),
    "responsible-directorates": _table(columns="target activity directorates"),
    "goal-resource-need": _table(columns="goal budget off_budget total total_share", rows=_GENERAL),
    "goals": _table(columns="goal objective target"),
    "at-a-glance": _table(columns="goal objective directorate cost"),
    "key-indicators": _table(columns="indicator unit baseline end"),
    "responsibility-matrix": _table(columns="directorate", rows="responsible cooperating legend"),
    "cost-table": _table(columns="label total", rows="administration unsaid total"),
    "risks": _table(columns="objective risk controls"),
    "charts": {
        "cost-by-goal": _CHART,
        "cost-by-economic-code": _CHART,
        "cost-by-directorate": _CHART,
        "cost-by-year": _CHART,
        "indicator": _texts("title actual target"),
    },
    "overview": _texts(
        "total_cost goal_count objective_count target_count indicator_count activity_count directorate_count"
    ),
    "labels": _texts(
        "table figure chart foreword contents tables figures charts share_note council_decision"
    ),
}

EVERY_TEXT = ("year", "currency")
PLACEHOLDERS: Mapping[str, tuple[str, ...]] = {
    "official-target.title": ("year", "currency", "code"),
    "activity-costs.title": ("year", "currency", "code"),
    "charts.indicator.title": ("code", "name"),
    "labels.council_decision": ("date", "number"),
}
