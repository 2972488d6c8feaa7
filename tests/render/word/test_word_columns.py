"""Columns that repeat: however many periods, each row fills the table's grid and its width exactly."""

from __future__ import annotations

import pytest
from word_drawing import W, body, card, drawn, programme, with_periods, with_years


def numbers(element, path: str) -> list[int]:
    return [int(node.get(f"{W}val") or node.get(f"{W}w")) for node in element.iterfind(path.replace("w:", W))]


def geometry(content: bytes):
    """Give each table's grid and its rows as lists of (span, width)."""
    for table in body(content).iter(f"{W}tbl"):
        grid = numbers(table, "w:tblGrid/w:gridCol")
        width = numbers(table, "w:tblPr/w:tblW")[0]
        rows = []
        for row in table.iterchildren(f"{W}tr"):
            cells = []
            for cell in row.iterchildren(f"{W}tc"):
                span = numbers(cell, "w:tcPr/w:gridSpan") or [1]
                cells.append((span[0], numbers(cell, "w:tcPr/w:tcW")[0]))
            rows.append(cells)
        yield grid, width, rows


COUNTS = [1, 2, 3, 5, 12, 24]
DRAWN = [
    *(
        pytest.param(lambda n=n: with_periods(programme(), n), id=f"a programme of {n} periods")
        for n in COUNTS
    ),
    *(pytest.param(lambda n=n: with_years(card(), n), id=f"a card of {n} years") for n in COUNTS),
]


@pytest.mark.parametrize("make", DRAWN)
def test_each_row_fills_the_grid_and_the_width_of_its_table(make):
    tables = list(geometry(drawn(make())))
    assert tables
    for grid, width, rows in tables:
        # Columns are whole twentieths of a point: the rounding of one stays under a point.
        assert abs(sum(grid) - width) < 20
        assert all(column > 0 for column in grid)
        for cells in rows:
            assert sum(span for span, _ in cells) == len(grid)
            assert sum(cell for _, cell in cells) == sum(grid)
            column = 0
            for span, cell in cells:
                assert cell == sum(grid[column : column + span])
                column += span


@pytest.mark.parametrize("count", COUNTS)
def test_the_first_column_never_vanishes(count):
    for grid, width, _ in geometry(drawn(with_periods(programme(), count))):
        assert grid[0] >= width * 0.25


def test_a_heading_over_several_periods_spans_them():
    table = next(body(drawn(with_periods(programme(), 5))).iter(f"{W}tbl"))
    cells = table.find(f"{W}tr").findall(f"{W}tc")
    spans = [numbers(cell, "w:tcPr/w:gridSpan") for cell in cells]
    assert [span or [1] for span in spans] == [[2], [4], [1]]


def test_a_table_of_nothing_but_repeated_columns_stopped_the_drawing():
    from izlence.render.word.tables import ColumnPlan

    plan = ColumnPlan((100, 300, 100), frozenset({1}), frozenset({0, 2}), ((1,),))
    grid, width, span = plan.lay_out(5, 0)[:3]
    assert str(grid).count("<w:gridCol") == 5
    assert (int(width), int(span)) == (500, 5)


def test_a_long_figure_was_torn_in_two():
    from izlence.render.word.tables import ColumnPlan

    # Name, unit, {%tc for %}, value, {%tc endfor %}: six periods, and a value such as 9.876.543.210.
    plan = ColumnPlan((6708, 1000, 300, 1330, 300), frozenset({3}), frozenset({2, 4}), ((3, -1),))
    short, long = (int(plan.lay_out(4, longest)[1]) for longest in (6, 13))
    assert short == 1330
    assert long >= 13 * 99


def test_figures_that_cannot_fit_are_told():
    from izlence.render.word.tables import ColumnPlan

    plan = ColumnPlan((6708, 1000, 300, 1330, 300), frozenset({3}), frozenset({2, 4}), ())
    assert not plan.is_tight(3, 11)
    assert plan.is_tight(6, 13)
