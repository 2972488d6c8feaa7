"""What the frames of both web pages have in common: their words, their script, and what may be wrong with these."""

from __future__ import annotations

import base64
import hashlib
import json
from collections.abc import Iterable, Iterator, Mapping

from izlence.diagnostic import Diagnostic, Place
from izlence.render.html.rules import BROKEN_WORDS, ENDS_TOO_EARLY, MISSING_WORD

Words = Mapping[str, str]

FOLDER = "templates/html/"
COMMON = "common.js"
"""What the scripts of both pages begin with."""


def plain(source: str) -> str:
    """A browser reads every end of line as a line feed, and hashes what it read."""
    return source.replace("\r\n", "\n").replace("\r", "\n")


def policy_hash(source: str) -> str:
    """Give the mark by which a page's policy lets a style or a script of its own work."""
    digest = base64.b64encode(hashlib.sha256(source.encode("utf-8")).digest()).decode("ascii")
    return f"'sha256-{digest}'"


def words_in(content: str, language: str) -> Words:
    """Give a page's own words in a language; Turkish where the file has no words in it."""
    every: dict[str, Words] = json.loads(content)
    return every.get(language.partition("-")[0].lower(), every["tr"])


def words_problems(content: str, file: str, names: Iterable[str]) -> Iterator[Diagnostic]:
    """Find what is wrong with a file of words, each of which must stand in every language that it has."""
    place = Place(FOLDER + file)
    try:
        every = json.loads(content)
    except ValueError as fault:
        yield Diagnostic(BROKEN_WORDS, place, {"reason": str(fault)})
        return
    if not isinstance(every, dict) or "tr" not in every or not all(map(_is_mapping, every.values())):
        yield Diagnostic(BROKEN_WORDS, place, {"reason": '{"tr": {…}}'})
        return
    for language, words in every.items():
        for name in names:
            if not isinstance(words.get(name), str) or not words[name].strip():
                yield Diagnostic(MISSING_WORD, place, {"name": name, "language": language})


def _is_mapping(value: object) -> bool:
    return isinstance(value, dict)


def end_problems(
    parts: Mapping[str, str], styles: Iterable[str], scripts: Iterable[str]
) -> Iterator[Diagnostic]:
    """A style or script that holds its own closing tag would end there, and the rest stand as text on the page."""
    tags = [*((name, "</style") for name in styles), *((name, "</script") for name in scripts)]
    for name, tag in tags:
        if tag in parts[name].lower():
            yield Diagnostic(ENDS_TOO_EARLY, Place(FOLDER + name), {"tag": tag})
