"""Minutes are told from moments, and nothing finer: no machine is too slow for a test (what things cost is measured in `bench/`)."""

from __future__ import annotations

import signal
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

# What is guarded takes less than a second, and took minutes once, or would with the fault that its test is named after.
CPU_SECONDS = 60.0


class HangError(BaseException):
    """A guarded block took minutes; nothing in the program catches this."""


@contextmanager
def ended_if_it_hangs(seconds: float = CPU_SECONDS) -> Iterator[None]:
    """End a block that takes this many CPU seconds."""

    def stop(*_: Any) -> None:
        raise HangError(f"more than {seconds} CPU seconds")

    before = signal.signal(signal.SIGPROF, stop)
    signal.setitimer(signal.ITIMER_PROF, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)
        signal.signal(signal.SIGPROF, before)
