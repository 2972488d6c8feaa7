"""Write the templates into `templates/word`."""

from __future__ import annotations

from pathlib import Path

from tools.word_templates.book import book, programme_pages, strategy_pages
from tools.word_templates.parts import template
from tools.word_templates.schedule import schedule

FOLDER = Path(__file__).parents[2] / "templates" / "word"


def programme() -> bytes:
    """Give the template of the performance programme."""
    return template(book(programme_pages(), "section.is_landscape"), landscape=False)


def strategy() -> bytes:
    """Give the template of the strategic plan, whose cards need wide pages."""
    return template(book(strategy_pages(), "section.is_landscape or section.goals"), landscape=True)


if __name__ == "__main__":
    FOLDER.mkdir(parents=True, exist_ok=True)
    (FOLDER / "performance-programme.docx").write_bytes(programme())
    (FOLDER / "strategic-plan.docx").write_bytes(strategy())
    (FOLDER / "change-schedule.docx").write_bytes(schedule())
