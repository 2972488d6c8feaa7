"""Whatever a plan holds: an answer within two seconds and a GiB of memory, and never a crash."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

LIMITED = """
import resource, runpy, sys
resource.setrlimit(resource.RLIMIT_AS, (1 << 30, 1 << 30))
resource.setrlimit(resource.RLIMIT_CPU, (8, 8))
sys.argv = sys.argv[1:]
runpy.run_path(sys.argv[0], run_name="__main__")
"""
PAGE = "2024/halkla-iliskiler/PH4.4.1.yaml"


def page(root) -> str:
    return (root / "plan" / PAGE).read_text()


def text_of(length: int) -> str:
    return "\n    ".join("metin " * 15 for _ in range(length // 90))


HOSTILE = [
    pytest.param(
        PAGE,
        lambda _: "code: x\ncode: y\na: " + ("[" * 900 + "\n") * 120,
        1,
        id="brackets below a doubled field",
    ),
    pytest.param(
        PAGE,
        lambda _: "code: x\ncode: y\na: " + ("{a: " * 900 + "\n") * 120,
        1,
        id="braces below a doubled field",
    ),
    pytest.param(PAGE, lambda _: "\x01" * 2_000_000, 1, id="control characters"),
    pytest.param(PAGE, lambda _: "a: &a 1\n" * 250_000, 1, id="anchors"),
    pytest.param(PAGE, lambda _: "a: &a [x,x,x]\n" + "b: [*a,*a,*a]\n" * 90_000, 1, id="aliases"),
    pytest.param(PAGE, lambda _: "".join(f"k{n}: 1\n" for n in range(60_000)), 1, id="60,000 unknown fields"),
    pytest.param(PAGE, lambda _: "a:\n" + "- {}\n" * 400_000, 1, id="400,000 empty records"),
    pytest.param(
        "2024/goals.yaml", lambda _: "a: " + "'" * 9_999 + "\n" + "b: 'x\n" * 90_000, 1, id="quotation marks"
    ),
    pytest.param(
        PAGE,
        lambda root: page(root).replace("title: ", "title: " + "ü" * 9_000 + " ", 1),
        0,
        id="a title of 9,000 letters",
    ),
    pytest.param(
        PAGE,
        lambda root: (
            page(root)
            + "  - id: uzun\n    text: >-\n    "
            + "  "
            + text_of(32_000).replace("\n", "\n  ")
            + "\n"
        ),
        None,
        id="a note of 32,000 letters",
    ),
    pytest.param(
        PAGE,
        lambda root: page(root).replace("formula: PG4.4.1.1", "formula: " + "(" * 4_000 + "PG4.4.1.1"),
        1,
        id="parentheses",
    ),
    pytest.param(
        PAGE,
        lambda root: page(root).replace("code: PG4.4.1.1\n", "code: PG" + "1." * 4_000 + "\n"),
        1,
        id="a long code",
    ),
    pytest.param(PAGE, lambda root: page(root).replace("2022: 1102", "2022: " + "1." * 4_000), 1, id="dots"),
    pytest.param(
        PAGE, lambda root: page(root).replace("2022: 1102", "2022: '" + "1 " * 4_000 + "'"), 1, id="spaces"
    ),
]


@pytest.mark.parametrize(("file", "make", "expected"), HOSTILE)
def test_a_hostile_plan_has_its_answer_within_two_seconds(root, plan, file, make, expected):
    (plan / file).write_text(make(root), "utf-8")
    output = plan.parent / "out"
    code, err, seconds = limited(root, "2024", "--plan", str(plan), "--output", str(output))
    assert code in ((0, 1) if expected is None else (expected,)), err[-2000:]
    assert "Traceback" not in err
    assert seconds < 2.5
    assert output.exists() == (code == 0)


def limited(root, *arguments: str) -> tuple[int, str, float]:
    """Run the command under the limits; give its exit code, what it said, and its CPU time."""
    before = os.times()
    command = [sys.executable, "-c", LIMITED, "build.py", *arguments]
    env = {"PATH": os.environ["PATH"]}
    done = subprocess.run(command, cwd=root, env=env, capture_output=True, encoding="utf-8", check=False)
    after = os.times()
    spent = after.children_user + after.children_system - before.children_user - before.children_system
    return done.returncode, done.stderr, spent
