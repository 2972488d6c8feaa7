"""What the whole book costs beside its pages, and what a rebuild costs after one directorate changed.

`python -m bench.book [--size M] [--runs 5] [--layout] [--write --date 2026-11-22]`. Every run is a fresh process; the ways of
building take turns; the figures are medians of CPU seconds as the kernel counted them.
"""

from __future__ import annotations

import argparse
import re
import shutil
import sys
from collections.abc import Callable
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from typing import NamedTuple

from bench import municipality
from bench.arguments import ROOT
from bench.book_plan import book_files
from bench.process import spawn

PAGE = ROOT / "docs" / "benchmarks-book.md"
_OFFICE = ("--format", "docx", "--format", "xlsx", "--no-layout")
_AMOUNT = re.compile(r"(?<!off_)(budget: )(\d[\d_]*)")


class Bar(NamedTuple):
    """A promise, what was measured, and whether it is kept."""

    promise: str
    measured: str
    met: bool


class Way(NamedTuple):
    """A way of building, with the medians of its CPU and wall seconds."""

    name: str
    cpu: float
    wall: float


def main() -> None:
    """Measure, print, and write the page when told to."""
    arguments = _arguments()
    with TemporaryDirectory() as name:
        ways = _measure(Path(name), arguments.size, arguments.runs)
        layout = _layout(Path(name)) if arguments.layout else None
    found = _bars({way.name: way for way in ways})
    text = _page(ways, found, layout, arguments)
    print(text)
    if arguments.write:
        PAGE.write_text(text, encoding="utf-8")


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m bench.book", description=__doc__)
    parser.add_argument("--size", choices=municipality.SIZES, default="M")
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--layout", action="store_true", help="time LibreOffice's pass too")
    parser.add_argument("--write", action="store_true", help=f"write {PAGE.relative_to(ROOT)}")
    parser.add_argument("--date", default="", help="the day, for the page")
    arguments = parser.parse_args()
    if arguments.write and not arguments.date:
        parser.error("--write needs --date")
    return arguments


def _measure(folder: Path, size: str, runs: int) -> list[Way]:
    pages, book = folder / "pages", folder / "book"
    municipality.write(municipality.programme_files(municipality.SIZES[size]), pages)
    municipality.write(book_files(municipality.SIZES[size]), book)
    kept = folder / "kept"
    ways: dict[str, Callable[[int], tuple[float, float, str]]] = {
        "pages": lambda _run: _build(pages, folder, *_OFFICE, "--no-cache"),
        "book": lambda _run: _build(book, folder, *_OFFICE, "--no-cache"),
        "book and web page": lambda _run: _build(book, folder, *_OFFICE, "--format", "html", "--no-cache"),
        "book, keeping its pieces": lambda run: _build(
            book, folder, *_OFFICE, "--cache", str(_fresh(kept, run))
        ),
        "book again, one directorate changed": lambda run: _rebuild(book, folder, kept / str(run), run),
    }
    for build in ways.values():
        build(-1)
    figures: dict[str, list[tuple[float, float]]] = {name: [] for name in ways}
    for run in range(runs):
        for name, build in ways.items():
            cpu, wall, _ = build(run)
            figures[name].append((cpu, wall))
    return [
        Way(name, median(cpu for cpu, _ in measured), median(wall for _, wall in measured))
        for name, measured in figures.items()
    ]


def _fresh(kept: Path, run: int) -> Path:
    shutil.rmtree(kept / str(run), ignore_errors=True)
    return kept / str(run)


def _build(plan: Path, folder: Path, *options: str) -> tuple[float, float, str]:
    command = [sys.executable, str(ROOT / "build.py"), "build", municipality.YEAR]
    return spawn([*command, "--plan", str(plan), "--output", str(folder / "output"), *options])


def _rebuild(book: Path, folder: Path, kept: Path, run: int) -> tuple[float, float, str]:
    """Change an amount of one directorate, build with what is kept, and hold the files against a cold build's."""
    targets = sorted((book / municipality.YEAR).glob("*/PH*.yaml"))
    target = targets[(run + 1) * 7 % len(targets)]
    text = target.read_text(encoding="utf-8")
    changed = _change(text, run)
    target.write_text(changed, encoding="utf-8", newline="\n")
    try:
        cost = _build(book, folder, *_OFFICE, "--cache", str(kept))
        warm = _files(folder)
        _build(book, folder, *_OFFICE, "--no-cache")
        if warm != _files(folder):
            raise SystemExit("no result: a rebuild gives other bytes than a cold build")
    finally:
        target.write_text(text, encoding="utf-8", newline="\n")
    return cost


def _change(text: str, run: int) -> str:
    """Move an amount from one activity to another, so that the sums by economic code still agree."""
    amounts = list(_AMOUNT.finditer(text))[:2]
    changed = text
    for found, more in zip(reversed(amounts), (-100 - run, 100 + run), strict=True):
        amount = int(found[2].replace("_", "")) + more
        changed = changed[: found.start(2)] + f"{amount:_}" + changed[found.end(2) :]
    return changed


def _files(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in sorted((folder / "output").rglob("*.*"))}


def _layout(folder: Path) -> float:
    """Give the wall seconds of a build that LibreOffice lays out, less those of one that it does not."""
    options = ("--format", "docx", "--no-cache")
    with_layout = _build(folder / "book", folder, *options)[1]
    return with_layout - _build(folder / "book", folder, *options, "--no-layout")[1]


def _bars(ways: dict[str, Way]) -> list[Bar]:
    pages, book = ways["pages"].cpu, ways["book"].cpu
    page, again = ways["book and web page"].cpu - book, ways["book again, one directorate changed"].cpu
    return [
        Bar(
            "Book (DOCX and XLSX): at most 1.5 times the CPU of the pages alone",
            f"{book / pages:.2f}",
            book <= 1.5 * pages,
        ),
        Bar("Web page: under 0.5 s CPU more", f"{page:.2f} s", page < 0.5),
        Bar(
            "Rebuild after one directorate changed: at most a quarter of the cold build",
            f"{again / book:.2f}",
            again <= book / 4,
        ),
    ]


def _page(ways: list[Way], found: list[Bar], layout: float | None, arguments: argparse.Namespace) -> str:
    size = municipality.SIZES[arguments.size]
    lines = [
        "# Benchmarks of the whole book",
        "",
        f"Made by `python -m bench.book {' '.join(sys.argv[1:])}` on {arguments.date or 'an unnamed day'}: "
        f"{size.directorates} directorates × {size.targets} targets, medians of {arguments.runs} runs in turns, each a fresh process, "
        "compiled modules at hand, no LibreOffice. Each rebuild's files were the bytes of a cold build's.",
        "",
        "| bar | measured | met |",
        "| --- | ---: | ---: |",
        *(f"| {bar.promise} | {bar.measured} | {'yes' if bar.met else '**no**'} |" for bar in found),
        "",
        "| way of building | CPU s | wall s |",
        "| --- | ---: | ---: |",
        *(f"| {way.name} | {way.cpu:.2f} | {way.wall:.2f} |" for way in ways),
        "",
    ]
    if layout is not None:
        lines += [
            f"LibreOffice's pass, which finds the page numbers of the contents: {layout:.0f} s more (wall).",
            "",
        ]
    return "\n".join(lines)


if __name__ == "__main__":
    main()
