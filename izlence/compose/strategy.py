"""Compose a strategic plan: its objective cards, and the book round them where its frame lists chapters."""

from __future__ import annotations

from izlence.compose.book import compose_book, pages_only
from izlence.compose.card_pages import cards_in_order
from izlence.compose.document import StrategyDocument
from izlence.compose.sections import strategy_content
from izlence.compose.strategy_data import strategy_data
from izlence.compose.tables.making import Making
from izlence.model.frame import StrategyFrame


def compose_strategy(making: Making, frame: StrategyFrame, *, whole: bool) -> StrategyDocument:
    """Compose the document, `whole` with its book; the plan has passed its checks."""
    plan = making.plan
    if whole:
        book = compose_book(making, lambda name: strategy_content(name, making, frame))
    else:
        book = pages_only(goals=cards_in_order(making, frame))
    return StrategyDocument(
        title=frame.title,
        institution=plan.institution.name,
        period=plan.period,
        language=plan.institution.language,
        book=book,
        goals=tuple(
            goal for chapter in book.chapters for section in chapter.sections for goal in section.goals
        ),
        data=strategy_data(plan),
    )
