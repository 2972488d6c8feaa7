"""To whom a file's comments and blank lines belong, so that they go along when a field moves."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from izlence.edit.tree import Node, NotEditable

BLANK = ""
_COMMENT_LINE = re.compile(r"[ \t]*(#.*?)[ \t]*$")
_AFTER_VALUE = re.compile(r"(?P<space>[ \t]*)(?P<comment>#.*?)?[ \t]*$")
_COMMENT = re.compile(r"#.*")
_MODELINE = "# yaml-language-server"


@dataclass(slots=True)
class Remarks:
    """The comment lines and blank lines of a file by the `id` of what they belong to.

    `before` stand above a field (its key) or an item, `after` at the end of a container, `header` above everything.
    """

    header: list[str] = field(default_factory=list)
    before: dict[int, list[str]] = field(default_factory=dict)
    after: dict[int, list[str]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class _Entry:
    """A field or item that begins a line, with the containers round it from the outermost to its own."""

    line: int
    column: int
    owner: Node
    chain: tuple[Node, ...]


def find_remarks(text: str, root: Node) -> Remarks:
    """Give every comment line and blank line to the value it belongs to."""
    entries = list(_entries(root, (root,)))
    outermost = {entry.line: entry for entry in reversed(entries)}
    innermost = {entry.line: entry for entry in entries}
    inside = _lines_inside_values(root, text)
    remarks = Remarks()
    gap: list[tuple[int, str]] = []
    open_now: tuple[Node, ...] = ()
    for number, line in enumerate(text.split("\n")):
        match = None if number in inside else _COMMENT_LINE.match(line)
        if match:
            gap.append((match.start(1), match[1]))
        elif number not in inside and not line.strip():
            gap.append((0, BLANK))
        elif number in outermost:
            _share(gap, open_now, outermost[number], remarks)
            gap, open_now = [], innermost[number].chain
    _share(gap, open_now, None, remarks)
    _take_header(root, remarks)
    return remarks


def comment_after(text: str, position: int) -> str:
    """Give the comment that stands on the line behind a value, with the spaces in front of it; or nothing."""
    end = text.find("\n", position)
    match = _AFTER_VALUE.match(text[position : end if end >= 0 else len(text)])
    if match is None:
        raise NotEditable
    return f"{match['space']}{match['comment']}" if match["comment"] else ""


def all_comments(text: str, root: Node) -> list[str]:
    """Give every comment of a text, sorted: what a change of form may neither lose nor add."""
    return sorted(_comments(text, root, 0, len(text)))


def comments_within(text: str, node: Node) -> list[str]:
    """Give the comments inside a value, in their order."""
    return _comments(text, node, node.start, node.end)


def _comments(text: str, root: Node, position: int, end: int) -> list[str]:
    rest = []
    for value in _scalars(root):
        # The line that opens a block of text may end in a comment.
        start = text.find("\n", value.start) if value.style in ("|", ">") else value.start
        rest.append(text[position:start])
        position = max(value.end, start)
    rest.append(text[position:end])
    return [match[0].rstrip() for match in _COMMENT.finditer("".join(rest))]


def _scalars(node: Node) -> Iterator[Node]:
    if node.kind == "scalar":
        yield node
    for key, value in node.fields:
        yield key
        yield from _scalars(value)
    for item in node.items:
        yield from _scalars(item)


def _leaves(node: Node) -> Iterator[Node]:
    """Give the values that hold nothing on lines of their own: texts, numbers, flow collections."""
    if node.kind == "scalar" or node.is_flow:
        yield node
        return
    for _, value in node.fields:
        yield from _leaves(value)
    for item in node.items:
        yield from _leaves(item)


def _entries(node: Node, chain: tuple[Node, ...]) -> Iterator[_Entry]:
    """Give what begins a line, in the order of the file; of several that begin one line the outermost first."""
    if node.is_flow:
        return
    for key, value in node.fields:
        yield _Entry(key.line, key.column, key, chain)
        yield from _entries(value, (*chain, value))
    for item in node.items:
        yield _Entry(item.line, node.column, item, chain)
        yield from _entries(item, (*chain, item))


def _lines_inside_values(root: Node, text: str) -> set[int]:
    """Give the numbers of the lines that a longer value takes after its first."""
    inside: set[int] = set()
    for leaf in _leaves(root):
        inside.update(range(leaf.line + 1, leaf.line + 1 + text.count("\n", leaf.start, leaf.end)))
    return inside


def _share(
    gap: list[tuple[int, str]], open_now: tuple[Node, ...], following: _Entry | None, remarks: Remarks
) -> None:
    """Share out the lines between two entries: to a container that ends here by the column, else to what follows."""
    ending = _ending(open_now, following)
    before: list[str] = []
    blanks: list[str] = []
    for column, line in gap:
        if line == BLANK:
            blanks = [BLANK]
            continue
        stays = following is None or column > following.column
        ending = [node for node in ending if node.column <= column] if stays and not before else []
        if not ending and following is None:
            ending = list(open_now[:1])
        target = remarks.after.setdefault(id(ending[-1]), []) if ending else before
        target += [*blanks, line]
        blanks = []
    if following is not None:
        remarks.before[id(following.owner)] = before + blanks


def _ending(open_now: tuple[Node, ...], following: _Entry | None) -> list[Node]:
    """Give the containers that end before what follows, from the outermost to the innermost."""
    if following is None:
        return list(open_now)
    own = next((i for i, node in enumerate(open_now) if node is following.chain[-1]), len(open_now))
    return list(open_now[own + 1 :])


def _take_header(root: Node, remarks: Remarks) -> None:
    """What stands above the first field and apart from it stays above everything, the line that names the schema too."""
    if not root.fields:
        return
    first = id(root.fields[0][0])
    lines = remarks.before.get(first, [])
    ends = [i + 1 for i, line in enumerate(lines) if line == BLANK or line.startswith(_MODELINE)]
    cut = ends[-1] if ends else 0
    remarks.header, remarks.before[first] = lines[:cut], lines[cut:]
    while remarks.header and remarks.header[0] == BLANK:
        del remarks.header[0]
