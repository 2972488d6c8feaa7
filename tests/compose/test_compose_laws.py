"""What is true of every plan: shares make 100, the tables of the institution agree, live formulas give the printed figures."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from izlence.compose.document import Cell, ProgrammeDocument
from izlence.compute.figures import compute
from izlence.model.plan import CostsOutside, GeneralCosts
from tests.compose.book_plan import HERE, activity, composed, programme, sections, strategy, table, target
from tests.laws import law

AMOUNTS = st.sampled_from(["", "-", "0"]) | st.decimals(0, 10**11, places=2).map(str)


@st.composite
def plans(draw):
    """Draw targets of both goals with amounts of all three kinds of nothing, coded by target, activity or not at all."""
    targets = []
    for code, folder in (
        ("PH1.1.1", "imar"),
        ("PH1.1.2", "imar"),
        ("PH1.2.1", "imar"),
        ("PH2.1.1", "zabita"),
    ):
        way = draw(st.sampled_from(["target", "activity", "none"]))
        made, codes = [], {}
        for number in range(1, draw(st.integers(1, 3)) + 1):
            each = activity(f"F{code[2:]}.{number}", draw(AMOUNTS), draw(AMOUNTS))
            if isinstance(each.budget, Decimal) and way != "none":
                key = draw(st.sampled_from(["01", "03"]))
                codes[key] = str(Decimal(codes.get(key, 0)) + each.budget)
                if way == "activity":
                    each = replace(each, economic_codes={key: each.budget})
            if isinstance(each.off_budget, Decimal) and draw(st.booleans()):
                each = replace(each, off_budget_sources={"foreign": each.off_budget})
                if draw(st.booleans()):  # of another source it is not known what it gives: then not in all
                    sources = {**each.off_budget_sources, "revolving": None}
                    each = replace(each, off_budget=None, off_budget_sources=sources)
            made.append(each)
        targets.append(target(code, folder, made, codes))
    outside = CostsOutside({"09": Decimal(draw(st.integers(0, 10**9)))}, {"revolving": Decimal("0.01")}, HERE)
    general = draw(
        st.sampled_from(
            [None, GeneralCosts(outside, None, None, HERE), GeneralCosts(None, outside, None, HERE)]
        )
    )
    return programme(targets=tuple(targets), general_costs=general)


def official_tables(document):
    for part in sections(document):
        yield from part.tables
        yield from (each for group in part.costs for each in group.costs)
        yield from (each for group in part.directorates for page in group.pages for each in page.official)


def house_cells(page):
    """Give the cells of a page of the house style; a row may hold several in one field."""
    for house in page.tables:
        for row in (*house.rows, getattr(house, "total", ())):
            for value in row:
                yield from value if isinstance(value, tuple) and not isinstance(value, Cell) else (value,)


def printed(document):
    """Give every figure of the document by its path; a row of the data stands in for what no page prints."""
    cells = [cell for each in official_tables(document) for row in each.rows for cell in row.cells]
    if isinstance(document, ProgrammeDocument):
        cells += [cell for page in document.pages for cell in house_cells(page) if isinstance(cell, Cell)]
    found = {cell.path: cell for cell in cells if cell.path}
    for data in document.data:
        for path, row in zip(data.paths, data.rows, strict=True):
            found.setdefault(path, row[-1])
    return found


def number(cell):
    return getattr(cell, "number", cell) or Decimal(0)


@law(25)
@given(plans())
def test_shares_make_100_and_the_tables_agree(plan):
    document = composed(plan)
    performance, need = table(document, "institution-performance"), table(document, "resource-need")
    goals = table(document, "goal-resource-need")
    for index, column in enumerate(performance.columns):
        if column.share_of:
            items = [row.cells[index].number or 0 for row in performance.rows if row.role == "item"]
            assert sum(items) in (0, 100)
            assert (performance.rows[-1].cells[index].number or 0) == sum(items)
            for row in performance.rows:
                if row.adds and row.cells[index].number is not None:
                    below = performance.rows[row.adds[0] : row.adds[1] + 1]
                    shares = [each.cells[index].number or 0 for each in below if each.role == "item"]
                    assert row.cells[index].number == sum(shares)
    total = number(performance.rows[-1].cells[6])
    assert total == compute(plan).whole.total
    assert total == number(need.rows[-1].cells[-1]) == number(goals.rows[-1].cells[3])
    assert sum(number(row.cells[4]) for row in goals.rows if row.role == "item") in (0, 100)


@law(25)
@given(plans(), st.sampled_from(["house", "official"]))
def test_what_a_live_formula_gives_is_what_is_printed(plan, design):
    document = composed(replace(plan, frame=replace(plan.frame, target_pages=design)))
    cells = printed(document)
    for path, cell in cells.items():
        if getattr(cell, "terms", ()):
            assert sum(number(cells[term]) for term in cell.terms) == cell.number, path
    for official in official_tables(document):
        for row in official.rows:
            for index, cell in enumerate(row.cells):
                if row.adds and cell.number is not None and not cell.terms:
                    below = official.rows[row.adds[0] : row.adds[1] + 1]
                    items = [each.cells[index] for each in below if each.role == "item"]
                    assert cell.number == sum(map(number, items))


def test_the_same_in_the_strategic_plan():
    document = composed(strategy())
    cells = printed(document) | {f"{page.code}/cost_estimate": page.cost_estimate for page in document.pages}
    cells |= {
        cell.path: cell for page in document.pages for row in page.indicators.rows for cell in row.values
    }
    for path, cell in cells.items():
        if getattr(cell, "terms", ()):
            assert sum(number(cells[term]) for term in cell.terms) == cell.number, path
