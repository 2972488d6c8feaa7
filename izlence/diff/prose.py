"""What differs between two narrative texts, paragraph by paragraph."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import Any, NamedTuple

from izlence.diagnostic import Place
from izlence.diff.change import Change, Record
from izlence.diff.data import record_of_page
from izlence.diff.pages import PairedSheet
from izlence.diff.pairing import behind_what, likeness_of_texts, moved, pair_alike
from izlence.model.prose import Narrative, Picture

_HEADING = re.compile(r" {0,3}#{1,6}(?:\s|$)")
_ITEM = re.compile(r"\s*(?:[-*+]|\d{1,9}[.)])\s")
_QUOTE = re.compile(r"\s*>\s?")
_NOTE = re.compile(r"\[\^[^\[\]\s]{1,100}\]")
_TEXT = ("text",)


class Paragraph(NamedTuple):
    """A paragraph, heading, item of a list or row of a table: its text in one line, its lines in the file, counted from 1.

    `code` says where it stands: the heading above it and its number below that; of a footnote the heading under which it is
    referred to, and its mark.
    """

    text: str
    heading: str
    code: str
    first: int
    last: int


def narrative_changes(pair: PairedSheet) -> Iterator[Change]:
    """Compare a narrative's two sides; where only its lines are broken otherwise, nothing has changed."""
    old: Narrative | None = pair.before.content if pair.before else None
    new: Narrative | None = pair.after.content if pair.after else None
    if old is None and new is not None:
        yield Change(
            "added",
            pair.page,
            record_of_page(pair.page),
            where_after=Place(new.file),
            contents=_contents(new),
        )
    elif new is None and old is not None:
        yield Change(
            "removed",
            pair.page,
            record_of_page(pair.page),
            where_before=Place(old.file),
            contents=_contents(old),
        )
    elif old is not None and new is not None and old.source != new.source:
        yield from _changes(pair, old, new)


def _contents(narrative: Narrative) -> tuple[tuple[tuple[str | int, ...], str], ...]:
    return tuple((("text", number), each.text) for number, each in enumerate(paragraphs(narrative.source)))


def paragraphs(source: str) -> tuple[Paragraph, ...]:
    """Take a text apart into what a reader sees as one: paragraphs, headings, items of lists, rows of tables."""
    found: list[tuple[str, int, int]] = []
    lines, first = list[str](), 0
    for number, line in enumerate((*source.splitlines(), ""), 1):
        if lines and (not line.strip() or _begins(line) or _HEADING.match(lines[0])):
            found.append((_one_line(lines), first, number - 1))
            lines = []
        if line.strip():
            first = first if lines else number
            lines.append(line)
    places = named([text for text, _, _ in found])
    return tuple(
        Paragraph(text, *place, first, last) for (text, first, last), place in zip(found, places, strict=True)
    )


def named(texts: Sequence[str]) -> tuple[tuple[str, str], ...]:
    """Give of each paragraph of a text the heading that it stands under and its code."""
    found: list[tuple[str, str]] = []
    heading, count = "", 0
    marked: dict[str, str] = {}
    for text in texts:
        heading, count = (text.strip("# "), 0) if _HEADING.match(text) else (heading, count + 1)
        found.append((heading, f"{heading} {count}".strip()))
        for mark in _NOTE.findall(text.partition("]:")[2] if _note_of(text) else text):
            marked.setdefault(mark, heading)
    for number, text in enumerate(texts):
        mark = _note_of(text)
        if mark:
            of = marked.get(mark, found[number][0])
            found[number] = of, f"{of} {mark}".strip()
    return tuple(found)


def _note_of(text: str) -> str:
    """Give the mark of the footnote whose text this is; "" of any other paragraph."""
    mark = _NOTE.match(text)
    return mark[0] if mark and text.startswith(":", mark.end()) else ""


def _begins(line: str) -> bool:
    return bool(line.lstrip().startswith("|") or _HEADING.match(line) or _ITEM.match(line))


def _one_line(lines: Sequence[str]) -> str:
    """Join a paragraph's lines; one that is broken on purpose stays so, an item keeps how deep it stands, a quotation its first mark."""
    indent = lines[0][: len(lines[0]) - len(lines[0].lstrip())]
    text = ""
    if lines[0].lstrip().startswith(">"):
        lines = [lines[0], *(_QUOTE.sub("", line) for line in lines[1:])]
    for line in lines:
        text += " ".join(line.split()).removesuffix("\\")
        text += "\n" if line.endswith(("  ", "\\")) and line is not lines[-1] else " "
    return indent + text.rstrip()


def _changes(pair: PairedSheet, old: Narrative, new: Narrative) -> Iterator[Change]:
    texts = _Texts(pair, old, new, paragraphs(old.source), paragraphs(new.source))
    changes = tuple(texts.changes())
    yield from changes
    if not changes and _without_places(old.blocks) != _without_places(new.blocks):
        where = Place(old.file), Place(new.file)
        yield Change("changed", pair.page, record_of_page(pair.page), _TEXT, old.source, new.source, *where)


class _Texts(NamedTuple):
    """The two texts, taken apart."""

    pair: PairedSheet
    old: Narrative
    new: Narrative
    before: Sequence[Paragraph]
    after: Sequence[Paragraph]

    def changes(self) -> Iterator[Change]:
        pairs = _paired([each.text for each in self.before], [each.text for each in self.after])
        partner = {j: i for i, j in pairs.items()}
        shifted, behind = moved(pairs), behind_what(len(self.before), pairs)
        for j in range(-1, len(self.after)):
            if j in partner:
                yield from self._paired(partner[j], j, is_moved=j in shifted)
            elif j >= 0:
                came, contents = self.after[j], ((_TEXT, self.after[j].text),)
                where = _place(self.new, came)
                yield Change("added", self.pair.page, _record(came), where_after=where, contents=contents)
            for i in behind.get(j, ()):
                went, contents = self.before[i], ((_TEXT, self.before[i].text),)
                where = _place(self.old, went)
                yield Change("removed", self.pair.page, _record(went), where_before=where, contents=contents)

    def _paired(self, i: int, j: int, *, is_moved: bool) -> Iterator[Change]:
        one, other = self.before[i], self.after[j]
        record, where = _record(other), (_place(self.old, one), _place(self.new, other))
        if is_moved:
            contents = ((_TEXT, other.text),)
            yield Change(
                "moved", self.pair.page, record, (), Decimal(i + 1), Decimal(j + 1), *where, contents
            )
        if one.text != other.text:
            yield Change("changed", self.pair.page, record, _TEXT, one.text, other.text, *where)


def _paired(before: Sequence[str], after: Sequence[str]) -> dict[int, int]:
    """Pair the paragraphs: the same in the same order, then the same elsewhere, then those alike between the same two."""
    from difflib import SequenceMatcher  # noqa: PLC0415 - only a text that changed pays for it

    pairs: dict[int, int] = {}
    gaps: list[tuple[list[int], list[int]]] = []
    for tag, i1, i2, j1, j2 in SequenceMatcher(None, before, after, autojunk=False).get_opcodes():
        if tag == "equal":
            pairs.update(zip(range(i1, i2), range(j1, j2), strict=True))
        else:
            gaps.append((list(range(i1, i2)), list(range(j1, j2))))
    elsewhere: dict[str, list[int]] = {}
    for _, js in gaps:
        for j in js:
            elsewhere.setdefault(after[j], []).append(j)
    for ones, _ in gaps:
        for i in ones:
            if elsewhere.get(before[i]):
                pairs[i] = elsewhere[before[i]].pop(0)
    taken = set(pairs.values())
    for ones, others in gaps:
        left, came = [i for i in ones if i not in pairs], [j for j in others if j not in taken]
        pairs.update(pair_alike(left, came, lambda i, j: likeness_of_texts(before[i], after[j])))
    return pairs


def _record(paragraph: Paragraph) -> Record:
    return Record("paragraph", paragraph.code, paragraph.heading)


def _place(narrative: Narrative, paragraph: Paragraph) -> Place:
    return Place(narrative.file, paragraph.first, 1, paragraph.first, 2)


def _without_places(data: Any) -> Any:
    """Give what prints of a text: its blocks without the lines that they stand in; a picture is compared by itself."""
    if isinstance(data, Place):
        return None
    if isinstance(data, Picture):
        return data.name
    return tuple(map(_without_places, data)) if isinstance(data, tuple) else data
