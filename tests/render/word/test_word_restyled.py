"""What a designer does to a template in Word, done with python-docx: the document is still built and still complete."""

from __future__ import annotations

import io
from collections.abc import Callable

import pytest
from docx import Document
from docx.document import Document as DocumentObject
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.shared import Pt, RGBColor
from word_drawing import card, drawn, lines, programme
from word_templates import CARD, changed, compiled, parts_of, shipped

from izlence.write.read_back import verify_word
from tools.word_templates.book import book
from tools.word_templates.markup import loop, paragraph, run
from tools.word_templates.official import cost_tables, official_tables, sample
from tools.word_templates.parts import template


def restyled(change: Callable[[DocumentObject], None], name: str = "performance-programme.docx") -> bytes:
    document = Document(io.BytesIO(shipped(name)))
    change(document)
    stream = io.BytesIO()
    document.save(stream)
    return stream.getvalue()


def built(content: bytes, document=None) -> bytes:
    wanted = document or programme()
    made, findings = compiled(content, f"{wanted.name}.docx")
    assert findings == []
    drawing = drawn(wanted, content)
    verify_word(drawing, wanted, made.printed, "x.docx")
    return drawing


def other_order(document: DocumentObject) -> None:
    """Put the column of money outside the budget before the budget, and the unit before the name."""
    activities = document.tables[2]
    for row in activities.rows:
        cells = row._tr.tc_lst
        if len(cells) == 4:
            cells[1].addprevious(cells[2])
    for table in document.tables[:2]:
        for row in table.rows[2:]:
            cells = row._tr.tc_lst
            if len(cells) == 5:
                cells[0].addprevious(cells[1])


def other_words(document: DocumentObject) -> None:
    for table in document.tables:
        for cell in {cell._tc: cell for row in table.rows for cell in row.cells}.values():
            for text in cell.paragraphs[0].runs:
                text.text = text.text.replace("BÜTÇE", "Bütçe İçi").replace("TOPLAM HEDEF MALİYETİ", "Toplam")
    for text in document.paragraphs:
        for part in text.runs:
            part.text = part.text.replace("PERFORMANS HEDEFİ", "Hedef")


def other_fonts(document: DocumentObject) -> None:
    for style in document.styles:
        if hasattr(style, "font"):
            style.font.name, style.font.size = "Times New Roman", Pt(9)
    for table in document.tables:
        for row in table.rows:
            for cell in row.cells:
                for part in cell.paragraphs[0].runs:
                    part.font.bold, part.font.color.rgb = True, RGBColor(0xAA, 0, 0)
                cell.paragraphs[0].alignment = WD_ALIGN_PARAGRAPH.CENTER


def nothing(_: DocumentObject) -> None:
    """Open the template and save it."""


def other_page(document: DocumentObject) -> None:
    section = document.sections[0]
    section.page_width, section.page_height = section.page_height, section.page_width
    document.add_paragraph("Onaylayan: ………………")
    document.paragraphs[0].insert_paragraph_before("{{ institution }}", style="Heading 1")


@pytest.mark.parametrize("change", [other_order, other_words, other_fonts, other_page, nothing])
def test_a_restyled_template_builds_a_complete_document(change):
    built(restyled(change))


@pytest.mark.parametrize("change", [other_fonts, other_page, nothing])
def test_so_does_a_restyled_card(change):
    built(restyled(change, CARD), card())


def test_columns_stand_in_the_order_in_which_they_are_drawn():
    table = Document(io.BytesIO(built(restyled(other_order)))).tables
    activities = [t for t in table if "FAALİYETLER" in t.rows[0].cells[0].text][1]
    assert [cell.text for cell in activities.rows[1].cells] == [
        "HEDEFLE İLGİLİ FAALİYETLER VE PROJELER",
        "BÜTÇE DIŞI",
        "BÜTÇE",
        "TOPLAM",
    ]
    figures = [cell.text.replace("\xa0", " ") for cell in activities.rows[2].cells[1:]]
    assert figures == ["0 ₺", "500.000 ₺", "500.000 ₺"]


def test_other_words_in_the_row_of_totals_were_called_a_bug_of_ours():
    text = "\n".join(lines(built(changed("TOPLAM KAYNAK İHTİYACI", "Toplam"))))
    assert "TOPLAM KAYNAK İHTİYACI" not in text


def test_words_that_were_changed_stand_in_the_document():
    text = "\n".join(lines(built(restyled(other_words))))
    assert "Bütçe İçi" in text
    assert "TOPLAM HEDEF MALİYETİ" not in text
    assert "Hedef 4.4.1. " in text


def test_fonts_that_were_changed_stand_in_the_document():
    document = Document(io.BytesIO(built(restyled(other_fonts))))
    part = document.tables[0].rows[2].cells[0].paragraphs[0].runs[0]
    assert part.font.bold
    assert part.font.color.rgb == RGBColor(0xAA, 0, 0)
    assert document.styles["Table Text"].font.name == "Times New Roman"


def test_parts_that_hold_no_tags_are_taken_over_as_they_are():
    content = restyled(other_fonts)
    before, after = parts_of(content), parts_of(built(content))
    for name in ("word/styles.xml", "word/settings.xml", "word/theme/theme1.xml"):
        assert after[name] == before[name]


SIMPLE = (
    "{{ page.directorate }} {{ page.goal }} {{ page.objective }} {{ page.code }} {{ page.title }}",
    "{{ page.description }}",
    "{%p if page.indicators %}",
    "{% for c in page.indicators.headings %}{{ c.heading }}; {% endfor %}"
    "{% for g in page.indicators.groups %}{{ g.heading }}; {% endfor %}",
    "{%p for row in page.indicators.rows %}",
    "{{ row.label }} [{{ row.unit }}]: {% for value in row.values %}{{ value }}; {% endfor %}",
    "{%p endfor %}",
    "{%p endif %}",
    "{%p if page.monitoring_indicators %}",
    "{%p for row in page.monitoring_indicators.rows %}",
    "{{ row.label }} [{{ row.unit }}]: {% for value in row.values %}{{ value }}; {% endfor %}",
    "{%p endfor %}",
    "{%p endif %}",
    "{%p if page.activities %}",
    "{%p for row in page.activities.rows %}",
    "{{ row.label }}: {{ row.budget }}; {{ row.off_budget }}; {{ row.total }}",
    "{%p endfor %}",
    "{{ page.activities.total.total }}",
    "{%p endif %}",
    "{%p if page.economic_codes %}",
    "{%p for row in page.economic_codes.rows %}",
    "{{ row.label }}: {{ row.amount }}",
    "{%p endfor %}",
    "{{ page.economic_codes.total.amount }}",
    "{%p endif %}",
    "{%p for note in page.notes %}",
    "{{ note.mark }} {{ note.text }}",
    "{%p endfor %}",
)


def test_a_template_whose_pages_have_no_table_is_a_template_too():
    page = "".join(paragraph("Normal", run(text)) for text in SIMPLE) + official_tables("page.official")
    pages = loop("directorate", "section.directorates", loop("page", "directorate.pages", page))
    body = book(pages + cost_tables() + sample(), "section.is_landscape")
    content = built(template(body, landscape=False))
    assert any(
        "İşe yönlendirme sayısı" in line and "31.691; 15.933; 35.000;" in line for line in lines(content)
    )
