"""What a designer changes: the frame of the page, its style, its script and its words; and what may be wrong with them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from izlence.diagnostic import Diagnostic, Place
from izlence.render.html.parts import COMMON, FOLDER, end_problems, words_in, words_problems
from izlence.render.html.rules import MISSING_PLACE, UNKNOWN_NAME
from izlence.review.forms.html.markup import Words, attribute

# The look is the programme's own web page's, and what only a comparison has.
LOOK, PAGE, STYLE, SCRIPT, WORDS = (
    "page.css",
    "changes/page.html",
    "changes/changes.css",
    "changes/changes.js",
    "changes/words.json",
)
PARTS = (LOOK, PAGE, STYLE, COMMON, SCRIPT, WORDS)

NEEDED = ("policy", "style", "script", "language", "institution", "sides", "contents", "content")
NAMES = frozenset({*NEEDED, "title", "filters"})
WORD_NAMES = tuple(
    """added after base before by_directorate by_page cards_changes cards_decisions cards_hints cards_pages
    cards_warnings change changed changes_many changes_one clear contents credits dark decisions difference
    directorate directorates_all down effects error figure filter findings_new findings_resolved flags
    flags_none fold head hint institution_itself kind kinds_all light line line_before moved
    new_findings_lead none_match nothing numbers percent period periods_all print remarks removed renames
    renames_lead resolved_findings_lead rows rule_error rule_hint rule_warning search search_hint
    severities_all severity shown sides skip summary title to_do top uncommitted unfold up warning was why
    wide_table""".split()  # noqa: SIM905 -- ninety lines say no more
)
_PLACE = re.compile(r"\{\{ ?(\w+(?:\.\w+)?) ?\}\}")


def words_for(parts: Mapping[str, str], language: str) -> Words:
    """Give the page's own words in a language; Turkish where the file has no words in it."""
    return words_in(parts[WORDS], language)


def fill(parts: Mapping[str, str], values: Mapping[str, str], words: Words) -> str:
    """Put markup and words where the frame names them; what is put in is not looked through again."""
    known = {**values, **{f"words.{name}": attribute(word) for name, word in words.items()}}
    return _PLACE.sub(lambda found: known[found[1]], parts[PAGE])


def template_problems(parts: Mapping[str, str]) -> tuple[Diagnostic, ...]:
    """Find what is wrong with the template's files, all at once, before any data is drawn."""
    return (
        *_page_problems(parts[PAGE]),
        *words_problems(parts[WORDS], WORDS, WORD_NAMES),
        *end_problems(parts, (LOOK, STYLE), (COMMON, SCRIPT)),
    )


def _page_problems(page: str) -> Iterator[Diagnostic]:
    place = Place(FOLDER + PAGE)
    named = set(_PLACE.findall(page))
    known = {*NAMES, *(f"words.{name}" for name in WORD_NAMES)}
    for name in sorted(named - known):
        yield Diagnostic(UNKNOWN_NAME, place, {"name": name, "known": ", ".join(sorted(NAMES))})
    for name in NEEDED:
        if name not in named:
            yield Diagnostic(MISSING_PLACE, place, {"name": name})
