"""What others say of the built files: Microsoft's validator, LibreOffice, our own linter."""

from __future__ import annotations

import pytest

from izlence.write.lint import lint_package
from tests.office.poppler import pdf_fonts, pdf_text

pytestmark = pytest.mark.office

FILES = {
    "performans-programi-2024.docx": ("PERFORMANS HEDEFİ 7.1.1.", "16.500.000 ₺", "Kıdemli Hemşehri Meclisi"),
    "performans-programi-2024.xlsx": ("PERFORMANS HEDEFİ 7.1.1.", "Kıdemli Hemşehri Meclisi"),
    "stratejik-plan-2025-2029.docx": ("HEDEF KARTI H7.2", "821.150.000 ₺", "İhtiyaçlar"),
    "stratejik-plan-2025-2029.xlsx": ("PG7.2.8", "İhtiyaçlar"),
}


@pytest.mark.parametrize("name", FILES)
def test_the_open_xml_sdk_finds_nothing(built, name, sdk_errors):
    assert sdk_errors(name, built[name]) == []


@pytest.mark.parametrize("name", FILES)
def test_our_linter_finds_nothing(built, name):
    assert lint_package(name, built[name]) == ()


@pytest.mark.parametrize("name", FILES)
def test_libreoffice_makes_a_pdf_with_the_texts_and_embedded_fonts(built, name, pdf_of, tmp_path):
    path = tmp_path / name
    path.write_bytes(built[name])
    pdf = pdf_of(path)
    text = " ".join(pdf_text(pdf).replace("\u00a0", " ").split())
    for expected in FILES[name]:
        assert expected in text
    assert all(font.embedded for font in pdf_fonts(pdf))
