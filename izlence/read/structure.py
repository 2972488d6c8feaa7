"""Why a line has no place where it stands: its indentation, its dash, its colon, its brackets; and the line mended."""

from __future__ import annotations

import re

from yaml import YAMLError
from yaml._yaml import CParser

from izlence.diagnostic import Diagnostic, Fact, Place, Rule
from izlence.read import yaml_rules as rules

_KEY = re.compile(
    r"(?P<dash>[ ]*-[ ]+)?(?P<indent>[ ]*)(?P<field>[^\s:#'\"{\[-][^:#'\"{\[]*):(?:[ ]+(?P<value>\S.*))?$"
)
_DASH_AND_WORD = re.compile(r"[ ]*-[^\s-]")
_ODD_DASH = re.compile(r"[ ]*(?:--+|[•–—·*])[ ]+(.*)$")
LONG_DASH = re.compile(r"[ ]*[•–—·][ ]+(?P<rest>\S.*)$")
_TEXT_BELOW = re.compile(
    r"(?P<head>[ ]*(?:- )*)(?P<field>[^\s:#'\"{\[-][^:#'\"{\[]*):[ ]+[|>][-+0-9]*[ ]*(?:#.*)?$"
)
_NAME_AND_REST = re.compile(r"[ ]*(?:-[ ]+)?(?P<name>[\w-]+)[ ]*(?P<sign>[:;=：]?)[ ]*(?P<rest>.*)$")
_PAIR_WITHOUT_COMMA = re.compile(r"([^,{\[\s])[ ]+([\w\"-]+:[ ])")
_CLOSING = {"{": "}", "[": "]"}
_SHOWN = 80
_LINES_TO_LOOK_BACK = 50


def explain_place(lines: list[str], row: int, start: int, file: str) -> Diagnostic:
    """Explain a line that fits none of the lines above it; `start` is the row on which what is open began."""
    above = _above(lines, row)
    for candidate in dict.fromkeys((row, above, start)):
        if _DASH_AND_WORD.match(lines[candidate]):
            mended = lines[candidate].strip().replace("-", "- ", 1)
            return _at(rules.DASH_WITHOUT_SPACE, lines, candidate, file, {"example": _short(mended)})
    dashed = next((each for each in (row, above) if LONG_DASH.match(lines[each])), None)
    if dashed is not None:
        return long_dash(lines, dashed, file)
    odd = _ODD_DASH.match(lines[row])
    if odd is not None:
        return _at(rules.DASH_MISSING, lines, row, file, {"example": _short(f"- {odd[1]}")})
    if _is_item(lines[row]):
        first = _first_below_field(lines, row)
        if first < row and not _is_item(lines[first]):
            return _at(
                rules.DASH_MISSING, lines, first, file, {"example": _short(f"- {lines[first].strip()}")}
            )
        field = _KEY.match(lines[above])
        if field and field["value"] and _column(field) < _indent(lines[row]):
            return _at(rules.LINES_BELOW_VALUE, lines, row, file, {"field": field["field"].strip()})
    return _by_indentation(lines, row, file)


def _by_indentation(lines: list[str], row: int, file: str) -> Diagnostic:
    spaces = _nearest_column(lines, row)
    if spaces is None or spaces == _indent(lines[row]):
        return _at(rules.INDENTATION, lines, row, file)
    facts: dict[str, Fact] = {"spaces": spaces, "example": _short(lines[row].strip())}
    return _at(rules.INDENTATION_AT if spaces else rules.INDENTATION_AT_MARGIN, lines, row, file, facts)


def explain_colon(lines: list[str], row: int, file: str) -> Diagnostic:
    """Explain a field's line without a colon, or without the space after it."""
    if _DASH_AND_WORD.match(lines[row]):
        return explain_place(lines, row, row, file)
    match = _NAME_AND_REST.match(lines[row])
    if match is None:
        return _at(rules.COLON_MISSING, lines, row, file)
    example = _short(f"{match['name']}: {match['rest'] or '…'}")
    fallen = None if match["sign"] else _fallen_out(lines, row)
    if fallen is not None:
        facts = {**fallen, "example": example, "indented": _short(lines[row].strip())}
        return _at(rules.COLON_MISSING_BELOW_TEXT, lines, row, file, facts)
    rule = rules.COLON_MISSING_AT if match["sign"] else rules.COLON_MISSING_BEFORE
    return _at(rule, lines, row, file, {"example": example})


def long_dash(lines: list[str], row: int, file: str) -> Diagnostic:
    """Explain a line that begins with Word's dash or bullet."""
    match = LONG_DASH.match(lines[row])
    example = _short(f"- {match['rest']}" if match else "- …")
    return _at(rules.LONG_DASH, lines, row, file, {"example": example})


def explain_continued(lines: list[str], row: int, after: str, file: str) -> Diagnostic:
    """Explain a plain text that runs on: `lines` is all of it, the first of them on `row`, and `after` is what comes next."""
    below = next(each for each, line in enumerate(lines) if each and line.strip())
    indent, end = _indent(lines[below]), len(lines[below].rstrip())
    where = Place(file, row + below + 1, indent + 1, row + below + 1, end + 1)
    if dash := LONG_DASH.match(lines[below]):
        return Diagnostic(rules.LONG_DASH, where, {"example": _short(f"- {dash['rest']}")})
    is_in_brackets = after.lstrip()[:1] in (",", "]", "}")
    return Diagnostic(rules.TEXT_CONTINUED_IN_BRACKETS if is_in_brackets else rules.TEXT_CONTINUED, where)


def _fallen_out(lines: list[str], row: int) -> dict[str, Fact] | None:
    """Give the field whose text below `>-` a line has fallen out of, and the indentation it lacks."""
    spaces = 0
    for above in range(row - 1, max(row - _LINES_TO_LOOK_BACK, -1), -1):
        opening = _TEXT_BELOW.match(lines[above])
        if opening:
            column = len(opening["head"])
            spaces = spaces or column + 2
            facts = {"above": opening["field"].strip(), "spaces": spaces}
            return facts if _indent(lines[row]) < spaces else None
        if lines[above].strip():
            spaces = _indent(lines[above])
            if spaces <= _indent(lines[row]):
                return None
    return None


def explain_bracket(lines: list[str], row: int, where: Place) -> Diagnostic:
    """Explain a bracket that is not closed, or a comma left out, with the values mended where that is certain."""
    match = re.search(r"[{\[].*$", lines[row])
    written = match[0].rstrip() if match else ""
    ways = (
        written.replace(";", ","),
        written + _CLOSING.get(written[:1], ""),
        _PAIR_WITHOUT_COMMA.sub(r"\1, \2", written),
    )
    mended = next((way for way in ways if way != written and len(way) <= _SHOWN and _can_be_read(way)), "")
    rule = rules.BRACKET_OPEN_AT if mended else rules.BRACKET_OPEN
    return Diagnostic(rule, where, {"example": mended})


def _can_be_read(text: str) -> bool:
    parser = CParser(text)
    try:
        while parser.get_event() is not None:
            pass
    except YAMLError:
        return False
    return True


def _at(
    rule: Rule, lines: list[str], row: int, file: str, facts: dict[str, Fact] | None = None
) -> Diagnostic:
    column = _indent(lines[row]) + 1
    end = max(len(lines[row].rstrip()), column) + 1
    return Diagnostic(rule, Place(file, row + 1, column, row + 1, end), facts or {})


def _above(lines: list[str], row: int) -> int:
    """Give the nearest line above that is neither empty nor a comment; the row itself where there is none."""
    return next(
        (
            above
            for above in range(row - 1, -1, -1)
            if lines[above].strip() and not lines[above].lstrip().startswith("#")
        ),
        row,
    )


def _first_below_field(lines: list[str], row: int) -> int:
    """Give the first of the deeper lines above, where they stand below a field without a value; else the row itself."""
    above = row - 1
    while above >= 0 and (not lines[above].strip() or _indent(lines[above]) > _indent(lines[row])):
        above -= 1
    field = _KEY.match(lines[above]) if above >= 0 else None
    below = (line for line in range(above + 1, row) if lines[line].strip())
    return next(below, row) if field and not field["value"] else row


def _nearest_column(lines: list[str], row: int) -> int | None:
    """Give the column nearest to a line's own among those at which fields above it begin; of two the later line's."""
    own, best, lowest = _indent(lines[row]), None, None
    is_item = _is_item(lines[row])
    for above in range(row - 1, -1, -1):
        field = _KEY.match(lines[above])
        if field is None or (lowest is not None and _indent(lines[above]) > lowest):
            continue
        lowest = _indent(lines[above])
        columns = (_column(field), lowest) if not is_item else (lowest,) if _is_item(lines[above]) else ()
        for column in columns:
            if best is None or abs(column - own) < abs(best - own):
                best = column
        if lowest == 0:
            break
    return best


def _column(field: re.Match[str]) -> int:
    return len(field["dash"] or "") + len(field["indent"])


def _is_item(line: str) -> bool:
    return line.lstrip().startswith("- ")


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip(" "))


def _short(text: str) -> str:
    return text if len(text) <= _SHOWN else text[:_SHOWN] + "…"
