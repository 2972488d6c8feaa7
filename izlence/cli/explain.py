"""The command `explain`: a rule's page of the manual, or the list of all rules."""

from __future__ import annotations

import shutil
from collections.abc import Iterable
from difflib import get_close_matches

from izlence.cli.speech import say, tell
from izlence.diagnostic import Language
from izlence.language import lower
from izlence.manual.markdown import manual_as_markdown, page_as_markdown
from izlence.manual.pages import pages, pages_by_rule
from izlence.manual.text import list_as_text, page_as_text

_WIDEST = 100  # longer lines are hard to read, however wide the terminal


def run_explain(language: Language, rule: str, form: str) -> int:
    """Explain a rule, or list all; 2 where there is no such rule."""
    if not rule:
        tell(manual_as_markdown(pages()) if form == "markdown" else list_as_text(pages(), language))
        return 0
    # As it stands at the end of a finding, brackets and all.
    name = lower(rule.strip(" []"))
    by_rule = pages_by_rule()
    if name not in by_rule:
        tell(_unknown(rule, name, by_rule, language), err=True)
        return 2
    if form == "markdown":
        tell(page_as_markdown(by_rule[name], (name,), language))
    else:
        tell(page_as_text(by_rule[name], name, language, min(shutil.get_terminal_size().columns, _WIDEST)))
    return 0


def _unknown(rule: str, name: str, known: Iterable[str], language: Language) -> str:
    near = get_close_matches(name[:100], known, n=1, cutoff=0.6)
    key = "explain_near" if near else "explain_unknown"
    return say(key, language, rule=rule, near=near[0] if near else "") + "\n"
