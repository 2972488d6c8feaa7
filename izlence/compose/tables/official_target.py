"""Tablo 1, Performans Hedefi Tablosu: a target's page in the guide's form."""

from __future__ import annotations

from collections.abc import Sequence

from izlence.compose.amounts import added
from izlence.compose.cells import mark_after_name, note_marks, period_heading, value_cell
from izlence.compose.document import HeadLine, OfficialColumn, OfficialTable
from izlence.compose.tables.making import Making, TableMaker, cell_amount, coded
from izlence.compose.target_tables import activity_terms
from izlence.compose.wording import filled
from izlence.model.frame import ColumnGroup, ProgrammeFrame
from izlence.model.plan import Goal, Objective
from izlence.model.records import Indicator, PerformanceTarget

NAME = "official-target"


class OfficialTarget:
    """Makes the tables of one target's page: the indicators with the head of the form, the activities."""

    def __init__(
        self,
        making: Making,
        frame: ProgrammeFrame,
        target: PerformanceTarget,
        goal: Goal,
        objective: Objective,
    ) -> None:
        self._making, self._frame, self._target = making, frame, target
        self._goal, self._objective = goal, objective
        self._words = making.words(NAME)
        self._marks = note_marks(target.notes)
        self._texts = {note.id: note.text for note in target.notes}

    def tables(self) -> tuple[OfficialTable, ...]:
        """Compose the tables; those of monitoring indicators and activities where the target has any."""
        target, frame = self._target, self._frame
        tables = [self._indicators("indicator", target.indicators, frame.columns, self._head())]
        if target.monitoring_indicators:
            tables.append(
                self._indicators("monitoring", target.monitoring_indicators, frame.monitoring_columns, ())
            )
        if target.activities:
            tables.append(self._activities())
        return tuple(tables)

    def _head(self) -> tuple[HeadLine, ...]:
        words = self._words.head
        return (
            HeadLine(words["institution"], self._making.plan.institution.name),
            HeadLine(words["goal"], coded(self._goal.code, self._goal.title)),
            HeadLine(words["objective"], coded(self._objective.code, self._objective.title)),
            HeadLine(words["target"], coded(self._target.code, self._target.title)),
            HeadLine(words["description"], self._target.description),
        )

    def _indicators(
        self,
        kind: str,
        indicators: Sequence[Indicator],
        groups: Sequence[ColumnGroup],
        head: tuple[HeadLine, ...],
    ) -> OfficialTable:
        words = self._words
        columns = [
            OfficialColumn("indicator", words.columns[kind], 4.0, is_text=True),
            OfficialColumn("unit", words.columns["unit"], 1.0, is_text=True),
        ]
        periods = [(period, group.heading) for group in groups for period in group.periods]
        for period, group in periods:
            heading = period_heading(period, self._target.look)
            columns.append(OfficialColumn(period, heading, 1.2, group))
        maker = TableMaker(NAME, self._making, columns)
        for number, indicator in enumerate(indicators, 1):
            self._add_indicator(maker, f"{number}. ", indicator, [period for period, _ in periods])
        what = "performans göstergeleri" if kind == "indicator" else "izleme göstergeleri"
        return maker.table(
            f"{self._target.code} {what}, dönemlere göre değerleri ve açıklamaları",
            key=f"{NAME}-{self._target.code}-{kind}",
            title=filled(words.title, code=self._target.code) if head else words.columns[kind],
            head=head,
        )

    def _add_indicator(
        self, maker: TableMaker, number: str, indicator: Indicator, periods: Sequence[str], level: int = 0
    ) -> None:
        values = [
            value_cell(
                indicator.values[period], indicator.unit, self._frame.percent, f"{indicator.code}/{period}"
            )
            for period in periods
        ]
        name = f"{number}{indicator.name}{self._mark(indicator.note)}"
        maker.add("item", (name, indicator.unit, *values), level=level)
        explanation = indicator.explanation or self._texts.get(indicator.note, "")
        if number or explanation:
            maker.add(
                "explanation", (f"{self._words.rows['explanation']}: {explanation}".rstrip(),), level=level
            )
        for part in indicator.parts:
            self._add_indicator(maker, "", part, periods, level + 1)

    def _mark(self, note: str) -> str:
        return mark_after_name(note, self._marks, self._target.notes)

    def _activities(self) -> OfficialTable:
        words, target = self._words, self._target
        columns = [OfficialColumn("activity", words.columns["activity"], 4.0, is_text=True)] + [
            OfficialColumn(key, words.columns[key], 1.4, words.groups["need"])
            for key in ("budget", "off_budget", "total")
        ]
        maker = TableMaker(NAME, self._making, columns)
        style, rows = self._making.style, []
        for number, activity in enumerate(target.activities, 1):
            code = activity.code
            of_budget, of_off_budget = activity_terms(activity)
            cells = (
                style.amount(columns[1], activity.budget, f"{code}/budget", of_budget),
                style.amount(columns[2], activity.off_budget, f"{code}/off_budget", of_off_budget),
            )
            terms = tuple(cell.path for cell in cells if cell.number is not None)
            whole = self._making.figures.targets[target.code].activities[code]
            rows.append((*cells, style.amount(columns[3], whole, f"{code}/total", terms)))
            maker.add("item", (f"{number}. {activity.name}{self._mark(activity.note)}", *rows[-1]))
            if activity.explanation:
                maker.add("explanation", (f"{words.rows['explanation']}: {activity.explanation}",))
        down = [added([cell_amount(row[index]) for row in rows]) for index in range(2)]
        is_whole = None not in self._making.figures.targets[target.code].activities.values()
        code = target.code
        totals = [
            style.amount(columns[index + 1], down[index], f"{code}/{columns[index + 1].key}")
            for index in (0, 1)
        ]
        across = () if is_whole else tuple(cell.path for cell in totals if cell.number is not None)
        totals.append(style.amount(columns[3], added(down), f"{code}/total", across))
        maker.add("total", (words.rows["total"], *totals), (0, len(maker.rows) - 1))
        return maker.table(
            f"{target.code} faaliyetleri ve kaynak ihtiyacı",
            key=f"{NAME}-{target.code}-activities",
            title=words.columns["activity"],
        )
