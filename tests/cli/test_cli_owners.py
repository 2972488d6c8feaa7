"""CODEOWNERS is written from one table, and held against it."""

from __future__ import annotations

import json

import pytest
from repository import repository

TABLE = """
strategy_office: ["@belediye/strateji"]
program: ["@belediye/bilgi-islem"]
directorates:
  halkla-iliskiler: ["@belediye/halkla", ayse@example.org]
  basin-ve-yayin: ["@belediye/basin"]
"""
WRITTEN = """
*                          @belediye/bilgi-islem
/plan/                     @belediye/strateji
/plan/*/basin-ve-yayin/    @belediye/basin @belediye/strateji
/plan/*/halkla-iliskiler/  @belediye/halkla ayse@example.org @belediye/strateji
"""


@pytest.fixture
def town(tmp_path):
    folder = repository(tmp_path / "belediye")
    (folder / "plan/owners.yaml").write_text(TABLE, "utf-8")
    return folder


def found(run, town, *more):
    _, out, _ = run("check", "--plan", town / "plan", "--format", "json", *more)
    return {(item["rule"], item["file"].rpartition("/")[2]) for item in json.loads(out)["diagnostics"]}


def test_every_line_repeats_the_strategy_office_because_only_the_last_match_counts(run, town):
    assert run("owners", "--plan", town / "plan")[0] == 0
    assert (town / ".github/CODEOWNERS").read_text("utf-8").partition("\n\n")[2] == WRITTEN.lstrip()
    assert not (town / ".gitlab").exists()


def test_gitlab_reads_it_from_a_place_of_its_own(run, town):
    assert run("owners", "--plan", town / "plan", "--forge", "gitlab", "--forge", "github")[0] == 0
    written = [(town / place / "CODEOWNERS").read_text("utf-8") for place in (".github", ".gitlab")]
    assert written[0] == written[1]


def test_check_says_when_the_file_is_not_what_the_table_says(run, town):
    assert ("codeowners-differs", "owners.yaml") in found(run, town)
    run("owners", "--plan", town / "plan")
    assert "codeowners-differs" not in {rule for rule, _ in found(run, town)}
    path = town / ".github/CODEOWNERS"
    path.write_text(path.read_text("utf-8").replace("@belediye/basin ", ""), "utf-8")
    assert ("codeowners-differs", "CODEOWNERS") in found(run, town)


def test_owners_check_writes_nothing_and_fails_on_drift(run, town):
    assert run("owners", "--plan", town / "plan", "--check")[0] == 1
    assert not (town / ".github").exists()
    run("owners", "--plan", town / "plan")
    assert run("owners", "--plan", town / "plan", "--check")[0] == 0


def test_a_directorate_without_owner_and_one_that_does_not_exist_are_told(run, town):
    (town / "plan/owners.yaml").write_text(
        TABLE.replace("basin-ve-yayin", "basin-ve-yayım".replace("ı", "i")), "utf-8"
    )
    rules = {rule for rule, _ in found(run, town)}
    assert {"directorate-without-owner", "owner-of-unknown-directorate"} <= rules


def test_one_period_is_checked_without_taking_directorates_of_the_others_for_unknown(run, town):
    assert "owner-of-unknown-directorate" not in {rule for rule, _ in found(run, town, "2024")}


def test_without_a_table_or_a_repository_nothing_is_written(run, town, plan):
    (town / "plan/owners.yaml").unlink()
    code, _, err = run("owners", "--plan", town / "plan")
    assert (code, "owners.yaml" in err) == (2, True)
    (plan / "owners.yaml").write_text(TABLE, "utf-8")
    code, _, err = run("owners", "--plan", plan)
    assert (code, "git deposunda değil" in err) == (2, True)


def test_what_is_wrong_with_a_page_is_no_reason_to_leave_its_owner_out(run, town):
    page = town / "plan/2024/halkla-iliskiler/PH4.4.1.yaml"
    page.write_text(page.read_text("utf-8").replace("2024: 35000", "2024: 35.000"), "utf-8")
    assert run("owners", "--plan", town / "plan")[0] == 0
    assert (town / ".github/CODEOWNERS").exists()


def test_a_slip_in_the_table_is_told_and_nothing_written(run, town):
    (town / "plan/owners.yaml").write_text(TABLE.replace('["@belediye/strateji"]', "[strateji]"), "utf-8")
    code, _, err = run("owners", "--plan", town / "plan")
    assert (code, "owners.yaml:2:19" in err) == (1, True)
    assert not (town / ".github").exists()
