"""What a reviewer is told of a changed page: by code, never by position."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest
from two_sides import PARKS, PLAN, ROADS, changed, side, told

from izlence.diagnostic import Origin
from izlence.diff.changes import changes_between
from izlence.diff.compare import compare, compare_data
from izlence.diff.comparison import Remark
from izlence.diff.remarks import folder_renames, follows_folder

ROADS_FILE, PARKS_FILE = "2025/fen-isleri/PH1.1.1.yaml", "2025/park-ve-bahceler/PH1.1.2.yaml"
LINES = ROADS.splitlines(keepends=True)


def between(new, old=None):
    return told(changes_between(side(old), side(new)))


def on_roads(old, new):
    return between(changed(ROADS_FILE, old, new))


def test_a_plan_does_not_differ_from_itself():
    assert between({}) == []


def test_a_lowered_target_is_one_change_with_both_values():
    assert on_roads("2025: 24", "2025: 20") == ["changed PH1.1.1 indicator PG1.1.1.1 values.2025: 24 → 20"]


def test_the_same_number_in_other_digits_differs_in_print_only():
    assert on_roads("18.0", "18.00") == [
        "changed PH1.1.1 indicator PG1.1.1.1 values.2023: 18.0 → 18.00 (print only)"
    ]
    assert on_roads("250_000", "250000") == []
    assert on_roads("250_000", '"250_000"') == [
        "changed PH1.1.1 activity F1.1.1.2 budget: 250000 → 250_000 (print only)"
    ]


def test_a_title_that_is_a_number_is_a_text():
    assert on_roads("km", "'18.0'") != []
    (change,) = changes_between(
        side(changed(ROADS_FILE, "unit: km", "unit: '18.0'")),
        side(changed(ROADS_FILE, "unit: km", "unit: '18.00'")),
    )
    assert not change.is_print_only


def test_a_text_that_reads_as_no_number_is_compared_as_a_text():
    """`snan` is a number to Python's decimals, and comparing it raises."""
    before, after = (changed(ROADS_FILE, "2025: 24", f"2025: {text}") for text in ("sNaN", "nan"))
    assert between(after, before) == ["changed PH1.1.1 indicator PG1.1.1.1 values.2025: sNaN → nan"]


def test_a_value_that_became_unavailable_is_not_one_that_is_not_written():
    assert on_roads("2024-H1: 9", "2024-H1: null") == [
        "changed PH1.1.1 indicator PG1.1.1.1 values.2024-H1: 9 → None"
    ]
    assert on_roads(", 2024-H1: 9", "") == ["changed PH1.1.1 indicator PG1.1.1.1 values.2024-H1: 9 → -"]


def test_the_last_indicator_moved_to_the_top_is_one_move():
    """What `git diff` shows as two removed and two added lines, and what other tools invent values for."""
    moved = "".join([*LINES[:4], LINES[9], *LINES[4:9], *LINES[10:]])
    assert between({ROADS_FILE: moved}) == ["moved PH1.1.1 indicator PG1.1.1.3: 3 → 1"]


def test_a_moved_indicator_tells_its_changed_value_too():
    moved = "".join([*LINES[:4], LINES[9].replace("6000", "7000"), *LINES[4:9], *LINES[10:]])
    assert between({ROADS_FILE: moved}) == [
        "moved PH1.1.1 indicator PG1.1.1.3: 3 → 1",
        "changed PH1.1.1 indicator PG1.1.1.3 values.2025: 6000 → 7000",
    ]


def test_an_indicator_put_in_the_middle_moves_nothing():
    new = "  - {code: PG1.1.1.4, name: Yeni köprü, unit: adet, values: {2025: 1}}\n"
    changes = changes_between(side(), side({ROADS_FILE: "".join([*LINES[:8], new, *LINES[8:]])}))
    assert told(changes) == ["added PH1.1.1 indicator PG1.1.1.4"]
    (added,) = changes
    assert added.record.name == "Yeni köprü"
    assert added.contents == (
        (("code",), "PG1.1.1.4"),
        (("name",), "Yeni köprü"),
        (("unit",), "adet"),
        (("values", "2025"), Decimal(1)),
    )


def test_a_change_says_where_it_stands_on_both_sides():
    moved = "".join([*LINES[:4], LINES[9], *LINES[4:9], *LINES[10:]]).replace("2025: 24", "2025: 20")
    old, new = side(folder="eski/plan"), side({ROADS_FILE: moved}, folder="yeni/plan")
    _, change = changes_between(old, new)
    path = ("values", "2025")
    assert change.where_before == Origin(f"eski/plan/{ROADS_FILE}", ("indicators", 0, *path))
    assert change.where_after == Origin(f"yeni/plan/{ROADS_FILE}", ("indicators", 1, *path))
    assert change.page.before == change.page.after == ROADS_FILE


def test_an_amount_that_is_divided_by_source_goes_and_its_parts_come():
    assert on_roads("{hibe: 50_000}", "50_000") == [
        "changed PH1.1.1 activity F1.1.1.2 off_budget.hibe: 50000 → -",
        "changed PH1.1.1 activity F1.1.1.2 off_budget: - → 50000",
    ]


def test_an_exception_names_the_record_that_it_excuses():
    accepted = "unit: km\n    accepted: [{rule: percent-out-of-range, reason: Artış oranıdır.}]"
    assert on_roads("unit: km", accepted) == [
        "added PH1.1.1 accepted percent-out-of-range (PG1.1.1.1)",
    ]


def test_units_that_answer_for_an_activity_are_told_side_by_side():
    one, two = (f"Asfalt alımı, responsible: {names}" for names in ("[fen-isleri]", "[fen-isleri, zabita]"))
    before, after = (changed(ROADS_FILE, "Asfalt alımı", text) for text in (one, two))
    assert between(after, before) == [
        "changed PH1.1.1 activity F1.1.1.1 responsible: fen-isleri → fen-isleri, zabita"
    ]


def test_a_field_that_this_version_does_not_know_is_compared_too():
    before = {ROADS_FILE: ROADS + "map: {sheet: 4, marks: [{code: K1, x: 1}]}\n"}
    after = {ROADS_FILE: ROADS + "map: {sheet: 5, marks: [{code: K1, x: 2}, kuzey]}\n"}
    assert between(after, before) == [
        "changed PH1.1.1 page PH1.1.1 map.sheet: 4 → 5",
        "changed PH1.1.1 item K1 (marks) x: 1 → 2",
        "added PH1.1.1 item kuzey (marks)",
    ]


def test_a_page_that_came_holds_its_fields():
    (added,) = changes_between(side({PARKS_FILE: None}), side())
    assert told((added,)) == ["added PH1.1.2 page PH1.1.2"]
    assert added.page.title == added.record.name == "Parkları çoğaltmak."
    assert (("indicators", 0, "values", "2025"), Decimal(3)) in added.contents
    assert added.where_before is None
    assert added.page.before == ""


def test_a_page_in_another_directorate_has_moved_and_nothing_else():
    new = {PARKS_FILE: None, "2025/fen-isleri/PH1.1.2.yaml": PARKS}
    assert between(new) == ["moved PH1.1.2 page PH1.1.2: park-ve-bahceler → fen-isleri"]


def test_a_page_that_moved_and_changed_tells_both():
    new = {PARKS_FILE: None, "2025/fen-isleri/PH1.1.2.yaml": PARKS.replace("2025: 3", "2025: 4")}
    assert between(new) == [
        "moved PH1.1.2 page PH1.1.2: park-ve-bahceler → fen-isleri",
        "changed PH1.1.2 indicator PG1.1.2.1 values.2025: 3 → 4",
    ]


def test_an_indicator_on_another_page_has_moved_with_what_changed_on_the_way():
    pothole = LINES[8]
    new = {
        ROADS_FILE: ROADS.replace(pothole, ""),
        PARKS_FILE: PARKS.replace("activities:", pothole.replace("2025: 400", "2025: 300") + "activities:"),
    }
    changes = changes_between(side(), side(new))
    assert told(changes) == [
        "moved PH1.1.2 indicator PG1.1.1.2: PH1.1.1 → PH1.1.2",
        "changed PH1.1.2 indicator PG1.1.1.2 values.2025: 400 → 300",
    ]
    assert changes[0].came_from is not None
    assert changes[0].came_from.key.key == "PH1.1.1"
    assert changes[1].where_before == Origin(ROADS_FILE, ("indicators", 1, "values", "2025"))


def test_an_indicator_saved_from_a_page_that_went_has_moved():
    new = {
        PARKS_FILE: None,
        ROADS_FILE: ROADS.replace("activities:", PARKS.splitlines()[4] + "\nactivities:"),
    }
    assert between(new) == [
        "moved PH1.1.1 indicator PG1.1.2.1: PH1.1.2 → PH1.1.1",
        "removed PH1.1.2 page PH1.1.2",
    ]


def test_a_page_that_was_split_took_its_indicators_along():
    new = {
        ROADS_FILE: ROADS.replace(LINES[8], ""),
        "2025/fen-isleri/PH1.1.3.yaml": f"code: PH1.1.3\nobjective: H1.1\ntitle: Çukurlar\nindicators:\n{LINES[8]}",
    }
    assert between(new) == [
        "moved PH1.1.3 indicator PG1.1.1.2: PH1.1.1 → PH1.1.3",
        "added PH1.1.3 page PH1.1.3",
    ]


def test_a_directorate_whose_folder_was_renamed_is_remarked_and_its_pages_can_be_folded():
    new = {
        "2025/park-ve-bahceler/directorate.yaml": None,
        PARKS_FILE: None,
        "2025/parklar/directorate.yaml": PLAN["2025/park-ve-bahceler/directorate.yaml"],
        "2025/parklar/PH1.1.2.yaml": PARKS,
    }
    program = changed("2025/program.yaml", "park-ve-bahceler", "parklar")
    compared = compare_data(side(), side({**new, **program}))
    assert told(compared.changes) == [
        "moved parklar directorate parklar: park-ve-bahceler → parklar",
        "moved PH1.1.2 page PH1.1.2: park-ve-bahceler → parklar",
    ]
    (remark,) = compared.remarks
    assert remark.key == "folder_renamed"
    assert remark.facts == {"period": "2025", "before": "park-ve-bahceler", "after": "parklar", "pages": 1}
    renamed = folder_renames(compared.remarks)
    folded = [change.record.code for change in compared.changes if follows_folder(change, renamed)]
    assert folded == ["PH1.1.2"]
    assert compared.effects == ()
    assert compared.renames == ()


def test_a_renamed_period_is_remarked_and_stays_a_page_for_a_page():
    new = {path.replace("2025/", "2026/"): text for path, text in PLAN.items()}
    compared = compare_data(side(), side(base=new))
    assert {change.kind for change in compared.changes} == {"added", "removed"}
    assert len(compared.changes) == 2 * (len(PLAN) - 1)
    assert [(each.key, dict(each.facts)) for each in compared.remarks] == [
        ("period_renamed", {"before": "2025", "after": "2026"})
    ]


def test_two_records_with_one_code_are_paired_in_their_order_and_it_is_said():
    twice = ROADS.replace("PG1.1.1.2", "PG1.1.1.1")
    old = side({ROADS_FILE: twice}, folder="eski")
    compared = compare_data(old, side({ROADS_FILE: twice.replace("410", "411")}))
    assert told(compared.changes) == ["changed PH1.1.1 indicator PG1.1.1.1 values.2023: 410 → 411"]
    assert [(each.key, dict(each.facts)) for each in compared.remarks] == [
        ("code_twice", {"code": "PG1.1.1.1", "file": ROADS_FILE, "side": which})
        for which in ("before", "after")
    ]


def test_two_pages_with_one_code_are_both_compared():
    copy = {"2025/park-ve-bahceler/PH1.1.1.yaml": ROADS}
    new = {"2025/park-ve-bahceler/PH1.1.1.yaml": ROADS.replace("2025: 24", "2025: 25")}
    compared = compare_data(side(copy), side(new))
    assert told(compared.changes) == ["changed PH1.1.1 indicator PG1.1.1.1 values.2025: 24 → 25"]
    assert compared.changes[0].page.directorate == "park-ve-bahceler"
    assert {each.key for each in compared.remarks} == {"code_twice"}


def test_changes_stand_in_the_order_of_the_plan():
    new = {
        **changed("institution.yaml", "Örnek", "Deneme"),
        **changed("2025/program.yaml", "[fen-isleri, park-ve-bahceler]", "[park-ve-bahceler, fen-isleri]"),
        **changed("2025/goals.yaml", "Altyapı", "Ulaşım"),
        **changed("2025/general-costs.yaml", "100_000", "120_000"),
        **changed("2025/narrative/sunus.md", "bir yılını", "bir yılının işlerini"),
        **changed("2025/fen-isleri/directorate.yaml", "3_000_000", "3_100_000"),
        **changed(ROADS_FILE, "2025: 24", "2025: 20"),
        **changed(PARKS_FILE, "2025: 3", "2025: 4"),
    }
    assert between(new) == [
        "changed institution page  name: Örnek Belediyesi → Deneme Belediyesi",
        "moved program item fen-isleri (directorates): 1 → 2",
        "changed goals objective H1.1 title: Altyapı → Ulaşım",
        "changed general-costs page  transfers.economic_codes.03: 100000 → 120000",
        "changed sunus.md paragraph Sunuş 1 text: Elinizdeki program kentimizin bir yılını anlatır."
        " → Elinizdeki program kentimizin bir yılının işlerini anlatır.",
        "changed PH1.1.2 indicator PG1.1.2.1 values.2025: 3 → 4",
        "changed fen-isleri directorate fen-isleri ceiling: 3000000 → 3100000",
        "changed PH1.1.1 indicator PG1.1.1.1 values.2025: 24 → 20",
    ]


def test_the_printed_order_of_off_budget_sources_is_compared():
    """The frame prints its sources in the order in which it writes them."""
    new = changed(
        "2025/program.yaml", "{hibe: Hibeler, doner: Döner sermaye}", "{doner: Döner sermaye, hibe: Hibeler}"
    )
    assert between(new) == ["changed program page  off_budget_sources: hibe, doner → doner, hibe"]


def test_a_file_that_was_not_read_is_never_no_change():
    broken = side()
    (period,) = broken.sources.periods
    unread = tuple(replace(each, data=None) if "PH1.1.1" in each.file else each for each in period.sources)
    sources = replace(broken.sources, periods=(replace(period, sources=unread),))
    with pytest.raises(ValueError, match=r"PH1\.1\.1"):
        changes_between(side(), replace(broken, sources=sources, texts={}))


def test_the_whole_comparison_judges_what_changed():
    compared = compare(
        side(), side(changed(ROADS_FILE, "2025: 24", "2025: 20")), [Remark("folders_compared")]
    )
    assert compared.is_changed
    assert "target-lowered" in {flag.diagnostic.rule.name for flag in compared.flags}
    assert [remark.key for remark in compared.remarks] == ["folders_compared"]
    assert not compare(side(), side()).is_changed
