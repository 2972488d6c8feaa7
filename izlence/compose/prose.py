"""Prose as the book prints it: headings below their section's, captions and footnotes numbered, placeholders filled."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from izlence.compose.anchors import Numbering
from izlence.compose.contents import all_blocks
from izlence.compose.document import Caption, Prose
from izlence.model.prose import (
    Block,
    Footnote,
    ListBlock,
    Narrative,
    Paragraph,
    Picture,
    PictureBlock,
    ProseHeading,
    ProseTable,
    Quote,
    Run,
    Runs,
)

DEEPEST = 6
_IN_TEXT = re.compile(r"\{\{\s*([^{}\s]+)\s*\}\}")


@dataclass(slots=True)
class Names:
    """What references and links of the prose lead to: captions by name (`table.risks`), anchors by name (`risks`)."""

    captions: dict[str, Caption] = field(default_factory=dict)
    anchors: dict[str, str] = field(default_factory=dict)

    def add_caption(self, family: str, name: str, caption: Caption) -> None:
        """Take up a caption under its name; the first of a name keeps it."""
        if name:
            self.captions.setdefault(f"{family}.{name}", caption)
            self.anchors.setdefault(name, caption.anchor)


@dataclass(slots=True)
class Pictures:
    """The document's pictures, each once; two that differ do not share a name."""

    by_name: dict[str, Picture] = field(default_factory=dict)

    def add(self, picture: Picture) -> Picture:
        """Take a picture up and give it with the name it has in the document."""
        name, number = picture.name, 1
        while name in self.by_name and self.by_name[name].content != picture.content:
            number += 1
            name = f"{number}-{picture.name}"
        kept = picture if name == picture.name else replace(picture, name=name)
        return self.by_name.setdefault(name, kept)


class ProseNumbering:
    """The first pass over a narrative: levels, anchors, captions, pictures, in reading order."""

    def __init__(
        self, numbering: Numbering, names: Names, pictures: Pictures, labels: Mapping[str, str]
    ) -> None:
        self._numbering, self._names, self._pictures, self._labels = numbering, names, pictures, labels

    def number(self, narrative: Narrative, level: int) -> tuple[Block, ...]:
        """Number a narrative's blocks; its highest heading stands one below `level`, and none skips a level."""
        levels = [block.level for block in all_blocks(narrative.blocks) if isinstance(block, ProseHeading)]
        self._down = level + 1 - min(levels, default=1)
        self._deepest = level + 1
        return tuple(map(self._block, narrative.blocks))

    def _block(self, block: Block) -> Block:
        if isinstance(block, ProseHeading):
            return self._heading(block)
        if isinstance(block, ListBlock):
            return block._replace(items=tuple(tuple(map(self._block, item)) for item in block.items))
        if isinstance(block, Quote):
            return Quote(tuple(map(self._block, block.blocks)))
        if isinstance(block, ProseTable) and block.title:
            caption = self._caption("table", block.name, block.title)
            return block._replace(
                number=caption.number, anchor=caption.anchor, bookmark=caption.bookmark, label=caption.label
            )
        if isinstance(block, PictureBlock):
            return self._picture(block)
        return block

    def _heading(self, block: ProseHeading) -> ProseHeading:
        level = min(block.level + self._down, self._deepest, DEEPEST)
        self._deepest = level + 1
        anchor, bookmark = self._numbering.heading()
        if block.anchor:  # until now the name that the file gives it
            self._names.anchors.setdefault(block.anchor, anchor)
        return block._replace(level=level, anchor=anchor, bookmark=bookmark)

    def _picture(self, block: PictureBlock) -> PictureBlock:
        block = block._replace(picture=self._pictures.add(block.picture))
        if not block.title:
            return block
        caption = self._caption("figure", block.name, block.title)
        return block._replace(
            number=caption.number, anchor=caption.anchor, bookmark=caption.bookmark, label=caption.label
        )

    def _caption(self, family: str, name: str, title: str) -> Caption:
        caption = self._numbering.caption(self._labels[family], title)
        self._names.add_caption(family, name, caption)
        return caption


class ProseFilling:
    """The second pass: placeholders, references and links resolved, footnotes numbered over the document."""

    def __init__(self, names: Names, text_of: Callable[[str], str | None]) -> None:
        self.footnotes: list[Footnote] = []
        self._names, self._text_of = names, text_of
        self._own: Mapping[int, Footnote] = {}

    def fill(self, blocks: Sequence[Block], narrative: Narrative) -> Prose:
        """Fill a narrative's numbered blocks."""
        self._own = {footnote.number: footnote for footnote in narrative.footnotes}
        return Prose(tuple(map(self._block, blocks)))

    def _block(self, block: Block) -> Block:
        if isinstance(block, Paragraph):
            return Paragraph(self._runs(block.runs))
        if isinstance(block, ListBlock):
            return block._replace(items=tuple(tuple(map(self._block, item)) for item in block.items))
        if isinstance(block, Quote):
            return Quote(tuple(map(self._block, block.blocks)))
        if isinstance(block, ProseTable):
            return block._replace(
                title=self._plain(block.title),
                header=tuple(map(self._runs, block.header)),
                rows=tuple(tuple(map(self._runs, row)) for row in block.rows),
            )
        if isinstance(block, PictureBlock):
            return block._replace(title=self._plain(block.title), alternative=self._plain(block.alternative))
        return block._replace(text=self._plain(block.text))

    def _runs(self, runs: Runs) -> Runs:
        return tuple(map(self._run, runs))

    def _run(self, run: Run) -> Run:
        if run.footnote:
            return run._replace(footnote=self._footnote(run.footnote))
        if run.placeholder:
            caption = self._names.captions.get(run.placeholder)
            reference = caption.anchor if caption else ""
            return run._replace(text=self._text(run.placeholder), placeholder="", reference=reference)
        if run.link.startswith("#"):
            anchor = self._names.anchors.get(run.link[1:])
            return run._replace(link=f"#{anchor}" if anchor else "")
        return run

    def _footnote(self, number: int) -> int:
        """Number a footnote where it is referred to; one that is referred to again is printed again."""
        position = len(self.footnotes) + 1
        own = self._own[number]
        self.footnotes.append(Footnote(position, ()))
        paragraphs = tuple(map(self._runs, own.paragraphs))
        self.footnotes[position - 1] = Footnote(position, paragraphs)
        return position

    def _text(self, name: str) -> str:
        caption = self._names.captions.get(name)
        if caption is not None:
            return f"{caption.label}\u00a0{caption.number}"
        text = self._text_of(name)
        return text if text is not None else f"{{{{ {name} }}}}"

    def _plain(self, text: str) -> str:
        return _IN_TEXT.sub(lambda match: self._text(match[1]), text) if "{{" in text else text
