"""Builds a plan from an example: YAML files with their path in a comment above each.

The keys of an example replace those of a small faultless plan, so that an example shows only what it is about.
This is a reader for tests; it trusts what it reads.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from decimal import Decimal
from typing import Any

import yaml

from izlence.assemble import frame, records
from izlence.diagnostic import Origin
from izlence.model.plan import (
    Activity,
    ColumnGroup,
    Directorate,
    Goal,
    Indicator,
    Institution,
    Look,
    Note,
    Objective,
    ObjectiveCard,
    PerformanceTarget,
    Plan,
    ProgrammeFrame,
    StrategyFrame,
)
from izlence.model.prose import Narrative, Picture
from izlence.read.markdown.narrative import read_narrative

PICTURE = Picture("sema.png", "png", b"", 1, 1)
PROGRAMME = """
# program.yaml
year: 2024
columns: [{heading: GERÇEKLEŞEN, periods: [2022, 2023-H1]}, {heading: HEDEFLENEN, periods: [2024]}]
monitoring_columns: [{heading: GERÇEKLEŞEN, periods: [2022, 2023-H1]}, {heading: ÖNGÖRÜLEN, periods: [2024]}]
directorates: [halkla-iliskiler]
economic_codes: {"01": Personel, "02": SGK, "03": Mal ve Hizmet, "06": Sermaye}

# goals.yaml
goals: [{code: A4, title: Sosyal hizmetler}]
objectives: [{code: H4.4, title: İstihdam}]

# halkla-iliskiler/directorate.yaml
name: Halkla İlişkiler Müdürlüğü

# halkla-iliskiler/PH4.4.1.yaml
code: PH4.4.1
objective: H4.4
indicators:
  - {code: PG4.4.1.1, name: Kişi sayısı, unit: kişi, values: {2022: 1102, 2023-H1: 196, 2024: 500}}
activities:
  - {code: F4.4.1.1, name: Yazılım, budget: 1000}
economic_codes: {"03": 1000}
"""

STRATEGY = """
# strategy.yaml
baseline: 2024-H1
years: [2025, 2026, 2027, 2028, 2029]
directorates: [basin-ve-yayin]

# goals.yaml
goals: [{code: A7, title: Paydaşlar}]
objectives: [{code: H7.2, title: Tanıtım}]

# basin-ve-yayin/directorate.yaml
name: Basın ve Yayın Müdürlüğü

# basin-ve-yayin/H7.2.yaml
code: H7.2
indicators:
  - {code: PG7.2.1, name: Haber, unit: adet, weight: 100,
     values: {2024-H1: 11, 2025: 23, 2026: 24, 2027: 25, 2028: 26, 2029: 27}}
activities: [Basın faaliyetleri]
"""

Files = dict[str, dict[str, Any]]


def example_plan(example: str) -> Plan:
    """Build the plan that an example describes, over the faultless one."""
    written = _files(example)
    strategic = any(re.search(r"strategy\.yaml|basin-ve-yayin/", path) for path in written)
    files = _files(STRATEGY if strategic else PROGRAMME)
    for path, content in written.items():
        files[path] = files.get(path, {}) | content
    folders = {path.partition("/")[0]: path for path in files if path.endswith("/directorate.yaml")}
    goals = files["goals.yaml"]
    pages = {path: content for path, content in files.items() if re.search(r"/P?H[^/]*$", path)}
    narratives = _narratives(files)
    return Plan(
        period="2025-2029" if strategic else "2024",
        institution=Institution(
            "Belediye",
            "₺",
            "tr-TR",
            Origin("institution.yaml"),
            mayor=files.get("institution.yaml", {}).get("mayor", ""),
        ),
        frame=_strategy_frame(files) if strategic else _programme_frame(files),
        directorates={folder: Directorate(folder, folder, Origin(path)) for folder, path in folders.items()},
        goals=tuple(
            Goal(goal["code"], goal["title"], at) for goal, at in _list(goals, "goals", "goals.yaml")
        ),
        objectives=tuple(
            Objective(each["code"], each["title"], re.sub(r"H(\d+).*", r"A\1", each["code"]), at)
            for each, at in _list(goals, "objectives", "goals.yaml")
        ),
        targets=tuple(_target(path, page) for path, page in pages.items() if "/PH" in path),
        cards=tuple(_card(path, page) for path, page in pages.items() if "/PH" not in path),
        general_costs=_costs(files, frame.general_costs) if not strategic else None,
        strategic_general_costs=_costs(files, frame.strategic_general_costs) if strategic else None,
        narratives={narrative.name: narrative for narrative in narratives},
    )


def _costs(files: Files, make: Callable[[dict[str, Any], Origin], Any]) -> Any:
    name = "general-costs.yaml"
    return make(_typed(files[name]), Origin(name)) if name in files else None


def _narratives(files: Files) -> list[Narrative]:
    read = [
        read_narrative(content["text"], path.removeprefix("narrative/"), path, lambda *_: (PICTURE, ()))
        for path, content in files.items()
        if path.endswith(".md")
    ]
    assert not [found for _, _, problems in read for found in problems]
    return [narrative for narrative, _, _ in read]


def _typed(data: Any) -> Any:
    if isinstance(data, dict):
        return {key: _typed(value) for key, value in data.items()}
    return (None if data == "null" else Decimal(data)) if isinstance(data, str) else data


def _files(example: str) -> Files:
    parts = re.split(r"^# (\S+\.(?:yaml|md))$", example, flags=re.MULTILINE)
    return {
        path: {"text": text} if path.endswith(".md") else yaml.load(text, yaml.BaseLoader)
        for path, text in zip(parts[1::2], parts[2::2], strict=True)
    }


def _list(content: dict[str, Any], key: str, file: str) -> list[tuple[dict[str, Any], Origin]]:
    return [(each, Origin(file, (key, index))) for index, each in enumerate(content.get(key, []))]


def _programme_frame(files: Files) -> ProgrammeFrame:
    written = files["program.yaml"]
    return ProgrammeFrame(
        year=written["year"],
        title=written.get("title", ""),
        columns=_groups(written["columns"]),
        monitoring_columns=_groups(written["monitoring_columns"]),
        directorates=tuple(written["directorates"]),
        economic_codes=written["economic_codes"],
        percent="after",
        look=Look(),
        origin=Origin("program.yaml"),
        council_decision=frame.council_decision(written),
        foreword=written.get("foreword", ""),
        chapters=frame.chapters(written, Origin("program.yaml")),
        target_pages=written.get("target_pages", "house"),
        off_budget_sources=written.get("off_budget_sources", {}),
    )


def _groups(groups: list[dict[str, Any]]) -> tuple[ColumnGroup, ...]:
    return tuple(ColumnGroup(group["heading"], tuple(group["periods"])) for group in groups)


def _strategy_frame(files: Files) -> StrategyFrame:
    written = files["strategy.yaml"]
    return StrategyFrame(
        title=written.get("title", ""),
        baseline=written["baseline"],
        years=tuple(written["years"]),
        directorates=tuple(written["directorates"]),
        percent="after",
        look=Look(),
        origin=Origin("strategy.yaml"),
        foreword=written.get("foreword", ""),
        chapters=frame.chapters(written, Origin("strategy.yaml")),
    )


def _target(path: str, page: dict[str, Any]) -> PerformanceTarget:
    return PerformanceTarget(
        code=page.get("code", ""),
        objective=page.get("objective", ""),
        title="",
        directorate=path.partition("/")[0],
        indicators=_indicators(page, "indicators", Origin(path)),
        monitoring_indicators=_indicators(page, "monitoring_indicators", Origin(path)),
        activities=tuple(_activity(each, at) for each, at in _list(page, "activities", path)),
        economic_codes={code: _number(text) for code, text in page["economic_codes"].items()}
        if "economic_codes" in page
        else {},
        notes=_notes(page, path),
        look=Look(),
        origin=Origin(path),
    )


def _card(path: str, page: dict[str, Any]) -> ObjectiveCard:
    return ObjectiveCard(
        objective=page.get("code", ""),
        directorate=path.partition("/")[0],
        cooperating="all" if page.get("cooperating", "all") == "all" else tuple(page["cooperating"]),
        indicators=_indicators(page, "indicators", Origin(path)),
        activities=tuple(page.get("activities", [])),
        risks=(),
        findings=(),
        needs=(),
        cost_estimate=_estimate(page),
        notes=_notes(page, path),
        origin=Origin(path),
        costs=_typed(page["cost_estimate"]) if isinstance(page.get("cost_estimate"), dict) else {},
    )


def _indicators(record: dict[str, Any], key: str, above: Origin) -> tuple[Indicator, ...]:
    return tuple(
        Indicator(
            code=each["code"],
            name=each.get("name", ""),
            unit=each.get("unit", "adet"),
            values={period: _number(text) for period, text in each.get("values", {}).items()},
            origin=above.at(key, index),
            weight=_number(each.get("weight", "null")),
            formula=each.get("formula", ""),
            sum_of=tuple(each.get("sum_of", ())),
            note=each.get("note", ""),
            parts=_indicators(each, "parts", above.at(key, index)),
            explanation=each.get("explanation", ""),
        )
        for index, each in enumerate(record.get(key, []))
    )


def _activity(each: dict[str, Any], origin: Origin) -> Activity:
    money = {key: _typed(each[key]) for key in ("budget", "off_budget", "economic_codes") if key in each}
    return records.activity({"name": "", **each, **money}, origin)


def _estimate(page: dict[str, Any]) -> Decimal | None:
    written = page.get("cost_estimate", "null")
    return None if isinstance(written, dict) else _number(written)


def _notes(page: dict[str, Any], path: str) -> tuple[Note, ...]:
    return tuple(
        Note(each["id"], each.get("text", ""), each.get("mark"), at)
        for each, at in _list(page, "notes", path)
    )


def _number(text: str) -> Decimal | None:
    return None if text == "null" else Decimal(text)
