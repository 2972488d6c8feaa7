"""Many cases as one test: none is left out, each that fails is named, and a test of no case is none."""

from __future__ import annotations

import inspect

import pytest

from tests.every import every


def failures_of(test, **fixtures) -> list[str]:
    with pytest.raises(BaseExceptionGroup) as raised:
        test(**fixtures)
    return [failure.__notes__[-1] for failure in raised.value.exceptions]


def test_each_case_is_run_and_each_that_fails_is_named():
    seen = []

    @every("number", [1, 2, 3, 4], ids=lambda number: f"no {number}")
    def test(number, fixture):
        seen.append((number, fixture))
        assert number % 2

    assert list(inspect.signature(test).parameters) == ["fixture"]
    assert failures_of(test, fixture="x") == ["the case: no 2", "the case: no 4"]
    assert seen == [(1, "x"), (2, "x"), (3, "x"), (4, "x")]


def test_cases_of_several_values_are_named_by_their_contents():
    @every(("one", "other"), [(1, 1), (1, 2)])
    def test(one, other):
        assert one == other

    assert failures_of(test) == ["the case: (1, 2)"]


def test_what_was_expected_to_be_raised_and_was_not_is_a_failure():
    @every("error", [ValueError])
    def test(error):
        with pytest.raises(error):
            pass

    assert len(failures_of(test)) == 1


def test_each_case_has_a_folder_of_its_own(tmp_path):
    @every("name", ["a", "b"])
    def test(name, tmp_path):
        assert list(tmp_path.iterdir()) == []
        (tmp_path / name).touch()

    test(tmp_path=tmp_path)
    assert len(list(tmp_path.rglob("*"))) == 4


def test_a_case_may_have_a_name_and_no_mark():
    @every("number", [pytest.param(1, id="one"), pytest.param(2, id="two")])
    def test(number):
        assert number == 1

    assert failures_of(test) == ["the case: two"]
    with pytest.raises(ValueError, match="without marks"):
        every("number", [pytest.param(1, marks=pytest.mark.nightly)])


def test_a_value_too_many_is_not_lost():
    with pytest.raises(ValueError, match="not one value for each of one, other"):
        every(("one", "other"), [(1, 2, 3)])


def test_no_case_is_no_test():
    with pytest.raises(ValueError, match="no case of path"):
        every("path", [])


@every("number", [1, 2])
def test_fixtures_reach_a_test_of_many_cases(number, root):
    assert (root / "tests").is_dir()
    assert number
