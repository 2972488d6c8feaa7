"""Make the plan of a synthetic municipality of any size: `python -m bench.municipality --size M --output DIR`.

The same size gives the same bytes everywhere: every figure comes from a generator seeded by the target's position.
"""

from __future__ import annotations

import argparse
from pathlib import Path
from random import Random
from typing import NamedTuple

from bench import wording
from bench.card import card_text
from bench.target import target_text
from bench.yaml_text import document, mapping, scalar, schema_line

YEAR = "2024"
STRATEGY = "2025-2029"
OBJECTIVES_IN_GOAL = 6
_SEED = 20_240_101
_ASCII = str.maketrans("çğıöşüâîû", "cgiosuaiu")


class Size(NamedTuple):
    """How large the municipality is."""

    directorates: int
    targets: int
    activities: int = 8


SIZES = {"S": Size(1, 2), "M": Size(40, 6), "L": Size(400, 6)}


class Unit(NamedTuple):
    """A directorate of the municipality, with the numbers of the objective it answers for."""

    folder: str
    name: str
    goal: int
    objective: int


def units(count: int) -> list[Unit]:
    """Give that many directorates; beyond the words known, they are numbered regions."""
    return [_unit(index) for index in range(count)]


def _unit(index: int) -> Unit:
    region, word = divmod(index, len(wording.DIRECTORATES))
    name = wording.DIRECTORATES[word]
    folder = name.replace("İ", "i").replace("I", "ı").replace(",", "").lower().replace(" ", "-")
    folder = folder.translate(_ASCII)
    goal, objective = divmod(index, OBJECTIVES_IN_GOAL)
    suffix = f"-{region + 1}" if region else ""
    title = f"{name} Müdürlüğü" + (f" ({region + 1}. Bölge)" if region else "")
    return Unit(folder + suffix, title, goal + 1, objective + 1)


def programme_files(size: Size) -> dict[str, str]:
    """Give the files of a programme's plan by their path below the plan folder."""
    directorates = units(size.directorates)
    files = {
        "institution.yaml": _institution(),
        f"{YEAR}/program.yaml": _programme(directorates),
        f"{YEAR}/goals.yaml": _goals(directorates, 1),
    }
    for index, unit in enumerate(directorates):
        files[f"{YEAR}/{unit.folder}/directorate.yaml"] = _directorate(unit)
        for target in range(1, size.targets + 1):
            numbers = f"{unit.goal}.{unit.objective}.{target}"
            random = Random(_SEED + index * 1_000 + target)
            subject = wording.SUBJECTS[(index * size.targets + target) % len(wording.SUBJECTS)]
            text = target_text(numbers, subject, size.activities, random)
            files[f"{YEAR}/{unit.folder}/PH{numbers}.yaml"] = text
    return files


def strategy_files(size: Size) -> dict[str, str]:
    """Give the files of a strategic plan: a card for every objective, as many to a directorate as it has targets."""
    directorates = units(size.directorates)
    files = {
        "institution.yaml": _institution(),
        f"{STRATEGY}/strategy.yaml": _strategy(directorates),
        f"{STRATEGY}/goals.yaml": _goals(directorates, size.targets),
    }
    for index, unit in enumerate(directorates):
        files[f"{STRATEGY}/{unit.folder}/directorate.yaml"] = _directorate(unit)
        for card in range(1, size.targets + 1):
            numbers = f"{unit.goal}.{_objective(unit, card, size.targets)}"
            random = Random(_SEED + index * 1_000 + card)
            subject = wording.SUBJECTS[(index * size.targets + card) % len(wording.SUBJECTS)]
            files[f"{STRATEGY}/{unit.folder}/H{numbers}.yaml"] = card_text(numbers, subject, random)
    return files


def write(files: dict[str, str], folder: Path) -> None:
    """Write a plan's files."""
    for name, text in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8", newline="\n")


def _institution() -> str:
    lines = ["name: Örnek Belediyesi", "currency: ₺", "language: tr-TR"]
    return document([schema_line("institution", 1), *lines])


def _directorate(unit: Unit) -> str:
    return document([schema_line("directorate", 3), f"name: {scalar(unit.name)}"])


def _programme(directorates: list[Unit]) -> str:
    lines = [schema_line("program", 2), f"year: {YEAR}", f"title: {YEAR} Yılı Performans Programı", ""]
    for key, heading in (("columns", "HEDEFLENEN"), ("monitoring_columns", "ÖNGÖRÜLEN")):
        lines += [f"{key}:", "  - {heading: GERÇEKLEŞEN, periods: [2022, 2023-H1]}"]
        lines += ["  - " + mapping({"heading": heading, "periods": f"[{YEAR}]"})]
    lines += ["", "directorates:", *(f"  - {unit.folder}" for unit in directorates)]
    lines += [
        "",
        "economic_codes:",
        *(f'  "{code}": {name}' for code, name in wording.ECONOMIC_CODES.items()),
    ]
    return document([*lines, "", "percent: after"])


def _strategy(directorates: list[Unit]) -> str:
    lines = [schema_line("strategy", 2), "title: 2025–2029 Stratejik Planı", "baseline: 2024-H1"]
    lines += ["years: [2025, 2026, 2027, 2028, 2029]", "directorates:"]
    return document([*lines, *(f"  - {unit.folder}" for unit in directorates), "percent: after"])


def _objective(unit: Unit, card: int, cards: int) -> int:
    return (unit.objective - 1) * cards + card


def _goals(directorates: list[Unit], objectives: int) -> str:
    lines = [schema_line("goals", 2), "goals:"]
    for goal in sorted({unit.goal for unit in directorates}):
        lines += [f"  - code: A{goal}", f"    title: {scalar(_goal(goal))}"]
    lines += ["", "objectives:"]
    for unit in directorates:
        for card in range(1, objectives + 1):
            code = f"H{unit.goal}.{_objective(unit, card, objectives)}"
            title = f"{unit.name} hizmetlerini geliştirmek ve erişimi artırmak ({code})."
            lines += [f"  - code: {code}", f"    title: {scalar(title)}"]
    return document(lines)


def _goal(number: int) -> str:
    round_, word = divmod(number - 1, len(wording.GOALS))
    return wording.GOALS[word] + (f" ({round_ + 1}. dönem)" if round_ else "")


def main() -> None:
    """Read the command line and write the plan."""
    parser = argparse.ArgumentParser(prog="python -m bench.municipality", description=__doc__)
    parser.add_argument("--size", choices=SIZES, default="M")
    parser.add_argument("--directorates", type=int)
    parser.add_argument("--targets", type=int)
    parser.add_argument("--activities", type=int)
    parser.add_argument("--kind", choices=("programme", "strategy"), default="programme")
    parser.add_argument("--output", type=Path, required=True, help="the plan folder to write")
    arguments = parser.parse_args()
    given = {key: value for key in Size._fields if (value := getattr(arguments, key)) is not None}
    size = SIZES[arguments.size]._replace(**given)
    files = (programme_files if arguments.kind == "programme" else strategy_files)(size)
    write(files, arguments.output)
    print(f"{len(files)} files, {sum(len(text.encode()) for text in files.values()):,} bytes")


if __name__ == "__main__":
    main()
