"""The tests are dealt out so that what is costly is set up once, and begun first."""

from __future__ import annotations

from pathlib import Path
from types import SimpleNamespace

import pytest

from tests.scheduling import LONGEST_FIRST, TOGETHER, TogetherWhatShares, pytest_collection_modifyitems

ROOT = Path(__file__).parents[1]


def scope(nodeid: str) -> str:
    return TogetherWhatShares._split_scope(None, nodeid)


@pytest.mark.parametrize("start", sorted({*TOGETHER, *LONGEST_FIRST}))
def test_each_place_is_there(start):
    assert (ROOT / start).exists()


def test_all_tests_of_the_laid_out_books_go_to_one_process():
    places = ["test_office_page_breaks.py::test_a", "test_office_book_pdf.py::test_b[a::b]"]
    assert {scope(f"tests/office/{place}") for place in places} == {"tests/office/"}


def test_elsewhere_the_tests_of_a_file_stay_together():
    assert scope("tests/model/test_a.py::test_b[a::b]") == "tests/model/test_a.py"
    assert scope("tests/model/test_a.py::test_b") != scope("tests/model/test_b.py::test_b")


def dealt(nightly: bool) -> tuple[list[str], list[str]]:
    """The tests that are run, in order, and those that are left out."""
    left_out: list[str] = []
    items = [
        SimpleNamespace(nodeid=name, get_closest_marker=lambda mark, own=own: own if mark == own else None)
        for name, own in (("tests/a.py::a", ""), ("tests/a.py::b", "nightly"), ("tests/office/a.py::c", ""))
    ]
    hook = SimpleNamespace(pytest_deselected=lambda items: left_out.extend(item.nodeid for item in items))
    pytest_collection_modifyitems(SimpleNamespace(getoption=lambda _: nightly, hook=hook), items)
    return [item.nodeid for item in items], left_out


def test_the_longest_come_first_and_the_long_matrices_wait_for_the_night():
    assert dealt(False) == (["tests/office/a.py::c", "tests/a.py::a"], ["tests/a.py::b"])
    assert dealt(True) == (["tests/office/a.py::c", "tests/a.py::a", "tests/a.py::b"], [])
