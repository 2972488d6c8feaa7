"""What starting costs: `build.py --help`, and which heavy libraries it drags in."""

from __future__ import annotations

import sys
from statistics import median
from typing import NamedTuple

from bench.arguments import ROOT
from bench.process import spawn

HEAVY = (
    "docx",
    "docxtpl",
    "openpyxl",
    "xlsxwriter",
    "jsonschema",
    "jsonschema_rs",
    "lxml",
    "jinja2",
    "yaml",
    "rich",
)
_LIST_MODULES = f"""
import sys
from pathlib import Path
from izlence.cli import main
main(["--help"], Path())
print("heavy:", *(name for name in {HEAVY!r} if name in sys.modules))
"""


class Start(NamedTuple):
    """Medians of starting, in seconds; `empty` is Python that does nothing."""

    wall: float
    cpu: float
    empty: float
    heavy: tuple[str, ...]


def measure_start(runs: int = 9) -> Start:
    """Start the program for its help text and end."""
    spawn([sys.executable, str(ROOT / "build.py"), "--help"])  # compiles what is not compiled yet
    helps = [spawn([sys.executable, str(ROOT / "build.py"), "--help"]) for _ in range(runs)]
    empties = [spawn([sys.executable, "-c", "pass"]) for _ in range(runs)]
    said = spawn([sys.executable, "-c", _LIST_MODULES])[2].splitlines()[-1]
    return Start(
        median(wall for _, wall, _ in helps),
        median(cpu for cpu, _, _ in helps),
        median(wall for _, wall, _ in empties),
        tuple(said.removeprefix("heavy:").split()),
    )
