"""Lists, and the lines that Markdown takes for a list and nobody meant so: "15. madde uyarınca …"."""

from __future__ import annotations

from izlence.read import narrative_rules as rules
from izlence.read.markdown.desk import Desk
from izlence.read.markdown.node import Node


def is_ordered(node: Node) -> bool:
    """Tell whether a list is numbered."""
    return node.kind == "ordered_list"


def start_of(node: Node) -> int:
    """Give the number of a numbered list's first item."""
    return int(node.token.attrs.get("start", 1)) if is_ordered(node) else 1


def judge_list(node: Node, before: Node | None, desk: Desk) -> None:
    """Tell of numbers that would be printed as others, and of a list that is probably none."""
    for item in node.children:
        if not item.children:
            desk.report(rules.LIST_ITEM_EMPTY, desk.line(item.first))
    if is_ordered(node):
        _judge_numbers(node, desk)
    if len(node.children) == 1:
        _judge_single(node, before, desk)


def _judge_numbers(node: Node, desk: Desk) -> None:
    start = start_of(node)
    numbers = [int(item.token.info) for item in node.children]
    if set(numbers) == {start} and len(numbers) > 1:
        return
    for position, number in enumerate(numbers):
        if number != start + position:
            facts = {"written": number, "printed": start + position}
            desk.report(rules.LIST_NUMBERS, desk.line(node.children[position].first), facts)
            return


def _judge_single(node: Node, before: Node | None, desk: Desk) -> None:
    place = desk.line(node.first)
    in_text = before is not None and before.kind == "paragraph" and before.end == node.first
    if is_ordered(node) and in_text:
        desk.report(rules.LIST_IN_TEXT, place, {"written": start_of(node)})
    elif is_ordered(node) or in_text:
        mark = f"{start_of(node)}\\." if is_ordered(node) else f"\\{node.token.markup}"
        desk.report(rules.LIST_OF_ONE, place, {"right": mark})
