"""The CODEOWNERS files of the repository that a plan stands in."""

from __future__ import annotations

import os
from pathlib import Path
from typing import NamedTuple

PLACES = (".github/CODEOWNERS", ".gitlab/CODEOWNERS")
_MOST = 3_000_000  # GitHub reads no larger one


class Repository(NamedTuple):
    """The repository's root as findings name it, the plan's folder from there, and CODEOWNERS files, None where there is none."""

    root: str
    plan: str
    written: dict[str, str | None]


def read_codeowners(plan: Path) -> Repository | None:
    """Find the repository above the plan and read its CODEOWNERS files; None outside a repository."""
    inside = plan.resolve()
    root = next((folder for folder in (inside, *inside.parents) if (folder / ".git").exists()), None)
    if root is None:
        return None
    name = inside.relative_to(root).as_posix()
    written = {place: _text(root / place) for place in PLACES}
    # A plan of its own repository stands at its root.
    return Repository(_from_here(root), "" if name == "." else name, written)


def _from_here(root: Path) -> str:
    """Give the root as a reader at this prompt would write it."""
    try:
        return Path(os.path.relpath(root)).as_posix()
    except ValueError:  # another drive on Windows
        return root.as_posix()


def _text(path: Path) -> str | None:
    try:
        return path.read_bytes()[:_MOST].decode("utf-8", "replace").replace("\r\n", "\n")
    except OSError:
        return None
