"""Compose a performance programme: the targets' pages, and the book round them where its frame lists chapters."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from izlence.compose.book import compose_book, pages_only
from izlence.compose.document import DirectoratePages, ProgrammeDocument, Section
from izlence.compose.programme_data import programme_data
from izlence.compose.sections import programme_content
from izlence.compose.tables.making import Making
from izlence.compose.target_pages import directorate_pages
from izlence.model.frame import ProgrammeFrame


def _whole(sections: Sequence[Section]) -> tuple[DirectoratePages, ...]:
    """Put the pages of each directorate and the cost tables of its activities together."""
    costs = {group.folder: group.costs for section in sections for group in section.costs}
    groups = (group for section in sections for group in section.directorates)
    return tuple(replace(group, costs=costs.get(group.folder, ())) for group in groups)


def compose_programme(making: Making, frame: ProgrammeFrame, *, whole: bool) -> ProgrammeDocument:
    """Compose the document, `whole` with its book; the plan has passed its checks."""
    plan = making.plan
    if whole:
        book = compose_book(making, lambda name: programme_content(name, making, frame))
    else:
        book = pages_only(directorate_pages(making, frame))
    sections = [section for chapter in book.chapters for section in chapter.sections]
    return ProgrammeDocument(
        title=frame.title,
        institution=plan.institution.name,
        period=plan.period,
        language=plan.institution.language,
        year=frame.year,
        book=book,
        directorates=_whole(sections),
        data=programme_data(plan, frame),
    )
