"""The house: a folder is a stage, and imports go one way (docs/design.md, section 2)."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from tests.every import every

ROOT = Path(__file__).parents[1]
PACKAGE = ROOT / "izlence"
# Each may import those to its left; `report` stands beside the stages, `telling`, `draw` and `manual` beside `pipeline`.
ORDER = [
    "model",
    "read",
    "validate",
    "assemble",
    "compute",
    "check",
    "edit",
    "diff",
    "compose",
    "render",
    "write",
    "layout",
    "keep",
    "pipeline",
    "composing",
    "review",
    "cli",
]
EVERYBODY = {"diagnostic", "language", "limits"}
ALLOWED = {stage: {stage, *EVERYBODY, *ORDER[: ORDER.index(stage)]} for stage in ORDER} | {
    "diagnostic": EVERYBODY,
    "language": EVERYBODY,
    "limits": EVERYBODY,
    "report": {"report", "diagnostic", "language"},
    "telling": {"telling", "report", *EVERYBODY, *ORDER[: ORDER.index("diff")]},
    "draw": {"draw", *EVERYBODY, *ORDER[: ORDER.index("pipeline")]},
}
ALLOWED["manual"] = {"manual", *EVERYBODY, *ORDER[: ORDER.index("pipeline")]}
ALLOWED["pipeline"] |= {"report", "telling", "draw"}
ALLOWED["composing"] |= {"report", "telling"}
ALLOWED["review"] |= {"report", "telling", "draw"}
ALLOWED["cli"] |= {"report", "telling", "draw", "manual"}
PURE = ("model", "compute", "check", "diff", "compose")
MACHINE = {
    *(
        "os",
        "pathlib",
        "io",
        "subprocess",
        "socket",
        "tempfile",
        "shutil",
        "urllib",
        "http",
        "time",
        "datetime",
        "random",
    ),
    *(
        "locale",
        "sys",
        "yaml",
        "docx",
        "lxml",
        "xlsxwriter",
        "openpyxl",
        "jinja2",
        "click",
        "rich",
        "zipfile",
    ),
}


def stage(path: Path) -> str:
    return path.relative_to(PACKAGE).parts[0].removesuffix(".py")


FILES = [
    path for path in sorted(PACKAGE.rglob("*.py")) if path.parent != PACKAGE or path.name != "__init__.py"
]
IDS = [path.relative_to(PACKAGE).as_posix() for path in FILES]


@cache
def tree(path: Path) -> ast.Module:
    return ast.parse(path.read_text("utf-8"))


@cache
def imported(path: Path) -> tuple[str, ...]:
    """Give each module that a file imports, wherever in the file it does."""
    return tuple(_imported(path))


def _imported(path: Path) -> Iterator[str]:
    for node in ast.walk(tree(path)):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path} imports by a relative name"
            module = node.module or ""
            # `from izlence import limits` imports the module limits.
            yield from (
                (f"{module}.{alias.name}" for alias in node.names) if module == "izlence" else (module,)
            )


@every("path", FILES, ids=IDS)
def test_imports_go_one_way(path):
    own = {name.split(".")[1] for name in imported(path) if name.startswith("izlence.")} - {"__version__"}
    assert own <= ALLOWED[stage(path)]


@every("path", [path for path in FILES if stage(path) in PURE], ids=str)
def test_what_computes_knows_no_machine_and_no_library(path):
    assert {name.split(".")[0] for name in imported(path)} & MACHINE == set()
    called = {
        node.func.id
        for node in ast.walk(tree(path))
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name)
    }
    assert called & {"open", "print", "input", "eval", "exec", "compile", "__import__", "float"} == set()


@every("path", [path for path in FILES if stage(path) == "render"], ids=str)
def test_what_draws_neither_reads_nor_judges_nor_computes(path):
    own = {name.split(".")[1] for name in imported(path) if name.startswith("izlence.")}
    assert own & {"read", "check", "compute", "validate", "assemble", "write"} == set()
    assert {name.split(".")[0] for name in imported(path)} & {
        "os",
        "pathlib",
        "subprocess",
        "socket",
        "time",
        "random",
    } == set()


def test_only_the_first_and_the_last_stage_touch_files():
    touching = {
        stage(path)
        for path in FILES
        for name in imported(path)
        if name.split(".")[0] in ("os", "shutil", "tempfile")
    }
    assert touching <= {"read", "write", "layout", "keep", "cli"}


def test_each_stage_says_what_it_is_for():
    for name in ORDER:
        folder = PACKAGE / name
        if folder.is_dir() and any(folder.glob("*.py")):
            assert len((folder / "__init__.py").read_text("utf-8").strip()) > 80, name


def test_no_file_is_a_drawer_for_everything():
    names = {path.stem for path in FILES} | {
        part for path in FILES for part in path.relative_to(PACKAGE).parts
    }
    assert names & {"utils", "helpers", "common", "manager", "misc", "util"} == set()
