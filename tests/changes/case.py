"""A case of a change: what another side has other than the plan of `plan/`, and what must be true of the comparison.

`case.yaml` says `title` (tr, en); for each side, where needed, `removed` (files), `renamed` (old: new), `crlf` (files whose lines
end as on Windows), `cut` (files without their last line end); and `must`, in plain lines. Files in `before/` and `after/` replace
those of the plan. `lines` in `must` is what a line diff shows, as git does: lines put in and taken out.
`commits: no` leaves the changes uncommitted, as in a working tree.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from difflib import SequenceMatcher
from pathlib import Path
from typing import Any

from izlence.diff.change import Change, Credits
from izlence.diff.compare import compare
from izlence.diff.comparison import Comparison
from izlence.model.commit import Commit
from izlence.read.yaml import parse_yaml
from izlence.review.sides import Asked, Sides, read_sides
from izlence.validate import Schemas

HERE = Path(__file__).parent
PLAN, CASES = HERE / "plan", HERE / "cases"
ROOT = HERE.parents[1]
NAMES = sorted(path.name for path in CASES.iterdir()) if CASES.is_dir() else []
# Who changed what, by the directorate; the reason of each commit is the case's title.
_AUTHORS = {
    "fen-isleri": ("Ayşe Demir", "2024-10-22T09:00:00Z"),
    "park-ve-bahceler": ("Mehmet Kaya", "2024-10-23T09:00:00Z"),
    "mali-hizmetler": ("Elif Şahin", "2024-10-24T09:00:00Z"),
    "": ("Strateji Geliştirme", "2024-10-25T09:00:00Z"),
}


@dataclass(frozen=True)
class Case:
    """A case as it is written."""

    name: str
    titles: Mapping[str, str]
    before: Mapping[str, Any]
    after: Mapping[str, Any]
    must: Mapping[str, Any]
    is_committed: bool

    @property
    def folder(self) -> Path:
        return CASES / self.name


def read_case(name: str) -> Case:
    """Read a case's `case.yaml`."""
    file = CASES / name / "case.yaml"
    data, problems = parse_yaml(file.read_text(encoding="utf-8"), file.as_posix())
    assert isinstance(data, dict), problems
    assert not problems, problems
    return Case(
        name,
        data["title"],
        data.get("before", {}),
        data.get("after", {}),
        data["must"],
        data.get("commits") is not False,
    )


def lay_out(case: Case, folder: Path) -> None:
    """Write both sides of a case as whole plans, `before` and `after`."""
    for side, differs in (("before", case.before), ("after", case.after)):
        plan = folder / side
        shutil.copytree(PLAN, plan)
        for old, new in differs.get("renamed", {}).items():
            (plan / new).parent.mkdir(parents=True, exist_ok=True)
            (plan / old).rename(plan / new)
        for file in differs.get("removed", ()):
            (plan / file).unlink()
        overlay = case.folder / side
        if overlay.is_dir():
            shutil.copytree(overlay, plan, dirs_exist_ok=True)
        for file in differs.get("crlf", ()):
            (plan / file).write_bytes((plan / file).read_bytes().replace(b"\n", b"\r\n"))
        for file in differs.get("cut", ()):
            (plan / file).write_bytes((plan / file).read_bytes().rstrip(b"\n"))
        for empty in sorted((path for path in plan.rglob("*") if path.is_dir()), reverse=True):
            if not any(empty.iterdir()):
                empty.rmdir()


def sides_of(case: Case, folder: Path, schemas: Schemas) -> Sides:
    """Lay a case out in a folder and read both of its sides."""
    lay_out(case, folder)
    return sides_in(folder, schemas)


def line_diff(folder: Path) -> str:
    """Count the lines that a line diff of both sides shows, renamed files being paired by their content."""
    before, after = (
        {path.relative_to(side): path.read_bytes() for path in sorted(side.rglob("*.*"))}
        for side in (folder / "before", folder / "after")
    )
    gone = {path: content for path, content in before.items() if path not in after}
    came = {
        path: content
        for path, content in after.items()
        if path not in before and content not in gone.values()
    }
    gone = {path: content for path, content in gone.items() if content not in after.values()}
    pairs = [(before[path], after[path]) for path in before.keys() & after.keys()]
    pairs += [(content, b"") for content in gone.values()] + [(b"", content) for content in came.values()]
    counts = [_lines(old.split(b"\n"), new.split(b"\n")) for old, new in pairs if old != new]
    return f"+{sum(put for put, _ in counts)} -{sum(taken for _, taken in counts)}"


def _lines(old: list[bytes], new: list[bytes]) -> tuple[int, int]:
    steps = [
        step for step in SequenceMatcher(None, old, new, autojunk=False).get_opcodes() if step[0] != "equal"
    ]
    return sum(step[4] - step[3] for step in steps), sum(step[2] - step[1] for step in steps)


def sides_in(folder: Path, schemas: Schemas, base: str = "before", head: str = "after") -> Sides:
    """Read two of the plans in a folder, by the names they have there."""
    with _within(folder):
        return read_sides(Asked(base, head, Path(head)), schemas, ROOT)


def compared(case: Case, sides: Sides) -> Comparison:
    """Compare two sides; who made the changes of a committed case is known, as it is not of two folders."""
    told = (each for each in sides.remarks if not (case.is_committed and each.key == "folders_compared"))
    return compare(sides.base, sides.head, told)


def credits_of(case: Case, comparison: Comparison) -> Credits:
    """Say of each change who made it: one commit of each directorate."""
    if not case.is_committed:
        return {}
    return {change: (_commit(case, change),) for change in comparison.changes}


def _commit(case: Case, change: Change) -> Commit:
    directorate = change.page.directorate if change.page.directorate in _AUTHORS else ""
    author, date = _AUTHORS[directorate]
    number = list(_AUTHORS).index(directorate) + 1
    return Commit(f"{number}" * 40, author, date, case.titles["tr"])


@contextmanager
def _within(folder: Path) -> Iterator[None]:
    """Names of files are told from where one stands."""
    before = Path.cwd()
    os.chdir(folder)
    try:
        yield
    finally:
        os.chdir(before)
