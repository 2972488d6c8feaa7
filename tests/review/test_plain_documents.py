"""Word and Excel files as `git diff` shows them: a paragraph or a row a line."""

from __future__ import annotations

import zipfile
from io import BytesIO

import pytest
import xlsxwriter

from izlence import limits
from izlence.review.plain import plain_text

_W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
_MC = 'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'


def archive(**parts: str) -> bytes:
    stream = BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as zipped:
        for name, text in parts.items():
            zipped.writestr(name.replace("__", "/") + ".xml", text)
    return stream.getvalue()


def paragraph(inside: str) -> str:
    return f"<w:p><w:pPr><w:pStyle w:val='a'/></w:pPr>{inside}</w:p>"


def text(words: str) -> str:
    return f'<w:r><w:t xml:space="preserve">{words}</w:t></w:r>'


def document(body: str, **parts: str) -> bytes:
    return archive(word__document=f"<w:document {_W} {_MC}><w:body>{body}</w:body></w:document>", **parts)


def test_paragraphs_and_table_rows_of_a_word_document():
    row = "<w:tr>{}</w:tr>"
    cell = "<w:tc>{}</w:tc>"
    inner = f"<w:tbl>{row.format(cell.format(paragraph(text('iç'))))}</w:tbl>"
    table = "<w:tbl>{}{}</w:tbl>".format(
        row.format(cell.format(paragraph(text("Gösterge"))) + cell.format(paragraph(text("2024")))),
        row.format(
            cell.format(paragraph(text("Yol")) + paragraph(text("(km)")))
            + cell.format(inner + paragraph(text("12")))
        ),
    )
    body = (
        paragraph(text("PH4.4.1") + "<w:r><w:tab/></w:r>" + text("İş ") + text("arayanlar"))
        + paragraph("")
        + table
    )
    assert plain_text(document(body), "tr") == "PH4.4.1 İş arayanlar\nGösterge | 2024\nYol / (km) | iç / 12\n"


def test_headers_and_notes_stand_below_the_body():
    header = f"<w:hdr {_W}>{paragraph(text('Ümraniye Belediyesi'))}</w:hdr>"
    notes = (
        f"<w:footnotes {_W}><w:footnote w:id='2'>{paragraph(text('Tahminîdir.'))}</w:footnote></w:footnotes>"
    )
    content = document(
        paragraph(text("Metin")), word__header2=header, word__footnotes=notes, word__footer1=f"<w:ftr {_W}/>"
    )
    assert plain_text(content, "tr").splitlines() == [
        "Metin",
        "--- dipnotlar",
        "Tahminîdir.",
        "--- üstbilgi 2",
        "Ümraniye Belediyesi",
    ]
    assert "--- header 2\n" in plain_text(content, "en")


def test_tracked_changes_show_and_a_picture_is_read_once():
    deleted = "<w:del w:id='1'><w:r><w:delText>35.000</w:delText></w:r></w:del>"
    inserted = f"<w:ins w:id='2'>{text('36.000')}</w:ins>"
    box = (
        f"<w:r><mc:AlternateContent><mc:Choice>{text('a')}</mc:Choice>"
        f"<mc:Fallback>{text('a')}</mc:Fallback></mc:AlternateContent></w:r>"
    )
    row = f"<w:tbl><w:tr><w:trPr><w:ins w:id='3'/></w:trPr><w:tc>{paragraph(text('yeni'))}</w:tc></w:tr></w:tbl>"
    shown = plain_text(document(paragraph(deleted + inserted + box) + row), "tr")
    assert shown == "[-35.000-]{+36.000+}a\n{+yeni+}\n"


def test_sheets_of_a_workbook_with_formulas_before_their_values():
    stream = BytesIO()
    with xlsxwriter.Workbook(stream) as workbook:
        sheet = workbook.add_worksheet("Maliyet")
        sheet.write_row(0, 0, ["Faaliyet", "Bütçe"])
        sheet.write_row(2, 0, ["F1", 1500000])
        sheet.write_formula(3, 1, "=SUM(B3:B3)", None, 1500000)
        workbook.add_worksheet("Boş").hide()
    assert plain_text(stream.getvalue(), "tr").splitlines() == [
        "--- Maliyet",
        "Faaliyet | Bütçe",
        "F1 | 1500000",
        " | =SUM(B3:B3) → 1500000",
        "--- Boş (hidden)",
    ]


@pytest.mark.parametrize(
    "content",
    [
        document(paragraph(text("a")))[:-40],
        b"PK\x03\x04 nothing".ljust(60),
        archive(word__document="<w:document"),
        archive(xl__workbook="<workbook/>"),
        archive(word__document='<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>')[:-1],
    ],
    ids=["cut", "no archive", "xml", "no sheets", "entity"],
)
def test_a_damaged_document_is_said_to_be_so_and_two_of_them_never_look_alike(content):
    shown = plain_text(content, "tr")
    assert shown.startswith("(Belge okunamıyor")
    assert plain_text(content + b" ", "tr") != shown
    assert plain_text(content, "en").startswith("(The document cannot be read")


def test_nothing_that_a_document_points_at_is_read():
    content = document(paragraph(text("a")))
    bad = f'<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><w:document {_W}><w:body>{paragraph(text("&b;"))}</w:body></w:document>'
    assert plain_text(archive(word__document=bad), "tr").strip() == ""
    assert plain_text(content, "tr") == "a\n"


def test_a_document_that_unpacks_to_more_than_the_limit_is_not_unpacked(monkeypatch):
    monkeypatch.setattr(limits, "DOCUMENT_BYTES", limits.DOCUMENT_BYTES._replace(value=1000))
    shown = plain_text(document(paragraph(text("a" * 2000))), "tr")
    assert "1000 bayttan büyük" in shown
    assert "aaaa" not in shown


def test_another_archive_is_shown_by_what_is_in_it():
    shown = plain_text(archive(a__b="1"), "tr")
    assert shown.splitlines()[1].startswith("a/b.xml 1 ")
