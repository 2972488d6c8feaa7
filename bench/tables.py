"""The benchmark's tables as rows of text, the same for the terminal and for the page."""

from __future__ import annotations

from typing import NamedTuple

from bench.comparison import Comparison
from bench.results import Results, bars

STAGES = (
    "imports",
    "read",
    "validate",
    "assemble, compute, check",
    "compose",
    "word",
    "excel",
    "read back",
    "write",
)


class Table(NamedTuple):
    """A table of texts."""

    title: str
    headings: tuple[str, ...]
    rows: list[tuple[str, ...]]


def tables(results: Results) -> list[Table]:
    """Give all tables: the bars first, then each comparison, then the start."""
    promises = [(bar.promise, bar.measured, "yes" if bar.met else "**no**") for bar in bars(results)]
    found = [Table("The bars", ("bar", "measured", "met"), promises)]
    found += [_comparison_table(comparison) for comparison in results.comparisons]
    if results.start:
        found.append(_start_table(results))
    return found


def _comparison_table(comparison: Comparison) -> Table:
    ours, theirs = comparison.ours, comparison.theirs
    what = "Word stage alone" if comparison.stage == "word" else "whole cold build"
    title = f"{comparison.size}, {what}: medians of {ours.runs} runs of ours, {theirs.runs} of theirs"
    names = [name for name in STAGES if name in ours.stages or name in theirs.stages]
    if comparison.stage == "word":
        names = ["word"]
    rows = [_row(f"{name}, CPU s", ours.stages.get(name), theirs.stages.get(name), 3) for name in names]
    if comparison.stage != "word":
        rows.append(_row("whole process, CPU s", ours.cpu, theirs.cpu, 2))
        rows.append(_row("whole process, wall s", ours.wall, theirs.wall, 2))
    rows.append(_row("peak memory, MB", ours.peak, theirs.peak, 0))
    return Table(title, ("", "ours", "theirs", "times less"), rows)


def _row(name: str, ours: float | None, theirs: float | None, places: int) -> tuple[str, ...]:
    times = f"{theirs / ours:.1f}" if ours and theirs else ""
    return (name, _figure(ours, places), _figure(theirs, places), times)


def _figure(value: float | None, places: int) -> str:
    return "" if value is None else f"{value:.{places}f}"


def _start_table(results: Results) -> Table:
    start = results.start
    assert start is not None
    rows = [("`build.py --help`, wall ms", f"{start.wall * 1000:.0f}")]
    rows.append(("`build.py --help`, CPU ms", f"{start.cpu * 1000:.0f}"))
    rows.append(("`python -c pass`, wall ms", f"{start.empty * 1000:.0f}"))
    return Table("Start: medians of 9", ("", ""), rows)
