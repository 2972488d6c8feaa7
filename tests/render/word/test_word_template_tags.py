"""Faults of tags in a Word template: each told before any data exists, with the spot where a designer finds it in Word."""

from __future__ import annotations

import pytest
from word_templates import BODY, CARD, changed, compiled, parts_of, rules, shipped, with_paragraphs, with_part


@pytest.mark.parametrize("name", ["performance-programme.docx", CARD])
def test_the_shipped_templates_have_no_faults(name):
    template, findings = compiled(shipped(name), name)
    assert findings == []
    assert template is not None


@pytest.mark.parametrize(
    ("text", "rule", "message", "hint"),
    [
        pytest.param(
            "{{ tilte }}",
            "template-unknown-field",
            "paragraf 1: `{{ tilte }}` içindeki “tilte” diye bir alan yok.",
            "Bunu mu demek istediniz: title?",
            id="a misspelt field",
        ),
        pytest.param(
            "{{ belediye }}", "template-unknown-field", None, None, id="a field that nothing resembles"
        ),
        pytest.param(
            "{{ title|upper }}",
            "template-unknown-filter",
            "paragraf 1: `{{ title|upper }}` içindeki “upper” diye bir süzgeç yok.",
            "Kullanılabilenler: length.",
            id="a filter of Jinja's",
        ),
        pytest.param("{{ title|attr('x') }}", "template-unknown-filter", None, None, id="the filter attr"),
        pytest.param(
            "{{ title",
            "template-tag-unclosed",
            "paragraf 1: etiket kapanmamış: “{{ title”.",
            "Etiketi `{{ … }}` ya da `{% … %}` biçiminde tamamlayın.",
            id="an output left open",
        ),
        pytest.param("title }}", "template-tag-unclosed", None, None, id="an output never opened"),
        pytest.param("{% if title }", "template-tag-unclosed", None, None, id="a statement left open"),
        pytest.param(
            "{{ }}", "template-tag-syntax", "paragraf 1: `{{ }}` anlaşılmıyor.", None, id="an empty tag"
        ),
        pytest.param("{{ title year }}", "template-tag-syntax", None, None, id="two names"),
        pytest.param("{{ title. }}", "template-tag-syntax", None, None, id="a name cut off"),
        pytest.param("{%tr%}", "template-tag-syntax", None, None, id="a statement that says nothing"),
        pytest.param(
            "{% set x = 1 %}",
            "template-unknown-tag",
            "paragraf 1: `{% set x = 1 %}` bilinen bir etiket değil.",
            "Kullanılabilenler: for, if, elif, else, endfor, endif, colspan, anchor, endanchor.",
            id="set",
        ),
        pytest.param("{% include 'x' %}", "template-unknown-tag", None, None, id="include"),
        pytest.param("{% import 'x' as y %}", "template-unknown-tag", None, None, id="import"),
        pytest.param("{% macro x() %}", "template-unknown-tag", None, None, id="macro"),
        pytest.param("{% raw %}", "template-unknown-tag", None, None, id="raw"),
        pytest.param("{% block x %}", "template-unknown-tag", None, None, id="block"),
        pytest.param("{% do title %}", "template-unknown-tag", None, None, id="do"),
        pytest.param(
            "{{ pages }}",
            "template-not-a-text",
            "paragraf 1: `{{ pages }}` bir metin değil, liste / list; yazdırılamaz.",
            "Bir alanını yazın ya da `for` ile dolaşın.",
            id="a list printed",
        ),
        pytest.param("{{ title == year }}", "template-not-a-text", None, None, id="a comparison printed"),
        pytest.param(
            "{%p if title %} x", "template-tag-not-alone", None, None, id="text beside a paragraph's tag"
        ),
        pytest.param(
            "{%p if title %}{%p endif %}", "template-tag-not-alone", None, None, id="two in a paragraph"
        ),
        pytest.param(
            "{%tr if title %}", "template-tag-not-alone", None, None, id="a row's tag outside a table"
        ),
        pytest.param(
            "{%tc if title %}", "template-tag-not-alone", None, None, id="a cell's tag outside a table"
        ),
    ],
)
def test_a_fault_is_told_with_its_spot(text, rule, message, hint):
    template, findings = compiled(with_paragraphs(text))
    assert template is None
    finding = findings[0]
    assert (finding.rule, finding.severity) == (rule, "error")
    assert message in (None, finding.message)
    assert hint in (None, finding.hint)
    assert finding.message.startswith("paragraf 1: ")


@pytest.mark.parametrize(
    ("old", "new", "spot"),
    [
        pytest.param("{%p endif %}", "", None, id="a paragraph's if"),
        pytest.param("{%tr endfor %}", "", None, id="a row's for"),
        pytest.param("{%tr endif %}", "", None, id="a row's if"),
        pytest.param("{%tc endfor %}", "", None, id="a cell's for"),
        pytest.param("{%p for page in directorate.pages %}", "", None, id="a paragraph's endfor"),
        pytest.param("{%tr if row.is_part %}", "", None, id="a row's else"),
        pytest.param("{%tr endif %}", "{%tr endfor %}", "tablo 1, satır", id="one end for another"),
        pytest.param("{%tr else %}", "{%tr elif %}", "tablo 1, satır", id="elif without a condition"),
    ],
)
def test_what_is_opened_and_not_closed_is_told_at_each_level(old, new, spot):
    content = parts_of(shipped())[BODY].decode()
    assert old in content
    _, findings = compiled(changed(old, new))
    assert {finding.rule for finding in findings} <= {
        *(
            "template-tag-unbalanced",
            "template-tag-syntax",
            "template-columns-unknown",
            "template-columns-differ",
            "template-unknown-field",
            "template-directorate-stands-alone",
        ),
        *("template-tag-unclosed", "template-tag-not-alone", "template-field-may-be-missing"),
    }
    assert findings
    assert spot is None or any(finding.message.startswith(spot) for finding in findings)


def test_a_loop_closed_in_another_paragraph_is_told():
    assert rules(with_paragraphs("{% for page in pages %}", "{% endfor %}")) == ["template-tag-unbalanced"]
    assert rules(with_paragraphs("{% for page in pages %}{{ page.code }}{% endfor %}")) == []


def test_all_faults_are_told_in_one_run():
    findings = compiled(with_paragraphs("{{ tilte }}", "{{ title|x }}", "{{ pages }}", "{{ yaer }}"))[1]
    assert [finding.message.partition(":")[0] for finding in findings] == [
        f"paragraf {n}" for n in (1, 2, 3, 4)
    ]


def test_a_fault_in_a_header_names_the_header():
    finding = compiled(changed("{{ institution }}", "{{ instituton }}", "word/header1.xml"))[1][0]
    assert finding.message.startswith("header1.xml, paragraf 1: ")
    assert finding.hint == "Bunu mu demek istediniz: institution?"


def test_a_fault_in_a_table_names_table_row_and_cell():
    finding = compiled(changed("{{ row.budget }}", "{{ row.bugdet }}"))[1][0]
    assert finding.message.startswith("tablo 3, satır 5, hücre 2: `{{ row.bugdet }}`")


def test_a_cell_moved_without_its_heading_lost_the_figures():
    content = parts_of(shipped())[BODY].decode()
    unit = next(cell for cell in content.split("<w:tc>") if "{{ row.unit }}" in cell)
    cell = "<w:tc>" + unit.partition("</w:tc>")[0] + "</w:tc>"
    row = next(row for row in content.split("<w:tr>") if cell in row).partition("</w:tr>")[0]
    moved = row.replace(cell, "") + cell
    assert "template-columns-differ" in rules(changed(row, moved))


def test_a_style_that_is_gone_was_not_missed():
    styles = parts_of(shipped())["word/styles.xml"].decode()
    name = 'w:styleId="TableFigure"'
    assert name in styles
    found = rules(with_part("word/styles.xml", styles.replace(name, 'w:styleId="Other"').encode()))
    assert found == ["template-style-missing"]
