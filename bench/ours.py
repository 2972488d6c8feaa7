"""One run of ours in its own process: `python -m bench.ours PLAN OUTPUT [--stage word]`; prints its times.

It is the real command line, with a stopwatch put round the functions that are its stages.
"""

from __future__ import annotations

import argparse
import contextlib
import io
import os
from importlib import import_module
from pathlib import Path

from bench.arguments import ROOT, run_arguments
from bench.stopwatch import Stopwatch

YEAR = "2024"
# Where the pipeline looks each function up, and the stage it counts as.
FUNCTIONS = {
    "izlence.cli.build:read_schemas": "validate",
    "izlence.pipeline:read_plan": "read",
    "izlence.pipeline:_validate": "validate",
    "izlence.pipeline:assemble": "assemble, compute, check",
    "izlence.pipeline:compute": "assemble, compute, check",
    "izlence.pipeline:check": "assemble, compute, check",
    "izlence.cli.build:compose_documents": "compose",
    "izlence.render.word.compile:compile_template": "word",
    "izlence.render.word.document:render_word": "word",
    "izlence.render.excel.workbook:draw_workbook": "excel",
    "izlence.write.read_back:verify_word": "read back",
    "izlence.write.read_back:verify_excel": "read back",
    "izlence.cli.build:write_files": "write",
}


def main() -> None:
    """Build the plan and tell what each stage took."""
    arguments = run_arguments()
    watch = Stopwatch()
    with watch.stage("imports"):
        command = import_module("izlence.cli.main")
        modules = {
            place: import_module(place.partition(":")[0]) for place in FUNCTIONS if _wanted(place, arguments)
        }
    for place, module in modules.items():
        name = place.partition(":")[2]
        setattr(module, name, watch.around(FUNCTIONS[place], getattr(module, name)))
    said = io.StringIO()
    with contextlib.redirect_stdout(said), contextlib.redirect_stderr(said):
        code = command.main(_command(arguments), ROOT)
    if code:
        raise SystemExit(said.getvalue())
    _rename(arguments.output)
    print(watch.report(), flush=True)
    # build.py leaves in the same way.
    os._exit(0)


def _wanted(place: str, arguments: argparse.Namespace) -> bool:
    return arguments.stage == "all" or ".excel" not in place


def _command(arguments: argparse.Namespace) -> list[str]:
    # Cold: nothing of an earlier run may help.
    command = ["build", YEAR, "--no-cache", "--plan", str(arguments.plan), "--output", str(arguments.output)]
    return command if arguments.stage == "all" else [*command, "--format", "docx"]


def _rename(output: Path) -> None:
    for path in (output / YEAR).iterdir():
        path.replace(output / f"ours{path.suffix}")


if __name__ == "__main__":
    main()
