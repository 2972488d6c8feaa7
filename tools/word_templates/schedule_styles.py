"""The styles of the change schedule besides those it shares with the books."""

from __future__ import annotations

from tools.word_templates.look import GREY, INK, LINE, NAVY, paragraph_style
from tools.word_templates.style_parts import (
    BOLD,
    CENTRED,
    ITALIC,
    KEEP,
    KEEP_LINES,
    LINE_BELOW,
    colour,
    outline,
    size,
    space,
)

REMOVED, ADDED = "9C1C1C", "1B5E20"


def schedule_styles() -> list[str]:
    """Give the styles of its title, headings, bands, remarks and signatures."""
    heading = BOLD + colour(NAVY)
    line = f'<w:pBdr><w:top w:val="dotted" w:sz="4" w:space="1" w:color="{LINE}"/></w:pBdr>'
    return [
        paragraph_style("ScheduleInstitution", "Schedule Institution", KEEP + space(0, 40) + CENTRED, heading + size(26)),
        paragraph_style("ScheduleTitle", "Schedule Title", KEEP + space(0, 60) + CENTRED + outline(1), heading + size(34)),
        paragraph_style("ScheduleSides", "Schedule Sides", KEEP + LINE_BELOW + space(0, 160) + CENTRED, colour(GREY) + size(19)),
        paragraph_style("ScheduleHeadline", "Schedule Headline", KEEP_LINES + space(0, 160), size(22)),
        paragraph_style("ScheduleHeading", "Schedule Heading", KEEP + space(240, 120) + outline(2), heading + size(24)),
        paragraph_style("ScheduleSubheading", "Schedule Subheading", KEEP + space(160, 80) + outline(3), heading + size(20)),
        paragraph_style("ScheduleBand", "Schedule Band", KEEP + space(30, 30), heading + size(18)),
        paragraph_style("ScheduleField", "Schedule Field", space(0, 20), colour(GREY) + size(17)),
        paragraph_style("ScheduleRemark", "Schedule Remark", KEEP_LINES + space(60, 60), ITALIC + colour(INK) + size(18)),
        paragraph_style("ScheduleOffice", "Schedule Office", KEEP + space(500, 760) + CENTRED, BOLD + size(20)),
        paragraph_style("ScheduleName", "Schedule Name", KEEP_LINES + line + space(0, 0) + CENTRED, size(20)),
        _character_style("ScheduleRemoved", "Schedule Removed", "<w:strike/>" + colour(REMOVED)),
        _character_style("ScheduleAdded", "Schedule Added", BOLD + colour(ADDED) + '<w:u w:val="single"/>'),
    ]  # fmt: skip


def _character_style(identifier: str, name: str, run: str) -> str:
    """Give the style of words that differ: struck through or underlined, for a print without colours."""
    return (
        f'<w:style w:type="character" w:styleId="{identifier}"><w:name w:val="{name}"/>'
        f'<w:basedOn w:val="DefaultParagraphFont"/><w:qFormat/><w:rPr>{run}</w:rPr></w:style>'
    )
