"""Files made to make reading slow, large or crash, and the limits that they are read under: for the tests and for `bench.hostile`."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

PAGE = "2024/halkla-iliskiler/PH4.4.1.yaml"
GOALS = "2024/goals.yaml"
MEMORY, SECONDS = 1 << 30, 30
# Far above what the bars allow: the kernel ends what hangs or swallows the memory, and a slow machine is no fault.
_LIMITED = f"""
import resource, runpy, sys
resource.setrlimit(resource.RLIMIT_AS, ({MEMORY}, {MEMORY}))
resource.setrlimit(resource.RLIMIT_CPU, ({SECONDS}, {SECONDS}))
sys.argv = sys.argv[1:]
runpy.run_path(sys.argv[0], run_name="__main__")
"""


class HostileFile(NamedTuple):
    """A file of the plan, what it is made of its own text, and the exit code of a build: None where both are right."""

    name: str
    file: str
    make: Callable[[str], str]
    code: int | None = 1

    def write(self, plan: Path) -> None:
        """Put it in the place of the plan's own file."""
        path = plan / self.file
        path.write_text(self.make(path.read_text(encoding="utf-8")), encoding="utf-8", newline="")


def limited(*arguments: str) -> list[str]:
    """Give the command that runs `build.py` with these arguments under the limits."""
    return [sys.executable, "-c", _LIMITED, "build.py", *arguments]


def _always(text: str) -> Callable[[str], str]:
    return lambda _: text


def _instead(old: str, new: str) -> Callable[[str], str]:
    return lambda text: text.replace(old, new, 1)


def _long_note(letters: int) -> str:
    lines = "\n      ".join("metin " * 15 for _ in range(letters // 90))
    return f"  - id: uzun\n    text: >-\n      {lines}\n"


HOSTILE = (
    HostileFile("brackets below a doubled field", PAGE, _always("code: x\ncode: y\na: " + ("[" * 900 + "\n") * 120)),
    HostileFile("braces below a doubled field", PAGE, _always("code: x\ncode: y\na: " + ("{a: " * 900 + "\n") * 120)),
    HostileFile("control characters", PAGE, _always("\x01" * 2_000_000)),
    HostileFile("anchors", PAGE, _always("a: &a 1\n" * 250_000)),
    HostileFile("aliases", PAGE, _always("a: &a [x,x,x]\n" + "b: [*a,*a,*a]\n" * 90_000)),
    HostileFile("60,000 unknown fields", PAGE, _always("".join(f"k{n}: 1\n" for n in range(60_000)))),
    HostileFile("400,000 empty records", PAGE, _always("a:\n" + "- {}\n" * 400_000)),
    HostileFile("quotation marks", GOALS, _always("a: " + "'" * 9_999 + "\n" + "b: 'x\n" * 90_000)),
    HostileFile("a title of 9,000 letters", PAGE, _instead("title: ", "title: " + "ü" * 9_000 + " "), 0),
    HostileFile("a note of 32,000 letters", PAGE, lambda text: text + _long_note(32_000), None),
    HostileFile("parentheses", PAGE, _instead("formula: PG4.4.1.1", "formula: " + "(" * 4_000 + "PG4.4.1.1")),
    HostileFile("a long code", PAGE, _instead("code: PG4.4.1.1\n", "code: PG" + "1." * 4_000 + "\n")),
    HostileFile("dots", PAGE, _instead("2022: 1102", "2022: " + "1." * 4_000)),
    HostileFile("spaces", PAGE, _instead("2022: 1102", "2022: '" + "1 " * 4_000 + "'")),
)  # fmt: skip
