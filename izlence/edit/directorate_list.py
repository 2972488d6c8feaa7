"""A directorate's line in the `directorates` of a frame, added behind the last; nothing else changes."""

from __future__ import annotations

from izlence.edit.content import Edit, edited, text_of
from izlence.edit.tree import NotEditable, parse_tree


def with_directorate(content: bytes, folder: str) -> bytes:
    """Give the bytes of program.yaml or strategy.yaml with a folder at the end of its list; as they are where it is listed."""
    text = text_of(content)
    listed = parse_tree(text).get("directorates")
    if listed is None or listed.kind != "list":
        raise NotEditable
    if folder in listed.texts():
        return content
    if listed.is_flow:
        # Behind the last name, and not before the bracket: a comment may stand between the two.
        at = listed.items[-1].end if listed.items else listed.end - 1
        return edited(content, [Edit(at, at, f", {folder}" if listed.items else folder)])
    last = listed.items[-1]
    end = text.find("\n", last.end)
    indent = " " * listed.column
    if end < 0:
        return edited(content, [Edit(len(text), len(text), f"\n{indent}- {folder}")])
    return edited(content, [Edit(end + 1, end + 1, f"{indent}- {folder}\n")])
