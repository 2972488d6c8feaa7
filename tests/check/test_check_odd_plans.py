"""Whatever a plan holds, the rules report and do not raise, and what they report can be told."""

from __future__ import annotations

from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st
from telling import hint, sentence

from izlence.check import check
from izlence.compute.figures import compute
from izlence.diagnostic import Origin
from izlence.model.frame import ColumnGroup, Institution, Look, ProgrammeFrame, StrategyFrame
from izlence.model.plan import Directorate, Goal, Objective, Plan
from izlence.model.records import (
    NOT_WRITTEN,
    Activity,
    Indicator,
    Note,
    ObjectiveCard,
    PerformanceTarget,
    Risk,
)
from tests.laws import law

CODES = [
    "A4",
    "H4.4",
    "H4",
    "PH4.4.1",
    "PG4.4.1.1",
    "PG4.4.1.2",
    "PG4.4.1.2.1",
    "IG4.4.1.1",
    "F4.4.1.1",
    "",
    "?",
]
PERIODS = ["2022", "2023-H1", "2023", "2024", "2024-M13", "750", ""]
FORMULAS = ["", "PG4.4.1.1 / PG4.4.1.2", "PG4.4.1.1*(2-PG9)", "1/0", "(((", "9" * 18, "é", "0 * PG4.4.1.1"]
NAMES = ["", "a", "ab", "halkla-iliskiler"]

codes = st.sampled_from(CODES)
names = st.sampled_from(NAMES)
numbers = st.decimals(-(10**18), 10**18, allow_nan=False, allow_infinity=False) | st.sampled_from(
    [Decimal("18.0"), Decimal("-0"), Decimal("1E-18"), Decimal(100)]
)
values = st.none() | numbers
amounts = values | st.just(NOT_WRITTEN)
origins = st.builds(Origin, st.sampled_from(["PH4.4.1.yaml", "x/H4.4.yaml", "", "a"]))


def several(strategy):
    return st.lists(strategy, max_size=3).map(tuple)


def indicators(parts):
    return st.builds(
        Indicator,
        code=codes,
        name=names,
        unit=st.sampled_from(["%", "kişi", "ADET", ""]),
        values=st.dictionaries(st.sampled_from(PERIODS), values, max_size=4),
        origin=origins,
        weight=values,
        formula=st.sampled_from(FORMULAS),
        sum_of=several(codes),
        note=names,
        parts=parts,
    )


some_indicators = several(indicators(several(indicators(st.just(())))))
activities = several(
    st.builds(
        Activity,
        code=codes,
        name=names,
        kind=st.sampled_from(["activity", "personnel"]),
        budget=amounts,
        off_budget=amounts,
        note=names,
        origin=origins,
    )
)
notes = several(st.builds(Note, names, names, st.none() | names, origins))
targets = st.builds(
    PerformanceTarget,
    code=codes,
    objective=codes,
    title=names,
    directorate=names,
    indicators=some_indicators,
    monitoring_indicators=some_indicators,
    activities=activities,
    economic_codes=st.dictionaries(st.sampled_from(["01", "02", "99", ""]), amounts, max_size=3),
    notes=notes,
    look=st.just(Look()),
    origin=origins,
)
cards = st.builds(
    ObjectiveCard,
    objective=codes,
    directorate=names,
    cooperating=st.just("all"),
    indicators=some_indicators,
    activities=several(names),
    risks=several(st.builds(Risk, names)),
    findings=several(names),
    needs=several(names),
    cost_estimate=values,
    notes=notes,
    origin=origins,
)
groups = several(st.builds(ColumnGroup, names, several(st.sampled_from(PERIODS))))
programmes = st.builds(
    ProgrammeFrame,
    year=st.integers(),
    title=names,
    columns=groups,
    monitoring_columns=groups,
    directorates=several(names),
    economic_codes=st.dictionaries(st.sampled_from(["01", "02"]), names),
    percent=st.just("after"),
    look=st.just(Look()),
    origin=origins,
)
strategies = st.builds(
    StrategyFrame,
    title=names,
    baseline=st.sampled_from(PERIODS),
    years=several(st.sampled_from(PERIODS)),
    directorates=several(names),
    percent=st.just("after"),
    look=st.just(Look()),
    origin=origins,
)
plans = st.builds(
    Plan,
    period=names,
    institution=st.just(Institution("", "₺", "tr-TR", Origin(""))),
    frame=programmes | strategies,
    directorates=st.dictionaries(names, st.builds(Directorate, names, names, origins), max_size=3),
    goals=several(st.builds(Goal, codes, names, origins)),
    objectives=several(st.builds(Objective, codes, names, codes, origins)),
    targets=several(targets),
    cards=several(cards),
)


@law(50)
@given(plans)
def test_odd_plans_are_reported(plan):
    for diagnostic in check(plan, compute(plan)):
        for language in ("tr", "en"):
            assert sentence(diagnostic, language)
            hint(diagnostic, language)
