"""The parts that both shipped Word templates share besides their styles: numbering, settings, theme, and the package."""

from __future__ import annotations

from collections.abc import Iterable

from izlence.render.package import pack
from tools.word_templates import sections
from tools.word_templates.look import DECLARATION, FONT, GREY, NAVY, PALE, R_NS, W_NS
from tools.word_templates.markup import field, paragraph, run
from tools.word_templates.styles import styles


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


_TITLE = "{{ institution }} · {{ title }}"


def chapter_header(style: str) -> str:
    """Give a header that names the document and, in a book, its chapter: Word looks that up, others show what stands there."""
    return paragraph(
        style,
        run(_TITLE),
        run("{% if chapter.title %}"),
        "<w:r><w:tab/></w:r>",
        field("STYLEREF 1", "{{ chapter.heading }}"),
        run("{% endif %}"),
    )


def footer() -> str:
    """Give the footer: the page, and without a book round the pages how many there are."""
    return paragraph(
        "Footer",
        run("{% if book.is_whole %}"),
        field("PAGE"),
        run("{% else %}Sayfa "),
        field("PAGE"),
        run(" / "),
        field("NUMPAGES"),
        run("{% endif %}"),
    )


def template(body: str, *, landscape: bool) -> bytes:
    """Give a whole template."""
    return packed(
        body + (sections.wide() if landscape else sections.body()),
        paragraph("Header", run(_TITLE)),
        chapter_header("Header"),
        chapter_header("HeaderWide"),
        foot=footer(),
        style_sheet=styles(18, 14) if landscape else styles(19, 30),
    )


def packed(body: str, *headers: str, foot: str, style_sheet: str) -> bytes:
    """Put a template's parts into its package; the headers have the relationships `rId10`, `rId12`, `rId13` in this order."""
    part = f"{DECLARATION}<w:%s {W_NS} {R_NS}>%s</w:%s>"
    heads = {f"header{number}.xml": text for number, text in enumerate(headers, 1)}
    parts = {
        "[Content_Types].xml": _content_types(heads),
        "_rels/.rels": _relationships(
            ("rId1", "officeDocument", "word/document.xml"),
            ("rId3", "extended-properties", "docProps/app.xml"),
        ).replace(
            "</Relationships>",
            '<Relationship Id="rId2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>',
        ),
        "docProps/core.xml": f'{DECLARATION}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"/>',
        "docProps/app.xml": f'{DECLARATION}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>İzlence</Application></Properties>',
        "word/document.xml": part % ("document", f"<w:body>{body}</w:body>", "document"),
        **{f"word/{name}": part % ("hdr", text, "hdr") for name, text in heads.items()},
        "word/footer1.xml": part % ("ftr", foot, "ftr"),
        "word/styles.xml": style_sheet,
        "word/numbering.xml": numbering(),
        "word/settings.xml": settings(),
        "word/theme/theme1.xml": theme(),
        "word/_rels/document.xml.rels": _relationships(
            ("rId1", "styles", "styles.xml"),
            ("rId2", "settings", "settings.xml"),
            ("rId3", "numbering", "numbering.xml"),
            ("rId4", "theme", "theme/theme1.xml"),
            ("rId10", "header", "header1.xml"),
            ("rId11", "footer", "footer1.xml"),
            *((f"rId{10 + number}", "header", f"header{number}.xml") for number in range(2, len(heads) + 1)),
        ),
    }
    return pack((name, content.encode()) for name, content in parts.items())


def _relationships(*relationships: tuple[str, str, str]) -> str:
    base = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    items = "".join(
        f'<Relationship Id="{identifier}" Type="{base}/{kind}" Target="{target}"/>'
        for identifier, kind, target in relationships
    )
    return f'{DECLARATION}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{items}</Relationships>'


def _content_types(headers: Iterable[str]) -> str:
    word = "application/vnd.openxmlformats-officedocument.wordprocessingml"
    overrides = {
        "/word/document.xml": f"{word}.document.main+xml",
        "/word/styles.xml": f"{word}.styles+xml",
        "/word/settings.xml": f"{word}.settings+xml",
        "/word/numbering.xml": f"{word}.numbering+xml",
        **{f"/word/{name}": f"{word}.header+xml" for name in headers},
        "/word/footer1.xml": f"{word}.footer+xml",
        "/word/theme/theme1.xml": "application/vnd.openxmlformats-officedocument.theme+xml",
        "/docProps/core.xml": "application/vnd.openxmlformats-package.core-properties+xml",
        "/docProps/app.xml": "application/vnd.openxmlformats-officedocument.extended-properties+xml",
    }
    items = "".join(f'<Override PartName="{name}" ContentType="{kind}"/>' for name, kind in overrides.items())
    return (
        f'{DECLARATION}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Default Extension="xml" ContentType="application/xml"/>{items}</Types>'
    )
