"""From text to plain data by libyaml's events: dictionaries with text keys, lists, text, Decimal, True, False, None.

Places are not kept: `locate` finds the place of a value again in the few files that have a finding.
"""

from __future__ import annotations

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
from izlence.diagnostic import Diagnostic, Origin, Place, PlanPath
from izlence.read import yaml_rules as rules
from izlence.read.findings import Findings, Stop
from izlence.read.in_text import tell_comment, tell_tabs, tell_unprintable
from izlence.read.left_out import tell_left_out
from izlence.read.scalar import NumberRefused, type_plain
from izlence.read.structure import LONG_DASH, explain_continued, long_dash
from izlence.read.syntax import explain_syntax

_NEAR = 200
_MADE_OF_SLIPS = (rules.EMPTY_VALUE.name, rules.TEXT_CONTINUED.name)


def parse_yaml(text: str, file: str) -> tuple[Any, tuple[Diagnostic, ...]]:
    """Read one document; the data is None where the text cannot be read to its end."""
    builder = _Builder(text, file)
    try:
        builder.run()
        if "\t" in text:
            tell_tabs(builder.findings)
    except (MarkedYAMLError, ReaderError) as fault:
        slip = explain_syntax(fault, text, file)
        return None, (*(item for item in builder.findings.items if not _of_one_cause(item, slip)), slip)
    except Stop:
        return None, tuple(builder.findings.items)
    return builder.root, tuple(builder.findings.items)


def _of_one_cause(item: Diagnostic, slip: Diagnostic) -> bool:
    """Tell whether a finding is only what libyaml made of a slip before it gave up on it."""
    rows = [found.where.line if isinstance(found.where, Place) else 0 for found in (item, slip)]
    return item.rule.name in _MADE_OF_SLIPS and abs(rows[0] - rows[1]) <= 1


class _Builder:
    """Builds the data of one file from its events, with a stack instead of recursion."""

    def __init__(self, text: str, file: str) -> None:
        self.text = text
        self.file = file
        self.findings = Findings(text, file)
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
                    self.findings.stop(rules.SEVERAL_DOCUMENTS, event, 1)
                self._directives(event)
            elif kind is StreamEndEvent:
                return
            if nodes > limits.NODES.value:
                self.findings.stop(rules.TOO_MANY_VALUES, event, limits.NODES.value)

    def _alias(self, event: Any) -> None:
        self.findings.report(rules.ALIAS, event)
        if type(self._container) is dict and self._key is None:
            self._key = f"*{event.anchor}"
        else:
            self._place(None)

    def _directives(self, event: Any) -> None:
        if event.version or event.tags:
            self.findings.report(rules.DIRECTIVE, event)

    def _open(self, event: Any, container: Any) -> None:
        if event.anchor is not None:
            self.findings.report(rules.ANCHOR, event)
        if event.tag is not None:
            self.findings.report(rules.TAG, event)
        if len(self._stack) >= limits.DEPTH.value:
            self.findings.stop(rules.TOO_DEEP, event, limits.DEPTH.value)
        if type(self._container) is dict and self._key is None:
            self.findings.stop(rules.COMPLEX_KEY, event, 0)
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
            self.findings.report(rules.ANCHOR, event)
        if event.tag is not None:
            self.findings.report(rules.TAG, event)
        if not key:
            self.findings.report(rules.EMPTY_KEY, event)
        elif key == "<<" and not event.style:
            self.findings.report(rules.MERGE_KEY, event)
        elif key in self._container:
            self._doubled_field(key, event)
        elif not key.isprintable():
            tell_unprintable(key, event, self.findings)
        elif key > "\x7f" and not event.style and LONG_DASH.match(key):
            self._dash(event.start_mark.line)
        elif self._doubled is self._container:
            self._doubled = None
        self._key = key

    def _dash(self, row: int) -> None:
        """Stop at Word's dash: what it was to be an item of holds together no more."""
        self.findings.add(long_dash(self.text.split("\n"), row, self.file))
        raise Stop

    def _doubled_field(self, key: str, event: Any) -> None:
        """Report a field written twice; of several in a row the first, for their cause is one: a dash left out, a part pasted twice."""
        if self._doubled is not self._container:
            is_item = bool(self._stack) and isinstance(self._stack[-1][1], int)
            rule = rules.DUPLICATE_KEY_IN_ITEM if is_item else rules.DUPLICATE_KEY
            first = Origin(self.file, (*self._path(), key), "key")
            self.findings.report(rule, event, {"key": key}, related=(first,))
        self._doubled = self._container

    def _plain(self, text: str, event: Any) -> Any:
        # Only a text of several words can have gone on below its line.
        if (" " in text or "\n" in text) and event.end_mark.line != event.start_mark.line and self._stack:
            return self._continued(event)
        try:
            value = type_plain(text)
        except NumberRefused:
            self.findings.report_number(text, event)
            value = None
        if event.anchor is not None:
            self.findings.report(rules.ANCHOR, event)
        if type(value) is str:
            if self._has_hash:
                tell_comment(value, event, self.findings)
            if len(value) > limits.TEXT.value:
                self.findings.report(rules.TEXT_TOO_LONG, event, {"limit": limits.TEXT.value})
        return value

    def _continued(self, event: Any) -> Any:
        """Refuse a text that runs on below its line without a sign: a line pushed in too far would become part of it."""
        begin, end = event.start_mark, event.end_mark.index
        lines = self.text[begin.index : end].split("\n")
        found = explain_continued(lines, begin.line, self.text[end : end + _NEAR], self.file)
        self.findings.add(found)
        if found.rule is rules.LONG_DASH:
            raise Stop
        try:
            return type_plain(lines[0].rstrip())  # so that nothing else is said of the value
        except NumberRefused:
            return None

    def _other(self, value: str, event: Any) -> Any:
        """Take a quoted or block scalar, or an empty one."""
        if event.anchor is not None:
            self.findings.report(rules.ANCHOR, event)
        if event.tag is not None:
            self.findings.report(rules.TAG, event)
        if not value and not event.style:
            tell_left_out(self._key or "-", self._container, event, self.findings)
            return None
        if len(value) > limits.TEXT.value:
            self.findings.report(rules.TEXT_TOO_LONG, event, {"limit": limits.TEXT.value})
        if event.style == '"' and not self._has_tab_in(event):
            tell_unprintable(value, event, self.findings)
        # The line break that ends a block belongs to YAML, not to the text.
        return value.rstrip("\n") if event.style in ("|", ">") else value

    def _has_tab_in(self, event: Any) -> bool:
        return self._has_tab and "\t" in self.text[event.start_mark.index : event.end_mark.index]

    def _path(self) -> PlanPath:
        """Give the path of the container that is open."""
        return tuple(step for _, step in self._stack[1:])
