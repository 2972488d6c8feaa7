"""`git merge` says where a record went that one side has elsewhere, so that the editor can make the change there."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

from tests.cli.repository import ROOT, WHO, git, repository, save
from tests.edit.merge.two_branches import PAGE, SECOND, changed

PAGE_WITH_PARTS = "plan/2024/halkla-iliskiler/PH7.1.1.yaml"
OTHER_PAGE = "plan/2024/halkla-iliskiler/PH4.4.1.yaml"
TEXT = (ROOT / PAGE_WITH_PARTS).read_text("utf-8")
PART = TEXT[TEXT.index("      - code: PG7.1.1.7.2") : TEXT.index("      - code: PG7.1.1.7.3")]
TOP = "".join(line.removeprefix("    ") for line in PART.splitlines(keepends=True))
RAISED = changed(TEXT, ("2024: 75000", "2024: 76000"))
RECODED = [("PG4.4.1.2\n", "PG4.4.1.12\n")]


def merge(tmp_path: Path, run, *versions: str, language: str = "tr") -> tuple[int, str, str]:
    files = [tmp_path / name for name in ("temel", "bizim", "onların")]
    for file, text in zip(files, versions, strict=True):
        file.write_text(text, "utf-8", newline="")
    code, _, told = run("git", "merge", "--lang", language, "--", *files, PAGE_WITH_PARTS)
    return code, files[1].read_text("utf-8"), told


@pytest.mark.parametrize("is_ours", [True, False])
def test_a_part_that_became_an_indicator_kept_its_old_value_and_nobody_said_where(tmp_path, run, is_ours):
    moved = changed(TEXT, (PART, ""), ("  - code: PG7.1.1.8\n", TOP + "  - code: PG7.1.1.8\n"))
    sides = (moved, RAISED) if is_ours else (RAISED, moved)
    code, text, told = merge(tmp_path, run, TEXT, *sides)
    assert code == 1
    line = text.split("\n").index("  - code: PG7.1.1.7.2") + 1
    assert "2024: 75000" in text.split("\n")[line + 2]
    assert f"PG7.1.1.7.2 bir tarafta değiştirilmiş, öbür tarafta {line}. satıra taşınmış" in told


def test_a_record_that_is_nowhere_else_is_not_said_to_have_moved(tmp_path, run):
    code, _, told = merge(tmp_path, run, TEXT, changed(TEXT, (PART, "")), RAISED)
    assert (code, "taşınmış" in told, "1 yerde" in told) == (1, False, True)


@pytest.mark.parametrize(
    ("ours", "sentence"),
    [
        ([(SECOND, "")], "was removed on one side and became PG4.4.1.12 on the other"),
        ([("2024: 35000", "2024: 36000")], "was changed on one side and became PG4.4.1.12 on the other"),
        ([("PG4.4.1.2\n", "PG4.4.1.9\n")], "became PG4.4.1.9 on one side and PG4.4.1.12 on the other"),
    ],
)
def test_a_renumbered_record_that_the_other_side_removed_or_changed_is_named(tmp_path, run, ours, sentence):
    versions = (PAGE, changed(PAGE, *ours), changed(PAGE, *RECODED))
    code, _, told = merge(tmp_path, run, *versions, language="en")
    assert (code, f"PG4.4.1.2 {sentence}" in told) == (1, True)


def test_a_removed_record_that_the_other_side_moved_is_named_without_a_conflict(tmp_path, run):
    moved = changed(TEXT, (PART, ""), ("  - code: PG7.1.1.8\n", TOP + "  - code: PG7.1.1.8\n"))
    code, text, told = merge(tmp_path, run, TEXT, changed(TEXT, (PART, "")), moved)
    assert (code, text) == (0, moved)
    assert "PG7.1.1.7.2 bir tarafta silinmiş, öbür tarafta başka bir yere taşınmış" in told


def test_a_code_twice_in_one_list_is_merged_by_lines_and_said(tmp_path, run):
    double = changed(PAGE, ("PG4.4.1.3", "PG4.4.1.2"))
    ours, theirs = (
        changed(double, ("2024: 500}", "2024: 501}")),
        changed(double, ("2024: 7000", "2024: 7001")),
    )
    code, text, told = merge(tmp_path, run, double, ours, theirs)
    assert (code, text) == (0, changed(double, ("2024: 500}", "2024: 501}"), ("2024: 7000", "2024: 7001")))
    assert "PG4.4.1.2 bir listede iki kez geçtiği için" in told
    assert "satır satır birleştirildi" in told


@pytest.mark.parametrize("is_ours", [True, False])
def test_an_indicator_that_went_to_another_page_kept_its_old_value_and_nobody_said_where(
    tmp_path, monkeypatch, run, is_ours
):
    monkeypatch.setenv("GIT_CONFIG_GLOBAL", "/dev/null")
    folder = repository(tmp_path / "depo")
    shutil.copy(ROOT / ".gitattributes", folder)
    monkeypatch.chdir(folder)
    assert run("git", "setup")[0] == 0
    save(folder, "Ayarlar")
    git(folder, "checkout", "--quiet", "-b", "dal")
    for is_moved in (not is_ours, is_ours):
        if is_moved:
            other = (folder / OTHER_PAGE).read_text("utf-8")
            text = changed(other, ("\nmonitoring_indicators:", TOP + "\nmonitoring_indicators:"))
            (folder / OTHER_PAGE).write_text(text, "utf-8")
        text = changed(TEXT, (PART, "")) if is_moved else RAISED
        (folder / PAGE_WITH_PARTS).write_text(text, "utf-8")
        save(folder, "Değişiklik")
        if git(folder, "branch", "--show-current") == "dal":
            git(folder, "checkout", "--quiet", "main")
    command = ["git", *WHO, "merge", "dal"]
    answer = subprocess.run(command, check=False, capture_output=True, encoding="utf-8", cwd=folder)
    assert answer.returncode == 1
    assert f"öbür tarafta {OTHER_PAGE} dosyasına taşınmış" in answer.stderr
