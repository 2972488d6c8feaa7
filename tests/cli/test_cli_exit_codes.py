"""What the command answers with: 0 clean, 1 the plan has errors, 2 wrong use or machine, 3 our bug, 130 interrupted."""

from __future__ import annotations

import shutil

import pytest

from izlence.cli import main


def spoil(plan) -> None:
    page = plan / "2024/halkla-iliskiler/PH4.4.1.yaml"
    page.write_text(page.read_text().replace("2024: 35000", "2024: 35.000"))


def files(folder) -> list[str]:
    return sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file())


ALL = [
    "2024/performans-programi-2024.docx",
    "2024/performans-programi-2024.xlsx",
    "2025-2029/stratejik-plan-2025-2029.docx",
    "2025-2029/stratejik-plan-2025-2029.xlsx",
]


@pytest.mark.parametrize(
    ("arguments", "expected"),
    [
        pytest.param([], ALL, id="no command means build"),
        pytest.param(["build"], ALL, id="build"),
        pytest.param(["2024"], ALL[:2], id="one period"),
        pytest.param(["build", "2025-2029"], ALL[2:], id="another period"),
        pytest.param(["2024", "2025-2029"], ALL, id="both periods named"),
        pytest.param(["2024", "2024"], ALL[:2], id="a period named twice"),
        pytest.param(["--format", "docx"], ALL[::2], id="one format"),
        pytest.param(["2024", "--format", "xlsx"], ALL[1:2], id="one period in one format"),
        pytest.param(["2024", "--format", "docx", "--format", "xlsx"], ALL[:2], id="both formats named"),
        pytest.param(["--lang", "en", "2024"], ALL[:2], id="language before the period"),
        pytest.param(["--lang=en", "build", "2024"], ALL[:2], id="language before the command"),
        pytest.param(
            ["--only", "halkla-iliskiler"],
            [
                "2024/performans-programi-2024-halkla-iliskiler.docx",
                "2024/performans-programi-2024-halkla-iliskiler.xlsx",
            ],
            id="one directorate, under a name of its own",
        ),
    ],
)
def test_what_is_asked_for_is_written_and_nothing_else(run, plan, tmp_path, arguments, expected):
    code, out, err = run(*arguments, "--plan", plan, "--output", tmp_path / "out")
    assert code == 0, err
    assert files(tmp_path / "out") == expected
    assert all(name in out for name in expected)


def test_a_part_never_takes_the_place_of_the_whole(run, plan, tmp_path):
    run("2024", "--plan", plan, "--output", tmp_path / "out")
    whole = {name: (tmp_path / "out" / name).read_bytes() for name in files(tmp_path / "out")}
    run("2024", "--only", "halkla-iliskiler", "--plan", plan, "--output", tmp_path / "out")
    assert {name: (tmp_path / "out" / name).read_bytes() for name in whole} == whole


@pytest.mark.parametrize("arguments", [["check"], ["build"], [], ["check", "--format", "json"]])
def test_a_plan_with_errors_is_told_and_nothing_is_written(run, plan, tmp_path, arguments):
    spoil(plan)
    output = [] if "check" in arguments else ["--output", tmp_path / "out"]
    code, out, err = run(*arguments, "--plan", plan, *output)
    assert code == 1
    assert "number-with-ambiguous-dot" in out + err
    assert not (tmp_path / "out").exists()
    if output:
        assert out == ""
        assert err.endswith("1 hata. Hiçbir dosya yazılmadı.\n")


def test_an_error_leaves_the_documents_of_the_last_build(run, plan, tmp_path):
    run("--plan", plan, "--output", tmp_path / "out")
    before = {name: (tmp_path / "out" / name).read_bytes() for name in ALL}
    spoil(plan)
    assert run("--plan", plan, "--output", tmp_path / "out")[0] == 1
    assert {name: (tmp_path / "out" / name).read_bytes() for name in files(tmp_path / "out")} == before


def test_an_error_in_another_period_does_not_stop_the_one_that_is_asked_for(run, plan, tmp_path):
    spoil(plan)
    assert run("2025-2029", "--plan", plan, "--output", tmp_path / "out")[0] == 0
    assert files(tmp_path / "out") == ALL[2:]


def test_warnings_do_not_stop_a_build(run, root, tmp_path):
    code, out, err = run("--plan", root / "plan", "--output", tmp_path)
    assert code == 0
    assert err.count("uyarı:") == 4
    assert out.splitlines()[-1] == "Bulgular: 4 uyarı"


def test_an_installation_without_its_schemas_is_told(tmp_path, plan, capsys):
    assert main(["check", "--plan", str(plan)], tmp_path) == 2
    assert capsys.readouterr().err.startswith("İzlence'nin kendi dosyası kullanılamıyor: ")


def test_a_library_that_is_not_installed_is_told(run, plan, monkeypatch):
    def missing(*_):
        raise ModuleNotFoundError("No module named 'xlsxwriter'", name="xlsxwriter")

    monkeypatch.setattr("izlence.pipeline.read_plan", missing)
    code, _, err = run("check", "--plan", plan)
    assert code == 2
    assert (
        err
        == "Gerekli kitaplık kurulu değil: xlsxwriter. Önce `make` çalıştırın (ya da pip install -c constraints.txt -e .), sonra .venv içindeki Python’u kullanın.\n"
    )


def test_a_bug_of_ours_is_told_with_what_to_report(run, plan, monkeypatch):
    monkeypatch.setattr("izlence.pipeline.assemble", lambda *_: 1 / 0)
    code, _, err = run("check", "--plan", plan)
    assert code == 3
    assert err.startswith("Beklenmeyen hata; bu bizim hatamız. Aşağıdaki metni bildirin.\n\nizlence ")
    assert "ZeroDivisionError" in err


@pytest.mark.parametrize("stage", ["izlence.pipeline.read_plan", "izlence.cli.build.draw"])
def test_a_run_that_is_stopped_by_hand_says_so(run, plan, tmp_path, monkeypatch, stage):
    def stop(*_):
        raise KeyboardInterrupt

    monkeypatch.setattr(stage, stop)
    code, out, err = run("--plan", plan, "--output", tmp_path / "out")
    assert (code, out) == (130, "")
    assert err.splitlines()[-1] == "Durduruldu; hiçbir dosya değişmedi."
    assert not (tmp_path / "out").exists()


def test_a_rule_that_speaks_of_a_narrative_shows_its_line(run, root, tmp_path):
    plan = shutil.copytree(root / "examples/ornek-belediye", tmp_path / "plan")
    text = plan / "2025/narrative/butce.md"
    text.write_text(text.read_text("utf-8").replace("{{ total_budget }}", "{{ total_buget }}", 1), "utf-8")
    _, out, _ = run("check", "2025", "--plan", plan)
    assert "butce.md:1:36" in out
    assert "^" * len("total_buget") in out
