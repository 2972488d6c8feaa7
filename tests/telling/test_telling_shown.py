"""The lines around a place, taken apart once for a whole file."""

from __future__ import annotations

from izlence.diagnostic import Diagnostic, Origin, Place
from izlence.telling import tell_findings
from izlence.telling.shown import Shown
from izlence.validate.rules import MISSING_FIELD


def test_a_blank_neighbour_is_left_out_and_the_line_itself_never():
    shown = Shown("a\n \n\nb\nc")

    assert shown.excerpt(2) == ((1, "a"), (2, " "))
    assert shown.excerpt(4) == ((4, "b"), (5, "c"))
    assert shown.excerpt(5) == ((4, "b"), (5, "c"))


def test_carriage_returns_and_the_byte_order_mark_are_not_shown_and_make_no_line_full():
    shown = Shown("\ufeffa\r\nb\r\n\r\n\ufeff\nc")

    assert shown.excerpt(1) == ((1, "a"), (2, "b"))
    assert shown.excerpt(2) == ((1, "a"), (2, "b"))
    assert shown.excerpt(5) == ((5, "c"),)


def test_no_line_is_shown_of_what_is_no_text_or_not_there():
    assert Shown("").excerpt(1) == ()
    assert Shown("a\0\nb").excerpt(1) == ()
    assert Shown("a\0\nb").excerpt(0) == ()
    assert Shown("a\0\nb").excerpt(3) == ()


def test_a_place_behind_the_end_is_told_at_the_end():
    shown = Shown("a\nbc")

    assert shown.within(Place("x.yaml", 3, 1, 3, 2)) == Place("x.yaml", 2, 3, 2, 4)
    assert shown.within(Place("x.yaml", 2, 1, 2, 2)) == Place("x.yaml", 2, 1, 2, 2)
    assert Shown("").within(Place("x.yaml", 3, 1, 3, 2)) == Place("x.yaml", 3, 1, 3, 2)


def test_findings_of_two_files_that_come_in_turns_each_show_their_own_lines():
    texts = {"H1.1.yaml": "code: H1.1\ntitle: bir", "H1.2.yaml": "code: H1.2\ntitle: iki"}
    facts = {"field": "x", "title": "x", "description": "", "line": "x:"}
    items = [
        Diagnostic(MISSING_FIELD, Origin(file, (step,)), facts)
        for step in ("title", "code")
        for file in ("H1.2.yaml", "H1.1.yaml")
    ]

    told = tell_findings(items, texts, "tr")

    assert [(each.file, each.line, dict(each.excerpt)[each.line]) for each in told] == [
        ("H1.1.yaml", 1, "code: H1.1"),
        ("H1.1.yaml", 2, "title: bir"),
        ("H1.2.yaml", 1, "code: H1.2"),
        ("H1.2.yaml", 2, "title: iki"),
    ]
