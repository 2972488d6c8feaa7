"""Of all derived figures that changed, those that a council reads: each thing's total, once."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Final

from izlence.compose.document import ScheduleEffect, ScheduleFigure
from izlence.diagnostic import Language
from izlence.review.document import EffectTable, FigureRow
from izlence.review.schedule.words import WORDS
from izlence.review.telling.fields import capital
from izlence.review.telling.speech import LEVELS, pick

MOST_SINGLE: Final = 15
"""More targets than these are not told one by one, nor more years: the rows of the schedule say them."""

_KEYED = ("directorate", "goal", "objective", "target", "card", "economic_code", "off_budget_source")
_OF_THE_WHOLE = {"economic_code": "economic_codes", "off_budget_source": "off_budget"}
_BESIDE = ("administration", "transfers")
_SUMS = ("institution", *_BESIDE)

_Tables = Mapping[str, EffectTable]


def council_totals(tables: Iterable[EffectTable], language: Language) -> Iterator[ScheduleEffect]:
    """Choose among a period's tables: no single activity, and economic codes of the whole where it has other ones.

    A thing whose total changed is told by its total, any other by its budget and off-budget money. What has no key comes last, in
    one table that ends with the whole.
    """
    by_level = {table.level: table for table in tables}
    for level in _KEYED:
        rows = _rows(level, by_level)
        if rows:
            # Without its years a card is told by the total of its objective.
            is_by_year = level != "card" or any(row.year for row in rows)
            title = pick(LEVELS[level if is_by_year else "objective"], language)
            yield ScheduleEffect(title, tuple(_figure(row, _own_name(row)) for row in rows))
    sums = tuple(_sums(by_level, language))
    if sums:
        yield ScheduleEffect(WORDS[language]["in_all"], sums)


def _rows(level: str, tables: _Tables) -> Sequence[FigureRow]:
    own = tables[level].rows if level in tables else ()
    if level in _OF_THE_WHOLE:
        whole = tables["whole"].rows if "whole" in tables else ()
        of_whole = [row for row in whole if row.subject and row.measure == _OF_THE_WHOLE[level]]
        return of_whole or (() if any(each in tables for each in _BESIDE) else own)
    told = _totals(own)
    if len(told) > MOST_SINGLE:
        in_all = {row.subject for row in told if not row.year}
        told = [row for row in told if not row.year or row.subject not in in_all]
    return () if level == "target" and len(told) > MOST_SINGLE else told


def _totals(rows: Sequence[FigureRow]) -> list[FigureRow]:
    with_total = {(row.subject, row.year) for row in rows if row.measure == "total"}
    return [row for row in rows if row.measure == "total" or (row.subject, row.year) not in with_total]


def _own_name(row: FigureRow) -> str:
    """Name a thing by itself where its total is told, by its name and the measure else."""
    return row.subject if row.measure == "total" and row.subject and not row.year else row.name


def _sums(tables: _Tables, language: Language) -> Iterator[ScheduleFigure]:
    for level in _SUMS:
        if level in tables:
            for row in _totals(tables[level].rows):
                title = tables[level].title
                yield _figure(row, title if row.measure == "total" else f"{title}: {row.name}")
    if "whole" in tables:
        for row in tables["whole"].rows:
            if not row.subject:
                yield _figure(row, capital(row.name, language))


def _figure(row: FigureRow, name: str) -> ScheduleFigure:
    return ScheduleFigure(name, row.before, row.after, row.difference, row.percent)
