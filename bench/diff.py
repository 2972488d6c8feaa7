"""What `diff` of two revisions costs beside one `check`, and the redline beside the plain Word build.

`python -m bench.diff [--size M] [--changed 100] [--runs 7] [--write --date 2026-11-22]`. Every run is a fresh process; the ways take
turns; the figures are medians of CPU seconds as the kernel counted them, git's processes included.
"""

from __future__ import annotations

import argparse
import re
import shutil
import subprocess
import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from typing import NamedTuple

from bench import municipality
from bench.arguments import ROOT
from bench.book import Bar
from bench.process import spawn

PAGE = ROOT / "docs" / "benchmarks-diff.md"
CHECK, BUILD, REDLINE, SCHEDULE = (
    "check",
    "build --format docx",
    "diff --format redline",
    "diff --format schedule",
)
FORMS = ("terminal", "markdown", "html", "json")
_WHO = ("-c", "user.name=Ayşe Yılmaz", "-c", "user.email=ayse@example.org", "-c", "commit.gpgsign=false")
_DIFF_AT_MOST, _REDLINE_AT_MOST = 2.2, 2.5
_MORE = 125_000
_BUDGET = re.compile(r"^(    budget: )([\d_]+)$", re.MULTILINE)
_GOODS = re.compile(r'("03": )([\d_]+)')
_VALUE = re.compile(rf"({municipality.YEAR}: )([1-9]\d*)(?=[,}}])")
_HEAD = """# What comparing costs

What `python build.py diff HEAD~1 HEAD` costs beside one `check` of the same plan: the second side is read from git's objects, and what
is the same on both sides is parsed once. And what the tracked changes cost beside the plain Word build.

```
{command}
```

{size}: {directorates} directorates × {targets} targets, {changed} files changed: in each a target value, an amount and the economic
code it belongs to. {runs} runs{day}. CPU seconds, medians, git's processes included; only the ratios travel to another machine.
"""


class Cost(NamedTuple):
    """The medians of a way's CPU and wall seconds."""

    cpu: float
    wall: float


def main() -> None:
    """Measure, print, and write the page when told to."""
    arguments = _arguments()
    with TemporaryDirectory() as name:
        figures = _measure(Path(name), arguments)
    text = _page(figures, arguments)
    print(text)
    if arguments.write:
        PAGE.write_text(text, encoding="utf-8")


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m bench.diff", description=__doc__)
    parser.add_argument("--size", choices=municipality.SIZES, default="M")
    parser.add_argument("--changed", type=int, default=100, help="files that the second commit changes")
    parser.add_argument("--runs", type=int, default=7)
    parser.add_argument(
        "--only", action="append", default=[], help="only this way, beside check; may be repeated"
    )
    parser.add_argument("--write", action="store_true", help=f"write {PAGE.relative_to(ROOT)}")
    parser.add_argument("--date", default="", help="the day, for the page")
    arguments = parser.parse_args()
    if arguments.write and (not arguments.date or arguments.only):
        parser.error("--write needs --date, and all ways")
    return arguments


def commit_twice(folder: Path, size: municipality.Size, changed: int) -> Path:
    """Make a repository with the plan of a municipality, of which the second commit changes that many pages; give the plan."""
    plan = folder / "plan"
    municipality.write(municipality.programme_files(size), plan)
    _git(folder, "init", "--quiet", "--initial-branch=main")
    _save(folder, "İlk sürüm")
    pages = sorted((plan / municipality.YEAR).glob("*/PH*.yaml"))
    every = max(len(pages) // changed, 1)
    for page in pages[::every][:changed]:
        page.write_text(change_page(page.read_text(encoding="utf-8")), encoding="utf-8", newline="\n")
    _save(folder, "Bütçe görüşmeleri")
    return plan


def change_page(text: str) -> str:
    """Raise a target value, and an amount with the economic code that it belongs to."""
    for pattern, more in ((_BUDGET, _MORE), (_GOODS, _MORE), (_VALUE, 3)):
        text, count = pattern.subn(partial(_raised, more=more), text, count=1)
        if not count:
            raise SystemExit(f"no result: a page without {pattern.pattern}")
    return text


def _raised(found: re.Match[str], more: int) -> str:
    number = int(found[2].replace("_", "")) + more
    return f"{found[1]}{number:_}" if "_" in found[2] else f"{found[1]}{number}"


def _save(folder: Path, message: str) -> None:
    _git(folder, "add", "--all")
    _git(folder, "commit", "--quiet", "--message", message)


def _git(folder: Path, *arguments: str) -> None:
    subprocess.run(["git", "-C", str(folder), *_WHO, *arguments], check=True)


def _measure(folder: Path, arguments: argparse.Namespace) -> dict[str, Cost]:
    plan = str(commit_twice(folder, municipality.SIZES[arguments.size], arguments.changed))
    diff = ("diff", "HEAD~1", "HEAD", "--plan", plan)
    build = ("build", "--plan", plan, "--format", "docx", "--no-layout", "--no-cache")
    redline = folder / "redline"
    ways: dict[str, Callable[[], tuple[float, float, str]]] = {
        CHECK: lambda: _ours("check", "--plan", plan),
        **{f"diff --format {form}": partial(_ours, *diff, "--format", form) for form in FORMS},
        SCHEDULE: lambda: _ours(*diff, "--format", "schedule", "--output", str(folder / "schedule.docx")),
        BUILD: lambda: _ours(*build, "--output", str(folder / "output")),
        REDLINE: lambda: _ours(*diff, "--format", "redline", "--output", str(redline)),
    }
    if arguments.only:
        ways = {name: way for name, way in ways.items() if name in (CHECK, *arguments.only)}
    for name, way in ways.items():
        _see(name, way()[2], arguments.changed)
    shutil.rmtree(redline, ignore_errors=True)
    measured: dict[str, list[tuple[float, float]]] = {name: [] for name in ways}
    for _ in range(arguments.runs):
        for name, way in ways.items():
            measured[name].append(way()[:2])
    return {
        name: Cost(*(median(each) for each in zip(*costs, strict=True))) for name, costs in measured.items()
    }


def _ours(*arguments: str) -> tuple[float, float, str]:
    return spawn([sys.executable, str(ROOT / "build.py"), *arguments])


def _see(name: str, said: str, changed: int) -> None:
    """Hold that what is timed is what its name says: a fast answer may be a wrong one."""
    if name.startswith("diff") and str(changed) not in said:
        raise SystemExit(f"no result: {name} does not tell {changed} changed pages\n{said[:2000]}")


def _page(figures: dict[str, Cost], arguments: argparse.Namespace) -> str:
    size = municipality.SIZES[arguments.size]
    head = _HEAD.format(
        command=" ".join(["python -m bench.diff", *sys.argv[1:]]),
        size=arguments.size,
        directorates=size.directorates,
        targets=size.targets,
        changed=arguments.changed,
        runs=arguments.runs,
        day=f", {arguments.date}" if arguments.date else "",
    )
    rows = [
        f"| {bar.promise} | {bar.measured} | {'yes' if bar.met else '**no**'} |" for bar in _bars(figures)
    ]
    check = figures[CHECK]
    costs = [
        f"| `{name}` | {cost.cpu:.2f} | {cost.cpu / check.cpu:.2f} | {cost.wall:.2f} | {cost.wall / check.wall:.2f} |"
        for name, cost in figures.items()
    ]
    return "\n".join(
        [head, "| bar | measured | met |", "|---|---|---|", *rows, "", "| way | CPU, s | of check | wall, s | of check |", "|---|---:|---:|---:|---:|", *costs, ""]
    )  # fmt: skip


def _bars(figures: dict[str, Cost]) -> list[Bar]:
    bars = []
    for name in ("diff --format terminal", REDLINE):
        beside, most = (BUILD, _REDLINE_AT_MOST) if name == REDLINE else (CHECK, _DIFF_AT_MOST)
        if name in figures and beside in figures:
            ratio = figures[name].cpu / figures[beside].cpu
            bars.append(Bar(f"`{name}` at most {most} times `{beside}`", f"{ratio:.2f} times", ratio <= most))
    return bars


if __name__ == "__main__":
    main()
