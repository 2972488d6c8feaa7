"""The command as a process: help at once, any terminal, any locale, a reader that goes away."""

from __future__ import annotations

import re

import pytest
from commands import command, shell

HEAVY = [
    "docx",
    "openpyxl",
    "xlsxwriter",
    "jsonschema",
    "jsonschema_rs",
    "lxml",
    "jinja2",
    "rich",
    "yaml",
    "xml.etree",
]
PROBE = """
import sys, io, contextlib, pathlib
from izlence.cli import main
with contextlib.redirect_stdout(io.StringIO()):
    code = main(sys.argv[1:], pathlib.Path.cwd())
print(code, *sorted(name for name in sys.modules))
"""


@pytest.mark.parametrize(
    "arguments", [["--help"], ["build", "--help"], ["check", "--help"], ["--version"], ["--limits"]]
)
def test_help_answers_without_a_heavy_library(arguments):
    import subprocess
    import sys

    from commands import ROOT

    done = subprocess.run(
        [sys.executable, "-c", PROBE, *arguments], cwd=ROOT, capture_output=True, text=True, check=True
    )
    code, *modules = done.stdout.split()
    assert code == "0"
    assert [name for name in HEAVY if name in modules] == []


@pytest.mark.parametrize("arguments", [["--help"], ["build", "--help"], ["check", "--help"]])
def test_turkish_help_holds_no_english_heading(run, arguments):
    code, out, err = run(*arguments)
    assert (code, err) == (0, "")
    assert out.startswith("Kullanım: build.py")
    assert re.findall(r"\b(?:Usage|Options|Commands|Show|Arguments|default|exit|help text)\b", out) == []
    assert "--lang" in out
    assert "Bu açıklamayı gösterir." in out


@pytest.mark.parametrize("arguments", [["--help"], ["build", "--help"], ["check", "--help"]])
def test_english_help_holds_no_turkish(run, arguments):
    for asked in ([*arguments, "--lang", "en"], ["--lang", "en", *arguments], ["--lang=en", *arguments]):
        code, out, _ = run(*asked)
        assert code == 0
        assert out.startswith("Usage: build.py")
        assert re.findall("[çğıöşüÇĞİÖŞÜ]", out) == []


def test_help_of_the_program_names_both_commands(run):
    assert {"build", "check"} <= set(run("--help")[1].split())


def test_the_limits_are_printed_in_the_way_of_the_language(run):
    code, out, _ = run("--limits")
    assert code == 0
    assert "   2.097.152  bir plan dosyasının boyu (bayt)\n" in out
    code, out, _ = run("--lang", "en", "--limits")
    assert code == 0
    assert "   2,097,152  size of a plan file (bytes)\n" in out


def test_the_limits_are_all_limits(run):
    from izlence import limits

    named = [value for value in vars(limits).values() if isinstance(value, limits.Limit)]
    assert set(named) == set(limits.LIMITS)
    assert len(run("--limits")[1].splitlines()) == len(named)


def test_the_version_is_that_of_the_package(run):
    from izlence import __version__

    assert run("--version")[:2] == (0, f"izlence {__version__}\n")


@pytest.mark.parametrize(
    ("env", "python"),
    [
        pytest.param({"LC_ALL": "C", "PYTHONUTF8": "0"}, (), id="the C locale"),
        pytest.param(
            {"LC_ALL": "POSIX", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}, (), id="the POSIX locale"
        ),
        pytest.param({"PYTHONIOENCODING": "ascii"}, (), id="an ASCII terminal"),
        pytest.param({"PYTHONIOENCODING": "cp1254:strict"}, (), id="a Turkish Windows console"),
        pytest.param({"PYTHONUTF8": "1"}, (), id="UTF-8 mode"),
        pytest.param({"HOME": "/nonexistent"}, (), id="no home"),
        pytest.param({}, ("-O",), id="python -O"),
        pytest.param({}, ("-OO", "-B"), id="python -OO"),
        pytest.param({"NO_COLOR": "1", "TERM": "dumb"}, (), id="no colours"),
    ],
)
def test_the_command_says_the_same_whatever_surrounds_it(env, python, tmp_path):
    done = command("2024", "--output", tmp_path, env=env, python=python)
    assert done.returncode == 0, done.stderr
    assert "13,48 yazılmış, formülün sonucu 13,4871; değer yuvarlanmamış, kesilmiş." in done.stderr
    assert done.stdout.splitlines()[-1] == "Bulgular: 4 uyarı"
    assert "─" in done.stdout


@pytest.mark.parametrize(
    ("line", "code"),
    [
        pytest.param("$build --help | true", 0, id="help"),
        pytest.param("$build --limits | true", 0, id="limits"),
        pytest.param("$build check | true", 0, id="a clean check"),
        pytest.param("$build check --format json | true", 0, id="JSON"),
        pytest.param("$build check 2023 | true", 2, id="wrong use"),
        pytest.param("$build check 2023 2>&1 >/dev/null | true", 2, id="wrong use, its sentence"),
        pytest.param("$build check --plan {plan} | true", 1, id="a plan with errors"),
        pytest.param("$build --plan {plan} --output {out} 2>&1 | true", 1, id="a build with errors"),
        pytest.param("$build check >&-", 0, id="no output at all"),
        pytest.param("$build check 2>&- >&-", 0, id="neither output"),
    ],
)
def test_a_reader_that_went_away_made_every_plan_clean(plan, tmp_path, line, code):
    page = plan / "2024/halkla-iliskiler/PH4.4.1.yaml"
    page.write_text(page.read_text().replace("2024: 35000", "2024: 35.000"))
    done = shell(line.format(plan=plan, out=tmp_path / "out"))
    assert (done.returncode, done.stdout) == (code, "")
    assert "Traceback" not in done.stderr
    assert "BrokenPipe" not in done.stderr


def test_a_build_writes_its_documents_though_nobody_reads_what_it_says(tmp_path):
    done = shell(f"$build 2024 --output {tmp_path} 2>&1 | true")
    assert done.returncode == 0
    assert len(list(tmp_path.rglob("*.*"))) == 2


def test_a_full_disk_under_the_output_is_no_bug_of_ours():
    done = shell("$build check > /dev/full")
    assert done.returncode == 2
    assert "Traceback" not in done.stderr
