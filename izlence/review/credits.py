"""Who made the changes of a comparison, and why they say they did: the commits between its two sides."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from pathlib import Path, PurePosixPath
from typing import NamedTuple

from izlence.diff.change import Change, Credits, Page, PageKey, Record
from izlence.diff.comparison import Comparison
from izlence.diff.credit import Step, credit
from izlence.model.commit import Commit
from izlence.read.git import WorkTree, changed_files, find_repository
from izlence.read.git_log import FileStep, LogEntry, contents_of, files_at
from izlence.read.git_log_moves import log_through_moves
from izlence.review.history.names import Named, Names, under_last_names
from izlence.review.history.replay import Replay


def credits_between(plan: Path, base_commit: str, head_commit: str, comparison: Comparison) -> Credits:
    """Give each change the commits that made it; `head_commit` is "" for the working tree.

    What is not committed has no credit, nor has a value that stands only because the base changed its own. A commit whose file
    cannot be read is passed over: the next that can be read is taken to have made what changed.
    """
    if not base_commit or not comparison.changes:
        return {}
    tree = find_repository(plan)
    head = head_commit or "HEAD"
    told = log_through_moves(tree, base_commit, head)
    log = [entry for entry in reversed(told.entries) if not entry.is_boundary]
    ends = _Ends(
        files_at(told.begin, base_commit),
        files_at(tree, head),
        frozenset() if head_commit else frozenset(changed_files(plan, head)),
    )
    named = under_last_names(log, ends.head, lambda names: dict(contents_of(tree, names)))
    found = _found(tree, comparison.changes, named, ends)
    open_changes = [change for change in comparison.changes if not found.get(change)]
    if open_changes and any(named.renamed):
        # What is one directorate or text in each commit may be two between the ends.
        found |= _found(tree, open_changes, Named(tuple(log), ({},) * len(log), {}), ends)
    return {change: found[change] for change in comparison.changes if found.get(change)}


def _found(tree: WorkTree, changes: Iterable[Change], named: Named, ends: _Ends) -> Credits:
    touched = _touched(named.entries)
    found: Credits = {}
    rest: list[Change] = []
    for change in changes:
        alone = _only_commit(change, touched, ends)
        if alone is not None:
            found[change] = (alone,)
        elif change.page.key.kind == "picture":
            found[change] = _of_picture(change, touched, ends)
        else:
            rest.append(change)
    asked = {change: _as_named(change, named.begin) for change in rest}
    made = credit(asked.values(), _steps(tree, named, rest)) if rest else {}
    return found | {change: made.get(question, ()) for change, question in asked.items()}


class _Ends(NamedTuple):
    """The files at both ends with the names of their contents, and those that differ from the end in the working tree."""

    base: Mapping[str, str]
    head: Mapping[str, str]
    open: frozenset[str]


_Touched = dict[str, list[tuple[Commit, FileStep]]]


def _touched(log: Iterable[LogEntry]) -> _Touched:
    touched: _Touched = {}
    for entry in log:
        for step in entry.files:
            touched.setdefault(step.file, []).append((entry.commit, step))
    return touched


def _only_commit(change: Change, touched: _Touched, ends: _Ends) -> Commit | None:
    """Give the one commit that made a page what it is: nothing of it needs to be parsed to know whose its changes are."""
    commits: dict[str, Commit] = {}
    for file in _files(change):
        steps = touched.get(file, [])
        if len(steps) != 1 or file in ends.open:
            return None
        commit, step = steps[0]
        if (
            len(step.before) != 1
            or step.before[0] != ends.base.get(file, "")
            or step.after != ends.head.get(file, "")
        ):
            return None
        commits[commit.name] = commit
    return next(iter(commits.values())) if len(commits) == 1 else None


def _of_picture(change: Change, touched: _Touched, ends: _Ends) -> tuple[Commit, ...]:
    """Give the commits that touched a picture: it holds no values that could be told apart."""
    files = sorted(_files(change))
    if not ends.open.isdisjoint(files):
        return ()
    return tuple(dict.fromkeys(commit for file in files for commit, _ in touched.get(file, ())))


def _files(change: Change) -> set[str]:
    pages = (change.page, change.came_from)
    return {file for page in pages if page is not None for file in (page.before, page.after) if file}


def _as_named(change: Change, begin: Names) -> Change:
    """Put a move between directorates as the log under the last names tells it: a folder's new name is no move of its pages."""
    before, after, period = change.before, change.after, change.page.key.period
    if (
        change.kind != "moved"
        or change.came_from
        or not isinstance(before, str)
        or not isinstance(after, str)
    ):
        return change
    last = begin.get(f"{period}/{before}", f"{period}/{before}").removeprefix(f"{period}/")
    return _renaming(period, before, after) if last == after else replace(change, before=last)


def _renaming(period: str, before: str, after: str) -> Change:
    """Give a folder's renaming, which is that of all pages in it; whose folder it is, its names say."""
    page = Page(PageKey(period, "directorate", ""), "", "", "", "")
    return Change("moved", page, Record("directorate", ""), (), before, after)


def _renamings(renamed: Names) -> Iterator[Change]:
    for old, new in renamed.items():
        period, _, before = old.partition("/")
        yield _renaming(period, before, new.removeprefix(f"{period}/"))


def _steps(tree: WorkTree, named: Named, changes: Iterable[Change]) -> list[Step]:
    """Play again what the commits did to the pages of the changes, whatever folder these stood in between."""
    listed = list(changes)
    names = set().union(*map(_files, listed))
    keys = {page.key.key for change in listed for page in _pages(change) if page.key.key}
    chosen = [
        [step for step in entry.files if step.file in names or PurePosixPath(step.file).stem in keys]
        for entry in named.entries
    ]
    wanted = (name for files in chosen for step in files for name in (*step.before, step.after))
    replay = Replay(dict(contents_of(tree, wanted)), _called(listed))
    steps = []
    for entry, files, renamed in zip(named.entries, chosen, named.renamed, strict=True):
        played = replay.moment(entry.commit, files).changes if files else ()
        if files or renamed:
            steps.append(Step(entry.commit, (*played, *_renamings(renamed))))
    return steps


def _called(changes: Iterable[Change]) -> dict[str, str]:
    """Give the names that narratives have now by the files they stood in; of files that changed names with others nothing is said."""
    pages = {change.page for change in changes if change.page.key.kind == "narrative"}
    now = {page.after for page in pages}
    return {
        page.before: page.key.key for page in pages if page.before and page.after and page.before not in now
    }


def _pages(change: Change) -> Iterator[Page]:
    yield change.page
    if change.came_from is not None:
        yield change.came_from
