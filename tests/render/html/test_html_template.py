"""The template of the page: its faults are told before anything is drawn, and its README names what it may use."""

from __future__ import annotations

import re

import pytest

from izlence.render.html import template_problems
from izlence.render.html.template import NAMES, NEEDED
from tests.render.html.html_documents import ROOT, page, parts
from tests.render.html.html_reading import body_of


def test_the_shipped_template_has_no_faults():
    assert template_problems(parts()) == ()


@pytest.mark.parametrize(
    ("changes", "rules"),
    [
        ({"page.html.j2": "{% if x %}"}, {"web-page-template-broken"}),
        ({"page.html.j2": parts()["page.html.j2"] + "{{ title.x.y }}"}, {"web-page-template-broken"}),
        (
            {"page.html.j2": parts()["page.html.j2"] + "{{ title.__class__.__mro__ }}"},
            {"web-page-template-broken"},
        ),
        ({"page.html.j2": parts()["page.html.j2"] + "{{ 1 / 0 }}"}, {"web-page-template-broken"}),
        ({"page.css": "a{} </STYLE>"}, {"web-page-ends-too-early"}),
        ({"page.js": "'</script>'"}, {"web-page-ends-too-early"}),
        ({"common.js": "'</script>'"}, {"web-page-ends-too-early"}),
        ({"words.json": "{"}, {"web-page-words-broken"}),
        ({"words.json": "[]"}, {"web-page-words-broken"}),
        ({"words.json": '{"tr": {}}'}, {"web-page-missing-word"}),
    ],
)
def test_a_broken_template_is_told_and_not_drawn(changes, rules):
    assert {problem.rule.name for problem in template_problems(parts() | changes)} == rules


def test_a_template_that_would_lose_the_text_of_the_plan_is_refused():
    broken = parts()["page.html.j2"].replace("{{ content }}", "{{ contnet }}")
    problems = template_problems(parts() | {"page.html.j2": broken})
    assert {(problem.rule.name, problem.facts["name"]) for problem in problems} == {
        ("web-page-unknown-name", "contnet"),
        ("web-page-missing-place", "content"),
    }


def test_a_word_that_words_json_does_not_know_is_told_before_drawing():
    broken = parts()["page.html.j2"].replace("words.print", "words.prnt")
    problems = template_problems(parts() | {"page.html.j2": broken})
    assert [problem.rule.name for problem in problems] == ["web-page-unknown-name"]
    assert problems[0].facts["name"] == "words.prnt"


def test_the_readme_of_the_template_names_what_the_frame_may_name():
    readme = (ROOT / "templates/html/README.md").read_text("utf-8")
    rows = [line for line in readme.splitlines() if line.startswith("| `")]
    named = {name for row in rows for name in re.findall(r"`([a-z_]+)(?:\.…)?`", row.split("|")[1])}
    assert named == set(NAMES)
    needed = {name for row in rows for name in re.findall(r"`([a-z_]+)` \*", row.split("|")[1])}
    assert needed == set(NEEDED)


def test_the_script_finds_in_the_frame_all_that_it_looks_for():
    wanted = set(re.findall(r'byId\("(_\w+)"\)', parts()["common.js"] + parts()["page.js"]))
    assert wanted - set(body_of(page()).xpath("//@id")) == set()
