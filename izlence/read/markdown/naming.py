"""The name `{#name}` at the end of a heading, a caption or a picture's line."""

from __future__ import annotations

import re

from izlence.read.markdown.desk import Desk, Where

_NAME = re.compile(r"[ \t]*\{#([^{}\n]*)\}[ \t]*\Z")


def without_name(content: str, where: Where, desk: Desk) -> tuple[str, str]:
    """Give a content without the name at its end, and the name."""
    match = _NAME.search(content, max(content.rfind("{#") - 200, 0))
    if match is None:
        return content, ""
    start = match.start(1) - 2
    place = desk.place(where, start, len(match[1]) + 3)
    return content[: match.start()], desk.name(match[1], place)
