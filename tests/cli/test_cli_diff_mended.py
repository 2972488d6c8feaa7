"""What a newcomer to `diff` stumbled over: each named after what went wrong."""

from __future__ import annotations

import json
import shutil

import pytest
from repository import change, git, repository, save

PAGE = "plan/2024/halkla-iliskiler/PH4.4.1.yaml"
BROKEN = ("2024: 36000", "2024: 36.000")


@pytest.fixture
def town(tmp_path, monkeypatch):
    """A repository with the plan in it, and in its working folder one value that was raised."""
    town = repository(tmp_path / "belediye")
    change(town / PAGE, "2024: 35000", "2024: 36000")
    monkeypatch.chdir(town)
    return town


@pytest.mark.usefixtures("town")
@pytest.mark.parametrize("form", ["terminal", "markdown", "html", "json"])
def test_one_period_looked_at_read_as_if_the_plan_had_not_changed(run, form):
    code, out, err = run("diff", "HEAD", "--period", "2025-2029", "--format", form)
    assert (code, err) == (0, "")
    assert "2025–2029 döneminde değişiklik yok; öteki dönemlere bakılmadı." in out
    assert "Planda değişiklik yok" not in out
    out = run("diff", "HEAD", "--period", "2024", "--format", form)[1]
    assert "Yalnız şu dönemler karşılaştırıldı: 2024. Öteki dönemlere bakılmadı." in out


@pytest.mark.usefixtures("town")
def test_in_english_too_and_not_where_every_period_was_looked_at(run):
    out = run("diff", "HEAD", "--period", "2025-2029", "--lang", "en")[1]
    assert out.startswith("No change in period 2025–2029; the other periods were not looked at.")
    both = ("--period", "2024", "--period", "2025-2029")
    assert run("diff", "HEAD", "HEAD", *both)[1].startswith("Planda değişiklik yok.")


@pytest.mark.parametrize("folder", ["plan/2024", "plan", "belgeler"])
def test_from_a_folder_below_the_repository_the_plan_was_not_found(run, town, monkeypatch, folder):
    (town / "belgeler").mkdir()
    monkeypatch.chdir(town / folder)
    code, out, err = run("diff", "HEAD")
    assert (code, err) == (0, "")
    assert "35.000 → 36.000" in out


@pytest.mark.parametrize(
    ("folder", "said"),
    [
        ("yok", "“yok” diye bir klasör yok. Planın klasörünü --plan ile yazın."),
        (
            "belgeler",
            "HEAD sürümünde belgeler klasöründe plan yok. O sürümde plan olan klasörler: plan.",
        ),
    ],
)
def test_a_plan_folder_that_is_none_was_told_as_if_there_were_no_plan_at_all(run, town, folder, said):
    (town / "belgeler").mkdir()
    code, out, err = run("diff", "HEAD", "--plan", folder)
    assert (code, out) == (2, "")
    assert said in err


def test_a_shallow_clone_that_has_both_branches_lacks_where_they_parted(run, town, monkeypatch):
    git(town, "checkout", "--quiet", "-b", "dal")
    save(town, "Dalda")
    git(town, "checkout", "--quiet", "main")
    change(town / PAGE, "2024: 35000", "2024: 37000")
    save(town, "Ana dalda")
    git(town.parent, "clone", "--quiet", "--depth=1", "--no-single-branch", town.as_uri(), "sig")
    monkeypatch.chdir(town.parent / "sig")
    code, out, err = run("diff", "origin/dal...HEAD")
    assert (code, out) == (2, "")
    assert "bu kopyada var, ama ayrıldıkları yer (ortak ataları) yok" in err
    assert "git fetch --unshallow" in err
    assert run("diff", "origin/dal..HEAD")[0] == 0


@pytest.mark.parametrize("form", ["html", "json", "terminal"])
def test_a_comparison_that_failed_left_the_file_of_an_earlier_one_to_be_attached(run, town, form):
    output = town / f"fark.{form}"
    assert run("diff", "HEAD", "--format", form, "--output", output)[0] == 0
    change(town / PAGE, *BROKEN)
    code, _, err = run("diff", "HEAD", "--format", form, "--output", output)
    assert (code, output.exists()) == (2, False)
    assert f"{output.as_posix()} silindi: önceki bir karşılaştırmadan kalmıştı" in err


def test_so_did_one_of_a_revision_that_there_is_not(run, town):
    output, other = town / "fark.md", town / "baska.md"
    output.write_text("eski", "utf-8")
    other.symlink_to(output)
    assert run("diff", "yok", "--format", "markdown", "--output", other)[0] == 2
    assert output.exists()
    assert run("diff", "yok", "--format", "markdown", "--output", output)[0] == 2
    assert not output.exists()


def test_redlines_of_an_earlier_run_stayed_beside_todays(run, town):
    folder = town / "izli"
    assert run("diff", "HEAD", "--format", "redline", "--output", folder)[0] == 0
    (folder / "baska.docx").write_bytes(b"")
    name = "performans-programi-2024-izli.docx"
    assert (folder / name).exists()
    assert run("diff", "HEAD", "HEAD", "--format", "redline", "--output", folder)[0] == 0
    assert sorted(path.name for path in folder.iterdir()) == ["baska.docx", "izli-degisiklik-raporu.md"]
    said = (folder / "izli-degisiklik-raporu.md").read_text("utf-8")
    assert said.endswith(f"## Önceki karşılaştırmadan kaldığı için bu klasörden silinenler\n\n- `{name}`\n")
    change(town / PAGE, *BROKEN)
    assert run("diff", "HEAD", "--format", "redline", "--output", folder)[0] == 2
    assert [path.name for path in folder.iterdir()] == ["baska.docx"]


def test_a_plan_in_a_submodule_was_compared_in_its_own_repository_without_a_word(run, town, monkeypatch):
    save(town, "Yükseltildi")
    outer = town.parent / "dis"
    outer.mkdir()
    git(outer, "init", "--quiet", "--initial-branch=main")
    shutil.copytree(town, outer / "plan")
    git(outer, "commit", "--quiet", "--allow-empty", "--message", "Dış depo")
    monkeypatch.chdir(outer)
    code, out, _ = run("diff", "HEAD~1", "--plan", "plan/plan")
    assert code == 0
    assert "Sürümler plan deposunda arandı" in " ".join(out.split())
    monkeypatch.chdir(outer / "plan")
    assert "deposunda arandı" not in run("diff", "HEAD~1")[1]


def test_a_field_that_is_known_no_more_on_the_old_side_was_left_unexplained(run, town):
    page = town / PAGE
    page.write_text(page.read_text("utf-8") + "eski_alan: 1\n", "utf-8")
    save(town, "Eski alan")
    page.write_text(page.read_text("utf-8").replace("eski_alan: 1\n", ""), "utf-8")
    code, _, err = run("diff", "HEAD")
    assert code == 2
    assert "iki sürümü programın o zamanki sürümüyle karşılaştırın" in err


def test_the_line_of_a_removed_record_led_into_the_new_file(run, town):
    page = town / PAGE
    git(town, "checkout", "--quiet", "--", ".")
    text = page.read_text("utf-8")
    start, end = text.index("  - code: IG4.4.1.2"), text.index("  - code: IG4.4.1.3")
    line = text[:start].count("\n") + 1
    page.write_text(text[:start] + text[end:], "utf-8")
    out = run("diff", "HEAD", "--format", "markdown", "--files-at", "https://x.org/b")[1]
    assert f"#L{line}" not in out
    assert f"<code>{PAGE}</code> (eski satır {line})" in out.replace("\xa0", " ")
    assert f"| eski satır {line} |" in out.replace("\xa0", " ")
    assert f"{PAGE} (eski satır {line})" in run("diff", "HEAD")[1].replace("\xa0", " ")
    flags = json.loads(run("diff", "HEAD", "--format", "json")[1])["flags"]
    assert [flag["line"] for flag in flags if flag["is_old"]] == [line]
    html = run("diff", "HEAD", "--format", "html")[1]
    assert f"(eski satır {line})" in html
