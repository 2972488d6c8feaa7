"""The kinds of page: cover, front matter, body, wide page; and the empty paragraphs that end a section."""

from __future__ import annotations

PORTRAIT_WIDTH = 9638
LANDSCAPE_WIDTH = 15138
FRONT_HEADER, CHAPTER_HEADER, WIDE_HEADER, FOOTER = "rId10", "rId12", "rId13", "rId11"

_PORTRAIT = '<w:pgSz w:w="11906" w:h="16838"/>' + (
    '<w:pgMar w:top="1304" w:right="1134" w:bottom="1134" w:left="1134" w:header="567" w:footer="510" w:gutter="0"/>'
)
_LANDSCAPE = '<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>' + (
    '<w:pgMar w:top="1134" w:right="850" w:bottom="964" w:left="850" w:header="567" w:footer="510" w:gutter="0"/>'
)
_ROMAN = '<w:pgNumType w:fmt="lowerRoman" w:start="1"/>'
_ARABIC = '<w:pgNumType w:fmt="decimal" w:start="1"/>'


def _section(content: str, header: str = "") -> str:
    references = (
        f'<w:headerReference w:type="default" r:id="{header}"/><w:footerReference w:type="default" r:id="{FOOTER}"/>'
        if header
        else ""
    )
    return f'<w:sectPr>{references}<w:type w:val="nextPage"/>{content}</w:sectPr>'


def cover() -> str:
    """Give the section of the cover, which has neither header nor footer."""
    return _section(_PORTRAIT)


def front() -> str:
    """Give the section of foreword and contents, with roman page numbers."""
    return _section(_PORTRAIT + _ROMAN, FRONT_HEADER)


def body() -> str:
    """Give the section of the chapters."""
    return _section(_PORTRAIT + _ARABIC, CHAPTER_HEADER)


def wide() -> str:
    """Give the section of what needs a wide page."""
    return _section(_LANDSCAPE + _ARABIC, WIDE_HEADER)


def single_wide() -> str:
    """Give the section of a document that is all wide pages, with its first header."""
    return _section(_LANDSCAPE + _ARABIC, FRONT_HEADER)


def end(section: str) -> str:
    """End a section with an empty paragraph."""
    return f'<w:p><w:pPr><w:pStyle w:val="SectionEnd"/>{section}</w:pPr></w:p>'
