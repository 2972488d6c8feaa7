"""A directorate's folder was renamed: `history` called its pages removed under the old name and added under the new one."""

from __future__ import annotations

import re
import shutil

import pytest

from tests.cli.repository import ROOT, change, git, save

OLD, NEW = "zabita", "zabita-mudurlugu"
MOVED = f"taşındı: {OLD} → {NEW}"


@pytest.fixture
def town(tmp_path, monkeypatch):
    """Each folder of the directorate is called otherwise, in one commit with all that names it: thirty files."""
    town = tmp_path / "belediye"
    shutil.copytree(ROOT / "examples" / "ornek-belediye", town / "plan")
    git(tmp_path, "init", "--quiet", "--initial-branch=main", town.as_posix())
    save(town, "İlk sürüm")
    change(town / "plan" / "2025" / OLD / "PH2.3.1.yaml", "2025: 2400", "2025: 2500")
    save(town, "Hedef yükseltildi")
    for folder in sorted((town / "plan").glob(f"*/{OLD}")):
        folder.rename(folder.with_name(NEW))
    for file in sorted((town / "plan").rglob("*.yaml")):
        text = file.read_text("utf-8")
        file.write_text(re.sub(rf"\b{OLD}\b", NEW, text), "utf-8", newline="")
    save(town, "Klasörün adı değişti")
    monkeypatch.chdir(town)
    return town


def moments(run, *asked: str) -> list[str]:
    """Give a paragraph for each commit, the newest first."""
    code, told, _ = run("history", *asked)
    assert code == 0
    return told.strip().split("\n\n")[1:]


@pytest.mark.parametrize("name", [OLD, NEW])
def test_a_renamed_folder_was_all_its_pages_removed_or_added(town, run, name):
    renamed, *_ = moments(run, name)
    pages = list((town / "plan").glob(f"*/{NEW}/*.yaml"))
    assert renamed.count(MOVED) == len(pages) > 5
    of_pages = [line for line in renamed.splitlines() if line.strip() in ("silindi", "eklendi")]
    assert of_pages == []


@pytest.mark.usefixtures("town")
def test_the_past_of_a_directorate_began_with_its_folders_new_name(run):
    _, raised, first = moments(run, NEW)
    assert "2.400" in raised
    assert "eklendi" in first


@pytest.mark.usefixtures("town")
def test_a_moved_page_was_said_to_come_from_a_folder_and_go_to_a_name(run):
    renamed, raised, _ = moments(run, "PH2.3.1")
    assert MOVED in renamed
    assert "2.500" in raised


def test_a_page_between_two_directorates_that_have_names_is_told_by_these(town, run):
    git(town, "mv", f"plan/2025/{NEW}/PH2.3.1.yaml", "plan/2025/fen-isleri/PH2.3.1.yaml")
    save(town, "Taşındı")
    moved, *_ = moments(run, "PH2.3.1")
    assert "taşındı: Zabıta Müdürlüğü → Fen İşleri Müdürlüğü" in moved
