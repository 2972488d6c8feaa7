"""Which tests run, in which process and in which order.

`--dist loadgroup` of pytest-xdist 3.8 looks for the mark `xdist_group` in a field that pytest 9.2 no longer has, and deals the
tests out one by one without a word (pytest-xdist, issue 1386): what is costly to set up was set up in every process. So the
tests are dealt out here by where they stand.
"""

from __future__ import annotations

from typing import Any

import pytest
from xdist.scheduler import LoadScopeScheduling

# Folders whose tests share a fixture that takes long; elsewhere the tests of a file stay together.
TOGETHER = ("tests/office/", "tests/browser/", "tests/desk/", "tests/example/")
LONGEST_FIRST = (
    "tests/office/",
    "tests/changes/test_changes_cases.py",
    "tests/render/excel/test_excel_book.py",
    "tests/keep/",
    "tests/browser/",
    "tests/fuzz/",
    "tests/review/",
    "tests/cli/test_cli_process.py",
    "tests/promises/",
)


class TogetherWhatShares(LoadScopeScheduling):
    """Give a whole file, or a whole folder that shares a fixture, to one process."""

    def _split_scope(self, nodeid: str) -> str:
        file = nodeid.partition("::")[0]
        return next((folder for folder in TOGETHER if file.startswith(folder)), file)


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_make_scheduler(config: pytest.Config, log: Any) -> LoadScopeScheduling | None:
    """Deal the tests out in the order given here, not the fullest files first."""
    if config.getvalue("dist") != "loadgroup":
        return None
    config.option.loadscopereorder = False
    return TogetherWhatShares(config, log)


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Leave the long matrices to the night; begin with what takes longest, so that no process ends alone with it."""
    if not config.getoption("--nightly"):
        config.hook.pytest_deselected(items=[item for item in items if item.get_closest_marker("nightly")])
        items[:] = [item for item in items if not item.get_closest_marker("nightly")]
    items.sort(key=_rank)


def _rank(item: pytest.Item) -> int:
    ranks = (rank for rank, start in enumerate(LONGEST_FIRST) if item.nodeid.startswith(start))
    return next(ranks, len(LONGEST_FIRST))
