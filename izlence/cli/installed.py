"""The command `izlence` of an installed program; in a checkout `python build.py` does the same."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from izlence.cli.main import main


def run() -> None:
    """Run the command and end the process with its exit code."""
    code = main(sys.argv[1:], home())
    for stream in filter(None, (sys.stdout, sys.stderr)):
        stream.flush()
    os._exit(code)  # as build.py ends: taking a whole plan apart costs as much as checking it


def home() -> Path:
    """Give the folder that holds schema/ and templates/: what the wheel carries along, or the checkout's."""
    package = Path(__file__).resolve().parents[1]
    carried = package / "share"
    return carried if carried.is_dir() else package.parent
