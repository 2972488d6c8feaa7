"""The municipality that `bench.diff` compares: two commits, both without an error, that differ in so many pages."""

from __future__ import annotations

from bench import municipality
from bench.diff import change_page, commit_twice


def test_both_commits_are_sound_and_the_pages_differ(run, tmp_path):
    plan = commit_twice(tmp_path, municipality.SIZES["S"], 1)
    code, out, err = run("diff", "HEAD~1", "HEAD", "--plan", plan)
    assert (code, err) == (0, "")
    assert out.startswith("Planda 1 sayfa değişti (1 gösterge, 1 faaliyet)")


def test_a_page_is_changed_in_a_value_an_amount_and_its_economic_code():
    page = '    budget: 1_500_000\neconomic_codes: {"03": 990_000}\n    values: {2022: 5, 2024: 35}\n'
    changed = '    budget: 1_625_000\neconomic_codes: {"03": 1_115_000}\n    values: {2022: 5, 2024: 38}\n'
    assert change_page(page) == changed
