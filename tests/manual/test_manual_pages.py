"""Every rule of the program has a page, and what the page shows is so: run through the whole of reading and checking."""

from __future__ import annotations

import importlib
import pkgutil
import string
from collections import Counter
from pathlib import Path

from example_files import found_in, written_in
from made_files import ELSEWHERE, MADE

import izlence
from izlence.check import catalogue
from izlence.diagnostic import Rule
from izlence.manual.pages import pages, pages_by_rule
from izlence.telling import tell_findings
from tests.every import every

ROOT = Path(__file__).parents[2]
# The pages of checks and of changes are tested beside their rules; templates are no files of a plan.
OF_FILES = [
    page
    for page in pages()
    if page.names[0] not in catalogue.rules()
    and page.grade != "change"
    and not page.theme.startswith("Şablonlar")
]
SHOWN = [(page, example) for page in OF_FILES for example in page.examples if example.is_code]
RULES = [rule for page in pages() for rule in page.rules]
# What only one language has: the schemas' titles and descriptions are Turkish, and words for machine's faults come in both.
OF_TURKISH = {
    "field",
    "title",
    "description",
    "reason",
    "purpose",
    "expected",
    "hint",
    "what",
    "near",
    "suggestion",
    "wanted",
}


def test_every_rule_of_the_program_has_a_page():
    modules = [
        importlib.import_module(each.name) for each in pkgutil.walk_packages(izlence.__path__, "izlence.")
    ]
    rules = {each.name for module in modules for each in vars(module).values() if isinstance(each, Rule)}
    assert rules - pages_by_rule().keys() == set()


def test_a_rule_has_one_page():
    named = Counter(name for page in pages() for name in page.names)
    assert [name for name, count in named.items() if count > 1] == []


@every("page", pages(), ids=lambda page: page.names[0])
def test_a_page_says_what_the_rule_wants_and_why(page):
    assert page.title.endswith((".", "?"))
    assert page.why
    assert "\n" not in page.title
    if not page.theme.startswith("Şablonlar"):
        assert {example.is_right for example in page.examples} == {True, False}


@every(
    ("page", "example"),
    SHOWN,
    ids=[f"{page.names[0]}-{'right' if each.is_right else 'wrong'}" for page, each in SHOWN],
)
def test_an_example_does_what_it_says_and_nothing_else(tmp_path, page, example):
    found = found_in(tmp_path / "plan", written_in(example.text))
    assert [each.rule.name for each in found] == ([] if example.is_right else list(page.names))


@every("name", MADE)
def test_a_file_that_can_only_be_described_is_found_out(tmp_path, name):
    found = {each.rule.name for each in found_in(tmp_path / "plan", MADE[name])}
    assert found - {"number-with-ambiguous-dot"} == {name}


def test_no_example_is_left_untried():
    in_words = {
        page.names[0]
        for page in OF_FILES
        if not any(each.is_code and not each.is_right for each in page.examples)
    }
    assert in_words == MADE.keys() | ELSEWHERE.keys()
    for name, file in ELSEWHERE.items():
        assert name in (ROOT / file).read_text("utf-8")


@every("page", OF_FILES, ids=lambda page: page.names[0])
def test_its_finding_can_be_told_in_both_languages(tmp_path, page):
    wrong = [each for each in page.examples if each.is_code and not each.is_right]
    for example in wrong[:1]:
        found = found_in(tmp_path / "plan", written_in(example.text))
        turkish, english = (tell_findings(found, {}, language)[0] for language in ("tr", "en"))
        assert turkish.message != english.message
        assert turkish.hint
        assert english.hint


@every("rule", RULES, ids=lambda rule: rule.name)
def test_no_message_is_missing_in_either_language(rule):
    assert rule.tr.message
    assert rule.en.message
    assert bool(rule.tr.hint) == bool(rule.en.hint)
    for tr, en in ((rule.tr.message, rule.en.message), (rule.tr.hint, rule.en.hint)):
        facts = {name.removesuffix("_en") for name in placeholders(en)}
        assert facts <= placeholders(tr) | OF_TURKISH
        assert placeholders(tr) - OF_TURKISH <= facts | ({"example"} if "{line}" in en else set())


def placeholders(text: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(text) if name}


def test_kurallar_md_is_what_the_rules_say():
    from izlence.manual.markdown import manual_as_markdown

    written = (ROOT / "docs/kurallar.md").read_text("utf-8")
    assert written == manual_as_markdown(pages()), "python -m tools.write_rules"
