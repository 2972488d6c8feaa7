"""What each kind of change looks like in the file with tracked changes, and that every such file keeps the law."""

import io
import re
import zipfile
from dataclasses import replace
from functools import cache
from pathlib import Path

import pytest

from izlence.render.redline import Author, redline
from izlence.render.redline.engine import draw
from izlence.render.word.compile import compile_template
from izlence.render.word.document import render_word
from izlence.write.lint import lint_package
from tests.render.redline.packages import Run, Text, table, text, word_file
from tests.render.redline.revisions_oracle import says
from tests.render.redline.test_redline_law import Someone
from tests.render.word.sample_book import whole_programme, whole_strategy
from tests.write.lint.packages import pack

TEMPLATES = Path(__file__).parents[3] / "templates" / "word"
BODY, NOTES = "word/document.xml", "word/footnotes.xml"


def told(blocks, new_blocks, part=BODY):
    """The redline of two lists of blocks as text, with short marks; the law is checked on the way."""
    return lawful(word_file(blocks), word_file(new_blocks)).parts[part].decode()


def lawful(old, new):
    made = draw(old, new, Someone())
    assert says(made.redline.parts, "accept") == says(new)
    assert says(made.redline.parts, "reject") == says(old)
    assert made.fallbacks == 0
    faults = {one.rule for one in lint_package("a.docx", pack(dict(new)))}
    assert [
        one for one in lint_package("a.docx", pack(dict(made.redline.parts))) if one.rule not in faults
    ] == []
    return made.redline


def deleted(xml):
    return re.findall(r"<w:delText[^>]*>([^<]*)</w:delText>", xml)


def inserted(xml):
    return [
        re.sub(r"<[^>]+>", "", mark) for mark in re.findall(r"<w:ins [^>]*[^/]>(.*?)</w:ins>", xml, re.DOTALL)
    ]


@cache
def template(kind):
    content = (TEMPLATES / f"{kind.name}.docx").read_bytes()
    return compile_template(content, kind.name, kind)[0]


def parts_of(book):
    """The parts of a whole book as our writer draws it."""
    content = render_word(book, template(type(book)))
    with zipfile.ZipFile(io.BytesIO(content)) as package:
        return {name: package.read(name) for name in package.namelist()}


def test_an_amount_is_replaced_whole():
    xml = told([text("Bütçesi 1.250.000 ₺ olan")], [text("Bütçesi 1.275.000 ₺ olan")])
    assert (deleted(xml), inserted(xml)) == (["1.250.000"], ["1.275.000"])


def test_words_that_change_side_by_side_read_as_one_change():
    xml = told(
        [text("Yol ve kaldırım bakımı hızla yapılır bu yıl")],
        [text("Yol ve park onarımı hızla yapılır bu yıl")],
    )
    assert (deleted(xml), inserted(xml)) == (["kaldırım bakımı"], ["park onarımı"])


def test_the_same_document_has_no_revision_and_stays_as_it_is():
    parts = word_file([text("Yol"), table(("Faaliyet", "Tutar"), ("Asfalt", "5"))])
    made = redline(parts, dict(parts), Someone())
    assert (made.revisions, made.parts, made.untracked) == (0, parts, ())


def test_ids_that_moved_are_no_change():
    mark = text("AMAÇ 1", mark="_Toc")
    note = Text((Run("Yasa", kind="note"),))
    xml = told([mark, note], [text("Yeni başlık", mark="_Toc"), Text((Run("Ek", kind="note"),)), mark, note])
    assert deleted(xml) == []


def test_a_row_that_comes_is_marked_with_all_that_is_in_it():
    rows = ("Faaliyet", "Tutar"), ("Asfalt", "5"), ("Toplam", "5")
    xml = told([table(*rows)], [table(rows[0], rows[1], ("Sinyal", "2"), ("Toplam", "7"))])
    row = next(row for row in re.findall(r"<w:tr>.*?</w:tr>", xml) if "Sinyal" in row)
    assert row.count("<w:ins ") == 1 + 2 + 2, "the row, two paragraph marks and two texts"
    assert deleted(xml) == ["5"]


def test_grey_rows_that_shift_are_no_other_rows():
    rows = [("Ad", "Sayı"), *((f"Gösterge {one}", one) for one in "abcd")]
    xml = told([table(*rows, shaded=True)], [table(*rows[:2], ("Yeni", "9"), *rows[2:], shaded=True)])
    assert deleted(xml) == []
    assert inserted(xml)[-2:] == ["Yeni", "9"]
    assert "<w:tcPrChange " in xml


def test_a_table_with_other_columns_goes_and_comes_and_does_not_touch_itself():
    xml = told([table(("Ad", "Sayı"), ("Yol", "1"))], [table(("Ad", "Birim", "Sayı"), ("Yol", "km", "1"))])
    assert xml.count("<w:tbl>") == 2
    assert "</w:tbl><w:tbl>" not in xml


def test_a_page_that_goes_takes_its_own_heading_with_it():
    page = [text("AMAÇ 1"), text("Hedef 1.1 yol"), table(("Ad", "Sayı"), ("Yol", "1"))]
    other = [text("AMAÇ 1"), text("Hedef 1.2 park"), table(("Ad", "Sayı"), ("Park", "2"))]
    xml = told([text("Giriş"), *page, *other], [text("Giriş"), *other])
    assert deleted(xml) == ["AMAÇ 1", "Hedef 1.1 yol", "Ad", "Sayı", "Yol", "1"]


def test_a_note_that_goes_is_kept_as_deleted_and_the_others_are_still_in_order():
    first, second = Text((Run("Bir", kind="note"),)), Text((Run("İki", kind="note", target="iki"),))
    old, new = [first, text("Yol"), second], [text("Yol"), second]
    assert deleted(told(old, new, NOTES)) == [" Not bir"]
    assert re.findall(r'footnoteReference w:id="(\d+)"', told(old, new)) == ["1", "2"]


def test_the_last_note_that_goes_brings_the_notes_part_along():
    made = lawful(word_file([Text((Run("Bir", kind="note"),))]), word_file([Text((Run("Bir"),))]))
    assert "footnotes.xml" in made.parts["word/_rels/document.xml.rels"].decode()


def test_a_changed_picture_stands_beside_the_new_one():
    old, new = (Text((Run("Şema", kind="picture", target=one),)) for one in ("bir", "iki"))
    made = lawful(word_file([old]), word_file([new]))
    assert len([name for name in made.parts if name.startswith("word/media/")]) == 2


def test_a_changed_header_is_tracked_in_the_header():
    made = lawful(word_file([text("Yol")], "Program 2024"), word_file([text("Yol")], "Program 2025"))
    xml = made.parts["word/header1.xml"].decode()
    assert (deleted(xml), inserted(xml)) == (["2024"], ["2025"])


def test_only_a_look_that_changed_is_marked_as_such():
    xml = told([Text((Run("Yol bakımı"),))], [Text((Run("Yol bakımı", look="b"),))])
    assert "<w:rPrChange " in xml
    assert not deleted(xml)


def test_a_change_that_is_not_committed_has_no_date():
    class Nobody(Someone):
        def of(self, *_):
            return Author("Çalışma kopyası", "")

    xml = redline(word_file([text("Yol")]), word_file([text("Park")]), Nobody()).parts[BODY].decode()
    assert "w:author" in xml
    assert "w:date" not in xml


def test_the_author_is_asked_with_the_texts_and_what_stands_near():
    asked = []

    class Asking(Someone):
        def of(self, before, after, near):
            asked.append((before, after, near))
            return super().of(before, after, near)

    heading = text("PERFORMANS HEDEFİ 1.1", mark="_Toc")
    old, new = (
        [heading, table(("Faaliyet", "Tutar"), ("1. Asfalt", amount), caption="Maliyet")] for amount in "56"
    )
    redline(word_file(old), word_file(new), Asking())
    near = next(near for before, after, near in asked if (before, after) == ("5", "6"))
    assert near[0] == "Asfalt"
    assert near[-2:] == ("PERFORMANS HEDEFİ 1.1", "PERFORMANS HEDEFİ 1.1")


def test_the_same_two_files_give_the_same_bytes():
    old, new = word_file([text("Yol"), text("Park")]), word_file([text("Yollar"), table(("Ad",), ("Yol",))])
    assert redline(old, new, Someone()).parts == redline(old, new, Someone()).parts


def without_first_page(book):
    """The programme without its first target: its page and its line in no list of contents."""
    first, *rest = book.directorates
    pages = (replace(first, pages=first.pages[1:]), *rest)
    chapters = list(book.book.chapters)
    section = replace(chapters[1].sections[1], directorates=pages)
    chapters[1] = replace(chapters[1], sections=(chapters[1].sections[0], section, *chapters[1].sections[2:]))
    return replace(book, directorates=pages, book=replace(book.book, chapters=tuple(chapters)))


@pytest.mark.parametrize("turned", [False, True])
def test_a_whole_programme_that_loses_a_page_keeps_the_law(turned):
    pair = [parts_of(book) for book in (whole_programme(), without_first_page(whole_programme()))]
    old, new = reversed(pair) if turned else pair
    assert lawful(old, new).revisions > 20


def test_a_page_that_is_kept_word_for_word_is_not_marked():
    old, new = (parts_of(book) for book in (whole_programme(), without_first_page(whole_programme())))
    gone = deleted(lawful(old, new).parts[BODY].decode())
    assert "Vatandaşlara ulaşmak göstergesi 1" in " ".join(gone)
    assert "Başvuruları zamanında yanıtlamak göstergesi 1" not in " ".join(gone)


def test_two_documents_that_have_nothing_in_common_keep_the_law():
    lawful(parts_of(whole_programme()), parts_of(whole_strategy()))


@pytest.mark.office
def test_microsofts_validator_takes_the_file(sdk_errors_on_record):
    old, new = (parts_of(book) for book in (whole_programme(), without_first_page(whole_programme())))
    assert sdk_errors_on_record("redline.docx", pack(dict(lawful(old, new).parts))) == []
