"""Ours and theirs, run in turns in fresh processes, and the medians of both."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path
from statistics import median
from typing import NamedTuple

from bench import municipality
from bench.process import Cost, measure, spawn

OURS, THEIRS = "bench.ours", "bench.theirs"
Tell = Callable[[str], None]


class Side(NamedTuple):
    """The medians of one side's runs; CPU and wall in seconds, peak in megabytes."""

    runs: int
    cpu: float
    wall: float
    peak: float
    stages: dict[str, float]


class Comparison(NamedTuple):
    """Both sides at one size."""

    size: str
    stage: str
    ours: Side
    theirs: Side

    def times_less(self, stage: str = "") -> float:
        """How many times less CPU ours takes, for a stage or for the whole process."""
        if stage:
            return self.theirs.stages[stage] / self.ours.stages[stage]
        return self.theirs.cpu / self.ours.cpu


class Runs(NamedTuple):
    """How often each side runs."""

    ours: int
    theirs: int


def compare(size: str, stage: str, runs: Runs, folder: Path, tell: Tell) -> Comparison:
    """Make the plan, verify that both sides write the same, and time them in turns."""
    plan, output = folder / size / "plan", folder / size / "output"
    municipality.write(municipality.programme_files(municipality.SIZES[size]), plan)
    arguments = (str(plan), str(output), "--stage", stage)
    ours, theirs = [], []
    for run in range(max(runs)):
        for module, costs, wanted in ((OURS, ours, runs.ours), (THEIRS, theirs, runs.theirs)):
            if run < wanted:
                tell(f"{size}: run {run + 1} of {module}")
                costs.append(measure(module, *arguments))
        if run == 0:
            tell(f"{size}: do both say the same?")
            verify(output, stage)
    return Comparison(size, stage, _medians(ours), _medians(theirs))


def warm_up(stage: str, folder: Path) -> None:
    """Run both sides once, so that every module is compiled before anything counts."""
    compare("S", stage, Runs(1, 1), folder, lambda _: None)


def growth(sizes: tuple[str, str], runs: int, folder: Path, tell: Tell) -> float:
    """How many times more CPU ours takes for the second size; in turns, as seconds of different minutes do not compare."""
    costs: dict[str, list[float]] = {size: [] for size in sizes}
    for run in range(runs):
        for size in sizes:
            tell(f"growth: run {run + 1} at {size}")
            arguments = (str(folder / size / "plan"), str(folder / size / "output"))
            costs[size].append(measure(OURS, *arguments).cpu)
    small, large = (median(costs[size]) for size in sizes)
    return large / small


def verify(output: Path, stage: str) -> None:
    """Stop unless both sides wrote the same text and the same cells; in its own process, to keep this one small."""
    kinds = ("docx",) if stage == "word" else ("docx", "xlsx")
    paths = [str(output / f"{side}.{kind}") for kind in kinds for side in ("ours", "theirs")]
    spawn([sys.executable, "-m", "bench.same", *paths])


def _medians(costs: list[Cost]) -> Side:
    names = list(dict.fromkeys(name for cost in costs for name in cost.stages))
    return Side(
        len(costs),
        median(cost.cpu for cost in costs),
        median(cost.wall for cost in costs),
        median(cost.peak for cost in costs),
        {name: median(cost.stages.get(name, 0.0) for cost in costs) for name in names},
    )
