"""What stands in the plan's folder: names, links, folders, files that nobody can read."""

from __future__ import annotations

import os
import shutil

import pytest

from izlence import limits

DIRECTORATE = "2024/halkla-iliskiler"
PAGE = f"{DIRECTORATE}/PH4.4.1.yaml"


@pytest.fixture
def told(run, plan):
    """Check the changed plan; give the exit code and the findings as `file: rule`, without the plan's own warnings."""

    def check(*arguments: str) -> tuple[int, list[str]]:
        code, out, _ = run("check", "--format", "line", "--plan", plan, *arguments)
        lines = [line for line in out.splitlines() if line.endswith("]") and "formula-truncated" not in line]
        return code, [
            line.partition(": ")[0].removeprefix(f"{plan.as_posix()}/") + ": " + line.rpartition("[")[2][:-1]
            for line in lines
        ]

    return check


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        pytest.param("notlar.yaml", "unknown-file", id="a file of no known name"),
        pytest.param("PH4.4.1 (1).yaml", "unknown-file", id="a second download"),
        pytest.param("ph9.9.9.yaml", "unknown-file", id="small letters"),
        pytest.param("PH9.9.9.yml", "unknown-file", id="another ending"),
        pytest.param("PH9.9.9.YAML", "unknown-file", id="an ending in capitals"),
        pytest.param("con.yaml", "name-refused", id="a device of Windows"),
        pytest.param("LPT1.yaml", "name-refused", id="a printer of Windows"),
        pytest.param("a:b.yaml", "name-refused", id="a colon"),
        pytest.param("ne.yaml?", "name-refused", id="a question mark"),
        pytest.param("PH9.9.9.yaml ", "name-refused", id="a space at the end"),
        pytest.param("PH9.9.9.yaml.", "name-refused", id="a dot at the end"),
    ],
)
def test_a_file_that_would_be_left_out_is_told(told, plan, name, expected):
    shutil.copy(plan / PAGE, plan / DIRECTORATE / name)
    assert told() == (1, [f"{DIRECTORATE}/{name}: {expected}"])


@pytest.mark.parametrize(
    "name", ["~$plan.docx", ".DS_Store", "Thumbs.db", "PH4.4.1.yaml~", ".PH4.4.1.yaml.swp", "not.md"]
)
def test_what_other_programs_leave_behind_is_passed_over_in_silence(told, plan, name):
    (plan / DIRECTORATE / name).write_bytes(b"\0")
    assert told() == (0, [])


@pytest.mark.parametrize("name", ["tablo.xlsx", "logo.png", "LICENSE"])
def test_what_is_no_part_of_the_plan_is_passed_over_with_a_warning(told, plan, name):
    (plan / DIRECTORATE / name).write_bytes(b"\0")
    assert told() == (0, [f"{DIRECTORATE}/{name}: file-ignored"])


def test_names_that_differ_only_by_case_are_told(told, plan):
    shutil.copytree(plan / DIRECTORATE, plan / "2024/Halkla-Iliskiler")
    code, findings = told()
    assert code == 1
    assert "2024/halkla-iliskiler: names-alike" in findings


def test_names_that_differ_only_by_how_a_letter_is_made_are_told(told, plan):
    for name in ("su\u0308rec.txt", "sürec.txt"):
        (plan / DIRECTORATE / name).write_text("x")
    assert any(finding.endswith("names-alike") for finding in told()[1])


@pytest.mark.parametrize("name", ["Halkla İlişkiler", "halkla_iliskiler", "müdürlük", "narrative "])
def test_a_directorate_folder_has_a_plain_name(told, plan, name):
    (plan / DIRECTORATE).rename(plan / "2024" / name)
    code, findings = told()
    assert code == 1
    assert f"2024/{name}: name-refused" in findings


@pytest.mark.parametrize("name", ["taslak", "2024-yedek", "24"])
def test_a_folder_that_is_no_period_is_told(told, plan, name):
    (plan / name).mkdir()
    assert told() == (1, [f"{name}: unknown-folder"])


def test_a_folder_inside_a_directorate_is_told(told, plan):
    (plan / DIRECTORATE / "eski").mkdir()
    assert told() == (1, [f"{DIRECTORATE}/eski: unknown-folder"])


@pytest.mark.parametrize("place", ["", "2024", DIRECTORATE])
def test_a_folder_with_a_file_name_is_told(told, plan, place):
    (plan / place / "a.yaml").mkdir()
    assert told() == (1, [f"{place}/a.yaml: not-a-file".lstrip("/")])


def test_a_pipe_is_told_and_not_waited_for(told, plan):
    os.mkfifo(plan / DIRECTORATE / "PH9.9.9.yaml")
    assert told() == (1, [f"{DIRECTORATE}/PH9.9.9.yaml: not-a-file"])


@pytest.mark.parametrize("target", ["/etc/passwd", "PH4.4.1.yaml", "nowhere.yaml"])
def test_a_link_is_never_followed(told, plan, target):
    (plan / DIRECTORATE / "PH9.9.9.yaml").symlink_to(target)
    assert told() == (1, [f"{DIRECTORATE}/PH9.9.9.yaml: symbolic-link"])


def test_a_linked_folder_is_never_entered(told, plan):
    (plan / "2024/baska").symlink_to(plan / DIRECTORATE)
    assert told() == (1, ["2024/baska: symbolic-link"])


@pytest.mark.parametrize(
    ("fault", "reason"),
    [
        (PermissionError(13, "x"), "okuma izni yok"),
        (FileNotFoundError(2, "x"), "dosya bulunamadı"),
        (OSError(5, "x"), "aygıt hatası 5"),
    ],
)
def test_a_file_that_the_machine_does_not_give_is_told_with_the_reason(run, plan, monkeypatch, fault, reason):
    page, opened = plan / PAGE, type(plan).open

    def refuse(path, *arguments, **options):
        if path == page:
            raise fault
        return opened(path, *arguments, **options)

    monkeypatch.setattr(type(plan), "open", refuse)
    code, out, _ = run("check", "--format", "line", "--plan", plan, "2024")
    assert code == 1
    assert out.splitlines()[0] == f"{page.as_posix()}: hata: Dosya okunamadı: {reason}. [file-unreadable]"


def test_a_folder_that_the_machine_does_not_list_is_told(run, plan, monkeypatch):
    listed = type(plan).iterdir

    def refuse(path):
        if path.name == "halkla-iliskiler":
            raise PermissionError(13, "x")
        return listed(path)

    monkeypatch.setattr(type(plan), "iterdir", refuse)
    code, out, _ = run("check", "--format", "line", "--plan", plan, "2024")
    assert code == 1
    assert (
        f"{(plan / DIRECTORATE).as_posix()}: hata: Dosya okunamadı: okuma izni yok. [file-unreadable]" in out
    )


@pytest.mark.parametrize(
    ("missing", "expected"),
    [
        pytest.param("institution.yaml", ".: file-missing", id="the institution"),
        pytest.param("2024/program.yaml", "2024: file-missing", id="the year's frame"),
        pytest.param("2024/goals.yaml", "2024: file-missing", id="the goals"),
        pytest.param("2025-2029/strategy.yaml", "2025-2029: file-missing", id="the strategy"),
        pytest.param(f"{DIRECTORATE}/directorate.yaml", f"{DIRECTORATE}: file-missing", id="the directorate"),
    ],
)
def test_a_file_that_every_plan_needs_is_missed_by_name(told, plan, missing, expected):
    (plan / missing).unlink()
    code, findings = told()
    assert code == 1
    assert [finding.replace(plan.as_posix(), ".") for finding in findings] == [expected]


def test_a_period_is_either_a_programme_or_a_strategy(told, plan):
    shutil.copy(plan / "2025-2029/strategy.yaml", plan / "2024/strategy.yaml")
    assert "2024: two-frames" in told()[1]


def test_a_plan_without_periods_is_told(told, plan):
    for period in ("2024", "2025-2029"):
        shutil.rmtree(plan / period)
    assert told()[1][0].endswith("plan-empty")


def test_a_path_longer_than_the_limit_is_told(run, plan, monkeypatch):
    monkeypatch.chdir(plan.parent)
    name = "PH" + "1." * 90 + "yaml"
    (plan / DIRECTORATE / name).write_text("code: PH1\n")
    code, out, _ = run("check", "--format", "line", "--plan", "plan")
    assert code == 1
    assert f"Dosya yolu {limits.PATH.value} karakterden uzun. [path-too-long]" in out


def test_more_files_than_the_limit_are_told_once(told, monkeypatch):
    monkeypatch.setattr(limits, "FILES", limits.FILES._replace(value=4))
    assert sum(finding.endswith("too-many-files") for finding in told()[1]) == 1
