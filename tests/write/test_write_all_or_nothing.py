"""A build that fails or is killed leaves the old files whole and nothing of its own."""

from __future__ import annotations

import errno
import random
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest
from machine import contents, machine

from izlence.write.files import WriteFault, write_files

OLD = {"2024/a.docx": b"old a" * 1000, "2024/a.xlsx": b"old b" * 1000, "2029/c.docx": b"old c" * 1000}
NEW = {name: content.replace(b"old", b"new!") for name, content in OLD.items()}
NUMBERS = [errno.ENOSPC, errno.EACCES, errno.EIO, errno.EROFS]


def write(folder: Path, files: dict[str, bytes]) -> None:
    write_files({folder / name: content for name, content in files.items()})


def fault_of(folder: Path, files: dict[str, bytes]) -> int:
    try:
        write(folder, files)
    except WriteFault as fault:
        return fault.fault.errno or -1
    return 0


@pytest.mark.parametrize("number", NUMBERS, ids=lambda number: errno.errorcode[number])
@pytest.mark.parametrize("before", [OLD, {}], ids=["over old files", "into an empty folder"])
def test_whichever_call_fails_all_files_are_new_or_none_is(tmp_path, number, before):
    failing = 0
    while True:
        failing += 1
        folder = tmp_path / str(failing)
        folder.mkdir()
        if before:
            write(folder, before)
        with machine(failing, number) as made:
            told = fault_of(folder, NEW)
        assert told in (0, number)
        expected = before if told else NEW
        left = contents(folder)
        strays = {name for name in left if ".izlence-" in name}
        assert {name: content for name, content in left.items() if name not in strays} == expected, made.calls
        if made.failed and made.calls[failing - 1] != "unlink":
            assert not strays, made.calls
        write(folder, NEW)
        assert contents(folder) == NEW
        if not made.failed:
            break
    assert failing > 20
    assert {"mkdir", "open", "open for writing", "write", "fsync", "link", "replace", "unlink"} >= set(
        made.calls
    )


@pytest.mark.parametrize("call", ["link", "replace", "fsync"])
def test_a_build_that_is_stopped_by_hand_gives_the_old_files_back(tmp_path, monkeypatch, call):
    """It said "no file was changed" and had changed the first."""
    import os

    write(tmp_path, OLD)
    real, calls = getattr(os, call), []

    def stop_at_the_second(*arguments, **options):
        calls.append(arguments)
        if len(calls) == 2:
            raise KeyboardInterrupt
        return real(*arguments, **options)

    with monkeypatch.context() as patch:
        patch.setattr(os, call, stop_at_the_second)
        with pytest.raises(KeyboardInterrupt):
            write(tmp_path, NEW)
    assert contents(tmp_path) == OLD


def test_a_first_build_that_failed_left_its_first_file(tmp_path):
    with machine() as made:
        write(tmp_path / "a", NEW)
    second = [number for number, call in enumerate(made.calls, 1) if call == "replace"][1]
    with machine(second, errno.EIO), pytest.raises(WriteFault):
        write(tmp_path / "b", NEW)
    assert contents(tmp_path / "b") == {}


def test_a_memory_stick_that_knows_no_second_names_was_called_read_only(tmp_path, monkeypatch):
    def refuse(*_):
        raise PermissionError(errno.EPERM, "no hard links here")

    write(tmp_path, OLD)
    monkeypatch.setattr("os.link", refuse)
    write(tmp_path, NEW)
    assert contents(tmp_path) == NEW


@pytest.mark.parametrize(
    ("left", "expected"),
    [
        pytest.param({".izlence-a.docx.new": b"half"}, {}, id="a file half written"),
        pytest.param(
            {"a.docx": b"old", ".izlence-a.docx.old": b"old"}, {"a.docx": b"old"}, id="a second name"
        ),
        pytest.param({".izlence-a.docx.old": b"old"}, {"a.docx": b"old"}, id="an old file moved aside"),
        pytest.param(
            {"a.docx": b"new", ".izlence-a.docx.old": b"o"}, {"a.docx": b"new"}, id="the new one in place"
        ),
    ],
)
def test_what_a_killed_build_left_is_cleared_or_brought_back_by_the_next(tmp_path, left, expected):
    for name, content in left.items():
        (tmp_path / name).write_bytes(content)
    write(tmp_path, {"b.docx": b"b"})
    assert contents(tmp_path) == {**expected, "b.docx": b"b"}


ENDLESS = """
import sys
from pathlib import Path
from izlence.write.files import write_files
folder = Path(sys.argv[1])
print(flush=True)
while True:
    for letter in b"AB":
        write_files({folder / name: bytes([letter]) * 300_000 for name in ("a.docx", "a.xlsx")})
"""


def test_a_build_killed_at_any_moment_leaves_whole_files(tmp_path, root):
    whole = {letter * 300_000 for letter in (b"A", b"B")}
    moments = random.Random(2024)
    for _ in range(20):
        command = [sys.executable, "-c", ENDLESS, str(tmp_path)]
        with subprocess.Popen(command, cwd=root, stdout=subprocess.PIPE) as process:
            assert process.stdout is not None
            process.stdout.readline()
            time.sleep(moments.uniform(0, 0.03))
            process.kill()
        left = contents(tmp_path)
        named = {name for name in left if not name.startswith(".izlence-")}
        assert {left[name] for name in named} <= whole
        write(tmp_path, {"b.docx": b"A" * 300_000})
        assert not any(name.startswith(".") for name in contents(tmp_path))
        assert named <= set(contents(tmp_path))


def test_two_builds_at_once_take_turns(tmp_path):
    faults = []

    def build(letter: bytes) -> None:
        try:
            for _ in range(30):
                write(tmp_path, {"a.docx": letter * 10_000, "a.xlsx": letter * 10_000})
        except BaseException as fault:
            faults.append(fault)

    threads = [threading.Thread(target=build, args=(letter,)) for letter in (b"A", b"B", b"C")]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert faults == []
    left = contents(tmp_path)
    assert set(left) == {"a.docx", "a.xlsx"}
    assert len(set(left.values())) == 1
