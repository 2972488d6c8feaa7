"""Where a page may end inside an official table: between labels, not between a label and its rows."""

from __future__ import annotations

from izlence.compose.document import Cell, OfficialColumn, OfficialRow, OfficialTable
from izlence.render.word.official.together import rows_together

EDGES = (0, 3000, 6000, 9000)


def table(*rows: tuple[str, ...], landscape: bool = False) -> OfficialTable:
    columns = tuple(OfficialColumn(name, name, is_text=True) for name in ("goal", "objective", "target"))
    made = tuple(OfficialRow("item", tuple(Cell(text) for text in row)) for row in rows)
    return OfficialTable("goals", "goals", "Amaçlar", "Amaçlar", columns, made, landscape=landscape)


def breaks(*rows: tuple[str, ...], landscape: bool = False) -> list[int]:
    """Give the rows after which a page may end, counted from 1."""
    together = rows_together(table(*rows, landscape=landscape), EDGES)
    return [at for at, is_kept in enumerate(together, 1) if not is_kept]


def objective(goal: str, name: str, targets: int) -> list[tuple[str, ...]]:
    return [(goal, name, "PH1"), *[("", "", f"PH{number}") for number in range(2, targets + 1)]]


def test_a_table_of_less_than_half_a_page_is_not_torn():
    assert breaks(*objective("A1", "H1", 20)) == [20]


def test_a_wide_page_is_lower():
    assert breaks(*objective("A1", "H1", 20), landscape=True) == [2, *range(3, 19), 20]


def test_a_page_ends_between_goals():
    assert breaks(*objective("A1", "H1", 10), *objective("A2", "H2", 10), *objective("A3", "H3", 10)) == [
        *(10, 20, 30)
    ]


def test_a_goal_longer_than_half_a_page_is_torn_between_its_objectives():
    long_goal = [*objective("A1", "H1", 12), *objective("", "H2", 12), *objective("", "H3", 12)]
    assert breaks(*long_goal) == [12, 24, 36]


def test_a_label_stays_with_its_first_row_though_the_rest_is_too_long():
    assert breaks(*objective("A1", "H1", 3), *objective("A2", "H2", 30))[:3] == [3, 5, 6]


def test_no_row_stands_alone_under_the_headings_or_on_the_last_page():
    together = rows_together(table(*[(f"A{number}", "H", "PH") for number in range(40)]), EDGES)
    assert [at for at, is_kept in enumerate(together) if is_kept] == [0, 38]


def test_long_texts_count_as_the_lines_they_take():
    assert breaks(*[("A1", "H1", "uzun " * 40)] * 5) == [2, 3, 5]


def test_a_table_without_rows_has_none_to_keep():
    assert rows_together(table(), EDGES) == ()
