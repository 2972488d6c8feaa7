"""What a reviewer is told of the frame, the goals, a card, the owners, texts and pictures."""

from __future__ import annotations

from dataclasses import replace

import pytest
from two_sides import CARD, PICTURE, PLAN, STRATEGY, changed, side, told

from izlence.diagnostic import Place
from izlence.diff.changes import changes_between
from izlence.model.prose import Picture
from tests.hanging import ended_if_it_hangs

CARD_FILE, TEXT_FILE = "2025-2026/fen-isleri/H1.1.yaml", "2025/narrative/sunus.md"
BOTH = {**PLAN, **STRATEGY}


def between(new, old=None):
    return told(changes_between(side(old, BOTH), side(new, BOTH)))


def on_card(old, new):
    return between(changed(CARD_FILE, old, new, BOTH))


def on_text(old, new):
    return between(changed(TEXT_FILE, old, new))


def test_findings_needs_and_activities_of_a_card_are_told_text_by_text():
    assert on_card("[Asfalt alımı, Kaldırım yapımı]", "[Kaldırım yapımı, Köprü bakımı]") == [
        "removed H1.1 item Asfalt alımı (activities)",
        "added H1.1 item Köprü bakımı (activities)",
    ]


def test_an_edited_finding_is_one_change_of_its_text():
    assert on_card("Yolların üçte biri bozuktur.", "Yolların dörtte biri bozuktur.") == [
        "changed H1.1 item Yolların dörtte biri bozuktur. (findings) text:"
        " Yolların üçte biri bozuktur. → Yolların dörtte biri bozuktur."
    ]


def test_a_risk_in_the_long_form_is_the_same_risk():
    assert on_card("[Kur artışı,", "[{risk: Kur artışı},") == []


def test_what_is_done_against_a_risk_is_told_with_the_risk():
    assert on_card("[Stok tutulması]", "[Stok tutulması, Ek ekip]") == [
        "added H1.1 item Ek ekip (controls Yağışlı geçen kış)"
    ]
    assert on_card("[Kur artışı,", "[{risk: Kur artışı, controls: [Erken alım]},") == [
        "added H1.1 item Erken alım (controls Kur artışı)"
    ]


def test_weights_and_costs_by_year_are_told_one_by_one():
    new = (
        CARD.replace("weight: 60", "weight: 50")
        .replace("weight: 40", "weight: 50")
        .replace("1_500_000", "1_600_000")
    )
    assert between({CARD_FILE: new}) == [
        "changed H1.1 indicator PG1.1.1 weight: 60 → 50",
        "changed H1.1 indicator PG1.1.2 weight: 40 → 50",
        "changed H1.1 page H1.1 cost_estimate.2026: 1500000 → 1600000",
    ]


def test_a_card_that_works_with_all_directorates_now():
    assert on_card("cooperating: [park-ve-bahceler]", "cooperating: all") == [
        "changed H1.1 page H1.1 cooperating: park-ve-bahceler → all"
    ]


def test_a_card_is_called_by_its_objective():
    (change,) = changes_between(
        side(base=BOTH), side(changed(CARD_FILE, "weight: 60", "weight: 61", BOTH), BOTH)
    )
    assert change.page.title == "Altyapı"


def test_columns_are_told_by_their_heading():
    new = changed("2025/program.yaml", "[2023, 2024-H1]", "[2023, 2024]")
    assert between(new) == [
        "changed program column GERÇEKLEŞEN (columns) periods: 2023, 2024-H1 → 2023, 2024"
    ]


def test_columns_under_a_new_heading_are_the_same_columns():
    assert between(changed("2025/program.yaml", "HEDEF,", "HEDEFLENEN,")) == [
        "changed program column HEDEFLENEN (columns) heading: HEDEF → HEDEFLENEN"
    ]


def test_a_chapter_under_a_new_title_is_the_same_chapter():
    frame = PLAN["2025/program.yaml"]
    before = (
        frame
        + "chapters: [{title: Bir, sections: [{title: Yetki, narrative: yetki.md}, {title: Bütçe, content: goals}]}]\n"
    )
    after = before.replace("title: Bir", "title: Genel bilgiler").replace(
        "title: Yetki", "title: Yetki ve görev"
    )
    assert between({"2025/program.yaml": after}, {"2025/program.yaml": before}) == [
        "changed program chapter Genel bilgiler title: Bir → Genel bilgiler",
        "changed program section yetki.md (Genel bilgiler) title: Yetki → Yetki ve görev",
    ]


def test_owners_are_told_by_directorate():
    owners = "strategy_office: ['@strateji']\nprogram: ['@strateji']\ndirectorates: {fen-isleri: ['@ali']}\n"
    new = owners.replace("'@ali'", "'@ali', '@veli'")
    assert between({"owners.yaml": new}, {"owners.yaml": owners}) == [
        "changed owners page  directorates.fen-isleri: @ali → @ali, @veli"
    ]


def test_a_severity_that_was_set_another_way_is_told():
    frame = PLAN["2025/program.yaml"]
    assert between({"2025/program.yaml": frame + "checks: {code-gap: off}\n"}) == [
        "changed program page  checks.code-gap: - → off"
    ]


def test_a_paragraph_in_other_lines_is_the_same_paragraph():
    assert on_text("kentimizin bir yılını", "kentimizin\nbir yılını") == []


def test_a_paragraph_that_was_edited_is_one_change_with_its_heading_and_line():
    old, new = side(), side(changed(TEXT_FILE, "bir yılını", "bu yılını"))
    (change,) = changes_between(old, new)
    assert told((change,)) == [
        "changed sunus.md paragraph Sunuş 1 text: Elinizdeki program kentimizin bir yılını anlatır."
        " → Elinizdeki program kentimizin bu yılını anlatır."
    ]
    assert change.where_after == Place(TEXT_FILE, 3, 1, 3, 2)


def test_a_row_of_a_table_is_told_by_itself():
    assert on_text("| 2024 | 24 |", "| 2024 | 25 |") == [
        "changed sunus.md paragraph Öncelikler 7 text: | 2024 | 24 | → | 2024 | 25 |"
    ]


def test_an_item_of_a_list_moves_comes_and_goes():
    assert on_text("- Asfalt\n- Kaldırım\n", "- Kaldırım\n- Asfalt\n- Köprü\n") == [
        "moved sunus.md paragraph Öncelikler 3: 5 → 6",
        "added sunus.md paragraph Öncelikler 4",
    ]


def test_a_paragraph_that_went_to_another_chapter_has_moved():
    text = PLAN[TEXT_FILE]
    paragraph = "Elinizdeki program kentimizin bir yılını anlatır.\n\n"
    new = text.replace(paragraph, "").replace(
        "Yollarımızı onaracağız.\n\n", "Yollarımızı onaracağız.\n\n" + paragraph
    )
    assert between({TEXT_FILE: new}) == ["moved sunus.md paragraph Öncelikler 2: 2 → 4"]


def test_what_prints_otherwise_without_another_word_is_told():
    """A line of equals signs makes a heading of the line above, even where the words stay the same."""
    (line,) = between({TEXT_FILE: "Sunuş\n=====\n"}, {TEXT_FILE: "Sunuş =====\n"})
    assert line.startswith("changed sunus.md page sunus.md text:")


def test_an_emphasis_is_a_change_of_text():
    assert len(on_text("kentimizin bir", "**kentimizin** bir")) == 1


def test_a_text_that_came_or_went_is_one_change():
    text = {"2025/narrative/ek.md": "Bir paragraf.\n\nİki paragraf.\n"}
    (added,) = changes_between(side(), side(text))
    assert told((added,)) == ["added ek.md page ek.md"]
    assert added.contents == ((("text", 0), "Bir paragraf."), (("text", 1), "İki paragraf."))
    assert told(changes_between(side(text), side())) == ["removed ek.md page ek.md"]


@pytest.mark.parametrize(
    ("paragraphs", "words"),
    [
        pytest.param(1_600, 30, id="every paragraph held against every other"),
        pytest.param(1, 2_000, id="a paragraph compared letter by letter"),
    ],
)
def test_a_long_text_that_was_written_anew_is_compared_in_good_time(paragraphs, words):
    before, after = (
        "\n\n".join(
            " ".join(f"söz{(p * 7 + w * step) % 97}" for w in range(words)) for p in range(paragraphs)
        )
        for step in (1, 3)
    )
    with ended_if_it_hangs():
        found = between({TEXT_FILE: after + "\n"}, {TEXT_FILE: before + "\n"})
    assert len(found) >= paragraphs


SHOWN = {TEXT_FILE: "# Sunuş\n\n![Şema](sema.png)\n"}


def test_a_picture_is_compared_by_its_content():
    def pictured(picture: Picture):
        return told(changes_between(side(SHOWN), side(SHOWN, picture=picture)))

    assert pictured(replace(PICTURE)) == []
    assert pictured(replace(PICTURE, content=b"other bytes", width=640)) == [
        "changed sema.png page sema.png content: 800×600 px, 4 B → 640×600 px, 11 B"
    ]
    (line,) = pictured(replace(PICTURE, content=b"ecno"))
    assert line.count("800×600 px, 4 B, crc32 ") == 2


def test_a_text_in_other_lines_with_another_picture_changed_its_picture_only():
    new = {TEXT_FILE: "# Sunuş\n\n\n![Şema](sema.png)\n"}
    changes = changes_between(side(SHOWN), side(new, picture=replace(PICTURE, content=b"other")))
    assert [change.page.key.kind for change in changes] == ["picture"]


def test_a_picture_that_came_is_told_beside_its_text():
    assert told(changes_between(side({TEXT_FILE: "# Sunuş\n"}), side(SHOWN))) == [
        "added sunus.md paragraph Sunuş 1",
        "added sema.png page sema.png",
    ]
