"""Put finished files in place, all or none: each is written beside its target, and only then given the target's name."""

from __future__ import annotations

import contextlib
import os
import shutil
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
            with _faults_of(folder):
                folder.mkdir(parents=True, exist_ok=True)
                stack.enter_context(_locked(folder))
                _sweep(folder)
        new = {path: _beside(path, _NEW) for path in files}
        try:
            for path, content in files.items():
                with _faults_of(path):
                    _write(new[path], content)
            _swap(new)
        finally:
            _drop(*new.values())


@contextlib.contextmanager
def _faults_of(path: Path) -> Iterator[None]:
    try:
        yield
    except OSError as fault:
        raise WriteFault(path, fault) from fault


def _beside(path: Path, ending: str) -> Path:
    return path.with_name(f"{_MARK}{path.name}{ending}")


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
        if path.name.endswith(_OLD) and not target.exists():
            path.replace(target)
        else:
            _drop(path)


def _write(path: Path, content: bytes) -> None:
    with path.open("wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())


def _swap(new: Mapping[Path, Path]) -> None:
    """Give the new files their names; where one refuses, or the run is stopped, give the old ones back."""
    kept: dict[Path, bool] = {}
    try:
        for path, fresh in new.items():
            with _faults_of(path):
                kept[path] = _keep_old(path)
                _replace(fresh, path)
    except BaseException:
        for path in new:
            if path in kept and not new[path].exists():
                _bring_back(path, kept[path])
            else:
                _drop(_beside(path, _OLD))
        raise
    _drop(*(_beside(path, _OLD) for path in new))


def _keep_old(path: Path) -> bool:
    """Keep an old file under a second name; tell whether there was one."""
    if not path.exists():
        return False
    old = _beside(path, _OLD)
    old.unlink(missing_ok=True)
    try:
        os.link(path, old)
    except OSError:  # a memory stick or a network folder may know no second names
        shutil.copyfile(path, old)
    return True


def _bring_back(path: Path, is_old: bool) -> None:
    old = _beside(path, _OLD)
    with contextlib.suppress(OSError):
        if is_old:
            old.replace(path)
            old.unlink(missing_ok=True)  # giving a file the other one of its two names leaves it both
        else:
            path.unlink(missing_ok=True)


def _drop(*paths: Path) -> None:
    """Remove files of our own; one that refuses is swept up by the next build."""
    for path in paths:
        with contextlib.suppress(OSError):
            path.unlink()


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
