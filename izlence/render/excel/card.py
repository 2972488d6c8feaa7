"""The sheet of a directorate's objective cards, each as printed."""

from __future__ import annotations

from collections.abc import Sequence

from izlence.compose.document import CardPage, Cell, StrategyDocument, TextLine
from izlence.render.excel.block import label_height, place_labelled
from izlence.render.excel.directorate import place_head, place_notes, start_page
from izlence.render.excel.grid import grid_of, widths_of
from izlence.render.excel.layout import Desk, Layout
from izlence.render.excel.look import CardLabels
from izlence.render.excel.table import Tables


def lay_out_cards(
    desk: Desk, name: str, document: StrategyDocument, pages: Sequence[CardPage], labels: CardLabels
) -> Layout:
    """Lay out the objective cards of one directorate."""
    tables = [page.indicators for page in pages]
    grid = grid_of(tables)
    layout = Layout(desk, name, widths_of(grid, tables, desk.look))
    place_head(layout, pages[0].directorate, document)
    placer = Tables(layout, grid)
    for page in pages:
        _place_card(layout, page, placer, labels)
    return layout


def _place_card(layout: Layout, page: CardPage, placer: Tables, labels: CardLabels) -> None:
    start_page(layout)
    _place_field(layout, labels.goal, [_coded(page.goal_code, page.goal)])
    _place_field(layout, labels.objective, [_coded(page.code, page.objective)])
    _place_field(layout, labels.directorate, [page.directorate])
    _place_field(layout, labels.cooperating, [page.cooperating])
    placer.place(page.indicators)
    _place_field(layout, labels.risks, _items(page.risks, labels))
    _place_field(layout, labels.activities, _items(page.activities, labels))
    _place_figure(layout, labels.cost_estimate, page.cost_estimate)
    _place_field(layout, labels.findings, _items(page.findings, labels))
    _place_field(layout, labels.needs, _items(page.needs, labels))
    place_notes(layout, page.notes)


def _coded(code: str, text: str) -> str:
    return f"{code}: {text}" if code and text else code + text


def _items(lines: Sequence[TextLine], labels: CardLabels) -> list[str]:
    return [f"{labels.bullet} {line.text}" for line in lines]


def _place_field(layout: Layout, label: str, texts: Sequence[str]) -> None:
    """Put a label beside its texts, which stand one below the other in one frame."""
    top = len(layout.lines)
    for position, text in enumerate(texts or [""], 1):
        role = _item_role(position, len(texts))
        place_labelled(layout, label if position == 1 else "", role, text)
    layout.merge(top, 0, len(layout.lines) - 1, 0)
    layout.keep_together(top)


def _item_role(position: int, count: int) -> str:
    if count <= 1:
        return "field_text"
    return "item_first" if position == 1 else "item_last" if position == count else "item"


def _place_figure(layout: Layout, label: str, cell: Cell) -> None:
    styles, row = layout.desk.styles, len(layout.lines)
    cells = [
        layout.text(0, styles.of("field"), label),
        layout.figure(1, "field_value", "plain", cell),
        *[layout.text(column, styles.of("field_value"), "") for column in range(2, layout.last + 1)],
    ]
    layout.add(label_height(layout, label), cells)
    layout.merge(row, 1, row, layout.last)
