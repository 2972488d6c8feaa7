"""Findings of `check` that came and went: one that only moved, with its record or its page, is neither."""

from __future__ import annotations

from dataclasses import replace

import pytest
from two_sides import PARKS, PLAN, ROADS, changed, side

from izlence.check import check
from izlence.diagnostic import Diagnostic, Place, Wording, warning
from izlence.diff.findings import findings_between
from izlence.diff.side import Side

ODD_LINE = warning("odd-line", tr=Wording("{written} garip."), en=Wording("{written} is odd."))
PAGE = "2025/fen-isleri/PH1.1.1.yaml"
ODD = changed(PAGE, "unit: km", "unit: Km")


def checked(other: dict[str, str | None], folder: str = "") -> Side:
    """Make a side with what `check` finds in it."""
    one = side({**other}, folder=folder)
    return replace(
        one, diagnostics=tuple(item for plan, figures in one.plans for item in check(plan, figures))
    )


def names(found: tuple[tuple[Diagnostic, ...], tuple[Diagnostic, ...]]) -> list[list[tuple[str, str]]]:
    return [[(item.rule.name, item.code) for item in items] for items in found]


def test_a_finding_that_came_is_new_and_one_that_went_is_resolved():
    assert names(findings_between(checked({}), checked(ODD))) == [[("unit-symbol", "PG1.1.1.1")], []]
    assert names(findings_between(checked(ODD), checked({}))) == [[], [("unit-symbol", "PG1.1.1.1")]]


def test_the_same_plan_has_neither():
    assert findings_between(checked(ODD), checked(ODD)) == ((), ())


def test_a_record_that_moved_takes_its_finding_along():
    moved = ODD[PAGE].replace(
        "indicators:\n",
        "indicators:\n  - {code: PG1.1.1.9, name: Köprü sayısı, unit: adet, values: {2023: 1, 2024-H1: 1, 2025: 2}}\n",
    )
    assert "unit-symbol" not in str(names(findings_between(checked(ODD), checked({PAGE: moved}))))


def test_the_same_finding_of_another_record_is_new():
    other = changed(PAGE, "unit: adet", "unit: Km")
    new, resolved = names(findings_between(checked(ODD), checked(other)))
    assert ("unit-symbol", "PG1.1.1.2") in new
    assert ("unit-symbol", "PG1.1.1.1") in resolved


def test_a_page_that_went_to_another_directorate_takes_its_findings_along():
    moved = {PAGE: None, "2025/park-ve-bahceler/PH1.1.1.yaml": ODD[PAGE]}
    assert "unit-symbol" not in str(names(findings_between(checked(ODD), checked(moved))))


def test_a_plan_whose_folder_is_called_otherwise_has_the_same_findings():
    assert findings_between(checked(ODD, "plan"), checked(ODD, "/tmp/baska/plan-2024")) == ((), ())


@pytest.mark.parametrize(("before", "after"), [(ROADS, "# Yollar\n\n" + ROADS), (ROADS, ROADS + "# son\n")])
def test_a_finding_that_is_known_by_its_line_only_is_told_by_what_the_line_says(before, after):
    sides = []
    for text in (before, after):
        line = text.split("\n").index("title: Yolları onarmak.") + 1
        found = Diagnostic(ODD_LINE, Place(PAGE, line, 8, line, 9), {"written": "ı"})
        sides.append(replace(side({PAGE: text}), diagnostics=(found,)))
    assert findings_between(*sides) == ((), ())


def test_of_two_that_say_the_same_one_is_new():
    found = Diagnostic(ODD_LINE, Place(PAGE, 3, 8, 3, 9), {"written": "ı"})
    once, twice = (replace(side(), diagnostics=(found,) * count) for count in (1, 2))
    assert findings_between(once, twice) == ((found,), ())
    assert findings_between(twice, once) == ((), (found,))


def test_a_note_that_is_at_fault_is_told_by_its_name():
    file = "2025/park-ve-bahceler/PH1.1.2.yaml"
    more = PARKS.replace("notes:\n", "notes:\n  - {id: ilk, text: Parklar belediyenindir.}\n")
    before, after = checked({}), checked({file: more})
    assert PLAN[file] == PARKS
    new, resolved = names(findings_between(before, after))
    assert "note-without-mark" in [rule for rule, _ in new]
    assert resolved == []


COUNTED = warning(
    "counted", tr=Wording("{count} tane; ilki burada."), en=Wording("{count}; the first is here.")
)


def _counted(file: str, count: int, *more: str) -> Side:
    found = [Diagnostic(COUNTED, Place(each, 1, 1, 1, 1), {"count": count}) for each in (file, *more)]
    return replace(side(), diagnostics=tuple(found))


def test_a_finding_that_counts_was_new_and_resolved_when_only_its_first_place_had_moved():
    roads, parks = PAGE, "2025/park-ve-bahceler/PH1.1.2.yaml"
    assert findings_between(_counted(roads, 24), _counted(parks, 24)) == ((), ())
    assert findings_between(_counted(roads, 24), _counted(parks, 25)) == ((), ())
    # Where a period has more than one of them, each is of its own record.
    new, resolved = findings_between(
        _counted(roads, 2, "2025/goals.yaml"), _counted(parks, 2, "2025/goals.yaml")
    )
    assert (len(new), len(resolved)) == (1, 1)


def test_a_finding_with_another_count_was_new_and_resolved():
    assert findings_between(_counted(PAGE, 24), _counted(PAGE, 23)) == ((), ())
    new, resolved = findings_between(_counted(PAGE, 24), replace(side(), diagnostics=()))
    assert (len(new), len(resolved)) == (0, 1)
