"""Versions of a file parsed piece by piece: they share most of their records, and each record is parsed once.

A piece is a field of the file, or one record of a list, as it stands in lines. What is the same text is the same data then, one
object: to compare two versions is to compare the records in which they differ.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from izlence.model.record_keys import OTHER_KEYS, RECORD_KEYS
from izlence.read.text import decode
from izlence.read.yaml import parse_yaml

_FIELD = re.compile(rb"^(?=[a-z_]+:[ \n])", re.MULTILINE)
_LIST = re.compile(rb"([a-z_]+):[ ]*(?:#[^\n]*)?\n(?:[ ]*(?:#[^\n]*)?\n)*(?=([ ]*)- )")
# What opens or ends a document, tabs and foreign line ends mean something for the file as a whole.
_OF_THE_WHOLE = re.compile(rb"[\t\r]|^(?:---|\.\.\.|%)", re.MULTILINE)
# Larger files are read as a whole: limits count the values of a file.
_LARGEST = 100_000
_UNSURE = object()
# What records are told and paired by.
_NAMES = frozenset({*OTHER_KEYS, "narrative", "content", "text"})


class Pieces:
    """Parses contents that have much in common."""

    def __init__(self) -> None:
        self._read: dict[bytes, Any] = {}
        self._shared: dict[int, dict[str, str]] = {}

    def parse(self, content: bytes) -> dict[str, Any] | None:
        """Give the data of a content of which each piece is read without a finding; None where the whole is to be read.

        A piece that is read to its end leaves the parser where a new text begins, so that what follows means the same by itself.
        """
        if len(content) > _LARGEST or _OF_THE_WHOLE.search(content):
            return None
        result: dict[str, Any] = {}
        for piece in _cut(content, _FIELD):
            data = self._field(piece)
            if not isinstance(data, dict) or not data.keys().isdisjoint(result):
                return None
            result |= data
        return result or None

    def _field(self, piece: bytes) -> Any:
        found = self._read.get(piece)
        if found is None:
            found = self._read[piece] = self._list(piece)
        return found

    def _list(self, piece: bytes) -> Any:
        """Parse a field, record by record where it is a list of them."""
        opening = _LIST.match(piece)
        if opening is None:
            return _parsed(piece)
        begins = re.compile(rb"^(?=" + opening[2] + rb"- )", re.MULTILINE)
        items = []
        for item in _cut(piece[opening.end() :], begins):
            data = self._read.get(item)
            if data is None:
                data = self._read[item] = _parsed(item)
            if not isinstance(data, list) or len(data) != 1:
                return _UNSURE
            items += data
        return {opening[1].decode(): items}

    def differing(self, old: Any, new: Any) -> tuple[Any, Any]:
        """Give two versions of a file without the fields that are the same, texts apart, for these say what it is called.

        Of records that are the same in a list that is not, those are left that they are told and paired by.
        """
        if not isinstance(old, dict) or not isinstance(new, dict):
            return old, new
        kept = (name for name in old if name in new and not isinstance(old[name], str))
        same = {name for name in kept if old[name] is new[name]}
        one, other = ({name: data[name] for name in data if name not in same} for data in (old, new))
        for name in one.keys() & other.keys() & RECORD_KEYS.keys():
            lists = one[name], other[name]
            if all(_has_codes(each, RECORD_KEYS[name][0]) for each in lists):
                both = {id(item) for item in lists[0]} & {id(item) for item in lists[1]}
                one[name], other[name] = (
                    [self._names(item) if id(item) in both else item for item in each] for each in lists
                )
        return one, other

    def _names(self, item: dict[str, Any]) -> dict[str, str]:
        """Give what a record is told and paired by, always as one object; the record is kept as long as the pieces are."""
        found = self._shared.get(id(item))
        if found is None:
            names = {name: value for name, value in item.items() if name in _NAMES and isinstance(value, str)}
            found = self._shared[id(item)] = names
        return found


def _cut(content: bytes, at: re.Pattern[bytes]) -> Iterator[bytes]:
    """Cut a content where its pieces begin; what stands above the first one goes with it."""
    starts = [match.start() for match in at.finditer(content)][1:]
    for start, end in zip([0, *starts], [*starts, len(content)], strict=True):
        yield content[start:end]


def _parsed(piece: bytes) -> Any:
    text, found = decode(piece, "")
    data, more = parse_yaml(text, "") if text and not found else (None, ())
    return _UNSURE if found or more or not text else data


def _has_codes(items: Any, key: str) -> bool:
    return isinstance(items, list) and all(
        isinstance(item, dict) and isinstance(item.get(key), str) for item in items
    )
