"""The tools that the other office tests rely on can tell good from bad."""

from pathlib import Path

import pytest

from tests.office import poppler, validator
from tests.office.poppler import pdf_fonts, pdf_pages_as_png, pdf_text
from tests.office.validator import ToolMissingError, validate_with_sdk
from tests.write.lint.packages import pack, swap
from tests.write.lint.word_sample import word_parts


@pytest.mark.office
def test_the_sdk_takes_a_good_document_and_names_what_is_wrong_with_a_bad_one(sdk_errors):
    bad = swap("word/document.xml", "<w:tr>", "<w:unknown/><w:tr>")(word_parts())
    assert sdk_errors("good.docx", pack(word_parts())) == []
    (error,) = sdk_errors("bad.docx", pack(bad))
    assert (error.kind, error.part) == ("Schema", "/word/document.xml")


@pytest.mark.office
def test_the_sdk_reports_a_file_that_it_cannot_open(sdk_errors):
    assert [error.kind for error in sdk_errors("torn.docx", b"PK torn")] == ["Exception"]


@pytest.mark.office
def test_a_document_becomes_a_pdf_with_its_text_its_pages_and_embedded_fonts(pdf_of, tmp_path: Path):
    source = tmp_path / "programme.docx"
    source.write_bytes(pack(word_parts()))
    pdf = pdf_of(source)
    assert "Gösterge" in pdf_text(pdf)
    assert "Not 2" in pdf_text(pdf)
    assert [page.suffix for page in pdf_pages_as_png(pdf, tmp_path)] == [".png"]
    assert pdf_fonts(pdf)
    assert all(font.embedded for font in pdf_fonts(pdf))


@pytest.mark.office
def test_a_file_that_is_no_document_makes_no_pdf(pdf_of, tmp_path: Path):
    source = tmp_path / "torn.docx"
    source.write_bytes(b"PK\x03\x04 torn")
    with pytest.raises(RuntimeError, match="made no PDF"):
        pdf_of(source)


def test_an_absent_validator_is_an_error_that_says_how_to_get_it(monkeypatch, tmp_path: Path):
    monkeypatch.setattr(validator, "VALIDATOR", tmp_path / "nothing")
    with pytest.raises(ToolMissingError, match="npm ci"):
        validate_with_sdk(tmp_path / "a.docx")


def test_an_absent_program_is_an_error_that_says_how_to_get_it(monkeypatch, pdf_of, tmp_path: Path):
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(ToolMissingError, match="apt-get install"):
        pdf_of(tmp_path / "a.docx")
    with pytest.raises(ToolMissingError, match="apt-get install"):
        poppler.pdf_text(tmp_path / "a.pdf")
