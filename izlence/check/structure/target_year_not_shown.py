"""Programın yılı tablolarda bir sütundur.

Kural: target-year-not-shown.

Neden: Geçen yılın klasörü kopyalanıp yalnız `year` değiştirilirse belge yeni yılın adını taşır, tabloları ise eski
yılın hedeflerini gösterir. Programın yılından sonra tahmin sütunları gelebilir. Sütunların kendisi yanlışsa
(years-not-consecutive) ya da yıl klasörün adını tutmuyorsa (period-differs-from-folder) karşılaştırılmaz.

Kaynak: 5018 sayılı Kanun md. 9: performans programı bir yılın hedeflerini gösterir.

Uygun::

    # program.yaml
    year: 2024
    columns:
      - {heading: GERÇEKLEŞEN, periods: [2022, 2023-H1]}
      - {heading: HEDEFLENEN, periods: [2024]}

Uygun değil::

    # 2025/program.yaml
    year: 2025
    columns:
      - {heading: GERÇEKLEŞEN, periods: [2022, 2023-H1]}
      - {heading: HEDEFLENEN, periods: [2024]}
"""

from __future__ import annotations

from collections.abc import Iterator

from izlence.check.structure import period_differs_from_folder, years_not_consecutive
from izlence.compute.figures import Figures
from izlence.diagnostic import Diagnostic, Fact, Wording, error
from izlence.model.frame import ProgrammeFrame
from izlence.model.period import parse_period
from izlence.model.plan import Plan

TARGET_YEAR_NOT_SHOWN = error(
    "target-year-not-shown",
    tr=Wording(
        "Programın yılı {year}, ama tablolar {period} sütunuyla bitiyor ({fields}).",
        "Sütunların biri programın yılı olmalı. Dönemleri {year} programına göre yenileyin ya da `year` alanını düzeltin.",
    ),
    en=Wording(
        "The programme's year is {year}, but its tables end with the column {period} ({fields}).",
        "One of the columns must be the programme's year. Renew the periods for {year}, or correct `year`.",
    ),
)


def check(plan: Plan, figures: Figures) -> Iterator[Diagnostic]:
    """Find the tables that do not show the programme's year; one finding for both."""
    frame = plan.frame
    if not isinstance(frame, ProgrammeFrame):
        return
    if any(years_not_consecutive.check(plan, figures)) or any(
        period_differs_from_folder.check(plan, figures)
    ):
        return
    wrong: dict[str, str] = {}
    for field, groups in (("columns", frame.columns), ("monitoring_columns", frame.monitoring_columns)):
        periods = [period for group in groups for period in group.periods]
        years = {str(period.year) for period in map(parse_period, periods) if period is not None}
        if years and frame.year not in years:
            wrong[field] = periods[-1]
    if wrong:
        field, period = next(iter(wrong.items()))
        facts: dict[str, Fact] = {"year": str(frame.year), "period": period, "fields": tuple(wrong)}
        yield Diagnostic(TARGET_YEAR_NOT_SHOWN, frame.origin.at(field), facts)
