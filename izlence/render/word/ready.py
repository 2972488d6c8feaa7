"""A compiled template: as records that can be kept, and ready to draw."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, NamedTuple

from izlence.render.deflated import Deflated
from izlence.render.word.engine import functions_for
from izlence.render.word.function import Program, function_of
from izlence.render.word.official.look import OfficialLook
from izlence.render.word.tables import ColumnPlan

Piece = str | Deflated
Render = Callable[[Mapping[str, Any]], Iterator[Piece]]


class PartRecord(NamedTuple):
    """A part that holds tags, as it is kept: its program and those of its fragments, with the tables' columns."""

    name: str
    program: Program
    fragments: tuple[tuple[str, Program], ...]
    plans: tuple[ColumnPlan, ...]
    may_empty_cells: bool
    of_chapter: bool


class TemplateRecord(NamedTuple):
    """A compiled template as it is kept; `source` are all parts as the template has them."""

    parts: tuple[PartRecord, ...]
    source: dict[str, bytes]
    printed: frozenset[tuple[str, str]]
    look: OfficialLook | None


class DrawnPart(NamedTuple):
    """A part that holds tags.

    `may_empty_cells` where it has cells that hold only what a loop or a condition gives; `tight` fills while it is drawn, with
    the number of columns and of characters of tables whose figures do not fit. `fragments` draw a directorate each, by the
    number of the loop that they are the body of; `of_chapter` where it is drawn for each chapter.
    """

    render: Render
    may_empty_cells: bool
    tight: set[tuple[int, int]]
    fragments: tuple[tuple[str, Render], ...] = ()
    of_chapter: bool = False


@dataclass(frozen=True, slots=True)
class CompiledTemplate:
    """A template ready to draw: functions for the parts that hold tags, bytes for the others.

    `source` are all parts as the template has them. `printed` names the fields that it prints, by record; `look` is that of the
    official tables.
    """

    drawn: Mapping[str, DrawnPart]
    parts: Mapping[str, bytes]
    source: Mapping[str, bytes]
    printed: frozenset[tuple[str, str]]
    look: OfficialLook | None


def ready(record: TemplateRecord) -> CompiledTemplate:
    """Make a template's programs functions; raises ValueError or SyntaxError where one is none."""
    drawn = {part.name: _drawn(part) for part in record.parts}
    rest = {name: content for name, content in record.source.items() if name not in drawn}
    return CompiledTemplate(drawn, rest, record.source, record.printed, record.look)


def _drawn(part: PartRecord) -> DrawnPart:
    tight: set[tuple[int, int]] = set()
    known = functions_for(part.plans, tight)
    fragments = tuple((variable, function_of(program, known)) for variable, program in part.fragments)
    return DrawnPart(
        function_of(part.program, known), part.may_empty_cells, tight, fragments, part.of_chapter
    )
