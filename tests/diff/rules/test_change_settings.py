"""Severities and limits of change rules in the frame: the old side's hold, so that no change softens what it is judged by."""

from __future__ import annotations

import pytest
from rule_examples import compared, flags, side

from izlence.diagnostic import Severity

FRAME = "# program.yaml\n"
PAGE = "# halkla-iliskiler/PH4.4.1.yaml\n"
LOWERED = PAGE + "indicators: [{code: PG4.4.1.1, name: Kişi sayısı, unit: kişi, values: {2022: 1102, 2023-H1: 196, 2024: 1200}}]\n"  # fmt: skip


def severities(comparison) -> dict[str, Severity]:
    return {each.diagnostic.rule.name: each.diagnostic.rule.severity for each in comparison.flags}


def test_a_frame_may_set_how_much_a_change_weighs(tmp_path):
    frame = FRAME + "checks: {target-lowered: hint}\n\n"
    assert severities(compared(tmp_path, frame, frame + LOWERED)) == {"target-lowered": Severity.HINT}


def test_a_change_cannot_soften_the_rule_it_is_judged_by(tmp_path):
    softened = FRAME + "checks: {target-lowered: hint}\n\n" + LOWERED
    assert severities(compared(tmp_path, "", softened)) == {
        "target-lowered": Severity.ERROR,
        "checks-weakened": Severity.ERROR,
    }


def test_a_change_cannot_raise_the_limit_it_is_judged_by(tmp_path):
    costs = (
        PAGE + 'activities: [{{code: F4.4.1.1, name: Bakım, budget: {0}}}]\neconomic_codes: {{"03": {0}}}\n'
    )
    after = FRAME + "changes: {cost_percent: 90, cost_floor: 9_000_000}\n\n" + costs.format(1_500_000)
    found = flags(tmp_path, costs.format(1_000_000), after)
    assert found.count("checks-weakened") == 2
    assert "cost-up" in found


@pytest.mark.parametrize(
    ("before", "after", "expected"),
    [
        ("{}", "{term-misspelt: error}", 0),  # stricter
        ("{term-misspelt: error}", "{}", 1),  # as usual again, and so weaker
        ("{term-misspelt: error}", "{term-misspelt: hint}", 1),
        ("{term-misspelt: hint}", "{}", 0),
        ("{}", "{cost-up: hint}", 1),
        ("{cost-up: hint}", "{cost-up: error}", 0),
    ],
)
def test_only_what_weighs_less_than_before_is_a_weakening(tmp_path, before, after, expected):
    frames = [f"{FRAME}checks: {each}\n" for each in (before, after)]
    assert flags(tmp_path, *frames).count("checks-weakened") == expected


def test_lower_limits_are_stricter_and_no_weakening(tmp_path):
    found = flags(tmp_path, "", FRAME + "changes: {cost_percent: 5, cost_floor: 0}\n")
    assert found == ["other-changed"]


def test_a_new_period_is_judged_by_its_own_frame(tmp_path):
    new = "# 2024/program.yaml\nyear: 2024\n\n# 2025/program.yaml\nyear: 2025\ntitle: 2025 Yılı Performans Programı\ncolumns: [{heading: HEDEFLENEN, periods: [2025]}]\nchecks: {period-added: warning}\n\n# 2025/halkla-iliskiler/PH4.4.1.yaml\nindicators: [{code: PG4.4.1.1, name: Kişi sayısı, unit: kişi, values: {2025: 1600}}]\n"  # fmt: skip
    assert severities(compared(tmp_path, "", new)) == {"period-added": Severity.WARNING}


def test_a_change_rule_may_stand_in_checks_and_a_mistyped_one_not(tmp_path):
    found = side(tmp_path, FRAME + "checks: {target-lowered: warning, target-lowerd: hint}\n").diagnostics
    assert [each.rule.name for each in found] == ["checks-rule-unknown"]
    assert found[0].facts["rule"] == "target-lowerd"


def test_a_change_is_not_accepted_like_a_finding(tmp_path):
    found = side(
        tmp_path, PAGE + "accepted: [{rule: target-lowered, reason: Ödenek kesintisi}]\n"
    ).diagnostics
    assert [each.rule.name for each in found] == ["accepted-rule-unknown"]
