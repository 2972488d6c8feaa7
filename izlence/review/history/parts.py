"""What there is of a code to ask for: its fields, periods and notes as they stand in the plan now."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from izlence.diff.change import Change, Page
from izlence.read.git_log import FileStep
from izlence.review.history.replay import Replay, as_added
from izlence.review.history.wanted import Wanted


class Parts(NamedTuple):
    """`is_there`: what was asked for stands in the plan; `names` is what one could have asked for."""

    is_there: bool
    names: tuple[str, ...]


def parts_of(wanted: Wanted, files: Mapping[str, str], contents: Mapping[str, bytes]) -> Parts:
    """Look for a part of a code in the plan's files as they stand now."""
    names: dict[str, None] = {}
    is_there = False
    for whole in _wholes(wanted, files, contents):
        # Of a file that cannot be read nobody can say that something is not in it.
        is_there = is_there or whole is None or any(wanted.of(whole))
        for change in wanted._replace(rest="").of(whole) if whole else ():
            names |= dict.fromkeys(_names(change, wanted.code))
    return Parts(is_there, tuple(names))


def _wholes(
    wanted: Wanted, files: Mapping[str, str], contents: Mapping[str, bytes]
) -> Iterator[Change | None]:
    """Give the pages that the code stands in as if they had just come; None for one that cannot be read."""
    replay = Replay(contents)
    for file, name in sorted(files.items()):
        if not wanted.may_concern(FileStep(file, ("",), name), [contents.get(name, b"")]):
            continue
        sheet = replay.sheet(file, name)
        yield as_added(Page(sheet.key, sheet.title, sheet.directorate, "", file), sheet) if sheet else None


def _names(change: Change, code: str) -> Iterator[str]:
    """Name the fields of the code's own record, and the notes of its page by their ids."""
    if change.record.code != code:
        return
    for path, value in change.contents:
        steps = [step for step in path if isinstance(step, str)]
        if steps[-1:] == ["id"]:
            yield str(value)
        elif steps not in ([], ["code"]) and len(steps) == len(path):
            yield steps[-1]
