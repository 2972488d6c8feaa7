"""Text as XML."""

from __future__ import annotations

import re
from html import escape as _escape

# What XML 1.0 cannot hold at all; plans with such characters are refused when they are read.
_IMPOSSIBLE = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_BREAKS = {"\n": "<w:br/>", "\t": "<w:tab/>"}
_AT_BREAKS = re.compile("([\n\t])")


def escape(text: str) -> str:
    """Escape text for an element or an attribute."""
    return _escape(_IMPOSSIBLE.sub("", text.replace("\r\n", "\n").replace("\r", "\n")))


def in_attribute(text: str) -> str:
    """Escape text for an attribute, which has no room for line breaks."""
    return escape(" ".join(text.split()))


def run(text: str, properties: str = "") -> str:
    """Give a run of text, with its line breaks and tabs; nothing for no text."""
    if not text:
        return ""
    look = f"<w:rPr>{properties}</w:rPr>" if properties else ""
    pieces = _AT_BREAKS.split(escape(text))
    content = "".join(
        _BREAKS.get(piece) or f'<w:t xml:space="preserve">{piece}</w:t>' for piece in pieces if piece
    )
    return f"<w:r>{look}{content}</w:r>"


def field(instruction: str, cached: str, properties: str = "") -> str:
    """Give a field with the result that is shown until Word renews it."""
    look = f"<w:rPr>{properties}</w:rPr>" if properties else ""
    return (
        f'<w:r>{look}<w:fldChar w:fldCharType="begin"/></w:r>'
        f'<w:r>{look}<w:instrText xml:space="preserve"> {escape(instruction)} </w:instrText></w:r>'
        f'<w:r>{look}<w:fldChar w:fldCharType="separate"/></w:r>'
        f'{run(cached, properties)}<w:r>{look}<w:fldChar w:fldCharType="end"/></w:r>'
    )


def bookmarked(content: str, anchor: str, number: int) -> str:
    """Put a bookmark round content; nothing round it where there is no anchor."""
    if not anchor:
        return content
    start = f'<w:bookmarkStart w:id="{number}" w:name="{in_attribute(anchor)}"/>'
    return f'{start}{content}<w:bookmarkEnd w:id="{number}"/>'


def paragraph(style: str, content: str, properties: str = "") -> str:
    """Give a paragraph; `properties` stand after its style in the order of the schema."""
    return f'<w:p><w:pPr><w:pStyle w:val="{escape(style)}"/>{properties}</w:pPr>{content}</w:p>'
