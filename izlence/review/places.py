"""Where the two sides of a comparison stand: what was written on the command line, made into folders to read.

`A..B` and `A...B` mean what they mean to git. Two folders with a plan in each are two folders, whatever revisions there are.
"""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path, PurePosixPath
from typing import Literal, NamedTuple

from izlence.diff.comparison import Remark
from izlence.read.git import (
    GitFault,
    WorkTree,
    commits_of,
    find_objects,
    find_repository,
    list_tree,
    merge_base,
    names_that_differ,
    working_files,
)
from izlence.read.revision import Objects, name_like, plan_at

_MARK = "institution.yaml"
_OWN = ("schema", "templates")
WORKING_TREE = ""
Reason = Literal[
    "no_plan",
    "no_plan_before",
    "many_plans",
    "plan_unknown",
    "plan_elsewhere",
    "folder_and_revision",
    "range_twice",
    "not_a_plan",
    "neither",
]


class Place(NamedTuple):
    """Where a side is read: how it was asked for, its commit if it is one, and the plan's folder there."""

    name: str
    commit: str
    path: Path


class PlaceFault(Exception):
    """What was asked for is no side of a comparison; `facts` are those of its sentence."""

    def __init__(self, reason: Reason, **facts: str) -> None:
        super().__init__(reason)
        self.reason = reason
        self.facts = facts


class _Named(NamedTuple):
    """The two names as written; `head` None is the working tree, `is_forked`: from where head left base."""

    base: str
    head: str | None
    is_forked: bool = False


def find_places(
    base: str, head: str | None, plan: Path, plan_before: Path | None, own: Path
) -> tuple[Place, Place, tuple[Remark, ...]]:
    """Find both sides, and what the reader must know of how they were found."""
    if head is not None and _has_plan(Path(base)) and _has_plan(Path(head)):
        return _folders(base, head)
    tree = _repository(plan, base, head)
    named = _split(base, head)
    if tree.is_bare and named.head is None:
        raise GitFault("bare", str(tree.root))
    names = [named.base] if named.head is None else [named.base, named.head]
    try:
        commits = commits_of(tree, names)
    except GitFault as fault:
        raise _or_folder(fault, base, head, tree) from None
    if named.head is None and not _is_folder(plan):
        raise PlaceFault("plan_unknown", folder=plan.as_posix())
    finder = _Finder(tree, plan, Objects(tree))
    finder.remarks += _of_another_repository(tree, plan)
    if named.is_forked:
        commits[0] = merge_base(tree, *commits)
        facts = {"base": names[0], "head": names[1], "commit": commits[0][:7]}
        finder.remarks.append(Remark("merge_base", facts))
    there = finder.at(commits[1], names[1]) if named.head is not None else Place(WORKING_TREE, "", plan)
    here = finder.before(commits[0], names[0], plan_before, there)
    remarks = (*_taken_as_revisions(names), *finder.remarks, *_of_own(tree, own, commits))
    return here, there, remarks


def _repository(plan: Path, base: str, head: str | None) -> WorkTree:
    try:
        return find_repository(plan)
    except GitFault as fault:
        raise _or_folder(fault, base, head, None) from None


def _or_folder(fault: GitFault, base: str, head: str | None, tree: WorkTree | None) -> Exception:
    """Where a folder was meant, say what is wrong with it instead of calling it an unknown revision."""
    folders = [name for name in (base, head) if name and _is_folder(Path(name))]
    if not folders or fault.reason not in ("unknown_revision", "no_repository", "shallow", "unborn"):
        return fault
    others = [name for name in (base, head) if name is not None and name not in folders]
    if others and (tree is None or not all(find_objects(tree, [f"{name}^{{commit}}" for name in others]))):
        return PlaceFault("neither", name=others[0])
    if head is None or len(folders) == 1:
        return PlaceFault("folder_and_revision", folder=folders[0])
    bare = next(name for name in folders if not _has_plan(Path(name)))
    return PlaceFault("not_a_plan", folder=bare)


def _folders(base: str, head: str) -> tuple[Place, Place, tuple[Remark, ...]]:
    return Place(base, "", Path(base)), Place(head, "", Path(head)), (Remark("folders_compared"),)


def _has_plan(folder: Path) -> bool:
    return _is_folder(folder) and (folder / _MARK).is_file()


def _is_folder(path: Path) -> bool:
    try:
        return path.is_dir()
    except OSError:  # a revision too long for the name of a folder
        return False


def _split(base: str, head: str | None) -> _Named:
    """Take `A..B` and `A...B` apart; an end that is left out is HEAD, as git has it."""
    sign = "..." if "..." in base else ".." if ".." in base else ""
    if not sign or _is_folder(Path(base)) or (head is not None and _is_folder(Path(head))):
        return _Named(base, head)
    if head is not None:
        raise PlaceFault("range_twice", range=base, head=head)
    one, _, other = base.partition(sign)
    return _Named(one or "HEAD", other or "HEAD", sign == "...")


class _Finder:
    """Finds the plan's folder in commits, also where it has another name there."""

    def __init__(self, tree: WorkTree, plan: Path, objects: Objects) -> None:
        self.tree = tree
        self.plan = plan
        self.objects = objects
        self.remarks: list[Remark] = []

    def at(self, commit: str, name: str) -> Place:
        """Give the plan in a commit."""
        path = plan_at(self.objects, commit, self.tree.folder, self.plan)
        return Place(name, commit, path) if _has_plan(path) else self._elsewhere(commit, name, frozenset())

    def before(self, commit: str, name: str, named: Path | None, head: Place) -> Place:
        """Give the plan in the base's commit; where it stood elsewhere then, it stands there no more in the head."""
        if named is not None:
            folder = _below(self.tree, named)
            path = plan_at(self.objects, commit, folder, named)
            if not _has_plan(path):
                raise PlaceFault("no_plan_before", side=name, folder=folder or ".")
            return Place(name, commit, path)
        path = plan_at(self.objects, commit, self.tree.folder, self.plan)
        return (
            Place(name, commit, path)
            if _has_plan(path)
            else self._elsewhere(commit, name, self._plans_of(head))
        )

    def _elsewhere(self, commit: str, name: str, others: frozenset[str]) -> Place:
        """Find the plan under another name; where more than one could be meant, none is taken."""
        asked = self.tree.folder or "."
        every = self._plans(commit)
        found = sorted(every - others)
        if not found and every:
            raise PlaceFault("plan_elsewhere", side=name, folder=asked, found=", ".join(sorted(every)))
        if not found:
            raise PlaceFault("no_plan", side=name, folder=asked)
        if len(found) > 1:
            raise PlaceFault("many_plans", side=name, folder=asked, found=", ".join(found))
        self.remarks.append(Remark("plan_renamed", {"side": name, "before": found[0], "after": asked}))
        return Place(
            name,
            commit,
            plan_at(self.objects, commit, found[0], name_like(self.plan, self.tree.root / found[0])),
        )

    def _plans_of(self, head: Place) -> frozenset[str]:
        if head.commit:
            return self._plans(head.commit)
        return _folders_of(working_files(self.tree))

    def _plans(self, commit: str) -> frozenset[str]:
        return _folders_of(entry.name for entry in list_tree(self.tree, commit))


def _folders_of(names: Iterable[str]) -> frozenset[str]:
    """Give the folders in which a plan stands."""
    files = (PurePosixPath(name) for name in names)
    return frozenset(file.parent.as_posix() for file in files if file.name == _MARK)


def _below(tree: WorkTree, named: Path) -> str:
    """Give a folder's name from the root on; it need not be there any more."""
    other = find_repository(named)
    return other.folder if other.root == tree.root else named.as_posix()


def _taken_as_revisions(names: list[str]) -> list[Remark]:
    """Say so where a name could have been a folder's."""
    return [Remark("taken_as_revision", {"name": name}) for name in names if _has_plan(Path(name))]


def _of_another_repository(tree: WorkTree, plan: Path) -> list[Remark]:
    """Say which repository the revisions are of where it is not that of the current folder: the plan may be a submodule."""
    if Path.cwd().resolve() == tree.root.resolve():
        return []
    try:
        here = find_repository(Path())
    except GitFault:
        return []
    if here.root == tree.root:
        return []
    return [Remark("other_repository", {"repository": name_like(plan, tree.root).as_posix()})]


def _of_own(tree: WorkTree, own: Path, commits: list[str]) -> list[Remark]:
    """Say where the program's own schemas or templates changed between the sides: both are read by today's."""
    if tree.is_bare or not own.resolve().is_relative_to(tree.root):
        return []
    start = own.resolve().relative_to(tree.root).as_posix()
    folders = [name if start == "." else f"{start}/{name}" for name in _OWN]
    if len(commits) == 1:
        names = names_that_differ(tree, commits[0], *folders)
        changed = [any(name.startswith(f"{folder}/") for name in names) for folder in folders]
    else:
        trees = find_objects(tree, [f"{commit}:{folder}" for commit in commits for folder in folders])
        changed = [one != other for one, other in zip(trees[: len(_OWN)], trees[len(_OWN) :], strict=True)]
    keys = ("schema_changed", "templates_changed")
    return [Remark(key) for key, differs in zip(keys, changed, strict=True) if differs]
