"""What is compared with what: revisions, the working folder, two folders, a plan whose folder was renamed."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from izlence.diagnostic import has_errors
from izlence.diff.compare import compare_data
from izlence.read import plan as reading
from izlence.read.git import GitFault
from izlence.read.resources import read_schemas
from izlence.review.places import PlaceFault
from izlence.review.sides import Asked, PeriodUnknown, Sides, read_sides
from izlence.validate import Schemas
from tests.cli.repository import ROOT, change, git, repository, save

PAGE = "2024/halkla-iliskiler/PH4.4.1.yaml"
SCHEMAS = Schemas(read_schemas(ROOT / "schema"))


@pytest.fixture
def town(tmp_path, monkeypatch):
    """A repository in which the value was 35000, then 36000; the working folder has 37000."""
    town = repository(tmp_path / "belediye")
    set_value(town, 36000)
    save(town, "Hedef yükseltildi")
    set_value(town, 37000)
    monkeypatch.chdir(town)
    return town


def set_value(town: Path, number: int, plan: str = "plan") -> None:
    change(town / plan / PAGE, f"2024: {number - 1000}", f"2024: {number}")


def sides(base: str, head: str | None = None, **given: object) -> Sides:
    given.setdefault("plan", Path("plan"))
    return read_sides(Asked(base, head, **given), SCHEMAS, ROOT)


def values(found: Sides) -> list[tuple[str, str]]:
    return [(str(each.before), str(each.after)) for each in compare_data(found.base, found.head).changes]


def remarks(found: Sides) -> list[str]:
    return [each.key for each in found.remarks]


def test_a_revision_and_the_working_folder(town):
    found = sides("HEAD")
    assert values(found) == [("36000", "37000")]
    assert (found.base.name, found.base.commit) == ("HEAD", git(town, "rev-parse", "HEAD"))
    assert (found.head.name, found.head.commit, found.head.folder) == ("", "", "plan")


@pytest.mark.parametrize(("base", "head"), [("HEAD~1", "HEAD"), ("HEAD~1..HEAD", None), ("HEAD~1..", None)])
@pytest.mark.usefixtures("town")
def test_two_revisions(base, head):
    found = sides(base, head)
    assert values(found) == [("35000", "36000")]
    assert (found.base.name, found.head.name) == ("HEAD~1", "HEAD")


def test_a_tag_and_an_abbreviated_commit(town):
    git(town, "tag", "--annotate", "--message", "Meclis kararı", "v1", "HEAD~1")
    assert values(sides("v1", git(town, "rev-parse", "--short", "HEAD"))) == [("35000", "36000")]


def test_three_dots_compare_with_where_the_branch_began(town):
    git(town, "stash", "--quiet")
    git(town, "switch", "--quiet", "--create", "dal", "HEAD~1")
    change(town / "plan" / PAGE, "2022: 31691", "2022: 31692")
    save(town, "Dalın değişikliği")
    assert values(sides("main...dal")) == [("31691", "31692")]
    assert values(sides("main..dal")) == [("31691", "31692"), ("36000", "35000")]
    assert remarks(sides("main...dal")) == ["merge_base"]


def test_branches_without_a_common_past_have_no_three_dots(town):
    git(town, "stash", "--quiet")
    git(town, "switch", "--quiet", "--orphan", "yeni")
    git(town, "commit", "--quiet", "--allow-empty", "--message", "Başka bir geçmiş")
    with pytest.raises(GitFault) as fault:
        sides("main...yeni")
    assert fault.value.reason == "no_merge_base"


def test_files_that_are_not_committed_count_in_the_working_folder(town):
    text = (town / "plan" / PAGE).read_text("utf-8").replace("4.4.1", "4.4.2")
    (town / "plan" / PAGE).with_name("PH4.4.2.yaml").write_text(text, "utf-8")
    found = compare_data(*sides("HEAD")[:2]).changes
    assert [each.page.key.key for each in found if each.kind == "added"] == ["PH4.4.2"]


def test_two_folders(town):
    shutil.copytree(town / "plan", town.parent / "eski")
    set_value(town, 38000)
    found = sides("../eski", "plan")
    assert values(found) == [("37000", "38000")]
    assert (found.base.folder, found.head.folder, remarks(found)) == ("../eski", "plan", ["folders_compared"])
    assert {each.page.after for each in compare_data(found.base, found.head).changes} == {PAGE}


def test_a_name_that_is_a_folder_and_a_revision_is_the_revision_unless_both_are_folders(town):
    git(town, "branch", "plan", "HEAD~1")
    found = sides("plan")
    assert (values(found), remarks(found)) == ([("35000", "37000")], ["taken_as_revision"])
    shutil.copytree(town / "plan", town / "eski")
    assert remarks(sides("plan", "eski")) == ["folders_compared"]


@pytest.mark.parametrize(
    ("base", "head", "reason"),
    [
        ("plan", None, "folder_and_revision"),
        ("HEAD", "plan", "folder_and_revision"),
        ("../belediye/plan", None, "folder_and_revision"),
        ("bos", "plan", "not_a_plan"),
        ("../esk", "plan", "neither"),
        ("plan", "yeni", "neither"),
        ("../belediye/bos", "plan", "not_a_plan"),
        ("HEAD~1..HEAD", "HEAD", "range_twice"),
    ],
)
def test_what_is_no_side_is_said_to_be_none(town, base, head, reason):
    (town / "bos").mkdir()
    with pytest.raises(PlaceFault) as fault:
        sides(base, head)
    assert fault.value.reason == reason


def test_a_plan_whose_folder_was_renamed_is_not_all_new(town):
    save(town, "37000")
    git(town, "mv", "plan", "plan-2024")
    save(town, "Klasörün adı değişti")
    (town / "examples").mkdir()
    shutil.copytree(town / "plan-2024", town / "examples" / "ornek")
    set_value(town, 38000, "plan-2024")
    found = sides("HEAD~1", plan=Path("plan-2024"))
    assert (values(found), found.base.folder) == ([("37000", "38000")], "plan")
    assert found.remarks[0].facts == {"side": "HEAD~1", "before": "plan", "after": "plan-2024"}
    assert values(sides("HEAD~1", "HEAD", plan=Path("plan-2024"))) == []


def test_where_more_than_one_plan_could_be_meant_none_is_taken(town):
    shutil.copytree(town / "plan", town / "ek-plan")
    save(town, "İki plan")
    git(town, "mv", "plan", "yeni-plan")
    git(town, "rm", "-r", "--quiet", "ek-plan")
    with pytest.raises(PlaceFault) as fault:
        sides("HEAD", plan=Path("yeni-plan"))
    assert (fault.value.reason, fault.value.facts["found"]) == ("many_plans", "ek-plan, plan")
    assert values(sides("HEAD", plan=Path("yeni-plan"), plan_before=Path("plan"))) == []


def test_a_revision_without_a_plan_cannot_be_compared(town):
    git(town, "rm", "-r", "--quiet", "--force", "plan")
    save(town, "Plan silindi")
    git(town, "checkout", "--quiet", "HEAD~1", "--", "plan")
    with pytest.raises(PlaceFault) as fault:
        sides("HEAD")
    assert fault.value.reason == "no_plan"


def test_a_period_that_one_side_does_not_have_is_told(town):
    shutil.copytree(town / "plan" / "2024", town / "plan" / "2025")
    frame = town / "plan" / "2025" / "program.yaml"
    frame.write_text(frame.read_text("utf-8").replace("year: 2024", "year: 2025"), "utf-8")
    found = sides("HEAD", periods=("2025",))
    assert [(each.key, each.facts) for each in found.remarks] == [
        ("only_periods", {"periods": ("2025",)}),
        ("period_missing", {"period": "2025", "side": "HEAD"}),
    ]
    assert found.base.sources.periods == ()
    assert not has_errors(found.base.diagnostics)
    assert {each.page.key.period for each in compare_data(found.base, found.head).changes} == {"2025"}
    both = sides("HEAD", periods=("2024", "2025"))
    assert [each.period for each in both.base.sources.periods] == ["2024"]
    assert [plan.period for plan, _ in both.base.plans] == ["2024"]


@pytest.mark.usefixtures("town")
def test_a_period_that_neither_side_has_is_wrong():
    with pytest.raises(PeriodUnknown) as fault:
        sides("HEAD", periods=("2031",))
    assert fault.value.available == "2024, 2025-2029"


def test_only_the_periods_asked_for_are_read(town):
    (town / "plan" / "2025-2029" / "goals.yaml").write_text("bozuk", "utf-8")
    found = sides("HEAD", periods=("2024",))
    assert values(found) == [("36000", "37000")]
    assert not has_errors(found.head.diagnostics)


def test_nothing_committed_yet(town):
    shutil.rmtree(town / ".git")
    git(town, "init", "--quiet", "--initial-branch=main")
    with pytest.raises(GitFault) as fault:
        sides("HEAD")
    assert fault.value.reason == "unborn"


def test_a_shallow_clone_says_that_it_is_one(town, monkeypatch):
    git(town.parent, "clone", "--quiet", "--depth=1", town.as_uri(), "sig")
    monkeypatch.chdir(town.parent / "sig")
    with pytest.raises(GitFault) as fault:
        sides("HEAD~1")
    assert (fault.value.reason, fault.value.name) == ("shallow", "HEAD~1")


def test_a_bare_repository_compares_two_revisions(town, monkeypatch):
    git(town.parent, "clone", "--quiet", "--bare", str(town), "depo.git")
    monkeypatch.chdir(town.parent / "depo.git")
    assert values(sides("HEAD~1", "HEAD")) == [("35000", "36000")]
    with pytest.raises(GitFault) as fault:
        sides("HEAD")
    assert fault.value.reason == "bare"


def test_the_rules_of_the_fields_that_changed_too_are_told(town):
    for name in ("schema", "templates"):
        shutil.copytree(ROOT / name, town / name)
    save(town, "Şema ve şablonlar")
    schema = town / "schema" / "goals.schema.json"
    schema.write_text(schema.read_text("utf-8") + "\n", "utf-8")
    asked = Asked("HEAD", None, Path("plan"))
    assert remarks(read_sides(asked, SCHEMAS, town)) == ["schema_changed"]
    save(town, "Şema değişti")
    assert remarks(read_sides(asked, SCHEMAS, town)) == []
    asked = Asked("HEAD~2", "HEAD", Path("plan"))
    assert remarks(read_sides(asked, SCHEMAS, town)) == ["schema_changed", "templates_changed"]


@pytest.mark.usefixtures("town")
def test_what_is_the_same_on_both_sides_is_parsed_once(monkeypatch):
    parsed = []
    real = reading.parse_yaml
    monkeypatch.setattr(reading, "parse_yaml", lambda text, file: (parsed.append(file), real(text, file))[1])
    sides("HEAD~1", "HEAD")
    assert sorted(name for name in parsed if parsed.count(name) > 1) == [f"plan/{PAGE}"] * 2
