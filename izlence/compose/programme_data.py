"""The tidy data of a performance programme: one row a value, for pivots."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from decimal import Decimal

from izlence.compose.document import DataColumn, DataTable
from izlence.compose.document.data import DataRow, data_table
from izlence.compose.target_tables import code_terms
from izlence.model.frame import ProgrammeFrame
from izlence.model.plan import Plan
from izlence.model.records import Amount, Indicator, PerformanceTarget

_KINDS = {"activity": "Faaliyet", "personnel": "Personel"}
_SOURCES = {"budget": "Bütçe", "off_budget": "Bütçe Dışı"}
_GENERAL = {"administration": "Genel Yönetim Giderleri", "transfers": "Diğer İdarelere Transferler"}
_ALWAYS = ("data_indicators", "data_activities", "data_economic_codes")
_TARGET = ("Müdürlük", "Performans Hedefi")
_AMOUNT = DataColumn("Tutar", "money")


def programme_data(plan: Plan, frame: ProgrammeFrame) -> tuple[DataTable, ...]:
    """Compose the data tables: indicators, activities, economic codes; the activities' own codes and general costs where there are any."""
    every = (
        _indicators(plan),
        _activities(plan),
        _economic_codes(plan, frame),
        _activity_codes(plan, frame),
        _general_costs(plan, frame),
    )
    return tuple(table for table in every if table.rows or table.name in _ALWAYS)


def _indicators(plan: Plan) -> DataTable:
    columns = (*_texts(*_TARGET, "Kod", "Gösterge", "Tür", "Birim", "Dönem"), DataColumn("Değer", "number"))
    return data_table("data_indicators", "Veri Göstergeler", columns, _indicator_rows(plan))


def _activities(plan: Plan) -> DataTable:
    columns = (*_texts(*_TARGET, "Kod", "Faaliyet", "Tür", "Kaynak"), _AMOUNT)
    return data_table("data_activities", "Veri Faaliyetler", columns, _activity_rows(plan))


def _economic_codes(plan: Plan, frame: ProgrammeFrame) -> DataTable:
    columns = (*_texts(*_TARGET, "Ekonomik Kod", "Ad"), _AMOUNT)
    rows = _economic_code_rows(plan, frame)
    return _with_terms(data_table("data_economic_codes", "Veri Ekonomik Kodlar", columns, rows), plan)


def _with_terms(table: DataTable, plan: Plan) -> DataTable:
    """Say what a target's amounts add up: the official form does not print them, so these rows must follow the activities."""
    terms = [code_terms(target, code) for target in plan.targets for code in sorted(target.economic_codes)]
    return replace(table, terms=tuple(terms)) if any(terms) else table


def _activity_codes(plan: Plan, frame: ProgrammeFrame) -> DataTable:
    columns = (*_texts(*_TARGET, "Kod", "Faaliyet", "Kaynak", "Ekonomik Kod", "Ad"), _AMOUNT)
    rows = _activity_code_rows(plan, frame)
    return data_table("data_activity_codes", "Veri Faaliyet Kodları", columns, rows)


def _general_costs(plan: Plan, frame: ProgrammeFrame) -> DataTable:
    columns = (*_texts("Tür", "Kaynak", "Ekonomik Kod", "Ad"), _AMOUNT)
    return data_table("data_general_costs", "Veri Genel Giderler", columns, _general_cost_rows(plan, frame))


def _texts(*headings: str) -> Iterator[DataColumn]:
    return map(DataColumn, headings)


def _indicator_rows(plan: Plan) -> Iterator[DataRow]:
    for target in plan.targets:
        directorate = plan.directorates[target.directorate].name
        for indicator in target.indicators:
            yield from _value_rows(indicator, "Performans göstergesi", target, directorate)
        for indicator in target.monitoring_indicators:
            yield from _value_rows(indicator, "İzleme göstergesi", target, directorate)


def _value_rows(
    indicator: Indicator, kind: str, target: PerformanceTarget, directorate: str
) -> Iterator[DataRow]:
    head = (directorate, target.code, indicator.code, indicator.name, kind, indicator.unit)
    for period, value in indicator.values.items():
        yield f"{indicator.code}/{period}", (*head, period, value)
    for part in indicator.parts:
        yield from _value_rows(part, "Alt gösterge", target, directorate)


def _activity_rows(plan: Plan) -> Iterator[DataRow]:
    for target in plan.targets:
        directorate = plan.directorates[target.directorate].name
        for activity in target.activities:
            head = (directorate, target.code, activity.code, activity.name, _KINDS[activity.kind])
            for key, amount in (("budget", activity.budget), ("off_budget", activity.off_budget)):
                if isinstance(amount, Decimal):
                    yield f"{activity.code}/{key}", (*head, _SOURCES[key], amount)


def _economic_code_rows(plan: Plan, frame: ProgrammeFrame) -> Iterator[DataRow]:
    for target in plan.targets:
        directorate = plan.directorates[target.directorate].name
        for code, amount in sorted(target.economic_codes.items()):
            value = amount if isinstance(amount, Decimal) else None
            names = (directorate, target.code, code, frame.economic_codes[code])
            yield f"{target.code}/{code}", (*names, value)


def _activity_code_rows(plan: Plan, frame: ProgrammeFrame) -> Iterator[DataRow]:
    for target in plan.targets:
        for activity in target.activities:
            head = (plan.directorates[target.directorate].name, target.code, activity.code, activity.name)
            for path, source, code, name, amount in _by_code(
                activity.code, activity.economic_codes, activity.off_budget_sources, frame
            ):
                yield path, (*head, source, code, name, amount)


def _general_cost_rows(plan: Plan, frame: ProgrammeFrame) -> Iterator[DataRow]:
    general = plan.general_costs
    if general is None:
        return
    for key, costs in (("administration", general.administration), ("transfers", general.transfers)):
        if costs is not None:
            for path, source, code, name, amount in _by_code(
                key, costs.economic_codes, costs.off_budget, frame
            ):
                yield path, (_GENERAL[key], source, code, name, amount)


def _by_code(
    start: str, codes: Mapping[str, Amount], sources: Mapping[str, Amount], frame: ProgrammeFrame
) -> Iterator[tuple[str, str, str, str, Decimal]]:
    for code, amount in sorted(codes.items()):
        if isinstance(amount, Decimal):
            yield f"{start}/{code}", _SOURCES["budget"], code, frame.economic_codes.get(code, ""), amount
    for source, amount in sources.items():
        if isinstance(amount, Decimal):
            name = frame.off_budget_sources.get(source, source)
            yield f"{start}/off_budget/{source}", _SOURCES["off_budget"], "", name, amount
