"""What files made to make the program slow, large or crash cost beside one `check` of the plan as it is.

`python -m bench.hostile [--runs 3] [--write --date 2026-11-22]`. Every run is a fresh process under the limits of the tests; the
files take turns; the figures are medians of CPU seconds and of peak memory as the kernel counted them.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from typing import NamedTuple

from bench.arguments import ROOT
from bench.book import Bar
from bench.hostile_plans import HOSTILE, HostileFile, limited

PAGE = ROOT / "docs" / "benchmarks-hostile.md"
CHECK = "check of the plan as it is"
_SECONDS, _MEGABYTES = 2.0, 300
_HEAD = """# What hostile files cost

What `python build.py` costs when one file of the plan is made to make it slow, large or crash, beside one `check` of the same plan as
it is. The tests hold that each such file has its answer (`tests/promises/test_promise_bounded.py`) and time nothing; the promise of
two seconds and 300 megabytes is measured here. The files stand in `bench/hostile_plans.py`.

```
{command}
```

The plan of `plan/`, {runs} runs{day}. CPU seconds and peaks of memory, medians; of the seconds only the ratios travel to another machine.
"""


class Cost(NamedTuple):
    """The CPU seconds of a process, and its peak of memory in megabytes."""

    cpu: float
    peak: float


def main() -> None:
    """Measure, print, and write the page when told to."""
    arguments = _arguments()
    with TemporaryDirectory() as name:
        figures = _measure(Path(name), arguments.runs)
    text = _page(figures, arguments)
    print(text)
    if arguments.write:
        PAGE.write_text(text, encoding="utf-8")


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m bench.hostile", description=__doc__)
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--write", action="store_true", help=f"write {PAGE.relative_to(ROOT)}")
    parser.add_argument("--date", default="", help="the day, for the page")
    arguments = parser.parse_args()
    if arguments.write and not arguments.date:
        parser.error("--write needs --date")
    return arguments


def _measure(folder: Path, runs: int) -> dict[str, Cost]:
    commands = {CHECK: (limited("check", "--plan", str(ROOT / "plan")), (0,))}
    for number, hostile in enumerate(HOSTILE):
        plan = Path(shutil.copytree(ROOT / "plan", folder / str(number) / "plan"))
        hostile.write(plan)
        output = str(folder / str(number) / "output")
        commands[hostile.name] = limited("2024", "--plan", str(plan), "--output", output), _good(hostile)
    measured: dict[str, list[Cost]] = {name: [] for name in commands}
    for run in range(runs + 1):
        for name, (command, good) in commands.items():
            cost = _cost(name, command, good)
            if run:  # the first one compiles and fills the machine's own caches
                measured[name].append(cost)
    return {name: Cost(*map(median, zip(*costs, strict=True))) for name, costs in measured.items()}


def _good(hostile: HostileFile) -> tuple[int, ...]:
    return (0, 1) if hostile.code is None else (hostile.code,)


def _cost(name: str, command: list[str], good: tuple[int, ...]) -> Cost:
    process = subprocess.Popen(command, cwd=ROOT, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode not in good:
        raise SystemExit(f"no result: {name} ended with {process.returncode}")
    return Cost(usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024)


def _page(figures: dict[str, Cost], arguments: argparse.Namespace) -> str:
    check = figures[CHECK]
    hostile = {name: cost for name, cost in figures.items() if name != CHECK}
    slowest = max(hostile, key=lambda name: hostile[name].cpu)
    largest = max(hostile, key=lambda name: hostile[name].peak)
    bars = [
        _bar(f"each under {_SECONDS:.0f} seconds", slowest, hostile[slowest].cpu, "s", _SECONDS),
        _bar(f"each under {_MEGABYTES} MB", largest, hostile[largest].peak, "MB", _MEGABYTES),
    ]
    head = _HEAD.format(
        command=" ".join(["python -m bench.hostile", *sys.argv[1:]]),
        runs=arguments.runs,
        day=f", {arguments.date}" if arguments.date else "",
    )
    rows = [f"| {bar.promise} | {bar.measured} | {'yes' if bar.met else '**no**'} |" for bar in bars]
    costs = [
        f"| {name} | {cost.cpu:.2f} | {cost.cpu / check.cpu:.2f} | {cost.peak:.0f} | {_met(name, cost)} |"
        for name, cost in figures.items()
    ]
    return "\n".join(
        [head, "| bar | the worst | met |", "|---|---|---|", *rows, "", "| file | CPU, s | of check | peak, MB | met |", "|---|---:|---:|---:|---|", *costs, ""]
    )  # fmt: skip


def _bar(promise: str, name: str, worst: float, unit: str, most: float) -> Bar:
    digits = 2 if unit == "s" else 0
    return Bar(promise, f"{worst:.{digits}f} {unit} ({name})", worst < most)


def _met(name: str, cost: Cost) -> str:
    if name == CHECK:
        return "–"
    return "yes" if cost.cpu < _SECONDS and cost.peak < _MEGABYTES else "**no**"


if __name__ == "__main__":
    main()
