"""Numbered captions: the number is a field with its result, the bookmark round it what cross references repeat."""

from __future__ import annotations

from izlence.compose.document import Caption
from izlence.render.word.prose.styles import CAPTION, Styles
from izlence.render.word.prose.text import bookmarked, field, paragraph, run

# What Word counts by: the lists of a template refer to these, whatever label is printed.
TABLES, PICTURES, CHARTS = "Tablo", "Şekil", "Grafik"
# A caption below a drawing stands nearer to it than to what follows.
BELOW = '<w:spacing w:before="60" w:after="240"/><w:jc w:val="center"/>'


def caption_paragraph(
    caption: Caption, sequence: str, styles: Styles, is_above: bool, indent: str = ""
) -> str:
    """Give a caption; one above what it names stays with it on the page, one below with nothing that follows."""
    number = run(f"{caption.label} ") + field(f"SEQ {sequence} \\* ARABIC", str(caption.number))
    content = bookmarked(number, caption.anchor, caption.bookmark) + run(f": {caption.title}")
    keep = "<w:keepNext/>" if is_above else '<w:keepNext w:val="0"/>'
    return paragraph(styles.id(CAPTION), content, keep + indent)
