"""Builds a plan from an example: YAML files with their path in a comment above each.

The keys of an example replace those of a small faultless plan, so that an example shows only what it is about.
This is a reader for tests; it trusts what it reads.
"""

from __future__ import annotations

import re
from decimal import Decimal
from typing import Any

import yaml

from izlence.diagnostic import Origin
from izlence.model.plan import (
    NOT_WRITTEN,
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
    return Plan(
        period="2025-2029" if strategic else "2024",
        institution=Institution("Belediye", "₺", "tr-TR", Origin("institution.yaml")),
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
    )


def _files(example: str) -> Files:
    parts = re.split(r"^# (\S+\.yaml)$", example, flags=re.MULTILINE)
    return {
        path: yaml.load(text, yaml.BaseLoader) for path, text in zip(parts[1::2], parts[2::2], strict=True)
    }


def _list(content: dict[str, Any], key: str, file: str) -> list[tuple[dict[str, Any], Origin]]:
    return [(each, Origin(file, (key, index))) for index, each in enumerate(content.get(key, []))]


def _programme_frame(files: Files) -> ProgrammeFrame:
    frame = files["program.yaml"]
    return ProgrammeFrame(
        year=frame["year"],
        title=frame.get("title", ""),
        columns=_groups(frame["columns"]),
        monitoring_columns=_groups(frame["monitoring_columns"]),
        directorates=tuple(frame["directorates"]),
        economic_codes=frame["economic_codes"],
        percent="after",
        look=Look(),
        origin=Origin("program.yaml"),
    )


def _groups(groups: list[dict[str, Any]]) -> tuple[ColumnGroup, ...]:
    return tuple(ColumnGroup(group["heading"], tuple(group["periods"])) for group in groups)


def _strategy_frame(files: Files) -> StrategyFrame:
    frame = files["strategy.yaml"]
    return StrategyFrame(
        title=frame.get("title", ""),
        baseline=frame["baseline"],
        years=tuple(frame["years"]),
        directorates=tuple(frame["directorates"]),
        percent="after",
        look=Look(),
        origin=Origin("strategy.yaml"),
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
        economic_codes={code: _number(text) for code, text in page.get("economic_codes", {}).items()},
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
        cost_estimate=None,
        notes=_notes(page, path),
        origin=Origin(path),
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
        )
        for index, each in enumerate(record.get(key, []))
    )


def _activity(each: dict[str, Any], origin: Origin) -> Activity:
    return Activity(
        code=each["code"],
        name=each.get("name", ""),
        kind=each.get("kind", "activity"),
        budget=_number(each["budget"]) if "budget" in each else NOT_WRITTEN,
        off_budget=_number(each["off_budget"]) if "off_budget" in each else NOT_WRITTEN,
        note=each.get("note", ""),
        origin=origin,
    )


def _notes(page: dict[str, Any], path: str) -> tuple[Note, ...]:
    return tuple(
        Note(each["id"], each.get("text", ""), each.get("mark"), at)
        for each, at in _list(page, "notes", path)
    )


def _number(text: str) -> Decimal | None:
    return None if text == "null" else Decimal(text)
