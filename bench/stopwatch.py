"""A stopwatch for the stages of one process, and what the process says of itself at the end."""

from __future__ import annotations

import gc
import json
import os
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TypeVar

T = TypeVar("T")


class Stopwatch:
    """CPU and wall seconds by stage, in the order the stages ran."""

    def __init__(self) -> None:
        self.cpu: dict[str, float] = {}
        self.wall: dict[str, float] = {}

    @contextmanager
    def stage(self, name: str) -> Iterator[None]:
        """Time what stands in the block."""
        cpu, wall = cpu_seconds(), time.perf_counter()
        yield
        self.cpu[name] = self.cpu.get(name, 0.0) + cpu_seconds() - cpu
        self.wall[name] = self.wall.get(name, 0.0) + time.perf_counter() - wall

    def around(self, name: str, function: Callable[..., T]) -> Callable[..., T]:
        """Give the function with its time counted as a stage."""

        def timed(*arguments: object, **named: object) -> T:
            with self.stage(name):
                return function(*arguments, **named)

        return timed

    def report(self) -> str:
        """Give the stages and the peak of memory as one line of JSON."""
        return json.dumps(
            {"cpu": self.cpu, "wall": self.wall, "peak_kb": peak_memory(), "gc": gc.isenabled()}
        )


def cpu_seconds() -> float:
    """Count the CPU time of this process and its finished children, to the nanosecond where it is this process."""
    children = os.times()
    return time.process_time() + children.children_user + children.children_system


def peak_memory() -> int:
    """Read the process's peak of resident memory in kilobytes."""
    for line in Path("/proc/self/status").read_text().splitlines():
        if line.startswith("VmHWM"):
            return int(line.split()[1])
    return 0
