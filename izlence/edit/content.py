"""A file's bytes as text to be edited, and back: what says how the file is stored stays as it is."""

from __future__ import annotations

import codecs
from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from izlence.diagnostic import Diagnostic
from izlence.edit.form import Changed, canonical
from izlence.edit.tree import Node, NotEditable, parse_tree
from izlence.read.text import decode
from izlence.read.yaml import parse_yaml

if TYPE_CHECKING:
    from izlence.read.sources import Kind

_BOM = codecs.BOM_UTF8


@dataclass(frozen=True, slots=True)
class Formed:
    """What became of a file: its canonical bytes, or None where it is left alone because of what was `found` in it.

    `lines` counts the lines of the file that are not in the canonical form.
    """

    content: bytes | None
    lines: int = 0
    found: tuple[Diagnostic, ...] = ()


@dataclass(frozen=True, slots=True)
class Edit:
    """A stretch of a text and what shall stand there instead."""

    start: int
    end: int
    text: str


def formed(content: bytes, file: str, kind: Kind) -> Formed:
    """Give a file in its canonical form; one in which reading finds anything, or of an odd shape, is left alone.

    A file with Windows line ends keeps them; one with both kinds gets Unix ones.
    """
    text, found = decode(content, file)
    if not found:
        _, found = parse_yaml(text, file)
    if found:
        return Formed(None, found=found)
    try:
        after = canonical(text, kind)
    except (NotEditable, Changed):
        return Formed(None)
    result = after.encode()
    if b"\r\n" in content and content.count(b"\r\n") == content.count(b"\n"):
        result = result.replace(b"\n", b"\r\n")
    if content.startswith(_BOM):
        result = _BOM + result
    return Formed(result, _differing(content, result))


def clean_tree(content: bytes) -> Node | None:
    """Give the tree of a file's text; None where reading finds anything in it or its shape is odd."""
    text, found = decode(content, "")
    if found or parse_yaml(text, "")[1]:
        return None
    try:
        return parse_tree(text_of(content))
    except NotEditable:
        return None


def _differing(before: bytes, after: bytes) -> int:
    """Count the lines of a file that do not stand in the new one, in this order."""
    if before == after:
        return 0
    from difflib import SequenceMatcher  # noqa: PLC0415 - only a file that changes pays for it

    old, new = before.splitlines(keepends=True), after.splitlines(keepends=True)
    blocks = SequenceMatcher(None, old, new, autojunk=False).get_opcodes()
    return sum(max(i2 - i1, j2 - j1) for tag, i1, i2, j1, j2 in blocks if tag != "equal")


def text_of(content: bytes) -> str:
    """Give the text of a file that was read without an error, with its line ends as they are."""
    return content.decode("utf-8-sig")


def edited(content: bytes, edits: Iterable[Edit]) -> bytes:
    """Give a file's bytes with stretches of its text (`text_of`) replaced, and every other byte as it was."""
    text, pieces, position = text_of(content), [], 0
    ends = "\r\n" if "\r\n" in text else "\n"
    for edit in sorted(edits, key=lambda edit: (edit.start, edit.end)):
        pieces += [text[position : edit.start], edit.text.replace("\n", ends)]
        position = edit.end
    result = "".join([*pieces, text[position:]]).encode()
    return _BOM + result if content.startswith(_BOM) else result
