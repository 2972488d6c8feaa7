"""The charts of costs: what is not known is blank in the drawing and said to be unknown, never zero."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest

from izlence.model.plan import StrategicGeneralCosts
from izlence.model.records import NOT_WRITTEN
from tests.compose.book_plan import CARDS, HERE, chapters, composed, programme, section, sections, strategy


@pytest.mark.parametrize("name", ["cost-by-goal", "cost-by-year"])
def test_a_cost_estimate_that_is_not_known_was_drawn_as_nothing_in_the_charts(name):
    cards = (*CARDS[:2], replace(CARDS[2], costs={}, cost_estimate=None))
    if name == "cost-by-year":
        cards = tuple(replace(each, costs={}, cost_estimate=None) for each in cards)
    of_chart = chapters(section("Grafik", charts=(name,)))
    plan = strategy(
        chapters=of_chart,
        cards=cards,
        strategic_general_costs=StrategicGeneralCosts({"2025": Decimal(0), "2026": None}, HERE),
    )
    (chart,) = sections(composed(plan))[0].charts
    known, unknown = chart.series[0].values
    assert known.text == ("290\xa0₺" if name == "cost-by-goal" else "0\xa0₺")
    assert (unknown.text, unknown.number, unknown.terms) == ("-", None, ())
    assert chart.description.endswith(": bilinmiyor.")


@pytest.mark.parametrize("name", ["cost-by-goal", "cost-by-directorate", "cost-by-economic-code"])
def test_needs_that_are_not_known_were_drawn_as_nothing_in_the_programmes_charts(name):
    plan = programme(chapters=chapters(section("Grafik", charts=(name,))), general_costs=None)
    targets = tuple(
        replace(
            target,
            economic_codes={"03": None},
            activities=tuple(
                replace(each, budget=None, off_budget=NOT_WRITTEN, economic_codes={}, off_budget_sources={})
                for each in target.activities
            ),
        )
        for target in plan.targets
    )
    (chart,) = sections(composed(replace(plan, targets=targets)))[0].charts
    assert {(cell.text, cell.number) for cell in chart.series[0].values} == {("-", None)}
    assert "0\xa0₺" not in chart.description
