"""Tables over goals and directorates: what goals need, what stands under them, who carries activities out."""

from __future__ import annotations

from decimal import Decimal

from izlence.compose.amounts import added
from izlence.compose.document import Cell, OfficialColumn, OfficialTable
from izlence.compose.document.official_table import RowRole
from izlence.compose.tables.institution_performance import outside_need
from izlence.compose.tables.making import Making, TableMaker, cell_amount, coded
from izlence.compute.share import shares
from izlence.model.amount import ZERO, amount_or_zero
from izlence.model.code import code_order
from izlence.model.plan import Plan
from izlence.model.records import Activity, PerformanceTarget

_AMOUNTS = ("budget", "off_budget", "total")


def goal_resource_need(making: Making) -> OfficialTable:
    """Compose Stratejik Amaçlar Kaynak İhtiyacı Tablosu."""
    name = "goal-resource-need"
    words = making.words(name)
    maker = TableMaker(
        name,
        making,
        (
            OfficialColumn("goal", words.columns["goal"], 3.0, is_text=True),
            *(OfficialColumn(key, words.columns[key], 1.5) for key in _AMOUNTS),
            OfficialColumn("total_share", words.columns["total_share"], 0.7, share_of="total"),
        ),
    )
    keyed = [
        (coded(goal.code, goal.title), _goal_cells(maker, making.plan, goal.code))
        for goal in making.plan.goals
    ]
    for key in ("administration", "transfers"):
        keyed.append((words.rows[key], _outside_cells(maker, making, key)))
    amounts = [amount_or_zero(cell_amount(cells[-1])) for _, cells in keyed]
    of_rows = shares(amounts, sum(amounts, ZERO))
    for (label, cells), share in zip(keyed, of_rows, strict=True):
        row = cells[-1].path.split("/")[1]
        maker.add("item", (label, *cells, maker.share(row, "total_share", share, cells[-1])))
    _add_total(maker, "total", [cells for _, cells in keyed], sum(of_rows, ZERO))
    return maker.table(
        "Stratejik amaçların bütçe, bütçe dışı ve toplam kaynak ihtiyacı ile toplamdaki payları",
        notes=(making.wording.labels["share_note"],),
    )


def _goal_cells(maker: TableMaker, plan: Plan, goal: str) -> list[Cell]:
    objectives = {objective.code for objective in plan.objectives if objective.goal == goal}
    targets = [target for target in plan.targets if target.objective in objectives and target.activities]
    activities = [activity for target in targets for activity in target.activities]
    budget = maker.amount(
        goal,
        "budget",
        added([activity.budget for activity in activities]),
        tuple([f"{target.code}/budget" for target in targets]),
    )
    off_budget = maker.amount(
        goal,
        "off_budget",
        added([activity.off_budget for activity in activities]),
        tuple([f"{target.code}/off_budget" for target in targets]),
    )
    return [budget, off_budget, maker.sum_of(goal, "total", (budget, off_budget))]


def _outside_cells(maker: TableMaker, making: Making, key: str) -> list[Cell]:
    general, figures = making.plan.general_costs, making.figures
    costs = getattr(general, key) if general is not None else None
    need = outside_need(key, costs, figures.administration if key == "administration" else figures.transfers)
    budget = maker.amount(key, "budget", need.budget, need.budget_terms)
    off_budget = maker.amount(key, "off_budget", need.off_budget, need.off_budget_terms)
    return [budget, off_budget, maker.sum_of(key, "total", (budget, off_budget))]


def _add_total(maker: TableMaker, role: RowRole, rows: list[list[Cell]], share: Decimal) -> None:
    totals = [
        maker.amount("total", column, added([cell_amount(cells[index]) for cells in rows]))
        for index, column in enumerate(_AMOUNTS)
    ]
    of_all = maker.share("total", "total_share", share, totals[-1])
    maker.add(role, (maker.words.rows["total"], *totals, of_all), (0, len(maker.rows) - 1))


def goals_table(making: Making) -> OfficialTable:
    """Compose the goals with their objectives and targets; a goal's text stands once, at its first row."""
    name = "goals"
    words = making.words(name)
    columns = [OfficialColumn(key, text, is_text=True) for key, text in words.columns.items()]
    maker = TableMaker(name, making, columns)
    plan = making.plan
    for goal in plan.goals:
        of_goal = coded(goal.code, goal.title)
        for objective in (each for each in plan.objectives if each.goal == goal.code):
            of_objective = coded(objective.code, objective.title)
            for target in _targets_or_blank(plan, objective.code):
                maker.add("item", (of_goal, of_objective, target))
                of_goal = of_objective = ""
        if of_goal:
            maker.add("item", (of_goal, "", ""))
    return maker.table("Amaçlar, bunların hedefleri ve performans hedefleri")


def _targets_or_blank(plan: Plan, objective: str) -> list[str]:
    targets = [each for each in plan.targets if each.objective == objective]
    targets.sort(key=lambda target: code_order(target.code))
    return [coded(target.code, target.title) for target in targets] or [""]


def responsible_directorates(making: Making) -> OfficialTable:
    """Compose Tablo 5; a target's text stands once, at its first activity."""
    name = "responsible-directorates"
    words = making.words(name)
    weights = {"target": 1.2, "activity": 1.4, "directorates": 1.0}
    columns = [
        OfficialColumn(key, words.columns[key], weight, is_text=True) for key, weight in weights.items()
    ]
    maker = TableMaker(name, making, columns)
    for target in making.plan.targets:
        label = coded(target.code, target.title)
        for activity in target.activities:
            directorates = responsible_names(making.plan, target, activity)
            maker.add("item", (label, coded(activity.code, activity.name), directorates))
            label = ""
    return maker.table("Performans hedeflerinin faaliyetlerini yürüten harcama birimleri")


def responsible_names(plan: Plan, target: PerformanceTarget, activity: Activity) -> str:
    """Name the directorates that carry an activity out: its own where it names none."""
    folders = activity.responsible or (target.directorate,)
    return ", ".join(plan.directorates[folder].name for folder in folders)
