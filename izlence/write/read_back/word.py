"""Read a finished Word file back."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping, Set
from dataclasses import replace
from functools import cache
from html import unescape
from operator import attrgetter
from typing import Any

from izlence.compose.contents import all_blocks
from izlence.compose.document import Cell, Document, OfficialRow, OfficialTable, Prose
from izlence.compose.document.later import Later
from izlence.compose.document.page import DirectoratePages
from izlence.model.prose import Block, Paragraph, ProseHeading, ProseTable
from izlence.render.deflated import Deflated
from izlence.render.word.fields import fields_of, item_type
from izlence.render.word.fragments import Fragment
from izlence.render.word.names import TOTAL
from izlence.render.word.official.kept import Run
from izlence.write.read_back.incomplete import IncompleteFile
from izlence.write.read_back.stretches import Stretches

_TEXT = re.compile(r"<w:t(?: [^>]*)?>([^<]*)</w:t>")
_PARTS = re.compile(r"word/(?:document|footnotes|header[\w-]*|footer[\w-]*)\.xml")
_PARAGRAPH_END = b"</w:p>"
# What the document holds a second time for those who look things up, and what is no text.
_SAID_ELSEWHERE = {
    *(("ProgrammeDocument", name) for name in ("directorates", "data")),
    *(("StrategyDocument", name) for name in ("goals", "data")),
    *(("Book", name) for name in ("headings", "overview", "pictures")),
    ("Section", "charts"),
    ("DirectoratePages", "titles"),
    *((kind, "columns") for kind in ("IndicatorTable", "ActivityTable", "EconomicCodeTable", "CardTable")),
}
_NOTHING_KEPT: Mapping[str, Mapping[Any, Fragment]] = {}
_NO_RUNS: Mapping[str, Mapping[int, Run]] = {}


def verify_word(
    content: bytes,
    document: Document,
    printed: frozenset[tuple[str, str]],
    name: str,
    kept: Mapping[str, Mapping[Any, Fragment]] = _NOTHING_KEPT,
    *,
    runs: Mapping[str, Mapping[int, Run]] = _NO_RUNS,
) -> None:
    """Raise IncompleteFile unless the .docx holds every value of the fields that its template prints.

    `kept` are the pieces of directorates, by folder, that an earlier build has read back; `runs` the runs of rows, by table.
    """
    pieces: dict[Hashable, list[Deflated]] = {
        folder: [each.piece for each in drawn.values()] for folder, drawn in kept.items()
    }
    pieces |= {(table, at): [run.piece] for table, every in runs.items() for at, run in every.items()}
    stretches = Stretches(content, pieces, _PARTS.fullmatch)
    there: Counter[str] = Counter()
    for text in stretches.texts(_PARAGRAPH_END):
        there.update(_TEXT.findall(text.decode()))
    expected = [run.text for note in document.book.footnotes for line in note.paragraphs for run in line]
    _Collector(printed, stretches.found, runs, expected).collect(document)
    missing = Counter(expected)
    missing.subtract(there)
    if any(count > 0 and text for text, count in missing.items()):
        _compare(expected, there, name)


def _compare(expected: list[str], there: Counter[str], name: str) -> None:
    """Count again, slowly: texts with line breaks or escaped characters stand there in another form."""
    plain: Counter[str] = Counter()
    for text, count in there.items():
        plain[unescape(text).strip()] += count
    wanted = Counter(line.strip() for text in expected for line in text.split("\n"))
    missing = [text for text, count in wanted.items() if text and count > plain[text]]
    if missing:
        raise IncompleteFile(name, sorted(missing))


class _Collector:
    """Collects the texts that a template prints of a document."""

    def __init__(
        self,
        printed: frozenset[tuple[str, str]],
        kept: Set[Hashable],
        runs: Mapping[str, Mapping[int, Run]],
        found: list[str],
    ) -> None:
        self._printed = printed
        self._kept = kept
        self._runs = runs
        self._found = found

    def collect(self, record: Any) -> None:
        """Collect each text of a record and of the records inside it."""
        kind: type = type(record)
        if kind is Prose:
            self._found.extend(_texts_of_blocks(record.blocks))
            return
        if kind is DirectoratePages and record.folder in self._kept:
            return
        if kind is OfficialTable and record.key in self._runs:
            record = replace(record, rows=self._rows_to_read(record))
        getters, inner = _fields(kind, getattr(record, "is_total", False), self._printed)
        for get in getters:
            value = get(record)
            self._found.append(value.text if type(value) is Cell else str(value))
        for get in inner:
            value = get(record)
            if type(value) is tuple or type(value) is Later:
                self._collect_items(value)
            elif value is not None:
                self.collect(value)

    def _rows_to_read(self, table: OfficialTable) -> tuple[OfficialRow, ...]:
        """Give a table's rows without the runs that were read back before."""
        runs = (run for at, run in self._runs[table.key].items() if (table.key, at) in self._kept)
        known = {row for run in runs for row in range(run.first, run.last)}
        return tuple(row for at, row in enumerate(table.rows) if at not in known)

    def _collect_items(self, items: Iterable[Any]) -> None:
        for item in items:
            if type(item) is Cell:
                self._found.append(item.text)
            else:
                self.collect(item)


def _texts_of_blocks(blocks: Iterable[Block]) -> Iterator[str]:
    for block in all_blocks(blocks):
        if isinstance(block, ProseHeading):
            yield block.text
        elif isinstance(block, Paragraph):
            yield from (run.text for run in block.runs)
        elif isinstance(block, ProseTable):
            yield from (run.text for row in (block.header, *block.rows) for cell in row for run in cell)


@cache
def _fields(
    kind: type, is_total: bool, printed: frozenset[tuple[str, str]]
) -> tuple[list[Callable[[Any], Any]], list[Callable[[Any], Any]]]:
    """Sort a record's fields into those printed and those that hold further records or cells."""
    leaves: list[Callable[[Any], Any]] = []
    inner: list[Callable[[Any], Any]] = []
    owner = f"{kind.__name__}.{TOTAL}" if is_total else kind.__name__
    for name, field in fields_of(kind).items():
        item = item_type(field.kind)
        if (owner, name) in printed:
            leaves.append(attrgetter(name))
        elif (kind.__name__, name) in _SAID_ELSEWHERE or isinstance(vars(kind).get(name), property):
            continue
        elif item is Cell or (field.kind is not Cell and fields_of(item or field.kind)):
            inner.append(attrgetter(name))
    return leaves, inner
