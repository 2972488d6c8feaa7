"""The linter is silent about good files: no allow-list is needed, so no finding is ever waved through."""

import io
import random

import pytest
import xlsxwriter

from izlence.write.lint import lint_package
from tests.every import every
from tests.write.lint.excel_mutants import with_formula, with_string
from tests.write.lint.excel_sample import excel_parts
from tests.write.lint.packages import both, pack, swap
from tests.write.lint.word_mutants import before_end, deleted, with_field
from tests.write.lint.word_sample import LINK, SECTION, TABLE, cell, paragraph, run, word_parts

DOCUMENT = "word/document.xml"
SHEET = "xl/worksheets/sheet1.xml"
ONE_ROW_TABLE = (
    '<w:tbl><w:tblPr><w:tblCaption w:val="Kutu"/></w:tblPr><w:tblGrid><w:gridCol w:w="3000"/></w:tblGrid>'
    f"<w:tr>{cell(paragraph('SORUMLU BİRİM'))}</w:tr></w:tbl>"
)
CELL_IN_CONTROL = f'<w:sdt><w:sdtPr><w:id w:val="7"/></w:sdtPr><w:sdtContent>{cell(paragraph("1.102"))}</w:sdtContent></w:sdt>'
DELETED_ROW = f'<w:tr><w:trPr><w:del w:id="5" w:author="a" w:date="2024-01-01T00:00:00Z"/></w:trPr>{3 * cell("<w:p/>")}</w:tr></w:tbl>'
INSERTED = f'<w:p><w:ins w:id="6" w:author="a" w:date="2024-01-01T00:00:00Z">{run("yeni")}</w:ins></w:p>'
SKIPPED_COLUMN = (
    '<w:tr><w:trPr><w:gridBefore w:val="2"/></w:trPr>' + cell(paragraph("son")) + "</w:tr></w:tbl>"
)

WORD_VARIATIONS = {
    "as it is": lambda parts: parts,
    "a table of one row": before_end(ONE_ROW_TABLE),
    "two tables kept apart by an empty paragraph": swap(DOCUMENT, "</w:tbl>", f"</w:tbl><w:p/>{TABLE}"),
    "a table at the end of the body": before_end(f"{TABLE}<w:p/>"),
    "a table in a cell": swap(DOCUMENT, paragraph("1.102"), f"{ONE_ROW_TABLE}<w:p/>"),
    "a cell in a content control": swap(DOCUMENT, cell(paragraph("1.102")), CELL_IN_CONTROL),
    "a row that skips columns": swap(DOCUMENT, "</w:tbl>", SKIPPED_COLUMN),
    "a section in between": before_end(f"<w:p><w:pPr>{SECTION}</w:pPr></w:p>{paragraph('yatay')}"),
    "a page break": before_end('<w:p><w:r><w:br w:type="page"/></w:r></w:p>'),
    "a link inside the document": swap(
        DOCUMENT, LINK, f'<w:hyperlink w:anchor="_Toc1">{run("AMAÇ")}</w:hyperlink>'
    ),
    "a field in a field": with_field('TOC \\o "1-3" \\h \\z \\u'),
    "a mail address in a field": with_field('HYPERLINK "mailto:a@example.org"'),
    "tracked changes": both(
        before_end(deleted("<w:delText>eski</w:delText>") + INSERTED), swap(DOCUMENT, "</w:tbl>", DELETED_ROW)
    ),
    "braces and percent signs": before_end(paragraph("{a} %5 } { 18,0% {x: {y} }")),
    "words that only look like Python's": before_end(paragraph("None of it; nandina, Trueman")),
    "fields need no update": swap(
        "word/settings.xml", "<w:footnotePr>", '<w:updateFields w:val="false"/><w:footnotePr>'
    ),
    "a non-breaking space": before_end(paragraph("%\u00a05 \u00ad ₺ “tırnak” â î û")),
}
EXCEL_VARIATIONS = {
    "as it is": lambda parts: parts,
    "a text that begins like a formula": with_string("=cmd|' /c calc'!A0"),
    "a text that spells an escape": with_string("_x005F_x0041_"),
    "the longest text": with_string("ş" * 32_767),
    "a bar in a quoted text": with_formula('IF(B2=1,"a|b [1] https://example.org","#REF!")'),
    "a sheet named in another case": with_formula("SUM(B2:B2,'VERI sayfası'!A1:A2)"),
    "a sum over several areas and a text": with_formula("SUM(A1:B2,'Veri sayfası'!A1:B9,$D$4)"),
    "a number with exponent": swap(SHEET, "<v>500</v>", "<v>-1.5E-07</v>"),
    "the last cell of a sheet": swap(
        SHEET, "</sheetData>", '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>'
    ),
    "the longest list rule": swap(SHEET, "kişi,adet", "a" * 255),
    "merged areas side by side": swap(SHEET, 'ref="C6:D6"', 'ref="C6:D9"'),
    "a hidden sheet": swap("xl/workbook.xml", 'sheetId="2"', 'state="hidden" sheetId="2"'),
}


def findings(name: str, content: bytes, *allowed: str) -> list[str]:
    return [str(finding) for finding in lint_package(name, content, allowed)]


@every("variation", WORD_VARIATIONS)
def test_a_good_document_has_no_finding(variation):
    assert findings("good.docx", pack(WORD_VARIATIONS[variation](word_parts()))) == []


@every("variation", EXCEL_VARIATIONS)
def test_a_good_workbook_has_no_finding(variation):
    assert findings("good.xlsx", pack(EXCEL_VARIATIONS[variation](excel_parts()))) == []


@pytest.mark.office
@every("variation", WORD_VARIATIONS)
def test_the_sdk_takes_the_good_documents_too(variation, sdk_errors_on_record):
    assert sdk_errors_on_record("good.docx", pack(WORD_VARIATIONS[variation](word_parts()))) == []


@pytest.mark.office
@every("variation", EXCEL_VARIATIONS)
def test_the_sdk_takes_the_good_workbooks_too(variation, sdk_errors_on_record):
    assert sdk_errors_on_record("good.xlsx", pack(EXCEL_VARIATIONS[variation](excel_parts()))) == []


def test_a_workbook_by_xlsxwriter_has_no_finding():
    buffer = io.BytesIO()
    workbook = xlsxwriter.Workbook(buffer)
    workbook.set_properties({"title": "Performans Programı"})
    sheet, data = workbook.add_worksheet("Halkla İlişkiler"), workbook.add_worksheet("Veri 'a' sayfası")
    money = workbook.add_format({"num_format": '#,##0 "₺"', "bold": True})
    sheet.merge_range("A1:C1", "Göstergeler\niki satır", money)
    for row, text in enumerate(("=1+1", "_x0041_", " boşluklu ", "a@b.org", "ş" * 32_767)):
        sheet.write_string(row + 1, 0, text)
        sheet.write_number(row + 1, 1, 13.48, money)
    sheet.write_formula("B7", "=SUM(B2:B6)", money, 67.4)
    sheet.write_formula("C7", '=IF(B7>1,"çok","")', None, "çok")
    sheet.write_url("D1", "https://example.org/", string="bağlantı")
    sheet.write_url("D2", "internal:'Veri ''a'' sayfası'!A1", string="veri")
    sheet.data_validation("E1", {"validate": "list", "source": ["kişi", "adet"]})
    sheet.conditional_format("B2:B6", {"type": "cell", "criteria": ">", "value": 10, "format": money})
    sheet.repeat_rows(0)
    sheet.set_footer("&C&P / &N")
    chart = workbook.add_chart({"type": "column"})
    chart.add_series({"values": "='Halkla İlişkiler'!$B$2:$B$6"})
    sheet.insert_chart("G2", chart, {"description": "Değerler"})
    data.add_table(
        "A1:B3", {"columns": [{"header": "Gösterge"}, {"header": "Değer"}], "data": [["a", 1], ["b", 2]]}
    )
    workbook.define_name("degerler", "='Halkla İlişkiler'!$B$2:$B$6")
    workbook.close()
    assert findings("good.xlsx", buffer.getvalue()) == []


def test_a_tag_that_the_plan_spells_out_is_no_finding():
    text = "Şablonda {{ 7*7 }} ve {% if %} yazar"
    content = pack(before_end(paragraph(f"1. {text}", "Normal"))(word_parts()))
    assert findings("good.docx", content, text) == []
    assert len(findings("good.docx", content)) == 1


def test_an_allowed_text_does_not_hide_another_tag():
    content = pack(before_end(paragraph("{{ 7*7 }} {{ target.name }}"))(word_parts()))
    assert len(findings("bad.docx", content, "{{ 7*7 }}")) == 1


def test_an_allowed_text_of_two_lines_is_known_line_by_line():
    content = pack(both(with_string("önce {{ a }}\nsonra"))(excel_parts()))
    assert findings("good.xlsx", content, "önce {{ a }}\nsonra") == []


def test_a_word_that_the_plan_spells_out_is_no_finding():
    content = pack(before_end(paragraph("None"))(word_parts()))
    assert findings("good.docx", content, "None") == []
    assert len(findings("good.docx", content)) == 1


@every(
    "content",
    [b"", b"PK torn", pack(word_parts())[:-30], pack(word_parts()).replace(b"\x50\x4b\x03\x04", b"XXXX", 3)],
)
def test_a_torn_file_is_a_finding(content):
    assert [finding.rule for finding in lint_package("torn.docx", content)] == ["readable-zip"]


@every("seed", range(5))
def test_a_file_with_flipped_bytes_never_stops_the_linter(seed):
    chance, content = random.Random(seed), pack(word_parts())
    for _ in range(100):
        damaged = bytearray(content)
        for _ in range(3):
            damaged[chance.randrange(len(damaged))] = chance.randrange(256)
        assert isinstance(lint_package("torn.docx", bytes(damaged)), tuple)


def test_another_kind_of_file_is_a_fault_of_the_caller():
    with pytest.raises(ValueError, match=r"only \.docx and \.xlsx"):
        lint_package("a.pdf", b"")


def test_a_fault_on_every_page_is_listed_fifty_times_and_then_summed_up():
    content = pack(before_end(100 * "<w:p/>")(word_parts()))
    assert len(findings("bad.docx", content)) == 51
