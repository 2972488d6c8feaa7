"""Make the example's pull request: a git repository with the example institution's plan and a branch with its changes.

    python -m tools.pull_request FOLDER

The folder must not exist. The branch `main` holds the plan as it went to the council, `degisiklik` the patches of
`examples/ornek-degisiklik/` as commits, each with its author and date.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

EXAMPLES = Path(__file__).parents[1] / "examples"
BASE, HEAD = "main", "degisiklik"
_COMMITTER = {
    "GIT_COMMITTER_NAME": "Strateji Geliştirme",
    "GIT_COMMITTER_EMAIL": "strateji@ornek.bel.tr",
    "GIT_COMMITTER_DATE": "2024-10-21T09:00:00+0300",
    "GIT_AUTHOR_NAME": "Strateji Geliştirme",
    "GIT_AUTHOR_EMAIL": "strateji@ornek.bel.tr",
    "GIT_AUTHOR_DATE": "2024-10-21T09:00:00+0300",
    # Whatever the user's own git is set to, the commits are the same.
    "GIT_CONFIG_GLOBAL": os.devnull,
    "GIT_CONFIG_SYSTEM": os.devnull,
}


def make(folder: Path) -> Path:
    """Make the repository and give the plan's folder in it; the branch with the changes is checked out."""
    plan = folder / "plan"
    shutil.copytree(EXAMPLES / "ornek-belediye", plan)
    _git(folder, "init", "--quiet", "--initial-branch", BASE)
    _git(folder, "add", "--all")
    _git(folder, "commit", "--quiet", "--message", "2025 programı: meclise sunulan")
    _git(folder, "checkout", "--quiet", "-b", HEAD)
    patches = sorted((EXAMPLES / "ornek-degisiklik").glob("*.patch"))
    _git(folder, "am", "--quiet", "--directory=plan", *(str(patch) for patch in patches))
    return plan


def _git(folder: Path, *arguments: str) -> None:
    subprocess.run(["git", *arguments], cwd=folder, check=True, env={**os.environ, **_COMMITTER})


if __name__ == "__main__":
    print(make(Path(sys.argv[1])))
