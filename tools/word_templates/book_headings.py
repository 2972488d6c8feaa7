"""The styles of the book's headings: prose, the pages of the targets, the cards, the costs."""

from __future__ import annotations

from tools.word_templates.look import NAVY, paragraph_style
from tools.word_templates.style_parts import (
    BOLD,
    BOXED,
    KEEP,
    LINE_BELOW,
    NEW_PAGE,
    SAME_PAGE,
    colour,
    indent,
    outline,
    size,
    space,
)

# Level, space above, space below, size; levels 1 and 2 are those of the pages in the house style.
_PROSE_LEVELS = ((3, 240, 100, 24), (4, 200, 80, 22), (5, 160, 80, 21), (6, 140, 60, 21))


def heading_styles() -> list[str]:
    """Give the styles of the book's headings."""
    return [*_levels(), *_target_pages(), *_cards(), *_under_headings()]


def _levels() -> list[str]:
    return [
        paragraph_style(
            f"Heading{level}",
            f"heading {level}",
            KEEP + space(before, after) + outline(level),
            BOLD + colour(NAVY) + size(half_points),
            next_="BodyText",
        )
        for level, before, after, half_points in _PROSE_LEVELS
    ]


def _target_pages() -> list[str]:
    directorate, first = "DirectorateHeading", "FirstDirectorateHeading"
    begins_page = NEW_PAGE + LINE_BELOW + space(0, 140)
    boxed = BOXED + space(140, 200) + indent(180)
    return [
        paragraph_style(directorate, "Directorate Heading", begins_page, size(26), "Heading3"),
        paragraph_style(first, "First Directorate Heading", SAME_PAGE + space(200, 140), "", directorate),
        paragraph_style("TargetHeading", "Target Heading", boxed, size(22), "Heading4"),
        paragraph_style("PagesHeading", "Pages Heading", NEW_PAGE, "", "Heading2", directorate),
    ]


def _cards() -> list[str]:
    begins_page = NEW_PAGE + LINE_BELOW + space(0, 140)
    return [
        paragraph_style("GoalHeading", "Goal Heading", NEW_PAGE + space(0, 80), "", "Heading3"),
        paragraph_style("FirstGoalHeading", "First Goal Heading", SAME_PAGE, "", "GoalHeading"),
        paragraph_style("CardHeading", "Card Heading", begins_page, size(24), "Heading4"),
        paragraph_style("FirstCardHeading", "First Card Heading", SAME_PAGE, "", "CardHeading"),
    ]


def _under_headings() -> list[str]:
    costs = LINE_BELOW + space(320, 120)
    return [
        paragraph_style("TargetDescription", "Target Description", space(0, 140)),
        paragraph_style("CostsDirectorate", "Costs Directorate", costs, size(22), "Heading3"),
    ]
