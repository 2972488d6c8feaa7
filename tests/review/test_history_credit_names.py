"""Whose a change is when folders and files went by other names on the way: of who wrote, not of who renamed."""

from __future__ import annotations

import pytest

from izlence.review.history.blame import blame_of
from izlence.review.history.find import past_of
from tests.diff.two_sides import PLAN
from tests.review.past import INTRODUCTION, PARKS, ROADS, Town, credited, history, told

FRAME = "2025/program.yaml"
NAME = "2025/park-ve-bahceler/directorate.yaml"


@pytest.fixture
def town(tmp_path):
    town = Town(tmp_path / "belediye")
    town.write(FRAME, PLAN[FRAME] + "foreword: sunus.md\n")
    town.save("İlk sürüm")
    return town


def rename_folder(town: Town, old: str, new: str, message: str) -> None:
    for period in sorted(town.plan.glob(f"*/{old}")):
        town.git("mv", str(period), str(period.parent / new))
    for file in town.plan.rglob("*.yaml"):
        file.write_text(file.read_text("utf-8").replace(old, new), "utf-8")
    town.save(message)


def rename_text(town: Town, old: str, new: str, message: str) -> None:
    town.git("mv", f"plan/2025/narrative/{old}", f"plan/2025/narrative/{new}")
    town.set(FRAME, f"foreword: {old}", f"foreword: {new}", message)


def test_a_page_that_came_to_a_folder_was_called_moved_by_who_renamed_the_folder(town):
    base = town.git("rev-parse", "HEAD")
    town.git("mv", f"plan/{ROADS}", "plan/2025/park-ve-bahceler/PH1.1.1.yaml")
    town.save("Devir")
    rename_folder(town, "park-ve-bahceler", "yesil-alanlar", "Klasör")
    found = credited(town, base)
    assert found["PH1.1.1 moved"] == ["Devir"]
    assert found["PH1.1.2 moved"] == ["Klasör"]
    assert found["yesil-alanlar moved"] == ["Klasör"]


def test_a_page_that_left_a_folder_keeps_its_mover_when_that_folder_is_renamed(town):
    base = town.git("rev-parse", "HEAD")
    town.git("mv", f"plan/{ROADS}", "plan/2025/park-ve-bahceler/PH1.1.1.yaml")
    town.save("Devir")
    rename_folder(town, "fen-isleri", "yol-isleri", "Klasör")
    assert credited(town, base)["PH1.1.1 moved"] == ["Devir"]


def test_a_page_that_was_edited_too_is_moved_by_who_renamed_its_folder(town):
    base = town.git("rev-parse", "HEAD")
    town.set(PARKS, "2025: 3", "2025: 4", "Park")
    rename_folder(town, "park-ve-bahceler", "yesil-alanlar", "Klasör")
    rename_folder(town, "yesil-alanlar", "yesil", "Kısa ad")
    found = credited(town, base)
    assert found["PG1.1.2.1/values/2025"] == ["Park"]
    assert found["PH1.1.2 moved"] == found["yesil moved"] == ["Klasör", "Kısa ad"]


@pytest.mark.parametrize("is_back", [False, True])
def test_a_directorates_name_was_that_of_who_renamed_its_folder_or_nobodys(town, is_back):
    base = town.git("rev-parse", "HEAD")
    town.set(NAME, "name: Park", "name: Yeşil Alan, Park", "Ad")
    rename_folder(town, "park-ve-bahceler", "yesil-alanlar", "Klasör")
    if is_back:
        rename_folder(town, "yesil-alanlar", "park-ve-bahceler", "Geri")
    found = {name: who for name, who in credited(town, base).items() if name.endswith("/name")}
    assert list(found.values()) == [["Ad"]]


def test_a_name_that_changed_with_its_folder_is_of_that_commit(town):
    base = town.git("rev-parse", "HEAD")
    town.change(NAME, "name: Park", "name: Yeşil Alan, Park")
    rename_folder(town, "park-ve-bahceler", "yesil-alanlar", "Ad ve klasör")
    rename_folder(town, "yesil-alanlar", "park-ve-bahceler", "Geri")
    found = {name: who for name, who in credited(town, base).items() if name.endswith("/name")}
    assert list(found.values()) == [["Ad ve klasör"]]


def test_an_edit_between_two_renamings_of_a_text_was_that_of_those_who_renamed_it(town):
    base = town.git("rev-parse", "HEAD")
    rename_text(town, "sunus.md", "onsoz.md", "Önsöz")
    town.set("2025/narrative/onsoz.md", "onaracağız", "yenileyeceğiz", "Yazım")
    rename_text(town, "onsoz.md", "baslarken.md", "Başlarken")
    assert credited(town, base) == {
        "/foreword": ["Önsöz", "Başlarken"],
        "Öncelikler 1/text": ["Yazım"],
    }


def test_an_edit_of_a_text_that_was_renamed_away_and_back_keeps_its_writer(town):
    base = town.git("rev-parse", "HEAD")
    rename_text(town, "sunus.md", "onsoz.md", "Önsöz")
    town.set("2025/narrative/onsoz.md", "onaracağız", "yenileyeceğiz", "Yazım")
    rename_text(town, "onsoz.md", "sunus.md", "Geri")
    assert INTRODUCTION == "2025/narrative/sunus.md"
    assert credited(town, base) == {"Öncelikler 1/text": ["Yazım"]}


def test_a_branch_that_did_not_know_of_a_renaming_keeps_its_credit(town):
    base = town.git("rev-parse", "HEAD")
    town.on_branch("klasor")
    rename_folder(town, "park-ve-bahceler", "yesil-alanlar", "Klasör")
    town.back_to("main")
    town.set(NAME, "name: Park", "name: Yeşil Alan, Park", "Ad")
    town.merge("klasor")
    found = {name: who for name, who in credited(town, base).items() if name.endswith("/name")}
    assert [who[:1] for who in found.values()] == [["Ad"]]


@pytest.mark.parametrize("is_edited", [False, True])
def test_who_renamed_a_text_was_named_as_who_removed_it(town, is_edited):
    base = town.git("rev-parse", "HEAD")
    if is_edited:
        town.set(INTRODUCTION, "onaracağız", "yenileyeceğiz", "Yazım")
    rename_text(town, "sunus.md", "onsoz.md", "Önsöz")
    town.git("rm", "--quiet", "plan/2025/narrative/onsoz.md")
    town.set(FRAME, "foreword: onsoz.md\n", "", "Silme")
    found = credited(town, base)
    assert found.pop("sunus.md removed") == ["Silme"]
    assert list(found) == ["/foreword"]


def test_a_directorate_that_became_another_by_and_by_is_credited_though_its_folder_was_renamed(town):
    base = town.git("rev-parse", "HEAD")
    rename_folder(town, "park-ve-bahceler", "yesil-alanlar", "Klasör")
    town.git("rm", "--quiet", "plan/2025/yesil-alanlar/PH1.1.2.yaml")
    town.write("2025/yesil-alanlar/directorate.yaml", "name: Bambaşka Müdürlüğü\n")
    town.save("Başka müdürlük")
    found = credited(town, base)
    assert found["park-ve-bahceler removed"]
    assert found["yesil-alanlar added"]


def test_a_renamed_text_had_lost_its_past(town):
    town.set(INTRODUCTION, "onaracağız", "yenileyeceğiz", "Yazım")
    rename_text(town, "sunus.md", "onsoz.md", "Önsöz")
    told_now = told(history(town, "2025/narrative/onsoz.md"))
    assert [row[:2] for row in told_now] == [("Yazım", "changed"), ("İlk sürüm", "added")]
    blame = blame_of(past_of(town.plan), "2025/narrative/onsoz.md")
    assert {line.commit.subject for line in blame.lines} == {"Yazım", "İlk sürüm"}


def test_the_name_a_text_had_still_tells_when_it_went(town):
    rename_text(town, "sunus.md", "onsoz.md", "Önsöz")
    found = history(town, "2025/narrative/sunus.md")
    assert [row[:2] for row in told(found)] == [("Önsöz", "removed"), ("İlk sürüm", "added")]
    assert not found.is_there
