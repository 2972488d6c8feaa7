"""The moments at which something changed, the newest first, and what of the plan there is to ask for."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import Path, PurePosixPath
from typing import NamedTuple

from izlence.model.commit import Commit
from izlence.read.folder import NARRATIVE, PERIOD_FOLDER
from izlence.read.git import WorkTree, changed_files, commits_of, find_objects, find_repository
from izlence.read.git_log import FileStep, LogEntry, contents_of, files_at
from izlence.read.git_log_moves import log_through_moves
from izlence.review.history.names import under_last_names
from izlence.review.history.parts import parts_of
from izlence.review.history.replay import Moment, Replay, is_of_plan
from izlence.review.history.wanted import Wanted

_CODE = re.compile(rb"(?<![\w.])(?:A|H|PH|PG|IG|F)[1-9]\d*(?:\.[1-9]\d*)*(?![\w.])")
_ID = re.compile(rb"^\s*(?:- )?\{?\s*id: ([a-z0-9-]+)", re.MULTILINE)
# Beyond so many files a commit is no move of a record from page to page, and parsing them all would only take time; pages that
# moved along with their directorate's folder are called what they were.
_TOGETHER = 20
_WORKING = "working:"
Chooser = Callable[[FileStep, list[bytes]], bool]


class Past(NamedTuple):
    """The plan's commits, the newest first, with every content that stood in its files.

    `working` is what is not committed yet, `files` what stands in the plan now.
    """

    tree: WorkTree
    log: tuple[LogEntry, ...]
    working: tuple[FileStep, ...]
    files: Mapping[str, str]
    contents: dict[str, bytes]


class History(NamedTuple):
    """What became of what was asked for; `is_there`: it stands in the plan now. `begins` where a shallow clone ends.

    `known` are the plan's codes, notes and directorates; `parts` the fields and notes of the code of which one was asked for.
    `moments` hold what is wanted alone, `played` are the same with all that changed in the files beside it.
    """

    wanted: Wanted
    moments: tuple[Moment, ...]
    played: tuple[Moment, ...]
    is_known: bool
    is_there: bool
    begins: Commit | None = None
    known: tuple[str, ...] = ()
    parts: tuple[str, ...] = ()


def past_of(plan: Path, since: str = "", period: str = "") -> Past:
    """Read the plan's past from git, since a revision and of one period if they are named."""
    tree = find_repository(plan)
    base = commits_of(tree, [since])[0] if since else ""
    head = find_objects(tree, ["HEAD^{commit}"])[0]
    log = tuple(_of_period(log_through_moves(tree, base, head).entries, period)) if head else ()
    files = {name: content for name, content in _files(tree, head).items() if _is_in(name, period)}
    working, opened = _working(plan, head, files, period)
    named = (name for entry in log for step in entry.files for name in (*step.before, step.after))
    contents = dict(contents_of(tree, (*named, *files.values()))) | opened
    now = dict(files) | {step.file: step.after for step in working}
    return Past(tree, log, working, {name: content for name, content in now.items() if content}, contents)


def history_of(past: Past, wanted: Wanted) -> History:
    """Find what changed of what is wanted."""

    def chosen(step: FileStep, contents: list[bytes]) -> bool:
        return wanted.may_concern(step, contents)

    past = with_text_named(past, wanted.file)
    played = play(past, chosen)
    while more := wanted.names_before(change for moment in played for change in moment.changes):
        wanted = wanted._replace(before=(*wanted.before, *more))
        played = play(past, chosen)
    moments = tuple(_of(wanted, moment) for moment in played)
    known = known_names(past)
    parts = parts_of(wanted, past.files, past.contents) if wanted.rest else None
    is_there = parts.is_there if parts else wanted.text in known or _stands(past, wanted)
    is_known = is_there or any(moment.changes for moment in moments)
    begins = next((entry.commit for entry in past.log if entry.is_boundary), None)
    return History(
        wanted,
        moments,
        played,
        is_known,
        is_there,
        begins,
        tuple(sorted(known)),
        parts.names if parts else (),
    )


def with_text_named(past: Past, file: str) -> Past:
    """Tell the past of a narrative that stands in the plan under the name it has now; of any other file it stays as it is."""
    if not file.endswith(".md") or not _stands(past, Wanted(file=file)):
        return past
    named = under_last_names(tuple(reversed(past.log)), past.files, lambda _: past.contents)
    return past._replace(log=tuple(reversed(named.entries)))


def play(past: Past, chosen: Chooser) -> tuple[Moment, ...]:
    """Play the chosen files' changes, and give them the newest first."""
    replay = Replay(past.contents)
    moments = []
    for entry in reversed(past.log):
        files = _chosen(entry.files, past.contents, chosen)
        if files:
            moment = replay.moment(entry.commit, files, is_boundary=entry.is_boundary)
            moments.append(_with_moves(moment, files, entry.files, replay))
    files = _chosen(past.working, past.contents, chosen)
    if files:
        moments.append(_with_moves(replay.moment(None, files), files, past.working, replay))
    return tuple(reversed(moments))


def _chosen(
    files: tuple[FileStep, ...], contents: Mapping[str, bytes], chosen: Chooser
) -> tuple[FileStep, ...]:
    def read(step: FileStep) -> list[bytes]:
        return [contents.get(name, b"") for name in (*step.before, step.after)]

    return tuple(step for step in files if is_of_plan(step.file) and chosen(step, read(step)))


def _with_moves(
    moment: Moment, files: tuple[FileStep, ...], beside: tuple[FileStep, ...], replay: Replay
) -> Moment:
    """Where a record came or went, look into the other files of the commit too: it may have moved from page to page."""
    may_have_moved = any(each.kind in ("added", "removed") for each in moment.changes)
    if not may_have_moved:
        return moment
    if len(beside) > _TOGETHER:
        names = {PurePosixPath(step.file).name for step in files}
        beside = tuple(step for step in beside if step in files or PurePosixPath(step.file).name in names)
    if len(files) == len(beside):
        return moment
    return replay.moment(moment.commit, beside, is_boundary=moment.is_boundary)


def _of(wanted: Wanted, moment: Moment) -> Moment:
    changes = tuple(inner for change in moment.changes for inner in wanted.of(change))
    return moment._replace(changes=changes)


def _of_period(log: Iterable[LogEntry], period: str) -> Iterator[LogEntry]:
    for entry in log:
        files = tuple(step for step in entry.files if _is_in(step.file, period) and is_of_plan(step.file))
        if files:
            yield entry._replace(files=files)


def _is_in(file: str, period: str) -> bool:
    return not period or file.startswith(f"{period}/")


def _files(tree: WorkTree, head: str) -> dict[str, str]:
    return (
        {name: content for name, content in files_at(tree, head).items() if is_of_plan(name)} if head else {}
    )


def _working(
    plan: Path, head: str, files: Mapping[str, str], period: str
) -> tuple[tuple[FileStep, ...], dict[str, bytes]]:
    """Give what is not committed yet as one more step."""
    names = (
        changed_files(plan, head)
        if head
        else {path.relative_to(plan).as_posix() for path in plan.rglob("*.*")}
    )
    steps, contents = [], {}
    for name in sorted(name for name in names if is_of_plan(name) and _is_in(name, period)):
        path, after = plan / name, ""
        if path.is_file() and not path.is_symlink():
            after = _WORKING + name
            contents[after] = path.read_bytes()
        steps.append(FileStep(name, (files.get(name, ""),), after))
    return tuple(steps), contents


def known_names(past: Past) -> set[str]:
    """Give the codes, notes and directorates that the plan has now."""
    known: set[str] = set()
    for file, name in past.files.items():
        content = past.contents.get(name, b"")
        known |= {code.decode() for code in _CODE.findall(content)}
        known |= {found.decode() for found in _ID.findall(content)}
        steps = file.split("/")
        if len(steps) == 3 and PERIOD_FOLDER.fullmatch(steps[0]) and steps[1] != NARRATIVE:
            known.add(steps[1])
    return known


def _stands(past: Past, wanted: Wanted) -> bool:
    return bool(wanted.file) and any(f"/{file}".endswith(f"/{wanted.file}") for file in past.files)
