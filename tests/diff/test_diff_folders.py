"""A directorate's folder that was renamed: what names it by the folder is the same, and so is the directorate."""

from __future__ import annotations

import re

import pytest

from izlence.diff.changes import changes_between
from izlence.diff.compare import compare
from izlence.diff.folders import renamed_folders
from tests.diff.two_sides import PARKS, PLAN, STRATEGY, changed, side, told

BOTH = {
    **{
        path: text.replace("name: Asfalt alımı, ", "name: Asfalt alımı, responsible: [fen-isleri, park-ve-bahceler], ")
        for path, text in PLAN.items()
    },
    **STRATEGY,
    "2025-2026/strategy.yaml": STRATEGY["2025-2026/strategy.yaml"].replace(
        "[fen-isleri]", "[fen-isleri, park-ve-bahceler]"
    ),
    "2025-2026/park-ve-bahceler/directorate.yaml": "name: Park ve Bahçeler Müdürlüğü\n",
    "owners.yaml": """strategy_office: ["@strateji"]
directorates: {fen-isleri: ["@fen"], park-ve-bahceler: ["@park"]}
""",
}  # fmt: skip
RENAMED = {
    path.replace("park-ve-bahceler", "parklar"): text.replace("park-ve-bahceler", "parklar")
    for path, text in BOTH.items()
}
NAME = "2025/parklar/directorate.yaml"


def between(new):
    return changes_between(side(base=BOTH), side(base=new))


def test_a_folders_new_name_changed_whoever_names_the_directorate():
    assert told(between(RENAMED)) == [
        "moved parklar directorate parklar: park-ve-bahceler → parklar",
        "moved PH1.1.2 page PH1.1.2: park-ve-bahceler → parklar",
        "moved parklar directorate parklar: park-ve-bahceler → parklar",
    ]
    flags = compare(side(base=BOTH), side(base=RENAMED)).flags
    assert {each.diagnostic.rule.name for each in flags} == {"other-changed"}
    assert len(flags) == 2


def test_a_real_change_beside_the_new_name_is_told_as_it_was_written():
    new = {
        **RENAMED,
        **changed("2025-2026/fen-isleri/H1.1.yaml", "[parklar]", "[parklar, fen-isleri]", RENAMED),
    }
    new |= changed("owners.yaml", "@park", "@bahce", RENAMED)
    found = [each for each in told(between(new)) if not each.startswith("moved")]
    assert len(found) == 2
    assert "park-ve-bahceler → parklar, fen-isleri" in found[1]
    assert "@park → @bahce" in found[0]


def test_a_reference_that_moved_to_a_renamed_folder_from_another_one_is_a_change():
    new = {**RENAMED, **changed("2025-2026/fen-isleri/H1.1.yaml", "[parklar]", "[fen-isleri]", RENAMED)}
    assert any("park-ve-bahceler → fen-isleri" in each for each in told(between(new)))


def test_a_renamed_folder_whose_name_changed_too_was_a_directorate_removed_and_one_added():
    new = {**RENAMED, NAME: "name: Yeşil Alanlar Daire Başkanlığı\n"}
    pairs = {"park-ve-bahceler": "parklar"}
    assert renamed_folders(side(base=BOTH), side(base=new)) == {"2025": pairs, "2025-2026": pairs}
    compared = compare(side(base=BOTH), side(base=new))
    assert compared.effects == ()
    assert {each.kind for each in compared.changes} == {"moved", "changed"}
    assert [each.diagnostic.rule.name for each in compared.flags].count("name-changed") == 1


def test_a_folder_is_known_from_another_period_where_it_has_no_page_and_another_name():
    new = {**RENAMED, "2025-2026/parklar/directorate.yaml": "name: Yeşil Alanlar Daire Başkanlığı\n"}
    assert renamed_folders(side(base=BOTH), side(base=new)).keys() == {"2025", "2025-2026"}


def test_another_name_in_every_period_asks_whether_it_is_the_same_directorate():
    new = {path.replace("park-ve-bahceler", "parklar"): text for path, text in PLAN.items()}
    new |= changed("2025/program.yaml", "park-ve-bahceler", "parklar") | {
        NAME: "name: Afet İşleri Müdürlüğü\n"
    }
    compared = compare(side(), side(base=new))
    (flag,) = [each for each in compared.flags if each.diagnostic.rule.severity.value == "error"]
    assert flag.diagnostic.rule.name == "page-moved-directorate"
    assert flag.diagnostic.facts["before"] == "Park ve Bahçeler Müdürlüğü"
    assert flag.diagnostic.facts["after"] == "Afet İşleri Müdürlüğü"
    assert "adı da" in flag.diagnostic.rule.tr.message
    assert [each.diagnostic.rule.name for each in compared.flags].count("name-changed") == 0


@pytest.mark.parametrize("is_left", [True, False])
def test_a_directorate_that_gave_its_pages_to_one_that_stood_is_not_renamed(is_left):
    new = {
        path.replace("park-ve-bahceler/PH", "fen-isleri/PH"): text
        for path, text in PLAN.items()
        if is_left or path != "2025/park-ve-bahceler/directorate.yaml"
    }
    assert PARKS in new.values()
    assert renamed_folders(side(), side(base=new)) == {}


RING = {
    **BOTH,
    "2025/park-ve-bahceler/PH1.1.2.yaml": PARKS.replace(
        "name: Park yapımı, ", "name: Park yapımı, responsible: [park-ve-bahceler, zabita], "
    ),
    "2025/program.yaml": BOTH["2025/program.yaml"].replace("bahceler]", "bahceler, zabita]"),
    "2025/zabita/directorate.yaml": "name: Zabıta Müdürlüğü\n",
    "2025/zabita/PH1.2.1.yaml": PARKS.replace("1.1.2", "1.2.1").replace("H1.1\n", "H1.2\n").replace("900_", "700_"),
}  # fmt: skip
SWAP = {"fen-isleri": "park-ve-bahceler", "park-ve-bahceler": "fen-isleri"}
ROUND = {"fen-isleri": "park-ve-bahceler", "park-ve-bahceler": "zabita", "zabita": "fen-isleri"}


def in_folders(ring, files):
    """Put each folder under another's name, with every mention of it."""
    folders = re.compile("|".join(ring))
    return {
        folders.sub(lambda found: ring[found[0]], path): folders.sub(lambda found: ring[found[0]], text)
        for path, text in files.items()
    }


def compared(old, new):
    return compare(side(base=old), side(base=new))


@pytest.mark.parametrize("ring", [SWAP, ROUND], ids=["two", "three"])
def test_directorates_that_exchanged_their_folders_were_told_with_each_others_costs(ring):
    new = in_folders(ring, RING)
    found = compared(RING, new)
    assert {(each.kind, each.before, each.after) for each in found.changes} == {
        ("moved", *pair) for pair in ring.items()
    }
    assert found.effects == ()
    assert {each.diagnostic.rule.name for each in found.flags} == {"other-changed"}
    renamed = [each.facts for each in found.remarks if each.key == "folder_renamed"]
    assert {(each["before"], each["after"]) for each in renamed if each["period"] == "2025"} == set(
        ring.items()
    )


def test_a_directorate_without_a_page_kept_the_folders_of_the_others_from_being_exchanged():
    old = {path: text for path, text in RING.items() if path != "2025/zabita/PH1.2.1.yaml"}
    found = compared(old, in_folders(ROUND, old))
    assert found.effects == ()
    assert {each.kind for each in found.changes} == {"moved"}


def test_a_cost_that_rose_while_the_folders_were_exchanged_is_its_own_directorates():
    page = "2025/fen-isleri/PH1.1.2.yaml"
    new = in_folders(SWAP, RING)
    new[page] = new[page].replace("900_000", "950_000")
    effects = [each for each in compared(RING, new).effects if each.level == "directorate"]
    assert {(each.key, each.name) for each in effects} == {("fen-isleri", "Park ve Bahçeler Müdürlüğü")}


def test_directorates_that_only_exchanged_their_names_have_other_names():
    one, other = ("2025/fen-isleri/directorate.yaml", "2025/park-ve-bahceler/directorate.yaml")
    names = {one: "name: Park ve Bahçeler Müdürlüğü\n", other: "name: Fen İşleri Müdürlüğü\n"}
    old = {**RING, one: "name: Fen İşleri Müdürlüğü\n"}
    found = compared(old, {**old, **names})
    assert [(each.kind, each.record.code) for each in found.changes] == [
        ("changed", "fen-isleri"),
        ("changed", "park-ve-bahceler"),
    ]
    assert {each.diagnostic.rule.name for each in found.flags} == {"name-changed"}
    assert not [each for each in found.remarks if each.key == "folder_renamed"]


def test_a_directorate_that_took_the_folder_of_one_that_went_does_not_take_its_costs():
    new = {path: text for path, text in PLAN.items() if not path.startswith("2025/fen-isleri/")}
    new = in_folders({"park-ve-bahceler": "fen-isleri"}, new)
    new["2025/program.yaml"] = PLAN["2025/program.yaml"].replace(", park-ve-bahceler", "")
    assert renamed_folders(side(), side(base=new)) == {}
    effects = [each for each in compared(PLAN, new).effects if each.level == "directorate"]
    assert {each.key for each in effects} == {"fen-isleri", "park-ve-bahceler"}


def test_a_directorate_that_went_on_while_a_new_one_took_its_folder_keeps_its_costs():
    new = {
        **in_folders({"zabita": "denetim"}, RING),
        "2025/zabita/directorate.yaml": "name: Kolluk Müdürlüğü\n",
    }
    new |= {"2025/zabita/PH1.2.2.yaml": PARKS.replace("1.1.2", "1.2.2").replace("H1.1\n", "H1.2\n")}
    new["2025/program.yaml"] = new["2025/program.yaml"].replace("denetim]", "denetim, zabita]")
    assert renamed_folders(side(base=RING), side(base=new)) == {"2025": {"zabita": "denetim"}}
    effects = [each for each in compared(RING, new).effects if each.level == "directorate"]
    assert {(each.key, each.before) for each in effects} == {("zabita", None)}
