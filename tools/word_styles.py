"""The parts that both shipped Word templates share: styles, theme, numbering, settings."""

from __future__ import annotations

NAVY, INK, LINE, PALE, GREY = "1F3864", "1B2430", "B4C0D2", "E9EEF6", "5B6675"
FONT = "Calibri"
W_NS = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
R_NS = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

_LATENT = '<w:latentStyles w:defLockedState="0" w:defUIPriority="99" w:defSemiHidden="0" w:defUnhideWhenUsed="0" w:defQFormat="0" w:count="376"/>'


def _paragraph_style(
    identifier: str, name: str, properties: str = "", run: str = "", based_on: str = "Normal", next_: str = ""
) -> str:
    based = f'<w:basedOn w:val="{based_on}"/>' if based_on else ""
    default = "" if based_on else ' w:default="1"'
    following = f'<w:next w:val="{next_}"/>' if next_ else ""
    return (
        f'<w:style w:type="paragraph" w:styleId="{identifier}"{default}>'
        f'<w:name w:val="{name}"/>{based}{following}<w:qFormat/>'
        f"<w:pPr>{properties}</w:pPr><w:rPr>{run}</w:rPr></w:style>"
    )


def _borders(names: str, size: int, colour: str) -> str:
    return "".join(
        f'<w:{name} w:val="single" w:sz="{size}" w:space="0" w:color="{colour}"/>' for name in names.split()
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
        _paragraph_style(
            "Normal",
            "Normal",
            '<w:spacing w:before="0" w:after="80" w:line="259" w:lineRule="auto"/>',
            based_on="",
        ),
        _paragraph_style(
            "Heading1",
            "heading 1",
            f'<w:keepNext/><w:keepLines/><w:pageBreakBefore/>{heading_line}<w:spacing w:before="0" w:after="140"/><w:outlineLvl w:val="0"/>',
            heading_run,
            next_="Normal",
        ),
        _paragraph_style(
            "DirectorateLine",
            "Directorate Line",
            '<w:outlineLvl w:val="9"/>',
            based_on="Heading1",
            next_="Normal",
        ),
        _paragraph_style(
            "GoalLine",
            "Goal Line",
            '<w:keepNext/><w:keepLines/><w:spacing w:before="0" w:after="60"/>',
            f'<w:color w:val="{INK}"/><w:sz w:val="21"/><w:szCs w:val="21"/>',
        ),
        _paragraph_style("ObjectiveLine", "Objective Line", based_on="GoalLine"),
        _paragraph_style(
            "Heading2",
            "heading 2",
            f'<w:keepNext/><w:keepLines/><w:pBdr><w:top w:val="single" w:sz="4" w:space="3" w:color="{PALE}"/>'
            f'<w:left w:val="single" w:sz="24" w:space="6" w:color="{NAVY}"/><w:bottom w:val="single" w:sz="4" w:space="3" w:color="{PALE}"/></w:pBdr>'
            f'<w:shd w:val="clear" w:color="auto" w:fill="{PALE}"/><w:spacing w:before="140" w:after="200"/><w:ind w:left="180"/><w:outlineLvl w:val="1"/>',
            f'{bold}<w:color w:val="{NAVY}"/><w:sz w:val="22"/><w:szCs w:val="22"/>',
            next_="Normal",
        ),
        _paragraph_style(
            "TableSeparator",
            "Table Separator",
            '<w:keepNext/><w:spacing w:before="0" w:after="0" w:line="200" w:lineRule="exact"/>',
            '<w:sz w:val="8"/><w:szCs w:val="8"/>',
        ),
        _paragraph_style("TableText", "Table Text", cell, small),
        _paragraph_style("TablePart", "Table Part", '<w:ind w:left="340"/>', based_on="TableText"),
        _paragraph_style(
            "TableUnit", "Table Unit", '<w:jc w:val="center"/>', f'<w:color w:val="{GREY}"/>', "TableText"
        ),
        _paragraph_style("TableFigure", "Table Figure", '<w:jc w:val="right"/>', based_on="TableText"),
        _paragraph_style("TableCentred", "Table Centred", '<w:jc w:val="center"/>', based_on="TableText"),
        _paragraph_style("TablePersonnel", "Table Personnel", "", "<w:i/><w:iCs/>", "TableText"),
        _paragraph_style(
            "TableHeading", "Table Heading", "<w:keepNext/>", f'{bold}<w:color w:val="FFFFFF"/>', "TableText"
        ),
        _paragraph_style(
            "TableHeadingCentred", "Table Heading Centred", '<w:jc w:val="center"/>', based_on="TableHeading"
        ),
        _paragraph_style("TableTotal", "Table Total", "", f'{bold}<w:color w:val="{NAVY}"/>', "TableText"),
        _paragraph_style(
            "TableTotalFigure", "Table Total Figure", '<w:jc w:val="right"/>', based_on="TableTotal"
        ),
        _paragraph_style("CardLabel", "Card Label", "", f'{bold}<w:color w:val="{NAVY}"/>', "TableText"),
        _paragraph_style(
            "CardItem",
            "Card Item",
            '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>',
            based_on="TableText",
        ),
        _paragraph_style(
            "PageNote",
            "Page Note",
            '<w:keepLines/><w:spacing w:before="0" w:after="60"/>',
            f'<w:color w:val="{INK}"/><w:sz w:val="17"/><w:szCs w:val="17"/>',
        ),
        _paragraph_style(
            "FirstPageNote",
            "First Page Note",
            '<w:spacing w:before="160" w:after="60"/>',
            based_on="PageNote",
            next_="PageNote",
        ),
        _paragraph_style(
            "Header",
            "header",
            f'<w:pBdr><w:bottom w:val="single" w:sz="4" w:space="4" w:color="{LINE}"/></w:pBdr>{spacing}',
            f'<w:color w:val="{GREY}"/><w:sz w:val="17"/><w:szCs w:val="17"/>',
        ),
        _paragraph_style(
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
        + _borders("top left bottom right insideH insideV", 4, LINE)
        + '</w:tblBorders><w:tblCellMar><w:top w:w="15" w:type="dxa"/><w:left w:w="85" w:type="dxa"/><w:bottom w:w="15" w:type="dxa"/><w:right w:w="85" w:type="dxa"/></w:tblCellMar></w:tblPr><w:tcPr><w:vAlign w:val="center"/></w:tcPr></w:style>',
        '<w:style w:type="numbering" w:default="1" w:styleId="NoList"><w:name w:val="No List"/><w:uiPriority w:val="99"/><w:semiHidden/></w:style>',
    ]
    defaults = (
        f'<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="{FONT}" w:eastAsia="{FONT}" w:hAnsi="{FONT}" w:cs="{FONT}"/>'
        '<w:sz w:val="21"/><w:szCs w:val="21"/><w:lang w:val="tr-TR" w:eastAsia="tr-TR" w:bidi="ar-SA"/></w:rPr></w:rPrDefault>'
        "<w:pPrDefault/></w:docDefaults>"
    )
    return f"{DECLARATION}<w:styles {W_NS}>{defaults}{_LATENT}{''.join(all_styles)}</w:styles>"


def numbering() -> str:
    """Give word/numbering.xml: one bulleted list."""
    return (
        f'{DECLARATION}<w:numbering {W_NS}><w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="hybridMultilevel"/>'
        '<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="•"/><w:lvlJc w:val="left"/>'
        f'<w:pPr><w:ind w:left="227" w:hanging="227"/></w:pPr><w:rPr><w:rFonts w:ascii="{FONT}" w:hAnsi="{FONT}" w:cs="{FONT}"/></w:rPr></w:lvl>'
        '</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>'
    )


def settings() -> str:
    """Give word/settings.xml: Turkish proofing, decimal comma, today's Word."""
    return (
        f'{DECLARATION}<w:settings {W_NS}><w:zoom w:percent="100"/><w:defaultTabStop w:val="709"/><w:characterSpacingControl w:val="doNotCompress"/>'
        '<w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>'
        '<w:themeFontLang w:val="tr-TR"/><w:clrSchemeMapping w:bg1="light1" w:t1="dark1" w:bg2="light2" w:t2="dark2" w:accent1="accent1" w:accent2="accent2" w:accent3="accent3" w:accent4="accent4" w:accent5="accent5" w:accent6="accent6" w:hyperlink="hyperlink" w:followedHyperlink="followedHyperlink"/>'
        '<w:decimalSymbol w:val=","/><w:listSeparator w:val=";"/></w:settings>'
    )


def theme() -> str:
    """Give word/theme/theme1.xml: the colours and fonts that charts and the designer's palette take."""
    colours = {
        "dk1": "1B2430", "lt1": "FFFFFF", "dk2": NAVY, "lt2": PALE, "accent1": NAVY, "accent2": "2E75B6",
        "accent3": "5B8C5A", "accent4": "C98B2B", "accent5": "8A4F7D", "accent6": GREY, "hlink": "1F5FA8", "folHlink": "6B4E8E",
    }  # fmt: skip
    scheme = "".join(f'<a:{name}><a:srgbClr val="{value}"/></a:{name}>' for name, value in colours.items())
    font = f'<a:latin typeface="{FONT}"/><a:ea typeface=""/><a:cs typeface=""/>'
    fill = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>'
    line = f'<a:ln w="6350">{fill}</a:ln>'
    effect = "<a:effectStyle><a:effectLst/></a:effectStyle>"
    return (
        f'{DECLARATION}<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="İzlence"><a:themeElements>'
        f'<a:clrScheme name="İzlence">{scheme}</a:clrScheme>'
        f'<a:fontScheme name="İzlence"><a:majorFont>{font}</a:majorFont><a:minorFont>{font}</a:minorFont></a:fontScheme>'
        f'<a:fmtScheme name="İzlence"><a:fillStyleLst>{fill * 3}</a:fillStyleLst><a:lnStyleLst>{line * 3}</a:lnStyleLst>'
        f"<a:effectStyleLst>{effect * 3}</a:effectStyleLst><a:bgFillStyleLst>{fill * 3}</a:bgFillStyleLst></a:fmtScheme>"
        "</a:themeElements></a:theme>"
    )
