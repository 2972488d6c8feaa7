"""Put finished files in place, all or none: each is written beside its target, and only then given the target's name."""

from __future__ import annotations

import contextlib
import os
import time
from collections.abc import Iterator, Mapping
from pathlib import Path

_MARK = ".izlence-"
_NEW, _OLD = ".new", ".old"
# A virus scanner holds a new file for a moment; Word holds it until it is closed.
_RETRIES, _PAUSE = 5, 0.1


class WriteFault(Exception):
    """The machine did not let a file be written; the old files are as they were."""

    def __init__(self, path: Path, fault: OSError) -> None:
        super().__init__(f"{path}: {fault}")
        self.path = path
        self.fault = fault


def write_files(files: Mapping[Path, bytes]) -> None:
    """Write all files; raise WriteFault and leave every old file as it was where one cannot be written."""
    with contextlib.ExitStack() as stack:
        for folder in sorted({path.parent for path in files}):
            _make_folder(folder)
            stack.enter_context(_locked(folder))
            _sweep(folder)
        new = {path: _beside(path, _NEW) for path in files}
        try:
            for path, content in files.items():
                _write(new[path], content, path)
            _swap(new)
        finally:
            for path in new.values():
                path.unlink(missing_ok=True)


def _beside(path: Path, ending: str) -> Path:
    return path.with_name(f"{_MARK}{path.name}{ending}")


def _make_folder(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as fault:
        raise WriteFault(folder, fault) from fault


@contextlib.contextmanager
def _locked(folder: Path) -> Iterator[None]:
    """Let two builds into one folder take turns; the lock goes with the process, so none is ever left behind."""
    try:
        import fcntl  # noqa: PLC0415 - Windows has none; there a second build fails on the open file instead
    except ImportError:
        yield
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX)
        yield
    finally:
        os.close(descriptor)


def _sweep(folder: Path) -> None:
    """Clear up after a build that was killed: bring back what it had moved aside, drop what it had not finished."""
    for path in sorted(folder.glob(f"{_MARK}*")):
        target = folder / path.name.removeprefix(_MARK).removesuffix(_OLD)
        with contextlib.suppress(OSError):
            if path.name.endswith(_OLD) and not target.exists():
                path.replace(target)
            else:
                path.unlink()


def _write(path: Path, content: bytes, target: Path) -> None:
    try:
        with path.open("wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
    except OSError as fault:
        raise WriteFault(target, fault) from fault


def _swap(new: Mapping[Path, Path]) -> None:
    """Give the new files their names; where one refuses, give the old ones back."""
    replaced: list[Path] = []
    try:
        for path, fresh in new.items():
            _keep_old(path)
            replaced.append(path)
            _replace(fresh, path)
    except OSError as fault:
        for path in replaced:
            _bring_back(path)
        raise WriteFault(path, fault) from fault
    finally:
        for path in replaced:
            _beside(path, _OLD).unlink(missing_ok=True)


def _keep_old(path: Path) -> None:
    if path.exists():
        old = _beside(path, _OLD)
        old.unlink(missing_ok=True)
        os.link(path, old)


def _bring_back(path: Path) -> None:
    old = _beside(path, _OLD)
    with contextlib.suppress(OSError):
        if old.exists():
            old.replace(path)


def _replace(fresh: Path, path: Path) -> None:
    for attempt in range(_RETRIES):
        try:
            fresh.replace(path)
        except PermissionError:
            if attempt == _RETRIES - 1:
                raise
            time.sleep(_PAUSE)
        else:
            return
