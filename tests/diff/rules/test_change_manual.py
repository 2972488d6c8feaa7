"""Every change rule has a manual page, and what the page shows before and after is flagged by its rules and no others."""

from __future__ import annotations

import re
import string
from pathlib import Path

from rule_examples import compared, flags

from izlence.check.catalogue import rules as rules_of_checks
from izlence.check.change_names import CHANGE_RULES
from izlence.diagnostic import Rule
from izlence.diff.rules.catalogue import CHECKS, rules
from izlence.manual.pages import pages
from izlence.telling import tell_findings
from tests.every import every

ROOT = Path(__file__).parents[3]
PAGES = [page for page in pages() if page.grade == "change"]
RULES = [rule for page in PAGES for rule in page.rules]
by_page = every("page", PAGES, ids=[page.names[0] for page in PAGES])


def sides(page):
    texts = [each for each in page.examples if each.is_code]
    assert [each.stands for each in texts] == ["before", "after"] * (len(texts) // 2)
    return [(before.text, after.text) for before, after in zip(texts[::2], texts[1::2], strict=True)]


def test_every_rule_stands_on_a_page_of_the_theme_of_changes():
    assert {name for page in PAGES for name in page.names} == rules().keys()
    assert {page.theme for page in PAGES} == {"Değişiklikler"}
    assert len(PAGES) == len(CHECKS)


def test_the_names_that_a_frame_may_weigh_are_those_of_the_rules_and_of_no_check():
    assert rules().keys() == CHANGE_RULES
    assert CHANGE_RULES.isdisjoint(rules_of_checks())


@by_page
def test_what_a_page_shows_is_flagged_by_its_rules_and_no_others(tmp_path, page):
    """But for the hint of the last rule: what an example needs besides is told by that."""
    found = [set(flags(tmp_path / str(i), *each)) for i, each in enumerate(sides(page))]
    assert all(found)
    assert set().union(*found) | {"other-changed"} == {*page.names, "other-changed"}
    assert set().union(*found) >= set(page.names)


@by_page
def test_nothing_is_flagged_where_nothing_changed(tmp_path, page):
    for number, (before, _) in enumerate(sides(page)):
        assert flags(tmp_path / str(number), before, before) == []


@by_page
def test_a_flag_can_be_told_in_both_languages_and_names_its_changes(tmp_path, page):
    for number, example in enumerate(sides(page)):
        comparison = compared(tmp_path / str(number), *example)
        texts = {**comparison.base.texts, **comparison.head.texts}
        for flag in comparison.flags:
            told = [tell_findings([flag.diagnostic], texts, language)[0] for language in ("tr", "en")]
            assert told[0].message != told[1].message
            assert all(each.message and each.hint for each in told)
            assert all(each.line or each.file.endswith(".png") for each in told)
            assert flag.changes or flag.diagnostic.rule.name == "total-changed"


@every("rule", RULES, ids=lambda rule: rule.name)
def test_the_sentences_of_both_languages_are_made_of_the_same_facts(rule: Rule):
    for tr, en in ((rule.tr.message, rule.en.message), (rule.tr.hint, rule.en.hint)):
        named = [{name for _, name, _, _ in string.Formatter().parse(text) if name} for text in (tr, en)]
        assert named[0] == {name.removesuffix("_en") for name in named[1]}
    assert rule.may_be_accepted


def test_the_page_for_maintainers_lists_every_rule_with_its_severity():
    written = (ROOT / "docs/change-rules.md").read_text("utf-8")
    rows = dict(re.findall(r"^\| `([a-z-]+)` \| (error|warning|hint) \|", written, re.MULTILINE))
    assert rows == {name: rule.severity.value for name, rule in rules().items()}
