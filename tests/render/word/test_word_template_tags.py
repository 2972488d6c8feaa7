"""Faults of tags in a Word template: each told before any data exists, with the spot where a designer finds it in Word."""

from __future__ import annotations

import pytest
from word_templates import BODY, CARD, changed, compiled, parts_of, rules, shipped, with_paragraphs, with_part

# What is written in the first paragraph, and the rule that tells of it.
FAULTS = {
    "a misspelt field": ("{{ tilte }}", "template-unknown-field"),
    "a field that nothing resembles": ("{{ belediye }}", "template-unknown-field"),
    "a filter of Jinja's": ("{{ title|upper }}", "template-unknown-filter"),
    "the filter attr": ("{{ title|attr('x') }}", "template-unknown-filter"),
    "an output left open": ("{{ title", "template-tag-unclosed"),
    "an output never opened": ("title }}", "template-tag-unclosed"),
    "a statement left open": ("{% if title }", "template-tag-unclosed"),
    "an empty tag": ("{{ }}", "template-tag-syntax"),
    "two names": ("{{ title year }}", "template-tag-syntax"),
    "a name cut off": ("{{ title. }}", "template-tag-syntax"),
    "a statement that says nothing": ("{%tr%}", "template-tag-syntax"),
    "set": ("{% set x = 1 %}", "template-unknown-tag"),
    "include": ("{% include 'x' %}", "template-unknown-tag"),
    "import": ("{% import 'x' as y %}", "template-unknown-tag"),
    "macro": ("{% macro x() %}", "template-unknown-tag"),
    "raw": ("{% raw %}", "template-unknown-tag"),
    "block": ("{% block x %}", "template-unknown-tag"),
    "do": ("{% do title %}", "template-unknown-tag"),
    "a list printed": ("{{ pages }}", "template-not-a-text"),
    "a comparison printed": ("{{ title == year }}", "template-not-a-text"),
    "text beside a paragraph's tag": ("{%p if title %} x", "template-tag-not-alone"),
    "two in a paragraph": ("{%p if title %}{%p endif %}", "template-tag-not-alone"),
    "a row's tag outside a table": ("{%tr if title %}", "template-tag-not-alone"),
    "a cell's tag outside a table": ("{%tc if title %}", "template-tag-not-alone"),
}
# What is said, and the hint, where it matters.
TOLD = {
    "a misspelt field": (
        "paragraf 1: `{{ tilte }}` içindeki “tilte” diye bir alan yok.",
        "Bunu mu demek istediniz: title?",
    ),
    "a filter of Jinja's": (
        "paragraf 1: `{{ title|upper }}` içindeki “upper” diye bir süzgeç yok.",
        "Kullanılabilenler: length.",
    ),
    "an output left open": (
        "paragraf 1: etiket kapanmamış: “{{ title”.",
        "Etiketi `{{ … }}` ya da `{% … %}` biçiminde tamamlayın.",
    ),
    "an empty tag": ("paragraf 1: `{{ }}` anlaşılmıyor.", None),
    "set": (
        "paragraf 1: `{% set x = 1 %}` bilinen bir etiket değil.",
        "Kullanılabilenler: for, if, elif, else, endfor, endif, colspan, anchor, endanchor.",
    ),
    "a list printed": (
        "paragraf 1: `{{ pages }}` bir metin değil, liste / list; yazdırılamaz.",
        "Bir alanını yazın ya da `for` ile dolaşın.",
    ),
}


@pytest.mark.parametrize("name", ["performance-programme.docx", CARD])
def test_the_shipped_templates_have_no_faults(name):
    template, findings = compiled(shipped(name), name)
    assert findings == []
    assert template is not None


@pytest.mark.parametrize("fault", FAULTS)
def test_a_fault_is_told_with_its_spot(fault):
    text, rule = FAULTS[fault]
    template, findings = compiled(with_paragraphs(text))
    assert template is None
    assert (findings[0].rule, findings[0].severity) == (rule, "error")
    assert findings[0].message.startswith("paragraf 1: ")


@pytest.mark.parametrize("fault", TOLD)
def test_a_fault_is_told_in_words(fault):
    finding, (message, hint) = compiled(with_paragraphs(FAULTS[fault][0]))[1][0], TOLD[fault]
    assert finding.message == message
    assert hint in (None, finding.hint)


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
