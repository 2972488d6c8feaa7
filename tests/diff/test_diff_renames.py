"""The same content under a new code is suggested to be the same, and never taken for it."""

from __future__ import annotations

from two_sides import CARD, PARKS, PLAN, ROADS, STRATEGY, changed, side, told

from izlence.diff.change import Change, Page, PageKey, Record
from izlence.diff.compare import compare_data
from izlence.diff.renames import suggest_renames
from tests.hanging import ended_if_it_hangs

ROADS_FILE, PARKS_FILE = "2025/fen-isleri/PH1.1.1.yaml", "2025/park-ve-bahceler/PH1.1.2.yaml"


def renames(new):
    compared = compare_data(side(), side(new))
    suggested = [
        (each.removed.record.code, each.added.record.code, each.likeness) for each in compared.renames
    ]
    return suggested, told(compared.changes)


def test_an_indicator_under_a_new_code_is_suggested_and_both_changes_stay():
    suggested, changes = renames(changed(ROADS_FILE, "PG1.1.1.3", "PG1.1.1.7"))
    assert suggested == [("PG1.1.1.3", "PG1.1.1.7", 100)]
    assert changes == ["removed PH1.1.1 indicator PG1.1.1.3", "added PH1.1.1 indicator PG1.1.1.7"]


def test_another_indicator_in_the_place_of_one_is_not_the_same():
    line = "  - {code: PG1.1.1.3, name: Yenilenen kaldırım, unit: m², values: {2023: 5000, 2024-H1: 2600, 2025: 6000}}"
    new = "  - {code: PG1.1.1.7, name: Aydınlatılan sokak, unit: adet, values: {2023: 12, 2024-H1: 5, 2025: 20}}"
    assert renames(changed(ROADS_FILE, line, new))[0] == []


def test_a_new_code_with_one_value_changed_is_suggested_still():
    new = ROADS.replace("PG1.1.1.3", "PG1.1.1.7").replace("2025: 6000", "2025: 6500")
    assert renames({ROADS_FILE: new})[0] == [("PG1.1.1.3", "PG1.1.1.7", 87)]


def test_a_page_under_a_new_code_is_suggested_with_all_its_records_renumbered():
    new = PARKS.replace("1.1.2", "1.2.1").replace("H1.1\n", "H1.2\n")
    suggested, changes = renames({PARKS_FILE: None, "2025/park-ve-bahceler/PH1.2.1.yaml": new})
    assert suggested == [("PH1.1.2", "PH1.2.1", 100)]
    assert changes == ["removed PH1.1.2 page PH1.1.2", "added PH1.2.1 page PH1.2.1"]


def test_each_has_one_partner_and_the_likest():
    copies = ROADS.replace("PG1.1.1.2", "PG1.1.1.8").replace("PG1.1.1.3", "PG1.1.1.9")
    assert renames({ROADS_FILE: copies})[0] == [
        ("PG1.1.1.2", "PG1.1.1.8", 100),
        ("PG1.1.1.3", "PG1.1.1.9", 100),
    ]


def remarks(new):
    return [(each.key, dict(each.facts)) for each in compare_data(side(), side(new)).remarks]


def test_an_indicator_put_in_with_all_others_renumbered_is_remarked():
    """By code each indicator has become another one; a reader who is not told would see three targets changed."""
    new = (
        ROADS.replace("PG1.1.1.3", "PG1.1.1.4")
        .replace("PG1.1.1.2", "PG1.1.1.3")
        .replace("PG1.1.1.1", "PG1.1.1.2")
    )
    first = "indicators:\n  - {code: PG1.1.1.1, name: Yeni köprü, unit: adet, values: {2025: 1}}\n"
    codes = ("PG1.1.1.1 → PG1.1.1.2", "PG1.1.1.2 → PG1.1.1.3", "PG1.1.1.3 → PG1.1.1.4")
    assert remarks({ROADS_FILE: new.replace("indicators:\n", first)}) == [
        ("renumbered", {"page": "PH1.1.1", "codes": codes})
    ]


def test_two_pages_that_changed_their_codes_are_remarked():
    new = {
        ROADS_FILE: ROADS.replace("Yolları onarmak.", "Parkları çoğaltmak."),
        PARKS_FILE: PARKS.replace("Parkları çoğaltmak.", "Yolları onarmak."),
    }
    codes = ("PH1.1.1 → PH1.1.2", "PH1.1.2 → PH1.1.1")
    assert remarks(new) == [("pages_renumbered", {"period": "2025", "codes": codes})]


def test_a_new_name_is_no_new_code():
    assert remarks(changed(ROADS_FILE, "name: Onarılan yol", "name: Onarılan yolların uzunluğu")) == []


def test_a_text_under_a_new_file_name_is_suggested():
    text = PLAN["2025/narrative/sunus.md"]
    suggested, _ = renames(
        {"2025/narrative/sunus.md": None, "2025/narrative/onsoz.md": text + "\nTeşekkürler.\n"}
    )
    assert suggested == [("sunus.md", "onsoz.md", 97)]


def test_an_activity_is_not_an_indicator_of_the_same_name():
    new = ROADS.replace(
        "  - {code: F1.1.1.3, name: Personel giderleri, kind: personnel, budget: 400_000}\n",
        "monitoring_indicators:\n  - {code: IG1.1.1.1, name: Personel giderleri, unit: ₺, values: {}}\n",
    )
    assert renames({ROADS_FILE: new})[0] == []


def test_thousands_of_pages_on_both_sides_take_no_time():
    def page(number: int, kind: str) -> Change:
        key = PageKey("2025", "performance-target", f"PH{number}")
        contents = (
            (("title",), f"Hedef {number % 1500}"),
            (("indicators", 0, "unit"), "adet"),
            (("indicators", 0, "values", "2025"), str(number % 1500)),
        )
        return Change(kind, Page(key, "", "", "", ""), Record("page", key.key), contents=contents)  # type: ignore[arg-type]

    changes = [page(number, "removed") for number in range(1500)]
    changes += [page(number, "added") for number in range(1500, 3000)]
    with ended_if_it_hangs():
        found = suggest_renames(changes)
    assert [(each.removed.record.code, each.added.record.code) for each in found[:2]] == [
        ("PH0", "PH1500"),
        ("PH1", "PH1501"),
    ]
    assert len(found) == 1500


def differences(new, base=PLAN):
    (rename,) = compare_data(side(base=base), side(new, base)).renames
    return told(rename.differences)


def test_a_past_result_a_target_and_a_unit_are_not_hidden_behind_a_new_code():
    """All of it was told as “91 % the same”, and 410 that became 210 stood nowhere."""
    new = ROADS.replace("1.1.1", "1.1.8").replace("2023: 410", "2023: 210").replace("2025: 400", "2025: 80")
    new = new.replace("unit: m²", "unit: km²")
    assert differences({ROADS_FILE: None, "2025/fen-isleri/PH1.1.8.yaml": new}) == [
        "changed PH1.1.8 indicator PG1.1.8.2 values.2023: 410 → 210",
        "changed PH1.1.8 indicator PG1.1.8.2 values.2025: 400 → 80",
        "changed PH1.1.8 indicator PG1.1.8.3 unit: m² → km²",
    ]


def test_an_indicator_with_a_new_code_on_another_page_says_what_changed_on_the_way():
    line = "  - {code: PG1.1.1.3, name: Yenilenen kaldırım, unit: m², values: {2023: 5000, 2024-H1: 2600, 2025: 6000}}\n"
    came = line.replace("PG1.1.1.3", "PG1.1.2.7").replace("6000", "9000")
    new = {
        ROADS_FILE: ROADS.replace(line, ""),
        PARKS_FILE: PARKS.replace("activities:", f"{came}activities:"),
    }
    assert differences(new) == ["changed PH1.1.2 indicator PG1.1.2.7 values.2025: 6000 → 9000"]


def test_codes_in_formulas_and_texts_that_only_follow_the_new_code_are_no_difference():
    base = PLAN | {
        ROADS_FILE: ROADS.replace("unit: adet,", "unit: adet, sum_of: [PG1.1.1.1, PG1.1.1.3],").replace(
            "title: Yolları onarmak.", "title: Yolları onarmak.\ndescription: PG1.1.1.1 ölçülür."
        )
    }
    new = base[ROADS_FILE].replace("1.1.1", "1.1.8")
    assert differences({ROADS_FILE: None, "2025/fen-isleri/PH1.1.8.yaml": new}, base) == []
    new = new.replace("PG1.1.8.1, PG1.1.8.3", "PG1.1.8.1").replace("ölçülür", "sayılır")
    assert differences({ROADS_FILE: None, "2025/fen-isleri/PH1.1.8.yaml": new}, base) == [
        "changed PH1.1.8 page PH1.1.8 description: PG1.1.1.1 ölçülür. → PG1.1.8.1 sayılır.",
        "changed PH1.1.8 indicator PG1.1.8.2 sum_of: PG1.1.1.1, PG1.1.1.3 → PG1.1.8.1",
    ]


def test_an_indicator_put_in_under_a_new_code_of_the_page_shifts_no_value_to_another():
    shifted = (
        ROADS.replace("1.1.1", "1.1.8").replace("PG1.1.8.3", "PG1.1.8.4").replace("PG1.1.8.2", "PG1.1.8.3")
    )
    put_in = "  - {code: PG1.1.8.2, name: Yeni köprü, unit: adet, values: {2025: 1}}\n"
    new = shifted.replace("  - {code: PG1.1.8.3", f"{put_in}  - {{code: PG1.1.8.3")
    assert differences({ROADS_FILE: None, "2025/fen-isleri/PH1.1.8.yaml": new}) == [
        "added PH1.1.8 indicator PG1.1.8.2"
    ]


def test_an_indicator_that_went_under_a_new_code_of_the_page_keeps_its_old_code():
    new = ROADS.replace(
        "  - {code: PG1.1.1.3, name: Yenilenen kaldırım, unit: m², values: {2023: 5000, 2024-H1: 2600, 2025: 6000}}\n",
        "",
    )
    assert differences({ROADS_FILE: None, "2025/fen-isleri/PH1.1.8.yaml": new.replace("1.1.1", "1.1.8")}) == [
        "removed PH1.1.8 indicator PG1.1.1.3"
    ]


def test_a_card_under_a_new_objective_says_which_value_changed():
    base = {**PLAN, **STRATEGY}
    new = CARD.replace("PG1.1.", "PG1.2.").replace("H1.1", "H1.2").replace("2026: 30", "2026: 20")
    goals = {"2025-2026/goals.yaml": base["2025-2026/goals.yaml"].replace("H1.1", "H1.2")}
    files = {**goals, "2025-2026/fen-isleri/H1.1.yaml": None, "2025-2026/fen-isleri/H1.2.yaml": new}
    objective, card = compare_data(side(base=base), side(files, base)).renames
    assert (objective.added.record.kind, objective.differences) == ("objective", ())
    assert told(card.differences) == ["changed H1.2 indicator PG1.2.1 values.2026: 30 → 20"]


def test_a_text_under_a_new_file_name_says_which_paragraph_changed():
    text = PLAN["2025/narrative/sunus.md"].replace("onaracağız", "yapacağız")
    assert differences({"2025/narrative/sunus.md": None, "2025/narrative/onsoz.md": text}) == [
        "changed onsoz.md paragraph Öncelikler 1 text: Yollarımızı onaracağız. → Yollarımızı yapacağız."
    ]
