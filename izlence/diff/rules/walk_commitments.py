"""Where a programme departs from its strategic plan, and did not before."""

from __future__ import annotations

from typing import NamedTuple

from izlence.diagnostic import Origin, Severity
from izlence.diff.change import Change
from izlence.diff.rules.case import INDICATORS, Case, Committed, Standing
from izlence.diff.rules.walk_values import is_same_unit

_TOLD_BY_CHECK = "value-differs-from-strategic-plan"


class Contradiction(NamedTuple):
    """A programme's indicator whose year departs from the strategic plan's now, and what changed of either."""

    pair: Committed
    where: Origin
    changes: tuple[Change, ...]


def contradictions(case: Case) -> list[Contradiction]:
    """Give the new contradictions; not those that the audit tells as errors of the new side."""
    return case.once(_contradictions)


def _contradictions(case: Case) -> list[Contradiction]:
    told = {
        each.where
        for each in case.comparison.new_findings
        if each.rule.name == _TOLD_BY_CHECK and each.rule.severity is Severity.ERROR
    }
    found = []
    for (period, code), pair in case.head.committed.items():
        where = pair.indicator.origin.at("values", pair.year)
        if _departs(pair) and where not in told and not _departed(case.base, period, code):
            changes = _changes_of(case, pair, period)
            if changes:
                found.append(Contradiction(pair, where, changes))
    return found


def _departs(pair: Committed) -> bool:
    value, planned = (each.values.get(pair.year) for each in (pair.indicator, pair.planned))
    is_one_unit = is_same_unit(pair.indicator.unit, pair.planned.unit)
    return is_one_unit and value is not None and planned is not None and value != planned


def _departed(side: Standing, period: str, code: str) -> bool:
    pair = side.committed.get((period, code))
    return pair is not None and _departs(pair)


def _changes_of(case: Case, pair: Committed, period: str) -> tuple[Change, ...]:
    """Give what changed of the programme's indicator or of the strategic plan's that may make them differ."""
    codes = {pair.indicator.code, pair.planned.code}
    fields = {("values", pair.year), ("strategic_indicator",), ("name",), ("unit",), ()}
    found = [
        each
        for each in case.changes
        if each.record.kind in INDICATORS and each.record.code in codes and each.field in fields
    ]
    return tuple(sorted(found, key=lambda each: each.page.key.period != period))
