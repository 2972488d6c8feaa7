"""`blame` of a record's code: the record's part of its page, where it only suggested a page that has nothing to do with it."""

from __future__ import annotations

import json

import pytest

from tests.review.past import ROADS, Town


@pytest.fixture
def town(tmp_path, monkeypatch):
    town = Town(tmp_path / "belediye")
    town.save("İlk sürüm")
    town.set(ROADS, "2025: 400", "2025: 1500", "Hedef yükseltildi", who="Mehmet Öz")
    monkeypatch.chdir(town.folder)
    return town


@pytest.mark.usefixtures("town")
@pytest.mark.parametrize("code", ["PG1.1.1.2", "pg1.1.1.2"])
def test_an_indicator_that_exists_was_answered_with_another_pages_code(run, code):
    exit_code, told, said = run("blame", code)
    assert (exit_code, said) == (0, "")
    page, file, name, *lines = told.strip().splitlines()
    assert page.startswith("PH1.1.1 ")
    assert file == ROADS
    assert name.strip() == "PG1.1.1.2 Kapatılan çukur sayısı"
    assert [line for line in lines if "Mehmet Öz" in line] == [lines[-1]]
    assert "PG1.1.1.1" not in told


@pytest.mark.usefixtures("town")
def test_a_records_values_alone_stand_in_its_json(run):
    (page,) = json.loads(run("blame", "PG1.1.1.2", "--format", "json")[1])["pages"]
    assert page["page"] == "PH1.1.1"
    assert {value["record"]["code"] for value in page["values"]} == {"PG1.1.1.2"}


@pytest.mark.usefixtures("town")
def test_a_code_that_no_record_has_is_answered_with_the_nearest_code_there_is(run):
    code, _, said = run("blame", "PG1.1.1.22")
    assert code == 2
    assert "Bunu mu demek istediniz: PG1.1.1.2?" in said


def test_a_code_that_is_only_mentioned_is_no_record(town, run):
    town.set(ROADS, "unit: adet", "unit: adet, formula: PG9.9.9.9 / PG1.1.1.1", "Hesap")
    code, told, _ = run("blame", "PG9.9.9.9")
    assert (code, told) == (2, "")


def test_a_record_of_a_page_that_cannot_be_read_is_not_said_to_be_missing(town, run):
    town.set(ROADS, "2025: 1500", "2025: 1.500", "Bozuk")
    code, _, said = run("blame", "PG1.1.1.2")
    assert code == 2
    assert f"{ROADS} okunamıyor" in said
