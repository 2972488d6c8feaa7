"""Wrong use is told in one sentence of the reader's language, with exit code 2."""

from __future__ import annotations

import errno
from pathlib import Path

import pytest

from izlence.cli.faults import explain_fault
from izlence.write.files import WriteFault


@pytest.mark.parametrize(
    ("arguments", "sentences"),
    [
        pytest.param(
            ["--renk"],
            ("“--renk” diye bir seçenek yok.", "There is no option “--renk”."),
            id="an unknown option",
        ),
        pytest.param(
            ["check", "--only", "x"], ("“--only” diye bir seçenek yok.", "There is no option “--only”.")
        ),
        pytest.param(
            ["--format", "odt"],
            (
                "--format için “odt” olmaz; olabilecekler: docx, xlsx, html, pdf.",
                "--format cannot be “odt”; it can be: docx, xlsx, html, pdf.",
            ),
        ),
        pytest.param(
            ["check", "--format", "docx"],
            (
                "--format için “docx” olmaz; olabilecekler: text, line, json, github, sarif, junit, gitlab, markdown.",
                "--format cannot be “docx”; it can be: text, line, json, github, sarif, junit, gitlab, markdown.",
            ),
        ),
        pytest.param(
            ["2023"],
            ("2023 dönemi planda yok. [period-missing]", "The plan has no period 2023. [period-missing]"),
        ),
        pytest.param(
            ["check", "2023"],
            ("Planda bulunan dönemler: 2024, 2025-2029.", "Periods in the plan: 2024, 2025-2029."),
        ),
        pytest.param(
            ["--only", "yok"],
            (
                "“yok” müdürlüğünün bu dönemlerde sayfası yok.",
                "Directorate “yok” has no pages in these periods.",
            ),
        ),
        pytest.param(
            ["2025-2029", "--only", "halkla-iliskiler"],
            ("sayfası yok", "has no pages"),
            id="a page in another period",
        ),
        pytest.param(["--only", "../../etc"], ("sayfası yok", "has no pages"), id="a directorate outside"),
    ],
)
def test_wrong_use_is_told_in_the_readers_language(run, plan, tmp_path, arguments, sentences):
    output = [] if "check" in arguments else ["--output", tmp_path / "out"]
    for language, sentence in zip(("tr", "en"), sentences, strict=True):
        code, out, err = run(*arguments, "--plan", plan, *output, "--lang", language)
        assert code == 2
        assert sentence in out + err
        assert not (tmp_path / "out").exists()


@pytest.mark.parametrize("arguments", [["--plan"], ["build", "--plan"], ["check", "--plan"]])
def test_an_option_without_its_value_is_told(run, arguments):
    assert run(*arguments)[2] == "--plan bir değer ister.\nYardım: python build.py --help\n"
    assert run("--lang=en", *arguments) == (2, "", "--plan needs a value.\nHelp: python build.py --help\n")


def test_a_wrong_language_is_told_in_turkish(run):
    code, _, err = run("check", "--lang", "de")
    assert code == 2
    assert err == "--lang için “de” olmaz; olabilecekler: tr, en.\nYardım: python build.py --help\n"


@pytest.mark.parametrize("command", ["check", "build"])
def test_a_plan_that_is_not_there_is_wrong_use(run, tmp_path, command):
    code, out, err = run(command, "--plan", tmp_path / "yok")
    assert code == 2
    assert "hata: Plan klasörü bulunamadı. [plan-missing]\n" in out + err
    assert (tmp_path / "yok").as_posix() in out + err


def test_a_rule_that_does_not_run_on_request_is_not_passed_in_silence(run, root):
    code, out, err = run("check", "--rule", "objectives-mny", "--plan", root / "plan")
    assert (code, out) == (2, "")
    assert "en yakını: objectives-many" in err


def test_a_machine_without_the_libraries_is_told_what_to_do_and_not_a_traceback(tmp_path, root):
    import subprocess
    import sys

    (tmp_path / "click.py").write_text("raise ModuleNotFoundError(name='click')", "utf-8")
    command = [sys.executable, str(root / "build.py"), "check"]
    answer = subprocess.run(
        command, env={"PYTHONPATH": str(tmp_path)}, capture_output=True, encoding="utf-8", check=False
    )
    assert answer.returncode == 2
    assert answer.stderr.startswith("Gerekli kitaplık kurulu değil: click.")
    assert "Traceback" not in answer.stderr


@pytest.mark.parametrize(
    ("arguments", "sentences"),
    [
        (
            ["blame"],
            ("PAGE yazılmamış.\nKullanım: build.py blame", "PAGE is missing.\nUsage: build.py blame"),
        ),
        (["history"], ("CODE yazılmamış.", "CODE is missing.")),
        (["diff"], ("BASE yazılmamış.", "BASE is missing.")),
        (
            ["git"],
            (
                "Ne yapılacağı yazılmamış; olabilecekler: setup, textconv, merge.",
                "What to do is missing; it can be: setup, textconv, merge.",
            ),
        ),
        (
            ["git", "kur"],
            (
                "“kur” olmaz; olabilecekler: setup, textconv, merge.",
                "It cannot be “kur”; it can be: setup, textconv, merge.",
            ),
        ),
        (
            ["git", "merge", "--marker-size", "200"],
            (
                "--marker-size için “200” olmaz; 1 ile 100 arasında bir tam sayı yazın.",
                "--marker-size cannot be “200”; write a whole number between 1 and 100.",
            ),
        ),
        (["explain", "a", "b"], ("Fazladan yazılmış: b.", "Too much was written: b.")),
        (
            ["git", "textconv", "yok.docx"],
            ("yok.docx diye bir dosya yok.", "There is no file yok.docx."),
        ),
    ],
)
def test_a_turkish_reader_is_not_told_in_clicks_english(run, arguments, sentences):
    for language, sentence in zip(("tr", "en"), sentences, strict=True):
        code, out, err = run(*arguments, "--lang", language)
        assert (code, out) == (2, "")
        assert err.startswith(sentence)


def test_a_folder_that_is_not_there_is_no_fault_of_a_device():
    fault = WriteFault(Path("yok/a.docx"), FileNotFoundError(errno.ENOENT, "No such file or directory"))
    assert explain_fault(fault, "tr") == ("yok/a.docx yazılamadı: içinde duracağı klasör yok.", 2)
