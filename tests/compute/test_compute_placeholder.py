"""What the placeholders of docs/book.md give."""

from __future__ import annotations

import re
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest
from test_compute_figures import HERE, activity, target
from test_compute_resources import FIRST, SECOND, card, of, strategic

from izlence.compute.figures import compute
from izlence.compute.placeholder import Answer, goal_shares, is_reference, placeholder, placeholder_names
from izlence.model.amount import codes_of_activities
from izlence.model.plan import Directorate, Goal
from izlence.model.records import Indicator

BOOK = (Path(__file__).parents[2] / "docs" / "book.md").read_text("utf-8")


def programme():
    indicator = Indicator("PG4.4.1.1", "Kişi", "%", {"2023-H1": None, "2024": Decimal("12.50")}, HERE)
    first = replace(
        target("PH4.4.1", FIRST, SECOND, codes=codes_of_activities((FIRST, SECOND))), indicators=(indicator,)
    )
    second = target("PH7.1.1", activity("F7.1.1.1", Decimal(10)), objective="H7.1", codes={"03": Decimal(10)})
    return replace(
        of(first, second),
        goals=(Goal("A4", "", HERE), Goal("A5", "", HERE), Goal("A7", "", HERE)),
        directorates={"halkla-iliskiler": Directorate("halkla-iliskiler", "Halkla İlişkiler", HERE)},
    )


PROGRAMME = programme()
STRATEGY = strategic(
    card("H7.1", Decimal(30), y2025=Decimal(10), y2026=Decimal(20)),
    card("H8.1", Decimal(10)),
    y2025=Decimal(60),
)


def answer(name, plan=PROGRAMME):
    return placeholder(name, plan, compute(plan))


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("total_cost", Answer("amount", Decimal(235))),
        ("total_budget", Answer("amount", Decimal(220))),
        ("total_off_budget", Answer("amount", Decimal(15))),
        ("activity_cost", Answer("amount", Decimal(170))),
        ("administration_cost", Answer("amount", Decimal(35))),
        ("transfer_cost", Answer("amount", Decimal(30))),
        ("goal_count", Answer("count", Decimal(3))),
        ("objective_count", Answer("count", Decimal(2))),
        ("target_count", Answer("count", Decimal(2))),
        ("indicator_count", Answer("count", Decimal(1))),
        ("activity_count", Answer("count", Decimal(3))),
        ("directorate_count", Answer("count", Decimal(1))),
        ("institution", Answer("text", "Belediye")),
        ("period", Answer("text", "2024")),
        ("cost.A4", Answer("amount", Decimal(160))),
        ("cost.A5", Answer("amount", Decimal(0))),
        ("cost.H7.1", Answer("amount", Decimal(10))),
        ("cost.PH4.4.1", Answer("amount", Decimal(160))),
        ("cost.halkla-iliskiler", Answer("amount", Decimal(170))),
        ("share.A4", Answer("percent", Decimal("68.09"))),
        ("share.A5", Answer("percent", Decimal("0.00"))),
        ("share.A7", Answer("percent", Decimal("4.25"))),
        ("value.PG4.4.1.1.2024", Answer("value", Decimal("12.50"), "%")),
        ("value.PG4.4.1.1.2023-H1", Answer("value", None, "%")),
    ],
)
def test_a_placeholder_gives_the_figure_of_the_plan(name, expected):
    assert answer(name) == expected


@pytest.mark.parametrize(
    "name",
    [
        "",
        "total",
        "cost.",
        "cost.A9",
        "share.H4.4",
        "value.PG4.4.1.1",
        "value.PG4.4.1.1.2020",
        "table.x",
    ],
)
def test_what_the_plan_does_not_have_has_no_answer(name):
    assert answer(name) is None


def test_a_strategic_plan_answers_with_its_estimates():
    assert answer("total_cost", STRATEGY) == Answer("amount", Decimal(100))
    assert answer("cost.A7", STRATEGY) == Answer("amount", Decimal(30))
    assert answer("share.A8", STRATEGY) == Answer("percent", Decimal("10.00"))
    assert answer("period", STRATEGY) == Answer("text", "2025-2029")
    assert answer("target_count", STRATEGY) is None
    assert answer("year", STRATEGY) is None


@pytest.mark.parametrize("plan", [PROGRAMME, STRATEGY], ids=["programme", "strategic plan"])
def test_every_name_that_is_suggested_has_an_answer(plan):
    names = placeholder_names(plan)
    assert len(set(names)) == len(names) > 10
    assert all(answer(name, plan) for name in names)


def test_every_placeholder_that_the_page_for_editors_names_has_an_answer():
    table = BOOK[BOOK.index("| placeholder |") :].partition("\n\n")[0]
    written = [
        name for line in table.splitlines()[2:] for name in re.findall(r"`([^`]+)`", line.split("|")[1])
    ]
    assert len(written) > 20
    for name in written:
        assert is_reference(name) or answer(name), name


def test_the_shares_of_goals_and_of_what_belongs_to_none_add_up():
    figures = compute(PROGRAMME)
    assert goal_shares(PROGRAMME, figures) == {
        "A4": Decimal("68.09"),
        "A5": Decimal("0.00"),
        "A7": Decimal("4.25"),
    }
