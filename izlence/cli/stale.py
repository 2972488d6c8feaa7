"""What an earlier run left where this one writes: nobody is to attach it to a comparison that it is not of."""

from __future__ import annotations

from collections.abc import Collection
from pathlib import Path

from izlence.review.redline.labels import REPORT, is_redline


def left_redlines(folder: Path, written: Collection[str]) -> list[Path]:
    """Give the redlines and redline reports of earlier runs in a folder, without those that this run writes."""
    if not folder.is_dir():
        return []
    ours = (
        path for path in sorted(folder.iterdir()) if is_redline(path.name) or path.name in REPORT.values()
    )
    return [path for path in ours if path.name not in written and _is_plain(path)]


def left_output(output: Path, form: str) -> list[Path]:
    """Give what an earlier run left under a name that was given for the output: only what this run would have written over."""
    if form == "redline":
        return left_redlines(output, ())
    return [output] if _is_plain(output) else []


def _is_plain(path: Path) -> bool:
    return path.is_file() and not path.is_symlink()


def remove(paths: Collection[Path]) -> list[Path]:
    """Remove files and give those that are gone now; one that cannot be removed must not hide why this was called."""
    gone = []
    for path in paths:
        try:
            path.unlink()
        except OSError:
            continue
        gone.append(path)
    return gone
