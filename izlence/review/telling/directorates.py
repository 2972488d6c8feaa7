"""The table of directorates: what each costs on both sides, how much changed in it, how much of it must be decided."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal
from typing import NamedTuple

from izlence.diagnostic import Language, Severity
from izlence.diff.comparison import Comparison, Flag
from izlence.diff.remarks import folder_renames
from izlence.review.document import OUTSIDE, TOTAL, DirectorateRow
from izlence.review.telling.knowledge import Both, PeriodKnowledge
from izlence.review.telling.money import (
    cost_outside,
    directorate_costs,
    figure_row,
    whole_cost,
)
from izlence.review.telling.speech import say

_Counts = Counter[tuple[str, str]]


def directorate_rows(comparison: Comparison, both: Both, language: Language) -> tuple[DirectorateRow, ...]:
    """Give each period's rows: directorates with a change or another cost, what belongs to none, the total."""
    changes, flags = comparison.changes, comparison.flags
    renamed = {(period, old): new for period, old, new in folder_renames(comparison.remarks)}
    counts = Counter((change.page.key.period, change.page.directorate) for change in changes)
    decisions = Counter(key for flag in flags if _is_decision(flag) for key in _keys(flag))
    periods = sorted({*both.base.periods, *both.head.periods, *(period for period, _ in counts)})
    return tuple(
        row
        for period in periods
        for row in _Period(period, counts, decisions, renamed, both, language).rows()
    )


def _is_decision(flag: Flag) -> bool:
    return flag.diagnostic.rule.severity is Severity.ERROR


def _keys(flag: Flag) -> set[tuple[str, str]]:
    return {(change.page.key.period, change.page.directorate) for change in flag.changes}


class _Period(NamedTuple):
    """A period's table: changes and decisions by period and folder, new names of renamed folders, what both sides know."""

    period: str
    counts: _Counts
    decisions: _Counts
    renamed: Mapping[tuple[str, str], str]
    both: Both
    language: Language

    def rows(self) -> list[DirectorateRow]:
        """Give its rows; none where no directorate changed and nothing costs other than before (an emblem, a mayor)."""
        directorates, outside = list(self._of_directorates()), list(self._outside())
        if not directorates and not self._costs_other():
            return []
        rows = [*directorates, *outside]
        return [*rows, self._total(rows)]

    def _of_directorates(self) -> Iterator[DirectorateRow]:
        before, after = (directorate_costs(known) for known in self._sides())
        before = {self.renamed.get((self.period, folder), folder): cost for folder, cost in before.items()}
        named = (folder for at, folder in self.counts if at == self.period and folder)
        for folder in dict.fromkeys((*after, *before, *named)):
            if before.get(folder) != after.get(folder) or self.counts[self.period, folder]:
                name = self.both.directorate(folder, self.period)
                yield self._row(folder, name, before.get(folder), after.get(folder))

    def _costs_other(self) -> bool:
        before, after = map(cost_outside, self._sides())
        return (before or 0) != (after or 0)

    def _outside(self) -> Iterator[DirectorateRow]:
        before, after = map(cost_outside, self._sides())
        if self.counts[self.period, OUTSIDE] or self._costs_other():
            yield self._row(OUTSIDE, say("institution_row", self.language), before, after)

    def _row(self, folder: str, name: str, before: Decimal | None, after: Decimal | None) -> DirectorateRow:
        cost = figure_row(name, before, after, self.both.currencies, self.language)
        key = self.period, folder
        return DirectorateRow(self.period, folder, cost, self.counts[key], self.decisions[key])

    def _total(self, rows: Sequence[DirectorateRow]) -> DirectorateRow:
        before, after = map(whole_cost, self._sides())
        name = say("total_row", self.language)
        cost = figure_row(name, before, after, self.both.currencies, self.language)
        decided = sum(n for (period, _), n in self.decisions.items() if period == self.period)
        return DirectorateRow(self.period, TOTAL, cost, sum(row.changes for row in rows), decided)

    def _sides(self) -> tuple[PeriodKnowledge | None, PeriodKnowledge | None]:
        return self.both.base.of(self.period), self.both.head.of(self.period)
