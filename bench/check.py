"""What `check` costs beside a build, beside check-jsonschema and yamllint, and with ten thousand findings.

`python -m bench.check [--size M] [--runs 5] [--write --date 2026-11-22]`. Every run is a fresh process; the ways take turns; the
figures are medians of CPU seconds as the kernel counted them.
"""

from __future__ import annotations

import argparse
import re
import shutil
import sys
import time
from collections.abc import Callable
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

from bench import municipality
from bench.arguments import ROOT
from bench.book import Bar
from bench.process import spawn

PAGE = ROOT / "docs" / "benchmarks-check.md"
FINDINGS = 10_000
Cost = tuple[float, float, str]
OURS, BUILD, SCHEMA, LINT = "check", "cold build", "check-jsonschema", "yamllint"
FIELDS, NUMBERS = "check, 10,000 misspelt fields", "check, 10,000 ambiguous numbers and misspelt fields"
_FIELD = re.compile(r"^( +)(name|unit|budget):", re.MULTILINE)
_NUMBER = re.compile(r"(: [1-9]\d*)(\d{3})(?=[,}])|(budget: [1-9][\d_]*?)_?(\d{3})$", re.MULTILINE)
_HEAD = """# What checking costs

What `python build.py check` costs beside a cold build of the same plan, and beside two checkers of YAML files on the same files. Its
rivals check less: check-jsonschema holds each file against its schema, yamllint looks at the form alone; both are written in Python
and run here as a user would run them.

```
{command}
```

{size}: {directorates} directorates × {targets} targets; {runs} runs{day}. CPU seconds, medians; only the ratios travel to another machine.
"""


def main() -> None:
    """Measure, print, and write the page when told to."""
    arguments = _arguments()
    with TemporaryDirectory() as name:
        figures = _measure(Path(name), arguments.size, arguments.runs)
        saved = _watch(Path(name) / "plan", arguments.runs)
    text = _page(figures, saved, arguments)
    print(text)
    if arguments.write:
        PAGE.write_text(text, encoding="utf-8")


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m bench.check", description=__doc__)
    parser.add_argument("--size", choices=municipality.SIZES, default="M")
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--write", action="store_true", help=f"write {PAGE.relative_to(ROOT)}")
    parser.add_argument("--date", default="", help="the day, for the page")
    arguments = parser.parse_args()
    if arguments.write and not arguments.date:
        parser.error("--write needs --date")
    return arguments


def _measure(folder: Path, size: str, runs: int) -> dict[str, float]:
    plan = folder / "plan"
    municipality.write(municipality.programme_files(municipality.SIZES[size]), plan)
    pages = sorted(map(str, (plan / municipality.YEAR).glob("*/PH*.yaml")))
    fields = _spoilt(plan, folder / "fields", FINDINGS + 50, _misspell)
    # Some of these stand on one line, and one of them is told.
    numbers = _spoilt(plan, folder / "numbers", FINDINGS + 1500, _point, _misspell)
    schema = ["--schemafile", str(ROOT / "schema" / "performance-target.schema.json")]
    build = ["build", municipality.YEAR, "--no-cache", "--no-layout", "--output", str(folder / "output")]
    ways: dict[str, Callable[[], Cost]] = {
        OURS: lambda: _ours("check", municipality.YEAR, "--plan", str(plan)),
        BUILD: lambda: _ours(*build, "--plan", str(plan)),
        SCHEMA: lambda: spawn([sys.executable, "-m", "check_jsonschema", *schema, *pages]),
        LINT: lambda: spawn([sys.executable, "-m", "yamllint", "-d", "relaxed", *pages], good=(0, 1)),
        FIELDS: lambda: _ours("check", municipality.YEAR, "--plan", str(fields), good=(1,)),
        NUMBERS: lambda: _ours("check", municipality.YEAR, "--plan", str(numbers), good=(1,)),
    }
    for name in (OURS, FIELDS, NUMBERS):
        _see(name, ways[name]()[2])
    measured: dict[str, list[float]] = {name: [] for name in ways}
    for _ in range(runs):
        for name, way in ways.items():
            measured[name].append(way()[0])
    return {name: median(costs) for name, costs in measured.items()}


def _ours(*arguments: str, good: tuple[int, ...] = (0,)) -> Cost:
    return spawn([sys.executable, str(ROOT / "build.py"), *arguments], good)


def _see(name: str, said: str) -> None:
    """Hold that what is timed is what its name says: a fast answer may be a wrong one."""
    told = said.count("--> ")
    if (told >= FINDINGS) != ("10,000" in name):
        raise SystemExit(f"no result: {name} told {told} findings\n{said[-2000:]}")


def _spoilt(plan: Path, folder: Path, wanted: int, *spoil: Callable[[str], tuple[str, int]]) -> Path:
    """Copy the plan and spoil what stands in it, page by page, until there are as many faults as wanted; it grows no longer by it."""
    shutil.copytree(plan, folder)
    pages = sorted((folder / municipality.YEAR).glob("*/PH*.yaml"))
    faults = 0
    for each in spoil:
        for page in pages:
            if faults < wanted:
                text, more = each(page.read_text(encoding="utf-8"))
                page.write_text(text, encoding="utf-8", newline="\n")
                faults += more
    return folder


def _misspell(text: str) -> tuple[str, int]:
    return _FIELD.subn(r"\1\2x:", text)


def _point(text: str) -> tuple[str, int]:
    return _NUMBER.subn(
        lambda found: (found[1] or found[3]).replace("_", "") + "." + (found[2] or found[4]), text
    )


def _watch(plan: Path, runs: int) -> float:
    """Give the median wall seconds from a save to the answer, in one process that watches, without the watcher's own wait."""
    from izlence.cli.check import Asked  # noqa: PLC0415
    from izlence.cli.watch import Watcher  # noqa: PLC0415
    from izlence.read.resources import read_schemas  # noqa: PLC0415
    from izlence.validate import Schemas  # noqa: PLC0415

    asked = Asked((municipality.YEAR,), plan, "text", (), "error", False, (), None, True)
    watcher = Watcher("tr", asked, Schemas(read_schemas(ROOT / "schema")))
    watcher.answer()
    pages = sorted((plan / municipality.YEAR).glob("*/PH*.yaml"))
    took = []
    for run in range(runs):
        page = pages[(run + 1) * 7 % len(pages)]
        page.write_text(page.read_text(encoding="utf-8") + f"# {run}\n", encoding="utf-8", newline="\n")
        begin = time.perf_counter()
        watcher.answer()
        took.append(time.perf_counter() - begin)
    return median(took)


def _page(figures: dict[str, float], saved: float, arguments: argparse.Namespace) -> str:
    ours, size = figures[OURS], municipality.SIZES[arguments.size]
    rivals = ((SCHEMA, figures[SCHEMA] / ours), (LINT, figures[LINT] / ours))
    worst = max(figures[FIELDS], figures[NUMBERS]) / ours
    bars = [
        Bar(
            "check at most 0.6 of a cold build", f"{ours / figures[BUILD]:.2f}", ours <= 0.6 * figures[BUILD]
        ),
        *(Bar(f"10 times less CPU than {name}", f"{ratio:.1f} times", ratio >= 10) for name, ratio in rivals),
        Bar("10,000 findings within twice a clean check", f"{worst:.2f}", worst <= 2),
        Bar("an answer within 200 ms of a save", f"{saved * 1000:.0f} ms", saved <= 0.2),
    ]
    head = _HEAD.format(
        command=" ".join(["python -m bench.check", *sys.argv[1:]]),
        size=arguments.size,
        directorates=size.directorates,
        targets=size.targets,
        runs=arguments.runs,
        day=f", {arguments.date}" if arguments.date else "",
    )
    rows = [f"| {bar.promise} | {bar.measured} | {'yes' if bar.met else '**no**'} |" for bar in bars]
    costs = [f"| {name} | {cpu:.2f} | {cpu / ours:.2f} |" for name, cpu in figures.items()]
    return "\n".join(
        [head, "| bar | measured | met |", "|---|---|---|", *rows, "", "| way | CPU, s | of check |", "|---|---:|---:|", *costs, ""]
    )  # fmt: skip


if __name__ == "__main__":
    main()
