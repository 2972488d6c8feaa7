"""The contract of a Word template: every field has its place, and what may be missing has its guard."""

from __future__ import annotations

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
