"""What went wrong when the cases were first read, by what each of them must say since; `make accept` does not touch this."""

from __future__ import annotations

import pytest

from tests.changes.case import CASES


def expected(case: str, form: str = "terminal.txt") -> str:
    (folder,) = (path for path in CASES.iterdir() if path.name.partition("-")[2] == case)
    return (folder / "expected" / form).read_text(encoding="utf-8").replace("\u00a0", " ")


def test_a_renamed_narrative_file_was_told_as_a_page_under_another_objective():
    told = expected("narrative-renamed")
    assert "artık başka hedefe bağlı" not in told
    assert "karar" not in told


def test_numbers_in_a_table_of_a_narrative_changed_and_no_number_was_said_to_have():
    told = expected("narrative-table-and-footnote")
    assert "metinlerin içindeki sayılar da değişti" in told
    assert "hiçbir sayı" not in told
    assert "rakamla yazılı hiçbir sayı değişmedi" in expected("narrative-paragraphs")


def test_a_narratives_paragraphs_were_counted_in_english():
    assert "- 2 paragraf\n" in expected("foreword-removed")


def test_what_came_under_the_name_of_what_went_lost_its_heading():
    told = expected("page-code-renamed")
    assert "PH1.1.2 Yağmur suyu hatlarını tamamlamak. · Fen İşleri Müdürlüğü · 2025 (silindi)" in told
    assert "PH1.1.3 Yağmur suyu hatlarını tamamlamak. · Fen İşleri Müdürlüğü · 2025 (eklendi)" in told


def test_a_renamed_narrative_was_told_as_removed_and_added():
    for case in ("narrative-renamed", "narrative-renamed-and-edited"):
        told = expected(case)
        assert "silindi" not in told
        assert "eklendi" not in told
        assert "yalnız metnin dosyasının adı değişti" in told


def test_the_foreword_that_went_was_told_as_a_changed_text():
    told = expected("foreword-removed")
    assert "yalnız metinler değişti" not in told
    assert "sunus.md: kaldırıldı" in told


def test_an_activity_struck_from_the_strategic_plan_was_a_hint():
    assert "karar gerekir" in expected("strategic-activity-removed")


def test_a_renamed_folder_whose_name_changed_was_a_directorate_gone_and_another_come():
    told = expected("directorate-folder-and-name")
    assert "%100" not in told
    assert "Park ve Bahçeler Müdürlüğü → Park ve Bahçeler Müdürlüğü" not in told


def test_a_page_of_which_only_something_went_was_named_by_its_old_file():
    assert "  after/2025/fen-isleri/PH1.1.1.yaml" in expected("indicator-removed")


def test_a_chapter_was_moved_from_second_to_second_place():
    told = expected("chapters")
    assert "2. sırada → 2. sırada" not in told
    assert "3. sırada → 1. sırada" in told


def test_the_item_that_was_moved_was_not_named():
    assert "> Faaliyet: Yolların yenilenmesi (taşındı)" in expected("card-texts")


def test_a_heading_was_called_paragraph_zero():
    assert "> Başlık: Paydaşlar (taşındı)" in expected("narrative-parts-swapped")
    assert "~ Birimler, tablonun bir satırı" in expected("narrative-table-and-footnote")


def test_another_currency_was_told_as_no_previous_value():
    told = expected("currency")
    assert "27.000.000 ₺ yerine 27.000.000 TL (para birimi değişti)" in told
    assert "önceki değeri yok" not in told


def test_a_renamed_directorate_was_counted_as_a_text():
    assert "metin" not in expected("directorate-folder-renamed").splitlines()[0]


@pytest.mark.parametrize("form", ["terminal.txt", "comment.md"])
def test_the_table_of_what_belongs_to_no_period_had_half_a_heading(form):
    told = expected("owners", form)
    assert "Müdürlükler · \n" not in told
    assert "Müdürlük ·  |" not in told


def test_two_activities_were_activitys():
    assert "2 activities (F1.1.2.1, F1.1.2.2)" in expected("page-removed", "terminal.en.txt")


def test_a_footnote_began_with_a_colon_in_the_schedule():
    assert "| Norm Kadro İlke ve Standartları" in expected("narrative-table-and-footnote", "schedule.txt")


def test_the_same_words_on_three_pages_were_all_the_last_ones():
    lines = [
        line for line in expected("same-change-on-many-pages", "redline.txt").splitlines() if "►" in line
    ]
    assert [line.rpartition("(")[2] for line in lines] == ["Ayşe Demir)", "Mehmet Kaya)", "Elif Şahin)"]


def test_a_total_was_signed_by_who_changed_no_amount():
    for case, author in (("checks-weakened", "Ayşe Demir"), ("everything-at-once", "Elif Şahin")):
        (total,) = (
            line for line in expected(case, "redline.txt").splitlines() if "kaynak ayrılmıştır" in line
        )
        assert total.endswith(f"({author})")
