"""What a municipality edits between two builds."""

from __future__ import annotations

import random
import re
from collections.abc import Callable
from pathlib import Path

YEAR = "2024"

Edit = Callable[[Path, random.Random], None]


def replace(path: Path, old: str, new: str) -> None:
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8", newline="\n")


def append(path: Path, text: str) -> None:
    path.write_text(path.read_text(encoding="utf-8") + text, encoding="utf-8", newline="\n")


def a_target(plan: Path, chance: random.Random) -> Path:
    return chance.choice(sorted(plan.glob(f"{YEAR}/*/PH*.yaml")))


def move_an_amount(plan: Path, chance: random.Random) -> None:
    path = a_target(plan, chance)
    text = path.read_text(encoding="utf-8")
    amounts = list(re.finditer(r"(?<!off_)budget: (\d[\d_]*)", text))[:2]
    for found, more in zip(reversed(amounts), (-137, 137), strict=True):
        amount = int(found[1].replace("_", "")) + more
        text = f"{text[: found.start(1)]}{amount}{text[found.end(1) :]}"
    path.write_text(text, encoding="utf-8", newline="\n")


def add_an_amount_outside_the_budget(plan: Path, chance: random.Random) -> None:
    path = a_target(plan, chance)
    text = path.read_text(encoding="utf-8")
    if "off_budget" not in text:
        source = chance.choice(("revolving", "foreign"))
        line = f"    off_budget: {{{source}: {chance.randrange(1, 10**6)}}}\n    budget: "
        path.write_text(text.replace("    budget: ", line, 1), encoding="utf-8", newline="\n")


def write_kurus(plan: Path, chance: random.Random) -> None:
    """All amounts of the book are printed with as many decimals as one of them needs."""
    leave_kurus_out(plan, chance)
    replace(plan / YEAR / "general-costs.yaml", "36_250_000", f"36_250_000.{chance.randrange(11, 99, 2)}")


def leave_kurus_out(plan: Path, _: random.Random) -> None:
    path = plan / YEAR / "general-costs.yaml"
    text = path.read_text(encoding="utf-8")
    path.write_text(re.sub(r"36_250_000\.\d+", "36_250_000", text), encoding="utf-8", newline="\n")


def reword_a_target(plan: Path, chance: random.Random) -> None:
    word = chance.choice(("Kadınların & çocukların", "<Yaşlıların>", "Gençlerin _x0041_"))
    replace(a_target(plan, chance), "title: >-\n  ", f"title: >-\n  {word} ")


def reword_an_activity(plan: Path, chance: random.Random) -> None:
    path = a_target(plan, chance)
    if "hizmet alımı" in path.read_text(encoding="utf-8"):
        replace(path, "hizmet alımı", "hizmet ve danışmanlık alımı")


def change_an_indicator(plan: Path, chance: random.Random) -> None:
    path = a_target(plan, chance)
    text = path.read_text(encoding="utf-8")
    text = re.sub(r"(gün\n    values: \{2022: )\d+", rf"\g<1>{chance.randrange(1, 99)}", text)
    path.write_text(text, encoding="utf-8", newline="\n")


def change_a_note(plan: Path, chance: random.Random) -> None:
    path = a_target(plan, chance)
    if "bir kez sayılır" in path.read_text(encoding="utf-8"):
        replace(path, "bir kez sayılır", "yalnız bir kez sayılmaktadır")


def take_a_target_away(plan: Path, chance: random.Random) -> None:
    path = a_target(plan, chance)
    if len(list(path.parent.glob("PH*.yaml"))) > 1:
        path.unlink()


def copy_a_target(plan: Path, chance: random.Random) -> None:
    path = a_target(plan, chance)
    code = path.stem.removeprefix("PH")
    new = f"{code.rpartition('.')[0]}.{chance.randrange(20, 99)}"
    text = path.read_text(encoding="utf-8")
    (path.parent / f"PH{new}.yaml").write_text(text.replace(code, new), encoding="utf-8", newline="\n")


def rename_a_directorate(plan: Path, chance: random.Random) -> None:
    """Its name stands on the pages of all for whom it answers, and its sheet gets another one."""
    path = chance.choice(sorted(plan.glob(f"{YEAR}/*/directorate.yaml")))
    replace(path, "name: ", chance.choice(("name: Yeni ", "name: Eski ")))


def let_another_answer(plan: Path, chance: random.Random) -> None:
    path = a_target(plan, chance)
    folders = sorted(file.parent.name for file in plan.glob(f"{YEAR}/*/directorate.yaml"))
    text = path.read_text(encoding="utf-8")
    if "responsible" not in text:
        line = f"    responsible: [{chance.choice(folders)}, {path.parent.name}]\n    budget: "
        line = line if len(set(re.findall(r"[\w-]+", line))) == 4 else "    budget: "
        path.write_text(text.replace("    budget: ", line, 1), encoding="utf-8", newline="\n")


def turn_the_directorates(plan: Path, _: random.Random) -> None:
    path = plan / YEAR / "program.yaml"
    text = path.read_text(encoding="utf-8")
    found = re.search(r"directorates:\n((?:  - [\w-]+\n)+)", text)
    assert found is not None
    first, *rest = found[1].splitlines(keepends=True)
    text = text.replace(found[1], "".join([*rest, first]))
    path.write_text(text, encoding="utf-8", newline="\n")


def move_the_percent_sign(plan: Path, _: random.Random) -> None:
    path = plan / YEAR / "program.yaml"
    is_after = "percent: after" in path.read_text(encoding="utf-8")
    replace(path, *(("after", "before") if is_after else ("before", "after")))


def ask_for_the_guides_pages(plan: Path, _: random.Random) -> None:
    path = plan / YEAR / "program.yaml"
    text = path.read_text(encoding="utf-8")
    line = "target_pages: official\n"
    changed = text.replace(line, "") if line in text else f"{text}{line}"
    path.write_text(changed, encoding="utf-8", newline="\n")


def change_the_prose(plan: Path, chance: random.Random) -> None:
    path = chance.choice(sorted(plan.glob(f"{YEAR}/narrative/*.md")))
    append(path, f"\nEk açıklama {chance.randrange(99)}: {{{{ total_budget }}}}\n")


def change_the_currency(plan: Path, _: random.Random) -> None:
    path = plan / "institution.yaml"
    is_sign = "currency: ₺" in path.read_text(encoding="utf-8")
    replace(path, *(("currency: ₺", "currency: TL") if is_sign else ("currency: TL", "currency: ₺")))


def rename_the_institution(plan: Path, _: random.Random) -> None:
    replace(plan / "institution.yaml", "name: ", "name: Yeni ")


def rename_a_table(plan: Path, chance: random.Random) -> None:
    path = plan.parent / "templates" / "tables.yaml"
    replace(path, "title: ", chance.choice(("title: Yeni ", "title: Genel ")))


def reword_a_goal(plan: Path, chance: random.Random) -> None:
    replace(plan / YEAR / "goals.yaml", "title: ", chance.choice(("title: Kentte ", "title: İlçede ")))


def repaint_the_workbook(plan: Path, chance: random.Random) -> None:
    path = plan.parent / "templates" / "excel" / "performance-programme.yaml"
    text = path.read_text(encoding="utf-8")
    colour = f"#{chance.randrange(16**6):06X}"
    path.write_text(re.sub(r'band: "#\w+"', f'band: "{colour}"', text), encoding="utf-8", newline="\n")


EDITS: tuple[Edit, ...] = (
    move_an_amount,
    add_an_amount_outside_the_budget,
    write_kurus,
    leave_kurus_out,
    reword_a_target,
    reword_an_activity,
    reword_a_goal,
    change_an_indicator,
    change_a_note,
    take_a_target_away,
    copy_a_target,
    rename_a_directorate,
    let_another_answer,
    turn_the_directorates,
    move_the_percent_sign,
    ask_for_the_guides_pages,
    change_the_prose,
    change_the_currency,
    rename_the_institution,
    rename_a_table,
    repaint_the_workbook,
)
