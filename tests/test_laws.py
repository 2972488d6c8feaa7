"""Laws are tried with the same few examples by day, and with more and new ones by night."""

from __future__ import annotations

import pytest
from hypothesis import settings

from tests.laws import NIGHTLY, law


@pytest.fixture
def _by_night():
    before = settings.get_current_profile_name()
    settings.load_profile(NIGHTLY)
    yield
    settings.load_profile(before)


def test_by_day_the_examples_are_the_same_each_time(request):
    if not request.config.getoption("--nightly"):
        assert (law(7).max_examples, law(7).derandomize) == (7, True)


@pytest.mark.usefixtures("_by_night")
def test_by_night_there_are_ten_times_as_many_and_new_ones():
    assert (law(7).max_examples, law(7).derandomize, law(7).deadline) == (70, False, None)
    assert law(7, by_night=500).max_examples == 500


def test_no_test_says_itself_how_many_examples_it_takes(root):
    files = [path for path in (root / "tests").rglob("*.py") if path.name not in ("laws.py", "test_laws.py")]
    assert len(files) > 200
    assert [path.name for path in files if "max_examples" in path.read_text("utf-8")] == []
