"""Prose: paragraphs, lists, quotations, tables, pictures, and the footnotes that all of it refers to."""

from __future__ import annotations

import base64
import re
from collections.abc import Iterator, Mapping, Sequence

from izlence.compose.document import Prose
from izlence.language import lower
from izlence.model.prose import (
    Alignment,
    Block,
    Footnote,
    ListBlock,
    Paragraph,
    Picture,
    PictureBlock,
    ProseHeading,
    ProseTable,
    Quote,
    Run,
    Runs,
)
from izlence.render.html.house import ROWS_WORTH_SORTING
from izlence.render.html.markup import attribute, fragment, identity, is_address, text
from izlence.render.html.parts import Words
from izlence.render.html.template import numbered

_DEEPEST = 6
_CSS_DOTS = 96
_NUMBER = re.compile(r"%?-?(?:\d{1,3}(?:\.\d{3})+|\d+)(?:,\d+)?%?")
_TOTALS = ("toplam", "genel toplam", "total")
_SIDES: Mapping[Alignment, str] = {"left": ' class="t"', "centre": ' class="m"', "right": ""}


class ProsePen:
    """Draws the prose of one document; it remembers which footnotes were referred to, and how often."""

    def __init__(self, places: Mapping[str, str], words: Words) -> None:
        self._places = places
        self._words = words
        self._references: dict[int, int] = {}

    def draw(self, prose: Prose | None, section_level: int) -> str:
        """Draw the blocks below a heading of this level; a heading never skips a level below the one before."""
        if prose is None:
            return ""
        return f'<div class="prose">{"".join(self._blocks(prose.blocks, section_level))}</div>'

    def footnotes(self, footnotes: Sequence[Footnote]) -> str:
        """Draw the footnotes with links back to where they are referred to."""
        return "".join(self._footnote(footnote) for footnote in footnotes)

    def _blocks(self, blocks: Sequence[Block], level: int) -> Iterator[str]:
        for block in blocks:
            if isinstance(block, ProseHeading):
                level = min(block.level + 1, level + 1, _DEEPEST)
                name = f' id="{identity(block.anchor)}"' if block.anchor else ""
                yield f"<h{level}{name}>{text(block.text)}</h{level}>"
            else:
                yield self._block(block, level)

    def _block(self, block: Block, level: int) -> str:
        match block:
            case Paragraph():
                return f"<p>{self._runs(block.runs)}</p>"
            case ListBlock():
                return self._list(block, level)
            case Quote():
                return f"<blockquote>{''.join(self._blocks(block.blocks, level))}</blockquote>"
            case ProseTable():
                return self._table(block)
            case PictureBlock():
                return self._picture(block)
            case ProseHeading():
                return "".join(self._blocks((block,), level))

    def _list(self, block: ListBlock, level: int) -> str:
        tag = "ol" if block.is_ordered else "ul"
        start = f' start="{block.start}"' if block.is_ordered and block.start != 1 else ""
        items = "".join(f"<li>{self._item(item, level)}</li>" for item in block.items)
        return f"<{tag}{start}>{items}</{tag}>"

    def _item(self, blocks: tuple[Block, ...], level: int) -> str:
        """An item of one paragraph is its text; more blocks stand as they are."""
        first = blocks[0] if blocks else None
        if isinstance(first, Paragraph):
            return self._runs(first.runs) + "".join(self._blocks(blocks[1:], level))
        return "".join(self._blocks(blocks, level))

    def _table(self, block: ProseTable) -> str:
        rows, totals = _split(block.rows)
        columns = _sortable_columns(rows) if len(rows) >= ROWS_WORTH_SORTING else frozenset()
        head = "".join(
            self._heading(runs, _SIDES[side], position if position in columns else -1)
            for position, (runs, side) in enumerate(zip(block.header, block.alignments, strict=True))
        )
        body = "".join(self._row(row, block.alignments) for row in rows)
        foot = "".join(self._row(row, block.alignments) for row in totals)
        name = f' id="{identity(block.anchor)}"' if block.anchor else ""
        title = numbered(block.title, "table", block.number, block.anchor, self._words)
        caption = f"<caption{name}><span>{text(title)}</span></caption>" if title else ""
        content = f"{caption}<thead><tr>{head}</tr></thead><tbody>{body}</tbody>"
        content += f"<tfoot>{foot}</tfoot>" if foot else ""
        address = f' id="{identity(f"tablo-{block.name}")}"' if block.name else ""
        return f'<div class="frame"{address}><table class="written">{content}</table></div>'

    def _row(self, row: tuple[Runs, ...], alignments: tuple[Alignment, ...]) -> str:
        cells = "".join(
            f"<td{_SIDES[side]}{_value(runs)}>{self._runs(runs)}</td>"
            for runs, side in zip(row, alignments, strict=True)
        )
        return f"<tr>{cells}</tr>"

    def _heading(self, runs: Runs, side: str, position: int) -> str:
        if not any(run.text for run in runs):
            return f"<td{side}></td>"
        # A link or a note mark in a heading must stay what it is: such a column is not for sorting.
        is_plain = not any(run.link or run.footnote or run.reference for run in runs)
        sorting = f' data-column="{position}"' if position >= 0 and is_plain else ""
        return f'<th scope="col"{side}{sorting}>{self._runs(runs)}</th>'

    def _picture(self, block: PictureBlock) -> str:
        name = f' id="{identity(block.anchor)}"' if block.anchor else ""
        title = numbered(block.title, "figure", block.number, block.anchor, self._words)
        caption = f"<figcaption{name}>{text(title)}</figcaption>" if title else ""
        return f"<figure>{image(block.picture, block.alternative)}{caption}</figure>"

    def _runs(self, runs: Runs) -> str:
        return "".join(self._run(run) for run in runs)

    def _run(self, run: Run) -> str:
        if run.footnote:
            return self._reference(run.footnote)
        drawn = text(run.text)
        for wanted, tag in ((run.code, "code"), (run.italic, "em"), (run.bold, "strong")):
            if wanted:
                drawn = f"<{tag}>{drawn}</{tag}>"
        address = self._address(run)
        return f'<a href="{address}">{drawn}</a>' if address else drawn

    def _address(self, run: Run) -> str:
        if run.reference:
            return fragment(run.reference)
        if run.link.startswith("#"):
            place = self._places.get(run.link[1:])
            return fragment(place) if place else ""
        return attribute(run.link) if is_address(run.link) else ""

    def _reference(self, number: int) -> str:
        count = self._references[number] = self._references.get(number, 0) + 1
        label = attribute(f"{self._words['footnote']} {number}")
        return (
            f'<sup><a id="{_reference_name(number, count)}" href="#dipnot_{number}" role="doc-noteref"'
            f' aria-label="{label}">{number}</a></sup>'
        )

    def _footnote(self, footnote: Footnote) -> str:
        paragraphs = [self._runs(runs) for runs in footnote.paragraphs] or [""]
        for count in range(1, self._references.get(footnote.number, 0) + 1):
            label = attribute(f"{self._words['back']} {footnote.number}")
            name = _reference_name(footnote.number, count)
            paragraphs[-1] += (
                f' <a class="back" href="#{name}" role="doc-backlink" aria-label="{label}">↩</a>'
            )
        text_of = "".join(f"<p>{paragraph}</p>" for paragraph in paragraphs)
        return f'<li id="dipnot_{footnote.number}" value="{footnote.number}">{text_of}</li>'


def _written(runs: Runs) -> str:
    return "".join(run.text for run in runs).strip()


def _value(runs: Runs) -> str:
    """Give the attribute with the number of a cell that holds one, written as Turkish writes it: 16.850 or 29,2."""
    written = _written(runs)
    if not _NUMBER.fullmatch(written):
        return ""
    return f' data-value="{written.strip("%").replace(".", "").replace(",", ".")}"'


def _split(
    rows: tuple[tuple[Runs, ...], ...],
) -> tuple[tuple[tuple[Runs, ...], ...], tuple[tuple[Runs, ...], ...]]:
    """Part the rows from a last row of totals, which stays at the end: one in bold, or one that says so."""
    if len(rows) < 2 or not rows[-1]:
        return rows, ()
    is_bold = all(run.bold for runs in rows[-1] for run in runs if run.text.strip())
    first = lower(_written(rows[-1][0]))
    return (rows[:-1], rows[-1:]) if is_bold or first.startswith(_TOTALS) else (rows, ())


def _sortable_columns(rows: tuple[tuple[Runs, ...], ...]) -> frozenset[int]:
    """Find the columns whose order is plain: all numbers, or all words; a date or "12 of 30" is neither."""
    found = set()
    for position in range(len(rows[0])):
        written = [_written(row[position]) for row in rows]
        full = [each for each in written if each not in ("", "-")]
        are_numbers = all(_NUMBER.fullmatch(each) for each in full)
        are_words = not any(letter.isdigit() for each in full for letter in each)
        if full and (are_numbers or are_words):
            found.add(position)
    return frozenset(found)


def _reference_name(number: int, count: int) -> str:
    return f"dipnot_{number}_{count}"


def image(picture: Picture, alternative: str, kind: str = "") -> str:
    """Draw a picture inside the page, as large as on paper."""
    content = base64.b64encode(picture.content).decode("ascii")
    width = max(1, round(picture.width * _CSS_DOTS / (picture.dpi or _CSS_DOTS)))
    height = max(1, round(picture.height * _CSS_DOTS / (picture.dpi or _CSS_DOTS)))
    look = f' class="{kind}"' if kind else ""
    return (
        f'<img{look} src="data:image/{picture.kind};base64,{content}" alt="{attribute(alternative)}"'
        f' width="{width}" height="{height}" />'
    )
