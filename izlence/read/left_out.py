"""A field without a value: left out, or taken for a field by mistake, as in `{2024: 12,5}` and `{2024:5}`."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import Any

from izlence.diagnostic import Diagnostic, Place
from izlence.model.number_text import explain_number
from izlence.model.period import parse_period
from izlence.read import yaml_rules as rules
from izlence.read.findings import Findings

# `2024:5` in braces, where YAML takes all of it for a field's name.
_WITHOUT_SPACE = re.compile(r"([\w\"-]+):(\S+)")
_PERIOD_BELOW = re.compile(r"[ ]*\n[ ]*([12][0-9]{3}(?:-[HQM][0-9]{1,2})?):[ ]")
_LONGEST_NUMBER = 80


def tell_left_out(key: str, container: Any, event: Any, findings: Findings) -> None:
    """Tell a value left out from decimals behind a comma, and from a colon without a space."""
    # `2024:` after a number is the next period, still without its value; `5:` can only be decimals.
    before = ""
    if key.isdecimal() and parse_period(key) is None:
        before = _number_before(key, container, event, findings)
    pair = _WITHOUT_SPACE.fullmatch(key)
    if before:
        _tell_decimals(before, key, event, findings)
    elif pair is not None and findings.text.endswith(key, 0, event.start_mark.index):
        where = findings.before(event, len(key))
        findings.add(Diagnostic(rules.COLON_MISSING_AT, where, {"example": f"{pair[1]}: {pair[2]}"}))
    else:
        after = findings.text[event.end_mark.index : event.end_mark.index + _LONGEST_NUMBER]
        below = _PERIOD_BELOW.match(after) if parse_period(key) is None else None
        rule = rules.EMPTY_VALUE_ABOVE_PERIODS if below else rules.EMPTY_VALUE
        findings.report(rule, event, {"key": key, "example": f"  {below[1]}: …" if below else ""})


def _number_before(key: str, container: Any, event: Any, findings: Findings) -> str:
    """Give the number in front of a field that has no value; one that was refused is taken out of the findings."""
    value = next(reversed(container.values()), "") if type(container) is dict else ""
    if type(value) is Decimal:
        return str(value)
    last = findings.items[-1] if findings.items else None
    if value is None and last is not None and isinstance(last.where, Place) and "written" in last.facts:
        end = (last.where.end_line, last.where.end_column + len(f",{key}"))
        if end == (event.start_mark.line + 1, event.start_mark.column + 1):
            return str(findings.items.pop().facts["written"])
    return ""


def _tell_decimals(number: str, decimals: str, event: Any, findings: Findings) -> None:
    rule, facts = explain_number(f"{number},{decimals}")
    end = event.start_mark.index
    near = findings.text[max(end - _LONGEST_NUMBER, 0) : end]
    written = re.search(rf"[-0-9._]+\s*,\s*{decimals}\s*$", near)
    findings.add(Diagnostic(rule, findings.before(event, len(written[0]) if written else 1), facts))
