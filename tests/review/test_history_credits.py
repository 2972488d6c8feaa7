"""Who made each change of a comparison: its commits, the last one last."""

from __future__ import annotations

import pytest

from tests.render.pieces import png
from tests.review.past import INTRODUCTION, PARKS, ROADS, Town, comparison, credited

INDICATOR = "  - {code: PG1.1.1.2, name: Kapatılan çukur sayısı, unit: adet, values: {2023: 410, 2024-H1: 200, 2025: 400}}\n"


@pytest.fixture
def town(tmp_path):
    town = Town(tmp_path / "belediye")
    town.save("İlk sürüm")
    return town


def test_a_page_that_one_commit_touched_is_its(town):
    town.set(ROADS, "2025: 24", "2025: 30", "Meclis kararı")
    town.set(PARKS, "2025: 3", "2025: 4", "Yeni park")
    assert credited(town, "HEAD~2", "HEAD") == {
        "PG1.1.1.1/values/2025": ["Meclis kararı"],
        "PG1.1.2.1/values/2025": ["Yeni park"],
    }


def test_each_value_of_a_page_has_its_own_commits(town):
    town.set(ROADS, "2025: 24", "2025: 30", "Yol")
    town.set(ROADS, "2025: 400", "2025: 500", "Çukur")
    town.set(ROADS, "2025: 30", "2025: 36", "Yol, yeniden")
    assert credited(town, "HEAD~3", "HEAD") == {
        "PG1.1.1.1/values/2025": ["Yol", "Yol, yeniden"],
        "PG1.1.1.2/values/2025": ["Çukur"],
    }


def test_what_was_taken_back_on_the_way_made_nothing(town):
    town.set(ROADS, "2025: 24", "2025: 30", "Yanlış")
    town.set(ROADS, "2025: 30", "2025: 24", "Geri")
    town.set(ROADS, "2025: 24", "2025: 36", "Doğru")
    assert credited(town, "HEAD~3", "HEAD") == {"PG1.1.1.1/values/2025": ["Doğru"]}


def test_a_change_of_a_page_that_was_broken_in_between_is_of_the_commit_that_mended_it(town):
    town.set(ROADS, "values: {2023: 18.0", "values: {2023: [18.0", "Bozuk")
    town.change(ROADS, "values: {2023: [18.0", "values: {2023: 18.0")
    town.set(ROADS, "2025: 24", "2025: 30", "Onarım")
    town.set(ROADS, "2025: 400", "2025: 500", "Çukur")
    assert credited(town, "HEAD~3", "HEAD") == {
        "PG1.1.1.1/values/2025": ["Onarım"],
        "PG1.1.1.2/values/2025": ["Çukur"],
    }


def test_an_ambiguous_number_in_between_is_no_value(town):
    town.set(ROADS, "2023: 5000", "2023: 5.000", "Belirsiz")
    town.set(ROADS, "2023: 5.000", "2023: 6000", "Açık")
    assert credited(town, "HEAD~2", "HEAD") == {"PG1.1.1.3/values/2023": ["Açık"]}


def test_a_page_keeps_its_commits_when_it_moves_to_another_directorate(town):
    town.set(ROADS, "2025: 24", "2025: 30", "Yol")
    town.git("mv", "plan/2025/fen-isleri/PH1.1.1.yaml", "plan/2025/park-ve-bahceler/PH1.1.1.yaml")
    town.save("Devir")
    town.set("2025/park-ve-bahceler/PH1.1.1.yaml", "2025: 30", "2025: 36", "Yol, yeniden")
    assert credited(town, "HEAD~3", "HEAD") == {
        "PH1.1.1 moved": ["Devir"],
        "PG1.1.1.1/values/2025": ["Yol", "Yol, yeniden"],
    }


def test_an_indicator_keeps_its_commits_when_it_moves_to_another_page(town):
    town.set(ROADS, "2025: 400", "2025: 500", "Çukur")
    town.change(ROADS, INDICATOR.replace("400", "500"), "")
    town.change(PARKS, "indicators:\n", "indicators:\n" + INDICATOR.replace("400", "500"))
    town.save("Taşıma")
    town.set(PARKS, "2025: 500", "2025: 600", "Çukur, yeniden")
    found = credited(town, "HEAD~3", "HEAD")
    assert found["PG1.1.1.2 moved"] == ["Taşıma"]
    assert found["PG1.1.1.2/values/2025"] == ["Çukur", "Çukur, yeniden"]


def test_an_indicator_that_left_one_day_and_came_the_next_was_moved_by_both(town):
    town.set(ROADS, INDICATOR, "", "Çıkarma")
    town.set(PARKS, "indicators:\n", "indicators:\n" + INDICATOR, "Ekleme")
    assert credited(town, "HEAD~2", "HEAD")["PG1.1.1.2 moved"] == ["Çıkarma", "Ekleme"]


def test_a_new_indicator_is_of_those_who_added_and_mended_it(town):
    new = INDICATOR.replace("PG1.1.1.2", "PG1.1.1.4")
    town.change(ROADS, "activities:\n", f"{new}activities:\n")
    town.save("Yeni gösterge")
    text = (town.plan / ROADS).read_text("utf-8")
    at = text.index("PG1.1.1.4")
    town.write(ROADS, text[:at] + text[at:].replace("2025: 400", "2025: 450"))
    town.save("Hedefi düzeltildi")
    town.set(ROADS, "2025: 24", "2025: 30", "Yol")
    assert credited(town, "HEAD~3", "HEAD") == {
        "PG1.1.1.1/values/2025": ["Yol"],
        "PG1.1.1.4 added": ["Yeni gösterge", "Hedefi düzeltildi"],
    }


def test_a_new_page_is_of_those_who_added_and_mended_it(town):
    page = (town.plan / PARKS).read_text("utf-8").replace("1.1.2", "1.1.3").replace("id: alan", "id: alan-2")
    town.write("2025/park-ve-bahceler/PH1.1.3.yaml", page)
    town.save("Yeni hedef")
    town.set("2025/park-ve-bahceler/PH1.1.3.yaml", "2025: 3", "2025: 5", "Hedefi yükseltildi")
    assert credited(town, "HEAD~2", "HEAD") == {"PH1.1.3 added": ["Yeni hedef", "Hedefi yükseltildi"]}


def test_a_note_that_was_removed_is_of_who_removed_it(town):
    town.set(PARKS, "Yalnız yeni", "Sadece yeni", "Dipnot düzeltildi")
    town.set(
        PARKS, "notes:\n  - {id: alan, text: Sadece yeni açılan parklar sayılır.}\n", "", "Dipnot silindi"
    )
    assert credited(town, "HEAD~2", "HEAD") == {"alan removed": ["Dipnot silindi"]}


def test_a_paragraph_that_was_edited_twice_is_of_both(town):
    town.set(INTRODUCTION, "Yollarımızı onaracağız.", "Bütün yollarımızı onaracağız.", "Bir")
    town.set(INTRODUCTION, "bir yılını anlatır", "bir yıllık yolunu anlatır", "Öteki")
    town.set(
        INTRODUCTION,
        "Bütün yollarımızı onaracağız.",
        "Bütün yollarımızı onaracağız ve genişleteceğiz.",
        "İki",
    )
    found = credited(town, "HEAD~3", "HEAD")
    assert sorted(map(tuple, found.values())) == [("Bir", "İki"), ("Öteki",)]


def test_a_merge_changes_nothing_by_itself(town):
    town.on_branch("yol")
    town.set(ROADS, "2025: 24", "2025: 30", "Yol")
    town.back_to("main")
    town.set(ROADS, "budget: 250_000", "budget: 300_000", "Kaldırım")
    town.merge("yol")
    assert credited(town, "HEAD~2", "HEAD") == {
        "PG1.1.1.1/values/2025": ["Yol"],
        "F1.1.1.2/budget": ["Kaldırım"],
    }


def test_what_a_merge_itself_changed_is_the_merges(town):
    town.on_branch("yol")
    town.set(ROADS, "2025: 24", "2025: 30", "Yol")
    town.back_to("main")
    town.set(ROADS, "budget: 250_000", "budget: 300_000", "Kaldırım")
    town.merge("yol")
    town.change(ROADS, "2025: 400", "2025: 500")
    town.git("add", "--all")
    town.git("commit", "--quiet", "--amend", "--no-edit")
    assert credited(town, "HEAD~2", "HEAD") == {
        "PG1.1.1.1/values/2025": ["Yol"],
        "PG1.1.1.2/values/2025": ["Birleştirme: yol"],
        "F1.1.1.2/budget": ["Kaldırım"],
    }


def test_of_two_branches_the_one_whose_value_stands_made_it(town):
    town.on_branch("yol")
    town.set(ROADS, "2025: 24", "2025: 30", "Otuz")
    town.back_to("main")
    town.set(ROADS, "2025: 24", "2025: 36", "Otuz altı")
    town.git("merge", "--quiet", "--no-ff", "--strategy-option=theirs", "-m", "Birleştirme", "yol")
    assert credited(town, "HEAD~2", "HEAD") == {"PG1.1.1.1/values/2025": ["Otuz"]}


def test_what_only_the_base_changed_is_nobodys(town):
    town.on_branch("yol")
    town.set(ROADS, "2025: 24", "2025: 30", "Yol")
    town.back_to("main")
    town.set(ROADS, "2025: 400", "2025: 500", "Yalnız main")
    assert credited(town, "main", "yol") == {
        "PG1.1.1.1/values/2025": ["Yol"],
        "PG1.1.1.2/values/2025": [],
    }


def test_what_is_not_committed_has_no_credit(town):
    base = town.git("rev-parse", "HEAD")
    town.set(ROADS, "2025: 24", "2025: 30", "Yol")
    town.change(ROADS, "2025: 400", "2025: 500")
    town.change(PARKS, "2025: 3", "2025: 4")
    assert credited(town, base) == {
        "PG1.1.1.1/values/2025": ["Yol"],
        "PG1.1.1.2/values/2025": [],
        "PG1.1.2.1/values/2025": [],
    }


def test_nobody_is_credited_with_a_value_that_was_written_over_in_the_working_folder(town):
    town.set(ROADS, "2025: 24", "2025: 30", "Yol")
    town.change(ROADS, "2025: 30", "2025: 99")
    assert credited(town, "HEAD~1") == {"PG1.1.1.1/values/2025": []}


def test_digits_alone_have_their_commit(town):
    town.set(ROADS, "2023: 18.0", "2023: 18.00", "Yazılış")
    town.set(ROADS, "2025: 400", "2025: 500", "Çukur")
    assert credited(town, "HEAD~2", "HEAD")["PG1.1.1.1/values/2023"] == ["Yazılış"]


def test_a_plan_in_the_repositorys_root_is_credited_too(tmp_path):
    town = Town(tmp_path / "plan", plan=".")
    town.save("İlk sürüm")
    town.set(ROADS, "2025: 24", "2025: 30", "Yol")
    assert credited(town, "HEAD~1", "HEAD") == {"PG1.1.1.1/values/2025": ["Yol"]}


def test_an_unchanged_plan_asks_git_nothing(town):
    assert comparison(town, "HEAD", None).changes == ()
    assert credited(town, "HEAD") == {}


def test_a_plan_whose_folder_was_renamed_keeps_its_commits(town):
    base = town.git("rev-parse", "HEAD")
    town.set(ROADS, "2025: 24", "2025: 30", "Yol")
    town.git("mv", "plan", "veri")
    town.plan = town.folder / "veri"
    town.save("Klasörün adı")
    town.set(ROADS, "2025: 30", "2025: 36", "Yol, yeniden")
    town.set(PARKS, "2025: 3", "2025: 4", "Park")
    assert credited(town, base, "HEAD") == {
        "PG1.1.1.1/values/2025": ["Yol", "Yol, yeniden"],
        "PG1.1.2.1/values/2025": ["Park"],
    }


def test_a_picture_is_of_those_who_drew_it(town):
    (town.plan / "logo.png").write_bytes(png(1, 1, bytes([1] * 3)))
    town.set(
        "institution.yaml", "name: Örnek Belediyesi\n", "name: Örnek Belediyesi\nlogo: logo.png\n", "Logo"
    )
    for shade in (2, 3):
        (town.plan / "logo.png").write_bytes(png(1, 1, bytes([shade] * 3)))
        town.save(f"Logo {shade}")
    assert list(credited(town, "HEAD~2", "HEAD").values()) == [["Logo 2", "Logo 3"]]
    (town.plan / "logo.png").write_bytes(png(1, 1, bytes([4] * 3)))
    assert list(credited(town, "HEAD~2").values()) == [[]]


def test_the_credit_is_not_of_who_renamed_the_folder_away_and_back(town):
    town.set(ROADS, "2025: 24", "2025: 30", "Yol")
    town.git("mv", "plan", "kurum")
    town.save("Adı kurum oldu")
    town.plan = town.folder / "kurum"
    town.set(ROADS, "2025: 400", "2025: 500", "Çukur")
    town.git("mv", "kurum", "plan")
    town.save("Adı yine plan")
    town.plan = town.folder / "plan"
    assert credited(town, "HEAD~4") == {
        "PG1.1.1.1/values/2025": ["Yol"],
        "PG1.1.1.2/values/2025": ["Çukur"],
    }
