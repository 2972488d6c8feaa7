"""A whole programme rolled over to another year: its files, and the places in its texts that somebody must look at."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from izlence.edit.content import clean_tree, text_of
from izlence.edit.tree import Node, NotEditable, parse_tree
from izlence.edit.year_file import Offers, rolled_costs, rolled_frame, rolled_page
from izlence.edit.year_shift import Shift, plan_shift
from izlence.read.sources import Kind

_PLACEHOLDER = re.compile(r"\{\{\s*value\.\S+?\.([12]\d{3}(?:-\w+)?)\s*\}\}")
# Fields that hold periods or what moves with them, not words about a year.
_NOT_PROSE = (
    "year",
    "columns",
    "monitoring_columns",
    "values",
    "to_fill",
    "look",
    "council_decision",
    "code",
)


@dataclass(frozen=True, slots=True)
class Mention:
    """A line that names a year of the old programme; `period` is that of a placeholder for which there is no value now."""

    file: str
    line: int
    text: str
    period: str = ""


@dataclass(frozen=True, slots=True)
class NewYear:
    """The files of the new year by their path in its folder, and what is left for people to do.

    `charts` are the indicators that a chart draws and that have no value yet.
    """

    files: Mapping[str, bytes]
    mentions: tuple[Mention, ...]
    shift: Shift
    charts: tuple[str, ...] = ()


def next_year(
    files: Mapping[str, bytes],
    kinds: Mapping[str, Kind],
    years: tuple[int, int],
    offers: Mapping[str, Offers],
) -> NewYear:
    """Roll the files of a programme over from one year to another.

    `kinds` says what the YAML files are; the others (texts, pictures) go over as they are. `offers` are remarks for the pages of
    each objective. Raises NotEditable with the name of a file in an odd shape.
    """
    year, new_year = years
    shift = plan_shift(parse_tree(text_of(files["program.yaml"])), year, new_year - year)
    rolled = {name: _rolled(name, content, kinds.get(name), shift, offers) for name, content in files.items()}
    mentions = [
        mention
        for name in sorted(rolled)
        for mention in _mentions(name, rolled[name], kinds.get(name), shift)
    ]
    charts = () if shift.columns.kept else _charts(parse_tree(text_of(rolled["program.yaml"])))
    return NewYear(rolled, tuple(mentions), shift, tuple(charts))


def commitments(cards: Iterable[bytes], year: int) -> dict[str, dict[tuple[str, str], str]]:
    """Give what a strategic plan's cards promise for a year: by objective, by the name and unit of the indicator.

    Under "" by the indicator's code, for rows that name it (`strategic_indicator`).
    """
    offers: dict[str, dict[tuple[str, str], str]] = {}
    for content in cards:
        card, text = clean_tree(content), content.decode("utf-8-sig", "replace")
        code, indicators = (card.get("code"), card.get("indicators")) if card else (None, None)
        for row in indicators.items if code and indicators else ():
            name, unit, values = row.get("name"), row.get("unit"), row.get("values")
            value = values.get(str(year)) if values else None
            if code and name and unit and value and value.value != "null":
                promised = f"stratejik planda {year}: {text[value.start : value.end]}"
                offers.setdefault(code.value, {})[name.value, unit.value] = promised
                own = row.get("code")
                offers.setdefault("", {})[own.value if own else "", ""] = promised
    return offers


def codes_missing(goals: bytes, strategic: bytes) -> tuple[str, ...]:
    """Give the goals and objectives of a programme that the strategic plan of its year does not have."""
    known = set(_codes(strategic))
    if not known:
        return ()  # it cannot be read; `check` tells
    return tuple(code for code in _codes(goals) if code not in known)


def _codes(goals: bytes) -> Iterator[str]:
    root = clean_tree(goals)
    for name in ("goals", "objectives") if root else ():
        rows = root.get(name) if root else None
        for row in rows.items if rows else ():
            code = row.get("code")
            if code:
                yield code.value


def _charts(frame: Node) -> Iterator[str]:
    """Give the indicators that the charts of the book draw; a chart of costs has a name in small letters."""
    chapters = frame.get("chapters")
    for chapter in chapters.items if chapters else ():
        sections = chapter.get("sections")
        for section in sections.items if sections else ():
            charts = section.get("charts")
            yield from (name for name in (charts.texts() if charts else ()) if name[:1].isupper())


def _rolled(
    name: str, content: bytes, kind: Kind | None, shift: Shift, offers: Mapping[str, Offers]
) -> bytes:
    try:
        if kind == "program":
            return rolled_frame(content, shift)
        if kind == "general-costs":
            return rolled_costs(content, shift)
        if kind == "performance-target":
            objective = parse_tree(text_of(content)).get("objective")
            of_objective = offers.get(objective.value, {}) if objective else {}
            return rolled_page(content, shift, {**offers.get("", {}), **of_objective})
    except NotEditable as fault:
        raise NotEditable(name) from fault
    return content


def _mentions(name: str, content: bytes, kind: Kind | None, shift: Shift) -> Iterator[Mention]:
    if name.endswith(".md"):
        lines: Iterable[tuple[int, str]] = enumerate(content.decode("utf-8-sig").splitlines(), 1)
    elif kind is not None:
        lines = _prose(content)
    else:
        return
    named = re.compile(rf"(?<!\d)(?:{'|'.join(shift.old_years)})(?!\d)")
    shown = {*shift.columns.new, *shift.monitoring.new}
    for number, line in lines:
        if named.search(line):
            lost = [each[1] for each in _PLACEHOLDER.finditer(line) if each[1] not in shown]
            yield Mention(name, number, line.strip(), lost[0] if lost else "")


def _prose(content: bytes) -> Iterator[tuple[int, str]]:
    """Give the lines of a YAML file's texts, with their numbers."""
    text = text_of(content)
    lines = text.splitlines()
    for node in _texts(parse_tree(text)):
        for number in range(node.line, node.line + 1 + text.count("\n", node.start, node.end)):
            yield number + 1, lines[number]


def _texts(node: Node) -> Iterator[Node]:
    if node.kind == "scalar":
        yield node
    for key, value in node.fields:
        if key.value not in _NOT_PROSE:
            yield from _texts(value)
    for item in node.items:
        yield from _texts(item)
