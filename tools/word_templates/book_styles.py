"""The styles of the book: cover, headings, contents, captions, official tables, prose."""

from __future__ import annotations

from collections.abc import Iterator

from tools.word_templates.book_headings import heading_styles
from tools.word_templates.look import GREY, INK, LINE, NAVY, paragraph_style
from tools.word_templates.style_parts import (
    BOLD,
    CENTRED,
    ITALIC,
    KEEP,
    KEEP_LINES,
    KEEP_NEXT,
    LINE_BELOW,
    NEW_PAGE,
    RIGHT,
    SHADED,
    colour,
    indent,
    size,
    space,
)

_TEXT_WIDTH, _WIDE_WIDTH = 9638, 15138


def book_styles() -> list[str]:
    """Give the book's styles."""
    return [*_cover(), *heading_styles(), *_contents(), *_tables(), *_prose(), *_characters()]


def _cover() -> list[str]:
    box = "".join(
        f'<w:{side} w:val="single" w:sz="8" w:space="8" w:color="{NAVY}"/>'
        for side in ("top", "left", "bottom", "right")
    )
    return [
        paragraph_style(
            "CoverInstitution",
            "Cover Institution",
            space(1100, 500) + CENTRED,
            BOLD + colour(NAVY) + size(36),
        ),
        paragraph_style(
            "CoverTitle",
            "Cover Title",
            f'<w:pBdr><w:top w:val="single" w:sz="18" w:space="18" w:color="{NAVY}"/></w:pBdr>'
            + space(1500, 160, 264)
            + CENTRED,
            BOLD + colour(NAVY) + size(64),
        ),
        paragraph_style(
            "CoverPeriod",
            "Cover Period",
            f'<w:pBdr><w:bottom w:val="single" w:sz="18" w:space="14" w:color="{NAVY}"/></w:pBdr>'
            + space(0, 700)
            + CENTRED,
            colour(GREY) + size(44),
        ),
        paragraph_style("CoverLine", "Cover Line", space(0, 100) + CENTRED, colour(INK) + size(24)),
        paragraph_style(
            "CoverNotice",
            "Cover Notice",
            f"{KEEP_LINES}<w:pBdr>{box}</w:pBdr>{SHADED}"
            + space(1600, 0, 264)
            + '<w:ind w:left="567" w:right="567"/>'
            + CENTRED,
            colour(INK) + size(20),
        ),
        paragraph_style(
            "SectionEnd",
            "Section End",
            '<w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact"/>',
            size(2),
        ),
    ]


def _contents() -> list[str]:
    title = BOLD + colour(NAVY)
    heading = KEEP + NEW_PAGE + LINE_BELOW + space(0, 240)
    return [
        paragraph_style("TOCHeading", "TOC Heading", heading, title + size(36), next_="Normal"),
        paragraph_style("ListHeading", "List Heading", KEEP + LINE_BELOW + space(320, 160), title + size(28)),
        *_contents_lines(),
        *_signature(),
        paragraph_style("HeaderWide", "Header Wide", _header_tabs(), based_on="Header"),
    ]


def _contents_lines() -> list[str]:
    dotted = f'<w:tabs><w:tab w:val="right" w:leader="dot" w:pos="{_TEXT_WIDTH}"/></w:tabs>'
    return [
        paragraph_style("TOC1", "toc 1", dotted + space(110, 30), BOLD + colour(NAVY) + size(22)),
        paragraph_style("TOC2", "toc 2", dotted + space(20, 20) + indent(284), size(21)),
        paragraph_style("TOC3", "toc 3", dotted + space(0, 20) + indent(567), colour(INK) + size(19)),
        paragraph_style("TableofFigures", "table of figures", dotted + space(0, 30), size(20)),
    ]


def _signature() -> list[str]:
    name = KEEP + space(1300, 20) + indent(5400) + CENTRED
    position = KEEP_LINES + space(0, 0) + indent(5400) + CENTRED
    return [
        paragraph_style("SignatureName", "Signature Name", name, BOLD + size(24), next_="SignaturePosition"),
        paragraph_style("SignaturePosition", "Signature Position", position, size(22)),
    ]


def _header_tabs() -> str:
    """Move the tab of the header to the edge of a page on its side."""
    return f'<w:tabs><w:tab w:val="clear" w:pos="{_TEXT_WIDTH}"/><w:tab w:val="right" w:pos="{_WIDE_WIDTH}"/></w:tabs>'


def _tables() -> list[str]:
    return [
        paragraph_style(
            "Caption", "caption", KEEP + space(240, 80), BOLD + colour(NAVY) + size(20), next_="BodyText"
        ),
        paragraph_style("TableTitle", "Table Title", KEEP + space(240, 80), BOLD + colour(NAVY) + size(22)),
        paragraph_style("TableNote", "Table Note", KEEP_LINES + space(60, 20), colour(INK) + size(17)),
        paragraph_style("TableEnd", "Table End", space(0, 120, 120), size(8)),
        *_official(),
    ]


def _official() -> list[str]:
    """Official tables stand closer than those of a target's page, so that two cost tables have room on one page."""
    alignments = {"": "", "Centred": CENTRED, "Figure": RIGHT}

    def family(kind: str, run: str, before: str = "") -> Iterator[str]:
        for suffix, alignment in alignments.items():
            properties, based_on = (alignment, f"Official{kind}") if suffix else (before, "OfficialText")
            name = f"Official {kind} {suffix}".strip()
            yield paragraph_style(
                f"Official{kind}{suffix}", name, properties, "" if suffix else run, based_on
            )

    return [
        paragraph_style("OfficialText", "Official Text", space(8, 8, 240), size(18), "TableText"),
        paragraph_style("OfficialCentred", "Official Centred", CENTRED, "", "OfficialText"),
        paragraph_style("OfficialFigure", "Official Figure", RIGHT, "", "OfficialText"),
        *family("Heading", BOLD + colour("FFFFFF"), KEEP_NEXT),
        *family("Group", BOLD),
        *family("Total", BOLD + colour(NAVY)),
        paragraph_style("OfficialLabel", "Official Label", "", BOLD + colour(NAVY), "OfficialText"),
        paragraph_style("OfficialExplanation", "Official Explanation", "", ITALIC, "OfficialText"),
    ]


def _prose() -> list[str]:
    def lists(identifier: str, name: str) -> list[str]:
        return [
            paragraph_style(
                f"{identifier}{level if level > 1 else ''}",
                f"{name}{f' {level}' if level > 1 else ''}",
                space(0, 60, 276) + indent(397 * level, 340),
            )
            for level in (1, 2, 3)
        ]

    return [
        paragraph_style("BodyText", "Body Text", space(0, 120, 276) + '<w:jc w:val="both"/>', size(22)),
        *lists("ListBullet", "List Bullet"),
        *lists("ListNumber", "List Number"),
        paragraph_style(
            "Quote",
            "Quote",
            f'<w:pBdr><w:left w:val="single" w:sz="18" w:space="10" w:color="{LINE}"/></w:pBdr>'
            + space(60, 120, 276)
            + '<w:ind w:left="454" w:right="454"/>',
            ITALIC + colour(INK),
        ),
        paragraph_style("FootnoteText", "footnote text", space(0, 20, 240), size(17)),
    ]


def _characters() -> list[str]:
    def character(identifier: str, name: str, run: str, *, own: bool = True) -> str:
        custom = ' w:customStyle="1"' if own else ""
        return (
            f'<w:style w:type="character"{custom} w:styleId="{identifier}"><w:name w:val="{name}"/>'
            f'<w:basedOn w:val="DefaultParagraphFont"/><w:qFormat/><w:rPr>{run}</w:rPr></w:style>'
        )

    return [
        character("ChapterTitle", "Chapter Title", size(36)),
        character("SectionTitle", "Section Title", size(26)),
        character("Hyperlink", "Hyperlink", '<w:color w:val="1F5FA8"/><w:u w:val="single"/>', own=False),
        character("FootnoteReference", "footnote reference", '<w:vertAlign w:val="superscript"/>', own=False),
        character(
            "ProseCode",
            "Prose Code",
            '<w:rFonts w:ascii="Courier New" w:hAnsi="Courier New" w:cs="Courier New"/>',
        ),
    ]
