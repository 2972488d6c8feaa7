"""One branch changed what gives a number its meaning, the other the number: a figure came out that nobody had written."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from izlence.edit.merge.meaning import MEANINGS, Redefined
from izlence.edit.merge.pieces import Marks
from izlence.edit.merge.versions import Merged, merge_versions
from tests.edit.merge.two_branches import PAGE, Change, changed, clean, merged

VALUES = "    values: {2022: 31691, 2023-H1: 15933, 2024: 35000}   # kesin sayı\n"
SECOND_UNIT = ("sayısı\n    unit: kişi\n" + VALUES, "sayısı\n    unit: bin kişi\n" + VALUES)
RAISED = ("2024: 35000", "2024: 36000")


def both_ways(ours: list[Change], theirs: list[Change], base: str = PAGE) -> Merged:
    """Merge two branches; turned round they contradict each other just as often."""
    sides = [changed(base, *each).encode() for each in (ours, theirs)]
    found, turned = (merge_versions(base.encode(), *each) for each in (sides, sides[::-1]))
    assert found is not None
    assert turned is not None
    assert (found.conflicts, found.redefined) == (turned.conflicts, turned.redefined)
    return found


def test_a_unit_and_a_value_of_one_indicator_merged_to_a_figure_that_nobody_wrote():
    found = both_ways([SECOND_UNIT], [RAISED])
    assert found.redefined == (Redefined("PG4.4.1.2", ("unit",), ("values",)),)
    assert found.conflicts == 1
    old = "    unit: kişi\n" + VALUES
    ours, theirs = old.replace("kişi", "bin kişi"), old.replace("35000", "36000")
    marks = f"<<<<<<< ours\n{ours}||||||| base\n{old}=======\n{theirs}>>>>>>> theirs\n"
    assert found.content.decode() == changed(PAGE, (old, marks))


@pytest.mark.parametrize(
    ("line", "field"),
    [
        ("direction: decrease", "direction"),
        ("cumulative: true", "cumulative"),
        ("formula: PG4.4.1.1 / PG4.4.1.3", "formula"),
        ("sum_of: [PG4.4.1.1, PG4.4.1.3]", "sum_of"),
        ("method: Yıl sonundaki sayım", "method"),
    ],
)
def test_another_definition_of_an_indicator_and_a_value_of_it_are_a_conflict(line, field):
    defined = ("    note: yonlendirme\n", f"    note: yonlendirme\n    {line}\n")
    assert both_ways([defined], [RAISED]).redefined == (Redefined("PG4.4.1.2", (field,), ("values",)),)
    base = changed(PAGE, defined)
    assert both_ways([(f"    {line}\n", "")], [RAISED], base).conflicts == 1


def test_a_year_added_in_the_old_unit_is_a_conflict_and_one_taken_out_is_not():
    assert both_ways([SECOND_UNIT], [("2024: 35000}", "2024: 35000, 2025: 40000}")]).conflicts == 1
    assert both_ways([SECOND_UNIT], [("2022: 31691, ", "")]).conflicts == 0


def test_a_unit_whose_values_one_side_converted_and_the_other_changed_is_one_conflict():
    converted = [SECOND_UNIT, ("{2022: 31691, 2023-H1: 15933, 2024: 35000}", "{2022: 32, 2024: 35}")]
    text, conflicts = merged(converted, [("2023-H1: 15933", "2023-H1: 16000")])
    assert conflicts == 1
    assert text.index("<<<<<<<") < text.index("bin kişi") < text.index("16000") < text.index(">>>>>>>")


def test_a_unit_that_both_changed_otherwise_takes_the_changed_value_with_it():
    other = (SECOND_UNIT[0], SECOND_UNIT[1].replace("bin kişi", "yüz kişi"))
    text, conflicts = merged([SECOND_UNIT], [(other[0], other[1].replace(*RAISED))])
    assert conflicts == 1
    assert text.count("2024: 36000") == 1
    assert text.index("=======") < text.index("2024: 36000") < text.index(">>>>>>>")


def test_what_one_side_wrote_together_or_both_agree_on_is_no_conflict():
    in_another, elsewhere = (SECOND_UNIT[0], SECOND_UNIT[1].replace(*RAISED)), ("1_500_000", "1_600_000")
    assert clean([in_another], [elsewhere]) == changed(PAGE, in_another, elsewhere)
    years = ("2022: 31691", "2022: 31692"), ("2023-H1: 15933", "2023-H1: 15934")
    assert clean(
        [(SECOND_UNIT[0], SECOND_UNIT[1].replace(*years[0]))],
        [(SECOND_UNIT[0], SECOND_UNIT[1].replace(*years[1]))],
    ) == changed(PAGE, (SECOND_UNIT[0], SECOND_UNIT[1].replace(*years[0]).replace(*years[1])))
    # The value had come to both before one of them changed the unit.
    assert clean([in_another], [RAISED]) == changed(PAGE, in_another)


def test_names_and_units_of_other_records_are_no_meaning_of_a_value():
    first = ("2024: 500}", "2024: 501}")
    assert clean([SECOND_UNIT], [first]) == changed(PAGE, SECOND_UNIT, first)
    name = ("İşe yönlendirme sayısı", "İşe yönlendirilen")
    assert clean([name], [RAISED]) == changed(PAGE, name, RAISED)


def test_an_activity_made_personnel_and_its_changed_budget_are_a_conflict():
    made = ("    name: Fuar ve eğitim\n", "    name: Fuar ve eğitim\n    kind: personnel\n")
    found = both_ways([made], [("1_187_150", "1_200_000")])
    assert found.redefined == (Redefined("F4.4.1.2", ("kind",), ("budget",)),)
    assert both_ways([made], [("1_500_000", "1_600_000")]).conflicts == 0


def test_a_record_in_brackets_conflicts_on_its_line():
    base = "code: PH1\nindicators:\n  - {code: PG1, name: Yol, unit: km, values: {2024: 5, 2025: 6}}\n"
    text, conflicts = merged([("unit: km", "unit: m")], [("2025: 6", "2025: 7")], base)
    assert conflicts == 1
    assert "<<<<<<< ours\n  - {code: PG1, name: Yol, unit: m, values: {2024: 5, 2025: 6}}\n" in text


def test_what_else_changed_in_the_record_stands_in_every_version():
    text, _ = merged([SECOND_UNIT, ("note: yonlendirme", "note: yeni")], [RAISED])
    assert text.count("note: yeni") == 1
    assert text.index(">>>>>>>") < text.index("note: yeni")


def test_the_mark_says_why():
    text, _ = merged([SECOND_UNIT], [RAISED], marks=Marks(redefined="  ({code}: {field})"))
    assert "<<<<<<< ours  (PG4.4.1.2: unit)\n" in text


def test_every_field_that_is_held_together_is_one_of_the_schemas():
    schema = Path(__file__).parents[3] / "schema" / "performance-target.schema.json"
    records = json.loads(schema.read_text("utf-8"))["$defs"]
    for name, record in (
        ("indicators", "indicator"),
        ("parts", "indicator_part"),
        ("activities", "activity"),
    ):
        assert {*MEANINGS[name].fields, *MEANINGS[name].numbers} <= records[record]["properties"].keys()
    assert MEANINGS["monitoring_indicators"] == MEANINGS["parts"]
