"""A log that goes on where the plan's folder had another name: a renamed folder is not a new plan.

A folder may have been renamed there and back, on one branch and not on another. So the log is asked for all names that the
folder had, and each commit is read in the folder in which the plan stood at that commit.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from izlence.read.git import GitFault, WorkTree, find_objects, list_tree, run_git
from izlence.read.git_log import FileStep, LogEntry, files_at, log_of, log_of_folders

_MARK = "institution.yaml"
_Moves = dict[tuple[str, str], str]


class Log(NamedTuple):
    """The commits, the newest first; `begin` is the tree with the folder that the plan had at the base."""

    entries: tuple[LogEntry, ...]
    begin: WorkTree


def log_through_moves(tree: WorkTree, base: str, head: str) -> Log:
    """Give the log of the plan's folder, under whatever name it had."""
    entries = log_of(tree, base, head)
    moves, folders = _moves(tree, base, head, entries)
    if not moves:
        return Log(entries, tree)
    graph = _graph(tree, base, head)
    places = _places(tree, base, graph, moves, folders)
    every = log_of_folders(tree, base, head, folders)
    joined = tuple(_joined(tree, every, graph, places))
    return Log(joined, tree._replace(folder=places[base]) if base else tree)


def _moves(
    tree: WorkTree, base: str, head: str, entries: tuple[LogEntry, ...]
) -> tuple[_Moves, tuple[str, ...]]:
    """Find the commits that renamed the folder, with the name before by commit and name after; and all its names, today's first."""
    moves: _Moves = {}
    folders = [tree.folder]
    for folder in folders:  # grows with each name that is found
        there = tree._replace(folder=folder)
        for entry in entries if folder == tree.folder else log_of(there, base, head):
            before = _came_from(there, entry)
            if before is None:
                continue
            moves[entry.commit.name, folder] = before
            if before not in folders:
                folders.append(before)
    return moves, tuple(folders)


def _came_from(tree: WorkTree, entry: LogEntry) -> str | None:
    """Give the folder that the commit renamed to this one; None where it did not."""
    is_new = any(step.file == _MARK and step.after for step in entry.files)
    if not is_new or entry.is_boundary or any(step.before != ("",) for step in entry.files if step.after):
        return None
    told = run_git(tree.root, "rev-list", "--parents", "--max-count=1", entry.commit.name).stdout.split()
    if len(told) != 2:
        return None
    gone = _plans(tree, told[1].decode()) - _plans(tree, told[0].decode())
    return gone.pop() if len(gone) == 1 else None


def _plans(tree: WorkTree, commit: str) -> set[str]:
    named = (entry.name.rpartition("/") for entry in list_tree(tree, commit))
    return {folder for folder, _, name in named if name == _MARK}


def _graph(tree: WorkTree, base: str, head: str) -> dict[str, tuple[str, ...]]:
    """Give each commit's parents, no commit before its children."""
    span = f"{base}..{head}" if base else head
    answer = run_git(tree.root, "rev-list", "--date-order", "--parents", "--end-of-options", span)
    if answer.returncode:
        raise GitFault("broken", span)
    lines = (line.split() for line in answer.stdout.decode("ascii").splitlines())
    return {line[0]: tuple(line[1:]) for line in lines}


def _places(
    tree: WorkTree, base: str, graph: Mapping[str, tuple[str, ...]], moves: _Moves, folders: tuple[str, ...]
) -> dict[str, str]:
    """Give the plan's folder at each commit, at the parents of the last ones and at the base.

    It is the one that the commit's child says, by being in it or by having renamed it; where no plan is in that, any of its other
    names: the other branch of a merge did not know of the renaming.
    """
    commits = list(
        dict.fromkeys([*graph, *(each for ones in graph.values() for each in ones), *filter(None, [base])])
    )
    marks = [
        f"{commit}:{folder}/{_MARK}" if folder else f"{commit}:{_MARK}"
        for commit in commits
        for folder in folders
    ]
    found = iter(find_objects(tree, marks))
    said: dict[str, str] = {}
    places: dict[str, str] = {}
    for commit in commits:
        there = [folder for folder in folders if next(found)]
        wanted = said.get(commit, tree.folder)
        place = places[commit] = wanted if wanted in there or not there else there[0]
        for parent in graph.get(commit, ()):
            said.setdefault(parent, moves.get((commit, place), place))
    return places


def _joined(
    tree: WorkTree,
    entries: tuple[LogEntry, ...],
    graph: Mapping[str, tuple[str, ...]],
    places: Mapping[str, str],
) -> Iterator[LogEntry]:
    """Give the entries with the files of the folder that the plan was in, named from it on."""
    for entry in entries:
        name = entry.commit.name
        parents = () if entry.is_boundary else graph[name]
        if all(places[parent] == places[name] for parent in parents):
            start = f"{places[name]}/" if places[name] else ""
            files = tuple(
                step._replace(file=step.file.removeprefix(start))
                for step in entry.files
                if step.file.startswith(start)
            )
        else:
            files = _across(tree, name, parents, places)
        if files:
            yield entry._replace(files=files)


def _across(
    tree: WorkTree, commit: str, parents: tuple[str, ...], places: Mapping[str, str]
) -> tuple[FileStep, ...]:
    """Say what a commit changed beside the folder's name; of a merge what is like none of its parents'."""
    after = files_at(tree._replace(folder=places[commit]), commit)
    before = [files_at(tree._replace(folder=places[parent]), parent) for parent in parents]
    steps = (
        FileStep(name, tuple(each.get(name, "") for each in before), after.get(name, ""))
        for name in sorted({*after, *(name for each in before for name in each)})
    )
    return tuple(step for step in steps if step.after not in step.before)
