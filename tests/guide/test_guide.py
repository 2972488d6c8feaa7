"""The editors' guide and the page of mistakes say what the program does."""

from __future__ import annotations

import re
from html import unescape
from pathlib import Path

import pytest

from tools.guide_pictures.scenes import scenes
from tools.mistakes.made import MISTAKES
from tools.mistakes.page import PAGE, page, said_of

ROOT = Path(__file__).parents[2]
GUIDE = (ROOT / "docs/rehber.md").read_text("utf-8")


def test_the_page_of_mistakes_is_what_the_program_says_today():
    assert PAGE.read_text("utf-8") == page()


def test_there_are_thirty_different_mistakes():
    assert len({(each.file, each.new) for each in MISTAKES}) == len(MISTAKES) == 30


@pytest.mark.parametrize("mistake", MISTAKES, ids=lambda mistake: mistake.title)
def test_each_mistake_is_told_on_its_line_with_what_to_write(mistake):
    findings = said_of(mistake).findings
    assert findings
    for finding in findings:
        assert finding.hint
        assert finding.line
        assert finding.file.endswith(mistake.file)


def test_each_picture_of_the_guide_is_there_and_described():
    pictures = re.findall(r"!\[(.*?)\]\((.*?)\)", GUIDE)
    assert len(pictures) >= 5
    for alternative, path in pictures:
        assert len(alternative) > 15
        assert (ROOT / "docs" / path).is_file()


def test_the_drawn_terminal_shows_only_lines_that_check_prints(run, plan):
    mistake = next(each for each in MISTAKES if "birim:" in each.new)
    page = plan / mistake.file
    page.write_text(page.read_text("utf-8").replace(mistake.old, mistake.new, 1), "utf-8")
    _, out, _ = run("check", "--plan", plan)
    panel = scenes()["rehber-vscode"].split("python build.py check<pre>")[1].split("</pre>")[0]
    *finding, _blank, total = unescape(panel).split("\n")
    assert total.startswith("1 hata")
    assert len(finding) > 5
    printed = [line.replace(plan.as_posix(), "plan") for line in out.splitlines()]
    assert set(finding) <= set(printed)


def test_each_extension_that_the_desk_recommends_is_named():
    desk = (ROOT / ".vscode/extensions.json").read_text("utf-8")
    recommended = re.search(r'"recommendations": \[(.*?)\]', desk)
    assert recommended
    named = {
        "redhat.vscode-yaml": "Red Hat'in\n   YAML eklentisi",
        "streetsidesoftware.code-spell-checker-turkish": "Turkish - Code Spell Checker",
    }
    for extension in re.findall(r'"(.*?)"', recommended[1]):
        assert named[extension] in GUIDE


def test_the_guide_opens_the_environment_before_its_first_check():
    assert GUIDE.index(r".venv\Scripts\activate") < GUIDE.index("python build.py check\n")
    assert GUIDE.index("source .venv/bin/activate") < GUIDE.index("python build.py check\n")


def test_each_link_of_the_guide_leads_somewhere():
    for path in re.findall(r"\]\((?!#)(.*?)\)", GUIDE):
        assert (ROOT / "docs" / path).exists(), path


def test_each_command_of_the_guide_is_one_that_the_program_knows(run):
    for words in re.findall(r"python build\.py ([^`\n]+)", GUIDE):
        arguments = words.split()
        code, out, _ = run(arguments[0], "--help")
        assert code == 0
        assert {word for word in arguments if word.startswith("--")} <= {
            *re.findall(r"--[a-z-]+", out),
            "--lang",
        }


def test_the_exception_that_the_guide_shows_is_accepted(run, plan):
    shown = re.search(r"    accepted:\n(?:      .*\n)+", GUIDE)
    file = plan / "2024/halkla-iliskiler/PH4.4.1.yaml"
    text = file.read_text("utf-8").replace("    note: ise-baslayan\n", "    note: ise-baslayan\n" + shown[0])
    file.write_text(text, "utf-8")
    _, out, _ = run("check", "2024", "--plan", plan)
    assert "PG4.4.1.4" not in out
    assert "kabul edilmiş istisna" in out
