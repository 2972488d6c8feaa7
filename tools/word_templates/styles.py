"""The styles of both shipped Word templates: here those of the pages in the house style."""

from __future__ import annotations

from collections.abc import Sequence

from tools.word_templates.book_styles import book_styles
from tools.word_templates.look import (
    DECLARATION,
    FONT,
    GREY,
    INK,
    LATENT,
    LINE,
    NAVY,
    W_NS,
    borders,
    paragraph_style,
)
from tools.word_templates.style_parts import (
    BOLD,
    BOXED,
    CENTRED,
    ITALIC,
    KEEP,
    KEEP_LINES,
    KEEP_NEXT,
    LINE_BELOW,
    NEW_PAGE,
    RIGHT,
    colour,
    indent,
    outline,
    size,
    space,
)

_DEFAULTS = (
    f'<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="{FONT}" w:eastAsia="{FONT}" w:hAnsi="{FONT}" w:cs="{FONT}"/>'
    '<w:sz w:val="21"/><w:szCs w:val="21"/><w:lang w:val="tr-TR" w:eastAsia="tr-TR" w:bidi="ar-SA"/></w:rPr></w:rPrDefault>'
    "<w:pPrDefault/></w:docDefaults>"
)
_CELL_MARGINS = '<w:tblCellMar><w:top w:w="{0}" w:type="dxa"/><w:left w:w="{1}" w:type="dxa"/><w:bottom w:w="{0}" w:type="dxa"/><w:right w:w="{1}" w:type="dxa"/></w:tblCellMar>'
_CHARACTER_DEFAULT = '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/></w:style>'
_LINE_LABEL = f'<w:style w:type="character" w:customStyle="1" w:styleId="LineLabel"><w:name w:val="Line Label"/><w:qFormat/><w:rPr>{BOLD}{colour(NAVY)}</w:rPr></w:style>'
_NOTE_MARK = f'<w:style w:type="character" w:customStyle="1" w:styleId="NoteMark"><w:name w:val="Note Mark"/><w:qFormat/><w:rPr>{BOLD}</w:rPr></w:style>'
_TABLE_DEFAULT = (
    '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/>'
    f'<w:tblPr><w:tblInd w:w="0" w:type="dxa"/>{_CELL_MARGINS.format(0, 108)}</w:tblPr></w:style>'
)
_PLAN_TABLE = (
    '<w:style w:type="table" w:customStyle="1" w:styleId="PlanTable"><w:name w:val="Plan Table"/><w:basedOn w:val="TableNormal"/><w:qFormat/>'
    f"<w:tblPr><w:tblBorders>{borders('top left bottom right insideH insideV', 4, LINE)}</w:tblBorders>{_CELL_MARGINS.format(15, 85)}</w:tblPr>"
    '<w:tcPr><w:vAlign w:val="center"/></w:tcPr></w:style>'
)
_NO_LIST = '<w:style w:type="numbering" w:default="1" w:styleId="NoList"><w:name w:val="No List"/><w:uiPriority w:val="99"/><w:semiHidden/></w:style>'


def styles(table_size: int, table_space: int, own: Sequence[str] = ()) -> str:
    """Give word/styles.xml; the size of table text is in half points, the space above and below it in twentieths.

    `own` are styles that only one template has.
    """
    every = [
        *_headings(),
        *_table_texts(table_size, table_space),
        *_notes(),
        *_margins(),
        *(_CHARACTER_DEFAULT, _LINE_LABEL, _NOTE_MARK),
        *(_TABLE_DEFAULT, _PLAN_TABLE, _NO_LIST),
        *book_styles(),
        *own,
    ]
    return f"{DECLARATION}<w:styles {W_NS}>{_DEFAULTS}{LATENT}{''.join(every)}</w:styles>"


def _headings() -> list[str]:
    directorate = KEEP + NEW_PAGE + LINE_BELOW + space(0, 140) + outline(1)
    target = KEEP + BOXED + space(140, 200) + indent(180) + outline(2)
    heading = BOLD + colour(NAVY)
    return [
        paragraph_style("Normal", "Normal", space(0, 80, 259), based_on=""),
        paragraph_style("Heading1", "heading 1", directorate, heading + size(26), next_="Normal"),
        paragraph_style("DirectorateLine", "Directorate Line", outline(10), "", "Heading1", "Normal"),
        paragraph_style("GoalLine", "Goal Line", KEEP + space(0, 60), colour(INK) + size(21)),
        paragraph_style("ObjectiveLine", "Objective Line", based_on="GoalLine"),
        paragraph_style("Heading2", "heading 2", target, heading + size(22), next_="Normal"),
    ]


def _table_texts(table_size: int, table_space: int) -> list[str]:
    separator = KEEP_NEXT + '<w:spacing w:before="0" w:after="0" w:line="200" w:lineRule="exact"/>'
    spacing = space(table_space, table_space, 240)
    heading, total = BOLD + colour("FFFFFF"), BOLD + colour(NAVY)
    item = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'
    return [
        paragraph_style("TableSeparator", "Table Separator", separator, size(8)),
        paragraph_style("TableText", "Table Text", spacing, size(table_size)),
        paragraph_style("TablePart", "Table Part", indent(340), "", "TableText"),
        paragraph_style("TableUnit", "Table Unit", CENTRED, colour(GREY), "TableText"),
        paragraph_style("TableFigure", "Table Figure", RIGHT, "", "TableText"),
        paragraph_style("TableCentred", "Table Centred", CENTRED, "", "TableText"),
        paragraph_style("TablePersonnel", "Table Personnel", "", ITALIC, "TableText"),
        paragraph_style("TableHeading", "Table Heading", KEEP_NEXT, heading, "TableText"),
        paragraph_style("TableHeadingCentred", "Table Heading Centred", CENTRED, "", "TableHeading"),
        paragraph_style("TableTotal", "Table Total", "", total, "TableText"),
        paragraph_style("TableTotalFigure", "Table Total Figure", RIGHT, "", "TableTotal"),
        paragraph_style("CardLabel", "Card Label", "", total, "TableText"),
        paragraph_style("CardItem", "Card Item", item, "", "TableText"),
    ]


def _notes() -> list[str]:
    small = colour(INK) + size(17)
    return [
        paragraph_style("PageNote", "Page Note", KEEP_LINES + space(0, 60), small),
        paragraph_style("FirstPageNote", "First Page Note", space(160, 60), "", "PageNote", "PageNote"),
    ]


def _margins() -> list[str]:
    """Give the styles of what stands above and below the text of every page."""
    line = f'<w:pBdr><w:bottom w:val="single" w:sz="4" w:space="4" w:color="{LINE}"/></w:pBdr>'
    tab = '<w:tabs><w:tab w:val="right" w:pos="9638"/></w:tabs>'
    small = colour(GREY) + size(17)
    return [
        paragraph_style("Header", "header", line + tab + space(0, 0), small),
        paragraph_style("Footer", "footer", space(0, 0) + RIGHT, small),
    ]
