"""The ways through the book that several rules take: its sections, the prose it prints, the names in that prose."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from izlence.diagnostic import Origin
from izlence.model.frame import ProgrammeFrame, SectionFrame
from izlence.model.plan import Plan
from izlence.model.prose import (
    Block,
    ListBlock,
    Narrative,
    Paragraph,
    PictureBlock,
    ProseHeading,
    ProseTable,
    Quote,
    Run,
)

# What each `content` prints as a captioned table; pages and tables that come once a page or activity have no number.
PROGRAMME_TABLES = (
    "goals",
    "institution-performance",
    "resource-need",
    "responsible-directorates",
    "goal-resource-need",
)
STRATEGY_TABLES = (
    "at-a-glance",
    "key-indicators",
    "responsibility-matrix",
    "cost-table",
    "risks",
)
PROGRAMME_CHARTS = ("cost-by-goal", "cost-by-economic-code", "cost-by-directorate")
STRATEGY_CHARTS = ("cost-by-goal", "cost-by-year")


def is_programme(plan: Plan) -> bool:
    """Tell a performance programme from a strategic plan."""
    return isinstance(plan.frame, ProgrammeFrame)


def sections(plan: Plan) -> list[SectionFrame]:
    """Give all sections of the book in their order; none of a plan that prints pages only."""
    return [section for chapter in plan.frame.chapters for section in chapter.sections]


def narratives_named(plan: Plan) -> list[tuple[str, Origin]]:
    """Give the names of narratives that the frame names, in reading order, each with its place."""
    foreword = [(plan.frame.foreword, plan.frame.origin.at("foreword"))] if plan.frame.foreword else []
    return foreword + [
        (section.narrative, section.origin.at("narrative")) for section in sections(plan) if section.narrative
    ]


def narratives_printed(plan: Plan) -> list[Narrative]:
    """Give the narratives that the book prints, each once."""
    if not plan.frame.chapters:
        return []
    names = dict.fromkeys(name for name, _ in narratives_named(plan))
    return [plan.narratives[name] for name in names if name in plan.narratives]


def all_blocks(blocks: Iterable[Block]) -> Iterator[Block]:
    """Give blocks, each followed by those inside it."""
    for block in blocks:
        yield block
        if isinstance(block, ListBlock):
            for item in block.items:
                yield from all_blocks(item)
        elif isinstance(block, Quote):
            yield from all_blocks(block.blocks)


def runs_of(narrative: Narrative) -> Iterator[Run]:
    """Give every run of a narrative: of its paragraphs, lists, tables and footnotes."""
    for block in all_blocks(narrative.blocks):
        if isinstance(block, Paragraph):
            yield from block.runs
        elif isinstance(block, ProseTable):
            for row in (block.header, *block.rows):
                for cell in row:
                    yield from cell
    for footnote in narrative.footnotes:
        for paragraph in footnote.paragraphs:
            yield from paragraph


def named_blocks(narrative: Narrative) -> Iterator[tuple[str, ProseHeading | ProseTable | PictureBlock]]:
    """Give what carries a name in a narrative; a heading keeps its name where its anchor will stand."""
    for block in all_blocks(narrative.blocks):
        if isinstance(block, ProseHeading) and block.anchor:
            yield block.anchor, block
        elif isinstance(block, ProseTable | PictureBlock) and block.name:
            yield block.name, block
