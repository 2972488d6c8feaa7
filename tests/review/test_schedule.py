"""The change schedule for the council: every change once, numbered, with its reason; the totals; and nothing else."""

from __future__ import annotations

import io
from dataclasses import replace

import docx
from docx.oxml.ns import qn
from hypothesis import given

from izlence.review.document import ChangedPage, ChangeRow, Credit, Spot
from izlence.review.schedule.shown import shown
from tests.diff.two_sides import PLAN
from tests.laws import law
from tests.review.change_examples import BOTH, PARKS_FILE, ROADS_FILE, documents, roads, rows, told
from tests.review.schedules import changes, drawn, lines, plain, tables

COSTLIER = roads(("budget: 250_000", "budget: 300_000"))


def test_a_change_is_a_numbered_row_of_old_and_new():
    (row,) = changes(drawn(told(COSTLIER)))
    assert row == ["1", "F1.1.1.2 Kaldırım yapımı\nBütçe", "250.000 ₺", "300.000 ₺", "+50.000 ₺ (+%20,0)", ""]


def test_numbers_run_through_all_pages_and_periods():
    new = {
        **COSTLIER,
        PARKS_FILE: BOTH[PARKS_FILE].replace("2025: 3}", "2025: 4}"),
        "2025-2026/strategy.yaml": None,
    }
    new = {name: text for name, text in new.items() if text}
    found = changes(drawn(told(new)))
    assert [row[0] for row in found] == [str(number) for number in range(1, len(found) + 1)]
    assert len(found) == len(rows(told(new))) > 1


def test_what_a_record_was_taken_out_or_put_in_is_said_with_its_content():
    (row,) = changes(
        drawn(
            told(
                roads(
                    (
                        "  - {code: F1.1.1.2, name: Kaldırım yapımı, budget: 250_000, off_budget: {hibe: 50_000}}\n",
                        "",
                    )
                )
            )
        )
    )
    assert row[1] == "F1.1.1.2 Kaldırım yapımı\nçıkarıldı"
    assert row[2:4] == ["Bütçe: 250.000 ₺; Bütçe dışı: Hibeler: 50.000 ₺", "–"]


def test_the_change_that_needs_a_decision_says_so():
    document = told(roads(("2025: 24}", "2025: 20}")))
    assert document.decisions == 1
    (row,) = changes(drawn(document))
    assert row[1].endswith("2025 hedefi; karar gerekir")


# Reasons


def page_of(*changed: ChangeRow, file: str = ROADS_FILE) -> ChangedPage:
    return ChangedPage(
        "p", "changed", "2025", "PH1.1.1", "Yolları onarmak.", "fen-isleri", "Fen İşleri", file, changed
    )


def changed(record: str, **given) -> ChangeRow:
    row = ChangeRow(
        "changed",
        record.split(maxsplit=1)[0],
        record,
        "Bütçe",
        "1 ₺",
        "2 ₺",
        "+1 ₺",
        where=Spot(ROADS_FILE, 3),
    )
    return replace(row, **given)


def schedule_of(*changed_rows: ChangeRow, file: str = ROADS_FILE) -> list[list[str]]:
    document = replace(told(COSTLIER), pages=(page_of(*changed_rows, file=file),))
    return changes(drawn(document))


def credit(reason: str) -> tuple[Credit, ...]:
    return (Credit("3f2c1ab", "Ayşe Demir", "22.10.2024", reason),)


def test_a_reason_is_told_once_a_page_and_then_referred_to():
    why = credit("Bitüm fiyatları arttı")
    found = schedule_of(changed("F1.1.1.1 Asfalt", credits=why), changed("F1.1.1.2 Kaldırım", credits=why))
    assert [row[5] for row in found] == ["Bitüm fiyatları arttı.", "Bkz. sıra 1."]


def test_the_plans_own_reason_stands_before_that_of_the_commit():
    (row,) = schedule_of(changed("PG1.1.1.1 Yol", reason="Nüfus arttı.", credits=credit("Düzeltme")))
    assert row[5] == "Nüfus arttı."


def departing(revision: str) -> dict[str, str]:
    return roads(
        (
            "    values: {2023: 18.0, 2024-H1: 9, 2025: 24}",
            f"    values: {{2023: 18.0, 2024-H1: 9, 2025: 20}}\n    revision: {revision}",
        )
    )


def test_a_reason_added_beside_its_value_is_that_values_reason_and_no_row_of_its_own():
    document = told(departing("Asfalt fiyatları arttı."))
    assert len(rows(document)) == 2
    (row,) = changes(drawn(document))
    assert (row[1], row[5]) == (
        "PG1.1.1.1 Onarılan yol\n2025 hedefi; karar gerekir",
        "Asfalt fiyatları arttı.",
    )


def test_a_reason_that_took_the_place_of_another_is_a_row_that_shows_the_old_one():
    base = PLAN | departing("Asfalt fiyatları arttı.")
    new = {
        ROADS_FILE: base[ROADS_FILE]
        .replace("2025: 20}", "2025: 19}")
        .replace("Asfalt fiyatları arttı.", "İhale uzadı.")
    }
    found = changes(drawn(told(new, base)))
    assert [row[2:4] for row in found] == [["20 km", "19 km"], ["Asfalt fiyatları arttı.", "İhale uzadı."]]
    assert found[0][5] == "İhale uzadı."


def test_an_accepted_exception_gives_its_reason():
    new = roads(
        (
            "name: Kaldırım yapımı,",
            "name: Kaldırım yapımı, accepted: [{rule: economic-codes-missing, reason: Kod sonra gelecek}],",
        )
    )
    (row,) = rows(told(new))
    assert row.reason == "Kod sonra gelecek"


# Texts


def looks(content: bytes, row: int, column: int) -> list[tuple[str, str]]:
    """Read the runs of a cell with their character styles."""
    cells = docx.Document(io.BytesIO(content)).tables[0].rows[row].cells
    cell = list(dict.fromkeys(cells))[column]
    return [(run.text, run.style.name) for paragraph in cell.paragraphs for run in paragraph.runs]


def test_changed_words_of_a_long_text_were_not_marked():
    row = changed(
        "Paragraf: 5",
        before="Meclis otuz yedi üyedir.",
        after="Meclis otuz dokuz üyedir.",
        difference="",
        words_before=(("Meclis otuz ", False), ("yedi", True), (" üyedir.", False)),
        words_after=(("Meclis otuz ", False), ("dokuz", True), (" üyedir.", False)),
    )
    content = drawn(replace(told(COSTLIER), pages=(page_of(row),)))
    assert changes(content)[0][2:4] == ["Meclis otuz yedi üyedir.", "Meclis otuz dokuz üyedir."]
    assert ("yedi", "Schedule Removed") in looks(content, -1, 2)
    assert ("dokuz", "Schedule Added") in looks(content, -1, 3)
    assert ("Meclis otuz ", "Default Paragraph Font") in looks(content, -1, 2)


def test_words_that_differ_are_not_told_apart_by_colour_alone():
    styles = docx.Document(io.BytesIO(drawn(told(COSTLIER)))).styles
    assert styles["Schedule Removed"].font.strike
    assert styles["Schedule Added"].font.underline
    assert styles["Schedule Added"].font.bold


def test_what_the_file_of_a_text_is_called_is_not_printed():
    document = told({"2025/narrative/yeni.md": "Yeni bir metin.\n"} | changed_frame("yeni.md"))
    content = drawn(document)
    bands = [row[0] for row in tables(content)[0] if len(row) == 1]
    assert "Yeni Bölüm" in bands
    assert [row[1] for row in changes(content) if "Yeni Bölüm" in row[1]][-1] == "Yeni Bölüm\neklendi"


def changed_frame(narrative: str) -> dict[str, str]:
    sections = f"sections: [{{title: Yeni Bölüm, narrative: {narrative}}}]"
    frame = "2025/program.yaml"
    return {frame: PLAN[frame] + f"chapters: [{{title: GENEL, {sections}}}]\n"}


def test_numbers_that_are_only_written_otherwise_stood_at_the_left():
    document = told(roads(("2023: 18.0,", "2023: 18.00,")))
    content = drawn(document)
    (row,) = docx.Document(io.BytesIO(content)).tables[0].rows[-1:]
    cells = list(dict.fromkeys(row.cells))
    assert [cell.paragraphs[0].style.name for cell in cells[2:5]] == ["Table Figure"] * 3


def test_a_reason_that_was_left_empty_stood_as_a_colon_and_a_full_stop():
    (row,) = schedule_of(changed("F1.1.1.1 Asfalt", credits=credit("")))
    assert row[5] == ""


def test_stars_in_a_page_of_the_plan_are_no_marks():
    (row,) = schedule_of(changed("PG1.1.1.1 Yol", before="a*b*c", after="2*3*4", difference=""))
    assert row[2:4] == ["a*b*c", "2*3*4"]


def test_a_long_text_stands_whole_and_its_row_may_break_over_pages():
    text = "Yolların bakımı her yıl yenilenir. " * 80
    document = replace(told(COSTLIER), pages=(page_of(changed("Not: bakım", after=text, difference="")),))
    content = drawn(document)
    assert changes(content)[0][3] == text
    found = docx.Document(io.BytesIO(content)).tables[0].rows[-1]
    assert found._tr.find(f"{qn('w:trPr')}/{qn('w:cantSplit')}") is None


# The whole


def test_no_change_is_said_in_one_official_sentence():
    content = drawn(told({}))
    assert "Karşılaştırılan iki metin arasında değişiklik bulunmamaktadır." in lines(content)
    assert changes(content) == []
    assert len(tables(content)) == 1  # who signs


def test_who_signs_stands_at_the_end():
    assert tables(drawn(told(COSTLIER)))[-1] == [
        ["Hazırlayan\nAd, soyad, imza", "Kontrol eden\nAd, soyad, imza", "Belediye Başkanı\nDeniz Örnek"]
    ]


def test_in_english_all_of_its_own_words_are():
    content = drawn(told(COSTLIER, language="en"))
    assert lines(content)[1] == "CHANGE SCHEDULE"
    assert tables(content)[0][0] == ["No.", "What changed", "Old", "New", "Difference", "Reason"]
    assert changes(content)[0][2:5] == ["250,000 ₺", "300,000 ₺", "+50,000 ₺ (+20.0%)"]


def test_the_same_comparison_gives_the_same_bytes():
    assert drawn(told(COSTLIER)) == drawn(told(COSTLIER))


@law(20)
@given(documents)
def test_any_text_makes_a_file_with_a_row_for_every_change(document):
    content = drawn(document)
    told_rows = rows(document)
    found = changes(content)
    assert [row[0] for row in found] == [str(number) for number in range(1, len(told_rows) + 1)]
    wanted = [[row.before or "–", row.after or "–", row.difference] for row in told_rows]
    # Pages of a period stand together, in whatever order they came.
    assert sorted(row[2:5] for row in found) == sorted(
        [plain(shown(text)) for text in texts] for texts in wanted
    )
