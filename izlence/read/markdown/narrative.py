"""Read one narrative text."""

from __future__ import annotations

from typing import Any

from izlence.diagnostic import Diagnostic, Place
from izlence.model.prose import Narrative
from izlence.read import narrative_rules as rules
from izlence.read.markdown.blocks import Blocks, all_nodes
from izlence.read.markdown.desk import Desk, Pictures
from izlence.read.markdown.heading import with_levels_from_one
from izlence.read.markdown.inline import Inline
from izlence.read.markdown.node import Node, tree
from izlence.read.markdown.parser import Parser


def read_narrative(
    text: str, name: str, file: str, pictures: Pictures
) -> tuple[Narrative, dict[str, Place], tuple[Diagnostic, ...]]:
    """Read a Markdown text: its blocks and footnotes, the names given in it with their places, what is wrong with it."""
    parser, env = Parser(), dict[str, Any]()
    desk = Desk(file, text.replace("\r\n", "\n").replace("\r", "\n").split("\n"), pictures)
    nodes = tree(parser.parse_blocks(text, env))
    reader = Blocks(Inline(desk, parser, env))
    blocks = with_levels_from_one(reader.read(nodes), desk)
    footnotes = reader.footnotes.read()
    _judge_definitions(nodes, desk)
    narrative = Narrative(name, file, tuple(blocks), footnotes, text)
    return narrative, desk.names, tuple(desk.found)


def _judge_definitions(nodes: list[Node], desk: Desk) -> None:
    """Tell of lines `[name]: address` that would be lost."""
    seen: dict[str, Place] = {}
    for node in all_nodes(nodes):
        if node.kind != "definition":
            continue
        label, place = node.token.meta["id"], desk.line(node.first)
        written = {"written": node.token.meta["label"]}
        if label in seen:
            desk.report(rules.DEFINITION_TWICE, place, written, seen[label])
        elif label not in desk.used_definitions:
            desk.report(rules.DEFINITION_UNUSED, place, written)
        seen.setdefault(label, place)
