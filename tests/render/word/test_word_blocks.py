"""Blocks, bookmarks and section breaks of a template: what is wrong with them is told before any data exists."""

from __future__ import annotations

import pytest
from sample_book import whole_programme
from word_drawing import W, body, drawn
from word_templates import BODY, changed, compiled, parts_of, rules, shipped, with_paragraphs, with_part


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        pytest.param("{{ book.footnotes }}", "template-not-a-text", id="a list of what is no record"),
        pytest.param("{{p title }}", "template-not-a-block", id="a text as a block"),
        pytest.param(
            "{{p book.foreword.prose }}", "template-field-may-be-missing", id="prose without a guard"
        ),
        pytest.param("{{p title }} x", "template-tag-not-alone", id="a block beside text"),
        pytest.param(
            "{% anchor title %}x{% endanchor %}", "template-not-an-anchor", id="a bookmark of a text"
        ),
        pytest.param("{% anchor book %}x", "template-not-an-anchor", id="a bookmark of the book"),
        pytest.param("x{% endanchor %}", "template-tag-unbalanced", id="a bookmark that never began"),
    ],
)
def test_a_fault_is_told(text, rule):
    assert rule in rules(with_paragraphs(text))


def test_prose_printed_as_text_is_told():
    assert rules(changed("{{p section.prose }}", "{{ section.prose }}")) == ["template-not-a-block"]


def test_a_bookmark_left_open_is_told():
    assert "template-tag-unbalanced" in rules(changed("{% endanchor %}", ""))


def test_a_section_break_in_a_tags_paragraph_would_vanish():
    content = parts_of(shipped())[BODY].decode()
    begin = content.index("<w:sectPr>")
    section = content[begin : content.index("</w:sectPr>") + len("</w:sectPr>")]
    tag = '<w:p><w:pPr><w:pStyle w:val="Normal"/></w:pPr><w:r><w:t xml:space="preserve">{%p for chapter in book.chapters %}'
    assert tag in content
    moved = content.replace(tag, tag.replace("</w:pPr>", f"{section}</w:pPr>"))
    assert "template-section-lost" in rules(with_part(BODY, moved.encode()))


@pytest.mark.parametrize(
    ("tag", "field"),
    [
        ("{{p section.prose }}", "Section.prose"),
        ("{{ book.cover.notice }}", "Cover.notice"),
        ("{{ book.foreword.name }}", "Foreword.name"),
        ("{{ section.heading }}", "Section.heading / Section.label"),
        ("{{ entry.page }}", "ContentsEntry.page"),
        ("{{p chart }}", "Chart.series"),
    ],
)
def test_what_the_book_says_needs_a_place(tag, field):
    content = parts_of(shipped())[BODY].decode()
    assert tag in content
    # A guard alone is no place: "Cover.notice" stands in a condition too.
    without = content.replace(tag, "x").replace("{%p if book.cover.notice %}", "{%p if title %}")
    findings = compiled(with_part(BODY, without.encode()))[1]
    assert {finding.rule for finding in findings} == {"template-field-not-placed"}
    assert any(f"“{field}”" in finding.message for finding in findings)


def test_a_run_with_a_bookmark_keeps_its_look_on_both_sides():
    text = "<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>a{% anchor section %}b{% endanchor %}c</w:t></w:r></w:p>"
    place = (
        '<w:p><w:pPr><w:pStyle w:val="Normal"/></w:pPr><w:r><w:t xml:space="preserve">{%p if section.prose %}'
    )
    content = drawn(whole_programme(), changed(place, text + place))
    paragraph = next(node for node in body(content).iter(f"{W}p") if "".join(node.itertext()) == "abc")
    kinds = [child.tag.removeprefix(W) for child in paragraph]
    assert kinds == ["r", "bookmarkStart", "r", "bookmarkEnd", "r"]
    assert all(run.find(f"{W}rPr/{W}b") is not None for run in paragraph.iter(f"{W}r"))
