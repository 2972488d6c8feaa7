"""The tables of a performance target's page."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal
from typing import NamedTuple

from izlence.compose.cells import amount_cell, mark_after_name, period_heading, value_cell
from izlence.compose.document import (
    ActivityRow,
    ActivityTable,
    Cell,
    Column,
    EconomicCodeRow,
    EconomicCodeTable,
    Group,
    Heading,
    IndicatorRow,
    IndicatorTable,
)
from izlence.compute.figures import TargetFigures
from izlence.language import lower
from izlence.model.amount import known, total
from izlence.model.frame import ColumnGroup, ProgrammeFrame
from izlence.model.records import Activity, Amount, Indicator, PerformanceTarget


class TargetContext(NamedTuple):
    """A target with all that its tables need: the frame of the year, its figures, its notes' marks by id."""

    target: PerformanceTarget
    frame: ProgrammeFrame
    figures: TargetFigures
    currency: str
    marks: dict[str, str]

    def mark(self, note: str) -> str:
        """Give the mark of a note as it stands after a name."""
        return mark_after_name(note, self.marks, self.target.notes) if note else ""


def indicator_table(context: TargetContext) -> IndicatorTable | None:
    """Compose the performance indicators; None where the target has none."""
    return _indicators(
        context,
        "indicators",
        "PERFORMANS GÖSTERGELERİ",
        context.target.indicators,
        context.frame.columns,
    )


def monitoring_table(context: TargetContext) -> IndicatorTable | None:
    """Compose the monitoring indicators; None where the target has none."""
    return _indicators(
        context,
        "monitoring_indicators",
        "İZLEME GÖSTERGELERİ",
        context.target.monitoring_indicators,
        context.frame.monitoring_columns,
    )


def _indicators(
    context: TargetContext,
    name: str,
    title: str,
    indicators: Sequence[Indicator],
    groups: Sequence[ColumnGroup],
) -> IndicatorTable | None:
    if not indicators:
        return None
    periods = [period for group in groups for period in group.periods]
    headings = tuple(Heading(period_heading(period, context.target.look)) for period in periods)
    return IndicatorTable(
        name=name,
        title=title,
        description=f"{context.target.code} {lower(title)}, dönemlere göre değerleri",
        columns=_indicator_columns(title, groups, headings),
        groups=tuple(Group(group.heading, len(group.periods)) for group in groups),
        headings=headings,
        rows=tuple(_numbered_rows(context, indicators, periods)),
    )


def _indicator_columns(
    title: str, groups: Sequence[ColumnGroup], headings: Sequence[Heading]
) -> tuple[Column, ...]:
    columns = [Column("label", title), Column("unit", "", "text", title)]
    for group in groups:
        for _ in group.periods:
            position = len(columns) - 2
            heading = headings[position].heading
            columns.append(Column("values", heading, "number", group.heading, position))
    return tuple(columns)


def _numbered_rows(
    context: TargetContext, indicators: Sequence[Indicator], periods: Sequence[str]
) -> Iterator[IndicatorRow]:
    for number, indicator in enumerate(indicators, 1):
        yield _indicator_row(context, indicator, f"{number}.", periods)
        yield from _part_rows(context, indicator, periods)


def _part_rows(
    context: TargetContext, indicator: Indicator, periods: Sequence[str]
) -> Iterator[IndicatorRow]:
    for part in indicator.parts:
        yield _indicator_row(context, part, "", periods)
        yield from _part_rows(context, part, periods)


def _indicator_row(
    context: TargetContext, indicator: Indicator, number: str, periods: Sequence[str]
) -> IndicatorRow:
    values, unit, code, percent = indicator.values, indicator.unit, indicator.code, context.frame.percent
    cells = tuple([value_cell(values[period], unit, percent, f"{code}/{period}") for period in periods])
    return IndicatorRow(number, indicator.name, context.mark(indicator.note), unit, cells, not number)


def activity_table(context: TargetContext) -> ActivityTable | None:
    """Compose the activities and projects with their needs; None where the target has none."""
    target = context.target
    if not target.activities:
        return None
    title = "HEDEFLE İLGİLİ FAALİYETLER VE PROJELER"
    group = f"{context.frame.year} YILI MALİ KAYNAK İHTİYACI"
    return ActivityTable(
        name="activities",
        title=title,
        description=f"{target.code} {lower(title)}, kaynak ihtiyacı",
        group=group,
        columns=(
            Column("label", title),
            Column("budget", "BÜTÇE", "money", group),
            Column("off_budget", "BÜTÇE DIŞI", "money", group),
            Column("total", "TOPLAM", "money", group),
        ),
        rows=tuple(_activity_row(context, activity) for activity in target.activities),
        total=_activity_total(context),
    )


def _activity_row(context: TargetContext, activity: Activity) -> ActivityRow:
    code, currency = activity.code, context.currency
    budget, off_budget = f"{code}/budget", f"{code}/off_budget"
    whole = context.figures.activities[code]
    of_budget, of_off_budget = activity_terms(activity)
    terms = (budget, off_budget) if isinstance(whole, Decimal) else ()
    return ActivityRow(
        context.target.look.activity_mark,
        activity.name,
        context.mark(activity.note),
        amount_cell(activity.budget, currency, budget, of_budget),
        amount_cell(activity.off_budget, currency, off_budget, of_off_budget),
        amount_cell(whole, currency, f"{code}/total", terms),
        activity.kind == "personnel",
    )


def activity_terms(activity: Activity) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Give what an activity's budget and off-budget add up: its economic codes, its sources; nothing where it has none."""
    if not activity.economic_codes and not activity.off_budget_sources:
        return (), ()
    code = activity.code
    return (
        _terms(code, activity.economic_codes, activity.budget),
        _terms(f"{code}/off_budget", activity.off_budget_sources, activity.off_budget),
    )


def _terms(start: str, amounts: Mapping[str, Amount], whole: Amount) -> tuple[str, ...]:
    """Give the paths of the amounts that make up a whole; none where they do not."""
    known_keys = [key for key, amount in amounts.items() if isinstance(amount, Decimal)]
    if not isinstance(whole, Decimal) or total(amounts.values()) != whole:
        return ()
    return tuple([f"{start}/{key}" for key in sorted(known_keys)])


def _activity_total(context: TargetContext) -> ActivityRow:
    activities, code = context.target.activities, context.target.code
    budgets, off_budgets = [each.budget for each in activities], [each.off_budget for each in activities]

    def added(column: str, amounts: Sequence[Amount], terms: Sequence[str]) -> Cell:
        amount = known(amounts)
        path = f"{code}/{column}"
        return amount_cell(amount, context.currency, path, tuple(terms) if amount is not None else ())

    def down(column: str) -> list[str]:
        return [f"{each.code}/{column}" for each in activities]

    # A row whose total is not available may still have a part that is known, which only the columns hold.
    across = [f"{code}/budget", f"{code}/off_budget"]
    is_whole = None not in context.figures.activities.values()
    return ActivityRow(
        "",
        "TOPLAM HEDEF MALİYETİ",
        "",
        added("budget", budgets, down("budget")),
        added("off_budget", off_budgets, down("off_budget")),
        added("total", budgets + off_budgets, down("total") if is_whole else across),
        is_total=True,
    )


def economic_code_table(context: TargetContext) -> EconomicCodeTable | None:
    """Compose the cost by economic code; None where the target names no codes."""
    target = context.target
    if not target.economic_codes:
        return None
    title, heading = "EKONOMİK KOD", context.frame.year
    return EconomicCodeTable(
        name="economic_codes",
        title=title,
        description=f"{target.code} ekonomik kodlara göre kaynak ihtiyacı",
        heading=heading,
        columns=(Column("label", title), Column("amount", heading, "money")),
        rows=tuple(_economic_code_rows(context)),
        total=_economic_code_total(context),
    )


def _economic_code_rows(context: TargetContext) -> Iterator[EconomicCodeRow]:
    target, names = context.target, context.frame.economic_codes
    for code, amount in sorted(target.economic_codes.items()):
        cell = amount_cell(amount, context.currency, f"{target.code}/{code}", code_terms(target, code))
        yield EconomicCodeRow(code, names[code], cell)


def code_terms(target: PerformanceTarget, code: str) -> tuple[str, ...]:
    """Give the activities' amounts that make up a target's amount of one economic code; none where they do not."""
    amounts = {each.code: each.economic_codes.get(code) for each in target.activities if each.economic_codes}
    known_amounts = {name: amount for name, amount in amounts.items() if isinstance(amount, Decimal)}
    if not known_amounts or total(known_amounts.values()) != target.economic_codes[code]:
        return ()
    return tuple([f"{name}/{code}" for name in known_amounts])


def _economic_code_total(context: TargetContext) -> EconomicCodeRow:
    target = context.target
    terms = tuple([f"{target.code}/{code}" for code in sorted(target.economic_codes)])
    path = f"{target.code}/economic_codes"
    cell = amount_cell(context.figures.economic_codes, context.currency, path, terms)
    return EconomicCodeRow("", "TOPLAM KAYNAK İHTİYACI", cell, True)
