"""What a designer changes: the frame of the page, its style, its script and its words; and what may be wrong with them."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping

from izlence.diagnostic import Diagnostic, Place
from izlence.review.forms.html.markup import Words, attribute

# The look is the programme's own web page's, and what only a comparison has.
FOLDER = "templates/html/"
LOOK, PAGE, STYLE, SCRIPT, WORDS = (
    "page.css",
    "changes/page.html",
    "changes/changes.css",
    "changes/changes.js",
    "changes/words.json",
)
PARTS = (LOOK, PAGE, STYLE, SCRIPT, WORDS)

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
    every: dict[str, Words] = json.loads(parts[WORDS])
    return every.get(language.partition("-")[0].lower(), every["tr"])


def fill(parts: Mapping[str, str], values: Mapping[str, str], words: Words) -> str:
    """Put markup and words where the frame names them; what is put in is not looked through again."""
    known = {**values, **{f"words.{name}": attribute(word) for name, word in words.items()}}
    return _PLACE.sub(lambda found: known[found[1]], parts[PAGE])


def template_problems(parts: Mapping[str, str]) -> tuple[Diagnostic, ...]:
    """Find what is wrong with the template's files, all at once, before any data is drawn."""
    return (*_page_problems(parts[PAGE]), *_words_problems(parts[WORDS]), *_end_problems(parts))


def _page_problems(page: str) -> Iterator[Diagnostic]:
    from izlence.render.html.rules import MISSING_PLACE, UNKNOWN_NAME  # noqa: PLC0415

    place = Place(FOLDER + PAGE)
    named = set(_PLACE.findall(page))
    known = {*NAMES, *(f"words.{name}" for name in WORD_NAMES)}
    for name in sorted(named - known):
        yield Diagnostic(UNKNOWN_NAME, place, {"name": name, "known": ", ".join(sorted(NAMES))})
    for name in NEEDED:
        if name not in named:
            yield Diagnostic(MISSING_PLACE, place, {"name": name})


def _words_problems(content: str) -> Iterator[Diagnostic]:
    from izlence.render.html.rules import BROKEN_WORDS, MISSING_WORD  # noqa: PLC0415

    place = Place(FOLDER + WORDS)
    try:
        every = json.loads(content)
    except ValueError as fault:
        yield Diagnostic(BROKEN_WORDS, place, {"reason": str(fault)})
        return
    if not isinstance(every, dict) or "tr" not in every or not all(map(_is_mapping, every.values())):
        yield Diagnostic(BROKEN_WORDS, place, {"reason": '{"tr": {…}}'})
        return
    for language, words in every.items():
        for name in WORD_NAMES:
            if not isinstance(words.get(name), str) or not words[name].strip():
                yield Diagnostic(MISSING_WORD, place, {"name": name, "language": language})


def _is_mapping(value: object) -> bool:
    return isinstance(value, dict)


def _end_problems(parts: Mapping[str, str]) -> Iterator[Diagnostic]:
    """A style or script that holds its own closing tag would end there, and the rest stand as text on the page."""
    from izlence.render.html.rules import ENDS_TOO_EARLY  # noqa: PLC0415

    for name, tag in ((LOOK, "</style"), (STYLE, "</style"), (SCRIPT, "</script")):
        if tag in parts[name].lower():
            yield Diagnostic(ENDS_TOO_EARLY, Place(FOLDER + name), {"tag": tag})
