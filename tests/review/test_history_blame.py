"""Who last wrote each value of a page; lines have no say in it."""

from __future__ import annotations

import pytest

from izlence.review.history.blame import Blame, blame_of
from izlence.review.history.find import past_of
from tests.diff.two_sides import PLAN
from tests.review.past import INTRODUCTION, PARKS, ROADS, Town

INDICATOR = "  - {code: PG1.1.1.2, name: Kapatılan çukur sayısı, unit: adet, values: {2023: 410, 2024-H1: 200, 2025: 400}}\n"


@pytest.fixture
def town(tmp_path):
    town = Town(tmp_path / "belediye")
    town.save("İlk sürüm")
    return town


def blamed(town: Town, file: str) -> dict[str, str]:
    """Give for each value of a page the subject of the commit that wrote it."""
    found = blame_of(past_of(town.plan), file)
    assert isinstance(found, Blame)
    return {
        "/".join((line.record.code, *map(str, line.field))): line.commit.subject if line.commit else ""
        for line in found.lines
    }


def changed(town: Town, file: str) -> dict[str, str]:
    return {name: who for name, who in blamed(town, file).items() if who != "İlk sürüm"}


def test_each_value_has_the_commit_that_wrote_it(town):
    town.set(ROADS, "2025: 24", "2025: 30", "Yol")
    town.set(ROADS, "2025: 30", "2025: 36", "Yol, yeniden")
    town.set(ROADS, "budget: 250_000", "budget: 300_000", "Kaldırım")
    assert changed(town, ROADS) == {"PG1.1.1.1/values/2025": "Yol, yeniden", "F1.1.1.2/budget": "Kaldırım"}


def test_putting_lines_in_order_takes_no_credit(town, run):
    town.set(ROADS, "2025: 24", "2025: 30", "Yol")
    before = (town.plan / ROADS).read_text("utf-8")
    town.write(
        ROADS,
        before.replace(
            "    values: {2023: 18.0, 2024-H1: 9, 2025: 30}\n",
            "    values:\n      2023: 18.0\n      2024-H1: 9\n      2025: 30\n",
        ),
    )
    town.save("Alt alta yazıldı")
    town.change(
        ROADS, "objective: H1.1\ntitle: Yolları onarmak.\n", "title: Yolları onarmak.\nobjective: H1.1\n"
    )
    town.save("Sırası değişti")
    assert run("fmt", town.plan / ROADS, "--plan", town.plan)[0] == 0
    assert town.git("status", "--porcelain")
    town.save("fmt")
    assert (town.plan / ROADS).read_text("utf-8") != before
    assert changed(town, ROADS) == {"PG1.1.1.1/values/2025": "Yol"}


def test_other_digits_are_another_value_in_print(town):
    town.set(ROADS, "2023: 18.0", "2023: 18.00", "Yazılış")
    assert changed(town, ROADS) == {"PG1.1.1.1/values/2023": "Yazılış"}


def test_a_value_that_came_back_is_of_who_brought_it_back(town):
    town.set(ROADS, "2025: 24", "2025: 30", "Yol")
    town.set(ROADS, "2025: 30", "2025: 24", "Geri")
    assert changed(town, ROADS) == {"PG1.1.1.1/values/2025": "Geri"}


def test_values_keep_their_authors_when_their_page_moves(town):
    town.set(ROADS, "2025: 24", "2025: 30", "Yol")
    town.git("mv", "plan/2025/fen-isleri/PH1.1.1.yaml", "plan/2025/park-ve-bahceler/PH1.1.1.yaml")
    town.save("Devir")
    assert changed(town, "2025/park-ve-bahceler/PH1.1.1.yaml") == {"PG1.1.1.1/values/2025": "Yol"}


def test_values_keep_their_authors_when_their_indicator_moves_to_another_page(town):
    town.set(ROADS, "2025: 400", "2025: 500", "Çukur")
    town.change(ROADS, INDICATOR.replace("400", "500"), "")
    town.change(PARKS, "indicators:\n", "indicators:\n" + INDICATOR.replace("400", "500"))
    town.save("Taşıma")
    assert changed(town, PARKS) == {"PG1.1.1.2/values/2025": "Çukur"}


def test_an_order_that_changed_takes_no_credit(town):
    town.set(ROADS, INDICATOR, "", "Çıkarma")
    town.change(ROADS, "activities:\n", f"{INDICATOR}activities:\n")
    town.git("add", "--all")
    town.git("commit", "--quiet", "--amend", "-m", "Sırası değişti")
    assert changed(town, ROADS) == {}


def test_what_is_not_committed_is_nobodys(town):
    town.change(ROADS, "2025: 24", "2025: 30")
    assert changed(town, ROADS) == {"PG1.1.1.1/values/2025": ""}


def test_a_paragraph_is_of_who_last_edited_it(town):
    text = PLAN[INTRODUCTION].replace("Yollarımızı onaracağız.", "Bütün yollarımızı onaracağız.")
    town.write(INTRODUCTION, text)
    town.save("Paragraf")
    town.write(INTRODUCTION, text.replace("kentimizin bir yılını", "kentimizin\nbir yılını"))
    town.save("Satırlar bölündü")
    found = blame_of(past_of(town.plan), INTRODUCTION)
    assert [
        (line.value, line.commit.subject) for line in found.lines if line.commit.subject != "İlk sürüm"
    ] == [("Bütün yollarımızı onaracağız.", "Paragraf")]


def test_a_merge_takes_no_credit(town):
    town.on_branch("yol")
    town.set(ROADS, "2025: 24", "2025: 30", "Yol")
    town.back_to("main")
    town.set(ROADS, "budget: 250_000", "budget: 300_000", "Kaldırım")
    town.merge("yol")
    assert changed(town, ROADS) == {"PG1.1.1.1/values/2025": "Yol", "F1.1.1.2/budget": "Kaldırım"}


def test_every_value_of_every_page_has_an_author(town):
    for file in (
        ROADS,
        PARKS,
        INTRODUCTION,
        "2025/goals.yaml",
        "2025/general-costs.yaml",
        "2025/program.yaml",
    ):
        found = blamed(town, file)
        assert found
        assert set(found.values()) == {"İlk sürüm"}


def test_a_page_that_cannot_be_read_has_no_values_to_tell(town):
    town.change(ROADS, "2025: 24", "2025: [24")
    assert blame_of(past_of(town.plan), ROADS) is None
