"""Text of the plan made harmless for a comment on GitHub or GitLab, in Markdown and in HTML alike.

Signs that could be markup become entities, which neither of the two takes for markup. A mention, a reference or an address is
found in what is shown, so an invisible joiner breaks it there: nobody is called, nothing is linked.
"""

from __future__ import annotations

import re
from urllib.parse import quote

from izlence.report.clean import clean

_JOINER = "\N{WORD JOINER}"
_MARKUP = re.compile(r"[\\`*_\[\]|<>&~^$\"]")
_ENTITIES = {letter: f"&#{ord(letter)};" for letter in "\\`*_[]|~^"} | {
    "<": "&lt;",
    ">": "&gt;",
    "&": "&amp;",
    '"': "&quot;",
    "$": "<span>$</span>",
}
# Who is called, what is referred to (#12, !12, GH-12), addresses, :signs:.
_CALLS = re.compile(r"@(?=\S)|[#!](?=\w)|(?<=GH)-(?=\d)|:(?=//)|(?<=www)\.|:(?=[\w+-]+:)", re.I)
_SPACES = re.compile(" +")
_BEGINS = re.compile(r"^(\d{0,9})([-+=#.)])")


def safe(text: str) -> str:
    """Give a text on one line that is shown as it is and does nothing."""
    plain = _SPACES.sub(" ", clean(text)).strip(" ")  # a no-break space holds a figure and its unit together
    broken = _CALLS.sub(lambda found: found[0] + _JOINER, plain)
    return _MARKUP.sub(lambda found: _ENTITIES[found[0]], broken)


def safe_line(text: str) -> str:
    """Give a text that may stand at the beginning of a line, where a number or dash would begin a list."""
    return _BEGINS.sub(lambda found: f"{found[1]}&#{ord(found[2])};", safe(text))


def code(text: str) -> str:
    """Give a text as code."""
    return f"<code>{safe(text)}</code>"


def place(file: str, line: int, blob: str = "") -> str:
    """Give a file and line, as a link where the address of the files is known and the file stands below it."""
    said = code(f"{file}:{line}" if line else file)
    if not blob or not file or file.startswith(("/", "..")) or "\\" in file or ":" in file:
        return said
    address = f"{blob.rstrip('/')}/{quote(file.removeprefix('./'), errors='replace')}" + (
        f"#L{line}" if line else ""
    )
    return f'<a href="{address}">{said}</a>'


def size(text: str) -> int:
    """Count a text as the strictest would: in halves of UTF-16."""
    return len(text) + sum(1 for letter in text if letter > "\uffff")
