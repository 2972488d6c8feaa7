"""Every rule's docstring is its manual page: its examples must do what they say."""

from __future__ import annotations

import re
import string
import sys
import textwrap
from decimal import Decimal
from types import ModuleType

from finding import EVERYTHING
from telling import hint, sentence

from izlence.check.catalogue import grades
from izlence.diagnostic import Rule
from tests.every import every

CHECKS = [check for of_grade in grades().values() for check in of_grade]
MODULES = [sys.modules[check.__module__] for check in CHECKS]
RULES = [rule for module in MODULES for rule in vars(module).values() if isinstance(rule, Rule)]
by_module = every("module", MODULES, ids=lambda module: module.__name__.rpartition(".")[2])


def rule_names(module: ModuleType) -> set[str]:
    return {rule.name for rule in vars(module).values() if isinstance(rule, Rule)}


def examples(module: ModuleType, heading: str) -> list[str]:
    blocks = re.findall(rf"^{heading}::\n\n((?:(?:    .*)?\n)+)", f"{module.__doc__}\n", flags=re.MULTILINE)
    return [textwrap.dedent(block) for block in blocks]


@by_module
def test_the_manual_page_names_its_rules(module):
    named = re.search(r"^Kural(?:lar)?: (.+)\.$", module.__doc__ or "", flags=re.MULTILINE)
    assert named
    assert set(named[1].split(", ")) == rule_names(module)
    assert re.search(r"^Neden: ", module.__doc__, flags=re.MULTILINE)


@by_module
def test_what_the_manual_page_calls_right_passes_all_rules(module, find):
    assert examples(module, "Uygun")
    for example in examples(module, "Uygun"):
        assert [each.rule.name for each in find(example)] == []
        assert rule_names(module).isdisjoint(each.rule.name for each in find(example, EVERYTHING))


@by_module
def test_what_the_manual_page_calls_wrong_breaks_each_of_its_rules(module, find):
    wrong = examples(module, "Uygun değil")
    found = [{each.rule.name for each in find(example, EVERYTHING)} & rule_names(module) for example in wrong]
    assert all(found)
    assert set().union(*found) == rule_names(module)


@by_module
def test_findings_of_the_manual_page_can_be_told_in_both_languages(module, find):
    for example in examples(module, "Uygun değil"):
        for diagnostic in find(example, EVERYTHING):
            for language in ("tr", "en"):
                assert sentence(diagnostic, language)
                assert hint(diagnostic, language)


@by_module
def test_a_hint_prints_no_number_that_an_editor_could_copy_into_a_file(module, find):
    for example in examples(module, "Uygun değil"):
        for each in find(example, EVERYTHING):
            named = {name for _, name, _, _ in string.Formatter().parse(each.rule.tr.hint) if name}
            printed = {name for name in named if isinstance(each.facts.get(name), Decimal)}
            # Printed as documents print it, “12,5”, which the reader refuses; a difference is not written anywhere.
            assert printed <= {"difference"}, each.rule.name


@every("rule", RULES, ids=lambda rule: rule.name)
def test_a_rule_says_the_same_in_both_languages(rule):
    def placeholders(text: str) -> set[str]:
        return {name for _, name, _, _ in string.Formatter().parse(text) if name}

    assert placeholders(rule.tr.message) == placeholders(rule.en.message)
    assert placeholders(rule.tr.hint) == placeholders(rule.en.hint)
    assert re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", rule.name)


def test_one_name_is_one_rule_whatever_its_hint():
    sayings = {(rule.name, rule.severity, rule.tr.message, rule.en.message) for rule in RULES}
    assert len(sayings) == len({rule.name for rule in RULES})
