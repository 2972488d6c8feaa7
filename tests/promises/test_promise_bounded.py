"""Whatever a plan holds: an answer in moments and within a GiB of memory, and never a crash (the figures: `bench.hostile`)."""

from __future__ import annotations

import os
import subprocess

import pytest

from bench.hostile_plans import HOSTILE, limited


@pytest.mark.parametrize("hostile", HOSTILE, ids=lambda hostile: hostile.name)
def test_a_hostile_plan_has_its_answer(root, plan, hostile):
    before = (plan / hostile.file).read_bytes()
    hostile.write(plan)
    assert (plan / hostile.file).read_bytes() != before
    output = plan.parent / "out"
    command = limited("2024", "--plan", str(plan), "--output", str(output))
    env = {"PATH": os.environ["PATH"]}
    done = subprocess.run(command, cwd=root, env=env, capture_output=True, encoding="utf-8", check=False)
    assert done.returncode in ((0, 1) if hostile.code is None else (hostile.code,)), done.stderr[-2000:]
    assert "Traceback" not in done.stderr
    assert output.exists() == (done.returncode == 0)
