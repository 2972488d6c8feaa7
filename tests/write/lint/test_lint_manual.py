"""The page on outputs lists every rule with the sentence that the rule's module begins with."""

import re
import sys

import pytest

from izlence.write.lint import EXCEL_RULES, OFFICE_RULES, WORD_RULES
from tests.write.lint.test_lint_seeded_defects import MUTANTS

HEADINGS = {"Every Office file": OFFICE_RULES, "Word": WORD_RULES, "Excel": EXCEL_RULES}


def manual(rules) -> str:
    """The list of some rules as Markdown."""
    pages = {
        name: (sys.modules[check.__module__].__doc__ or "").split("\n\n")[0] for name, check in rules.items()
    }
    return "\n".join(f"- `{name}`: {' '.join(page.split())}" for name, page in pages.items())


@pytest.mark.parametrize("heading", HEADINGS)
def test_the_page_lists_the_rules(heading, root):
    page = (root / "docs" / "outputs.md").read_text(encoding="utf-8")
    listed = re.search(rf"^### {heading}$\n\n((?:- .*\n)+)", page, flags=re.MULTILINE)
    assert listed, (
        f"docs/outputs.md has no list under {heading!r}; it should be:\n{manual(HEADINGS[heading])}"
    )
    assert listed[1].strip() == manual(HEADINGS[heading])


@pytest.mark.parametrize("heading", HEADINGS)
def test_a_rule_is_called_as_its_module(heading):
    for name, check in HEADINGS[heading].items():
        assert check.__module__.rpartition(".")[2].replace("_", "-") == name


def test_the_page_counts_the_seeded_defects(root):
    unseen = sum(not mutant.sdk_sees for mutant in MUTANTS)
    page = " ".join((root / "docs" / "outputs.md").read_text(encoding="utf-8").split())
    assert f"puts {len(MUTANTS)} defects into good files" in page
    assert f"sees {len(MUTANTS) - unseen} and lets {unseen} through" in page
