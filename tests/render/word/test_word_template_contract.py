"""The contract of a Word template: every field has its place, and what may be missing has its guard."""

from __future__ import annotations

import re

import pytest
from word_templates import BODY, changed, compiled, parts_of, rules, shipped, with_paragraphs, with_part


@pytest.mark.parametrize(
    ("old", "new", "name"),
    [
        ("{%p if page.activities %}", "{%p if page.title %}", "page.activities"),
        ("{%p if page.indicators %}", "{%p if page.indicators or page.title %}", "page.indicators"),
    ],
)
def test_a_field_that_may_be_missing_needs_a_guard(old, new, name):
    findings = compiled(changed(old, new))[1]
    assert {finding.rule for finding in findings} == {"template-field-may-be-missing"}
    assert f"“{name}” her sayfada bulunmaz." in findings[0].message
    assert f"`{{%p if {name} %}}`" in findings[0].hint


@pytest.mark.parametrize(
    "body", ["{{ page.indicators|length }}", "{% if page.indicators|length %}x{% endif %}"]
)
def test_the_length_of_what_is_no_list_stopped_the_drawing(body):
    assert rules(with_paragraphs(f"{{% for page in pages %}}{body}{{% endfor %}}"))[0] in (
        "template-not-a-list",
        "template-field-may-be-missing",
    )


@pytest.mark.parametrize(
    ("old", "name"),
    [
        ("{{ page.title }}", "TargetPage.title"),
        ("{{ page.goal }}", "TargetPage.goal"),
        ("{{ page.activities.total.budget }}", "ActivityRow.budget"),
    ],
)
def test_a_field_that_has_no_place_is_told(old, name):
    content = parts_of(shipped())[BODY].decode().replace(old, "x")
    if name == "ActivityRow.budget":
        content = content.replace("{{ row.budget }}", "x")
    findings = compiled(with_part(BODY, content.encode()))[1]
    assert [finding.rule for finding in findings] == ["template-field-not-placed"]
    assert f"Şablonda “{name}” için yer yok; belgeye girmezdi." in findings[0].message


def placed_nowhere(content: bytes) -> str:
    findings = compiled(content)[1]
    assert {finding.rule for finding in findings} == {"template-field-not-placed"}
    return " ".join(finding.message for finding in findings)


def test_chapter_titles_that_only_a_header_named_vanished():
    content = parts_of(shipped())[BODY].decode().replace("{{ chapter.heading }}", "x")
    assert "Chapter.heading / Chapter.title" in placed_nowhere(with_part(BODY, content.encode()))


def test_contents_of_which_only_the_condition_was_left_vanished():
    content = parts_of(shipped())[BODY].decode()
    content = re.sub("<w:sdt>.*?</w:sdt>", "", content, count=1, flags=re.DOTALL)
    assert "“Book.contents”" in placed_nowhere(with_part(BODY, content.encode()))


@pytest.mark.parametrize("name", ["contents_title", "tables_title", "figures_title", "charts_title"])
def test_a_list_stood_without_its_heading(name):
    assert f"“Book.{name}”" in placed_nowhere(changed(f"{{{{ book.{name} }}}}", ""))


def test_captions_said_tablo_whatever_the_label_of_tables_was():
    assert "{{ table.label }} " in parts_of(shipped())[BODY].decode()


def test_charts_stood_before_the_tables_of_their_section():
    content = parts_of(shipped())[BODY].decode()
    assert (
        content.index("{{p table }}") < content.index("{{p chart }}") < content.index("page in directorate")
    )
