"""The charts: figures of the plan as series, with a text alternative that says them in a sentence."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from decimal import Decimal
from typing import NamedTuple, TypeAlias

from izlence.compose.cells import NOT_AVAILABLE, period_heading, value_cell
from izlence.compose.document import Caption, Cell, Chart, OfficialColumn, Series
from izlence.compose.document.book import ChartKind
from izlence.compose.tables.making import Making, coded
from izlence.compose.wording import filled
from izlence.model.frame import Look, ProgrammeFrame, StrategyFrame
from izlence.model.period import parse_period
from izlence.model.plan import Plan
from izlence.model.records import Amount, Indicator, PerformanceTarget

_LONGEST_LABEL = 60
_AXIS = OfficialColumn("total", "")


class _Bar(NamedTuple):
    """One amount of a chart with what it adds up in a live workbook."""

    key: str
    label: str
    amount: Amount
    terms: tuple[str, ...]


Captioning: TypeAlias = Callable[[str], Caption]


def compose_chart(name: str, making: Making, captioning: Captioning) -> Chart:
    """Compose a chart by its name, or the history of the indicator that the name is the code of; `captioning` captions its title."""
    bars = _BARS.get(name)
    return _costs(name, making, bars(making), captioning) if bars else _indicator(name, making, captioning)


def _costs(name: str, making: Making, bars: Iterator[_Bar], captioning: Captioning) -> Chart:
    words, found = making.wording.charts[name], list(bars)
    title = words["title"]
    cells = tuple(
        making.style.amount(_AXIS, bar.amount, f"{name}/{bar.key}/total", bar.terms) for bar in found
    )
    said = "; ".join(
        f"{_plain_end(bar.label)}: {'bilinmiyor' if cell.number is None else cell.text}"
        for bar, cell in zip(found, cells, strict=True)
    )
    kind: ChartKind = "column" if name == "cost-by-year" else "bar"
    return Chart(
        name=name,
        kind=kind,
        caption=captioning(title),
        description=f"{_KINDS[kind]}: {title}. {said}.",
        unit=making.style.currency,
        categories=tuple(_shortened(bar.label) for bar in found),
        series=(Series(words["series"], cells),),
    )


def _by_goal(making: Making) -> Iterator[_Bar]:
    plan, figures = making.plan, making.figures
    goal_of = {objective.code: objective.goal for objective in plan.objectives}
    for goal in plan.goals:
        if isinstance(plan.frame, ProgrammeFrame):
            cost = figures.goals.get(goal.code)
            of_goal = [
                each for each in plan.targets if goal_of[each.objective] == goal.code and each.activities
            ]
            terms = tuple(f"{target.code}/total" for target in of_goal)
            amount = _unless_unknown(cost.total if cost else Decimal(0), _needs(of_goal))
        else:
            costs = figures.goal_costs.get(goal.code)
            cards = [card for card in plan.cards if goal_of[card.objective] == goal.code]
            terms = tuple(f"{card.objective}/cost_estimate" for card in cards)
            estimates = [part for card in cards for part in (card.cost_estimate, *card.costs.values())]
            amount = _unless_unknown(costs.total if costs else Decimal(0), estimates)
        yield _Bar(goal.code, coded(goal.code, goal.title), amount, terms)


def _unless_unknown(amount: Decimal, parts: Sequence[Amount]) -> Amount:
    """Give a sum, or None where nothing that it adds up is known: zero would say that it costs nothing."""
    return None if parts and not any(isinstance(part, Decimal) for part in parts) else amount


def _needs(targets: Sequence[PerformanceTarget]) -> list[Amount]:
    activities = [activity for target in targets for activity in target.activities]
    return [part for activity in activities for part in (activity.budget, activity.off_budget)]


def _by_directorate(making: Making) -> Iterator[_Bar]:
    plan = making.plan
    for folder in plan.frame.directorates:
        if folder in plan.directorates and folder in making.figures.directorates:
            targets = [each for each in plan.targets if each.directorate == folder and each.activities]
            terms = tuple(f"{target.code}/total" for target in targets)
            amount = _unless_unknown(making.figures.directorates[folder].total, _needs(targets))
            yield _Bar(folder, plan.directorates[folder].name, amount, terms)


def _by_economic_code(making: Making) -> Iterator[_Bar]:
    """Give every code that something is written for, of activities, administration and transfers together."""
    plan, frame = making.plan, making.plan.frame
    names = frame.economic_codes if isinstance(frame, ProgrammeFrame) else {}
    for code, amount in sorted(making.figures.whole.economic_codes.items()):
        targets = [each.code for each in plan.targets if isinstance(each.economic_codes.get(code), Decimal)]
        terms = [f"{target}/{code}" for target in targets]
        parts = [each.economic_codes[code] for each in plan.targets if code in each.economic_codes]
        general = plan.general_costs
        if general is not None:
            both = {"administration": general.administration, "transfers": general.transfers}
            outside = [
                key
                for key, costs in both.items()
                if costs and isinstance(costs.economic_codes.get(code), Decimal)
            ]
            terms += [f"{key}/{code}" for key in outside]
            parts += [costs.economic_codes.get(code) for costs in both.values() if costs]
        known = _unless_unknown(amount, parts)
        yield _Bar(code, coded(code, names.get(code, "")), known, tuple(terms))


def _by_year(making: Making) -> Iterator[_Bar]:
    plan, frame = making.plan, making.plan.frame
    years = frame.years if isinstance(frame, StrategyFrame) else ()
    general = plan.strategic_general_costs
    for year in years:
        terms = [f"{card.objective}/cost/{year}" for card in plan.cards if card.costs.get(year) is not None]
        parts: list[Amount] = [card.costs.get(year) for card in plan.cards]
        if general is not None:
            parts.append(general.administration.get(year))
        if general is not None and general.administration.get(year) is not None:
            terms.append(f"administration/{year}")
        amount = _unless_unknown(making.figures.whole_costs.by_year.get(year, Decimal(0)), parts)
        yield _Bar(year, year, amount, tuple(terms))


_BARS: Mapping[str, Callable[[Making], Iterator[_Bar]]] = {
    "cost-by-goal": _by_goal,
    "cost-by-directorate": _by_directorate,
    "cost-by-economic-code": _by_economic_code,
    "cost-by-year": _by_year,
}
_KINDS: Mapping[ChartKind, str] = {"bar": "Çubuk grafik", "column": "Sütun grafik", "line": "Çizgi grafik"}


def _indicator(code: str, making: Making, captioning: Captioning) -> Chart:
    """Compose an indicator's history against its target; where a period has none of one series its place is blank."""
    indicator, monitored, look = _find_indicator(making.plan, code)
    words, frame = making.wording.charts["indicator"], making.plan.frame
    periods = _periods(frame, monitored)
    cells = {
        period: value_cell(indicator.values.get(period), indicator.unit, frame.percent, f"{code}/{period}")
        for period, _ in periods
    }
    blank = Cell("", None, "percent" if indicator.unit == "%" else "number")
    series = tuple(
        Series(
            words[key],
            tuple(cells[period] if is_target == wanted else blank for period, is_target in periods),
        )
        for key, wanted in (("actual", False), ("target", True))
    )
    title = filled(words["title"], code=code, name=indicator.name)
    labels = [period_heading(period, look) for period, _ in periods]
    return Chart(
        name=code,
        kind="column",
        caption=captioning(title),
        description=f"{_KINDS['column']}: {title} ({indicator.unit}). {_sentence(labels, series)}",
        unit=indicator.unit,
        categories=tuple(labels),
        series=series,
    )


def _sentence(labels: Sequence[str], series: Sequence[Series]) -> str:
    return " ".join(
        f"{each.name}: {'; '.join(said)}."
        for each in series
        if (
            said := [
                f"{label} için {'yok' if cell.text == NOT_AVAILABLE else cell.text}"
                for label, cell in zip(labels, each.values, strict=True)
                if cell.text
            ]
        )
    )


def _find_indicator(plan: Plan, code: str) -> tuple[Indicator, bool, Look]:
    """Find an indicator, whether it is a monitoring one, and the look of its page, which heads periods."""
    for target in plan.targets:
        for monitored, indicators in ((False, target.indicators), (True, target.monitoring_indicators)):
            for indicator in _with_parts(indicators):
                if indicator.code == code:
                    return indicator, monitored, target.look
    for card in plan.cards:
        for indicator in _with_parts(card.indicators):
            if indicator.code == code:
                return indicator, False, plan.frame.look
    raise LookupError(code)  # the plan's check refuses such a chart


def _with_parts(indicators: Sequence[Indicator]) -> Iterator[Indicator]:
    for indicator in indicators:
        yield indicator
        yield from _with_parts(indicator.parts)


def _periods(frame: ProgrammeFrame | StrategyFrame, monitored: bool) -> list[tuple[str, bool]]:
    """Give the printed periods, each with whether it is a target's.

    The group that holds the programme's year is the targets', unless there is no other: then the year and what comes after it.
    """
    if isinstance(frame, StrategyFrame):
        return [(frame.baseline, False), *((year, True) for year in frame.years)]
    groups = frame.monitoring_columns if monitored else frame.columns
    if len(groups) > 1:
        return [(period, frame.year in group.periods) for group in groups for period in group.periods]
    return [(period, _year(period) >= int(frame.year)) for group in groups for period in group.periods]


def _year(period: str) -> int:
    parsed = parse_period(period)
    return parsed.year if parsed else 0


def _plain_end(label: str) -> str:
    return label.rstrip(". ")


def _shortened(label: str) -> str:
    """Cut a long label at a word; the table beside the chart has it in full."""
    label = _plain_end(label)
    if len(label) <= _LONGEST_LABEL:
        return label
    return label[: _LONGEST_LABEL - 1].rpartition(" ")[0] + "…"
