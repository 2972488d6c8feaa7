"""What a text holds that would be lost, or that nobody would see on paper: comments, tabs, invisible characters."""

from __future__ import annotations

import re
from typing import Any

from izlence.diagnostic import Diagnostic, Fact, Place
from izlence.read import yaml_rules as rules
from izlence.read.findings import Findings
from izlence.read.text import INVISIBLE

# What an escape can bring into a text, and nobody would see on paper.
_UNPRINTABLE = re.compile(rf"[\x00-\x09\x0b-\x1f\x7f-\x9f\u2028\u2029{INVISIBLE}]")
_COMMENT = re.compile(r"(?:^|\s)#")


def tell_comment(value: str, event: Any, findings: Findings) -> None:
    """Report a text that a `#` cuts, unless what follows is set off as a comment is."""
    text, end = findings.text, event.end_mark.index
    line_end = text.find("\n", end)
    rest = text[end : line_end if line_end >= 0 else len(text)]
    comment = rest.lstrip(" \t")
    if not comment.startswith("#"):
        return
    if rest.startswith("  ") and comment[1:2] in ("", " ", "#", "!"):
        return
    start, line = event.end_mark.column + len(rest) - len(comment) + 1, event.end_mark.line + 1
    where = Place(findings.file, line, start, line, start + len(comment))
    quote = '"' if '"' not in value + comment else "'"
    facts: dict[str, Fact] = {"lost": comment, "example": f"{quote}{value}{rest.rstrip()}{quote}"}
    findings.add(Diagnostic(rules.CUT_BY_COMMENT, where, facts))


def tell_unprintable(value: str, event: Any, findings: Findings) -> None:
    """Report the first character of a text that nobody would see."""
    match = _UNPRINTABLE.search(value)
    if match:
        findings.report(rules.BAD_CHARACTER_IN_TEXT, event, {"character": f"U+{ord(match[0]):04X}"})


def tell_tabs(findings: Findings) -> None:
    """Report each line with a tab, but not those in comments: nobody sees how wide it is, and it would be printed."""
    told = {item.where.line for item in findings.items if isinstance(item.where, Place)}
    for number, line in enumerate(findings.text.split("\n"), 1):
        at = line.find("\t")
        if at < 0 or number in told or _COMMENT.search(line[:at]):
            continue
        rule = rules.TAB_IN_TEXT if line[:at].strip() else rules.TAB
        findings.add(Diagnostic(rule, Place(findings.file, number, at + 1, number, at + 2)))
