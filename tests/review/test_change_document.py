"""A comparison as its reader meets it: names, figures, places and the one sentence."""

from __future__ import annotations

import re
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest
from change_examples import BOTH, CARD_FILE, PARKS_FILE, ROADS_FILE, compared, roads, rows, the_row, told

from izlence.diff.compare import compare
from izlence.diff.comparison import Comparison, Effect, Remark
from izlence.model.commit import Commit
from izlence.review.document import OUTSIDE, TOTAL, Credit, Spot
from izlence.review.telling import change_document
from izlence.review.telling.sentences import REMARKS, remark
from izlence.review.telling.word_marks import marked
from tests.diff.two_sides import CARD, PARKS, PLAN, STRATEGY, changed, side

ROOT = Path(__file__).parents[2]
MONEY = ("budget: 400_000", "budget: 436_000")


def plain(text: str) -> str:
    return text.replace("\xa0", " ")


# The one sentence


def test_nothing_changed_is_said():
    document = told({})
    assert document.headline == "Planda değişiklik yok."
    assert told({}, language="en").headline == "No change in the plan."
    assert not document.is_changed
    assert document.directorates == ()


@pytest.mark.parametrize(
    ("new", "turkish", "english"),
    [
        (
            roads(MONEY),
            "Planda 1 sayfa değişti (1 faaliyet); 2025 programının toplam maliyeti 36.000 ₺ artıyor (%1,0).",
            "1 page of the plan changed (1 activity); the 2025 programme's total cost increases by 36,000 ₺ (1.0%).",
        ),
        (
            roads(("budget: 400_000", "budget: 100_000")),
            "2025 programının toplam maliyeti 300.000 ₺ azalıyor (%8,3)",
            "the 2025 programme's total cost decreases by 300,000 ₺ (8.3%)",
        ),
        (
            roads(("2025: 24}", "2025: 26}")),
            "Planda 1 sayfa değişti (1 gösterge); 2025 programının toplam maliyeti değişmiyor.",
            "1 page of the plan changed (1 indicator); the 2025 programme's total cost does not change.",
        ),
        (
            STRATEGY,
            "2025–2026 stratejik planı eklendi, toplam maliyeti 2.500.300 ₺",
            "the 2025–2026 strategic plan was added, its total cost is 2,500,300 ₺",
        ),
    ],
    ids=["more", "less", "the same", "added"],
)
def test_money_has_four_cases(new, turkish, english):
    assert turkish in plain(told(new).headline)
    assert english in plain(told(new, language="en").headline)


def test_a_period_that_was_removed_was_told_as_a_cost_that_fell_by_all_of_it():
    """There is nothing left whose cost could have fallen."""
    gone = dict.fromkeys(STRATEGY)
    for language, said in (
        ("tr", "2025–2026 stratejik planı kaldırıldı (toplam maliyeti 2.500.300 ₺ idi)"),
        ("en", "the 2025–2026 strategic plan was removed (its total cost was 2,500,300 ₺)"),
    ):
        headline = plain(told(gone, BOTH, language=language).headline)
        assert said in headline


def test_a_headline_of_two_periods_says_what_each_costs():
    new = {**roads(MONEY), CARD_FILE: CARD.replace("2026: 1_500_000", "2026: 1_400_000")}
    assert plain(told(new, BOTH).headline).startswith(
        "Planda 2 sayfa değişti (1 faaliyet); 2025 programının toplam maliyeti 36.000 ₺ artıyor (%1,0), "
        "2025–2026 stratejik planının toplam maliyeti 100.000 ₺ azalıyor (%4,0)"
    )


def test_a_period_that_nothing_touched_is_not_spoken_of():
    assert "stratejik" not in told(roads(MONEY), BOTH).headline


def test_what_needs_a_decision_is_counted_in_the_headline():
    document = told(roads(("2025: 24}", "2025: 20}")))
    assert document.headline.endswith("; 1 karar gerekiyor.")
    assert [flag.rule for flag in document.flags] == ["target-lowered"]
    assert (the_row(document).severity, the_row(document).rules) == ("error", ("target-lowered",))


def test_figures_that_differ_are_never_told_as_no_change():
    plan = side()
    effect = Effect("2025", "target", "PH1.1.1", "Yollar", "total", Decimal(1), Decimal(2))
    document = change_document(Comparison(plan, plan, (), (effect,)), {}, "tr")
    assert document.is_changed
    assert document.headline.startswith(
        "Planda yazılı hiçbir değer değişmedi, ama hesaplanan tutarlar farklı"
    )


def test_another_currency_is_no_rise():
    money = {"institution.yaml": "name: Örnek Belediyesi\ncurrency: $\n"}
    document = told({**money, **roads(MONEY)})
    assert "3.600.000\xa0₺ yerine 3.636.000\xa0$ (para birimi değişti)" in document.headline
    row = next(row for row in rows(document) if row.code == "F1.1.1.3")
    assert (plain(row.before), plain(row.after), row.difference) == ("400.000 ₺", "436.000 $", "")
    assert row.remark == "para birimi değişti"


# Rows


def told_row(*pairs: tuple[str, str]) -> tuple[str, ...]:
    row = the_row(told(roads(*pairs)))
    return row.record, row.field, plain(row.before), plain(row.after), plain(row.difference), row.remark


def test_a_target_with_its_unit_difference_and_percent():
    assert told_row(("2025: 24}", "2025: 26.5}")) == (
        "PG1.1.1.1 Onarılan yol",
        "2025 hedefi",
        "24 km",
        "26,5 km",
        "+2,5 km (+%10,4)",
        "",
    )


def test_an_amount_with_its_currency():
    assert told_row(MONEY) == (
        "F1.1.1.3 Personel giderleri",
        "Bütçe",
        "400.000 ₺",
        "436.000 ₺",
        "+36.000 ₺ (+%9,0)",
        "",
    )


def test_other_digits_of_the_same_number_are_print_only():
    assert told_row(("2023: 18.0", "2023: 18.00")) == (
        "PG1.1.1.1 Onarılan yol",
        "2023 gerçekleşmesi",
        "18,0 km",
        "18,00 km",
        "",
        "yalnız yazılışı değişti",
    )


def test_null_is_a_dash_and_what_is_absent_is_said():
    assert told_row(("2024-H1: 9,", "2024-H1: null,"))[1:4] == ("2024 (6 aylık) gerçekleşmesi", "9 km", "-")
    assert told_row(("2024-H1: 9, ", ""))[2:4] == ("9 km", "yazılmamış")


def test_an_economic_code_is_named_by_the_frame():
    assert told_row(('"06": 500_000', '"06": 600_000'))[1] == "Ekonomik kodlar: 06 Sermaye"


def test_an_off_budget_source_is_named_by_the_frame():
    assert told_row(("hibe: 50_000", "hibe: 40_000"))[1] == "Bütçe dışı: Hibeler"


def test_values_in_another_unit_have_no_difference():
    document = told(roads(("unit: km", "unit: m"), ("2025: 24}", "2025: 24000}")))
    unit, value = rows(document)
    assert (unit.field, unit.before, unit.after) == ("Ölçü birimi", "km", "m")
    assert (plain(value.before), plain(value.after)) == ("24 km", "24.000 m")
    assert (value.difference, value.remark) == ("", "ölçü birimi değişti")


def test_a_weight_is_told_in_points():
    new = {CARD_FILE: CARD.replace("weight: 60", "weight: 55")}
    row = the_row(told(new, BOTH))
    assert (row.field, row.before, row.after, row.difference) == ("Hedefe etkisi", "%60", "%55", "-5 puan")
    english = the_row(told(new, BOTH, "en"))
    assert (english.field, english.before, english.difference) == ("Weight", "60%", "-5 points")


def test_the_years_of_a_card_are_targets_and_its_first_is_the_baseline():
    new = {CARD_FILE: CARD.replace("2024: 18, 2025: 24, 2026: 30", "2024: 17, 2025: 24, 2026: 31")}
    assert [row.field for row in rows(told(new, BOTH))] == ["Başlangıç değeri (2024)", "2026 hedefi"]


def test_a_move_in_its_list_says_the_position():
    last = "  - {code: F1.1.1.3, name: Personel giderleri, kind: personnel, budget: 400_000}\n"
    row = the_row(told(roads((last, ""), ("activities:\n", "activities:\n" + last))))
    assert (row.record, row.kind) == ("F1.1.1.3 Personel giderleri", "moved")
    assert (row.before, row.after, row.difference) == ("3. sırada", "1. sırada", "")


def test_a_record_that_went_is_told_with_what_stood_in_it():
    gone = "  - {code: PG1.1.1.3, name: Yenilenen kaldırım, unit: m², values: {2023: 5000, 2024-H1: 2600, 2025: 6000}}\n"
    row = the_row(told(roads((gone, ""))))
    assert (row.kind, row.after) == ("removed", "")
    assert plain(row.before) == (
        "Ölçü birimi: m²; 2023 gerçekleşmesi: 5.000 m²; 2024 (6 aylık) gerçekleşmesi: 2.600 m²; 2025 hedefi: 6.000 m²"
    )
    assert row.where == Spot(ROADS_FILE, 10)


def test_a_new_page_is_one_change_told_with_its_records_and_its_cost():
    new = {
        "2025/park-ve-bahceler/PH1.1.3.yaml": PARKS.replace("1.1.2", "1.1.3").replace("Park yapımı", "Havuz")
    }
    document = told(new)
    row = rows(document)[0]
    assert document.pages[0].changes == 1
    assert row.before == ""
    assert plain(row.after) == (
        "Bağlı olduğu hedef: H1.1; Metin: Parkları çoğaltmak.; Ekonomik kodlar: 06 Sermaye: 900.000 ₺; 1 gösterge (PG1.1.3.1); 1 faaliyet (F1.1.3.1); "
        "1 dipnot; Toplam 900.000 ₺"
    )
    assert document.pages[0].kind == "added"
    assert "1 yeni sayfa" in document.headline


def test_an_indicator_that_changed_its_page_says_where_from():
    moved = "  - {code: PG1.1.1.2, name: Kapatılan çukur sayısı, unit: adet, values: {2023: 410, 2024-H1: 200, 2025: 400}}\n"
    new = {**roads((moved, "")), PARKS_FILE: PARKS.replace("activities:", moved + "activities:")}
    row = the_row(told(new))
    assert (row.kind, row.before, row.after) == ("moved", "PH1.1.1", "PH1.1.2")
    assert row.remark == ""
    assert (row.where.file, row.was.file) == (PARKS_FILE, ROADS_FILE)


def test_a_page_in_another_directorate_is_named_by_the_directorates():
    row = next(
        row
        for row in rows(told({PARKS_FILE: None, "2025/fen-isleri/PH1.1.2.yaml": PARKS}))
        if row.kind == "moved"
    )
    assert (row.before, row.after) == ("Park ve Bahçeler Müdürlüğü", "Fen İşleri Müdürlüğü")


def test_the_words_of_a_text_that_differ_are_marked():
    row = the_row(told(roads(("title: Yolları onarmak.", "title: Yolları ve köprüleri onarmak."))))
    assert row.words_before == (("Yolları onarmak.", False),) or row.words_after == (
        ("Yolları ", False),
        ("ve köprüleri ", True),
        ("onarmak.", False),
    )


def test_marked_words_give_both_texts_again():
    before, after = marked("bir iki üç dört beş", "bir iki  yeni dört beş altı")
    assert "".join(text for text, _ in before) == "bir iki üç dört beş"
    assert "".join(text for text, _ in after) == "bir iki  yeni dört beş altı"
    assert [text.strip() for text, differs in after if differs] == ["yeni", "altı"]
    assert marked("bambaşka bir metin", "burada hiçbir ortak söz geçmez") == ((), ())


def test_very_long_texts_are_compared_at_their_ends():
    long = "söz " * 4000
    before, after = marked(f"{long}eski {long}", f"{long}yeni {long}")
    assert [text.strip() for text, differs in before if differs] == ["eski"]
    assert [text.strip() for text, differs in after if differs] == ["yeni"]


def test_the_reason_that_the_plan_states_stands_beside_the_change():
    reason = "    revision: Asfalt fiyatları arttı.\n"
    old = roads(("    unit: km\n", "    unit: km\n" + reason))
    new = {ROADS_FILE: old[ROADS_FILE].replace("2025: 24}", "2025: 20}")}
    document = told(new, {**PLAN, **old})
    assert the_row(document).remark == "stratejik plandan ayrılma nedeni: Asfalt fiyatları arttı."


# Places, pages, sums


def test_lines_are_those_of_each_side():
    row = the_row(
        told(
            roads(
                ("title: Yolları onarmak.\n", "title: >-\n  Yolları onarmak.\n"), ("2025: 24}", "2025: 25}")
            )
        )
    )
    assert row.was == Spot(ROADS_FILE, 8)
    assert row.where == Spot(ROADS_FILE, 9)


def test_a_flag_of_what_is_gone_stands_where_it_stood():
    gone = "  - {code: PG1.1.1.3, name: Yenilenen kaldırım, unit: m², values: {2023: 5000, 2024-H1: 2600, 2025: 6000}}\n"
    (flag,) = told(roads((gone, ""))).flags
    assert (flag.rule, flag.file, flag.line) == ("indicator-removed", ROADS_FILE, 10)
    assert flag.breadcrumb[-1] == "gösterge 3: PG1.1.1.3"


def test_the_gravest_flags_come_first():
    new = {**roads(("2023: 18.0", "2023: 18.00")), PARKS_FILE: PARKS.replace("2025: 3}", "2025: 2}")}
    assert [flag.severity for flag in told(new).flags] == ["error", "hint"]


def test_directorates_with_a_change_or_another_cost_and_the_total():
    new = {
        **roads(MONEY),
        "2025/general-costs.yaml": PLAN["2025/general-costs.yaml"].replace("400_000", "300_000"),
    }
    fen, outside, total = told(new).directorates
    assert (fen.folder, fen.cost.name, fen.changes) == ("fen-isleri", "Fen İşleri Müdürlüğü", 1)
    assert [plain(each) for each in (fen.cost.before, fen.cost.after, fen.cost.difference)] == [
        "2.200.000 ₺",
        "2.236.000 ₺",
        "+36.000 ₺",
    ]
    assert (fen.cost.percent, fen.cost.direction) == ("+%1,6", "up")
    assert (outside.folder, plain(outside.cost.difference)) == (OUTSIDE, "-100.000 ₺")
    assert (total.folder, plain(total.cost.difference), total.changes) == (TOTAL, "-64.000 ₺", 2)


def test_a_renamed_folder_is_one_directorate():
    new = {"2025/park-ve-bahceler/directorate.yaml": None, PARKS_FILE: None}
    new |= {
        "2025/parklar/directorate.yaml": PLAN["2025/park-ve-bahceler/directorate.yaml"],
        "2025/parklar/PH1.1.2.yaml": PARKS,
    }
    new["2025/program.yaml"] = PLAN["2025/program.yaml"].replace("park-ve-bahceler", "parklar")
    document = told(new)
    named = [row for row in document.directorates if row.cost.name == "Park ve Bahçeler Müdürlüğü"]
    assert [(row.folder, row.cost.difference, plain(row.cost.before)) for row in named] == [
        ("parklar", "", "900.000 ₺")
    ]
    assert any("park-ve-bahceler" in each and "parklar" in each for each in document.remarks)


def test_effects_stand_in_tables_by_level_and_say_nothing_twice():
    tables = {table.title: table.rows for table in told(roads(MONEY)).effects}
    assert [row.name for row in tables["Performans hedefleri"]] == [
        "PH1.1.1 bütçe: Yolları onarmak.",
        "PH1.1.1 toplam: Yolları onarmak.",
        "PH1.1.1 personel giderleri: Yolları onarmak.",
    ]
    assert [row.name for row in tables["Faaliyetler"]] == ["F1.1.1.3 Personel giderleri"]
    assert tables["Toplam"][-1].name == "kodu yazılmamış"


def test_each_page_has_an_anchor_of_its_own():
    document = told(
        {**roads(MONEY), PARKS_FILE: None, CARD_FILE: None, "2025/narrative/sunus.md": "# Giriş\n"}, BOTH
    )
    anchors = [page.anchor for page in document.pages]
    assert len(set(anchors)) == len(anchors) == 4
    assert all(re.fullmatch(r"[A-Za-z][A-Za-z0-9-]*", anchor) for anchor in anchors)


def test_sides_are_named_as_they_were_asked_for():
    base = replace(side(), name="main", commit="3f2c1ab9" * 5)
    document = change_document(compare(base, side(roads(MONEY))), {}, "tr")
    assert (document.base.name, document.head.name) == ("main (3f2c1ab)", "çalışma klasörü")
    assert change_document(compare(replace(base, name="3f2c1ab"), side()), {}, "tr").base.name == "3f2c1ab"


def test_who_made_a_change_and_why():
    found = compared(roads(MONEY))
    commit = Commit(
        "3f2c1ab9" * 5, "Ayşe Yılmaz", "2026-11-02T22:00:00Z", "PH1.1.1", "Gerekçe: Toplu sözleşme zammı"
    )
    document = change_document(found, {found.changes[0]: (commit,)}, "tr")
    credit = Credit("3f2c1ab", "Ayşe Yılmaz", "02.11.2026", "Toplu sözleşme zammı")
    assert the_row(document).credits == document.credits == (credit,)


def test_every_remark_that_the_program_makes_has_a_sentence():
    made = {
        key
        for file in (ROOT / "izlence").rglob("*.py")
        for key in re.findall(r'Remark\(\s*"(\w+)"', file.read_text("utf-8"))
    }
    assert made
    assert made <= REMARKS.keys()


def test_a_remark_without_a_sentence_is_told_all_the_same():
    assert remark(Remark("something_new", {"file": "a.yaml"}), "tr") == "something_new: file=a.yaml"


def test_english_figures_are_written_as_in_english():
    row = the_row(told(roads(("2025: 24}", "2025: 1026.5}")), language="en"))
    assert (row.field, plain(row.after), plain(row.difference)) == (
        "2025 target",
        "1,026.5 km",
        "+1,002.5 km (+4,177.1%)",
    )


def test_the_section_of_a_text_is_its_title():
    chapters = "chapters: [{title: Genel, sections: [{title: Önsöz, narrative: sunus.md}]}]\n"
    base = {**PLAN, "2025/program.yaml": PLAN["2025/program.yaml"] + chapters}
    document = told(changed("2025/narrative/sunus.md", "onaracağız", "yenileyeceğiz"), base)
    assert document.pages[0].title == "Önsöz (sunus.md)"
    assert the_row(document).where == Spot("2025/narrative/sunus.md", 7)


def test_another_name_of_the_institution_made_a_table_of_directorates_with_nothing_in_it():
    document = told({"institution.yaml": "name: Yeni Ad Belediyesi\n"})
    assert document.is_changed
    assert document.directorates == ()
