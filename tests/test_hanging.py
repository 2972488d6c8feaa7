"""The guard against what hangs: it ends it, whatever catches exceptions, and leaves everything else alone."""

from __future__ import annotations

import re
import signal

import pytest

from tests.hanging import HangError, ended_if_it_hangs


def hang():
    while True:
        try:
            re.fullmatch("(a|aa)+", "a" * 60 + "b")
        except Exception:
            continue


def test_what_hangs_is_ended_even_inside_a_regular_expression():
    before = signal.getsignal(signal.SIGPROF)
    with pytest.raises(HangError), ended_if_it_hangs(0.05):
        hang()
    assert signal.getsignal(signal.SIGPROF) is before
    assert signal.getitimer(signal.ITIMER_PROF) == (0.0, 0.0)


def test_what_does_not_hang_gives_its_result():
    with ended_if_it_hangs():
        found = sum(range(100_000))
    assert found == 4_999_950_000
    assert signal.getitimer(signal.ITIMER_PROF) == (0.0, 0.0)


def test_no_test_is_timed(root):
    """A test that asks a clock whether the program was quick enough fails on a slower machine."""
    clock = re.compile(r"\b(perf_counter|process_time|thread_time|os\.times|getrusage)\b")
    here = root / "tests" / "test_hanging.py"
    files = [path for path in (root / "tests").rglob("*.py") if path != here]
    assert len(files) > 200
    assert [path.name for path in files if clock.search(path.read_text("utf-8"))] == []
