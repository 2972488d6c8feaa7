"""Read, validate and check a plan the usual way: SafeLoader, jsonschema, dictionaries."""

from __future__ import annotations

import json
from collections.abc import Iterator
from decimal import ROUND_HALF_UP, Decimal
from pathlib import Path
from typing import Any

import yaml
from jsonschema import Draft202012Validator
from referencing import Registry, Resource

Data = dict[str, Any]


class Loader(yaml.SafeLoader):
    """SafeLoader, with decimals kept as written: 18.0 must print "18,0"."""


Loader.add_constructor("tag:yaml.org,2002:float", lambda loader, node: Decimal(loader.construct_scalar(node)))


def read(folder: Path, year: str) -> dict[str, Data]:
    """Load every file of the plan, by its path."""
    paths = [folder / "institution.yaml", *sorted((folder / year).rglob("*.yaml"))]
    return {path.relative_to(folder).as_posix(): _load(path) for path in paths}


def _load(path: Path) -> Data:
    with path.open(encoding="utf-8") as file:
        return _text_keys(yaml.load(file, Loader))


def _text_keys(data: object) -> object:
    """Make keys text, as JSON Schema knows no other: years come as integers."""
    if isinstance(data, dict):
        return {str(key): _text_keys(value) for key, value in data.items()}
    return [_text_keys(item) for item in data] if isinstance(data, list) else data


def validate(files: dict[str, Data], schemas: Path) -> list[str]:
    """Validate every file against the schema of its kind."""
    contents = {path.name: json.loads(path.read_text("utf-8")) for path in schemas.glob("*.schema.json")}
    resources = [Resource.from_contents(schema) for schema in contents.values()]
    names = [(name, resource) for name, resource in zip(contents, resources, strict=True)]
    registry: Registry[Any] = Registry().with_resources(names + [(r.id(), r) for r in resources if r.id()])
    validators = {name: Draft202012Validator(schema, registry=registry) for name, schema in contents.items()}
    return [
        f"{path}: {error.json_path}: {error.message}"
        for path, data in files.items()
        for error in validators[_schema_of(path)].iter_errors(data)
    ]


def _schema_of(path: str) -> str:
    stem = Path(path).stem
    return ("performance-target" if stem.startswith("PH") else stem) + ".schema.json"


def assemble(files: dict[str, Data], year: str) -> Data:
    """Join the files to one plan: targets in the order of the directorates, by code."""
    goals = files[f"{year}/goals.yaml"]
    plan: Data = {
        "institution": files["institution.yaml"],
        "frame": files[f"{year}/program.yaml"],
        "goals": {goal["code"]: goal for goal in goals["goals"]},
        "objectives": {objective["code"]: objective for objective in goals["objectives"]},
        "targets": [],
    }
    by_folder: dict[str, list[Data]] = {}
    for path, data in files.items():
        if Path(path).name.startswith("PH"):
            by_folder.setdefault(path.split("/")[1], []).append(data)
    for folder in plan["frame"]["directorates"]:
        name = files[f"{year}/{folder}/directorate.yaml"]["name"]
        for target in sorted(by_folder.get(folder, []), key=lambda data: _numbers(data["code"])):
            plan["targets"].append(target | {"folder": folder, "directorate": name})
    return plan


def _numbers(code: str) -> list[int]:
    return [int(number) for number in code.lstrip("PHGIF").split(".")]


def check(plan: Data) -> list[str]:
    """Check codes, references, sums and rates; the least that anybody would."""
    codes: set[str] = set()
    return [
        f"{target['code']}: {problem}"
        for target in plan["targets"]
        for problem in _problems(target, plan, codes)
    ]


def _problems(target: Data, plan: Data, codes: set[str]) -> Iterator[str]:
    indicators = {row["code"]: row for row in all_indicators(target)}
    if target["objective"] not in plan["objectives"]:
        yield f"no objective {target['objective']}"
    rows = [*all_indicators(target), *target["activities"]]
    for code in [target["code"], *(row["code"] for row in rows)]:
        if code in codes:
            yield f"{code} twice"
        codes.add(code)
    notes = {note["id"] for note in target.get("notes", ())}
    for row in rows:
        if "note" in row and row["note"] not in notes:
            yield f"no note {row['note']}"
    yield from _money_problems(target)
    for row in indicators.values():
        yield from _sum_problems(row, indicators)
        yield from _rate_problems(row, indicators)


def all_indicators(target: Data) -> Iterator[Data]:
    """Give indicators, their parts, and monitoring indicators."""
    for row in [*target.get("indicators", ()), *target.get("monitoring_indicators", ())]:
        yield row
        yield from row.get("parts", ())


def _money_problems(target: Data) -> Iterator[str]:
    economic = target["economic_codes"]
    personnel = sum(row["budget"] for row in target["activities"] if row.get("kind") == "personnel")
    if sum(row.get("budget") or 0 for row in target["activities"]) != sum(economic.values()):
        yield "activities and economic codes differ"
    if personnel != economic.get("01", 0) + economic.get("02", 0):
        yield "personnel differs from codes 01 and 02"


def _sum_problems(row: Data, indicators: dict[str, Data]) -> Iterator[str]:
    for period, value in row["values"].items() if "sum_of" in row else ():
        if value != sum(indicators[code]["values"][period] for code in row["sum_of"]):
            yield f"{row['code']} {period}: parts do not add up"


def _rate_problems(row: Data, indicators: dict[str, Data]) -> Iterator[str]:
    if "formula" not in row:
        return
    part, whole = (indicators[code]["values"] for code in row["formula"].split(" / "))
    for period, value in row["values"].items():
        rate = (Decimal(100 * part[period]) / whole[period]).quantize(Decimal(value), ROUND_HALF_UP)
        if rate != value:
            yield f"{row['code']} {period}: {value}, not {rate}"
