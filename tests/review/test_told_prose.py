"""Texts of narratives as their reader sees them: no marks, no names of fields, what placeholders print."""

from __future__ import annotations

import pytest

from izlence.model.commit import Commit
from izlence.review.telling.credits import credit
from izlence.review.telling.prose import printed_pair, printed_paragraph
from tests.diff.two_sides import PLAN, changed
from tests.review.change_examples import rows, the_row, told

FILE, FRAME = "2025/narrative/sunus.md", "2025/program.yaml"


def fill(name: str) -> str:
    return {"directorate_count": "12"}.get(name, f"[{name}]")


@pytest.mark.parametrize(
    ("source", "printed"),
    [
        ("| Spor tesisi | 4 | **9.750** |", "Spor tesisi · 4 · 9.750"),
        ("| Boru \\| hat | | 4 |", "Boru | hat · – · 4"),
        ("|:--|--:|:-:|", "sütunların hizası: sol, sağ, orta"),
        ("> Örnekköy'de *birlikte* yaşarız.", "Örnekköy'de birlikte yaşarız."),
        ("## Yapılar {#yapilar}", "Yapılar"),
        ("- {{ directorate_count }} müdürlük", "• 12 müdürlük"),
        ("4. **Borç** [azalacak](#borc).[^1]", "4. Borç azalacak."),
        ("[^1]: Kira **ödenir**.", "Kira ödenir."),
    ],
)
def test_marks_of_the_source_were_shown_to_the_council(source, printed):
    assert printed_paragraph(source, fill, "tr") == printed


def test_a_text_of_which_only_the_look_changed_is_shown_with_its_marks():
    assert printed_pair("Borç", "**Borç**", (fill, fill), "tr") == ("Borç", "**Borç**", False)
    assert printed_pair("Borç", "Borç[^a]", (fill, fill), "tr") == ("Borç", "Borç[dipnot]", False)


def test_a_source_that_prints_the_same_says_so():
    texts = "12 müdürlük", "{{ directorate_count }} müdürlük"
    assert printed_pair(*texts, (fill, fill), "tr") == ("12 müdürlük", "12 müdürlük", True)
    new = changed(
        FILE,
        "Yollarımızı onaracağız.",
        "Belediyemizin birimleri {{ directorate_count }} müdürlük altındadır.",
    )
    base = PLAN | changed(FILE, "Yollarımızı onaracağız.", "Belediyemizin birimleri 2 müdürlük altındadır.")
    row = the_row(told(new, base))
    said = "Belediyemizin birimleri 2 müdürlük altındadır."
    assert (row.before, row.after, row.remark) == (said, said, "basılan metin aynı")


def test_a_placeholder_is_told_as_what_it_prints_on_its_side():
    base = PLAN | changed(FILE, "Yollarımızı onaracağız.", "Bütçe {{ total_cost }} olacak.")
    row = the_row(told({FILE: base[FILE].replace("olacak", "olur")}, base))
    assert (row.before.replace("\u00a0", " "), row.after.replace("\u00a0", " ")) == (
        "Bütçe 3.600.000 ₺ olacak.",
        "Bütçe 3.600.000 ₺ olur.",
    )


def test_a_table_that_only_the_whole_book_numbers_is_told_by_its_title():
    table = "Tablo: Yol uzunlukları {#yollar}\n\n| Yıl |"
    written = PLAN[FILE].replace("| Yıl |", table).replace("onaracağız.", "onarırız: {{ table.yollar }}.")
    row = the_row(told({FILE: written.replace("onarırız", "yenileriz")}, PLAN | {FILE: written}))
    assert row.after == "Yollarımızı yenileriz: [tablo: Yol uzunlukları]."


def test_names_of_fields_to_be_filled_are_told_in_words():
    row = the_row(told({FRAME: PLAN[FRAME] + "to_fill: [council_decision, foreword]\n"}))
    assert row.after == "meclis kararı, sunuş"


def test_contents_and_charts_of_a_section_are_told_in_words():
    section = "chapters: [{title: A, sections: [{title: B, content: goals, charts: [cost-by-goal]}]}]\n"
    base = PLAN | {FRAME: PLAN[FRAME] + section}
    new = section.replace("goals", "targets").replace("cost-by-goal", "cost-by-directorate")
    told_rows = rows(told({FRAME: PLAN[FRAME] + new}, base))
    assert [row.after for row in told_rows] == ["performans hedefi sayfaları", "müdürlüklere göre maliyet"]


def test_the_key_of_an_off_budget_source_is_not_told():
    row = the_row(told(changed(FRAME, "hibe: Hibeler", "hibe: Bağışlar")))
    assert (row.field, row.before, row.after) == ("Bütçe dışı kaynaklar", "Hibeler", "Bağışlar")


def test_the_foreword_is_called_so():
    base = PLAN | {FRAME: PLAN[FRAME] + "foreword: sunus.md\n"}
    document = told(changed(FILE, "onaracağız", "yenileyeceğiz"), base)
    assert document.pages[0].title == "Sunuş (sunus.md)"


def test_a_renamed_file_of_a_text_is_remarked_as_no_more_than_that():
    base = PLAN | {FRAME: PLAN[FRAME] + "foreword: sunus.md\n"}
    new = {FRAME: PLAN[FRAME] + "foreword: onsoz.md\n", FILE: None, "2025/narrative/onsoz.md": PLAN[FILE]}
    assert the_row(told(new, base)).remark == "yalnız metnin dosyasının adı değişti"


# Reasons


@pytest.mark.parametrize(
    ("subject", "body", "reason"),
    [
        ("Gerekçe:", "", ""),
        ("Gerekçe: ", "", ""),
        ("Bütçe düzeltildi", "Gerekçe:\n", "Bütçe düzeltildi"),
        ("Bütçe düzeltildi", "Gerekçe: Bitüm arttı", "Bitüm arttı"),
        ("Gerekçe:", "Bitüm arttı", "Bitüm arttı"),
    ],
)
def test_a_reason_that_was_left_empty_was_printed_as_its_own_label(subject, body, reason):
    assert credit(Commit("a" * 40, "Ayşe", "2024-11-01T10:00:00Z", subject, body), "tr").reason == reason
