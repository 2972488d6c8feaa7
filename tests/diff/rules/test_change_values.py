"""Targets, results and baselines that are others now: what is worse, what is past, what a council has promised."""

from __future__ import annotations

import pytest
from rule_examples import compared, flags

from izlence.telling import tell_findings

PAGE = "# halkla-iliskiler/PH4.4.1.yaml\n"
CARD = "# basin-ve-yayin/H7.2.yaml\n"
ADOPTED = "# strategy.yaml\ncouncil_decision: {date: 12.09.2024, number: 2024/102}\n\n"


def indicator(values: str, more: str = "", unit: str = "kişi") -> str:
    return f"{PAGE}indicators: [{{code: PG4.4.1.1, name: Kişi sayısı, unit: {unit}, values: {{{values}}}{more}}}]\n"


def on_card(values: str, more: str = "") -> str:
    frequencies = "monitoring_frequency: Ayda bir, reporting_frequency: Ayda bir"
    row = f"code: PG7.2.1, name: Haber, unit: adet, weight: 100, {frequencies}, values: {{{values}}}{more}"
    return f"{CARD}indicators: [{{{row}}}]\n"


UP, DOWN, STEADY = (f", direction: {way}" for way in ("increasing", "decreasing", "steady"))
LOW, HIGH = "2022: 300, 2023-H1: 196, 2024: 400", "2022: 300, 2023-H1: 196, 2024: 500"


@pytest.mark.parametrize(
    ("direction", "before", "after", "expected"),
    [
        (UP, HIGH, LOW, "target-lowered"),
        (UP, LOW, HIGH, "target-changed"),
        (DOWN, LOW, HIGH, "target-lowered"),
        (DOWN, HIGH, LOW, "target-changed"),
        (STEADY, HIGH, LOW, "target-changed"),
    ],
)
def test_a_target_is_worse_by_its_direction(tmp_path, direction, before, after, expected):
    assert flags(tmp_path, indicator(before, direction), indicator(after, direction)) == [expected]


def test_without_a_direction_a_target_above_the_last_result_says_that_more_is_wanted(tmp_path):
    assert flags(tmp_path, indicator(HIGH), indicator(LOW)) == ["target-lowered"]


def test_without_a_direction_a_target_below_the_last_result_may_be_either_and_is_not_guessed(tmp_path):
    before, after = (indicator(f"2022: 1102, 2023-H1: 196, 2024: {target}") for target in (500, 600))
    comparison = compared(tmp_path, before, after)
    (flag,) = comparison.flags
    assert flag.diagnostic.rule.name == "target-changed"
    (told,) = tell_findings([flag.diagnostic], comparison.head.texts, "tr")
    assert "yönü belli olmadığından" in told.message


def test_a_draft_strategic_plan_shows_by_its_years_which_way_is_worse(tmp_path):
    falling = "2024-H1: 40, 2025: 30, 2026: 28, 2027: 26, 2028: 24, 2029: {}"
    assert flags(tmp_path, on_card(falling.format(20)), on_card(falling.format(22))) == ["target-lowered"]


def test_a_direction_that_only_the_new_side_writes_does_not_excuse_a_lower_target(tmp_path):
    assert flags(tmp_path, indicator(HIGH), indicator(LOW, DOWN)) == ["target-lowered", "other-changed"]


def test_a_reason_in_the_plan_is_told_and_leaves_the_severity(tmp_path):
    comparison = compared(tmp_path, indicator(HIGH), indicator(LOW, ", revision: Ödenek kesintisi"))
    (flag,) = comparison.flags
    told = tell_findings([flag.diagnostic], comparison.head.texts, "tr")[0]
    assert (told.rule, told.severity) == ("target-lowered", "error")
    assert told.message.endswith("500 → 400 kişi. Gerekçesi: “Ödenek kesintisi”")


def test_percentages_are_told_as_documents_print_them(tmp_path):
    before, after = (
        indicator(f"2022: 60, 2023-H1: 61, 2024: {target}", UP, '"%"') for target in ("94.5", "80")
    )
    comparison = compared(tmp_path, before, after)
    messages = [
        tell_findings([comparison.flags[0].diagnostic], comparison.head.texts, language)[0].message
        for language in ("tr", "en")
    ]
    assert messages[0].endswith("%94,5 → %80.")
    assert messages[1].endswith("94.5% → 80%.")


def test_a_past_result_that_is_filled_in_is_not_edited(tmp_path):
    assert flags(tmp_path, indicator("2022: null, 2023-H1: 196, 2024: 400"), indicator(LOW)) == [
        "other-changed"
    ]


def test_a_year_after_the_programme_s_own_is_a_target_and_the_half_before_it_is_past(tmp_path):
    before = indicator("2022: 300, 2023-H1: 196, 2024: 400", UP)
    after = indicator("2022: 300, 2023-H1: 190, 2024: 400", UP)
    assert flags(tmp_path, before, after) == ["past-actual-edited"]


def test_what_is_only_watched_has_forecasts_and_no_targets(tmp_path):
    watched = PAGE + (
        "monitoring_indicators: [{{code: IG4.4.1.1, name: Başvuru, unit: adet, direction: increasing, "
        "values: {{2022: 300, 2023-H1: 196, 2024: {}}}}}]\n"
    )
    assert flags(tmp_path, watched.format(500), watched.format(400)) == ["target-changed"]


@pytest.mark.parametrize("gone", ["2022: 300, 2023-H1: 196, 2024: null"])
def test_a_target_that_is_taken_away_is_not_merely_changed(tmp_path, gone):
    found = flags(tmp_path, indicator(HIGH), indicator(gone, ", missing: Ölçülemedi"))
    assert "value-became-unavailable" in found
    assert {"target-lowered", "target-changed"}.isdisjoint(found)


def test_values_in_another_unit_are_compared_with_nothing(tmp_path):
    before, after = indicator("2022: 18000, 2023-H1: 9000, 2024: 20000", UP, "m"), indicator("2022: 18, 2023-H1: 9, 2024: 20", UP, "km")  # fmt: skip
    comparison = compared(tmp_path, before, after)
    (flag,) = comparison.flags
    assert flag.diagnostic.rule.name == "unit-changed"
    assert {str(each.field[-1]) for each in flag.changes} == {"unit", "2022", "2023-H1", "2024"}


YEARS = "2024-H1: 11, 2025: {}, 2026: 24, 2027: 25, 2028: 26, 2029: 27"


@pytest.mark.parametrize("target", ["22", "24", "null"])
def test_an_adopted_plan_s_target_needs_a_decision_whichever_way_it_goes(tmp_path, target):
    before, after = (
        ADOPTED + on_card(YEARS.format(23)),
        ADOPTED + on_card(YEARS.format(target), ", missing: Yok"),
    )
    assert flags(tmp_path, before, after)[:1] == ["strategic-target-altered"]


def test_a_decision_that_only_the_new_side_deletes_leaves_the_plan_adopted(tmp_path):
    found = flags(tmp_path, ADOPTED + on_card(YEARS.format(23)), on_card(YEARS.format(22)))
    assert set(found) == {"council-decision-changed", "strategic-target-altered"}


def test_the_first_decision_is_the_plan_s_adoption_and_no_change_of_it(tmp_path):
    assert flags(tmp_path, on_card(YEARS.format(23)), ADOPTED + on_card(YEARS.format(23))) == [
        "other-changed"
    ]


def test_a_plan_that_is_moved_to_another_baseline_period_is_told(tmp_path):
    values = "2024: 11, 2024-H1: 11, 2025: 23, 2026: 24, 2027: 25, 2028: 26, 2029: 27"
    found = flags(tmp_path, on_card(values), "# strategy.yaml\nbaseline: 2024\n\n" + on_card(values))
    assert "baseline-edited" in found


def summed(*parts: int) -> str:
    rows = [f"  - {{code: PG4.4.1.{number}, name: Kol {number}, unit: kişi{UP}, values: {{2022: 90, 2023-H1: 50, 2024: {part}}}}}" for number, part in enumerate(parts, 2)]  # fmt: skip
    codes = ", ".join(f"PG4.4.1.{number}" for number in range(2, 2 + len(parts)))
    of_all = f"values: {{2022: {90 * len(parts)}, 2023-H1: {50 * len(parts)}, 2024: {sum(parts)}}}"
    first = f"  - {{code: PG4.4.1.1, name: Bütün kollar, unit: kişi{UP}, sum_of: [{codes}], {of_all}}}"
    return "\n".join([f"{PAGE}indicators:", first, *rows]) + "\n"


def test_a_sum_that_fell_with_its_part_is_one_decision_and_marked_with_it(tmp_path):
    (flag,) = compared(tmp_path, summed(100, 100), summed(100, 80)).flags
    assert (flag.diagnostic.rule.name, flag.diagnostic.code) == ("target-lowered", "PG4.4.1.3")
    assert [each.record.code for each in flag.changes] == ["PG4.4.1.3", "PG4.4.1.1"]


def test_two_parts_that_fell_are_two_decisions(tmp_path):
    assert flags(tmp_path, summed(100, 100), summed(90, 80)) == ["target-lowered", "target-lowered"]


def test_a_rate_that_fell_because_its_base_rose_is_still_told(tmp_path):
    before, after = (
        f"{PAGE}indicators:\n"
        f"  - {{code: PG4.4.1.1, name: Başvuru, unit: adet{UP}, values: {{2022: 100, 2023-H1: 50, 2024: {base}}}}}\n"
        f"  - {{code: PG4.4.1.2, name: Olumlu, unit: adet{UP}, values: {{2022: 50, 2023-H1: 25, 2024: 100}}}}\n"
        f'  - {{code: PG4.4.1.3, name: Oran, unit: "%"{UP}, formula: PG4.4.1.2 / PG4.4.1.1, values: {{2022: 50, 2023-H1: 50, 2024: {rate}}}}}\n'
        for base, rate in ((200, 50), (250, 40))
    )
    assert sorted(flags(tmp_path, before, after)) == ["target-changed", "target-lowered"]
