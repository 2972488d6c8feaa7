"""Draw the shipped Word templates anew: `python -m tools.draw_word_templates`.

This is where the templates came from. Once a designer has restyled one in Word, the .docx is the source; run this only to
start again.
"""

from __future__ import annotations

from pathlib import Path

from izlence.render.package import pack
from tools import word_styles as style
from tools.word_styles import DECLARATION, NAVY, PALE, R_NS, W_NS

FOLDER = Path(__file__).parents[1] / "templates" / "word"
PORTRAIT_WIDTH = 9638
LANDSCAPE_WIDTH = 15138


def paragraph(style_id: str, *runs: str) -> str:
    """Give a paragraph."""
    return f'<w:p><w:pPr><w:pStyle w:val="{style_id}"/></w:pPr>{"".join(runs)}</w:p>'


def run(text: str, character_style: str = "") -> str:
    """Give a run of text."""
    properties = f'<w:rPr><w:rStyle w:val="{character_style}"/></w:rPr>' if character_style else ""
    return f'<w:r>{properties}<w:t xml:space="preserve">{text}</w:t></w:r>'


def field(instruction: str, cached: str = "1") -> str:
    """Give a field with its cached result."""
    return (
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'
        f'<w:r><w:instrText xml:space="preserve"> {instruction} </w:instrText></w:r>'
        '<w:r><w:fldChar w:fldCharType="separate"/></w:r>'
        f'<w:r><w:t>{cached}</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>'
    )


def statement(text: str) -> str:
    """Give a paragraph that holds only a template statement."""
    return paragraph("Normal", run(text))


def separator(name: str) -> str:
    """Part two tables; the paragraph enters the table that follows into a list of tables (TC field)."""
    return paragraph(
        "TableSeparator",
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'
        f'<w:r><w:instrText xml:space="preserve"> TC "{name}" \\f t \\l 1 </w:instrText></w:r>'
        '<w:r><w:fldChar w:fldCharType="end"/></w:r>',
    )


def cell(content: str, width: int, *, span: int = 1, fill: str = "", merge: str = "") -> str:
    """Give a table cell; `merge` is `restart` or `continue` for cells merged downwards."""
    properties = f'<w:tcW w:w="{width}" w:type="dxa"/>'
    properties += f'<w:gridSpan w:val="{span}"/>' if span > 1 else ""
    properties += f'<w:vMerge w:val="{merge}"/>' if merge else ""
    properties += f'<w:shd w:val="clear" w:color="auto" w:fill="{fill}"/>' if fill else ""
    return f"<w:tc><w:tcPr>{properties}</w:tcPr>{content}</w:tc>"


def row(*cells: str, header: bool = False) -> str:
    """Give a row that does not break across pages; a header row repeats on each."""
    mark = "<w:tblHeader/>" if header else ""
    return f"<w:tr><w:trPr><w:cantSplit/>{mark}</w:trPr>{''.join(cells)}</w:tr>"


def table(widths: list[int], caption: str, description: str, *rows: str) -> str:
    """Give a table of fixed width with its text alternative."""
    grid = "".join(f'<w:gridCol w:w="{width}"/>' for width in widths)
    return (
        f'<w:tbl><w:tblPr><w:tblStyle w:val="PlanTable"/><w:tblW w:w="{sum(widths)}" w:type="dxa"/><w:tblLayout w:type="fixed"/>'
        '<w:tblLook w:val="0420" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="0" w:noVBand="1"/>'
        f'<w:tblCaption w:val="{caption}"/><w:tblDescription w:val="{description}"/></w:tblPr>'
        f"<w:tblGrid>{grid}</w:tblGrid>{''.join(rows)}</w:tbl>"
    )


def indicator_table(name: str, title: str) -> str:
    """Give a table of indicators: its columns of values repeat for the periods shown."""
    widths = [PORTRAIT_WIDTH - 1000 - 300 - 1330 - 300, 1000, 300, 1330, 300]
    tag = paragraph("TableHeading", run("%s"))

    def heading_loop(start: str, content: str) -> list[str]:
        return [
            cell(tag % f"{{%tc for {start} %}}", 300, fill=NAVY),
            cell(content, 1330, fill=NAVY),
            cell(tag % "{%tc endfor %}", 300, fill=NAVY),
        ]

    def body(style_id: str, label: str) -> str:
        plain = paragraph("TableText", run("%s"))
        return row(
            cell(paragraph(style_id, label), widths[0]),
            cell(paragraph("TableUnit", run("[{{ row.unit }}]")), 1000),
            cell(plain % "{%tc for value in row.values %}", 300),
            cell(paragraph("TableFigure", run("{{ value }}")), 1330),
            cell(plain % "{%tc endfor %}", 300),
        )

    title_width = widths[0] + widths[1]
    return table(
        widths,
        title,
        f"{{{{ page.{name}.description }}}}",
        row(
            cell(paragraph("TableHeading", run(title)), title_width, span=2, fill=NAVY, merge="restart"),
            *heading_loop(
                f"group in page.{name}.groups",
                paragraph("TableHeadingCentred", run("{% colspan group.span %}{{ group.heading }}")),
            ),
            header=True,
        ),
        row(
            cell(paragraph("TableHeading"), title_width, span=2, fill=NAVY, merge="continue"),
            *heading_loop(
                f"column in page.{name}.headings",
                paragraph("TableHeadingCentred", run("{{ column.heading }}")),
            ),
            header=True,
        ),
        statement_row(f"{{%tr for row in page.{name}.rows %}}", widths),
        statement_row("{%tr if row.is_part %}", widths),
        body("TablePart", run("{{ row.name }}{{ row.mark }}")),
        statement_row("{%tr else %}", widths),
        body("TableText", run("{{ row.number }} {{ row.name }}{{ row.mark }}")),
        statement_row("{%tr endif %}", widths),
        statement_row("{%tr endfor %}", widths),
    )


def statement_row(text: str, widths: list[int]) -> str:
    """Give a row that holds only a template statement."""
    return row(cell(paragraph("TableText", run(text)), sum(widths), span=len(widths)))


def activity_table() -> str:
    """Give the table of activities with its row of totals."""
    widths = [PORTRAIT_WIDTH - 3 * 1800, 1800, 1800, 1800]
    group = "{{ page.year }} YILI MALİ KAYNAK İHTİYACI"

    def body(style_id: str) -> str:
        label = run("{{ row.bullet }} {{ row.name }}{{ row.mark }}")
        figures = [f"{{{{ row.{name} }}}}" for name in ("budget", "off_budget", "total")]
        return row(
            cell(paragraph(style_id, label), widths[0]),
            *(cell(paragraph("TableFigure", run(figure)), 1800) for figure in figures),
        )

    totals = [f"{{{{ page.activities.total.{name} }}}}" for name in ("budget", "off_budget", "total")]
    return table(
        widths,
        "HEDEFLE İLGİLİ FAALİYETLER VE PROJELER",
        "{{ page.activities.description }}",
        row(
            cell(
                paragraph("TableHeading", run("HEDEFLE İLGİLİ FAALİYETLER VE PROJELER")),
                widths[0],
                fill=NAVY,
                merge="restart",
            ),
            cell(paragraph("TableHeadingCentred", run(group)), 5400, span=3, fill=NAVY),
            header=True,
        ),
        row(
            cell(paragraph("TableHeading"), widths[0], fill=NAVY, merge="continue"),
            *(
                cell(paragraph("TableHeadingCentred", run(heading)), 1800, fill=NAVY)
                for heading in ("BÜTÇE", "BÜTÇE DIŞI", "TOPLAM")
            ),
            header=True,
        ),
        statement_row("{%tr for row in page.activities.rows %}", widths),
        statement_row("{%tr if row.is_personnel %}", widths),
        body("TablePersonnel"),
        statement_row("{%tr else %}", widths),
        body("TableText"),
        statement_row("{%tr endif %}", widths),
        statement_row("{%tr endfor %}", widths),
        row(
            cell(paragraph("TableTotal", run("TOPLAM HEDEF MALİYETİ")), widths[0], fill=PALE),
            *(cell(paragraph("TableTotalFigure", run(total)), 1800, fill=PALE) for total in totals),
        ),
    )


def economic_code_table() -> str:
    """Give the table of economic codes with its total."""
    widths = [PORTRAIT_WIDTH - 1800 * 2, 3600]
    return table(
        widths,
        "EKONOMİK KOD",
        "{{ page.economic_codes.description }}",
        row(
            cell(paragraph("TableHeading", run("EKONOMİK KOD")), widths[0], fill=NAVY),
            cell(
                paragraph("TableHeadingCentred", run("{{ page.economic_codes.heading }}")),
                widths[1],
                fill=NAVY,
            ),
            header=True,
        ),
        statement_row("{%tr for row in page.economic_codes.rows %}", widths),
        row(
            cell(paragraph("TableText", run("{{ row.code }} {{ row.name }}")), widths[0]),
            cell(paragraph("TableFigure", run("{{ row.amount }}")), widths[1]),
        ),
        statement_row("{%tr endfor %}", widths),
        row(
            cell(paragraph("TableTotal", run("TOPLAM KAYNAK İHTİYACI")), widths[0], fill=PALE),
            cell(
                paragraph("TableTotalFigure", run("{{ page.economic_codes.total.amount }}")),
                widths[1],
                fill=PALE,
            ),
        ),
    )


def guarded(name: str, *content: str) -> str:
    """Give content that is left out on pages without the named table."""
    return "".join((statement(f"{{%p if page.{name} %}}"), *content, statement("{%p endif %}")))


def notes() -> str:
    """Give the notes under a page; the first keeps a distance from the table."""
    return "".join(
        (
            statement("{%p for note in page.notes %}"),
            statement("{%p if loop.first %}"),
            paragraph(
                "FirstPageNote", run("{{ note.mark }}", "NoteMark"), run("{{ note.gap }}{{ note.text }}")
            ),
            statement("{%p else %}"),
            paragraph("PageNote", run("{{ note.mark }}", "NoteMark"), run("{{ note.gap }}{{ note.text }}")),
            statement("{%p endif %}"),
            statement("{%p endfor %}"),
        )
    )


def programme_body() -> str:
    """Give the pages of the performance programme."""
    directorate = (run("SORUMLU BİRİM: "), run("{{ page.directorate_capitals }}"))
    return "".join(
        (
            statement("{%p for page in pages %}"),
            statement("{%p if page.first_of_directorate %}"),
            paragraph("Heading1", *directorate),
            statement("{%p else %}"),
            paragraph("DirectorateLine", *directorate),
            statement("{%p endif %}"),
            paragraph("GoalLine", run("AMAÇ {{ page.goal_number }}. ", "LineLabel"), run("{{ page.goal }}")),
            paragraph(
                "ObjectiveLine",
                run("HEDEF {{ page.objective_number }}. ", "LineLabel"),
                run("{{ page.objective }}"),
            ),
            paragraph("Heading2", run("PERFORMANS HEDEFİ {{ page.number }}. "), run("{{ page.title }}")),
            guarded("indicators", indicator_table("indicators", "PERFORMANS GÖSTERGELERİ")),
            guarded(
                "monitoring_indicators",
                separator("{{ page.number }} İzleme göstergeleri"),
                indicator_table("monitoring_indicators", "İZLEME GÖSTERGELERİ"),
            ),
            guarded("activities", separator("{{ page.number }} Faaliyetler ve projeler"), activity_table()),
            guarded("economic_codes", separator("{{ page.number }} Ekonomik kod"), economic_code_table()),
            notes(),
            statement("{%p endfor %}"),
        )
    )


def card_table() -> str:
    """Give an objective card: one table, its first rows repeated where it runs over a page."""
    widths = [LANDSCAPE_WIDTH - 950 - 300 - 1090 - 300 - 1150 - 1150, 950, 300, 1090, 300, 1150, 1150]
    rest = sum(widths[1:])
    label_fill = PALE

    def text_row(label: str, content: str, header: bool = False) -> str:
        return row(
            cell(paragraph("CardLabel", run(label)), widths[0], fill=label_fill),
            cell(content, rest, span=6),
            header=header,
        )

    def list_row(label: str, name: str) -> str:
        return "".join(
            (
                statement_row(f"{{%tr if page.{name} %}}", widths),
                text_row(
                    label,
                    paragraph("CardItem", run(f"{{%p for item in page.{name} %}}"))
                    + paragraph("CardItem", run("{{ item.text }}"))
                    + paragraph("CardItem", run("{%p endfor %}")),
                ),
                statement_row("{%tr endif %}", widths),
            )
        )

    def heading(text: str, width: int) -> str:
        return cell(paragraph("TableHeadingCentred", run(text)), width, fill=NAVY)

    plain = paragraph("TableText", run("%s"))
    return table(
        widths,
        "Hedef kartı {{ page.code }}",
        "{{ page.indicators.description }}",
        text_row(
            "Amaç",
            paragraph("TableText", run("{{ page.goal_code }}: ", "LineLabel"), run("{{ page.goal }}")),
            True,
        ),
        text_row(
            "Hedef",
            paragraph("TableText", run("{{ page.code }}: ", "LineLabel"), run("{{ page.objective }}")),
            True,
        ),
        text_row("Sorumlu Birim", paragraph("TableText", run("{{ page.directorate }}")), True),
        text_row(
            "İşbirliği Yapılacak Birim(ler)", paragraph("TableText", run("{{ page.cooperating }}")), True
        ),
        row(
            cell(paragraph("TableHeading", run("Performans Göstergeleri")), widths[0], fill=NAVY),
            heading("Hedefe Etkisi (%)", widths[1]),
            heading("{%tc for column in page.indicators.headings %}", 300),
            heading("{{ column.heading }}", widths[3]),
            heading("{%tc endfor %}", 300),
            heading("İzleme Sıklığı", widths[5]),
            heading("Raporlama Sıklığı", widths[6]),
            header=True,
        ),
        statement_row("{%tr for row in page.indicators.rows %}", widths),
        row(
            cell(
                paragraph(
                    "TableText",
                    run("{{ row.code }} ", "LineLabel"),
                    run("{{ row.name }} ({{ row.unit }}){{ row.mark }}"),
                ),
                widths[0],
            ),
            cell(paragraph("TableFigure", run("{{ row.weight }}")), widths[1]),
            cell(plain % "{%tc for value in row.values %}", 300),
            cell(paragraph("TableFigure", run("{{ value }}")), widths[3]),
            cell(plain % "{%tc endfor %}", 300),
            cell(paragraph("TableCentred", run("{{ row.monitoring_frequency }}")), widths[5]),
            cell(paragraph("TableCentred", run("{{ row.reporting_frequency }}")), widths[6]),
        ),
        statement_row("{%tr endfor %}", widths),
        list_row("Riskler", "risks"),
        list_row("Faaliyet ve Projeler", "activities"),
        text_row("Maliyet Tahmini", paragraph("TableText", run("{{ page.cost_estimate }}"))),
        list_row("Tespitler", "findings"),
        list_row("İhtiyaçlar", "needs"),
    )


def strategy_body() -> str:
    """Give the objective cards of the strategic plan."""
    return "".join(
        (
            statement("{%p for page in pages %}"),
            paragraph("Heading1", run("HEDEF KARTI {{ page.code }}")),
            card_table(),
            notes(),
            statement("{%p endfor %}"),
        )
    )


def template(body: str, *, landscape: bool) -> bytes:
    """Give a whole template."""
    size = (
        '<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>'
        if landscape
        else '<w:pgSz w:w="11906" w:h="16838"/>'
    )
    side, top, bottom = (850, 1134, 964) if landscape else (1134, 1304, 1134)
    section = (
        '<w:sectPr><w:headerReference w:type="default" r:id="rId10"/><w:footerReference w:type="default" r:id="rId11"/>'
        f'{size}<w:pgMar w:top="{top}" w:right="{side}" w:bottom="{bottom}" w:left="{side}" w:header="567" w:footer="510" w:gutter="0"/></w:sectPr>'
    )
    part = f"{DECLARATION}<w:%s {W_NS} {R_NS}>%s</w:%s>"
    header = paragraph("Header", run("{{ institution }} · {{ title }}"))
    footer = paragraph("Footer", run("Sayfa "), field("PAGE"), run(" / "), field("NUMPAGES"))
    parts = {
        "[Content_Types].xml": _content_types(),
        "_rels/.rels": _relationships(
            ("rId1", "officeDocument", "word/document.xml"),
            ("rId3", "extended-properties", "docProps/app.xml"),
        ).replace(
            "</Relationships>",
            '<Relationship Id="rId2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>',
        ),
        "docProps/core.xml": f'{DECLARATION}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"/>',
        "docProps/app.xml": f'{DECLARATION}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>İzlence</Application></Properties>',
        "word/document.xml": part % ("document", f"<w:body>{body}{section}</w:body>", "document"),
        "word/header1.xml": part % ("hdr", header, "hdr"),
        "word/footer1.xml": part % ("ftr", footer, "ftr"),
        "word/styles.xml": style.styles(18, 14) if landscape else style.styles(19, 30),
        "word/numbering.xml": style.numbering(),
        "word/settings.xml": style.settings(),
        "word/theme/theme1.xml": style.theme(),
        "word/_rels/document.xml.rels": _relationships(
            ("rId1", "styles", "styles.xml"),
            ("rId2", "settings", "settings.xml"),
            ("rId3", "numbering", "numbering.xml"),
            ("rId4", "theme", "theme/theme1.xml"),
            ("rId10", "header", "header1.xml"),
            ("rId11", "footer", "footer1.xml"),
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


def _content_types() -> str:
    word = "application/vnd.openxmlformats-officedocument.wordprocessingml"
    overrides = {
        "/word/document.xml": f"{word}.document.main+xml",
        "/word/styles.xml": f"{word}.styles+xml",
        "/word/settings.xml": f"{word}.settings+xml",
        "/word/numbering.xml": f"{word}.numbering+xml",
        "/word/header1.xml": f"{word}.header+xml",
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


if __name__ == "__main__":
    FOLDER.mkdir(parents=True, exist_ok=True)
    (FOLDER / "performance-programme.docx").write_bytes(template(programme_body(), landscape=False))
    (FOLDER / "strategic-plan.docx").write_bytes(template(strategy_body(), landscape=True))
