"""What moved from one directorate to another belongs to both: in the filter, in the table of directorates, in its flags."""

from __future__ import annotations

from izlence.review.document import OUTSIDE, TOTAL
from izlence.review.forms.html import write
from tests.diff.two_sides import PLAN, ROADS
from tests.review.change_examples import told
from tests.review.changes_pages import parts
from tests.review.test_html_changes import Reader

MOVED = {
    "2025/fen-isleri/PH1.1.1.yaml": None,
    "2025/park-ve-bahceler/PH1.1.1.yaml": ROADS,
}


def test_a_directorate_that_a_page_left_was_missing_from_the_filter():
    page = Reader(write(told(MOVED), parts()))
    assert [option["value"] for option in page.all("option")][:3] == ["", "park-ve-bahceler", "fen-isleri"]
    (moved,) = [row for row in page.all("tr") if row.get("data-k") == "moved"]
    assert moved["data-l"] == "fen-isleri"
    assert {flag.get("data-l") for flag in page.all("li") if "data-s" in flag} == {"fen-isleri"}
    # Its name in the table of directorates leads to what left it.
    assert "#p-2025-PH1-1-1" in {link["href"] for link in page.all("a")}


def test_a_directorate_that_a_page_left_had_no_change_and_no_decision_in_the_table():
    document = told(MOVED)
    counts = {row.folder: (row.changes, row.decisions) for row in document.directorates}
    assert counts == {"fen-isleri": (1, 1), "park-ve-bahceler": (1, 1), TOTAL: (1, 1)}


def test_an_indicator_that_went_to_another_directorate_is_a_change_of_both():
    line = "  - {code: PG1.1.1.2, name: Kapatılan çukur sayısı, unit: adet, values: {2023: 410, 2024-H1: 200, 2025: 400}}\n"
    park = "2025/park-ve-bahceler/PH1.1.2.yaml"
    new = {
        "2025/fen-isleri/PH1.1.1.yaml": ROADS.replace(line, ""),
        park: PLAN[park].replace("activities:", f"{line}activities:"),
    }
    document = told(new)
    (row,) = [row for page in document.pages for row in page.rows if row.kind == "moved"]
    assert row.left == ("fen-isleri", "Fen İşleri Müdürlüğü")
    assert [each.changes for each in document.directorates] == [1, 1, 1]


def test_a_directorate_in_a_renamed_folder_is_left_by_nothing():
    new = {name: None for name in PLAN if "/park-ve-bahceler/" in name}
    new |= {name.replace("park-ve-bahceler", "parklar"): PLAN[name] for name in new}
    new["2025/program.yaml"] = PLAN["2025/program.yaml"].replace("park-ve-bahceler", "parklar")
    folders = [row.folder for row in told(new).directorates if row.folder not in (OUTSIDE, TOTAL)]
    assert folders == ["parklar"]
