"""The page of hostile files says which of them broke the promise, and nothing is measured that ended otherwise than it should."""

from __future__ import annotations

import argparse
import sys

import pytest

from bench import hostile
from bench.hostile import CHECK, Cost


def page(**figures: Cost) -> list[str]:
    named = {CHECK: Cost(0.5, 60.0)} | {name.replace("_", " "): cost for name, cost in figures.items()}
    return hostile._page(named, argparse.Namespace(runs=3, date="")).splitlines()


def test_a_file_that_takes_too_long_or_too_much_is_named():
    lines = page(quick=Cost(1.0, 100.0), slow=Cost(2.5, 100.0), large=Cost(1.0, 310.0))
    assert "| each under 2 seconds | 2.50 s (slow) | **no** |" in lines
    assert "| each under 300 MB | 310 MB (large) | **no** |" in lines
    assert "| quick | 1.00 | 2.00 | 100 | yes |" in lines
    assert "| slow | 2.50 | 5.00 | 100 | **no** |" in lines
    assert "| large | 1.00 | 2.00 | 310 | **no** |" in lines


def test_a_promise_that_is_kept_is_said_to_be():
    lines = page(quick=Cost(1.0, 100.0))
    assert "| each under 2 seconds | 1.00 s (quick) | yes |" in lines
    assert "| each under 300 MB | 100 MB (quick) | yes |" in lines


def test_a_process_that_ends_otherwise_than_it_should_is_no_result():
    command = [sys.executable, "-c", "raise SystemExit(3)"]
    assert hostile._cost("a", command, (3,)).cpu > 0
    with pytest.raises(SystemExit, match="no result: a ended with 3"):
        hostile._cost("a", command, (0, 1))
