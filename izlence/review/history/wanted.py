"""What a history is asked of: a code with all that stands below it, a value, a note, a directorate, a file."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import PurePosixPath
from typing import Any, NamedTuple

from izlence.diagnostic import PlanPath
from izlence.diff.change import Change, Page, Record
from izlence.diff.credit import data_of
from izlence.diff.data import record_of_item
from izlence.diff.tree import contents_of, fields_of, list_rule
from izlence.model.code import parse_code
from izlence.read.git_log import FileStep

_ABOVE_PAGES = {"A": ("H", "PH"), "H": ("PH",)}
_FRAMES = ("program.yaml", "strategy.yaml")
PAGE_ENDINGS = (".yaml", ".md")


class Wanted(NamedTuple):
    """What was asked: a code, or a name (a directorate's folder, a note's id), or a file; `rest` narrows a code down.

    `PG4.4.1.2/2024` is one value, `PH4.4.1/yonlendirme` one note of a page, `PH4.4.1/title` one field. `before` are names that
    the directorate's folder had.
    """

    code: str = ""
    rest: str = ""
    name: str = ""
    file: str = ""
    before: tuple[str, ...] = ()

    @property
    def text(self) -> str:
        """Give it as somebody would write it."""
        return "/".join(filter(None, (self.code, self.rest))) or self.name or self.file

    def may_concern(self, step: FileStep, contents: Iterable[bytes]) -> bool:
        """Tell without parsing whether a file's change can be of what is wanted."""
        if self.file:
            return f"/{step.file}".endswith(f"/{self.file}")
        if self.code:
            stem = PurePosixPath(step.file).stem
            return stem == self.code or _is_below(stem, self.code) or _in_any(self.code, contents)
        steps = step.file.split("/")
        # Pages name the directorates they work with; only a frame's list of them says that one came or went.
        names = (self.name, *self.before)
        is_listed = steps[-1] in _FRAMES and any(_in_any(name, contents) for name in names)
        is_in_folder = any(name in steps for name in names)
        return is_in_folder or is_listed or _in_any(f"id: {self.name}", contents)

    def names_before(self, changes: Iterable[Change]) -> tuple[str, ...]:
        """Give the names that the directorate's folder had before it was renamed, as far as they are not known yet."""
        names = {"", self.name, *self.before}
        moved = (each for each in changes if each.kind == "moved" and each.page.key.kind == "directorate")
        left = (str(each.before) for each in moved if self.name and each.after in names)
        return tuple(dict.fromkeys(name for name in left if name not in names))

    def of(self, change: Change) -> Iterator[Change]:
        """Give what of a change is wanted: all, nothing, or what came or went within it."""
        if self._is(change.page, change.record, change.came_from):
            if not self.rest or self.rest in (change.record.code, *change.field):
                yield change
                return
            inside = tuple(each for each in change.contents if self.rest in each[0] and _is_own(each[0]))
            if inside:
                yield replace(change, contents=inside)
        if change.kind in ("added", "removed"):
            for record, data in _records_in(change.record, data_of(change.contents)):
                inner = replace(change, record=record, contents=contents_of(data))
                yield from self.of(inner)

    def _is(self, page: Page, record: Record, left: Page | None) -> bool:
        pages = [page] if left is None else [page, left]
        if self.file:
            files = (file for each in pages for file in (each.before, each.after))
            return any(f"/{file}".endswith(f"/{self.file}") for file in files if file)
        if self.name:
            names = {self.name, *self.before}
            in_folder = any(
                names.intersection(f"{each.before}/{each.after}".split("/")[:-1]) for each in pages
            )
            # Of a note it is its id, of a frame's list of directorates the folder.
            is_its_own = record.kind == "note" and record.code == self.name
            is_listed = record.kind == "item" and record.code in names
            return in_folder or any(each.directorate in names for each in pages) or is_its_own or is_listed
        codes = {record.code, record.parent, *(each.key.key for each in pages)}
        return self.code in codes or any(_is_below(code, self.code) for code in codes)


def wanted_of(text: str) -> Wanted:
    """Understand what was written: `pg4.4.1.2` too, and a page's path as the shell completes it."""
    text = text.strip().removeprefix("./")
    if text.endswith(PAGE_ENDINGS):
        return Wanted(file=text)
    code, _, rest = text.partition("/")
    if parse_code(code.upper()):
        return Wanted(code=code.upper(), rest=rest)
    return Wanted(name=text.strip("/"))


def _is_below(code: str, above: str) -> bool:
    """Tell whether a page or an objective stands under a goal or an objective, by their numbers."""
    upper, lower = parse_code(above), parse_code(code)
    if upper is None or lower is None or lower.family not in _ABOVE_PAGES.get(upper.family, ()):
        return False
    return len(lower.numbers) > len(upper.numbers) and lower.numbers[: len(upper.numbers)] == upper.numbers


def _in_any(word: str, contents: Iterable[bytes]) -> bool:
    return any(word.encode() in content for content in contents)


def _is_own(path: PlanPath) -> bool:
    """Tell whether a field is the record's own, and of no record in it."""
    return not any(isinstance(step, int) for step in path)


def _records_in(record: Record, data: Any) -> Iterator[tuple[Record, Any]]:
    for path, field in fields_of(data).items():
        if isinstance(field, list) and path:
            name = str(path[-1])
            for item in field:
                yield record_of_item(item, list_rule(name), name, record), item
