"""Libyaml's refusals, told in the editor's words: which of the six usual slips it was, and the line mended."""

from __future__ import annotations

import re

from yaml import MarkedYAMLError
from yaml.reader import ReaderError

from izlence.diagnostic import Diagnostic, Fact, Place, Rule
from izlence.model.number_text import explain_number
from izlence.read import yaml_rules as rules
from izlence.read.structure import explain_bracket, explain_colon, explain_place

_LINES_TO_LOOK_BACK = 50
_AFTER_QUOTES = re.compile(r"""(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*')[ ]*[^\s,\]}:#]""")
_AFTER_BRACKET = re.compile(r"(?:\[[^\[\]{}]*\]|\{[^\[\]{}]*\})[ ]*[^\s,\]}:#]")
_BESIDE_SIGN = re.compile(r"[|>](?:[-+]?[0-9]*[-+]?[ ]+[^#\s]|[-+]?[^-+0-9\s])")
_FIELD = re.compile(r"^(?P<head>[ ]*(?:- )*(?:[^\s:#'\"{\[][^:#'\"]*:(?:[ ]+|$))?)(?P<value>.*)$")
_PERCENT_FIRST = re.compile(r"(?:[:,{\[]|^[ ]*-)[ ]+(?P<number>%[ ]?[0-9][0-9.,]*)[ ]*(?=[,}\]]|$)")
_VALUES_WITHOUT_BRACKET = re.compile(
    r"\(?(?P<inside>[12][0-9]{3}(?:-[HQM][0-9]+)?:[ ]*[-0-9][-0-9._]*(?:,[ ]*[12][0-9]{3}(?:-[HQM][0-9]+)?:[ ]*(?:null|[-0-9][-0-9._]*))*)[ ]*[)}\]]?"
)


def explain_syntax(fault: MarkedYAMLError | ReaderError, text: str, file: str) -> Diagnostic:
    """Turn a syntax fault into a finding that points at the slip, not at where libyaml gave up."""
    lines = text.split("\n")
    mark = None if isinstance(fault, ReaderError) else (fault.problem_mark or fault.context_mark)
    row = min(mark.line, len(lines) - 1) if mark else 0
    column = min(mark.column, len(lines[row])) if mark else 0
    problem = getattr(fault, "problem", None) or ""
    context = getattr(fault, "context", None) or ""
    context_mark = getattr(fault, "context_mark", None)
    start = min(context_mark.line, row) if context_mark else row
    for candidate in dict.fromkeys((row, start, max(row - 1, 0))):
        found = _slip_on_line(lines[candidate], candidate, file)
        if found is not None:
            return found
    opened = _open_quote_above(lines, row, file)
    if opened is not None:
        return opened
    rule, line = _by_message(problem, context, row, start)
    if rule is rules.INDENTATION:
        return explain_place(lines, row, start, file)
    if rule is rules.COLON_MISSING:
        return explain_colon(lines, line, file)
    if line != row:
        column = context_mark.column if context_mark and line == start else 0
    where = Place(file, line + 1, column + 1, line + 1, column + 2)
    return explain_bracket(lines, start, where) if rule is rules.BRACKET_OPEN else Diagnostic(rule, where)


def _open_quote_above(lines: list[str], row: int, file: str) -> Diagnostic | None:
    """A quotation mark left open swallows lines until the next one: look for it above the fault."""
    for candidate in range(row, max(row - _LINES_TO_LOOK_BACK, -1), -1):
        found = _slip_on_line(lines[candidate], candidate, file)
        if found is not None and found.rule is rules.QUOTE_OPEN:
            return found
        if lines[candidate].count('"') % 2 and "#" not in lines[candidate]:
            at = lines[candidate].rindex('"') + 1
            return Diagnostic(rules.QUOTE_OPEN, Place(file, candidate + 1, at, candidate + 1, at + 1))
    return None


def _slip_on_line(line: str, row: int, file: str) -> Diagnostic | None:
    """Recognise a slip by the line itself; None when the line looks right."""
    tab = re.match(r"[ ]*(?:[^\s:#]+:)?[ ]*\t", line)
    if tab:
        return Diagnostic(rules.TAB, Place(file, row + 1, tab.end(), row + 1, tab.end() + 1))
    percent = _PERCENT_FIRST.search(line)
    if percent is not None:
        number, facts = explain_number(percent["number"])
        where = Place(file, row + 1, percent.start("number") + 1, row + 1, percent.end("number") + 1)
        return Diagnostic(number, where, facts)
    match = _FIELD.match(line.rstrip(" "))
    if match is None or not match["value"] or line.lstrip().startswith("#"):
        return None
    value, column = match["value"], match.start("value") + 1
    rule = _value_slip(value)
    if rule is None:
        return None
    where = Place(file, row + 1, column, row + 1, column + len(value))
    if inside := _VALUES_WITHOUT_BRACKET.fullmatch(value):
        return Diagnostic(rules.BRACKET_NOT_OPENED, where, {"example": f"{{{inside['inside']}}}"})
    return Diagnostic(rule, where, _example_facts(line, whole=rule is rules.TEXT_AFTER_QUOTES))


def _value_slip(value: str) -> Rule | None:
    first = value[0]
    signs = (
        (first == "'" and re.match(r"'[^']*'\w", value), rules.APOSTROPHE),
        (first == ":", rules.EMPTY_KEY),
        (first in "%@`", rules.FORBIDDEN_START),
        (first in "'\"" and value.count(first) == 1, rules.QUOTE_OPEN),
        (_AFTER_QUOTES.match(value), rules.TEXT_AFTER_QUOTES),
        (_AFTER_BRACKET.match(value), rules.TEXT_AFTER_BRACKET),
        (_BESIDE_SIGN.match(value), rules.TEXT_BESIDE_SIGN),
        (first not in "'\"[{|>#&*!" and re.search(r":(?: |$)", value), rules.COLON_IN_TEXT),
    )
    return next((rule for found, rule in signs if found), None)


def _example_facts(line: str, whole: bool = False) -> dict[str, Fact]:
    """Show the value as it should be written; its own quotation marks belong to it where it is taken as a `whole`."""
    match = _FIELD.match(line.rstrip(" "))
    value = match["value"] if match else line.strip()
    bare = value if whole or value[:1] not in "'\"" else value.strip("'\"")
    quoted = f"'{bare}'" if '"' in bare and "'" not in bare else '"' + bare.replace('"', '\\"') + '"'
    return {"example": quoted, "character": f"`{value[:1]}`"}


def _by_message(problem: str, context: str, row: int, start: int) -> tuple[Rule, int]:
    """Fall back on libyaml's own words, and choose between the line of the fault and the line it began on."""
    signs = (
        ("escape" in problem, rules.ESCAPE, row),
        ("an anchor" in context, rules.ANCHOR, row),
        ("an alias" in context, rules.ALIAS, row),
        ("a tag" in context, rules.TAG, row),
        ("a directive" in context, rules.DIRECTIVE, row),
        ("block scalar" in context, rules.SYNTAX, row),
        ("quoted scalar" in context, rules.QUOTE_OPEN, start),
        ("flow" in context, rules.BRACKET_OPEN, start),
        ("could not find expected ':'" in problem, rules.COLON_MISSING, start),
        ("tab" in problem or "'\\t'" in problem, rules.TAB, row),
        ("block" in context or "indentation" in problem, rules.INDENTATION, row),
        ("not allowed in this context" in problem, rules.INDENTATION, row),
    )
    return next(((rule, line) for found, rule, line in signs if found), (rules.SYNTAX, row))
