"""The PDF of a book: read aloud, searched, found by its headings, printed anywhere, and the same each time."""

from __future__ import annotations

import io
from collections.abc import Iterable

import pypdf
import pytest

from izlence.layout import find_office, to_pdf
from tests.office.laid_out_book import headings, outline, pages_of, squeezed
from tests.office.poppler import pdf_fonts

pytestmark = pytest.mark.office

NAMES = ("performans-programi-2025", "stratejik-plan-2025-2029")
WORDS = {
    NAMES[0]: (
        "İÇİNDEKİLER",
        "Müdürlüğü",
        "Teşkilat Yapısı",
        "Sağlık",
        "ödenek",
        "Şekil 1",
        "Örnekköy Belediyesi",
    ),
    NAMES[1]: ("İÇİNDEKİLER", "Müdürlüğü", "GELECEĞE BAKIŞ", "İşbirliği", "Tespitler", "İhtiyaçlar"),
}


@pytest.mark.parametrize("name", NAMES)
def test_bookmarks_are_the_headings_in_their_order_and_depth(book, name):
    marks = outline(book[f"{name}.pdf"])
    expected = list(headings(book[f"{name}.docx"]))
    assert [(level, squeezed(title)) for level, title, _ in marks] == [
        (level, squeezed(title)) for level, title in expected
    ]
    pages = [page for _, _, page in marks]
    assert pages == sorted(pages)
    assert len(marks) > 30


@pytest.mark.parametrize("name", NAMES)
def test_it_is_tagged_in_turkish_and_shows_its_title(book, name):
    reader = pypdf.PdfReader(io.BytesIO(book[f"{name}.pdf"]))
    catalog = reader.trailer["/Root"]
    assert catalog["/MarkInfo"]["/Marked"]
    assert catalog["/StructTreeRoot"]["/K"]
    assert catalog["/Lang"] == "tr-TR"
    assert catalog["/ViewerPreferences"]["/DisplayDocTitle"]
    assert reader.metadata is not None
    assert str(reader.metadata.title).startswith("Örnekköy Belediyesi 2025")


@pytest.mark.parametrize("name", NAMES)
def test_turkish_words_are_found_in_it(book, name):
    pdf = book[f"{name}.pdf"]
    read = (page.extract_text() for page in pypdf.PdfReader(io.BytesIO(pdf)).pages)
    assert missing(WORDS[name], pages_of(pdf)) == set()
    assert missing(WORDS[name], read) == set()


def missing(words: Iterable[str], pages: Iterable[str]) -> set[str]:
    """Give the words that stand on no page; reading ends with the page on which the last one stands."""
    wanted = {squeezed(word) for word in words}
    for page in pages:
        text = squeezed(page)
        wanted = {word for word in wanted if word not in text}
        if not wanted:
            break
    return wanted


@pytest.mark.parametrize("name", NAMES)
def test_all_its_fonts_are_in_it(book, name, tmp_path):
    path = tmp_path / "book.pdf"
    path.write_bytes(book[f"{name}.pdf"])
    fonts = pdf_fonts(path)
    assert fonts
    assert all(font.embedded for font in fonts)


def test_the_same_document_gives_the_same_bytes(book):
    name = NAMES[1]
    office = find_office()
    assert office is not None
    assert to_pdf(book[f"{name}.docx"], office) == book[f"{name}.pdf"]
