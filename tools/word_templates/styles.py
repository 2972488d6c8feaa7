"""The styles of both shipped Word templates: here those of the pages in the house style."""

from __future__ import annotations

from tools.word_templates.book_styles import book_styles
from tools.word_templates.look import (
    DECLARATION,
    FONT,
    GREY,
    INK,
    LATENT,
    LINE,
    NAVY,
    PALE,
    W_NS,
    borders,
    paragraph_style,
)


def styles(table_size: int, table_space: int) -> str:
    """Give word/styles.xml; the size of table text is in half points, the space above and below it in twentieths."""
    spacing = '<w:spacing w:before="0" w:after="0"/>'
    cell = f'<w:spacing w:before="{table_space}" w:after="{table_space}" w:line="240" w:lineRule="auto"/>'
    small = f'<w:sz w:val="{table_size}"/><w:szCs w:val="{table_size}"/>'
    bold = "<w:b/><w:bCs/>"
    heading_line = f'<w:pBdr><w:bottom w:val="single" w:sz="12" w:space="3" w:color="{NAVY}"/></w:pBdr>'
    heading_run = f'{bold}<w:color w:val="{NAVY}"/><w:sz w:val="26"/><w:szCs w:val="26"/>'
    all_styles = [
        paragraph_style(
            "Normal",
            "Normal",
            '<w:spacing w:before="0" w:after="80" w:line="259" w:lineRule="auto"/>',
            based_on="",
        ),
        paragraph_style(
            "Heading1",
            "heading 1",
            f'<w:keepNext/><w:keepLines/><w:pageBreakBefore/>{heading_line}<w:spacing w:before="0" w:after="140"/><w:outlineLvl w:val="0"/>',
            heading_run,
            next_="Normal",
        ),
        paragraph_style(
            "DirectorateLine",
            "Directorate Line",
            '<w:outlineLvl w:val="9"/>',
            based_on="Heading1",
            next_="Normal",
        ),
        paragraph_style(
            "GoalLine",
            "Goal Line",
            '<w:keepNext/><w:keepLines/><w:spacing w:before="0" w:after="60"/>',
            f'<w:color w:val="{INK}"/><w:sz w:val="21"/><w:szCs w:val="21"/>',
        ),
        paragraph_style("ObjectiveLine", "Objective Line", based_on="GoalLine"),
        paragraph_style(
            "Heading2",
            "heading 2",
            f'<w:keepNext/><w:keepLines/><w:pBdr><w:top w:val="single" w:sz="4" w:space="3" w:color="{PALE}"/>'
            f'<w:left w:val="single" w:sz="24" w:space="6" w:color="{NAVY}"/><w:bottom w:val="single" w:sz="4" w:space="3" w:color="{PALE}"/></w:pBdr>'
            f'<w:shd w:val="clear" w:color="auto" w:fill="{PALE}"/><w:spacing w:before="140" w:after="200"/><w:ind w:left="180"/><w:outlineLvl w:val="1"/>',
            f'{bold}<w:color w:val="{NAVY}"/><w:sz w:val="22"/><w:szCs w:val="22"/>',
            next_="Normal",
        ),
        paragraph_style(
            "TableSeparator",
            "Table Separator",
            '<w:keepNext/><w:spacing w:before="0" w:after="0" w:line="200" w:lineRule="exact"/>',
            '<w:sz w:val="8"/><w:szCs w:val="8"/>',
        ),
        paragraph_style("TableText", "Table Text", cell, small),
        paragraph_style("TablePart", "Table Part", '<w:ind w:left="340"/>', based_on="TableText"),
        paragraph_style(
            "TableUnit", "Table Unit", '<w:jc w:val="center"/>', f'<w:color w:val="{GREY}"/>', "TableText"
        ),
        paragraph_style("TableFigure", "Table Figure", '<w:jc w:val="right"/>', based_on="TableText"),
        paragraph_style("TableCentred", "Table Centred", '<w:jc w:val="center"/>', based_on="TableText"),
        paragraph_style("TablePersonnel", "Table Personnel", "", "<w:i/><w:iCs/>", "TableText"),
        paragraph_style(
            "TableHeading", "Table Heading", "<w:keepNext/>", f'{bold}<w:color w:val="FFFFFF"/>', "TableText"
        ),
        paragraph_style(
            "TableHeadingCentred", "Table Heading Centred", '<w:jc w:val="center"/>', based_on="TableHeading"
        ),
        paragraph_style("TableTotal", "Table Total", "", f'{bold}<w:color w:val="{NAVY}"/>', "TableText"),
        paragraph_style(
            "TableTotalFigure", "Table Total Figure", '<w:jc w:val="right"/>', based_on="TableTotal"
        ),
        paragraph_style("CardLabel", "Card Label", "", f'{bold}<w:color w:val="{NAVY}"/>', "TableText"),
        paragraph_style(
            "CardItem",
            "Card Item",
            '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>',
            based_on="TableText",
        ),
        paragraph_style(
            "PageNote",
            "Page Note",
            '<w:keepLines/><w:spacing w:before="0" w:after="60"/>',
            f'<w:color w:val="{INK}"/><w:sz w:val="17"/><w:szCs w:val="17"/>',
        ),
        paragraph_style(
            "FirstPageNote",
            "First Page Note",
            '<w:spacing w:before="160" w:after="60"/>',
            based_on="PageNote",
            next_="PageNote",
        ),
        paragraph_style(
            "Header",
            "header",
            f'<w:pBdr><w:bottom w:val="single" w:sz="4" w:space="4" w:color="{LINE}"/></w:pBdr><w:tabs><w:tab w:val="right" w:pos="9638"/></w:tabs>{spacing}',
            f'<w:color w:val="{GREY}"/><w:sz w:val="17"/><w:szCs w:val="17"/>',
        ),
        paragraph_style(
            "Footer",
            "footer",
            f'{spacing}<w:jc w:val="right"/>',
            f'<w:color w:val="{GREY}"/><w:sz w:val="17"/><w:szCs w:val="17"/>',
        ),
        '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/></w:style>',
        f'<w:style w:type="character" w:customStyle="1" w:styleId="LineLabel"><w:name w:val="Line Label"/><w:qFormat/><w:rPr><w:b/><w:bCs/><w:color w:val="{NAVY}"/></w:rPr></w:style>',
        '<w:style w:type="character" w:customStyle="1" w:styleId="NoteMark"><w:name w:val="Note Mark"/><w:qFormat/><w:rPr><w:b/><w:bCs/></w:rPr></w:style>',
        '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>',
        '<w:style w:type="table" w:customStyle="1" w:styleId="PlanTable"><w:name w:val="Plan Table"/><w:basedOn w:val="TableNormal"/><w:qFormat/><w:tblPr><w:tblBorders>'
        + borders("top left bottom right insideH insideV", 4, LINE)
        + '</w:tblBorders><w:tblCellMar><w:top w:w="15" w:type="dxa"/><w:left w:w="85" w:type="dxa"/><w:bottom w:w="15" w:type="dxa"/><w:right w:w="85" w:type="dxa"/></w:tblCellMar></w:tblPr><w:tcPr><w:vAlign w:val="center"/></w:tcPr></w:style>',
        '<w:style w:type="numbering" w:default="1" w:styleId="NoList"><w:name w:val="No List"/><w:uiPriority w:val="99"/><w:semiHidden/></w:style>',
    ]
    all_styles += book_styles()
    defaults = (
        f'<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="{FONT}" w:eastAsia="{FONT}" w:hAnsi="{FONT}" w:cs="{FONT}"/>'
        '<w:sz w:val="21"/><w:szCs w:val="21"/><w:lang w:val="tr-TR" w:eastAsia="tr-TR" w:bidi="ar-SA"/></w:rPr></w:rPrDefault>'
        "<w:pPrDefault/></w:docDefaults>"
    )
    return f"{DECLARATION}<w:styles {W_NS}>{defaults}{LATENT}{''.join(all_styles)}</w:styles>"
