"""A git repository with the shipped plan in it, as an institution would keep it."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

ROOT = Path(__file__).parents[2]
WHO = ("-c", "user.name=Ayşe Yılmaz", "-c", "user.email=ayse@example.org", "-c", "commit.gpgsign=false")


def git(folder: Path, *arguments: str) -> str:
    command = ["git", "-C", str(folder), *WHO, *arguments]
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout.strip()


def repository(folder: Path) -> Path:
    """Make a repository with plan/ in its first commit; give its folder."""
    folder.mkdir(parents=True)
    shutil.copytree(ROOT / "plan", folder / "plan")
    git(folder, "init", "--quiet", "--initial-branch=main")
    save(folder, "İlk sürüm")
    return folder


def save(folder: Path, message: str) -> str:
    """Commit everything; give the commit."""
    git(folder, "add", "--all")
    git(folder, "commit", "--quiet", "--message", message)
    return git(folder, "rev-parse", "HEAD")


def change(path: Path, old: str, new: str) -> None:
    """Replace a text that stands once in a file."""
    text = path.read_text("utf-8")
    assert text.count(old) == 1
    path.write_text(text.replace(old, new), "utf-8")
