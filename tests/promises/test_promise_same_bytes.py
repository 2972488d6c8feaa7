"""Same input, same bytes: whatever the folder, the order of files on disk, the time zone, the locale, the hash seed, the clock."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

SHIFTED = """
import runpy, sys, time
import datetime
_time = time.time
time.time = lambda: _time() + 400_000_000
time.time_ns = lambda: int(time.time() * 1e9)
_now = time.localtime, time.gmtime
time.localtime = lambda seconds=None: _now[0](time.time() if seconds is None else seconds)
time.gmtime = lambda seconds=None: _now[1](time.time() if seconds is None else seconds)
sys.argv = sys.argv[1:]
runpy.run_path(sys.argv[0], run_name="__main__")
"""


def outputs(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.rglob("*.*") if path.is_file()}


@pytest.mark.parametrize(
    "env",
    [
        pytest.param({"PYTHONHASHSEED": "1", "TZ": "Asia/Tokyo", "LC_ALL": "C"}, id="Tokyo and the C locale"),
        pytest.param(
            {"PYTHONHASHSEED": "2", "TZ": "America/New_York", "LANG": "tr_TR.UTF-8"},
            id="New York and Turkish",
        ),
        pytest.param(
            {"PYTHONHASHSEED": "3", "TZ": "Europe/Istanbul", "SOURCE_DATE_EPOCH": "0"},
            id="a source date of 1970",
        ),
    ],
)
@pytest.mark.parametrize("clock", ["the clock", "another clock"])
def test_the_bytes_are_the_same_whatever_surrounds_the_build(built, root, tmp_path, env, clock):
    start = ["-c", SHIFTED, "build.py"] if clock == "another clock" else ["build.py"]
    command = [sys.executable, *start, "--output", str(tmp_path)]
    subprocess.run(
        command, cwd=root, env={"PATH": os.environ["PATH"], **env}, capture_output=True, check=True
    )
    assert outputs(tmp_path) == dict(built)


def test_nor_does_it_matter_where_the_plan_stands(built, run, plan, tmp_path, monkeypatch):
    elsewhere = tmp_path / "Masaüstü/bir uzun klasör adı, boşluklu"
    elsewhere.parent.mkdir()
    plan.rename(elsewhere)
    monkeypatch.chdir(elsewhere.parent)
    assert run("--plan", elsewhere.name, "--output", tmp_path / "out")[0] == 0
    assert outputs(tmp_path / "out") == dict(built)


def test_nor_in_which_order_its_files_came_to_the_disk(built, run, root, tmp_path):
    for path in sorted((root / "plan").rglob("*.yaml"), key=lambda path: path.name[::-1], reverse=True):
        target = tmp_path / "plan" / path.relative_to(root / "plan")
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(path, target)
        os.utime(target, (0, 0))
    assert run("--plan", tmp_path / "plan", "--output", tmp_path / "out")[0] == 0
    assert outputs(tmp_path / "out") == dict(built)


def test_nor_in_which_order_the_disk_lists_them(built, run, plan, tmp_path, monkeypatch):
    listed = type(plan).iterdir
    monkeypatch.setattr(type(plan), "iterdir", lambda path: sorted(listed(path), reverse=True))
    assert run("--plan", plan, "--output", tmp_path / "out")[0] == 0
    assert outputs(tmp_path / "out") == dict(built)


def test_nor_what_was_built_before(built, run, root, tmp_path):
    assert run("2025-2029", "--plan", root / "plan", "--output", tmp_path)[0] == 0
    assert run("2024", "--format", "xlsx", "--plan", root / "plan", "--output", tmp_path)[0] == 0
    assert run("2024", "--format", "docx", "--plan", root / "plan", "--output", tmp_path)[0] == 0
    assert outputs(tmp_path) == dict(built)
