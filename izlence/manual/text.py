"""A page of the manual, or the list of all rules, as lines for a terminal."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator, Sequence

from izlence.diagnostic import Language
from izlence.manual.page import Page
from izlence.manual.themes import THEMES
from izlence.manual.words import acceptance, grade, messages, rules_named, severity, verdict, word


def page_as_text(page: Page, name: str, language: Language, width: int) -> str:
    """Write the page of a rule: what it says, why, and what passes and fails."""
    return "\n".join(_page(page, name, language, width)) + "\n"


def _page(page: Page, name: str, language: Language, width: int) -> Iterator[str]:
    rules = rules_named(page, name)
    weight = (severity(rules[0], language), grade(page.grade, name, language), acceptance(rules[0], language))
    yield f"{name}  ({', '.join(weight)})"
    yield ""
    if language == "tr":
        yield from textwrap.wrap(page.title, width)
        yield ""
    for message, hints in messages(rules, language):
        yield from _labelled(word("says", language), message, width)
        for hint in hints:
            yield from _labelled(word("to_do", language), hint, width)
    for key, text in (("why", page.why), ("source", page.source)):
        if text:
            yield ""
            yield from _labelled(word(key, language), text, width)
    for example in page.examples:
        yield ""
        if example.is_code:
            yield f"{verdict(example, language)}:"
            yield ""
            yield textwrap.indent(example.text, "    ")
        else:
            yield from _labelled(verdict(example, language), example.text, width)


def _labelled(label: str, text: str, width: int) -> Iterator[str]:
    for number, paragraph in enumerate(text.split("\n\n")):
        first = f"{label}: " if number == 0 else ""
        if number:
            yield ""
        yield from textwrap.wrap(first + paragraph, width, break_on_hyphens=False, break_long_words=False)


def list_as_text(pages: Sequence[Page], language: Language) -> str:
    """Write all rules by theme: name, severity, when it is applied and whether a breach may be accepted."""
    return "\n\n".join(_themes(pages, language)) + "\n"


def _themes(pages: Sequence[Page], language: Language) -> Iterator[str]:
    longest = max(len(name) for page in pages for name in page.names)
    widest = 2 + max(len(severity(rule, language)) for page in pages for rule in page.rules)
    for theme in THEMES:
        rows = [
            f"  {name:{longest}}  {severity(rules_named(page, name)[0], language):{widest}}"
            f"{acceptance(rules_named(page, name)[0], language):20}{grade(page.grade, name, language)}".rstrip()
            for page in pages
            if page.theme == theme.tr
            for name in page.names
        ]
        if rows:
            yield "\n".join([theme.tr if language == "tr" else theme.en, *rows])
