"""A narrative's text without its Markdown marks, as it reads in the printed book."""

from __future__ import annotations

import re
from functools import cache

from markdown_it.token import Token

from izlence import limits
from izlence.read.markdown.parser import Parser

_HEADING = re.compile(r"^#{1,6}\s+", re.MULTILINE)
# The mark before a footnote's own text.
_NOTE = re.compile(r"^\[\^[^\]]+\]:\s*")
_UNSEEN = ("name", "footnote_ref")
_BREAKS = ("softbreak", "hardbreak")


def plain_pair(before: str, after: str) -> tuple[str, str]:
    """Give both texts without marks, or with them where they differ in nothing else."""
    texts = _plain(before), _plain(after)
    return texts if texts[0] != texts[1] else (before, after)


def _plain(text: str) -> str:
    if len(text) > limits.TEXT.value:
        return text
    tokens = _parser().parse_content(_NOTE.sub("", _HEADING.sub("", text)), {})
    return "".join(map(_seen, tokens)).strip()


def _seen(token: Token) -> str:
    """Give what a reader sees of a token; of a figure to be put in, its name as it is written."""
    if token.type in _BREAKS:
        return "\n"
    if token.type.startswith("placeholder"):
        return token.markup
    return "" if token.type in _UNSEEN else token.content


@cache
def _parser() -> Parser:
    return Parser()
