"""Which findings of `check` came and which went between two sides; one that only moved is neither."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from izlence.diagnostic import Diagnostic, Fact, Origin, PlanPath
from izlence.diff.side import Side
from izlence.read.sources import Source, Sources

Key = tuple[object, ...]
# What pairs the records of a list, the first that is written.
_NAMES = ("code", "id", "rule", "narrative", "content", "title", "heading", "risk", "name")
# What another count changes of a finding that counts.
_COUNTED = ("count", "places")
_OF_FOLDER = ("directorate.yaml",)


def findings_between(base: Side, head: Side) -> tuple[tuple[Diagnostic, ...], tuple[Diagnostic, ...]]:
    """Give the findings that only the head has, and those that only the base had.

    Findings are the same by what they say and by the codes of the record they are about: not by lines or positions, which move,
    nor by how many there are of what they count.
    """
    before, after = _keyed(base), _keyed(head)
    new, resolved = _without(after, before), _without(before, after)
    counts_before, counts_after = _counting(base), _counting(head)
    return (
        tuple(item for item in new if not _stands_in(item, head, counts_before, counts_after)),
        tuple(item for item in resolved if not _stands_in(item, base, counts_before, counts_after)),
    )


def _counting(side: Side) -> frozenset[Key]:
    """Give the findings that count, of which a period has one alone: where the first of what it counts stands may move."""
    keys = [_count_key(item, side) for item in side.diagnostics if "count" in item.facts]
    alone = Counter(key[:2] for key in keys)
    return frozenset(key for key in keys if alone[key[:2]] == 1)


def _stands_in(item: Diagnostic, side: Side, *counts: frozenset[Key]) -> bool:
    """Tell whether both sides have a finding that counts the like: only its place and its count are others."""
    return "count" in item.facts and all(_count_key(item, side) in each for each in counts)


def _count_key(item: Diagnostic, side: Side) -> Key:
    period = _below(item.where.file, side).partition("/")[0]
    return item.rule.name, period, tuple(sorted(_facts(item.facts, side)))


def _without(
    these: list[tuple[Key, Diagnostic]], those: list[tuple[Key, Diagnostic]]
) -> tuple[Diagnostic, ...]:
    left = Counter(key for key, _ in those)
    alone = []
    for key, item in these:
        left[key] -= 1
        if left[key] < 0:
            alone.append(item)
    return tuple(alone)


def _keyed(side: Side) -> list[tuple[Key, Diagnostic]]:
    wanted = {item.where.file for item in side.diagnostics}
    sources = {source.file: source.data for source in _all(side.sources) if source.file in wanted}
    lines: dict[str, list[str]] = {}
    return [(_key(item, side, sources, lines), item) for item in side.diagnostics]


def _all(sources: Sources) -> Iterator[Source]:
    if sources.institution:
        yield sources.institution
    if sources.owners:
        yield sources.owners.table
    for period in sources.periods:
        yield from period.sources


def _key(item: Diagnostic, side: Side, sources: Mapping[str, Any], lines: dict[str, list[str]]) -> Key:
    where = item.where
    spot: object
    if isinstance(where, Origin):
        spot = (*_codes(where.path, sources.get(where.file)), where.part)
    else:
        spot = _line(where.file, where.line, side, lines)
    facts = tuple(sorted(_facts(item.facts, side)))
    return item.rule.name, _page(_below(where.file, side)), spot, facts


def _below(file: str, side: Side) -> str:
    """Name a file from the plan's folder on."""
    return file.removeprefix(f"{side.folder}/") if side.folder != "." else file


def _page(file: str) -> str:
    """Name a page by its period and its own name: one that went to another directorate takes its findings along."""
    parts = file.split("/")
    return f"{parts[0]}/{parts[-1]}" if len(parts) > 2 and parts[-1] not in _OF_FOLDER else file


def _codes(path: PlanPath, data: Any) -> Iterator[object]:
    """Give a path with the codes of records in place of their positions."""
    for step in path:
        known = isinstance(data, list) and isinstance(step, int) and step < len(data)
        data = data[step] if known else data.get(step) if isinstance(data, dict) else None
        yield _name(data, step) if known else step


def _name(record: Any, position: object) -> object:
    if isinstance(record, dict):
        return next((str(record[name]) for name in _NAMES if record.get(name) is not None), position)
    return record if isinstance(record, str) else position


def _line(file: str, number: int, side: Side, lines: dict[str, list[str]]) -> str:
    """Give the line that a finding is about; nothing of a file as a whole."""
    if file not in lines:
        lines[file] = side.texts.get(file, "").split("\n")
    return lines[file][number - 1].strip() if 0 < number <= len(lines[file]) else ""


def _facts(facts: Mapping[str, Fact], side: Side) -> Iterable[tuple[str, str]]:
    counted = _COUNTED if "count" in facts else ()
    return ((name, _below(str(value), side)) for name, value in facts.items() if name not in counted)
