"""One branch gave a record another code, or moved it to another list; the other branch removed or changed it."""

from __future__ import annotations

import pytest

from izlence.edit.merge.pieces import Gone
from izlence.edit.merge.versions import Merged, merge_versions
from tests.edit.merge.two_branches import PAGE, SECOND, THIRD, changed, clean, merged

RENUMBERED = [("PG4.4.1.2\n", "PG4.4.1.12\n")]
IN_PARTS = changed(
    PAGE,
    (SECOND, ""),
    ("2024: 500}\n", "2024: 500}\n    parts:\n" + "".join(f"    {line}\n" for line in SECOND.splitlines())),
)
BACK = changed(PAGE, (SECOND, ""), (THIRD, THIRD + SECOND))


def found(base: str, ours: str, theirs: str) -> Merged:
    result = merge_versions(base.encode(), ours.encode(), theirs.encode())
    assert result is not None
    return result


@pytest.mark.parametrize("is_ours", [True, False])
def test_a_removed_indicator_came_back_silently_under_its_new_code(is_ours):
    text, conflicts = merged([(SECOND, "")], RENUMBERED) if is_ours else merged(RENUMBERED, [(SECOND, "")])
    assert conflicts == 1
    second = SECOND.replace("PG4.4.1.2", "PG4.4.1.12")
    sides = ("", second) if is_ours else (second, "")
    assert f"<<<<<<< ours\n{sides[0]}||||||| base\n{SECOND}=======\n{sides[1]}>>>>>>> theirs\n" in text


def test_a_removed_indicator_that_was_renumbered_and_changed_is_a_conflict_too():
    text, conflicts = merged([(SECOND, "")], [*RENUMBERED, ("2024: 35000", "2024: 36000")])
    assert (conflicts, "2024: 36000" in text) == (1, True)


def test_a_renumbered_indicator_stood_outside_the_marks_with_its_old_value():
    text, conflicts = merged([("2024: 35000", "2024: 36000")], RENUMBERED)
    assert conflicts == 1
    ours, theirs = text.index("2024: 36000"), text.index("PG4.4.1.12")
    assert text.index("<<<<<<<") < ours < text.index("=======") < theirs < text.index(">>>>>>>")


def test_an_indicator_renumbered_by_both_otherwise_was_there_twice():
    text, conflicts = merged([("PG4.4.1.2\n", "PG4.4.1.9\n")], RENUMBERED)
    assert conflicts == 1
    assert text.index("<<<<<<<") < text.index("PG4.4.1.9") < text.index("PG4.4.1.12") < text.index(">>>>>>>")


def test_a_renumbered_indicator_that_the_other_side_left_alone_is_no_conflict():
    change = ("2024: 500}", "2024: 501}")
    assert clean([change], RENUMBERED) == changed(PAGE, change, *RENUMBERED)
    assert clean(RENUMBERED, [change, *RENUMBERED]) == changed(PAGE, change, *RENUMBERED)


def test_a_new_indicator_in_the_place_of_a_removed_one_is_not_that_one():
    new = SECOND.replace("PG4.4.1.2", "PG4.4.1.12").replace("İşe yönlendirme", "Yeni bir iş")
    assert clean([(SECOND, "")], [(SECOND, new)]) == changed(PAGE, (SECOND, new))


def test_a_conflict_names_the_codes_that_both_sides_have():
    result = found(PAGE, changed(PAGE, (SECOND, "")), changed(PAGE, *RENUMBERED))
    assert result.gone == (Gone("PG4.4.1.2", "", "PG4.4.1.12"),)


@pytest.mark.parametrize("is_ours", [True, False])
def test_a_removed_indicator_came_back_silently_in_the_list_it_was_moved_to(is_ours):
    removed = changed(PAGE, (SECOND, ""))
    result = found(PAGE, removed, IN_PARTS) if is_ours else found(PAGE, IN_PARTS, removed)
    assert (result.conflicts, result.came_back) == (0, ("PG4.4.1.2",))


def test_an_indicator_moved_in_its_list_or_left_where_it_was_did_not_come_back():
    assert found(PAGE, BACK, changed(PAGE, ("2024: 500}", "2024: 501}"))).came_back == ()
    assert found(PAGE, IN_PARTS, changed(PAGE, ("2024: 500}", "2024: 501}"))).came_back == ()
