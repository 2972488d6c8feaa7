"""A page of the manual: what its docstring says, taken apart."""

from __future__ import annotations

import re
import textwrap
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from izlence.diagnostic import Rule

Grade = Literal["always", "strict", "request", "change"]
Stands = Literal["", "before", "after"]
_NAMES = re.compile(r"Kural(?:lar)?: ([a-z0-9, -]+)\.$", re.MULTILINE)
_LABELS = {"Neden": "why", "Kaynak": "source"}
_EXAMPLE = re.compile(r"(Uygun(?: değil)?|Önce|Sonra)(::?)(?: |$)(.*)", re.DOTALL)
_SIDES: dict[str, Stands] = {"Önce": "before", "Sonra": "after"}


@dataclass(frozen=True, slots=True)
class Example:
    """What passes (`is_right`) or fails: lines of files under their names, or words about a file that cannot be shown.

    Of a change `stands` says which side it shows: `before` is followed by the `after` that it became.
    """

    is_right: bool
    text: str
    is_code: bool
    stands: Stands = ""


@dataclass(frozen=True, slots=True)
class Page:
    """A page of the manual, mostly of one rule; `rules` holds each of its wordings, the main ones first."""

    theme: str
    grade: Grade
    rules: tuple[Rule, ...]
    title: str
    why: str
    source: str
    examples: tuple[Example, ...]

    @property
    def names(self) -> tuple[str, ...]:
        """Give the names of the page's rules."""
        return tuple(dict.fromkeys(rule.name for rule in self.rules))


@dataclass(frozen=True, slots=True)
class Told:
    """What a docstring says, before it is known which rules it speaks of."""

    title: str
    names: tuple[str, ...]
    why: str
    source: str
    examples: tuple[Example, ...]


def take_apart(docstring: str) -> Told:
    """Take a docstring apart: the title, then paragraphs under their labels, then examples."""
    paragraphs = list(_paragraphs(docstring))
    said: dict[str, list[str]] = {"title": [], "why": [], "source": []}
    examples: list[Example] = []
    names, label, expected = "", "title", ""
    for paragraph in paragraphs:
        if paragraph.startswith("    "):
            text = textwrap.dedent(paragraph)
            is_right = expected in ("Uygun", "Önce")
            examples.append(Example(is_right, text, is_code=True, stands=_SIDES.get(expected, "")))
        elif match := _NAMES.fullmatch(paragraph):
            names = match[1]
        elif match := _EXAMPLE.fullmatch(paragraph):
            expected = match[1]
            if match[2] == ":":
                examples.append(Example(expected == "Uygun", _joined(match[3]), is_code=False))
        else:
            head, colon, rest = paragraph.partition(": ")
            label = _LABELS.get(head, label) if colon else label
            said[label].append(_joined(rest if head in _LABELS else paragraph))
    whole = {key: "\n\n".join(texts) for key, texts in said.items()}
    return Told(
        whole["title"], tuple(filter(None, names.split(", "))), whole["why"], whole["source"], tuple(examples)
    )


def _joined(text: str) -> str:
    return " ".join(text.split())


def _paragraphs(docstring: str) -> Iterator[str]:
    """Give the paragraphs; an indented example with empty lines in it is one."""
    block: list[str] = []
    for line in [*docstring.rstrip().split("\n"), "", "."]:
        is_example = block and block[0].startswith("    ")
        ends = (not line.startswith("    ") and line.strip()) if is_example else not line.strip()
        if ends and block:
            yield "\n".join(block).strip("\n")
            block = []
        if line.strip() or block:
            block.append(line)
