"""What a page prints where an amount is not known."""

from __future__ import annotations

from decimal import Decimal

from izlence.compose.target_tables import TargetContext, activity_table
from izlence.compute.figures import compute
from izlence.diagnostic import Origin
from izlence.model.frame import Institution, Look, ProgrammeFrame
from izlence.model.plan import Plan
from izlence.model.records import NOT_WRITTEN, Activity, Amount, PerformanceTarget

HERE = Origin("program.yaml")


def table(*amounts: tuple[Amount, Amount]):
    activities = tuple(
        Activity(f"F1.1.1.{number}", "", "activity", budget, off_budget, "", HERE)
        for number, (budget, off_budget) in enumerate(amounts, 1)
    )
    target = PerformanceTarget("PH1.1.1", "H1.1", "", "imar", (), (), activities, {}, (), Look(), HERE)
    frame = ProgrammeFrame("2024", "", (), (), ("imar",), {}, "after", Look(), HERE)
    plan = Plan("2024", Institution("", "₺", "tr-TR", HERE), frame, {}, (), (), (target,))
    return activity_table(TargetContext(target, frame, compute(plan).targets["PH1.1.1"], "₺", {}))


def test_a_row_whose_amount_is_not_available_does_not_print_a_total_of_zero():
    row = table((None, NOT_WRITTEN), (Decimal(5), NOT_WRITTEN)).rows[0]
    assert (row.budget.text, row.off_budget.text, row.total.text) == ("-", "", "-")
    assert (row.total.number, row.total.terms) == (None, ())


def test_a_row_without_amounts_stays_blank():
    row = table((NOT_WRITTEN, NOT_WRITTEN)).rows[0]
    assert (row.total.text, row.total.number, row.total.terms) == ("", None, ())


def test_the_total_is_of_what_is_known_and_its_formula_says_the_same():
    total = table((None, Decimal(3)), (Decimal(5), NOT_WRITTEN)).total
    assert (total.budget.number, total.off_budget.number, total.total.number) == (5, 3, 8)
    assert total.total.terms == ("PH1.1.1/budget", "PH1.1.1/off_budget")


def test_a_total_of_nothing_known_is_not_zero():
    total = table((None, NOT_WRITTEN)).total
    assert (total.budget.text, total.total.text, total.total.terms) == ("-", "-", ())
