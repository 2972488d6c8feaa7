"""Two branches changed values of one page."""

from __future__ import annotations

import pytest

from izlence.edit.merge.pieces import Marks
from izlence.edit.merge.versions import merge_versions
from tests.edit.merge.two_branches import PAGE, changed, clean, merged


def test_values_of_two_indicators_are_both_in_the_merge():
    ours, theirs = ("2024: 35000", "2024: 36000"), ("2024: 7000", "2024: 7500")
    assert clean([ours], [theirs]) == changed(PAGE, ours, theirs)


def test_two_years_of_one_line_merge_cleanly():
    text = clean([("2024: 35000", "2024: 36000")], [("2023-H1: 15933", "2023-H1: 16000")])
    assert "values: {2022: 31691, 2023-H1: 16000, 2024: 36000}   # kesin sayı\n" in text


def test_one_year_changed_by_both_is_a_conflict_on_its_line_alone():
    text, conflicts = merged([("2024: 35000", "2024: 36000")], [("2024: 35000", "2024: 37000")])
    assert conflicts == 1
    line = "    values: {2022: 31691, 2023-H1: 15933, 2024: %d}   # kesin sayı\n"
    assert text == changed(
        PAGE,
        (
            line % 35000,
            f"<<<<<<< ours\n{line % 36000}||||||| base\n{line % 35000}=======\n{line % 37000}>>>>>>> theirs\n",
        ),
    )


def test_what_one_side_changed_on_a_line_in_conflict_stands_in_all_versions():
    text, _ = merged(
        [("2024: 35000", "2024: 36000"), ("2022: 31691", "2022: 31700")], [("2024: 35000", "2024: 37000")]
    )
    assert text.count("2022: 31700, 2023-H1: 15933") == 3
    assert "31691" not in text


def test_the_same_change_on_both_sides_is_no_conflict():
    both = ("2024: 35000", "2024: 36000")
    assert clean([both, ("1_500_000", "1_600_000")], [both, ("İşe başlayan", "İşe giren")]) == changed(
        PAGE, both, ("1_500_000", "1_600_000"), ("İşe başlayan", "İşe giren")
    )


def test_another_spelling_of_a_number_is_no_change_of_it():
    assert "budget: 1600000\n" in clean([("1_500_000", "1500000")], [("1_500_000", "1600000")])
    assert "budget: 1_600_000\n" in clean([("1_500_000", "1_600_000")], [("1_500_000", "1500000")])


def test_digits_behind_the_point_are_a_change_because_they_are_printed():
    text, conflicts = merged([("2024: 500}", "2024: 500.0}")], [("2024: 500}", "2024: 500.00}")])
    assert conflicts == 1
    assert "2024: 500.0}" in text
    assert "2024: 500.00}" in text


def test_years_that_both_sides_added_go_by_time():
    text = clean([("2024: 500}", "2024: 500, 2026: 7}")], [("2024: 500}", "2024: 500, 2025: 6}")])
    assert "{2022: 1102, 2023-H1: 196, 2024: 500, 2025: 6, 2026: 7}" in text


def test_a_year_added_with_two_values_is_a_conflict():
    text, conflicts = merged([("2024: 500}", "2024: 500, 2025: 7}")], [("2024: 500}", "2024: 500, 2025: 6}")])
    assert conflicts == 1
    assert "|||||||" in text
    assert "2025: 7}" in text
    assert "2025: 6}" in text


def test_a_year_taken_out_by_one_and_changed_by_the_other_is_a_conflict():
    text, conflicts = merged([("2022: 31691, ", "")], [("2022: 31691", "2022: 31692")])
    assert conflicts == 1
    assert "<<<<<<< ours\n    values: {2023-H1: 15933, 2024: 35000}   # kesin sayı\n" in text


def test_years_taken_out_on_both_sides_until_none_is_left_are_a_conflict():
    one = ("{2022: 5805, 2023-H1: 3724, 2024: 7000}", "{2022: 5805}")
    other = ("{2022: 5805, 2023-H1: 3724, 2024: 7000}", "{2023-H1: 3724, 2024: 7000}")
    assert merged([one], [other])[1] == 1


def test_fields_that_both_added_to_a_record_are_both_kept():
    text = clean(
        [("budget: 1_187_150\n", "budget: 1_187_150\n    off_budget: 5\n")],
        [("    name: Fuar ve eğitim\n", "    name: Fuar ve eğitim\n    responsible: [fen-isleri]\n")],
    )
    assert (
        "    name: Fuar ve eğitim\n    responsible: [fen-isleri]\n    budget: 1_187_150\n    off_budget: 5\n"
        in text
    )


def test_a_text_over_several_lines_changed_by_both_is_a_conflict_of_the_whole_text():
    text, conflicts = merged(
        [("Bir kişi birden", "Bir kişi ikiden")], [("yönlendirilebilmektedir", "gönderilebilir")]
    )
    assert conflicts == 1
    assert text.endswith(
        "<<<<<<< ours\n    text: >-\n      Bir kişi ikiden fazla işe\n      yönlendirilebilmektedir.\n"
        "||||||| base\n    text: >-\n      Bir kişi birden fazla işe\n      yönlendirilebilmektedir.\n"
        "=======\n    text: >-\n      Bir kişi birden fazla işe\n      gönderilebilir.\n>>>>>>> theirs\n"
    )


def test_an_amount_that_one_side_broke_down_and_the_other_changed_is_a_conflict():
    text, conflicts = merged(
        [("    budget: 1_187_150\n", '    economic_codes: {"03": 1_187_150}\n')], [("1_187_150", "1_200_000")]
    )
    assert conflicts == 1
    assert "1_200_000" in text


def test_amounts_in_brackets_and_in_lines_are_one_amount_written_otherwise():
    lines = 'economic_codes:\n  "01": 745_200\n  "03": 2_687_150\n'
    brackets = 'economic_codes: {"01": 745_200, "03": 2_687_150}\n'
    text = clean([(brackets, lines), ("2024: 500}", "2024: 501}")], [("2_687_150", "2_700_000")])
    assert '"03": 2_700_000' in text
    assert "2024: 501}" in text


LINE = "    values: {2022: 31691, 2023-H1: 15933, 2024: 35000}   # kesin sayı\n"


def in_lines(first: int, last: int, comment: str = "") -> str:
    return f"    values:   # kesin sayı\n      2022: {first}\n      2023-H1: 15933\n      2024: {last}{comment}\n"


def test_years_in_lines_and_in_brackets_were_a_conflict_though_different_ones_changed():
    theirs = [("2024: 35000", "2024: 36000")]
    assert clean([(LINE, in_lines(31692, 35000))], theirs) == changed(PAGE, (LINE, in_lines(31692, 36000)))
    assert clean(theirs, [(LINE, in_lines(31692, 35000))]) == changed(
        PAGE, ("2022: 31691", "2022: 31692"), *theirs
    )


def test_a_conflict_of_years_in_lines_and_in_brackets_lost_the_other_year_in_their_version():
    theirs = [("2024: 35000", "2024: 37000")]
    text, conflicts = merged([(LINE, in_lines(31692, 36000))], theirs)
    assert conflicts == 1
    assert "      2022: 31692\n      2023-H1: 15933\n<<<<<<< ours\n      2024: 36000\n|||||||" in text
    text, conflicts = merged(theirs, [(LINE, in_lines(31692, 36000))])
    assert (conflicts, text.count("{2022: 31692, 2023-H1: 15933, 2024: 3")) == (1, 3)


def test_a_comment_that_has_no_place_in_brackets_keeps_the_lines():
    wanted = changed(PAGE, (LINE, in_lines(31691, 36000, "  # yeni")))
    sides = [(LINE, in_lines(31691, 35000, "  # yeni"))], [("2024: 35000", "2024: 36000")]
    assert clean(*sides) == clean(*reversed(sides)) == wanted


def test_comments_between_brackets_go_along_into_lines():
    base = 'code: F1\neconomic_codes: {"01": 5, # maaş\n  # mal\n  "03": 6}\n'
    lines = 'economic_codes:\n  "01": 5  # maaş\n  # mal\n  "03": 7\n'
    theirs = changed(base, ('"01": 5', '"01": 4'))
    result = merge_versions(base.encode(), ("code: F1\n" + lines).encode(), theirs.encode())
    assert result is not None
    assert result.content.decode() == "code: F1\n" + lines.replace("5", "4")


def test_names_in_brackets_and_in_lines_merge_name_by_name():
    base = "code: F1\nresponsible: [fen-isleri, imar]\n"
    lines = "responsible:\n  - fen-isleri\n  - imar\n  - zabita\n"
    ours, theirs = (base.splitlines()[1] + "\n", lines), ("[fen-isleri, imar]", "[imar]")
    assert clean([ours], [theirs], base) == "code: F1\nresponsible:\n  - imar\n  - zabita\n"
    assert clean([theirs], [ours], base) == "code: F1\nresponsible: [imar, zabita]\n"


def test_a_record_in_brackets_and_one_in_lines_merge_field_by_field():
    base = "code: PH1\nactivities:\n  - {code: F1, name: Fuar, budget: 5}   # ilk\n  - code: F2\n    name: Gezi\n"
    record, lines = base.splitlines()[2], "  - code: F1   # ilk\n    name: Fuarlar\n    budget: 5"
    text = clean([(record, lines)], [("budget: 5", "budget: 6")], base)
    assert text == changed(base, (record, lines.replace("5", "6")))
    text = clean([("budget: 5", "budget: 6")], [(record, lines.replace("   # ilk", ""))], base)
    assert "  - {code: F1, name: Fuarlar, budget: 6}\n" in text


def test_a_value_and_a_comment_behind_it_changed_by_both_lost_the_value_in_one_version():
    ours = [("2024: 35000}   # kesin", "2024: 36000}   # kesinleşen")]
    theirs = [("35000}   # kesin sayı", "35000}   # son sayı"), ("2022: 31691", "2022: 31692")]
    text, conflicts = merged(ours, theirs)
    assert (conflicts, text.count("{2022: 31692, 2023-H1: 15933, 2024: 36000}   #")) == (1, 3)


@pytest.mark.parametrize("size", [7, 9])
def test_marks_are_as_long_and_named_as_git_asks(size):
    text, _ = merged(
        [("2024: 500}", "2024: 501}")],
        [("2024: 500}", "2024: 502}")],
        marks=Marks(size, "HEAD", "3f2c1ab", "imar"),
    )
    signs = [line for line in text.split("\n") if line[:1] in "<|=>" and line]
    assert signs == [f"{'<' * size} HEAD", f"{'|' * size} 3f2c1ab", "=" * size, f"{'>' * size} imar"]
