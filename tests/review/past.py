"""A town whose plan has a past in git: small files, authors and dates that stay the same."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

from izlence.diff.change import Change
from izlence.diff.compare import compare_data
from izlence.diff.comparison import Comparison
from izlence.model.commit import Commit
from izlence.read.resources import read_schemas
from izlence.review.credits import credits_between
from izlence.review.history.find import History, history_of, past_of
from izlence.review.history.wanted import wanted_of
from izlence.review.sides import Asked, read_sides
from izlence.validate import Schemas
from tests.cli.repository import ROOT
from tests.diff.two_sides import PLAN

ROADS, PARKS = "2025/fen-isleri/PH1.1.1.yaml", "2025/park-ve-bahceler/PH1.1.2.yaml"
INTRODUCTION = "2025/narrative/sunus.md"
SCHEMAS = Schemas(read_schemas(ROOT / "schema"))


class Town:
    """A repository with a plan in it; each commit is a day later than the last."""

    def __init__(self, folder: Path, plan: str = "plan") -> None:
        self.folder = folder
        self.plan = folder / plan
        self.day = 0
        folder.mkdir(parents=True)
        self.git("init", "--quiet", "--initial-branch=main")
        for name, text in PLAN.items():
            self.write(name, text)

    def git(self, *arguments: str, who: str = "Ayşe Yılmaz") -> str:
        date = f"2026-03-{self.day:02}T01:30:00+03:00"
        names = {f"GIT_{role}_NAME": who for role in ("AUTHOR", "COMMITTER")}
        mails = {
            f"GIT_{role}_EMAIL": f"{who.split(maxsplit=1)[0]}@example.org" for role in ("AUTHOR", "COMMITTER")
        }
        dates = {f"GIT_{role}_DATE": date for role in ("AUTHOR", "COMMITTER")}
        own = {"GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_NOSYSTEM": "1"}
        command = ["git", "-C", str(self.folder), "-c", "commit.gpgsign=false", *arguments]
        answer = subprocess.run(
            command, check=True, capture_output=True, text=True, env=os.environ | names | mails | dates | own
        )
        return answer.stdout.strip()

    def write(self, name: str, text: str) -> None:
        path = self.plan / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")

    def change(self, name: str, old: str, new: str) -> None:
        """Replace a text that stands once in a file."""
        text = (self.plan / name).read_text("utf-8")
        assert text.count(old) == 1, f"{old!r} stands {text.count(old)} times in {name}"
        self.write(name, text.replace(old, new))

    def save(self, message: str, who: str = "Ayşe Yılmaz") -> str:
        """Commit everything; give the commit."""
        self.day += 1
        self.git("add", "--all")
        self.git("commit", "--quiet", "--message", message, who=who)
        return self.git("rev-parse", "HEAD")

    def set(self, name: str, old: str, new: str, message: str, who: str = "Ayşe Yılmaz") -> str:
        """Replace a text and commit it."""
        self.change(name, old, new)
        return self.save(message, who)

    def on_branch(self, name: str) -> None:
        self.git("checkout", "--quiet", "-b", name)

    def back_to(self, name: str) -> None:
        self.git("checkout", "--quiet", name)

    def merge(self, name: str) -> None:
        self.day += 1
        self.git("merge", "--quiet", "--no-ff", "-m", f"Birleştirme: {name}", name)


def history(town: Town, code: str, since: str = "", period: str = "") -> History:
    return history_of(past_of(town.plan, since, period), wanted_of(code))


def told(found: History) -> list[tuple[str, str, str, str, str]]:
    """Give each change as who says it, what kind, of what, from what to what; the newest first."""
    return [
        (
            moment.commit.subject if moment.commit else "",
            change.kind,
            "/".join((change.record.code, *map(str, change.field))),
            str(change.before) if change.kind in ("changed", "moved") else "",
            str(change.after) if change.kind in ("changed", "moved") else "",
        )
        for moment in found.moments
        for change in moment.changes
    ]


def comparison(town: Town, base: str, head: str | None) -> Comparison:
    sides = read_sides(Asked(base, head, town.plan), SCHEMAS, ROOT)
    return compare_data(sides.base, sides.head)


def credited(town: Town, base: str, head: str | None = None) -> dict[str, list[str]]:
    """Give the subjects of the commits that made each change, by what it is of."""
    compared = comparison(town, base, head)
    found = credits_between(town.plan, compared.base.commit, compared.head.commit, compared)
    return {_named(change): _subjects(found.get(change, ())) for change in compared.changes}


def _named(change: Change) -> str:
    name = "/".join((change.record.code, *map(str, change.field)))
    return name if change.kind == "changed" else f"{name} {change.kind}"


def _subjects(commits: tuple[Commit, ...]) -> list[str]:
    return [commit.subject for commit in commits]
