"""The tidy data of a performance programme: one row a value, for pivots."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from izlence.compose.document import DataColumn, DataTable
from izlence.model.plan import Indicator, PerformanceTarget, Plan, ProgrammeFrame

_DataRow = tuple[str | Decimal | None, ...]
_KINDS = {"activity": "Faaliyet", "personnel": "Personel"}


def programme_data(plan: Plan, frame: ProgrammeFrame) -> tuple[DataTable, ...]:
    """Compose the data tables: indicators, activities, economic codes."""
    return (
        DataTable(
            "data_indicators",
            "Veri Göstergeler",
            (
                DataColumn("Müdürlük"),
                DataColumn("Performans Hedefi"),
                DataColumn("Kod"),
                DataColumn("Gösterge"),
                DataColumn("Tür"),
                DataColumn("Birim"),
                DataColumn("Dönem"),
                DataColumn("Değer", "number"),
            ),
            tuple(_indicator_rows(plan)),
        ),
        DataTable(
            "data_activities",
            "Veri Faaliyetler",
            (
                DataColumn("Müdürlük"),
                DataColumn("Performans Hedefi"),
                DataColumn("Kod"),
                DataColumn("Faaliyet"),
                DataColumn("Tür"),
                DataColumn("Kaynak"),
                DataColumn("Tutar", "money"),
            ),
            tuple(_activity_rows(plan)),
        ),
        DataTable(
            "data_economic_codes",
            "Veri Ekonomik Kodlar",
            (
                DataColumn("Müdürlük"),
                DataColumn("Performans Hedefi"),
                DataColumn("Ekonomik Kod"),
                DataColumn("Ad"),
                DataColumn("Tutar", "money"),
            ),
            tuple(_economic_code_rows(plan, frame)),
        ),
    )


def _indicator_rows(plan: Plan) -> Iterator[_DataRow]:
    for target in plan.targets:
        directorate = plan.directorates[target.directorate].name
        for indicator in target.indicators:
            yield from _value_rows(indicator, "Performans göstergesi", target, directorate)
        for indicator in target.monitoring_indicators:
            yield from _value_rows(indicator, "İzleme göstergesi", target, directorate)


def _value_rows(
    indicator: Indicator, kind: str, target: PerformanceTarget, directorate: str
) -> Iterator[_DataRow]:
    head = (directorate, target.code, indicator.code, indicator.name, kind, indicator.unit)
    for period, value in indicator.values.items():
        yield (*head, period, value)
    for part in indicator.parts:
        yield from _value_rows(part, "Alt gösterge", target, directorate)


def _activity_rows(plan: Plan) -> Iterator[_DataRow]:
    for target in plan.targets:
        directorate = plan.directorates[target.directorate].name
        for activity in target.activities:
            head = (directorate, target.code, activity.code, activity.name, _KINDS[activity.kind])
            for source, amount in (("Bütçe", activity.budget), ("Bütçe Dışı", activity.off_budget)):
                if isinstance(amount, Decimal):
                    yield (*head, source, amount)


def _economic_code_rows(plan: Plan, frame: ProgrammeFrame) -> Iterator[_DataRow]:
    for target in plan.targets:
        directorate = plan.directorates[target.directorate].name
        for code, amount in sorted(target.economic_codes.items()):
            value = amount if isinstance(amount, Decimal) else None
            yield (directorate, target.code, code, frame.economic_codes[code], value)
