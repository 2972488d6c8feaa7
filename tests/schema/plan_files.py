"""The plan's files as data, typed as our reader types them; and random damage to them."""

from __future__ import annotations

import copy
import json
import random
import re
from decimal import Decimal
from pathlib import Path

import yaml

ROOT = Path(__file__).parents[2]
SCHEMAS = {path.name: json.loads(path.read_text("utf-8")) for path in (ROOT / "schema").glob("*.schema.json")}
KINDS = tuple(
    sorted(name.removesuffix(".schema.json") for name in SCHEMAS if not name.startswith("definitions"))
)

NUMBER = re.compile(r"-?(0|[1-9]\d*|[1-9]\d{0,2}(_\d{3})+)(\.\d+)?", re.ASCII)
WORDS = {"null": None, "": None, "~": None, "true": True, "false": False}


def plan_files() -> list[tuple[str, str, object]]:
    """Give each file of the plan: its name, its kind, its data."""
    paths = sorted((ROOT / "plan").rglob("*.yaml"))
    return [
        (str(path.relative_to(ROOT)), kind_of(path.stem), load(path.read_text("utf-8"))) for path in paths
    ]


def kind_of(stem: str) -> str:
    if stem.startswith("PH"):
        return "performance-target"
    return "objective-card" if re.match(r"H\d", stem) else stem


def load(text: str) -> object:
    return value_of(yaml.compose(text, Loader=yaml.SafeLoader))


def value_of(node: yaml.Node) -> object:
    if isinstance(node, yaml.MappingNode):
        return {key.value: value_of(value) for key, value in node.value}
    if isinstance(node, yaml.SequenceNode):
        return [value_of(item) for item in node.value]
    if node.style is not None:
        return node.value
    if NUMBER.fullmatch(node.value):
        return Decimal(node.value.replace("_", ""))
    return WORDS.get(node.value, node.value)


OTHER_VALUES = (
    None,
    True,
    "",
    " ",
    "metin",
    "35.000",
    "1_500_000",
    "1500 TL",
    "all",
    "PG1.1.1.1",
    "2023-H1",
    Decimal(-5),
    Decimal("4.10"),
    Decimal(2024),
    Decimal(20244),
    Decimal("999999999999.999999"),
    [],
    {},
    ["x", "x"],
    [Decimal(2022)],
    {"2023-H3": Decimal(1)},
    "x" * 33_000,
)
OTHER_KEYS = ("kod", "titel", "name", "code", "2023-H3", "2022", "01", "1", "10", "weight", "note", "")


def damaged(data: object, chance: random.Random) -> object:
    """Give a copy of the data with one thing changed: a value replaced, a field dropped, renamed or added."""
    data = copy.deepcopy(data)
    container = chance.choice(list(containers(data)))
    steps = list(container) if isinstance(container, dict) else list(range(len(container)))
    deed = chance.choice(("replace", "drop", "rename", "add"))
    if isinstance(container, dict) and (deed == "add" or not steps):
        container[chance.choice(OTHER_KEYS)] = copy.deepcopy(chance.choice(OTHER_VALUES))
    elif deed == "drop" and steps:
        del container[chance.choice(steps)]
    elif isinstance(container, dict) and deed == "rename":
        container[chance.choice(OTHER_KEYS)] = container.pop(chance.choice(steps))
    elif steps:
        container[chance.choice(steps)] = copy.deepcopy(chance.choice(OTHER_VALUES))
    return data


def containers(data: object):
    if isinstance(data, dict | list):
        yield data
        for item in data.values() if isinstance(data, dict) else data:
            yield from containers(item)


BOOK = {
    "institution": """
        name: Örnek Belediyesi
        logo: logo.png
        mayor: Ad Soyad
        mayor_title: Belediye Başkanı
        notice: Bu belge örnektir.
        """,
    "program": """
        year: 2024
        title: 2024 Yılı Performans Programı
        columns: [{heading: HEDEFLENEN, periods: [2024]}]
        directorates: [halkla-iliskiler]
        economic_codes: {"01": Personel}
        council_decision: {date: 19.10.2023, number: 2023/145}
        target_pages: official
        foreword: sunus.md
        off_budget_sources: {revolving: Döner Sermaye}
        chapters:
          - title: GENEL BİLGİLER
            sections:
              - {title: Yetki, narrative: yetki.md}
              - {title: Hedefler, content: targets, charts: [cost-by-goal, PG4.4.1.1]}
        """,
    "strategy": """
        title: 2025–2029 Stratejik Planı
        baseline: 2024
        years: [2025, 2026]
        directorates: [halkla-iliskiler]
        council_decision: {date: 9.1.2024, number: 145}
        chapters: [{title: STRATEJİ, sections: [{title: Kartlar, content: cards, charts: [cost-by-year]}]}]
        """,
    "general-costs": """
        stated_budget: 24_000_000
        administration: {economic_codes: {"01": 1_000_000, "09": null}, off_budget: {revolving: 0}}
        transfers: {economic_codes: {"05": 300_000}, off_budget: 5}
        """,
    "strategic-general-costs": """
        administration: {2025: 1_000_000, 2026: 1_100_000}
        """,
    "performance-target": """
        code: PH4.4.1
        objective: H4.4
        title: Buluşturmak
        description: Açıklama
        indicators: [{code: PG4.4.1.1, name: Kişi, unit: kişi, values: {2024: 5}, explanation: Sayılır.}]
        activities:
          - {code: F4.4.1.1, name: Yazılım, economic_codes: {"01": 5}, off_budget: {revolving: 5, foreign: 0}}
          - {code: F4.4.1.2, name: Bakım, budget: 5, off_budget: 0, responsible: [bilgi-islem], explanation: Bakım}
        """,
    "objective-card": """
        code: H7.2
        indicators:
          - {code: PG7.2.1, name: Haber, unit: adet, weight: 100, values: {2025: 5}, key: true,
             monitoring_frequency: 6 ayda bir, reporting_frequency: Yılda bir}
        risks: [Bir risk, {risk: Başka risk, controls: [İzleme]}]
        cost_estimate: {2025: 10, 2026: 0}
        """,
}


def book_files() -> list[tuple[str, str, object]]:
    """Give a file of each kind that says all it can of the whole book."""
    return [(f"book/{kind}.yaml", kind, load(text)) for kind, text in BOOK.items()]
