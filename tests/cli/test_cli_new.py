"""`new` writes what passes `check` and says what is open; it overwrites nothing and makes nothing up."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from pathlib import Path

import click
import pytest

from izlence.pipeline import check_plan
from izlence.read.resources import read_schemas
from izlence.validate import Schemas
from izlence.write import files as writing
from izlence.write.files import WriteFault

TARGET = (
    "--objective",
    "H4.4",
    "--title",
    "Yeni hedef: su #3",
    "--indicator",
    "Kursa katılan kişi sayısı",
    "--unit",
    "kişi",
)


def contents(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()
    }


def findings(plan: Path, root: Path, period: str) -> dict[str, set[str]]:
    """Give the rules that find something in a period, by severity."""
    found = check_plan(plan, [period], Schemas(read_schemas(root / "schema"))).diagnostics
    return {
        severity: {item.rule.name for item in found if item.rule.severity.value == severity}
        for severity in ("error", "warning")
    }


def test_a_new_target_passes_and_says_what_is_to_be_filled_in(run, plan, root):
    before = findings(plan, root, "2024")
    code, out, _ = run("new", "target", "--plan", plan, *TARGET)
    path = plan / "2024/halkla-iliskiler/PH4.4.2.yaml"
    assert (code, out.splitlines()[0]) == (0, f"{path.as_posix()} yazıldı.")
    after = findings(plan, root, "2024")
    assert after["error"] == set()
    assert after["warning"] - before["warning"] == {"to-be-filled"}
    assert path.read_text("utf-8").startswith(
        "# yaml-language-server: $schema=../../../schema/performance-target.schema.json\ncode: PH4.4.2\n"
    )
    assert run("fmt", "--check", "--plan", plan)[0] == 0


def test_a_new_card_passes_and_says_what_is_to_be_filled_in(run, plan, root):
    goals = plan / "2025-2029/goals.yaml"
    goals.write_text(goals.read_text("utf-8") + "  - code: H7.3\n    title: Katılımı artırmak.\n", "utf-8")
    assert run("new", "card", "--plan", plan, "--indicator", "Toplantı sayısı", "--unit", "adet")[0] == 0
    assert (plan / "2025-2029/basin-ve-yayin/H7.3.yaml").is_file()
    after = findings(plan, root, "2025-2029")
    assert after["error"] == set()
    assert "to-be-filled" in after["warning"]
    assert run("fmt", "--check", "--plan", plan)[0] == 0


def test_a_new_directorate_gets_its_line_and_no_other_byte_changes(run, plan, root):
    before = contents(plan)
    arguments = ("park-ve-bahceler", "--name", "Park ve Bahçeler Müdürlüğü", "--period", "2024")
    assert run("new", "directorate", *arguments, "--plan", plan)[0] == 0
    after = contents(plan)
    frame = before["2024/program.yaml"].replace(
        b"  - halkla-iliskiler\n", b"  - halkla-iliskiler\n  - park-ve-bahceler\n"
    )
    page = after.pop("2024/park-ve-bahceler/directorate.yaml")
    assert page.decode().endswith("\nname: Park ve Bahçeler Müdürlüğü\n")
    assert after == before | {"2024/program.yaml": frame}
    assert findings(plan, root, "2024")["error"] == set()


REFUSED = [
    pytest.param([], "directorate (müdürlük)", id="nothing"),
    pytest.param(["hedef"], "“hedef” eklenemez", id="an unknown kind"),
    pytest.param(["target"], "yazın: --objective (H4.4, H7.1), --title, --indicator, --unit.", id="everything missing is said at once"),
    pytest.param(["target", "PH4.4.7"], "yazın: --title, --indicator, --unit.", id="a code names its objective"),
    pytest.param(["target", *TARGET[2:]], "yazın: --objective (H4.4, H7.1).", id="no objective"),
    pytest.param(["directorate", "zabita", "--period", "2024"], "yazın: --name.", id="a directorate without a name"),
    pytest.param(["target", "--objective", "h4-4", *TARGET[2:]], "Bunu mu demek istediniz: H4.4?", id="an objective spelled wrong"),
    pytest.param(["target", "h7-1", *TARGET[2:]], "Şöyle yazın: PH7.1.2", id="an objective in place of a target"),
    pytest.param(["target", "--directorate", "Halkla İlişkiler", *TARGET], "Bunu mu demek istediniz: halkla-iliskiler?", id="a directorate by its printed name"),
    pytest.param(["card", "--period", "2024"], "2024 bir performans programı dönemi; kartlar stratejik plan dönemine eklenir: 2025-2029.", id="a card in a programme"),
    pytest.param(["target", "PH4.4.1", *TARGET], "Boş olan kod: PH4.4.2", id="a code that is used"),
    pytest.param(["target", "ph 4-4-7", *TARGET], "Şöyle yazın: PH4.4.7", id="a code spelled wrong"),
    pytest.param(["target", "PH4.5.1", *TARGET], "Bunu mu demek istediniz: H4.4?", id="an unknown objective"),
    pytest.param(["target", "--directorate", "halkla-iliski", *TARGET], "halkla-iliskiler?", id="an unknown directorate"),
    pytest.param(["target", "--period", "2025-2029", *TARGET], "2025-2029 bir stratejik plan dönemi; performans hedefleri performans programı dönemine eklenir: 2024.", id="a period of another kind"),
    pytest.param(["target", *TARGET[:2], "--title", "a\u200bb", *TARGET[4:]], "görünmeyen karakter", id="hidden letters"),
    pytest.param(["card", "--indicator", "x", "--unit", "y"], "önce goals.yaml", id="all objectives have a card"),
    pytest.param(["directorate", "Işık İşleri", "--name", "x", "--period", "2024"], "Şöyle yazın: isik-isleri", id="Turkish letters"),
    pytest.param(["directorate", "narrative", "--name", "x", "--period", "2024"], "klasör adı olamaz", id="the folder of the texts"),
    pytest.param(["directorate", "aux", "--name", "x", "--period", "2024"], "Şöyle yazın: aux-mudurlugu", id="a name that Windows keeps for itself"),
    pytest.param(["directorate", "halkla-iliskiler", "--name", "x", "--period", "2024"], "zaten var", id="a directorate that is there"),
    pytest.param(["directorate", "x", "--name", "x", "--period", "2023"], "olabilecekler: 2024, 2025-2029", id="no such period"),
    pytest.param(["year", "2024"], "Şöyle yazın: 2025", id="the same year"),
    pytest.param(["year", "25"], "Şöyle yazın: 2025", id="no year"),
    pytest.param(["year", "2025", "--from", "2023"], "olabilecekler: 2024", id="no such programme"),
]  # fmt: skip


@pytest.mark.parametrize(("arguments", "sentence"), REFUSED)
def test_what_cannot_be_made_is_refused_with_the_right_spelling_and_nothing_is_written(
    run, plan, arguments, sentence
):
    before = contents(plan)
    code, out, told = run("new", *arguments, "--plan", plan)
    assert (code, out) == (2, "")
    assert sentence in told
    assert "Hiçbir dosya yazılmadı." in told
    assert contents(plan) == before


def test_an_existing_file_is_not_overwritten(run, plan):
    path = plan / "2024/halkla-iliskiler/PH9.9.9.yaml"
    (plan / "2024/halkla-iliskiler/PH7.1.2.yaml").write_text("", "utf-8")
    assert not path.exists()
    code, _, told = run("new", "target", "PH7.1.2", "--plan", plan, *TARGET[2:])
    assert (code, "PH7.1.2.yaml zaten var" in told) == (2, True)


def test_a_code_that_git_has_seen_deleted_is_not_given_again(run, plan):
    def git(*arguments):
        identity = ("-c", "user.name=a", "-c", "user.email=a@b", "-c", "commit.gpgsign=false")
        subprocess.run(["git", *identity, *arguments], cwd=plan, check=True, capture_output=True)

    page = plan / "2024/halkla-iliskiler/PH4.4.6.yaml"
    page.write_text("code: PH4.4.6\n", "utf-8")
    git("init", "-q")
    git("add", ".")
    git("commit", "-qm", "sayfa")
    page.unlink()
    git("commit", "-qam", "silindi")
    assert "PH4.4.7.yaml" in run("new", "target", "--plan", plan, *TARGET)[1]


def test_a_frame_with_errors_is_told_and_nothing_is_built_on_it(run, plan):
    frame = plan / "2024/program.yaml"
    frame.write_text(frame.read_text("utf-8").replace("year: 2024", "year: 35.000"), "utf-8")
    before = contents(plan)
    code, out, told = run("new", "target", "--plan", plan, *TARGET)
    assert code == 1
    assert "number-with-ambiguous-dot" in out
    assert "Önce bu bulguları giderin" in told
    assert contents(plan) == before


def test_errors_elsewhere_do_not_keep_from_adding_a_page(run, plan):
    (plan / "2024/halkla-iliskiler/PH7.1.1.yaml").write_text("code: 35.000\n", "utf-8")
    assert run("new", "target", "--plan", plan, *TARGET)[0] == 0


@pytest.fixture
def terminal(monkeypatch):
    """Type answers at a terminal; give what was asked."""
    asked: list[str] = []

    def sit(*answers):
        typed = list(answers)

        def prompt(question, default=None, **_shown):
            asked.append(question)
            answer = typed.pop(0)
            if answer is KeyboardInterrupt:
                raise click.Abort
            return answer or default

        monkeypatch.setattr(sys.stdin, "isatty", lambda: True)
        monkeypatch.setattr(sys.stdout, "isatty", lambda: True)
        monkeypatch.setattr(click, "prompt", prompt)
        return asked

    return sit


def test_at_a_terminal_it_asks_and_asks_again(run, plan, terminal):
    asked = terminal("", "H9.9", "H4.4", "ph4", "", "Başlık", "Sayı", "adet")
    code, out, _ = run("new", "target", "--plan", plan)
    assert code == 0
    assert "H9.9 hedefi goals.yaml dosyasında yok" in out
    assert "H7.1  Vatandaş ve belediye ilişkilerini" in out
    assert len(asked) == 8
    assert (plan / "2024/halkla-iliskiler/PH4.4.2.yaml").is_file()


def test_it_asks_in_the_language_of_the_command(run, plan, terminal):
    asked = terminal("2024", "Zabıta Müdürlüğü", "")
    assert run("new", "directorate", "--lang", "en", "--plan", plan)[0] == 0
    assert asked == [
        "Period (2024, 2025-2029)",
        "The directorate's name as printed",
        "The directorate's folder",
    ]
    assert (plan / "2024/zabita/directorate.yaml").is_file()


def test_of_several_directorates_and_objectives_all_that_is_missing_is_said_in_one_round(run, ornek):
    _, _, told = run("new", "target", "--period", "2025", "--plan", ornek)
    assert re.search(
        r"--directorate \(.*fen-isleri.*\), --objective \(.*H1\.1.*\), --title, --indicator, --unit\.", told
    )
    assert (
        "Bunu mu demek istediniz: fen-isleri?"
        in run(
            "new",
            "target",
            "--period",
            "2025",
            "--plan",
            ornek,
            *TARGET,
            "--directorate",
            "Fen İşleri Müdürlüğü",
        )[2]
    )


def test_at_80_columns_no_word_is_cut(run, ornek, terminal, monkeypatch):
    monkeypatch.setenv("COLUMNS", "80")
    monkeypatch.setattr(sys.stderr, "isatty", lambda: True)
    question = terminal("Fen İşleri", KeyboardInterrupt)
    _, out, _ = run("new", "target", "--period", "2025", "--plan", ornek)
    year = run("new", "year", "2026", "--from", "2025", "--plan", ornek)[1]
    words = {word for line in [*out.splitlines(), *question] for word in line.split()}
    assert {"fen-isleri,", "fen-isleri?"} <= words
    assert "(yazılmışsa) meclis kararı da boş" in " ".join(year.split())
    for line in [*out.splitlines(), *year.splitlines(), *question]:
        assert len(line) <= 80 or len(line.split()) == 1, line


def test_stopped_at_a_question_nothing_is_written(run, plan, terminal):
    before = contents(plan)
    terminal("", "H4.4", "", "Başlık", KeyboardInterrupt)
    code, _, told = run("new", "target", "--plan", plan)
    assert (code, "hiçbir dosya değişmedi" in told) == (130, True)
    assert contents(plan) == before


def test_a_year_that_cannot_be_written_leaves_no_folder_behind(run, plan, monkeypatch):
    def full(path, _content):
        raise WriteFault(path, OSError(28, "full"))

    monkeypatch.setattr(writing, "_write", full)
    before = sorted(plan.rglob("*"))
    code, _, told = run("new", "year", "2025", "--plan", plan)
    assert (code, "disk dolu" in told) == (2, True)
    assert sorted(plan.rglob("*")) == before


def test_the_shipped_programme_rolls_over_to_one_finding_a_page(run, plan, root):
    before = contents(plan)
    code, out, _ = run("new", "year", "2025", "--from", "2024", "--plan", plan)
    assert code == 0
    assert "Doldurulacak dönemler: 2023, 2024-H1, 2025." in out
    assert "2025-2029 stratejik planının içinde" in out
    assert "A4, H4.4, H7.1" in out
    found = check_plan(plan, ["2025"], Schemas(read_schemas(root / "schema"))).diagnostics
    assert [(item.rule.name, item.code) for item in found] == [
        ("to-be-filled", "PH4.4.1"),
        ("to-be-filled", "PH7.1.1"),
    ]
    after = contents(plan)
    assert {name: content for name, content in after.items() if not name.startswith("2025/")} == before
    assert run("fmt", "--check", "--plan", plan)[0] == 0
    assert run("new", "year", "2025", "--plan", plan)[0] == 2, "an existing year is not written over"


def test_a_year_rolls_over_from_the_newest_before_it(run, plan):
    assert run("new", "year", "2027", "--plan", plan)[0] == 0
    assert f"{(plan / '2024').as_posix()} olduğu gibi" in run("new", "year", "2025", "--plan", plan)[1]


def test_a_directorate_whose_name_is_too_long_is_told_and_not_written(run, plan):
    before = contents(plan)
    code, out, _ = run("new", "directorate", "a" * 101, "--name", "A", "--period", "2024", "--plan", plan)
    assert (code, "program.yaml" in out) == (1, True)
    assert contents(plan) == before


def test_a_programme_that_cannot_be_read_is_not_rolled_over(run, plan):
    (plan / "2024/goals.yaml").write_bytes(b"goals: \xff")
    before = contents(plan)
    code, out, told = run("new", "year", "2025", "--plan", plan)
    assert (code, "goals.yaml" in out, "Önce bu bulguları giderin" in told) == (1, True, True)
    assert contents(plan) == before


def test_a_page_written_too_oddly_to_be_rolled_over_is_named_and_nothing_is_written(run, plan):
    page = plan / "2024/halkla-iliskiler/PH4.4.1.yaml"
    text = page.read_text("utf-8").replace(
        "  - code: F4.4.1.1\n", '  - economic_codes: {"01": 5}\n    code: F4.4.1.1\n'
    )
    page.write_text(text, "utf-8")
    before = contents(plan)
    code, _, told = run("new", "year", "2025", "--plan", plan)
    assert (code, "halkla-iliskiler/PH4.4.1.yaml: alışılmadık" in told) == (1, True)
    assert contents(plan) == before
    assert run("fmt", "--plan", plan)[0] == 0
    assert run("new", "year", "2025", "--plan", plan)[0] == 0, "in its canonical form it can be"


@pytest.fixture
def ornek(tmp_path, root):
    """A copy of the fictional municipality."""
    return Path(shutil.copytree(root / "examples/ornek-belediye", tmp_path / "ornek"))


def test_the_errors_of_the_example_s_next_year_are_those_that_the_command_named(run, ornek, root):
    code, out, _ = run("new", "year", "2026", "--plan", ornek)
    assert code == 0
    found = check_plan(ornek, ["2026"], Schemas(read_schemas(root / "schema"))).diagnostics
    errors = [item for item in found if item.rule.severity.value == "error"]
    assert {item.rule.name for item in errors} == {"unknown-placeholder", "chart-without-values"}
    for item in errors:
        if item.rule.name == "unknown-placeholder":
            assert f"{item.where.file}:{item.where.line}: " in out
    assert "PG1.2.1.1, PG1.5.3.2, PG3.2.1.1" in out
    pages = list((ornek / "2026").glob("*/PH*.yaml"))
    told = [item for item in found if item.rule.name == "to-be-filled"]
    assert len(told) == len(pages) + 2, "one for each page, one for the frame, one for the general costs"
    assert "# stratejik planda 2026: 38\n" in (ornek / "2026/fen-isleri/PH1.1.1.yaml").read_text("utf-8")
    assert run("fmt", "--check", "--plan", ornek)[0] == 0


def test_a_programme_filled_in_after_a_roll_over_has_nothing_more_to_say(run, plan, root):
    """Every open place of a page filled in: what is left to do is to take the names from `to_fill`."""
    run("new", "year", "2025", "--plan", plan)
    page = plan / "2025/halkla-iliskiler/PH4.4.1.yaml"
    text = page.read_text("utf-8").replace("null", "0")
    page.write_text(text.replace("    formula: PG4.4.1.1 / PG4.4.1.3\n", ""), "utf-8")
    found = check_plan(plan, ["2025"], Schemas(read_schemas(root / "schema"))).diagnostics
    assert "nothing-to-fill" in {item.rule.name for item in found if item.code == "PH4.4.1"}
    assert "to-be-filled" not in {item.rule.name for item in found if item.code == "PH4.4.1"}
