"""Everything one benchmark measured, and whether the bars were cleared."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from bench.comparison import Comparison
from bench.start import Start

HELP_LIMIT = 0.150
WHOLE, WORD = "all", "word"


class Bar(NamedTuple):
    """A promise, what was measured, and whether it is kept."""

    promise: str
    measured: str
    met: bool


class Results(NamedTuple):
    """The comparisons in the order they were asked for, and the start."""

    comparisons: tuple[Comparison, ...]
    start: Start | None
    growth: float | None = None

    def find(self, size: str, stage: str) -> Comparison | None:
        """Give the comparison of a size, None when it was not asked for."""
        found = (c for c in self.comparisons if (c.size, c.stage) == (size, stage))
        return next(found, None)


def bars(results: Results) -> list[Bar]:
    """Give the bars that these results can speak of."""
    return [*_word_bars(results), *_whole_bars(results), *_start_bars(results)]


def _word_bars(results: Results) -> Iterator[Bar]:
    for size, least in (("M", 10), ("L", 25)):
        word = results.find(size, WORD)
        if word:
            times = word.times_less("word")
            yield Bar(
                f"Word stage at {size}: at least {least} times less CPU", f"{times:.1f} times", times >= least
            )


def _whole_bars(results: Results) -> Iterator[Bar]:
    medium, growth = results.find("M", WHOLE), results.growth
    if medium:
        times, share = medium.times_less(), medium.ours.peak / medium.theirs.peak
        yield Bar(
            "Whole cold build at M: at least 7 times less CPU, aim 10", f"{times:.1f} times", times >= 7
        )
        yield Bar("Peak memory at M: at most half", f"{share:.3f}", share <= 0.5)
    if growth is not None:
        yield Bar("L costs at most 11 times M", f"{growth:.1f} times", growth <= 11)


def _start_bars(results: Results) -> Iterator[Bar]:
    if results.start:
        wall, heavy = results.start.wall, results.start.heavy
        yield Bar("`build.py --help` under 150 ms", f"{wall * 1000:.0f} ms", wall < HELP_LIMIT)
        yield Bar("No heavy library imported for it", ", ".join(heavy) or "none", not heavy)
