"""`fmt` puts files in order only when asked, says which, and leaves alone what it cannot read."""

from __future__ import annotations

import pytest

TARGET = "2024/halkla-iliskiler/PH4.4.1.yaml"


@pytest.fixture
def careless(plan):
    """The shipped plan with two lines of one file out of form."""
    path = plan / TARGET
    path.write_text(path.read_text("utf-8").replace("unit: kişi\n", "unit:   kişi\n", 2), "utf-8")
    return plan


def test_a_plan_in_order_stays_as_it_is(run, plan):
    before = {path: path.stat().st_mtime_ns for path in plan.rglob("*")}
    assert run("fmt", "--plan", plan) == (0, "10 dosyaya bakıldı, 0 dosya düzenlendi.\n", "")
    assert {path: path.stat().st_mtime_ns for path in plan.rglob("*")} == before


def test_check_names_the_files_and_writes_nothing(run, careless):
    before = (careless / TARGET).read_bytes()
    code, out, _ = run("fmt", "--check", "--plan", careless)
    assert code == 1
    assert out.splitlines()[0] == f"{(careless / TARGET).as_posix()}: 2 satır düzenlenirdi"
    assert (careless / TARGET).read_bytes() == before


def test_the_lines_are_put_in_order_and_the_others_stay(run, careless, root):
    assert run("fmt", "--plan", careless)[0] == 0
    assert (careless / TARGET).read_bytes() == (root / "plan" / TARGET).read_bytes()
    assert run("fmt", "--check", "--plan", careless)[0] == 0


def test_only_what_is_named_is_looked_at(run, careless):
    code, out, _ = run(
        "fmt", "--check", "--plan", careless, careless / "2025-2029", careless / "institution.yaml"
    )
    assert (code, out) == (0, "5 dosyaya bakıldı, 0 dosya düzenlenirdi. Hiçbir dosya yazılmadı.\n")
    assert run("fmt", "--check", "--lang", "en", "--plan", careless, careless / "2024/halkla-iliskiler")[
        1
    ] == (
        f"{(careless / TARGET).as_posix()}: 2 lines would be put in order\n"
        "3 files looked at, 1 would be put in order. Nothing was written.\n"
    )


def test_a_file_that_is_no_file_of_the_plan_is_refused(run, plan, root):
    code, _, told = run("fmt", "--plan", plan, root / "README.md", plan / TARGET)
    assert code == 2
    assert "README.md" in told
    assert "PH4.4.1" not in told
    assert run("fmt", "--plan", plan / "yok")[0] == 2


def test_a_file_with_a_finding_is_left_alone_and_said_and_the_others_are_put_in_order(run, careless, root):
    broken = careless / "2024/goals.yaml"
    broken.write_text(broken.read_text("utf-8") + "x:   35.000\n", "utf-8")
    before = broken.read_bytes()
    code, out, _ = run("fmt", "--plan", careless)
    assert code == 1
    assert "goals.yaml: okunurken bulgu var, dokunulmadı" in out
    assert broken.read_bytes() == before
    assert (careless / TARGET).read_bytes() == (root / "plan" / TARGET).read_bytes()


def test_build_and_check_never_change_a_file_of_the_plan(run, careless):
    before = (careless / TARGET).read_bytes()
    run("check", "--plan", careless)
    assert (careless / TARGET).read_bytes() == before
