"""The same plan with `target_pages: official` has the guide's own page for each target, with the same figures."""

from decimal import Decimal

from tests.example.composed import table_named
from tests.example.drawn import build_files, printed, word_rows
from tests.example.own_sums import load, target_files


def page(official, code):
    (found,) = [each for each in official.pages if each.code == code]
    return found


def test_every_target_has_the_official_page(official, programme):
    assert len(official.pages) == 60
    assert all(each.is_official for each in official.pages)
    assert not any(each.is_official for each in programme.pages)


def test_the_page_shows_the_targets_need(official, own):
    for each in official.pages:
        total = each.official[-1].rows[-1]
        assert total.role == "total"
        assert [cell.number or 0 for cell in total.cells[1:]] == [
            own.targets[each.code].budget,
            own.targets[each.code].off_budget,
            own.targets[each.code].total,
        ]


def test_the_page_explains_each_indicator(official, example):
    for _, target in target_files(example / "2025"):
        (first, *_) = page(official, target["code"]).official
        notes = {note["id"]: note["text"] for note in target.get("notes", [])}
        shown = [row.cells[0].text for row in first.rows if row.role == "explanation"]
        expected = [
            indicator.get("explanation") or notes.get(indicator.get("note", ""), "")
            for indicator in target["indicators"]
        ]
        assert shown == [f"Açıklama: {text}".rstrip() for text in expected]


def test_the_page_shows_the_values_that_are_written(official, example):
    for _, target in target_files(example / "2025"):
        (first, *_) = page(official, target["code"]).official
        rows = [row for row in first.rows if row.role == "item" and row.level == 0]
        written = [list(indicator["values"].values()) for indicator in target["indicators"]]
        shown = [[cell.number for cell in row.cells[-3:]] for row in rows]
        assert shown == [
            [None if text == "null" else Decimal(text.replace("_", "")) for text in values]
            for values in written
        ]


def test_the_books_own_tables_are_the_same(official, programme):
    for name in ("institution-performance", "resource-need", "goal-resource-need"):
        assert table_named(official, name).rows == table_named(programme, name).rows


def test_the_word_file_shows_each_targets_total(root, official_example, tmp_path, own):
    (path,) = build_files(root, official_example, tmp_path, ("docx",), "2025").values()
    words = load(root / "templates" / "tables.yaml")["official-target"]["rows"]["total"]
    totals = [printed(row[-1]) for row in word_rows(path) if row[0] == words]
    assert sorted(totals) == sorted(need.total for need in own.targets.values())
