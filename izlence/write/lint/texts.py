"""Every text that a reader of the file may see, in pieces as small as a paragraph or a cell."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from typing import Final, NamedTuple

from lxml import etree

from izlence.write.lint.namespaces import S, W
from izlence.write.lint.part import Part

STORIES: Final = tuple(W + name for name in ("document", "hdr", "ftr", "footnotes", "endnotes", "comments"))
"""The roots of the parts that hold Word's running text."""

_TEXT: Final = (f"{W}t", f"{W}delText")
_BREAKS: Final = (f"{W}tab", f"{W}br", f"{W}cr")
_DESCRIPTIONS: Final = "//w:tblCaption/@w:val | //w:tblDescription/@w:val | //w:alias/@w:val | //wp:docPr/@descr | //xdr:cNvPr/@descr"


class Text(NamedTuple):
    """A paragraph or a cell: `content` is the whole, `runs` what it is put together from."""

    part: str
    where: str
    content: str
    runs: tuple[str, ...]


def read_texts(parts: Iterable[Part]) -> Iterator[Text]:
    """Give all texts of a package, part by part, in reading order."""
    for part in parts:
        if part.root is None or part.name.endswith(".rels"):
            continue
        if part.root.tag in STORIES:
            yield from _paragraphs(part.name, part.root)
        elif part.root.tag == f"{S}sst":
            yield from _strings(part.name, part.root.iter(f"{S}si"), "shared string")
        elif part.root.tag == f"{S}worksheet":
            yield from _cell_texts(part)
        else:
            yield from _leaves(part)
        yield from (Text(part.name, "description", text, (text,)) for text in part.find_all(_DESCRIPTIONS))


def unexplained(text: str, allowed: Collection[str]) -> str:
    """Take the allowed texts out of a text: what is left nobody has written."""
    plain = " ".join(text.split())
    for explained in allowed:
        plain = plain.replace(explained, " ")
    return plain


def allowed_lines(texts: Collection[str]) -> tuple[str, ...]:
    """Give the lines of some texts as `unexplained` wants them, the longest first."""
    lines = {" ".join(line.split()) for text in texts for line in text.splitlines()}
    return tuple(sorted(lines - {""}, key=lambda line: (-len(line), line)))


def _paragraphs(part: str, root: etree._Element) -> Iterator[Text]:
    number, runs = 0, list[str]()
    for element in root.iter(f"{W}p", *_TEXT, *_BREAKS):
        if element.tag == f"{W}p":
            if runs:
                yield Text(part, f"paragraph {number}", "".join(runs), tuple(runs))
            number, runs = number + 1, []
        elif element.tag in _TEXT:
            runs.append(element.text or "")
        elif not element.get(f"{W}val"):  # a tab with a value is a tab stop of the paragraph's properties
            runs.append(" ")
    if runs:
        yield Text(part, f"paragraph {number}", "".join(runs), tuple(runs))


def _strings(part: str, items: Iterable[etree._Element], what: str) -> Iterator[Text]:
    for number, item in enumerate(items):
        runs = tuple(text.text or "" for text in item.iter(f"{S}t"))
        yield Text(part, f"{what} {number}", "".join(runs), runs)


def _cell_texts(part: Part) -> Iterator[Text]:
    yield from _strings(part.name, part.find_all("//s:is"), "inline string")
    for value in part.find_all("//s:c[@t='str']/s:v[text()] | //s:headerFooter/*[text()]"):
        where = value.getparent().get("r", "") or "header or footer"
        yield Text(part.name, where, value.text, (value.text,))


def _leaves(part: Part) -> Iterator[Text]:
    for text in part.find_all("//text()[normalize-space()]"):
        yield Text(part.name, "", text, (text,))
