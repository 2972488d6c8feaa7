"""The nearest field is sought among the fields of its own mapping, however often the same slip was met elsewhere."""

from __future__ import annotations

from izlence.validate import nearest
from izlence.validate.nearest import nearest_field


def test_one_slip_means_another_field_where_the_fields_have_other_titles():
    money, people = {"a": {"title": "Bütçe"}, "b": {}}, {"a": {}, "b": {"title": "Bütçe"}}

    assert [nearest_field("bütçee", fields) for fields in (money, people, money)] == ["a", "b", "a"]


def test_what_is_held_of_fields_that_are_gone_answers_for_no_others():
    answers = []
    for number in range(2 * nearest._MOST_HELD):
        name = f"field{number % 2}x"
        answers.append((nearest_field("field" + "xy"[number % 2], {name: {}, "other": {}}), name))

    assert all(found == name for found, name in answers)
    assert len(nearest._held) <= nearest._MOST_HELD
