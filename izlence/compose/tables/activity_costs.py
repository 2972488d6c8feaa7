"""Tablo 2, Faaliyet Maliyetleri Tablosu: one for each activity that carries its own economic codes."""

from __future__ import annotations

from collections.abc import Iterator

from izlence.compose.amounts import added
from izlence.compose.document import Cell, HeadLine, OfficialColumn, OfficialTable
from izlence.compose.tables.goal_tables import responsible_names
from izlence.compose.tables.making import Making, TableMaker, cell_amount, coded
from izlence.compose.wording import filled
from izlence.model.frame import ProgrammeFrame
from izlence.model.records import NOT_WRITTEN, Activity, PerformanceTarget

NAME = "activity-costs"


def has_costs(target: PerformanceTarget) -> bool:
    """Tell whether a target has activities with economic codes of their own."""
    return any(activity.economic_codes for activity in target.activities)


def activity_costs(
    making: Making, frame: ProgrammeFrame, target: PerformanceTarget
) -> Iterator[OfficialTable]:
    """Compose the tables of a target's activities."""
    for activity in target.activities:
        if activity.economic_codes:
            yield _table(making, frame, target, activity)


def _table(
    making: Making, frame: ProgrammeFrame, target: PerformanceTarget, activity: Activity
) -> OfficialTable:
    words = making.words(NAME)
    columns = (
        OfficialColumn("code", words.columns["code"], 3.0, is_text=True),
        OfficialColumn("amount", words.columns["amount"], 1.4),
    )
    maker = TableMaker(NAME, making, columns, f"{NAME}/{activity.code}")
    codes = _code_cells(making, frame, activity, columns[1])
    for label, cell in codes:
        maker.add("item", (label, cell))
    _add_sum(maker, "budget", [cell for _, cell in codes], (0, len(codes) - 1))
    first = len(maker.rows)
    sources = _source_cells(making, frame, activity, columns[1])
    for label, cell in sources:
        maker.add("item", (label, cell))
    _add_sum(
        maker,
        "off_budget",
        [cell for _, cell in sources],
        (first, first + len(sources) - 1) if sources else None,
    )
    every = [cell for _, cell in (*codes, *sources)]
    _add_sum(maker, "total", every, (0, len(maker.rows) - 1))
    return maker.table(
        f"{activity.code} ekonomik kodlara ve bütçe dışı kaynaklara göre kaynak ihtiyacı",
        key=f"{NAME}-{activity.code}",
        title=filled(words.title, code=activity.code),
        head=_head(making, target, activity),
    )


def _head(making: Making, target: PerformanceTarget, activity: Activity) -> tuple[HeadLine, ...]:
    words = making.words(NAME).head
    return (
        HeadLine(words["institution"], making.plan.institution.name),
        HeadLine(words["target"], coded(target.code, target.title)),
        HeadLine(words["activity"], coded(activity.code, activity.name)),
        HeadLine(words["directorates"], responsible_names(making.plan, target, activity)),
        HeadLine(words["description"], activity.explanation),
    )


def _code_cells(
    making: Making, frame: ProgrammeFrame, activity: Activity, column: OfficialColumn
) -> list[tuple[str, Cell]]:
    """Give the inputs themselves: what an activity needs of each economic code is written nowhere else."""
    return [
        (
            coded(code, name),
            making.style.amount(
                column, activity.economic_codes.get(code, NOT_WRITTEN), f"{activity.code}/{code}"
            ),
        )
        for code, name in sorted(frame.economic_codes.items())
    ]


def _source_cells(
    making: Making, frame: ProgrammeFrame, activity: Activity, column: OfficialColumn
) -> list[tuple[str, Cell]]:
    path = f"{activity.code}/off_budget"
    cells = [
        (
            name,
            making.style.amount(
                column, activity.off_budget_sources.get(source, NOT_WRITTEN), f"{path}/{source}"
            ),
        )
        for source, name in frame.off_budget_sources.items()
    ]
    if (
        not activity.off_budget_sources
        and activity.off_budget is not NOT_WRITTEN
        and activity.off_budget != 0
    ):
        own = f"{NAME}/{activity.code}/unnamed_source/amount"
        cell = making.style.amount(column, activity.off_budget, own, (path,))
        cells.append((making.words(NAME).rows["unnamed_source"], cell))
    return cells


def _add_sum(maker: TableMaker, key: str, cells: list[Cell], adds: tuple[int, int] | None) -> None:
    amount = maker.amount(key, "amount", added([cell_amount(cell) for cell in cells]))
    maker.add("total" if key == "total" else "subtotal", (maker.words.rows[key], amount), adds)
