"""The table of directorates: what each costs on both sides, how much changed in it, how much of it must be decided."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from decimal import Decimal
from typing import NamedTuple

from izlence.diagnostic import Language, Severity
from izlence.diff.change import Change
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
from izlence.review.telling.rows import directorate_left
from izlence.review.telling.speech import say

_Key = tuple[str, str]
_Counts = Counter[_Key]


def directorate_rows(comparison: Comparison, both: Both, language: Language) -> tuple[DirectorateRow, ...]:
    """Give each period's rows: directorates with a change or another cost, what belongs to none, the total."""
    changes, flags = comparison.changes, comparison.flags
    renamed = {(period, old): new for period, old, new in folder_renames(comparison.remarks)}
    counts = Counter(key for change in changes for key in _keys_of(change, renamed))
    decisions = Counter(key for flag in flags if _is_decision(flag) for key in _keys(flag, renamed))
    wholes = (
        Counter(change.page.key.period for change in changes),
        Counter(key[0] for flag in flags if _is_decision(flag) for key in set(map(_own_key, flag.changes))),
    )
    periods = sorted({*both.base.periods, *both.head.periods, *(period for period, _ in counts)})
    return tuple(
        row
        for period in periods
        for row in _Period(period, counts, decisions, wholes, renamed, both, language).rows()
    )


def _is_decision(flag: Flag) -> bool:
    return flag.diagnostic.rule.severity is Severity.ERROR


def _keys(flag: Flag, renamed: Mapping[_Key, str]) -> set[_Key]:
    return {key for change in flag.changes for key in _keys_of(change, renamed)}


def _keys_of(change: Change, renamed: Mapping[_Key, str]) -> Iterator[_Key]:
    """Give the directorates that a change belongs to: what moved from one to another belongs to both."""
    yield _own_key(change)
    left = change.page.key.period, directorate_left(change)
    if left[1] and renamed.get(left) != change.page.directorate:
        yield left[0], renamed.get(left, left[1])


def _own_key(change: Change) -> _Key:
    return change.page.key.period, change.page.directorate


class _Period(NamedTuple):
    """A period's table: changes and decisions by period and folder and of whole periods, new names of renamed folders, both sides."""

    period: str
    counts: _Counts
    decisions: _Counts
    wholes: tuple[Counter[str], Counter[str]]
    renamed: Mapping[_Key, str]
    both: Both
    language: Language

    def rows(self) -> list[DirectorateRow]:
        """Give its rows; none where no directorate changed and nothing costs other than before (an emblem, a mayor)."""
        directorates, outside = list(self._of_directorates()), list(self._outside())
        if not directorates and not self._costs_other():
            return []
        return [*directorates, *outside, self._total()]

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

    def _total(self) -> DirectorateRow:
        """Give the last row: what belongs to two directorates counts once."""
        before, after = map(whole_cost, self._sides())
        name = say("total_row", self.language)
        cost = figure_row(name, before, after, self.both.currencies, self.language)
        changes, decided = (each[self.period] for each in self.wholes)
        return DirectorateRow(self.period, TOTAL, cost, changes, decided)

    def _sides(self) -> tuple[PeriodKnowledge | None, PeriodKnowledge | None]:
        return self.both.base.of(self.period), self.both.head.of(self.period)
