"""What LibreOffice makes of the built files (`tests/write/lint`: what Microsoft's validator and our linter say of them)."""

from __future__ import annotations

import pytest

from tests.office.poppler import pdf_fonts, pdf_text

pytestmark = pytest.mark.office

FILES = {
    "performans-programi-2024.docx": ("PERFORMANS HEDEFİ 7.1.1.", "16.500.000 ₺", "Kıdemli Hemşehri Meclisi"),
    "performans-programi-2024.xlsx": ("PERFORMANS HEDEFİ 7.1.1.", "Kıdemli Hemşehri Meclisi"),
    "stratejik-plan-2025-2029.docx": ("HEDEF KARTI H7.2", "821.150.000 ₺", "İhtiyaçlar"),
    "stratejik-plan-2025-2029.xlsx": ("PG7.2.8", "İhtiyaçlar"),
}


@pytest.mark.parametrize("name", FILES)
def test_libreoffice_makes_a_pdf_with_the_texts_and_embedded_fonts(built, name, pdf_of, tmp_path):
    path = tmp_path / name
    path.write_bytes(built[name])
    pdf = pdf_of(path)
    text = " ".join(pdf_text(pdf).replace("\u00a0", " ").split())
    for expected in FILES[name]:
        assert expected in text
    assert all(font.embedded for font in pdf_fonts(pdf))
