"""Tablo 4, Toplam Kaynak İhtiyacı Tablosu: activities, administration and transfers by economic code and source."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import Decimal

from izlence.compose.amounts import added
from izlence.compose.document import Cell, OfficialColumn, OfficialTable
from izlence.compose.document.official_table import RowRole
from izlence.compose.tables.making import Making, TableMaker, cell_amount, coded
from izlence.model.amount import total
from izlence.model.frame import ProgrammeFrame
from izlence.model.plan import CostsOutside, Plan
from izlence.model.records import NOT_WRITTEN, Amount

NAME = "resource-need"
_OUTSIDE = ("administration", "transfers")
_AMOUNTS = ("activities", *_OUTSIDE)


def resource_need(making: Making, frame: ProgrammeFrame) -> OfficialTable:
    """Compose Tablo 4; its total is Tablo 3's."""
    words = making.words(NAME)
    columns = [
        OfficialColumn(key, words.columns[key], 2.6 if key == "code" else 1.5, is_text=key == "code")
        for key in ("code", *_AMOUNTS, "total")
    ]
    maker = TableMaker(NAME, making, columns)
    last = _add_codes(maker, making, frame)
    _add_sum(maker, "subtotal", "budget", (0, last))
    first = last + 2
    last = _add_sources(maker, making, frame)
    _add_sum(maker, "subtotal", "off_budget", (first, last) if last >= first else None)
    _add_sum(maker, "total", "total", (0, len(maker.rows) - 1))
    return maker.table("Ekonomik kodlara ve bütçe dışı kaynaklara göre idarenin toplam kaynak ihtiyacı")


def _add_codes(maker: TableMaker, making: Making, frame: ProgrammeFrame) -> int:
    plan = making.plan
    for code, name in sorted(frame.economic_codes.items()):
        of_targets = {target.code: target.economic_codes.get(code, NOT_WRITTEN) for target in plan.targets}
        amount = added(of_targets.values())
        terms = tuple([f"{key}/{code}" for key, each in of_targets.items() if isinstance(each, Decimal)])
        activities = maker.amount(code, "activities", amount, terms)
        outside = [(key, code, costs.economic_codes) for key, costs in _outside(plan)]
        _add_item(maker, code, coded(code, name), activities, _outside_cells(maker, code, outside))
    uncoded = making.figures.activities.uncoded
    if uncoded:
        without = {
            f"{target.code}/budget": making.figures.targets[target.code].cost.budget
            for target in plan.targets
            if not target.economic_codes
        }
        terms = tuple([path for path, amount in without.items() if amount])
        terms = terms if total(without.values()) == uncoded else ()
        cell = maker.amount("uncoded", "activities", uncoded, terms)
        _add_item(maker, "uncoded", maker.words.rows["uncoded"], cell, _outside_cells(maker, "uncoded", ()))
    return len(maker.rows) - 1


def _add_sources(maker: TableMaker, making: Making, frame: ProgrammeFrame) -> int:
    plan = making.plan
    activities = [activity for target in plan.targets for activity in target.activities]
    for source, name in frame.off_budget_sources.items():
        by_activity = {
            # Tablo 3 leaves out an activity of whose off-budget sources not all are known.
            f"{activity.code}/off_budget/{source}": (
                activity.off_budget_sources[source] if isinstance(activity.off_budget, Decimal) else None
            )
            for activity in activities
            if source in activity.off_budget_sources
        }
        cell = _sum_cell(maker, source, by_activity)
        outside = [(key, f"off_budget/{source}", costs.off_budget) for key, costs in _outside(plan)]
        _add_item(maker, source, name, cell, _outside_cells(maker, source, outside))
    unnamed = {
        f"{activity.code}/off_budget": activity.off_budget
        for activity in activities
        if not activity.off_budget_sources
    }
    if making.figures.activities.off_budget.get(""):
        cell = _sum_cell(maker, "unnamed_source", unnamed)
        words = maker.words.rows["unnamed_source"]
        _add_item(maker, "unnamed_source", words, cell, _outside_cells(maker, "unnamed_source", ()))
    return len(maker.rows) - 1


def _sum_cell(maker: TableMaker, row: str, amounts: Mapping[str, Amount]) -> Cell:
    terms = tuple([path for path, amount in amounts.items() if isinstance(amount, Decimal)])
    return maker.amount(row, "activities", added(amounts.values()), terms)


def _outside(plan: Plan) -> list[tuple[str, CostsOutside]]:
    general = plan.general_costs
    if general is None:
        return []
    both = zip(_OUTSIDE, (general.administration, general.transfers), strict=True)
    return [(key, costs) for key, costs in both if costs is not None]


def _outside_cells(
    maker: TableMaker, row: str, inputs: Sequence[tuple[str, str, Mapping[str, Amount]]]
) -> list[Cell]:
    """Print what stands beside the activities: of each column the end of its input's path and the amounts it is among."""
    known_inputs = {key: (name, amounts) for key, name, amounts in inputs}
    cells = []
    for key in _OUTSIDE:
        name, amounts = known_inputs.get(key, ("", {}))
        amount = amounts.get(name.rpartition("/")[2], NOT_WRITTEN)
        cells.append(maker.amount(row, key, amount, (f"{key}/{name}",)))
    return cells


def _add_item(maker: TableMaker, row: str, label: str, activities: Cell, outside: Sequence[Cell]) -> None:
    cells = (activities, *outside)
    maker.add("item", (label, *cells, maker.sum_of(row, "total", cells)))


def _add_sum(maker: TableMaker, role: RowRole, key: str, adds: tuple[int, int] | None) -> None:
    """Add a row of totals: of every item above it, or of those that `adds` says."""
    first, last = adds or (0, -1)
    items = [row for row in maker.rows[first : last + 1] if row.role == "item"]
    columns = (*_AMOUNTS, "total")
    cells = [
        maker.amount(key, column, added([cell_amount(row.cells[index]) for row in items]))
        for index, column in enumerate(columns, 1)
    ]
    maker.add(role, (maker.words.rows[key], *cells), adds)
