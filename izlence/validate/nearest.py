"""What somebody most likely meant: the nearest field, the nearest value, the code or name spelled rightly."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from difflib import get_close_matches
from functools import lru_cache
from typing import Any

from izlence.language import lower, upper
from izlence.model.period import parse_period

_LONGEST = 60  # nothing longer resembles a field, a code or a choice; and difflib is slow on long texts
_MOST_HELD = 256  # mappings of fields; the schemas have far fewer
_PERIOD = re.compile(
    r"\s*(?P<year>[12][0-9]{3})[\s_./-]*(?:(?P<kind>[hqm])[\s_.-]*(?P<number>[0-9]{1,2})|yılı?\.?|y\.?)?\s*",
    re.IGNORECASE,
)
_TO_ASCII = str.maketrans("çğıöşüâîû", "cgiosuaiu")


def nearest_field(key: str, properties: Mapping[str, Mapping[str, Any]]) -> str:
    """Give the field whose name, or a word of whose Turkish title, resembles the key; nothing when none does."""
    titles = _held.get(id(properties))
    if titles is None:
        if len(_held) >= _MOST_HELD:
            _held.clear()
        titles = _held[id(properties)] = _Titles(properties)
    return _nearest_titled(key, titles)


class _Titles:
    """What the fields of a mapping are called, gathered once; it holds the properties, so that no others come to have their id."""

    __slots__ = ("known", "properties")

    def __init__(self, properties: Mapping[str, Mapping[str, Any]]) -> None:
        self.properties = properties
        self.known = {name: name for name in properties}
        for name, schema in properties.items():
            title = lower(schema.get("title", ""))
            for word in (title, *title.split()):
                self.known.setdefault(word, name)


_held: dict[int, _Titles] = {}


@lru_cache(maxsize=1024)
def _nearest_titled(key: str, titles: _Titles) -> str:
    """Answer from the last answers where it can: one slip is often made in every file."""
    return _nearest(key, titles.known, 0.75)


def nearest_choice(text: str, choices: Iterable[str]) -> str:
    """Give the choice that a mistyped one resembles; nothing when none does."""
    return _nearest(text, {lower(choice): choice for choice in choices}, 0.6)


def _nearest(text: str, known: Mapping[str, str], cutoff: float) -> str:
    matches = get_close_matches(lower(text[:_LONGEST]), known, n=1, cutoff=cutoff)
    return known[matches[0]] if matches else ""


def right_code(text: str, schema: Mapping[str, Any]) -> tuple[str, bool]:
    """Give the code that was probably meant: its own numbers with capital letters that fit; else the schema's example and False."""
    example = str(schema["examples"][0])
    text = text[:_LONGEST]
    numbers = ".".join(str(int(digits)) for digits in re.findall("[0-9]+", text))
    own_letters = re.sub("[^A-Z]", "", upper(text).replace("İ", "I"))
    for letters in (own_letters, re.sub("[^A-Z]", "", example)):
        if re.search(schema["pattern"], letters + numbers):
            return letters + numbers, True
    return example, False


def right_period(text: str) -> str:
    """Give the period that was probably meant, where its year and its part are clear: 2023 H1, 2024 yılı."""
    match = _PERIOD.fullmatch(text[:_LONGEST])
    if match is None:
        return ""
    part = f"-{match['kind'].upper()}{match['number']}" if match["kind"] else ""
    period = match["year"] + part
    return period if parse_period(period) is not None else ""


def right_name(text: str, schema: Mapping[str, Any]) -> str:
    """Give a short name in the letters that are allowed; else the schema's example."""
    name = re.sub("[^a-z0-9]+", "-", lower(text[:_LONGEST]).translate(_TO_ASCII)).strip("-")
    return name if re.search(schema["pattern"], name) else str(schema["examples"][0])
