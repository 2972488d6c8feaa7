"""Read a few lines as a narrative text and tell what is found, as an editor would see it."""

from __future__ import annotations

from izlence.diagnostic import Diagnostic, Place
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
    Runs,
)
from izlence.read.markdown.narrative import read_narrative
from izlence.report.finding import Finding
from izlence.telling import tell_findings

FILE = "yetki.md"


def show_any(written: str, _place: Place) -> tuple[Picture | None, tuple[Diagnostic, ...]]:
    """Stand in for the folder's pictures: each exists."""
    return Picture(written, "png", b"", 40, 20), ()


def narrate(text: str) -> tuple[Narrative, list[Finding]]:
    """Give a text's blocks and what was found in it, told in Turkish."""
    narrative, _, found = read_narrative(text, FILE, FILE, show_any)
    return narrative, tell_findings(found, {}, "tr")


def blocks(text: str) -> tuple[Block, ...]:
    """Give the blocks of a text in which nothing is wrong."""
    narrative, findings = narrate(text)
    assert findings == [], brief(findings)
    return narrative.blocks


def told(text: str) -> list[str]:
    """Give what is found in a text as line:column and rule."""
    return brief(narrate(text)[1])


def brief(findings: list[Finding]) -> list[str]:
    return [f"{finding.line}:{finding.column} {finding.rule}" for finding in findings]


def written(runs: Runs) -> str:
    """Write runs as an editor would, with their looks."""
    return "".join(_run(run) for run in runs)


def _run(run) -> str:
    text = (
        f"[^{run.footnote}]"
        if run.footnote
        else f"{{{{{run.placeholder}}}}}"
        if run.placeholder
        else run.text
    )
    if run.code:
        text = f"`{text}`"
    if run.italic:
        text = f"*{text}*"
    if run.bold:
        text = f"**{text}**"
    return f"[{text}]({run.link})" if run.link else text


def words(found: tuple[Block, ...], footnotes: tuple[Footnote, ...] = ()) -> str:
    """Give all the text that stands in blocks."""
    return "\n".join(
        [*(_words(block) for block in found), *(written(p) for f in footnotes for p in f.paragraphs)]
    )


def _words(block: Block) -> str:
    if isinstance(block, ProseHeading):
        return block.text
    if isinstance(block, Paragraph):
        return written(block.runs)
    if isinstance(block, ListBlock):
        return "\n".join(
            f"{block.start + number if block.is_ordered else ''} {words(item)}"
            for number, item in enumerate(block.items)
        )
    if isinstance(block, Quote):
        return words(block.blocks)
    if isinstance(block, ProseTable):
        rows = (block.header, *block.rows)
        return "\n".join([block.title, *(written(cell) for row in rows for cell in row)])
    assert isinstance(block, PictureBlock)
    return f"{block.alternative} {block.title} {block.picture.name}"
