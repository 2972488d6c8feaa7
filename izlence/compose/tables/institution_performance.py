"""Tablo 3, İdare Performans Tablosu: what each target and activity costs and its share in the whole."""

from __future__ import annotations

from decimal import Decimal
from typing import NamedTuple

from izlence.compose.amounts import added, said
from izlence.compose.document import OfficialColumn, OfficialTable
from izlence.compose.document.official_table import RowRole
from izlence.compose.tables.making import Making, TableMaker, coded
from izlence.compute.resources import Resources
from izlence.compute.share import shares
from izlence.model.amount import ZERO, amount_or_zero
from izlence.model.plan import CostsOutside
from izlence.model.records import Activity, Amount

NAME = "institution-performance"
_KEYS = ("budget", "off_budget", "total")


class _Need(NamedTuple):
    """One row's budget and off-budget with what each of them adds up in a live workbook."""

    budget: Amount
    off_budget: Amount
    budget_terms: tuple[str, ...] = ()
    off_budget_terms: tuple[str, ...] = ()


class _Row(NamedTuple):
    """An item row before it is printed."""

    key: str
    need: _Need
    amounts: tuple[Amount, Amount, Amount]
    shares: tuple[Decimal, ...] = ()


def institution_performance(making: Making) -> OfficialTable:
    """Compose Tablo 3; the shares of each column add up to exactly 100."""
    rows = _with_shares(_items(making))
    by_key = {row.key: row for row in rows}
    maker = TableMaker(NAME, making, _columns(making))
    for target in making.plan.targets:
        first = len(maker.rows) + 1
        items = [by_key[activity.code] for activity in target.activities]
        adds = (first, first + len(items) - 1) if items else None
        _add_sum(maker, "group", target.code, coded(target.code, target.title), items, adds=adds)
        for activity, item in zip(target.activities, items, strict=True):
            _add_item(maker, item, ("", coded(activity.code, activity.name)))
    of_targets = [row for row in rows if row.key not in ("administration", "transfers")]
    words, last = maker.words.rows, len(maker.rows) - 1
    adds = (0, last) if last >= 0 else None
    _add_sum(maker, "subtotal", "targets", words["targets"], of_targets, adds=adds)
    for key in ("administration", "transfers"):
        _add_item(maker, by_key[key], (words[key], ""))
    _add_sum(maker, "total", "total", words["total"], rows, adds=(0, len(maker.rows) - 1))
    description = "Performans hedeflerinin ve faaliyetlerin bütçe içi, bütçe dışı ve toplam maliyetleri ile bunların payları"
    return maker.table(description, landscape=True, notes=(making.wording.labels["share_note"],))


def _columns(making: Making) -> tuple[OfficialColumn, ...]:
    words = making.words(NAME)
    texts = [OfficialColumn(key, words.columns[key], 2.6, is_text=True) for key in ("target", "activity")]
    figures = [
        column
        for key in _KEYS
        for column in (
            OfficialColumn(key, words.columns[key], 1.3, words.groups[key]),
            OfficialColumn(
                f"{key}_share", words.columns[f"{key}_share"], 0.6, words.groups[key], share_of=key
            ),
        )
    ]
    return (*texts, *figures)


def _items(making: Making) -> list[_Row]:
    """Give the rows that nothing adds up, in reading order."""
    plan, figures = making.plan, making.figures
    needs = [(activity.code, _need(activity)) for target in plan.targets for activity in target.activities]
    general = plan.general_costs
    administration = general.administration if general else None
    transfers = general.transfers if general else None
    needs.append(("administration", outside_need("administration", administration, figures.administration)))
    needs.append(("transfers", outside_need("transfers", transfers, figures.transfers)))
    return [
        _Row(key, need, (need.budget, need.off_budget, added((need.budget, need.off_budget))))
        for key, need in needs
    ]


def _need(activity: Activity) -> _Need:
    code = activity.code
    return _Need(activity.budget, activity.off_budget, (f"{code}/budget",), (f"{code}/off_budget",))


def outside_need(key: str, costs: CostsOutside | None, resources: Resources) -> _Need:
    """Give what stands beside the activities, with the paths of its inputs."""
    if costs is None:
        return _Need(added(()), added(()))
    return _Need(
        said(resources.budget, *costs.economic_codes.values()),
        said(resources.off_budget_total, *costs.off_budget.values()),
        tuple(
            f"{key}/{code}" for code, amount in costs.economic_codes.items() if isinstance(amount, Decimal)
        ),
        tuple(
            f"{key}/off_budget/{source}"
            for source, amount in costs.off_budget.items()
            if isinstance(amount, Decimal)
        ),
    )


def _with_shares(rows: list[_Row]) -> list[_Row]:
    columns = []
    for index in range(len(_KEYS)):
        amounts = [amount_or_zero(row.amounts[index]) for row in rows]
        columns.append(shares(amounts, sum(amounts, ZERO)))
    return [row._replace(shares=of_row) for row, of_row in zip(rows, zip(*columns, strict=True), strict=True)]


def _add_item(maker: TableMaker, row: _Row, texts: tuple[str, str]) -> None:
    need = row.need
    budget = maker.amount(row.key, "budget", need.budget, need.budget_terms)
    off_budget = maker.amount(row.key, "off_budget", need.off_budget, need.off_budget_terms)
    cells = (budget, off_budget, maker.sum_of(row.key, "total", (budget, off_budget)))
    printed = [
        each
        for key, cell, share in zip(_KEYS, cells, row.shares, strict=True)
        for each in (cell, maker.share(row.key, f"{key}_share", share, cell))
    ]
    maker.add("item", (*texts, *printed), level=1 if not texts[0] else 0)


def _add_sum(
    maker: TableMaker,
    role: RowRole,
    key: str,
    label: str,
    rows: list[_Row],
    *,
    adds: tuple[int, int] | None,
) -> None:
    printed = []
    for index, column in enumerate(_KEYS):
        cell = maker.amount(key, column, added([row.amounts[index] for row in rows]))
        share = sum((row.shares[index] for row in rows), Decimal("0.00"))
        printed += [cell, maker.share(key, f"{column}_share", share, cell)]
    maker.add(role, (label, "", *printed), adds)
