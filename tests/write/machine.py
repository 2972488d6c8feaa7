"""A machine whose n-th call fails, and what a build may leave behind."""

from __future__ import annotations

import io
import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

CALLS = ("mkdir", "open", "fsync", "link", "replace", "unlink")


class Machine:
    """Counts the calls by which files change; the one numbered `failing` raises an OSError."""

    def __init__(self, failing: int, number: int) -> None:
        self.failing = failing
        self.number = number
        self.calls: list[str] = []

    @property
    def failed(self) -> bool:
        return len(self.calls) >= self.failing > 0

    def count(self, name: str) -> None:
        self.calls.append(name)
        if len(self.calls) == self.failing:
            raise OSError(self.number, os.strerror(self.number))

    def counting(self, name: str, function: Callable[..., Any]) -> Callable[..., Any]:
        def call(*arguments: Any, **options: Any) -> Any:
            self.count(name)
            return function(*arguments, **options)

        return call

    def opening(self, function: Callable[..., Any]) -> Callable[..., Any]:
        def call(path: Any, mode: str = "r", *arguments: Any, **options: Any) -> Any:
            if "w" not in mode:
                return function(path, mode, *arguments, **options)
            self.count("open for writing")
            return HalfWritten(function(path, mode, *arguments, **options), self)

        return call


class HalfWritten:
    """A file of which half is written before the disk is full."""

    def __init__(self, file: Any, machine: Machine) -> None:
        self.file, self.machine = file, machine

    def write(self, content: bytes) -> None:
        self.file.write(content[: len(content) // 2])
        self.machine.count("write")
        self.file.write(content[len(content) // 2 :])

    def __getattr__(self, name: str) -> Any:
        return getattr(self.file, name)

    def __enter__(self) -> HalfWritten:
        return self

    def __exit__(self, *_: object) -> None:
        self.file.close()


@contextmanager
def machine(failing: int = 0, number: int = 0) -> Iterator[Machine]:
    """Let files be changed on a machine whose call number `failing` fails with an errno."""
    counted = Machine(failing, number)
    with pytest.MonkeyPatch.context() as patch:
        for name in CALLS:
            patch.setattr(os, name, counted.counting(name, getattr(os, name)))
        patch.setattr(io, "open", counted.opening(io.open))
        patch.setattr("time.sleep", lambda _: None)
        yield counted


def contents(folder: Path) -> dict[str, bytes]:
    """Give every file under a folder by its name."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }
