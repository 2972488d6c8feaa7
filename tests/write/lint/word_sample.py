"""A Word file by hand with one of each thing that our documents have, and nothing to find."""

import base64

from tests.write.lint.packages import (
    CORE,
    HEAD,
    MARKUP,
    OFFICE,
    RELATIONSHIP,
    Parts,
    content_types,
    relationships,
)

W = f"{OFFICE}/wordprocessingml/2006/main"
WORD = f"{MARKUP}.wordprocessingml"
PIXEL = base64.b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="
)


def run(text: str) -> str:
    return f'<w:r><w:t xml:space="preserve">{text}</w:t></w:r>'


def paragraph(text: str, style: str = "Normal") -> str:
    return f'<w:p><w:pPr><w:pStyle w:val="{style}"/></w:pPr>{run(text)}</w:p>'


def field(code: str, result: str) -> str:
    return (
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'
        f'<w:r><w:instrText xml:space="preserve"> {code} </w:instrText></w:r>'
        f'<w:r><w:fldChar w:fldCharType="separate"/></w:r>{run(result)}<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    )


def cell(content: str, properties: str = "") -> str:
    return f'<w:tc><w:tcPr><w:tcW w:w="3000" w:type="dxa"/>{properties}</w:tcPr>{content}</w:tc>'


HEADER_ROW = "<w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>"
GRID = '<w:tblGrid><w:gridCol w:w="3000"/><w:gridCol w:w="3000"/><w:gridCol w:w="3000"/></w:tblGrid>'
CAPTION = '<w:tblCaption w:val="Göstergeler"/>'
SPAN = '<w:gridSpan w:val="2"/>'
MERGED = '<w:vMerge w:val="restart"/>'
TABLE = (
    '<w:tbl><w:tblPr><w:tblStyle w:val="Table"/><w:tblW w:w="9000" w:type="dxa"/><w:tblLayout w:type="fixed"/>'
    f'<w:tblLook w:val="0420" w:firstRow="1" w:noVBand="1"/>{CAPTION}<w:tblDescription w:val="2024 hedefleri"/></w:tblPr>'
    f"{GRID}"
    f"<w:tr>{HEADER_ROW}{cell(paragraph('Gösterge'))}{cell(paragraph('Değerler'), SPAN)}</w:tr>"
    f"<w:tr>{cell(paragraph('Sayı'), MERGED)}{cell(paragraph('1.102'))}{cell(paragraph('500'))}</w:tr>"
    f"<w:tr>{cell('<w:p/>', '<w:vMerge/>')}{cell(paragraph('Oran'))}{cell('<w:p/>')}</w:tr></w:tbl>"
)
LINK = f'<w:hyperlink r:id="rIdLink">{run("izlence")}</w:hyperlink>'
NOTE = '<w:r><w:rPr><w:rStyle w:val="Reference"/></w:rPr><w:footnoteReference w:id="{}"/></w:r>'
PICTURE = (
    '<w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="9525" cy="9525"/>'
    '<wp:docPr id="1" name="Logo" descr="Belediyenin logosu"/><a:graphic><a:graphicData'
    f' uri="{OFFICE}/drawingml/2006/picture"><pic:pic xmlns:pic="{OFFICE}/drawingml/2006/picture"><pic:nvPicPr>'
    '<pic:cNvPr id="1" name="logo.png"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="rIdImage"/>'
    '<a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="9525"'
    ' cy="9525"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData>'
    "</a:graphic></wp:inline></w:drawing></w:r>"
)
CONTROL = (
    '<w:sdt><w:sdtPr><w:alias w:val="Hedef"/><w:tag w:val="PG4.4.1.1/2024"/><w:id w:val="101"/><w:text/></w:sdtPr>'
    f"<w:sdtContent>{run('500')}</w:sdtContent></w:sdt>"
)
LIST = '<w:p><w:pPr><w:pStyle w:val="Normal"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr>{}</w:p>'
HEADING = (
    '<w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr><w:bookmarkStart w:id="1" w:name="_Toc1"/>'
    f'{run("AMAÇ 4.")}<w:bookmarkEnd w:id="1"/></w:p>'
)
SECTION = (
    '<w:sectPr><w:headerReference w:type="default" r:id="rIdHeader"/><w:footerReference w:type="default"'
    ' r:id="rIdFooter"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="1134" w:bottom="1134"'
    ' w:left="1134" w:header="567" w:footer="567" w:gutter="0"/></w:sectPr>'
)
BODY = (
    f'<w:p><w:pPr><w:pStyle w:val="Normal"/></w:pPr>{field("PAGEREF _Toc1", "1")}{PICTURE}</w:p>{HEADING}'
    f"<w:p>{run('Hedef ')}{CONTROL}{NOTE.format(1)}{run(' ve ')}{LINK}{NOTE.format(2)}</w:p>"
    f"{LIST.format(run('Birinci'))}{TABLE}{paragraph('Kaynak: idare')}{SECTION}"
)
NAMESPACES = (
    f'xmlns:w="{W}" xmlns:r="{RELATIONSHIP}" xmlns:wp="{OFFICE}/drawingml/2006/wordprocessingDrawing"'
    f' xmlns:a="{OFFICE}/drawingml/2006/main"'
)


def part(root: str, content: str) -> bytes:
    return f"{HEAD}<w:{root} {NAMESPACES}>{content}</w:{root}>".encode()


def style(identifier: str, kind: str, name: str, properties: str = "") -> str:
    return f'<w:style w:type="{kind}" w:styleId="{identifier}"><w:name w:val="{name}"/>{properties}</w:style>'


STYLES = (
    '<w:docDefaults><w:rPrDefault><w:rPr><w:lang w:val="tr-TR"/></w:rPr></w:rPrDefault></w:docDefaults>'
    + style("Normal", "paragraph", "Normal")
    + style("Heading1", "paragraph", "heading 1", '<w:basedOn w:val="Normal"/><w:next w:val="Normal"/>')
    + style("Reference", "character", "footnote reference")
    + style("Table", "table", "Table Grid")
)
SEPARATORS = (
    '<w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>'
    '<w:footnote w:type="continuationSeparator" w:id="0"><w:p><w:r><w:continuationSeparator/></w:r></w:p></w:footnote>'
)
NOTES = "".join(
    f'<w:footnote w:id="{number}"><w:p><w:r><w:footnoteRef/></w:r>{run(f" Not {number}")}</w:p></w:footnote>'
    for number in (1, 2)
)


def word_parts(body: str = BODY) -> Parts:
    """Give the parts of the sample, with another body if wanted."""
    return {
        "[Content_Types].xml": content_types(
            word__document=f"{WORD}.document.main+xml",
            word__styles=f"{WORD}.styles+xml",
            word__settings=f"{WORD}.settings+xml",
            word__numbering=f"{WORD}.numbering+xml",
            word__footnotes=f"{WORD}.footnotes+xml",
            word__header1=f"{WORD}.header+xml",
            word__footer1=f"{WORD}.footer+xml",
            docProps__core="application/vnd.openxmlformats-package.core-properties+xml",
        ),
        "_rels/.rels": relationships(
            ("rId1", "officeDocument", "word/document.xml"),
            ("rId2", f"{OFFICE}/package/2006/relationships/metadata/core-properties", "docProps/core.xml"),
        ),
        "docProps/core.xml": CORE,
        "word/_rels/document.xml.rels": relationships(
            ("rIdStyles", "styles", "styles.xml"),
            ("rIdSettings", "settings", "settings.xml"),
            ("rIdNumbering", "numbering", "numbering.xml"),
            ("rIdNotes", "footnotes", "footnotes.xml"),
            ("rIdHeader", "header", "header1.xml"),
            ("rIdFooter", "footer", "footer1.xml"),
            ("rIdImage", "image", "media/logo.png"),
            ("rIdLink", "hyperlink", "https://example.org/"),
        ),
        "word/document.xml": part("document", f"<w:body>{body}</w:body>"),
        "word/footer1.xml": part("ftr", f"<w:p>{field('PAGE', '1')}</w:p>"),
        "word/footnotes.xml": part("footnotes", SEPARATORS + NOTES),
        "word/header1.xml": part("hdr", "<w:p/>"),
        "word/media/logo.png": PIXEL,
        "word/numbering.xml": part(
            "numbering",
            '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/>'
            '<w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>',
        ),
        "word/settings.xml": part(
            "settings", '<w:footnotePr><w:footnote w:id="-1"/><w:footnote w:id="0"/></w:footnotePr>'
        ),
        "word/styles.xml": part("styles", STYLES),
    }
