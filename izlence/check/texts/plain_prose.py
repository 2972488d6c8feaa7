"""Markdown with its signs masked: what is left has the words a reader reads, each where it stands in the file."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import groupby

# A link or picture shows its text and its title; the rest of these shows nothing, or something that is not written here.
_LINK = re.compile(r'!?\[([^\[\]]*)\]\((?:[^()"\n]|\([^()\n]*\))*(?:"([^"\n]*)")?\)')
_SIGNS = re.compile(
    r"\{\{[^{}\n]*\}\}|\{#[^{}\n]*\}|\[\^[^\[\]\n]*\]:?|`[^`]*`|https?://\S+|\\.|&#?\w+;"
    r"|^[ \t>]*(?:#{1,6}|[-*+]|\d+[.)])[ \t]+|^[ \t>]+|[*_]+|(?<![ \t])(?:[ \t]+$|[ \t]*\|[ \t]*)",
    re.MULTILINE,
)


def plain_blocks(source: str, mask: str) -> Iterator[tuple[int, str]]:
    """Give the blocks of a Markdown text, each with the line it begins in; signs are replaced by as many of `mask`."""
    lines = enumerate(source.split("\n"), 1)
    for is_blank, of_block in groupby(lines, key=lambda numbered: not numbered[1].strip()):
        if not is_blank:
            numbers, written = zip(*of_block, strict=True)
            yield numbers[0], _masked("\n".join(written), mask)


def _masked(block: str, mask: str) -> str:
    without_links = _LINK.sub(lambda found: _shown(found, mask), block) if "](" in block else block
    return _SIGNS.sub(lambda found: mask * len(found[0]), without_links)


def _shown(found: re.Match[str], mask: str) -> str:
    letters = [mask] * len(found[0])
    for group in (1, 2):
        start, end = found.span(group)
        if start >= 0:
            letters[start - found.start() : end - found.start()] = found[group]
    return "".join(letters)
