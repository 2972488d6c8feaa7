"""The page read back: as XML, which it is by how it is written, without the style and the script."""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from html.parser import HTMLParser
from typing import Any

from lxml import etree

from izlence.model.prose import Picture

# What is drawn otherwise, or is not for readers: names of the program, headings that Word's tables repeat.
NOT_PRINTED = {
    *(
        "name",
        "key",
        "anchor",
        "bookmark",
        "sheet",
        "kind",
        "path",
        "terms",
        "folder",
        "directorate_folder",
        "capitals",
    ),
    *("columns", "data", "headings", "contents", "language", "period", "year", "link", "reference", "place"),
    *("code", "directorate", "goal_code", "alignments", "label", "head", "role"),
}


def body_of(content: bytes) -> etree._Element:
    """Parse the page strictly and give its body; a script is text here."""
    plain = re.sub(rb"<(style|script)>.*?</\1>", rb"<\1></\1>", content, flags=re.DOTALL)
    root = etree.fromstring(plain.removeprefix(b"<!DOCTYPE html>"))
    body = root.find("body")
    assert body is not None
    return body


class _Texts(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.texts: list[str] = []
        self._hidden = 0

    def handle_starttag(self, tag: str, attrs: object) -> None:
        del attrs
        self._hidden += tag in ("style", "script")

    def handle_endtag(self, tag: str) -> None:
        self._hidden -= tag in ("style", "script")

    def handle_data(self, data: str) -> None:
        if not self._hidden:
            self.texts.append(data)


def text_of(content: bytes) -> str:
    """Give all that is written on the page, read by another reader than `body_of`."""
    parser = _Texts()
    parser.feed(content.decode("utf-8"))
    return "".join(parser.texts)


def texts_in(value: Any) -> Iterator[str]:
    """Give every text that a composed document holds for its readers."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, Picture | Decimal | bytes):
        return
    elif dataclasses.is_dataclass(value):
        for field in dataclasses.fields(value):
            if field.name not in NOT_PRINTED:
                yield from texts_in(getattr(value, field.name))
    elif isinstance(value, Sequence):
        names = getattr(value, "_fields", None)
        for position, item in enumerate(value):
            if names is None or names[position] not in NOT_PRINTED:
                yield from texts_in(item)


def squeezed(text: str) -> str:
    return re.sub(r"\s+", " ", text)
