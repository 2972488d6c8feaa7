"""Belgedeki dönem sütunları birer yıl artar.

Kural: years-not-consecutive.

Neden: Sütun başlığındaki bir yazım yanlışı bütün değerleri yanlış yıla taşır; yayımlanmış bir hedef kartında
“2026” yerine “750” basılmıştır. Dönemler basıldıkları sırayla birer yıl artmalıdır: programda sütun
gruplarının hepsi arka arkaya, stratejik planda başlangıç değeri ve yıllar. Yılın bir parçası (2023-H1) o
yıl sayılır; arkasından aynı yılın daha geç biten bir dönemi (2023) de gelebilir.

Bir yanlış yıl tek bulgudur: sonraki sütun ya yazılan yılı ya da beklenen yılı izleyebilir.

Uygun::

    # program.yaml
    columns:
      - {heading: GERÇEKLEŞEN, periods: [2022, 2023-H1]}
      - {heading: HEDEFLENEN, periods: [2024]}

Uygun değil::

    # program.yaml
    columns:
      - {heading: GERÇEKLEŞEN, periods: [2022, 2032-H1]}
      - {heading: HEDEFLENEN, periods: [2024]}
"""

from __future__ import annotations

from collections.abc import Iterator

from izlence.compute.figures import Figures
from izlence.diagnostic import Diagnostic, Origin, Wording, error
from izlence.model.frame import ColumnGroup, ProgrammeFrame, StrategyFrame
from izlence.model.period import Period, parse_period
from izlence.model.plan import Plan

YEARS_NOT_CONSECUTIVE = error(
    "years-not-consecutive",
    tr=Wording(
        "Dönem sütunları birer yıl artmıyor: “{period}” yazılmış, {expected} bekleniyordu.",
        "Dönemi düzeltin; sütunlar eski yıldan yeni yıla doğru, yıl atlamadan yazılır.",
    ),
    en=Wording(
        "The columns do not go up by one year each: “{period}” is written where {expected} was expected.",
        "Correct the period; columns go from older to newer years without leaving one out.",
    ),
)
Column = tuple[str, Origin]


def check(plan: Plan, _figures: Figures) -> Iterator[Diagnostic]:
    """Find the columns that break the row of years."""
    frame = plan.frame
    if isinstance(frame, ProgrammeFrame):
        yield from _breaks(_grouped(frame.columns, frame.origin.at("columns")))
        yield from _breaks(_grouped(frame.monitoring_columns, frame.origin.at("monitoring_columns")))
    else:
        yield from _breaks(_of_strategy(frame))


def _grouped(groups: tuple[ColumnGroup, ...], origin: Origin) -> list[Column]:
    return [
        (period, origin.at(index, "periods", position))
        for index, group in enumerate(groups)
        for position, period in enumerate(group.periods)
    ]


def _of_strategy(frame: StrategyFrame) -> list[Column]:
    years = [(year, frame.origin.at("years", index)) for index, year in enumerate(frame.years)]
    return [(frame.baseline, frame.origin.at("baseline")), *years]


def _breaks(columns: list[Column]) -> Iterator[Diagnostic]:
    """Find the columns that follow neither what is written before them nor what should have been."""
    before: tuple[Period, ...] = ()
    for text, where in columns:
        period = parse_period(text)
        if period and (not before or any(_follows(period, each) for each in before)):
            before = (period,)
            continue
        if not before:
            continue  # nothing to tell what year was meant; the schema refuses a first period that is none
        expected = Period(before[-1].year + 1)
        yield Diagnostic(YEARS_NOT_CONSECUTIVE, where, {"period": text, "expected": str(expected.year)})
        before = (period, expected) if period else (expected,)


def _follows(period: Period, before: Period) -> bool:
    same_year_later = period.year == before.year and period.months > before.months
    return same_year_later or period.year == before.year + 1
