"""The plan's text stands in the Word document exactly as it was written, whatever it holds."""

from __future__ import annotations

import io
from dataclasses import replace

import pytest
from docx import Document
from hypothesis import example, given
from hypothesis import strategies as st
from word_drawing import W, body, drawn, lines, programme, with_targets, with_title
from word_templates import changed, with_paragraphs

from tests.laws import law

TEXTS = [
    pytest.param("{{ 7*7 }}", id="an output"),
    pytest.param("{% for x in y %}", id="a statement"),
    pytest.param("{{ page.title }}{# x #}", id="a field and a comment"),
    pytest.param("{%p endfor %}", id="a paragraph's statement"),
    pytest.param("</w:t></w:r></w:p><w:p>", id="Word's own XML"),
    pytest.param("</w:tcPr></w:tc>", id="the end of an empty cell"),
    pytest.param("& < > \" '", id="letters that XML escapes"),
    pytest.param("&amp; &lt; &#65; &unknown;", id="what is escaped already"),
    pytest.param("]]> <![CDATA[x]]> <!-- y --> <?z?>", id="XML's brackets"),
    pytest.param("_x0041_", id="Excel's escape"),
    pytest.param("=SUM(1)", id="a formula"),
    pytest.param("İstanbul'da ışık, çağ, şölen, ₺ ² … “”", id="Turkish letters and signs"),
    pytest.param("😀 emoji ve ٣ rakamı", id="letters of two units"),
    pytest.param("%s {0} {name} $1 \\1 \\n", id="marks of other languages"),
    pytest.param("nan None null undefined", id="words that look like nothing"),
]


@pytest.mark.parametrize("text", TEXTS)
def test_a_text_is_printed_exactly_as_it_is(text):
    content = drawn(with_title(text))
    assert f"PERFORMANS HEDEFİ 4.4.1. {text}" in lines(content)
    paragraphs = [paragraph.text for paragraph in Document(io.BytesIO(content)).paragraphs]
    assert paragraphs.count(f"PERFORMANS HEDEFİ 4.4.1. {text}") == 1


@law(30)
@given(
    st.text(st.characters(exclude_categories=["Cc", "Cs", "Cn", "Co", "Zl", "Zp"]), min_size=1, max_size=40)
)
@example("  iki  boşluk  ")
@example(" ")
def test_any_text_is_printed_exactly_as_it_is(text):
    paragraphs = [paragraph.text for paragraph in Document(io.BytesIO(drawn(with_title(text)))).paragraphs]
    assert f"PERFORMANS HEDEFİ 4.4.1. {text}" in paragraphs


@pytest.mark.parametrize("text", [" önde", "arkada ", "  iki  ", " "])
def test_a_space_at_an_edge_is_kept_by_word(text):
    found = [node for node in body(drawn(with_title(text))).iter(f"{W}t") if node.text == text]
    assert found
    assert {node.get("{http://www.w3.org/XML/1998/namespace}space") for node in found} == {"preserve"}


@pytest.mark.parametrize(("text", "parts"), [("bir\niki", ["bir", "iki"]), ("a\n\nb", ["a", "", "b"])])
def test_a_line_break_is_one_in_word(text, parts):
    paragraph = next(
        p for p in Document(io.BytesIO(drawn(with_title(text)))).paragraphs if p.text.endswith(parts[-1])
    )
    assert paragraph.text == "PERFORMANS HEDEFİ 4.4.1. " + text
    assert len(paragraph._p.findall(f".//{W}br")) == len(parts) - 1


def test_a_text_in_an_attribute_is_one_line_and_cannot_leave_it():
    def described_anew(page):
        return replace(page, indicators=replace(page.indicators, description="a \"b\"\n<c> & 'd'"))

    content = body(drawn(with_targets(programme(), described_anew)))
    described = [node.get(f"{W}val") for node in content.iter(f"{W}tblDescription")]
    assert described[0] == "a \"b\" <c> & 'd'"


def test_a_tag_in_a_field_stood_in_the_finished_document():
    """The list of tables would have shown `{{ page.number }}`."""
    instructions = [node.text for node in body(drawn(programme())).iter(f"{W}instrText")]
    assert ' TC "4.4.1 İzleme göstergeleri" \\f t \\l 1 ' in instructions
    assert not any("{{" in instruction for instruction in instructions)


def test_a_text_in_a_field_cannot_end_it():
    template = changed("{{ page.number }} Faaliyetler", "{{ page.title }} Faaliyetler")
    content = drawn(with_title('x" \\b "y\nz'), template)
    instructions = [node.text for node in body(content).iter(f"{W}instrText")]
    assert ' TC "x\\" \\\\b \\"y z Faaliyetler ve projeler" \\f t \\l 1 ' in instructions


@pytest.mark.parametrize(
    "runs",
    [
        pytest.param(["{{ ti", "tle }}"], id="in the middle of the name"),
        pytest.param(["{", "{ title }", "}"], id="inside the braces"),
        pytest.param(list("{{ title }}"), id="letter by letter"),
        pytest.param(["{{", "", " title", " ", "}}"], id="with an empty run between"),
    ],
)
@pytest.mark.parametrize(
    "between", ["", "<w:proofErr w:type='spellStart'/>", "<w:bookmarkStart w:id='0' w:name='x'/>"]
)
def test_a_tag_that_word_has_split_over_runs_is_one_tag(runs, between):
    formatted = between.join(
        f"<w:r><w:rPr>{'<w:b/>' if number % 2 else '<w:i/>'}</w:rPr><w:t>{text}</w:t></w:r>"
        for number, text in enumerate(runs)
    )
    template = changed(
        "<w:body>", f"<w:body><w:p><w:r><w:t>Önce </w:t></w:r>{formatted}<w:r><w:t> sonra</w:t></w:r></w:p>"
    )
    assert lines(drawn(programme(), template))[0] == "Önce 2024 Yılı Performans Programı sonra"


@pytest.mark.parametrize("quoted", ["“evet”", "„evet“", "‘evet’", '"evet"', "'evet'"])
def test_quotation_marks_that_word_made_smart_are_understood(quoted):
    text = f"{{% if title == {quoted} %}}yanlış{{% else %}}{{{{ title }}}}{{% endif %}}"
    assert lines(drawn(programme(), with_paragraphs(text)))[0] == "2024 Yılı Performans Programı"


def test_the_templates_own_text_is_text():
    template = with_paragraphs("50 % {x} } { %} 3 < 4 & “5” #}".replace("%}", "% }").replace("#}", "# }"))
    assert lines(drawn(programme(), template))[0] == "50 % {x} } { % } 3 < 4 & “5” # }"


def test_what_a_template_comments_is_left_out():
    assert lines(drawn(programme(), with_paragraphs("a{# not #}b")))[0] == "ab"
