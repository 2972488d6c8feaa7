"""The clock and the dice are taken out of a PDF without moving a byte."""

from izlence.layout.steady import steady

PDF = (
    b"%PDF <xmp:CreateDate>2026-11-22T04:09:09Z</xmp:CreateDate> /CreationDate(D:20261122040909Z')>>"
    b"/ID [ <1757AD121A225ED4C81205EA69811E76>\n<1757AD121A225ED4C81205EA69811E76> ]"
    b"\n/DocChecksum /0BE2A0F369FE4847291535B2A7E99F6C\n"
)
LATER = PDF.replace(b"2026", b"2031").replace(b"1757AD", b"FFFFFF").replace(b"0BE2", b"1234")


def test_the_same_document_gives_the_same_pdf_at_another_time():
    assert steady(PDF, b"document") == steady(LATER, b"document")


def test_the_file_keeps_its_length_because_it_counts_its_own_bytes():
    assert len(steady(PDF, b"document")) == len(PDF)


def test_another_document_has_another_identifier():
    assert steady(PDF, b"document") != steady(PDF, b"another")
