"""The template as a file: what may not be in it, and what does not open."""

from __future__ import annotations

import io
import struct
import zipfile

import pytest
from word_templates import BODY, W_NS, changed, compiled, packed, parts_of, rules, shipped, with_part

from izlence import limits

RELATIONSHIPS = "word/_rels/document.xml.rels"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
MICROSOFT = "http://schemas.microsoft.com/office/2006/relationships"


def related(kind: str, target: str, mode: str = "", base: str = OFFICE) -> bytes:
    external = f' TargetMode="{mode}"' if mode else ""
    relationship = (
        f'<Relationship Id="rId99" Type="{base}/{kind}" Target="{target}"{external}/></Relationships>'
    )
    return changed("</Relationships>", relationship, RELATIONSHIPS)


def document_with(before: str, encoding: str = "UTF-8") -> bytes:
    content = parts_of(shipped())[BODY].decode().partition("?>")[2]
    return f'<?xml version="1.0" encoding="{encoding}"?>{before}{content}'.encode(encoding)


@pytest.mark.parametrize(
    ("content", "what"),
    [
        pytest.param(with_part("word/vbaProject.bin", b"x"), "word/vbaProject.bin", id="a macro"),
        pytest.param(
            related("vbaProject", "x.bin", base=MICROSOFT), "vbaProject", id="a macro of another name"
        ),
        pytest.param(
            with_part("word/embeddings/oleObject1.bin", b"x"), "oleObject1.bin", id="an embedded object"
        ),
        pytest.param(related("oleObject", "x.bin"), "oleObject", id="an embedded object of another name"),
        pytest.param(related("package", "x.xlsx"), "package", id="an embedded workbook"),
        pytest.param(with_part("word/activeX/activeX1.xml", b"<x/>"), "activeX", id="a control"),
        pytest.param(related("aFChunk", "x.html"), "aFChunk", id="a page taken in whole"),
        pytest.param(
            related("attachedTemplate", "https://x/y.dotm", "External"),
            "attachedTemplate",
            id="a remote template",
        ),
        pytest.param(related("image", "https://x/y.png", "External"), "image", id="a remote picture"),
        pytest.param(related("frame", "https://x/", "External"), "frame", id="a frame"),
        pytest.param(with_part(BODY, document_with("<!DOCTYPE x>")), f"{BODY}: DOCTYPE", id="a DOCTYPE"),
        pytest.param(
            with_part(BODY, document_with('<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>')),
            "DOCTYPE",
            id="an entity",
        ),
        pytest.param(
            with_part(BODY, document_with("<!DOCTYPE x>", "UTF-16")),
            "DOCTYPE",
            id="a DOCTYPE that UTF-16 hid",
        ),
    ],
)
def test_what_may_not_be_in_a_template_is_told(content, what):
    template, findings = compiled(content)
    assert template is None
    assert {finding.rule for finding in findings} == {"template-dangerous-part"}
    assert what in findings[0].message
    assert findings[0].hint == "Makroyu, dış bağlantıyı ya da gömülü nesneyi kaldırın."


def test_a_link_to_a_web_page_is_allowed():
    assert rules(related("hyperlink", "https://www.umraniye.bel.tr", "External")) == []


def doubled() -> bytes:
    with pytest.warns(UserWarning, match="Duplicate name"):
        return packed([*parts_of(shipped()).items(), (BODY, b"<x/>")])


def damaged() -> bytes:
    content = bytearray(shipped())
    entry = zipfile.ZipFile(io.BytesIO(shipped())).getinfo(BODY)
    for position in range(entry.header_offset + 60, entry.header_offset + 90):
        content[position] ^= 0xFF
    return bytes(content)


def encrypted() -> bytes:
    content = bytearray(shipped())
    for mark, offset in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        position = bytes(content).find(mark)
        while position >= 0:
            struct.pack_into("<H", content, position + offset, 1)
            position = bytes(content).find(mark, position + 4)
    return bytes(content)


def without(name: str) -> bytes:
    return packed((part, content) for part, content in parts_of(shipped()).items() if part != name)


@pytest.mark.parametrize(
    ("make", "reason"),
    [
        pytest.param(lambda: b"", "zip", id="an empty file"),
        pytest.param(lambda: b"code: PH4.4.1\n", "zip", id="a text"),
        pytest.param(lambda: b"\xd0\xcf\x11\xe0" + b"\0" * 600, "zip", id="an old or locked Word file"),
        pytest.param(lambda: shipped()[:3000], "zip", id="cut off"),
        pytest.param(damaged, "zip", id="damaged within a part"),
        pytest.param(encrypted, "zip", id="parts under a password"),
        pytest.param(doubled, "zip", id="a part twice"),
        pytest.param(lambda: with_part("../kötü.xml", b"<x/>"), "zip", id="a part outside"),
        pytest.param(lambda: with_part("/kötü.xml", b"<x/>"), "zip", id="a part at the root"),
        pytest.param(lambda: without(BODY), BODY, id="no document"),
        pytest.param(lambda: without("[Content_Types].xml"), BODY, id="no list of parts"),
        pytest.param(lambda: with_part(BODY, b"<w:document>"), "XML", id="a document cut off"),
        pytest.param(
            lambda: with_part("word/header1.xml", b"<x>\x01</x>"),
            "XML",
            id="a header with a control character",
        ),
        pytest.param(
            lambda: with_part("word/media/x.bin", b"\0" * (limits.TEMPLATE_BYTES.value + 1)),
            "20971520 B",
            id="a zip bomb",
        ),
    ],
)
def test_a_template_that_does_not_open_is_told_with_the_reason(make, reason):
    template, findings = compiled(make())
    assert template is None
    assert [finding.rule for finding in findings] == ["template-unreadable"]
    assert reason in findings[0].message
    assert findings[0].hint == "Dosyayı Word'de açıp .docx olarak yeniden kaydedin."


def test_a_tag_in_an_endnote_stood_in_the_finished_document():
    note = f"<w:endnotes {W_NS}><w:endnote><w:p><w:r><w:t>%s</w:t></w:r></w:p></w:endnote></w:endnotes>"
    assert rules(with_part("word/endnotes.xml", (note % "{{ title }}").encode())) == []
    assert rules(with_part("word/endnotes.xml", (note % "{{ tilte }}").encode())) == [
        "template-unknown-field"
    ]


def test_a_template_with_footnotes_of_its_own_would_mix_them_with_the_plans():
    note = f"<w:footnotes {W_NS}><w:footnote w:id='1'><w:p/></w:footnote></w:footnotes>"
    assert rules(with_part("word/footnotes.xml", note.encode())) == ["template-has-footnotes"]


@pytest.mark.parametrize("value", ["x", "", "1.5", "-3"])
def test_a_table_with_a_width_that_is_no_number_stopped_the_program(value):
    spans = rules(changed('<w:gridSpan w:val="2"/>', f'<w:gridSpan w:val="{value}"/>'))
    assert set(spans) <= {"template-columns-differ"}
    content = parts_of(shipped())[BODY].decode()
    width = content.partition('<w:gridCol w:w="')[2].partition('"')[0]
    assert rules(changed(f'<w:gridCol w:w="{width}"', f'<w:gridCol w:w="{value}"')) == []


@pytest.mark.parametrize("tag", ["{%tr for %}", "{%tr for row %}", "{%tr for in %}"])
def test_a_loop_without_names_in_a_table_of_repeated_columns_is_told(tag):
    assert "template-tag-syntax" in rules(changed("{%tr for row in page.indicators.rows %}", tag))


@pytest.mark.parametrize("instruction", ["DDEAUTO c:\\\\x", "INCLUDETEXT x.docx", "includepicture x.png"])
def test_a_field_that_reads_outside_was_let_in(instruction):
    begin, rest = instruction[:4], instruction[4:]
    runs = "".join(f"<w:r><w:instrText>{text}</w:instrText></w:r>" for text in (begin, rest))
    field = (
        '<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r>'
        f'{runs}<w:r><w:fldChar w:fldCharType="end"/></w:r></w:p><w:sectPr>'
    )
    assert rules(changed("<w:sectPr>", field)) == ["template-dangerous-part"]
