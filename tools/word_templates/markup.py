"""Word's elements as text: paragraphs, runs, fields, tables, and the template's own statements."""

from __future__ import annotations


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


def statement_row(text: str, widths: list[int]) -> str:
    """Give a row that holds only a template statement."""
    return row(cell(paragraph("TableText", run(text)), sum(widths), span=len(widths)))


def loop(item: str, items: str, *content: str) -> str:
    """Give paragraphs and tables that are repeated."""
    return "".join((statement(f"{{%p for {item} in {items} %}}"), *content, statement("{%p endfor %}")))


def where(condition: str, content: str, otherwise: str = "") -> str:
    """Give paragraphs and tables that stand where a condition holds."""
    rest = statement("{%p else %}") + otherwise if otherwise else ""
    return "".join((statement(f"{{%p if {condition} %}}"), content, rest, statement("{%p endif %}")))


def anchored(record: str, *runs: str) -> str:
    """Give runs inside the bookmark of a record."""
    return "".join((run(f"{{% anchor {record} %}}"), *runs, run("{% endanchor %}")))


def begin_field(instruction: str) -> str:
    """Begin a field whose result reaches over paragraphs."""
    return (
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'
        f'<w:r><w:instrText xml:space="preserve"> {instruction} </w:instrText></w:r>'
        '<w:r><w:fldChar w:fldCharType="separate"/></w:r>'
    )


def end_field() -> str:
    """End such a field."""
    return '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
