"""`check --watch` says after every save what a fresh check would say."""

from __future__ import annotations

import os
import select
import subprocess
import sys

import pytest
from repository import ROOT, change

from izlence.cli.check import Asked
from izlence.cli.watch import Watcher
from izlence.read.resources import read_schemas
from izlence.validate import Schemas

PAGE = "2024/halkla-iliskiler/PH4.4.1.yaml"
EDITS = {
    "a value": (PAGE, "2024: 35000", "2024: 35.000"),
    "a total": (PAGE, "budget: 812_850", "budget: 812_580"),
    "a field": (PAGE, "    unit: adet\n    values: {2022: 12, 2023-H1: 6, 2024: 12}\n    note", "    birim: adet\n    note"),
    "a goal that pages name": ("2024/goals.yaml", "- code: H4.4\n", "- code: H4.5\n"),
    "the frame": ("2024/program.yaml", "  - halkla-iliskiler\n", "  - fen-isleri\n"),
    "a name": ("2024/halkla-iliskiler/directorate.yaml", "name: ", "nmae: "),
    "the institution": ("institution.yaml", "name: ", "nmae: "),
    "a setting": ("2024/program.yaml", "percent: after", "checks: {formula-truncated: error}\npercent: after"),
    "the other period": ("2025-2029/basin-ve-yayin/H7.2.yaml", "weight: 20\n    values: {2024-H1: 11617", "weight: 25\n    values: {2024-H1: 11617"),
}  # fmt: skip


def watcher(plan):
    asked = Asked((), plan, "text", (), "error", False, (), None, True)
    return Watcher("tr", asked, Schemas(read_schemas(ROOT / "schema")))


@pytest.mark.parametrize("edit", EDITS.values(), ids=EDITS)
def test_after_a_save_the_answer_is_that_of_a_fresh_check(plan, edit):
    file, old, new = edit
    watching = watcher(plan)
    before = watching.answer()
    change(plan / file, old, new)
    after = watching.answer()
    assert after != before
    assert after == watcher(plan).answer()
    change(plan / file, new, old)
    assert watching.answer() == before


def test_a_new_file_and_one_that_is_gone_are_seen(plan):
    watching = watcher(plan)
    before = watching.answer()
    copy = plan / "2024/halkla-iliskiler/PH4.4.2.yaml"
    copy.write_text((plan / PAGE).read_text("utf-8"), "utf-8")
    assert "duplicate-code" in watching.answer()
    copy.unlink()
    assert watching.answer() == before


def test_the_command_answers_a_save_and_ends_with_ctrl_c(plan):
    command = [sys.executable, "build.py", "check", "--watch", "--format", "line", "--plan", str(plan)]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.STDOUT) as process:
        try:
            assert "number-with-ambiguous-dot" not in read_until(process, "Ctrl-C")
            change(plan / PAGE, "2024: 35000", "2024: 35.000")
            said = read_until(process, "Ctrl-C", save_again=plan / PAGE)
            assert "number-with-ambiguous-dot" in said
            process.send_signal(2)
            assert process.wait(timeout=60) == 130
        finally:
            process.kill()


def read_until(process, sign, save_again=None):
    """Read what the command says up to a sign.

    What watches needs a moment to begin, and on a busy machine nobody knows how long: a save before that is lost to any such
    tool, and waiting for its answer never ended. So the file is saved again until there is an answer.
    """
    said, waited = b"", 0
    while sign.encode() not in said:
        if select.select([process.stdout], [], [], 1)[0]:
            more = os.read(process.stdout.fileno(), 65_536)
            assert more, said
            said += more
            continue
        waited += 1
        assert waited < 120, said
        if save_again is not None:
            save_again.write_bytes(save_again.read_bytes())
    return said.decode()
