"""Run a command in a fresh process and say what the whole of it cost, imports and children included."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import NamedTuple

from bench.arguments import ROOT

# Compiled modules are kept, as on every machine that has started the program once, but not in the source tree.
_ENVIRONMENT = {
    "PYTHONPATH": str(ROOT),
    "PYTHONPYCACHEPREFIX": str(Path(tempfile.gettempdir()) / "izlence-bench-compiled"),
    "PYTHONHASHSEED": "0",
    "NO_COLOR": "1",
}


class Cost(NamedTuple):
    """What one process cost; `stages` in CPU seconds, `peak` in megabytes as the process itself read it."""

    cpu: float
    wall: float
    peak: float
    stages: dict[str, float]


class FailedError(Exception):
    """A measured process ended badly; the text is what it said."""


def measure(module: str, *arguments: str) -> Cost:
    """Run a module that prints a stopwatch's report as its last line."""
    cpu, wall, said = spawn([sys.executable, "-m", module, *arguments])
    report = json.loads(said.splitlines()[-1])
    return Cost(cpu, wall, report["peak_kb"] / 1024, report["cpu"])


def spawn(command: list[str], good: tuple[int, ...] = (0,)) -> tuple[float, float, str]:
    """Run a command that ends with a `good` exit code; give its CPU seconds, its wall seconds and what it printed."""
    environment = os.environ | _ENVIRONMENT
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    begin = time.perf_counter()
    process = subprocess.Popen(
        command, cwd=ROOT, env=environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
    )
    assert process.stdout is not None
    with process.stdout as stream:
        said = stream.read()
    _, status, usage = os.wait4(process.pid, 0)
    wall = time.perf_counter() - begin
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode not in good:
        raise FailedError(f"{' '.join(map(_short, command))}: {process.returncode}\n{said[-4000:]}")
    return usage.ru_utime + usage.ru_stime, wall, said


def _short(argument: str) -> str:
    return Path(argument).name or argument
