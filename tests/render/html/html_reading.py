"""The page read back: as XML, which it is by how it is written, without the style and the script."""

from __future__ import annotations

import re
from html.parser import HTMLParser

from lxml import etree


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
