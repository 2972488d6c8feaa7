"""Read a finished file back and hold it against the document, before it may be put in place.

What is proven: every text and figure that the document gives to print stands in the file as often as it must. What is
not: that it stands in the right cell; the tests do that, with libraries that did not write the file.
"""

from __future__ import annotations

import io
import re
import zipfile
from collections import Counter
from collections.abc import Callable, Iterator
from decimal import Decimal
from functools import cache
from html import unescape
from itertools import chain
from operator import attrgetter
from typing import IO, Any

from izlence.compose.document import Cell, Document
from izlence.render.word.contract import TOTAL, fields_of, item_type

_WORD_TEXT = re.compile(r"<w:t(?: [^>]*)?>([^<]*)</w:t>")
_WORD_PARTS = re.compile(r"word/(?:document|header\d*|footer\d*)\.xml")
# How Excel keeps a character that XML does not, and the underscore before a text that looks like such an escape.
_ESCAPED = re.compile(r"_x([0-9A-Fa-f]{4})_")
_SHARED_TEXT = re.compile(r"<t(?: [^>]*)?>([^<]*)</t>")
# A cell that holds a number, or a formula with its number; one of type "s" holds the position of a text.
_NUMBER = re.compile(rb' s="\d+">(?:<f>[^<]*</f>)?<v>(-?\d[^<]*)</v>')
_CHUNK = 1 << 20
_PARAGRAPH_END = b"</w:p>"
_CELL_END = b"</c>"


class IncompleteFile(Exception):
    """A built file lacks something that its document holds: a bug of ours, never written over a good file."""

    def __init__(self, name: str, texts: list[str]) -> None:
        super().__init__(f"{name}: {texts}")
        self.name = name
        self.texts = texts


def verify_word(content: bytes, document: Document, printed: frozenset[tuple[str, str]], name: str) -> None:
    """Raise IncompleteFile unless the .docx holds every value of the fields that its template prints."""
    there: Counter[str] = Counter()
    with zipfile.ZipFile(io.BytesIO(content)) as package:
        for part in package.namelist():
            if _WORD_PARTS.fullmatch(part):
                with package.open(part) as stream:
                    _count_texts(stream, there)
    expected: list[str] = []
    _collect(document, printed, expected)
    missing = Counter(expected)
    missing.subtract(there)
    if any(count > 0 and text for text, count in missing.items()):
        _compare(expected, there, name)


def _count_texts(stream: IO[bytes], there: Counter[str]) -> None:
    """Count the texts of a part."""
    for piece in _pieces(stream, _PARAGRAPH_END):
        there.update(_WORD_TEXT.findall(piece.decode()))


def _pieces(stream: IO[bytes], end: bytes) -> Iterator[bytes]:
    """Give a part a piece at a time, each ending with a whole element: a municipality's part has ten megabytes."""
    rest = b""
    while chunk := stream.read(_CHUNK):
        whole, mark, rest = (rest + chunk).rpartition(end)
        yield whole + mark


def _compare(expected: list[str], there: Counter[str], name: str) -> None:
    """Count again, slowly: texts with line breaks or escaped characters stand there in another form."""
    plain: Counter[str] = Counter()
    for text, count in there.items():
        plain[unescape(text).strip()] += count
    wanted = Counter(line.strip() for text in expected for line in text.split("\n"))
    missing = [text for text, count in wanted.items() if text and count > plain[text]]
    if missing:
        raise IncompleteFile(name, sorted(missing))


def _collect(record: Any, printed: frozenset[tuple[str, str]], found: list[str]) -> None:
    """Collect each text that the template prints of a record and of the records inside it."""
    kind: type = type(record)
    getters, inner = _fields(kind, getattr(record, "is_total", False), printed)
    for get in getters:
        value = get(record)
        found.append(value.text if type(value) is Cell else str(value))
    for get in inner:
        value = get(record)
        if type(value) is tuple:
            for item in value:
                if type(item) is Cell:
                    found.append(item.text)
                else:
                    _collect(item, printed, found)
        elif value is not None:
            _collect(value, printed, found)


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
        elif name in ("data", "columns") or isinstance(vars(kind).get(name), property):
            continue
        elif item is Cell or (field.kind is not Cell and fields_of(item or field.kind)):
            inner.append(attrgetter(name))
    return leaves, inner


def verify_excel(content: bytes, document: Document, name: str) -> None:
    """Raise IncompleteFile unless the .xlsx holds every text and number of the document's tables and data."""
    found: set[bytes] = set()
    with zipfile.ZipFile(io.BytesIO(content)) as package:
        for part in package.namelist():
            if part.startswith("xl/worksheets/sheet"):
                with package.open(part) as stream:
                    for piece in _pieces(stream, _CELL_END):
                        found.update(_NUMBER.findall(piece))
        shared = package.read("xl/sharedStrings.xml").decode()
    numbers = set(map(float, found))
    texts = {_without_escapes(unescape(text)) for text in _SHARED_TEXT.findall(shared)}
    values = set(chain.from_iterable(row for table in document.data for row in table.rows))
    missing = [value for value in values if type(value) is str and value and value not in texts]
    missing += [str(value) for value in values if type(value) is Decimal and float(value) not in numbers]
    missing += [cell.text for cell in _figures(document) if not _holds(numbers, cell)]
    # A number of more digits than Excel keeps stands in the file as text.
    missing = [value for value in missing if value not in texts]
    if missing:
        raise IncompleteFile(name, sorted(set(missing)))


def _without_escapes(text: str) -> str:
    return _ESCAPED.sub(lambda found: chr(int(found[1], 16)), text) if "_x" in text else text


def _holds(numbers: set[float], cell: Cell) -> bool:
    if cell.number is None:
        return True
    if cell.kind == "percent" and cell.text.endswith("%"):
        return float(cell.number / 100) in numbers
    return float(cell.number) in numbers


def _figures(document: Document) -> Iterator[Cell]:
    for page in document.pages:
        for table in page.tables:
            for row in table.rows:
                for value in row:
                    if type(value) is Cell:
                        yield value
                    elif type(value) is tuple:
                        yield from (cell for cell in value if type(cell) is Cell)
