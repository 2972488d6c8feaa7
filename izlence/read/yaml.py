"""From text to plain data by libyaml's events: dictionaries with text keys, lists, text, Decimal, True, False, None.

Places are not kept: `locate` finds the place of a value again in the few files that have a finding.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from decimal import Decimal
from typing import Any

from yaml import MarkedYAMLError
from yaml._yaml import CParser
from yaml.events import (
    AliasEvent,
    DocumentStartEvent,
    MappingEndEvent,
    MappingStartEvent,
    ScalarEvent,
    SequenceEndEvent,
    SequenceStartEvent,
    StreamEndEvent,
)
from yaml.reader import ReaderError

from izlence import limits
from izlence.diagnostic import Diagnostic, Fact, Origin, Place, PlanPath, Rule
from izlence.model.number_text import explain_number
from izlence.model.period import parse_period
from izlence.read import yaml_rules as rules
from izlence.read.file_rules import TOO_MANY_FINDINGS
from izlence.read.locate import place_of
from izlence.read.scalar import NumberRefused, type_plain
from izlence.read.structure import LONG_DASH, explain_continued, long_dash
from izlence.read.syntax import explain_syntax
from izlence.read.text import INVISIBLE

# What an escape can bring into a text, and nobody would see on paper.
_UNPRINTABLE = re.compile(rf"[\x00-\x09\x0b-\x1f\x7f-\x9f\u2028\u2029{INVISIBLE}]")

# `2024:5` in braces, where YAML takes all of it for a field's name.
_WITHOUT_SPACE = re.compile(r"([\w\"-]+):(\S+)")
_COMMENT = re.compile(r"(?:^|\s)#")
_PERIOD_BELOW = re.compile(r"[ ]*\n[ ]*([12][0-9]{3}(?:-[HQM][0-9]{1,2})?):[ ]")
_LONGEST_NUMBER = 80
_NEAR = 200
_MADE_OF_SLIPS = (rules.EMPTY_VALUE.name, rules.TEXT_CONTINUED.name)


def parse_yaml(text: str, file: str) -> tuple[Any, tuple[Diagnostic, ...]]:
    """Read one document; the data is None where the text cannot be read to its end."""
    builder = _Builder(text, file)
    try:
        builder.run()
        builder.find_tabs()
    except (MarkedYAMLError, ReaderError) as fault:
        slip = explain_syntax(fault, text, file)
        return None, (*(item for item in builder.found if not _of_one_cause(item, slip)), slip)
    except _Stop:
        return None, tuple(builder.found)
    return builder.root, tuple(builder.found)


def _of_one_cause(item: Diagnostic, slip: Diagnostic) -> bool:
    """Tell whether a finding is only what libyaml made of a slip before it gave up on it."""
    rows = [found.where.line if isinstance(found.where, Place) else 0 for found in (item, slip)]
    return item.rule.name in _MADE_OF_SLIPS and abs(rows[0] - rows[1]) <= 1


class _Stop(Exception):
    """A limit was reached; nothing more is read of this file."""


class _Builder:
    """Builds the data of one file from its events, with a stack instead of recursion."""

    def __init__(self, text: str, file: str) -> None:
        self.text = text
        self.file = file
        self.found: list[Diagnostic] = []
        self.root: Any = None
        self._has_hash = " #" in text or "\t#" in text
        self._has_tab = "\t" in text
        self._doubled: Any = None  # the mapping whose last field was a doubled one
        # A frame for each open container: what it stands in, and under which key or position there.
        self._stack: list[tuple[Any, str | int]] = []
        self._container: Any = None
        self._key: str | None = None

    def run(self) -> None:
        """Take all events."""
        get_event = CParser(self.text).get_event
        documents = 0
        nodes = 0
        while True:
            event = get_event()
            kind = type(event)
            if kind is ScalarEvent:
                nodes += 1
                self._scalar(event)
            elif kind is MappingStartEvent or kind is SequenceStartEvent:
                nodes += 1
                self._open(event, {} if kind is MappingStartEvent else [])
            elif kind is MappingEndEvent or kind is SequenceEndEvent:
                self._container = self._stack.pop()[0]
            elif kind is AliasEvent:
                self._alias(event)
            elif kind is DocumentStartEvent:
                documents += 1
                if documents > 1:
                    self._stop(rules.SEVERAL_DOCUMENTS, event, 1)
                self._directives(event)
            elif kind is StreamEndEvent:
                return
            if nodes > limits.NODES.value:
                self._stop(rules.TOO_MANY_VALUES, event, limits.NODES.value)

    def _alias(self, event: Any) -> None:
        self._report(rules.ALIAS, event)
        if type(self._container) is dict and self._key is None:
            self._key = f"*{event.anchor}"
        else:
            self._place(None)

    def _directives(self, event: Any) -> None:
        if event.version or event.tags:
            self._report(rules.DIRECTIVE, event)

    def _open(self, event: Any, container: Any) -> None:
        if event.anchor is not None:
            self._report(rules.ANCHOR, event)
        if event.tag is not None:
            self._report(rules.TAG, event)
        if len(self._stack) >= limits.DEPTH.value:
            self._stop(rules.TOO_DEEP, event, limits.DEPTH.value)
        if type(self._container) is dict and self._key is None:
            self._stop(rules.COMPLEX_KEY, event, 0)
        outer = self._container
        step = len(outer) if type(outer) is list else self._key or ""
        self._place(container)
        self._stack.append((outer, step))
        self._container = container

    def _scalar(self, event: Any) -> None:
        container = self._container
        if type(container) is dict and self._key is None:
            self._take_key(event)
            return
        value = event.value
        if event.implicit[0] and event.tag is None and not event.style and value:
            value = self._plain(value, event)
        else:
            value = self._other(value, event)
        if type(container) is dict:
            # Of a field written twice the first counts; it is the second that is told.
            container.setdefault(self._key, value)
            self._key = None
        elif container is None:
            self.root = value
        else:
            container.append(value)

    def _place(self, value: Any) -> None:
        if self._container is None:
            self.root = value
        elif self._key is None:
            self._container.append(value)
        else:
            self._container.setdefault(self._key, value)
            self._key = None

    def _take_key(self, event: Any) -> None:
        key = event.value
        if event.anchor is not None:
            self._report(rules.ANCHOR, event)
        if event.tag is not None:
            self._report(rules.TAG, event)
        if not key:
            self._report(rules.EMPTY_KEY, event)
        elif key == "<<" and not event.style:
            self._report(rules.MERGE_KEY, event)
        elif key in self._container:
            self._doubled_field(key, event)
        elif not key.isprintable():
            self._unprintable(key, event)
        elif key > "\x7f" and not event.style and LONG_DASH.match(key):
            self._dash(event.start_mark.line)
        elif self._doubled is self._container:
            self._doubled = None
        self._key = key

    def _dash(self, row: int) -> None:
        """Stop at Word's dash: what it was to be an item of holds together no more."""
        self._add(long_dash(self.text.split("\n"), row, self.file))
        raise _Stop

    def _doubled_field(self, key: str, event: Any) -> None:
        """Report a field written twice; of several in a row the first, for their cause is one: a dash left out, a part pasted twice."""
        if self._doubled is not self._container:
            is_item = bool(self._stack) and isinstance(self._stack[-1][1], int)
            rule = rules.DUPLICATE_KEY_IN_ITEM if is_item else rules.DUPLICATE_KEY
            first = Origin(self.file, (*self._path(), key), "key")
            self._report(rule, event, {"key": key}, related=(first,))
        self._doubled = self._container

    def _plain(self, text: str, event: Any) -> Any:
        # Only a text of several words can have gone on below its line.
        if (" " in text or "\n" in text) and event.end_mark.line != event.start_mark.line and self._stack:
            return self._continued(event)
        try:
            value = type_plain(text)
        except NumberRefused:
            self._report_number(text, event)
            value = None
        if event.anchor is not None:
            self._report(rules.ANCHOR, event)
        if type(value) is str:
            if self._has_hash:
                self._check_comment(value, event)
            if len(value) > limits.TEXT.value:
                self._report(rules.TEXT_TOO_LONG, event, {"limit": limits.TEXT.value})
        return value

    def _continued(self, event: Any) -> Any:
        """Refuse a text that runs on below its line without a sign: a line pushed in too far would become part of it."""
        begin, end = event.start_mark, event.end_mark.index
        lines = self.text[begin.index : end].split("\n")
        found = explain_continued(lines, begin.line, self.text[end : end + _NEAR], self.file)
        self._add(found)
        if found.rule is rules.LONG_DASH:
            raise _Stop
        try:
            return type_plain(lines[0].rstrip())  # so that nothing else is said of the value
        except NumberRefused:
            return None

    def _other(self, value: str, event: Any) -> Any:
        """Take a quoted or block scalar, or an empty one."""
        if event.anchor is not None:
            self._report(rules.ANCHOR, event)
        if event.tag is not None:
            self._report(rules.TAG, event)
        if not value and not event.style:
            self._empty(event)
            return None
        if len(value) > limits.TEXT.value:
            self._report(rules.TEXT_TOO_LONG, event, {"limit": limits.TEXT.value})
        if event.style == '"' and not self._has_tab_in(event):
            self._unprintable(value, event)
        # The line break that ends a block belongs to YAML, not to the text.
        return value.rstrip("\n") if event.style in ("|", ">") else value

    def _empty(self, event: Any) -> None:
        """Tell a value left out from `{2024: 12,5}`, where the comma made a field of the decimals, and from `{2024:5}`."""
        key = self._key or "-"
        # `2024:` after a number is the next period, still without its value; `5:` can only be decimals.
        before = self._number_before(event) if key.isdecimal() and parse_period(key) is None else ""
        pair = _WITHOUT_SPACE.fullmatch(key)
        if before:
            self._decimals_cut(before, key, event)
        elif pair is not None and self._ends_with(key, event):
            where = self._before(event, len(key))
            self._add(Diagnostic(rules.COLON_MISSING_AT, where, {"example": f"{pair[1]}: {pair[2]}"}))
        else:
            after = self.text[event.end_mark.index : event.end_mark.index + _LONGEST_NUMBER]
            below = _PERIOD_BELOW.match(after) if parse_period(key) is None else None
            rule = rules.EMPTY_VALUE_ABOVE_PERIODS if below else rules.EMPTY_VALUE
            self._report(rule, event, {"key": key, "example": f"  {below[1]}: …" if below else ""})

    def _decimals_cut(self, number: str, decimals: str, event: Any) -> None:
        rule, facts = explain_number(f"{number},{decimals}")
        end = event.start_mark.index
        written = re.search(
            rf"[-0-9._]+\s*,\s*{decimals}\s*$", self.text[max(end - _LONGEST_NUMBER, 0) : end]
        )
        self._add(Diagnostic(rule, self._before(event, len(written[0]) if written else 1), facts))

    def _ends_with(self, text: str, event: Any) -> bool:
        return self.text[: event.start_mark.index].endswith(text)

    def _before(self, event: Any, length: int) -> Place:
        """Give the place of what stands directly before an event, on its line."""
        line, end = event.start_mark.line + 1, event.start_mark.column + 1
        return Place(self.file, line, max(end - length, 1), line, end)

    def _has_tab_in(self, event: Any) -> bool:
        return self._has_tab and "\t" in self.text[event.start_mark.index : event.end_mark.index]

    def find_tabs(self) -> None:
        """Report each line with a tab, but not those in comments: nobody sees how wide it is, and it would be printed."""
        told = {item.where.line for item in self.found if isinstance(item.where, Place)}
        for number, line in enumerate(self.text.split("\n") if self._has_tab else (), 1):
            at = line.find("\t")
            if at < 0 or number in told or _COMMENT.search(line[:at]):
                continue
            rule = rules.TAB_IN_TEXT if line[:at].strip() else rules.TAB
            self._add(Diagnostic(rule, Place(self.file, number, at + 1, number, at + 2)))

    def _number_before(self, event: Any) -> str:
        """Give the number in front of a field that has no value; one that was refused is taken out of the findings."""
        value = next(reversed(self._container.values()), "") if type(self._container) is dict else ""
        if type(value) is Decimal:
            return str(value)
        last = self.found[-1] if self.found else None
        if value is None and last is not None and isinstance(last.where, Place) and "written" in last.facts:
            end = (last.where.end_line, last.where.end_column + len(f",{self._key}"))
            if end == (event.start_mark.line + 1, event.start_mark.column + 1):
                return str(self.found.pop().facts["written"])
        return ""

    def _unprintable(self, value: str, event: Any) -> None:
        match = _UNPRINTABLE.search(value)
        if match:
            self._report(rules.BAD_CHARACTER_IN_TEXT, event, {"character": f"U+{ord(match[0]):04X}"})

    def _check_comment(self, value: str, event: Any) -> None:
        end = event.end_mark.index
        line_end = self.text.find("\n", end)
        rest = self.text[end : line_end if line_end >= 0 else len(self.text)]
        comment = rest.lstrip(" \t")
        if not comment.startswith("#"):
            return
        if rest.startswith("  ") and comment[1:2] in ("", " ", "#", "!"):
            return
        start = event.end_mark.column + len(rest) - len(comment) + 1
        line = event.end_mark.line + 1
        where = Place(self.file, line, start, line, start + len(comment))
        quote = '"' if '"' not in value + comment else "'"
        facts: dict[str, Fact] = {"lost": comment, "example": f"{quote}{value}{rest.rstrip()}{quote}"}
        self._add(Diagnostic(rules.CUT_BY_COMMENT, where, facts))

    def _report_number(self, written: str, event: Any) -> None:
        rule, facts = explain_number(written)
        self._report(rule, event, facts)

    def _path(self) -> PlanPath:
        """Give the path of the container that is open."""
        return tuple(step for _, step in self._stack[1:])

    def _report(
        self,
        rule: Rule,
        event: Any,
        facts: Mapping[str, Fact] | None = None,
        related: tuple[Origin, ...] = (),
    ) -> None:
        start, end = event.start_mark, event.end_mark
        where = place_of(self.file, start.line, start.column, end.line, end.column)
        self._add(Diagnostic(rule, where, facts or {}, related=related))

    def _add(self, item: Diagnostic) -> None:
        self.found.append(item)
        where = item.where
        if len(self.found) == limits.FINDINGS.value:
            self.found.append(Diagnostic(TOO_MANY_FINDINGS, where, {"limit": limits.FINDINGS.value}))
            raise _Stop

    def _stop(self, rule: Rule, event: Any, limit: int) -> None:
        self._report(rule, event, {"limit": limit})
        raise _Stop
