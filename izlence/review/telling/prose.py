"""A narrative's paragraph as it reads in the printed book: without marks of Markdown, its placeholders filled."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache
from typing import TYPE_CHECKING

from izlence import limits
from izlence.diagnostic import Language
from izlence.review.telling.speech import pick, say

if TYPE_CHECKING:
    from markdown_it.token import Token

    from izlence.read.markdown.parser import Parser

Fill = Callable[[str], str]
"""Gives what a placeholder prints."""

_HEADING = re.compile(r"^ {0,3}#{1,6}\s+", re.MULTILINE)
_ITEM = re.compile(r"^[-*+]\s+")
_QUOTE = re.compile(r"^(?:>\s?)+")
# The mark before a footnote's own text.
_NOTE = re.compile(r"^\[\^[^\]]+\]:\s*")
_NOTE_MARK = re.compile(r"\[\^[^\[\]\s]{1,100}\]")
_PLACEHOLDER = re.compile(r"\{\{\s*([^{}\s]+)\s*\}\}")
_CELL_END = re.compile(r"(?<!\\)\|")
_LINE = re.compile(r"\s*:?-+:?\s*")
_SIDES = {(False, False): "left", (True, False): "left", (False, True): "right", (True, True): "centre"}
_UNSEEN = ("name", "footnote_ref")
_BREAKS = ("softbreak", "hardbreak")
_BETWEEN, _EMPTY = " · ", "–"


def printed_paragraph(text: str, fill: Fill, language: Language) -> str:
    """Give a paragraph, heading, item of a list, row of a table or footnote as its reader sees it."""
    if len(text) > limits.TEXT.value:
        return text
    text = _HEADING.sub("", _QUOTE.sub("", text.strip()))
    if text.startswith("|"):
        return _row(text, fill, language)
    return _inline(_NOTE.sub("", _ITEM.sub("• ", text)), fill)


def printed_pair(
    before: str, after: str, fills: tuple[Fill, Fill], language: Language
) -> tuple[str, str, bool]:
    """Give both sides of a paragraph, and whether what prints is the same.

    Where only the look of words is another, or a footnote's mark, both are shown with the marks.
    """
    one, other = (
        printed_paragraph(text, fill, language) for text, fill in zip((before, after), fills, strict=True)
    )
    if one != other:
        return one, other, False
    marked = [_filled(text, fill, language) for text, fill in zip((before, after), fills, strict=True)]
    return (marked[0], marked[1], False) if marked[0] != marked[1] else (one, other, True)


def _filled(text: str, fill: Fill, language: Language) -> str:
    text = _NOTE_MARK.sub(f"[{say('footnote', language)}]", _NOTE.sub("", text))
    return _PLACEHOLDER.sub(lambda found: fill(found[1]), text)


def _row(text: str, fill: Fill, language: Language) -> str:
    """Give the cells of a table's row; of the line below its headings how the columns stand."""
    cells = _CELL_END.split(text.strip().removeprefix("|"))
    cells = cells[:-1] if len(cells) > 1 and not cells[-1].strip() else cells
    if all(_LINE.fullmatch(cell) for cell in cells):
        sides = [_SIDES[cell.strip().startswith(":"), cell.strip().endswith(":")] for cell in cells]
        return say("alignment", language, sides=", ".join(pick(_ALIGNED[side], language) for side in sides))
    return _BETWEEN.join(_inline(cell.strip().replace("\\|", "|"), fill) or _EMPTY for cell in cells)


_ALIGNED: dict[str, tuple[str, str]] = {
    "left": ("sol", "left"),
    "right": ("sağ", "right"),
    "centre": ("orta", "centre"),
}


def _inline(text: str, fill: Fill) -> str:
    tokens = _parser().parse_content(text, {})
    return "".join(_seen(token, fill) for token in tokens).strip()


def _seen(token: Token, fill: Fill) -> str:
    if token.type in _BREAKS:
        return "\n"
    if token.type == "placeholder":
        return fill(token.content)
    if token.type.startswith("placeholder"):
        return token.markup
    return "" if token.type in _UNSEEN else token.content


@cache
def _parser() -> Parser:
    from izlence.read.markdown.parser import Parser  # noqa: PLC0415 - only a text that changed pays for it

    return Parser()
