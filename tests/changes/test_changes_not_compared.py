"""A side with errors is not compared: no form says that nothing changed, nothing is written, the exit is 2."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from tests.changes.case import PLAN

PAGE = "2025/fen-isleri/PH1.1.1.yaml"
FAULTS = {
    "a number that can be read in two ways": ("budget: 6_000_000", "budget: 6.000.000"),
    "a percentage over a hundred": ("2025: 61.0", "2025: 161.0"),
    "a sum that is not the economic codes'": ("budget: 6_000_000", "budget: 6_000_001"),
    "two records with one code": ("code: PG1.1.1.2", "code: PG1.1.1.1"),
    "a conflict of a merge": ("activities:", "<<<<<<< HEAD\nactivities:\n=======\n>>>>>>> dal"),
}


@pytest.mark.parametrize(
    ("form", "broken"),
    [
        ("terminal", "before"),
        ("terminal", "after"),
        ("markdown", "after"),
        ("json", "before"),
        ("html", "after"),
        ("schedule", "before"),
        ("redline", "after"),
    ],
)
def test_a_broken_side_never_reads_as_no_change(run, tmp_path, monkeypatch, form, broken):
    monkeypatch.chdir(tmp_path)
    lay_out(tmp_path, broken, *next(iter(FAULTS.values())))
    code, told, error = run("diff", "before", "after", "--format", form, "--output", "out")
    assert code == 2
    assert broken in error
    assert PAGE in error
    assert "değişiklik yok" not in told + error
    written = (path for path in Path("out").rglob("*") if path.is_file()) if Path("out").is_dir() else ()
    assert not list(written)


@pytest.mark.parametrize("fault", FAULTS)
def test_whatever_is_wrong_with_a_side_it_is_not_compared(run, tmp_path, monkeypatch, fault):
    monkeypatch.chdir(tmp_path)
    lay_out(tmp_path, "after", *FAULTS[fault])
    code, told, error = run("diff", "before", "after")
    assert (code, told) == (2, "")
    assert f"after/{PAGE}" in error


def lay_out(folder: Path, broken: str, old: str, new: str) -> None:
    for side in ("before", "after"):
        shutil.copytree(PLAN, folder / side)
    file = folder / broken / PAGE
    text = file.read_text(encoding="utf-8")
    assert old in text
    file.write_text(text.replace(old, new, 1), encoding="utf-8")
