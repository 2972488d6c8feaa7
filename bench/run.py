"""Compare ours with the usual stack: `python -m bench.run [--size S M L] [--runs 5] [--write --date 2026-11-22]`.

`--stage word` times the Word stage alone, `--stage all` the whole build, and without `--stage` both.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from rich.console import Console
from rich.table import Table as RichTable

from bench import municipality
from bench.arguments import ROOT, STAGES
from bench.comparison import Comparison, Runs, compare, growth, warm_up
from bench.page import page
from bench.process import FailedError
from bench.results import Results
from bench.start import measure_start
from bench.tables import Table, tables

PAGE = ROOT / "docs" / "benchmarks.md"


def main() -> None:
    """Measure what was asked for, print it, and write the page when told to."""
    arguments = _arguments()
    console, progress = Console(), Console(stderr=True)
    with TemporaryDirectory() as folder:
        warm_up("all" if "all" in arguments.stage else "word", Path(folder))
        comparisons = [
            _compare(size, stage, arguments, Path(folder), progress)
            for stage in arguments.stage
            for size in arguments.size
        ]
        larger = _growth(arguments, Path(folder), progress)
    results = Results(tuple(comparisons), measure_start(), larger)
    found = tables(results)
    for table in found:
        console.print(_rich(table))
    if arguments.write:
        command = " ".join(["python -m bench.run", *sys.argv[1:]])
        PAGE.write_text(page(found, command, arguments.date, _sizes(arguments.size)), encoding="utf-8")


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m bench.run", description=__doc__)
    parser.add_argument("--size", nargs="+", choices=municipality.SIZES, default=["M"])
    parser.add_argument("--stage", nargs="+", choices=STAGES, default=list(STAGES))
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument(
        "--runs-large", type=int, default=1, help="runs of theirs at L, where one takes minutes"
    )
    parser.add_argument("--write", action="store_true", help="write docs/benchmarks.md")
    parser.add_argument("--date", default="", help="the day, for the page")
    arguments = parser.parse_args()
    if arguments.write and not arguments.date:
        parser.error("--write needs --date")
    return arguments


def _compare(
    size: str, stage: str, arguments: argparse.Namespace, folder: Path, progress: Console
) -> Comparison:
    theirs = min(arguments.runs, arguments.runs_large) if size == "L" else arguments.runs
    runs = Runs(arguments.runs, theirs)
    return compare(size, stage, runs, folder, lambda text: progress.print(text, style="dim"))


def _growth(arguments: argparse.Namespace, folder: Path, progress: Console) -> float | None:
    if "all" not in arguments.stage or not {"M", "L"} <= set(arguments.size):
        return None
    return growth(("M", "L"), arguments.runs, folder, lambda text: progress.print(text, style="dim"))


def _rich(table: Table) -> RichTable:
    made = RichTable(title=table.title, title_justify="left", title_style="bold")
    for index, heading in enumerate(table.headings):
        made.add_column(heading, justify="right" if index else "left")
    for row in table.rows:
        made.add_row(*(cell.replace("**", "") for cell in row))
    return made


def _sizes(names: list[str]) -> str:
    sizes = [(name, municipality.SIZES[name]) for name in names]
    return " ".join(
        f"{name}: {size.directorates} directorates × {size.targets} targets." for name, size in sizes
    )


if __name__ == "__main__":
    try:
        main()
    except FailedError as fault:
        raise SystemExit(f"no result: {fault}") from None
