"""The words of the book's tables, charts and lists, as `templates/tables.yaml` writes them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from difflib import get_close_matches

from izlence.compose import wording_rules as rules
from izlence.compose.wording_keys import EVERY_TEXT, KEYS, PLACEHOLDERS, Keys
from izlence.diagnostic import Diagnostic, Fact, Origin

_PLACEHOLDER = re.compile(r"\{[^{}]*\}|[{}]")
_MOST = 250
_SAMPLE = 60
_NO_TABLES = ("charts", "overview", "labels")


@dataclass(frozen=True, slots=True)
class TableWords:
    """The words of one table."""

    title: str
    sheet: str
    columns: Mapping[str, str]
    head: Mapping[str, str] = field(default_factory=dict)
    groups: Mapping[str, str] = field(default_factory=dict)
    rows: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Wording:
    """All words: tables and charts by name, labels by key."""

    tables: Mapping[str, TableWords]
    charts: Mapping[str, Mapping[str, str]]
    labels: Mapping[str, str]
    overview: Mapping[str, str]


def for_plan(wording: Wording, year: str, currency: str) -> Wording:
    """Give the words with the year filled in, and the currency as the guide's headings name it: TL for ₺."""
    facts = {"year": year, "currency": "TL" if currency == "₺" else currency}

    def fill(texts: Mapping[str, str]) -> dict[str, str]:
        return {key: filled(text, **facts) for key, text in texts.items()}

    tables = {
        name: TableWords(
            filled(words.title, **facts),
            filled(words.sheet, **facts),
            fill(words.columns),
            fill(words.head),
            fill(words.groups),
            fill(words.rows),
        )
        for name, words in wording.tables.items()
    }
    charts = {name: fill(words) for name, words in wording.charts.items()}
    return Wording(tables, charts, fill(wording.labels), fill(wording.overview))


def filled(text: str, **facts: str) -> str:
    """Fill a text's placeholders."""
    for name, fact in facts.items():
        text = text.replace(f"{{{name}}}", fact)
    return text


def read_wording(data: object, file: str) -> tuple[Wording | None, tuple[Diagnostic, ...]]:
    """Read the words from YAML data; none where a key is unknown, missing or holds no text."""
    found = tuple(_faults(data, KEYS, Origin(file)))
    if found or not isinstance(data, Mapping):
        return None, found
    tables = {name: TableWords(**words) for name, words in data.items() if name not in _NO_TABLES}
    return Wording(tables, data["charts"], data["labels"], data["overview"]), ()


def _faults(data: object, keys: Keys, origin: Origin) -> Iterator[Diagnostic]:
    if not isinstance(data, Mapping):
        facts: dict[str, Fact] = {"key": _name(origin), "written": _sample(data), "known": ", ".join(keys)}
        yield Diagnostic(rules.NOT_KEYS, origin, facts)
        return
    missing = [name for name in keys if name not in data]
    for key in data:
        if key not in keys:
            near = next(iter(get_close_matches(str(key)[:_SAMPLE].lower(), missing, n=1)), "")
            missing = [name for name in missing if name != near]  # one slip, one finding
            yield _unknown(str(key), keys, near, origin)
    for name in missing:
        # The key of the section is there to point at; a section that is missing itself leaves only the file.
        where = Origin(origin.file, origin.path, "key") if origin.path else origin
        yield Diagnostic(rules.MISSING_KEY, where, {"key": _name(origin.at(name))})
    for name, below in keys.items():
        if name in data:
            at = origin.at(name)
            yield from _text_faults(data[name], at) if below is None else _faults(data[name], below, at)


def _text_faults(value: object, origin: Origin) -> Iterator[Diagnostic]:
    if not isinstance(value, str) or not value.strip() or len(value) >= _MOST:
        facts: dict[str, Fact] = {"key": _name(origin), "written": _sample(value), "most": _MOST}
        yield Diagnostic(rules.NOT_TEXT, origin, facts)
        return
    known = PLACEHOLDERS.get(_name(origin), EVERY_TEXT)
    for written in _PLACEHOLDER.findall(value):
        if written.strip("{}") not in known or len(written) == 1:
            allowed = ", ".join(f"{{{name}}}" for name in known)
            facts = {"key": _name(origin), "written": _sample(written), "known": allowed}
            yield Diagnostic(rules.UNKNOWN_PLACEHOLDER, origin, facts)


def _unknown(key: str, keys: Keys, near: str, origin: Origin) -> Diagnostic:
    facts: dict[str, Fact] = {"key": _sample(key), "known": ", ".join(keys)}
    if near:
        return Diagnostic(rules.UNKNOWN_KEY_NEAR, origin.key(key), {**facts, "suggestion": near})
    return Diagnostic(rules.UNKNOWN_KEY, origin.key(key), facts)


def _name(origin: Origin) -> str:
    return ".".join(map(str, origin.path))


def _sample(value: object) -> str:
    text = "" if value is None else "…" if isinstance(value, Mapping | list) else str(value)
    return text if len(text) <= _SAMPLE else text[: _SAMPLE - 1] + "…"
