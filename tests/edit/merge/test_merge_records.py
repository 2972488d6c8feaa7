"""Two branches added, removed and moved records and comments of one page."""

from __future__ import annotations

import pytest

from tests.edit.merge.two_branches import FIRST_AND, PAGE, SECOND, THIRD, changed, clean, indicator, merged

END_OF_LIST = "2024: 7000}\n"


def test_indicators_that_both_added_stand_in_the_order_of_their_codes():
    text = clean(
        [(END_OF_LIST, END_OF_LIST + indicator("PG4.4.1.10", "Bizim"))],
        [(END_OF_LIST, END_OF_LIST + indicator("PG4.4.1.9", "Onların"))],
    )
    added = indicator("PG4.4.1.9", "Onların") + indicator("PG4.4.1.10", "Bizim")
    assert text == changed(PAGE, (END_OF_LIST, END_OF_LIST + added))


def test_in_a_list_without_order_ours_comes_first():
    base = changed(PAGE, (SECOND, ""), (THIRD, THIRD + SECOND))
    at = "    note: yonlendirme\n"
    text = clean(
        [(at, at + indicator("PG4.4.1.5", "Bizim"))], [(at, at + indicator("PG4.4.1.4", "Onların"))], base
    )
    assert at + indicator("PG4.4.1.5", "Bizim") + indicator("PG4.4.1.4", "Onların") in text


def test_one_code_given_twice_is_a_conflict():
    text, conflicts = merged(
        [(END_OF_LIST, END_OF_LIST + indicator("PG4.4.1.4", "Bizim"))],
        [(END_OF_LIST, END_OF_LIST + indicator("PG4.4.1.4", "Onların"))],
    )
    assert conflicts == 1
    assert (
        f"<<<<<<< ours\n{indicator('PG4.4.1.4', 'Bizim')}||||||| base\n=======\n"
        f"{indicator('PG4.4.1.4', 'Onların')}>>>>>>> theirs\n" in text
    )


def test_a_removed_indicator_goes_with_its_comment_and_the_other_change_stays():
    text = clean([(SECOND, "")], [("2024: 7000", "2024: 7500")])
    assert text == changed(PAGE, (SECOND, ""), ("2024: 7000", "2024: 7500"))


@pytest.mark.parametrize("is_ours", [True, False])
def test_an_indicator_removed_by_one_and_changed_by_the_other_is_never_lost_silently(is_ours):
    removed, raised = [(SECOND, "")], [("2024: 35000", "2024: 36000")]
    text, conflicts = merged(removed, raised) if is_ours else merged(raised, removed)
    assert conflicts == 1
    assert "2024: 36000" in text
    assert "2024: 35000" in text
    nothing = "<<<<<<< ours\n||||||| base\n" if is_ours else "=======\n>>>>>>> theirs\n"
    assert nothing in text


def test_a_comment_added_to_what_the_other_side_removed_is_not_lost():
    text, conflicts = merged([(SECOND, "")], [("  # Sayım her", "  # Yeni açıklama.\n  # Sayım her")])
    assert conflicts == 1
    assert "Yeni açıklama." in text


def test_both_removed_the_same_indicator():
    assert clean([(SECOND, ""), ("2024: 500}", "2024: 501}")], [(SECOND, "")]) == changed(
        PAGE, (SECOND, ""), ("2024: 500}", "2024: 501}")
    )


def test_a_move_and_a_change_of_what_moved_are_both_in_the_merge():
    text = clean([("2024: 7000", "2024: 7500")], [(THIRD, ""), (SECOND, THIRD + SECOND)])
    assert text == changed(PAGE, (THIRD, ""), (SECOND, THIRD.replace("7000", "7500") + SECOND))


def test_moves_that_contradict_each_other_are_a_conflict_of_the_list():
    first = PAGE[PAGE.index("  - code: PG4.4.1.1") : PAGE.index("  # Sayım")]
    ours = [(first, ""), (SECOND, SECOND + first)]
    theirs = [(THIRD, ""), (first, THIRD + first)]
    text, conflicts = merged(ours, theirs)
    assert conflicts == 1
    assert text.startswith(PAGE[: PAGE.index("indicators:")] + "<<<<<<< ours\nindicators:\n")


def test_comments_of_both_sides_stay_with_what_they_are_about():
    text = clean(
        [("  - code: F4.4.1.1\n", "  # Bakım sözleşmesi 2026'da biter.\n  - code: F4.4.1.1\n")],
        [("budget: 1_187_150", "budget: 1_200_000  # iki fuar"), ("2024: 500}", "2024: 501}")],
    )
    assert "  # Bakım sözleşmesi 2026'da biter.\n  - code: F4.4.1.1\n" in text
    assert "    budget: 1_200_000  # iki fuar\n" in text


def test_a_comment_changed_by_both_is_a_conflict_of_its_line():
    text, conflicts = merged([("her ayın sonunda", "her hafta")], [("her ayın sonunda", "her gün")])
    assert conflicts == 1
    assert "<<<<<<< ours\n  # Sayım her hafta yapılır.\n||||||| base\n" in text


@pytest.mark.parametrize(("above", "behind"), [("    # {}\n", ""), ("", "  # {}")])
def test_two_comments_on_what_both_added_alike_are_not_one_of_them(above, behind):
    at = "    budget: 1_187_150\n"
    sides = [
        [(at, f"{at}{above.format(who)}    off_budget: 5{behind.format(who)}\n")] for who in ("biz", "siz")
    ]
    text, conflicts = merged(*sides)
    assert conflicts == 1
    assert ("# biz" in text, "# siz" in text) == (True, True)


def test_texts_of_a_list_edited_at_two_places():
    base = (
        "code: H7.2\nrisks:\n  - Haberlerin yanlış olması riski\n  - Takipçi sayısının düşmesi riski\n"
        "  - Bültenin gecikmesi riski\n"
    )
    text = clean([("yanlış", "eksik")], [("gecikmesi", "basılmaması"), ("düşmesi", "azalması")], base)
    assert text == changed(base, ("yanlış", "eksik"), ("gecikmesi", "basılmaması"), ("düşmesi", "azalması"))


def test_one_text_of_a_list_edited_by_both_is_a_conflict():
    base = "code: H7.2\nfindings:\n  - Takipçi sayısı istenen düzeyde değil\n  - Bülten geç çıkıyor\n"
    text, conflicts = merged([("istenen", "beklenen")], [("düzeyde değil", "düzeyin altında")], base)
    assert conflicts == 1
    assert "=======\n  - Takipçi sayısı istenen düzeyin altında\n>>>>>>> theirs\n  - Bülten" in text


def test_directorates_added_by_both_to_one_list():
    base = "year: 2024\ndirectorates:\n  - fen-isleri\n  - zabita\n"
    text = clean(
        [("fen-isleri\n", "fen-isleri\n  - bilgi-islem\n")],
        [("fen-isleri\n", "fen-isleri\n  - temizlik\n")],
        base,
    )
    assert text == "year: 2024\ndirectorates:\n  - fen-isleri\n  - bilgi-islem\n  - temizlik\n  - zabita\n"


def test_names_in_brackets_added_and_removed():
    base = "code: F1\nresponsible: [fen-isleri, imar, zabita]\n"
    text = clean([("imar, ", "")], [("imar", "imar, temizlik")], base)
    assert text == "code: F1\nresponsible: [fen-isleri, temizlik, zabita]\n"


def test_a_side_that_writes_further_in_does_not_break_the_other_sides_lines():
    deeper = changed(
        THIRD + "\n", (THIRD, "".join(f"  {line}\n" for line in THIRD.removesuffix("\n").split("\n")))
    ).removesuffix("\n")
    whole = PAGE[PAGE.index("  - code: PG4.4.1.1") : PAGE.index("\nactivities")]
    shifted = "".join(f"  {line}\n" for line in whole.removesuffix("\n").split("\n"))
    assert deeper in shifted
    text = clean([(whole, shifted)], [(END_OF_LIST, END_OF_LIST + indicator("PG4.4.1.4"))])
    assert "".join(f"  {line}\n" for line in indicator("PG4.4.1.4").removesuffix("\n").split("\n")) in text
    assert FIRST_AND in text


def test_a_removed_indicators_comment_stayed_above_the_next_one_when_the_removal_was_chosen():
    text, conflicts = merged([(SECOND, "")], [("2024: 35000", "2024: 36000")])
    assert conflicts == 1
    assert "2024: 500}\n<<<<<<< ours\n||||||| base\n  # Sayım her" in text
