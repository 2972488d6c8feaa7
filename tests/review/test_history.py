"""A code's history: who changed which value when, the newest first."""

from __future__ import annotations

import subprocess

import pytest

from izlence.read.git import GitFault
from izlence.review.history.find import past_of
from tests.diff.two_sides import PLAN
from tests.review.past import INTRODUCTION, PARKS, ROADS, Town, history, told

INDICATOR = "  - {code: PG1.1.1.2, name: Kapatılan çukur sayısı, unit: adet, values: {2023: 410, 2024-H1: 200, 2025: 400}}\n"
ADDED = ("İlk sürüm", "added", "PG1.1.1.1", "", "")


@pytest.fixture
def town(tmp_path):
    town = Town(tmp_path / "belediye")
    town.save("İlk sürüm")
    return town


def test_an_indicators_values_the_newest_first(town):
    town.set(ROADS, "2025: 24", "2025: 30", "Yol")
    town.set(ROADS, "2025: 400", "2025: 500", "Çukur")
    town.set(ROADS, "2025: 30", "2025: 36", "Yol, yeniden")
    assert told(history(town, "PG1.1.1.1")) == [
        ("Yol, yeniden", "changed", "PG1.1.1.1/values/2025", "30", "36"),
        ("Yol", "changed", "PG1.1.1.1/values/2025", "24", "30"),
        ADDED,
    ]


def test_one_value_alone(town):
    town.set(ROADS, "2025: 24", "2025: 30", "Yol")
    town.set(ROADS, "2023: 18.0", "2023: 19.0", "Gerçekleşme")
    assert told(history(town, "PG1.1.1.1/2025"))[:1] == [
        ("Yol", "changed", "PG1.1.1.1/values/2025", "24", "30")
    ]
    first = history(town, "PG1.1.1.1/2025").moments[-1].changes[0]
    assert first.contents == ((("values", "2025"), 24),)


def test_a_page_shows_what_changed_in_its_records(town):
    town.set(ROADS, "2025: 400", "2025: 500", "Çukur")
    town.set(ROADS, "budget: 250_000", "budget: 300_000", "Kaldırım")
    town.set(PARKS, "2025: 3", "2025: 4", "Park")
    assert [row[2] for row in told(history(town, "PH1.1.1"))] == [
        "F1.1.1.2/budget",
        "PG1.1.1.2/values/2025",
        "PH1.1.1",
    ]


@pytest.mark.parametrize("code", ["A1", "H1.1"])
def test_a_goal_shows_what_changed_below_it(town, code):
    town.set(ROADS, "2025: 400", "2025: 500", "Çukur")
    town.set("2025/goals.yaml", "title: Altyapı", "title: Sağlam altyapı", "Hedefin metni")
    assert [row[:3] for row in told(history(town, code))][:2] == [
        ("Hedefin metni", "changed", "H1.1/title"),
        ("Çukur", "changed", "PG1.1.1.2/values/2025"),
    ]


def test_a_goal_with_a_longer_number_is_not_below(town):
    town.write("2025/park-ve-bahceler/PH1.11.1.yaml", PLAN[PARKS].replace("1.1.2", "1.11.1"))
    town.save("Başka hedef")
    assert "Başka hedef" not in [row[0] for row in told(history(town, "H1.1"))]


def test_a_directorate_shows_its_pages(town):
    town.set(PARKS, "2025: 3", "2025: 4", "Park")
    town.set(ROADS, "2025: 24", "2025: 30", "Yol")
    found = told(history(town, "park-ve-bahceler"))
    assert [row[0] for row in found if row[1] == "changed"] == ["Park"]


def test_a_note_of_a_page(town):
    town.set(PARKS, "Yalnız yeni", "Sadece yeni", "Dipnot")
    assert [row[:3] for row in told(history(town, "PH1.1.2/alan"))] == [
        ("Dipnot", "changed", "alan/text"),
        ("İlk sürüm", "added", "alan"),
    ]
    assert told(history(town, "alan")) == told(history(town, "PH1.1.2/alan"))


def test_a_file(town):
    town.set(INTRODUCTION, "bir yılını", "bir yıllık yolunu", "Sunuş")
    assert [row[:2] for row in told(history(town, "narrative/sunus.md"))] == [
        ("Sunuş", "changed"),
        ("İlk sürüm", "added"),
    ]


def test_small_letters_name_a_code_too(town):
    assert told(history(town, "pg1.1.1.1")) == [ADDED]


def test_a_page_is_followed_to_another_directorate(town):
    town.git("mv", "plan/2025/fen-isleri/PH1.1.1.yaml", "plan/2025/park-ve-bahceler/PH1.1.1.yaml")
    town.save("Devir")
    town.set("2025/park-ve-bahceler/PH1.1.1.yaml", "2025: 24", "2025: 30", "Yol")
    assert told(history(town, "PH1.1.1"))[:2] == [
        ("Yol", "changed", "PG1.1.1.1/values/2025", "24", "30"),
        ("Devir", "moved", "PH1.1.1", "fen-isleri", "park-ve-bahceler"),
    ]
    assert [row[0] for row in told(history(town, "PG1.1.1.1"))] == ["Yol", "İlk sürüm"]


def test_a_file_under_another_name_is_no_change(town):
    town.git("mv", "plan/2025/fen-isleri/PH1.1.1.yaml", "plan/2025/fen-isleri/PH1.1.9.yaml")
    town.save("Yanlış ad")
    assert told(history(town, "PG1.1.1.1")) == [ADDED]


def test_an_indicator_is_followed_to_another_page(town):
    town.change(ROADS, INDICATOR, "")
    town.change(PARKS, "indicators:\n", "indicators:\n" + INDICATOR.replace("400", "500"))
    town.save("Taşıma")
    assert told(history(town, "PG1.1.1.2"))[:2] == [
        ("Taşıma", "moved", "PG1.1.1.2", "PH1.1.1", "PH1.1.2"),
        ("Taşıma", "changed", "PG1.1.1.2/values/2025", "400", "500"),
    ]
    assert told(history(town, "PH1.1.1"))[0][1] == "moved"


def test_a_code_that_is_gone_is_still_found(town):
    town.set(ROADS, INDICATOR, "", "Göstergeden vazgeçildi")
    found = history(town, "PG1.1.1.2")
    assert (found.is_known, found.is_there) == (True, False)
    assert [row[:2] for row in told(found)] == [("Göstergeden vazgeçildi", "removed"), ("İlk sürüm", "added")]


def test_a_code_that_never_was_is_not_known(town):
    found = history(town, "PG1.1.1.22")
    assert not found.is_known
    assert "PG1.1.1.2" in found.known


def test_what_is_not_committed_comes_first(town):
    town.change(ROADS, "2025: 24", "2025: 30")
    found = history(town, "PG1.1.1.1")
    assert found.moments[0].commit is None
    assert told(found)[0] == ("", "changed", "PG1.1.1.1/values/2025", "24", "30")


def test_a_new_page_that_is_not_committed_is_found(town):
    town.write("2025/park-ve-bahceler/PH1.1.3.yaml", PLAN[PARKS].replace("1.1.2", "1.1.3"))
    assert told(history(town, "PG1.1.3.1")) == [("", "added", "PG1.1.3.1", "", "")]


def test_a_commit_that_broke_the_page_is_told_and_its_change_with_the_next(town):
    town.set(ROADS, "2025: 24", "2025: [24", "Bozuk")
    town.set(ROADS, "2025: [24", "2025: 30", "Onarım")
    found = history(town, "PG1.1.1.1")
    assert told(found) == [("Onarım", "changed", "PG1.1.1.1/values/2025", "24", "30"), ADDED]
    assert [moment.unreadable for moment in found.moments] == [(), (ROADS,), ()]


def test_a_page_that_began_broken_is_added_when_it_can_be_read(town):
    page = PLAN[PARKS].replace("1.1.2", "1.1.3")
    town.write("2025/park-ve-bahceler/PH1.1.3.yaml", page + "<<<<<<< HEAD\n")
    town.save("Çatışma işaretiyle")
    town.write("2025/park-ve-bahceler/PH1.1.3.yaml", page)
    town.save("İşaretsiz")
    assert told(history(town, "PG1.1.3.1")) == [("İşaretsiz", "added", "PG1.1.3.1", "", "")]


def test_since_a_revision(town):
    town.set(ROADS, "2025: 24", "2025: 30", "Yol")
    town.set(ROADS, "2025: 30", "2025: 36", "Yol, yeniden")
    assert [row[0] for row in told(history(town, "PG1.1.1.1", since="HEAD~1"))] == ["Yol, yeniden"]
    found = history(town, "PG1.1.1.1", since="HEAD")
    assert (told(found), found.is_known, found.is_there) == ([], True, True)
    with pytest.raises(GitFault):
        history(town, "PG1.1.1.1", since="yok")


def test_one_period(town):
    for name, text in PLAN.items():
        if name.startswith("2025/"):
            town.write(name.replace("2025/", "2026/"), text)
    town.save("Yeni yıl")
    town.set(f"2026{ROADS[4:]}", "2025: 24", "2025: 30", "Yol")
    assert [row[0] for row in told(history(town, "PG1.1.1.1"))] == ["Yol", "Yeni yıl", "İlk sürüm"]
    assert [row[0] for row in told(history(town, "PG1.1.1.1", period="2025"))] == ["İlk sürüm"]


def test_a_shallow_clone_says_where_its_history_begins(town, tmp_path):
    town.set(ROADS, "2025: 24", "2025: 30", "Yol")
    town.set(ROADS, "2025: 30", "2025: 36", "Yol, yeniden")
    clone = ["git", "clone", "--quiet", "--depth=2", town.folder.as_uri(), str(tmp_path / "kopya")]
    subprocess.run(clone, check=True, capture_output=True)
    town.plan = tmp_path / "kopya/plan"
    found = history(town, "PG1.1.1.1")
    assert found.begins is not None
    assert found.begins.date == "2026-03-01T22:30:00Z"
    assert [moment.is_boundary for moment in found.moments] == [False, True]


def test_a_repository_without_a_commit_has_only_what_is_not_committed(tmp_path):
    found = history(Town(tmp_path / "belediye"), "PG1.1.1.1")
    assert told(found) == [("", "added", "PG1.1.1.1", "", "")]


def test_without_a_repository_git_cannot_answer(tmp_path, monkeypatch):
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path))
    with pytest.raises(GitFault):
        past_of(tmp_path)


def test_a_plan_whose_folder_was_renamed_is_followed(town):
    town.set(ROADS, "2025: 24", "2025: 30", "Yol")
    town.git("mv", "plan", "veri")
    town.plan = town.folder / "veri"
    town.set(ROADS, "2025: 30", "2025: 36", "Klasörün adı")
    town.set(ROADS, "2025: 36", "2025: 40", "Yol, yeniden")
    assert [row[0] for row in told(history(town, "PG1.1.1.1"))] == [
        "Yol, yeniden",
        "Klasörün adı",
        "Yol",
        "İlk sürüm",
    ]
    assert [row[0] for row in told(history(town, "PG1.1.1.3"))] == ["İlk sürüm"]
    assert [row[0] for row in told(history(town, "PG1.1.1.1", since="HEAD~1"))] == ["Yol, yeniden"]


def renamed_there_and_back(town):
    """Ali writes a value, Can renames the folder, Veli writes another, Can renames it back."""
    town.set(ROADS, "2025: 24", "2025: 30", "Yol", who="Ali")
    town.git("mv", "plan", "kurum")
    town.save("Adı kurum oldu", who="Can")
    town.plan = town.folder / "kurum"
    town.set(ROADS, "2025: 30", "2025: 36", "Yol, yeniden", who="Veli")
    town.git("mv", "kurum", "plan")
    town.save("Adı yine plan", who="Can")
    town.plan = town.folder / "plan"


def test_who_renames_the_folder_away_and_back_wrote_no_value(town):
    renamed_there_and_back(town)
    expected = [
        ("Yol, yeniden", "changed", "PG1.1.1.1/values/2025", "30", "36"),
        ("Yol", "changed", "PG1.1.1.1/values/2025", "24", "30"),
        ADDED,
    ]
    assert told(history(town, "PG1.1.1.1")) == expected
    assert told(history(town, "PG1.1.1.1", since="HEAD~4")) == expected[:2]
    assert told(history(town, "PG1.1.1.1", since="HEAD~2")) == expected[:1]
    assert told(history(town, "PG1.1.1.1", since="HEAD~1")) == []


def test_a_branch_that_did_not_know_of_the_renaming_keeps_its_author(town):
    town.on_branch("dal")
    town.set(ROADS, "2025: 400", "2025: 500", "Dalda", who="Ali")
    town.back_to("main")
    town.git("mv", "plan", "kurum")
    town.save("Adı kurum oldu", who="Can")
    town.plan = town.folder / "kurum"
    town.merge("dal")
    assert "2025: 500" in (town.plan / ROADS).read_text("utf-8")
    assert [row[0] for row in told(history(town, "PG1.1.1.2"))] == ["Dalda", "İlk sürüm"]


def test_another_plan_that_had_the_folders_name_before_is_not_this_ones_past(town):
    """An example stood in plan/ when the plan itself stood in kurum/."""
    town.git("mv", "plan", "kurum")
    town.save("Adı kurum oldu")
    for name, text in PLAN.items():
        town.write(name, text.replace("2025: 24", "2025: 7"))
    town.save("Örnek plan")
    town.set(ROADS, "2025: 7", "2025: 8", "Örnekte")
    town.git("rm", "-r", "--quiet", "plan")
    town.save("Örnek silindi")
    town.git("mv", "kurum", "plan")
    town.save("Adı yine plan")
    town.set(ROADS, "2025: 24", "2025: 30", "Yol")
    assert [row[0] for row in told(history(town, "PG1.1.1.1"))] == ["Yol", "İlk sürüm"]


@pytest.mark.parametrize(
    ("asked", "parts"),
    [
        ("PG1.1.1.1/2099", "2025"),
        ("PG1.1.1.1/foo", "unit"),
        ("F1.1.1.2/2024", "budget"),
        ("PH1.1.2/yok", "alan"),
        ("H1.1/yok", "title"),
    ],
)
def test_what_a_code_never_had_is_not_called_unchanged(town, asked, parts):
    found = history(town, asked)
    assert (found.is_known, found.is_there, told(found)) == (False, False, [])
    assert parts in found.parts


def test_what_a_code_had_once_is_still_known(town):
    town.set(ROADS, "2023: 18.0, ", "", "Eski yıl çıktı")
    found = history(town, "PG1.1.1.1/2023")
    assert (found.is_known, found.is_there) == (True, False)
    assert [row[1] for row in told(found)] == ["changed", "added"]
