"""docs/numbers.md promises an editor a right spelling for each wrong one: the program must show the same."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from izlence.model.number_text import explain_number

PAGE = (Path(__file__).parents[2] / "docs" / "numbers.md").read_text("utf-8")


def refused_rows():
    """Give each refused spelling of the page's table with the spellings offered for it, in order."""
    for row in re.findall(r"^\|(.+)\|(.*reddedilir.*)\|(.+)\|$", PAGE, flags=re.MULTILINE):
        wrong, right = (re.findall("`([^`]+)`", cell) for cell in (row[0], row[2]))
        for position, text in enumerate(wrong):
            yield text, right if len(right) != len(wrong) else [right[position]]


ROWS = list(refused_rows())


def test_the_table_is_found():
    assert len(ROWS) > 25


@pytest.mark.parametrize(("text", "offered"), ROWS)
def test_the_page_and_the_program_offer_the_same_spelling(text, offered):
    rule, facts = explain_number(text.strip('"'))
    shown = {str(facts[name]) for name in ("right", "whole", "decimal") if name in facts}
    assert rule.name != "not-a-number"
    if shown:
        assert shown & set(offered)
    else:
        assert offered == ["null"] or rule.name == "number-as-time"
