"""A past told under one name each: a directorate's folder and a narrative's file go by the names they have at its end."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import NamedTuple

from izlence.diff.folders import renamed_folders
from izlence.diff.narratives import renamed_narratives
from izlence.diff.pages import Sheet
from izlence.model.prose import Narrative
from izlence.read.folder import NARRATIVE, kind_of
from izlence.read.git_log import FileStep, LogEntry
from izlence.read.sources import PeriodSources, Source
from izlence.review.history.replay import NOWHERE, Replay, is_of_plan

Names = Mapping[str, str]
"""Last names by those of a moment: of folders (`2025/zabita`) and of narratives (`2025/narrative/sunus.md`)."""
_DIRECTORATE = "/directorate.yaml"
_FRAMES = ("/program.yaml", "/strategy.yaml")
_NARRATIVE = f"/{NARRATIVE}/"


class Named(NamedTuple):
    """A log under the last names, the oldest first; `renamed` are each entry's own renamings, `begin` the names at the base."""

    entries: tuple[LogEntry, ...]
    renamed: tuple[Names, ...]
    begin: Names


def under_last_names(
    log: Sequence[LogEntry], head: Iterable[str], read: Callable[[Iterable[str]], Mapping[str, bytes]]
) -> Named:
    """Name what the entries touched as it is named at the end; `log` stands the oldest first, `head` are the files there.

    `read` is asked only for the contents of commits that may have renamed something.
    """
    may_rename = [may_have_renamed(entry) for entry in log]
    asked = [entry for entry, may in zip(log, may_rename, strict=True) if may]
    replay = Replay(
        read(name for entry in asked for step in entry.files for name in (*step.before, step.after))
        if asked
        else {}
    )
    renamed = tuple(
        _renamed(entry, replay) if may else {} for entry, may in zip(log, may_rename, strict=True)
    )
    if not any(renamed):
        return Named(tuple(log), renamed, {})
    late = _late(renamed, {place for file in head for place in (file, _folder(file))})
    walked = tuple(_walk(renamed, late))[::-1]
    entries = tuple(
        entry._replace(files=tuple(_merged(entry.files, before, after)))
        for entry, (after, before) in zip(log, walked, strict=True)
    )
    return Named(entries, renamed, walked[0][1])


def _late(renamed: Sequence[Names], there: Collection[str]) -> Names:
    """Give the last names of what still goes by another where the log ends: on a branch that did not know of a renaming.

    What is gone at the end is named as it was at the base.
    """
    every: dict[str, str] = {}
    for _, names in _walk(renamed, {}):
        every |= names
    begin = {old: last for old, last in names.items() if old != last}
    gone = {last: old for old, last in begin.items() if last not in there}
    return {old: gone.get(last, last) for old, last in every.items() if old not in there} | gone


def may_have_renamed(entry: LogEntry) -> bool:
    """Tell without reading whether a commit may have renamed a folder or a narrative; a merge is not asked."""
    if entry.is_boundary or any(len(step.before) != 1 for step in entry.files):
        return False
    sides = {
        (bool(step.before[0]), bool(step.after)) for step in entry.files if step.file.endswith(_DIRECTORATE)
    }
    # Only a frame says that a text goes by another name; two texts that change names leave both files where they are.
    is_frame_changed = any(
        step.file.endswith(_FRAMES) and step.before[0] and step.after for step in entry.files
    )
    texts = sum(_NARRATIVE in step.file for step in entry.files)
    return {(True, False), (False, True)} <= sides or (is_frame_changed and texts > 1)


def _walk(renamed: Sequence[Names], names: Mapping[str, str]) -> Iterator[tuple[Names, Names]]:
    """Give the last names of what stood after each entry and before it, the newest entry first."""
    for pairs in reversed(renamed):
        before = {name: last for name, last in names.items() if name not in pairs.values()}
        before |= {old: names.get(new, new) for old, new in pairs.items()}
        yield names, before
        names = before


def _merged(files: Iterable[FileStep], before: Names, after: Names) -> Iterator[FileStep]:
    """Name both sides of each step, and put those of one name together; what was only renamed is left out."""
    olds: dict[str, list[str]] = {}
    news: dict[str, str] = {}
    for step in files:
        if any(step.before):
            known = olds.setdefault(_last(step.file, before), [""] * len(step.before))
            known[:] = [new or old for new, old in zip(step.before, known, strict=True)]
        if step.after:
            news[_last(step.file, after)] = step.after
    parents = max((len(step.before) for step in files), default=1)
    for name in dict.fromkeys([*olds, *news]):
        one, other = tuple(olds.get(name, [""] * parents)), news.get(name, "")
        if any(old != other for old in one):
            yield FileStep(name, one, other)


def _last(file: str, names: Names) -> str:
    folder = _folder(file)
    return names.get(file) or names.get(folder, folder) + file[len(folder) :]


def _folder(file: str) -> str:
    return file.rpartition("/")[0]


def _renamed(entry: LogEntry, replay: Replay) -> Names:
    """Find the folders and narratives that a commit renamed, new by old."""
    before = _periods(replay, ((step.file, step.before[0]) for step in entry.files))
    after = _periods(replay, ((step.file, step.after) for step in entry.files))
    sides = (
        replace(NOWHERE, sources=replace(NOWHERE.sources, periods=tuple(each.values())))
        for each in (before, after)
    )
    found = {
        f"{period}/{old}": f"{period}/{new}"
        for period, pairs in renamed_folders(*sides).items()
        for old, new in pairs.items()
    }
    for period in before.keys() & after.keys():
        pairs = renamed_narratives(before[period], after[period])
        found |= {f"{period}{_NARRATIVE}{old}": f"{period}{_NARRATIVE}{new}" for new, old in pairs.items()}
    return found


def _periods(replay: Replay, files: Iterable[tuple[str, str]]) -> dict[str, PeriodSources]:
    sheets: dict[str, list[Sheet]] = {}
    for file, content in files:
        sheet = replay.sheet(file, content) if "/" in file and is_of_plan(file) else None
        if sheet is not None:
            sheets.setdefault(sheet.key.period, []).append(sheet)
    return {period: _period(period, each) for period, each in sheets.items()}


def _period(period: str, sheets: Iterable[Sheet]) -> PeriodSources:
    sources: list[Source] = []
    narratives: list[Narrative] = []
    for sheet in sheets:
        if isinstance(sheet.content, Narrative):
            narratives.append(sheet.content)
        elif found := kind_of(sheet.file):
            sources.append(Source(sheet.file, found.kind, found.folder, sheet.content))
    return PeriodSources(period, period, tuple(sources), tuple(narratives))
