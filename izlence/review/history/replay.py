"""Commits played again as changes of the plan: of each only the files that it touched, each content parsed once."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache
from typing import Any, NamedTuple

from izlence.diagnostic import Origin, has_errors
from izlence.diff.change import Change, Page, PageKey, Record
from izlence.diff.changes import changes_of_sheets
from izlence.diff.credit import record_key
from izlence.diff.pages import PairedSheet, Sheet, Sheets, sheet_of
from izlence.diff.side import Side
from izlence.model.commit import Commit
from izlence.model.prose import Narrative
from izlence.read.folder import NARRATIVE, PERIOD_FOLDER, kind_of
from izlence.read.git_log import FileStep, LogEntry
from izlence.read.sources import Source, Sources
from izlence.read.text import decode
from izlence.read.yaml import parse_yaml
from izlence.review.history.pieces import Pieces

_kind_of = cache(kind_of)  # a history asks for the same few hundred files in each commit
NOWHERE = Side("", "", "", Sources(None, (), {}), (), ())
_UNKNOWN = "?"


class Moment(NamedTuple):
    """What one commit changed, or the working tree where `commit` is None.

    `unreadable` names the files it left broken: what it changed in them is told at the next commit that can be read.
    """

    commit: Commit | None
    changes: tuple[Change, ...]
    unreadable: tuple[str, ...] = ()
    is_boundary: bool = False


@cache
def is_of_plan(file: str) -> bool:
    """Tell whether a file, named from the plan's folder on, is one that a history can be told of."""
    return _kind_of(file) is not None or _is_narrative(file)


def _is_narrative(file: str) -> bool:
    steps = file.split("/")
    is_in_folder = len(steps) == 3 and steps[1] == NARRATIVE and bool(PERIOD_FOLDER.fullmatch(steps[0]))
    return is_in_folder and file.endswith(".md") and steps[2] != "README.md"


class Replay:
    """Plays entries of the log, the oldest first; `contents` are all that stood in their files, by git's names.

    `called` gives the names that narratives have now, by the files they stood in before.
    """

    def __init__(self, contents: Mapping[str, bytes], called: Mapping[str, str] | None = None) -> None:
        self._contents, self._called = contents, called or {}
        self._data: dict[tuple[str, bool], Any] = {}
        self._pieces = Pieces()
        # What stands in for a content that cannot be read: the last one that could.
        self._instead: dict[tuple[str, str], str] = {}

    def moments(self, entries: Iterable[LogEntry]) -> Iterator[Moment]:
        """Give what each entry changed; entries come the oldest first."""
        for entry in entries:
            yield self.moment(entry.commit, entry.files, is_boundary=entry.is_boundary)

    def moment(
        self, commit: Commit | None, files: Sequence[FileStep], *, is_boundary: bool = False
    ) -> Moment:
        """Give what changed in the files; of a merge what it changed against each of its parents."""
        files = [step for step in files if is_of_plan(step.file)]
        broken = tuple(step.file for step in files if self._note_broken(step))
        parents = max((len(step.before) for step in files), default=1)
        changes = [self._changes(files, parent) for parent in range(parents)]
        return Moment(commit, _in_all(changes), broken, is_boundary)

    def sheet(self, file: str, content: str) -> Sheet | None:
        """Give a file as it stood, or None where it is not there or cannot be read."""
        data = self._read(file, content) if content else None
        if data is None:
            return None
        found = _kind_of(file)
        period, _, _ = file.rpartition("/")[0].partition("/")
        if found is None:
            name = file.rpartition("/")[2]
            narrative = Narrative(name, file, (), (), data)
            key = PageKey(period, "narrative", self._called.get(file, name))
            return Sheet(key, "", file, name, narrative)
        return sheet_of(Source(file, found.kind, found.folder, data), period)

    def _note_broken(self, step: FileStep) -> bool:
        if not step.after or self._read(step.file, step.after) is not None:
            return False
        self._instead[step.file, step.after] = self._readable(step.file, step.before[0])
        return True

    def _readable(self, file: str, content: str) -> str:
        """Give the content that is to be compared; a question mark where none is known."""
        if not content or self._read(file, content) is not None:
            return content
        return self._instead.get((file, content), _UNKNOWN)

    def _read(self, file: str, content: str) -> Any:
        key = content, file.endswith(".md")
        if key not in self._data:
            self._data[key] = _parsed(self._contents.get(content), file, self._pieces)
        return self._data[key]

    def _changes(self, files: Iterable[FileStep], parent: int) -> tuple[Change, ...]:
        before: list[Sheet] = []
        after: list[Sheet] = []
        for step in files:
            old = self._readable(step.file, step.before[parent])
            new = self._readable(step.file, step.after)
            if old == new or _UNKNOWN in (old, new):
                continue
            one, other = self.sheet(step.file, old), self.sheet(step.file, new)
            if one is not None and other is not None and one.key == other.key:
                contents = self._pieces.differing(one.content, other.content)
                one, other = (
                    sheet._replace(content=content)
                    for sheet, content in zip((one, other), contents, strict=True)
                )
            before += filter(None, [one])
            after += filter(None, [other])
        return changes_of_sheets(Sheets(tuple(_pairs(before, after)), ()), NOWHERE, NOWHERE)


def as_added(page: Page, sheet: Sheet) -> Change:
    """Give a page as if it had just come: everything in it."""
    changes = changes_of_sheets(Sheets((PairedSheet(page, None, sheet),), ()), NOWHERE, NOWHERE)
    return (
        changes[0]
        if changes
        else Change("added", page, Record("page", page.key.key), where_after=Origin(page.after))
    )


def _parsed(content: bytes | None, file: str, pieces: Pieces) -> Any:
    """Parse a content; None where it cannot be read without a doubt, for a wrong value is worse than none."""
    if content is None:
        return None
    is_prose = file.endswith(".md")
    known = None if is_prose else pieces.parse(content)
    if known is not None:
        return known
    text, found = decode(content, file, is_prose=is_prose)
    if not text or is_prose:
        return text or None
    data, more = parse_yaml(text, file)
    return None if has_errors([*found, *more]) else data


def _pairs(before: Sequence[Sheet], after: Sequence[Sheet]) -> Iterator[PairedSheet]:
    """Pair pages by their key, those in the same file first; a directorate in another folder by its name."""
    left = list(before)
    keys = {new.key for new in after}
    for new in after:
        alike = [old for old in left if old.key == new.key]
        old = next((each for each in alike if each.file == new.file), alike[0] if alike else None)
        if old is None:
            old = next((each for each in left if each.key not in keys and _is_renamed(each, new)), None)
        if old is not None:
            left.remove(old)
        yield PairedSheet(_page(old, new), old, new)
    for old in left:
        yield PairedSheet(_page(old, None), old, None)


def _is_renamed(old: Sheet, new: Sheet) -> bool:
    """Tell whether a directorate is the same in a folder of another name."""
    is_directorate = old.key.kind == new.key.kind == "directorate" and old.key.period == new.key.period
    return is_directorate and bool(new.title) and old.title == new.title


def _page(old: Sheet | None, new: Sheet | None) -> Page:
    sheet = new or old
    assert sheet is not None
    return Page(sheet.key, sheet.title, sheet.directorate, old.file if old else "", new.file if new else "")


def _in_all(of_parents: Sequence[tuple[Change, ...]]) -> tuple[Change, ...]:
    """Keep of a merge's changes what it has changed against all it joined."""
    if not of_parents:
        return ()
    others = [
        {(record_key(each.page, each.record), each.field) for each in changes} for changes in of_parents[1:]
    ]
    return tuple(
        change
        for change in of_parents[0]
        if all((record_key(change.page, change.record), change.field) in other for other in others)
    )
