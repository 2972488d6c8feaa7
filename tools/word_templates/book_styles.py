"""The styles of the book: cover, headings, contents, captions, official tables, prose."""

from __future__ import annotations

from collections.abc import Iterator

from tools.word_templates.look import GREY, INK, LINE, NAVY, PALE, paragraph_style

_BOLD = "<w:b/><w:bCs/>"
_ITALIC = "<w:i/><w:iCs/>"
_CENTRED = '<w:jc w:val="center"/>'
_RIGHT = '<w:jc w:val="right"/>'
_KEEP = "<w:keepNext/><w:keepLines/>"
_TEXT_WIDTH, _WIDE_WIDTH = 9638, 15138


def _size(half_points: int) -> str:
    return f'<w:sz w:val="{half_points}"/><w:szCs w:val="{half_points}"/>'


def _colour(value: str) -> str:
    return f'<w:color w:val="{value}"/>'


def _space(before: int, after: int, line: int = 0) -> str:
    rule = f' w:line="{line}" w:lineRule="auto"' if line else ""
    return f'<w:spacing w:before="{before}" w:after="{after}"{rule}/>'


def _indent(left: int, hanging: int = 0) -> str:
    return f'<w:ind w:left="{left}"' + (f' w:hanging="{hanging}"/>' if hanging else "/>")


def book_styles() -> list[str]:
    """Give the book's styles."""
    return [*_cover(), *_headings(), *_contents(), *_tables(), *_prose(), *_characters()]


def _cover() -> list[str]:
    box = "".join(
        f'<w:{side} w:val="single" w:sz="8" w:space="8" w:color="{NAVY}"/>'
        for side in ("top", "left", "bottom", "right")
    )
    return [
        paragraph_style(
            "CoverInstitution",
            "Cover Institution",
            _space(1100, 500) + _CENTRED,
            _BOLD + _colour(NAVY) + _size(36),
        ),
        paragraph_style(
            "CoverTitle",
            "Cover Title",
            f'<w:pBdr><w:top w:val="single" w:sz="18" w:space="18" w:color="{NAVY}"/></w:pBdr>'
            + _space(1500, 160, 264)
            + _CENTRED,
            _BOLD + _colour(NAVY) + _size(64),
        ),
        paragraph_style(
            "CoverPeriod",
            "Cover Period",
            f'<w:pBdr><w:bottom w:val="single" w:sz="18" w:space="14" w:color="{NAVY}"/></w:pBdr>'
            + _space(0, 700)
            + _CENTRED,
            _colour(GREY) + _size(44),
        ),
        paragraph_style("CoverLine", "Cover Line", _space(0, 100) + _CENTRED, _colour(INK) + _size(24)),
        paragraph_style(
            "CoverNotice",
            "Cover Notice",
            f'<w:keepLines/><w:pBdr>{box}</w:pBdr><w:shd w:val="clear" w:color="auto" w:fill="{PALE}"/>'
            + _space(1600, 0, 264)
            + '<w:ind w:left="567" w:right="567"/>'
            + _CENTRED,
            _colour(INK) + _size(20),
        ),
        paragraph_style(
            "SectionEnd",
            "Section End",
            '<w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact"/>',
            _size(2),
        ),
    ]


def _headings() -> list[str]:
    line = f'<w:pBdr><w:bottom w:val="single" w:sz="12" w:space="3" w:color="{NAVY}"/></w:pBdr>'
    boxed = (
        f'<w:pBdr><w:top w:val="single" w:sz="4" w:space="3" w:color="{PALE}"/><w:left w:val="single" w:sz="24" w:space="6" w:color="{NAVY}"/>'
        f'<w:bottom w:val="single" w:sz="4" w:space="3" w:color="{PALE}"/></w:pBdr><w:shd w:val="clear" w:color="auto" w:fill="{PALE}"/>'
    )
    run = _BOLD + _colour(NAVY)

    def heading(level: int, before: int, after: int, size: int) -> str:
        outline = f'<w:outlineLvl w:val="{level - 1}"/>'
        properties = _KEEP + _space(before, after) + outline
        return paragraph_style(
            f"Heading{level}", f"heading {level}", properties, run + _size(size), next_="BodyText"
        )

    return [
        heading(3, 240, 100, 24),
        heading(4, 200, 80, 22),
        heading(5, 160, 80, 21),
        heading(6, 140, 60, 21),
        paragraph_style(
            "DirectorateHeading",
            "Directorate Heading",
            f"<w:pageBreakBefore/>{line}" + _space(0, 140),
            _size(26),
            "Heading3",
        ),
        paragraph_style(
            "FirstDirectorateHeading",
            "First Directorate Heading",
            '<w:pageBreakBefore w:val="0"/>' + _space(200, 140),
            "",
            "DirectorateHeading",
        ),
        paragraph_style(
            "TargetHeading",
            "Target Heading",
            boxed + _space(140, 200) + '<w:ind w:left="180"/>',
            _size(22),
            "Heading4",
        ),
        paragraph_style(
            "PagesHeading",
            "Pages Heading",
            "<w:pageBreakBefore/>",
            "",
            "Heading2",
            next_="DirectorateHeading",
        ),
        paragraph_style(
            "GoalHeading", "Goal Heading", "<w:pageBreakBefore/>" + _space(0, 80), "", "Heading3"
        ),
        paragraph_style(
            "FirstGoalHeading", "First Goal Heading", '<w:pageBreakBefore w:val="0"/>', "", "GoalHeading"
        ),
        paragraph_style(
            "CardHeading",
            "Card Heading",
            f"<w:pageBreakBefore/>{line}" + _space(0, 140),
            _size(24),
            "Heading4",
        ),
        paragraph_style(
            "FirstCardHeading", "First Card Heading", '<w:pageBreakBefore w:val="0"/>', "", "CardHeading"
        ),
        paragraph_style("TargetDescription", "Target Description", _space(0, 140)),
        paragraph_style(
            "CostsDirectorate", "Costs Directorate", line + _space(320, 120), _size(22), "Heading3"
        ),
    ]


def _contents() -> list[str]:
    def tabs(width: int) -> str:
        return f'<w:tabs><w:tab w:val="right" w:leader="dot" w:pos="{width}"/></w:tabs>'

    line = f'<w:pBdr><w:bottom w:val="single" w:sz="12" w:space="3" w:color="{NAVY}"/></w:pBdr>'
    title = _BOLD + _colour(NAVY) + _size(36)
    return [
        paragraph_style(
            "TOCHeading",
            "TOC Heading",
            f"{_KEEP}<w:pageBreakBefore/>{line}" + _space(0, 240),
            title,
            next_="Normal",
        ),
        paragraph_style(
            "ListHeading", "List Heading", _KEEP + line + _space(320, 160), _BOLD + _colour(NAVY) + _size(28)
        ),
        paragraph_style(
            "TOC1", "toc 1", tabs(_TEXT_WIDTH) + _space(110, 30), _BOLD + _colour(NAVY) + _size(22)
        ),
        paragraph_style(
            "TOC2",
            "toc 2",
            tabs(_TEXT_WIDTH) + _space(20, 20) + '<w:ind w:left="284"/>',
            _size(21),
        ),
        paragraph_style(
            "TOC3",
            "toc 3",
            tabs(_TEXT_WIDTH) + _space(0, 20) + '<w:ind w:left="567"/>',
            _colour(INK) + _size(19),
        ),
        paragraph_style("TableofFigures", "table of figures", tabs(_TEXT_WIDTH) + _space(0, 30), _size(20)),
        paragraph_style(
            "SignatureName",
            "Signature Name",
            _KEEP + _space(1300, 20) + '<w:ind w:left="5400"/>' + _CENTRED,
            _BOLD + _size(24),
            next_="SignaturePosition",
        ),
        paragraph_style(
            "SignaturePosition",
            "Signature Position",
            "<w:keepLines/>" + _space(0, 0) + '<w:ind w:left="5400"/>' + _CENTRED,
            _size(22),
        ),
        paragraph_style(
            "HeaderWide",
            "Header Wide",
            f'<w:tabs><w:tab w:val="clear" w:pos="{_TEXT_WIDTH}"/><w:tab w:val="right" w:pos="{_WIDE_WIDTH}"/></w:tabs>',
            based_on="Header",
        ),
    ]


def _tables() -> list[str]:
    return [
        paragraph_style(
            "Caption", "caption", _KEEP + _space(240, 80), _BOLD + _colour(NAVY) + _size(20), next_="BodyText"
        ),
        paragraph_style(
            "TableTitle", "Table Title", _KEEP + _space(240, 80), _BOLD + _colour(NAVY) + _size(22)
        ),
        paragraph_style(
            "TableNote", "Table Note", "<w:keepLines/>" + _space(60, 20), _colour(INK) + _size(17)
        ),
        paragraph_style("TableEnd", "Table End", _space(0, 120, 120), _size(8)),
        *_official(),
    ]


def _official() -> list[str]:
    """Official tables stand closer than those of a target's page, so that two cost tables have room on one page."""
    alignments = {"": "", "Centred": _CENTRED, "Figure": _RIGHT}

    def family(kind: str, run: str, before: str = "") -> Iterator[str]:
        for suffix, alignment in alignments.items():
            properties, based_on = (alignment, f"Official{kind}") if suffix else (before, "OfficialText")
            name = f"Official {kind} {suffix}".strip()
            yield paragraph_style(
                f"Official{kind}{suffix}", name, properties, "" if suffix else run, based_on
            )

    return [
        paragraph_style("OfficialText", "Official Text", _space(8, 8, 240), _size(18), "TableText"),
        paragraph_style("OfficialCentred", "Official Centred", _CENTRED, "", "OfficialText"),
        paragraph_style("OfficialFigure", "Official Figure", _RIGHT, "", "OfficialText"),
        *family("Heading", _BOLD + _colour("FFFFFF"), "<w:keepNext/>"),
        *family("Group", _BOLD),
        *family("Total", _BOLD + _colour(NAVY)),
        paragraph_style("OfficialLabel", "Official Label", "", _BOLD + _colour(NAVY), "OfficialText"),
        paragraph_style("OfficialExplanation", "Official Explanation", "", _ITALIC, "OfficialText"),
    ]


def _prose() -> list[str]:
    def lists(identifier: str, name: str) -> list[str]:
        return [
            paragraph_style(
                f"{identifier}{level if level > 1 else ''}",
                f"{name}{f' {level}' if level > 1 else ''}",
                _space(0, 60, 276) + _indent(397 * level, 340),
            )
            for level in (1, 2, 3)
        ]

    return [
        paragraph_style("BodyText", "Body Text", _space(0, 120, 276) + '<w:jc w:val="both"/>', _size(22)),
        *lists("ListBullet", "List Bullet"),
        *lists("ListNumber", "List Number"),
        paragraph_style(
            "Quote",
            "Quote",
            f'<w:pBdr><w:left w:val="single" w:sz="18" w:space="10" w:color="{LINE}"/></w:pBdr>'
            + _space(60, 120, 276)
            + '<w:ind w:left="454" w:right="454"/>',
            _ITALIC + _colour(INK),
        ),
        paragraph_style("FootnoteText", "footnote text", _space(0, 20, 240), _size(17)),
    ]


def _characters() -> list[str]:
    def character(identifier: str, name: str, run: str, *, own: bool = True) -> str:
        custom = ' w:customStyle="1"' if own else ""
        return (
            f'<w:style w:type="character"{custom} w:styleId="{identifier}"><w:name w:val="{name}"/>'
            f'<w:basedOn w:val="DefaultParagraphFont"/><w:qFormat/><w:rPr>{run}</w:rPr></w:style>'
        )

    return [
        character("ChapterTitle", "Chapter Title", _size(36)),
        character("SectionTitle", "Section Title", _size(26)),
        character("Hyperlink", "Hyperlink", '<w:color w:val="1F5FA8"/><w:u w:val="single"/>', own=False),
        character("FootnoteReference", "footnote reference", '<w:vertAlign w:val="superscript"/>', own=False),
        character(
            "ProseCode",
            "Prose Code",
            '<w:rFonts w:ascii="Courier New" w:hAnsi="Courier New" w:cs="Courier New"/>',
        ),
    ]
