"""The command run as a process of its own, in an environment of its own."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[2]


def command(
    *arguments: str | Path, python: tuple[str, ...] = (), **options: Any
) -> subprocess.CompletedProcess[str]:
    """Run build.py; `env` is added to a bare environment."""
    env = {"PATH": os.environ["PATH"], **options.pop("env", {})}
    line = [sys.executable, *python, "build.py", *map(str, arguments)]
    return subprocess.run(
        line, cwd=ROOT, env=env, capture_output=True, encoding="utf-8", check=False, timeout=60, **options
    )


def shell(line: str) -> subprocess.CompletedProcess[str]:
    """Run a line of bash in which `$build` is the command; a pipe's first failure counts."""
    env = {"PATH": os.environ["PATH"], "build": f"{sys.executable} build.py"}
    full = ["bash", "-c", f"set -o pipefail; {line}"]
    return subprocess.run(
        full, cwd=ROOT, env=env, capture_output=True, encoding="utf-8", check=False, timeout=60
    )
