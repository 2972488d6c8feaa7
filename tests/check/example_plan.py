"""Builds plans from an example: YAML files with their path in a comment above each.

The keys of an example replace those of a small faultless plan, so that an example shows only what it is about. Paths may begin
with a period's folder (`2025-2029/goals.yaml`), where an example needs a programme and a strategic plan side by side.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import PurePosixPath
from typing import Any

from izlence.assemble.plan import assemble
from izlence.model.plan import Plan
from izlence.model.prose import Narrative, Picture
from izlence.read.codeowners import PLACES, Repository
from izlence.read.markdown.narrative import read_narrative
from izlence.read.sources import Kind, OwnersSources, PeriodSources, Source
from izlence.read.yaml import parse_yaml

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
risks: [Duyuruların geç yapılması]
findings: [Takipçi sayısı nüfusa göre azdır.]
needs: [Sosyal medya ekibi]
"""

Files = dict[str, dict[str, Any]]

KINDS: dict[str, Kind] = {
    "program.yaml": "program",
    "strategy.yaml": "strategy",
    "goals.yaml": "goals",
    "directorate.yaml": "directorate",
    "owners.yaml": "owners",
}
# What the schema wants and an example need not show.
ALSO_WANTED: dict[str, dict[str, Any]] = {
    "program": {"title": ""},
    "strategy": {"title": ""},
    "performance-target": {"title": "", "indicators": []},
    "objective-card": {"cost_estimate": None, "indicators": []},
}
OF_INDICATORS = {"name": "", "unit": "adet", "values": {}}


def example_plan(example: str) -> Plan:
    """Build the one plan that an example describes, over the faultless one."""
    (plan,) = example_plans(example)
    return plan


def example_plans(example: str) -> tuple[Plan, ...]:
    """Build the plans that an example describes, each over the faultless one of its kind."""
    written = _files(example)
    prefixes = sorted({match[0] for path in written if (match := re.match(r"\d{4}(-\d{4})?/", path))})
    return tuple(_plan(written, prefix) for prefix in prefixes or [""])


def _plan(written: Files, prefix: str) -> Plan:
    own = {path: content for path, content in written.items() if path.startswith(prefix)}
    is_strategic = "-" in prefix or any(
        re.search(r"strategy\.yaml|basin-ve-yayin/", path) for path in own if "-" in prefix or not prefix
    )
    files: Files = {"institution.yaml": {"name": "Belediye"}}
    files |= {
        prefix + path: content for path, content in _files(STRATEGY if is_strategic else PROGRAMME).items()
    }
    for path, content in own.items():
        files[path] = files.get(path, {}) | content
    sources = [
        _source(path, content, is_strategic) for path, content in files.items() if path.endswith(".yaml")
    ]
    period = prefix.rstrip("/") or ("2025-2029" if is_strategic else "2024")
    of_period = tuple(source for source in sources if source.kind not in ("institution", "owners"))
    institution = next(source for source in sources if source.kind == "institution")
    narratives = tuple(_narratives(files))
    return assemble(
        institution, PeriodSources(period, prefix, of_period, narratives), owners=_owners(sources, files)
    )


def _owners(sources: list[Source], files: Files) -> OwnersSources | None:
    written = {place: files[place]["text"].strip() + "\n" if place in files else None for place in PLACES}
    table = next((source for source in sources if source.kind == "owners"), None)
    return OwnersSources(table, Repository("", "plan", written), frozenset()) if table else None


def _source(path: str, content: dict[str, Any], is_strategic: bool) -> Source:
    name = PurePosixPath(path).name
    kind = KINDS.get(name) or ("performance-target" if name.startswith("PH") else "objective-card")
    if name == "institution.yaml":
        kind = "institution"
    elif name == "general-costs.yaml":
        kind = "strategic-general-costs" if is_strategic else "general-costs"
    data = {**ALSO_WANTED.get(kind, {}), **content}
    for key in ("indicators", "monitoring_indicators", "parts"):
        _complete(data, key)
    for key, wanted in (("activities", "name"), ("notes", "text")):
        for record in data.get(key, ()):
            # A card's activities are texts.
            if isinstance(record, dict):
                record.setdefault(wanted, "")
    return Source(path, kind, PurePosixPath(path).parent.name, data)


def _complete(data: dict[str, Any], key: str) -> None:
    for indicator in data.get(key, ()):
        for field, value in OF_INDICATORS.items():
            indicator.setdefault(field, value)
        _complete(indicator, "parts")


def _narratives(files: Files) -> Iterator[Narrative]:
    for path, content in files.items():
        if path.endswith(".md"):
            name = PurePosixPath(path).name
            narrative, _, problems = read_narrative(content["text"], name, path, lambda *_: (PICTURE, ()))
            assert not problems
            yield narrative


def _files(example: str) -> Files:
    parts = re.split(r"^# (\S+\.(?:yaml|md)|\S*CODEOWNERS)$", example, flags=re.MULTILINE)
    return {
        path: _data(text, path) if path.endswith(".yaml") else {"text": text}
        for path, text in zip(parts[1::2], parts[2::2], strict=True)
    }


def _data(text: str, path: str) -> dict[str, Any]:
    data, problems = parse_yaml(text, path)
    assert not problems, problems
    assert isinstance(data, dict)
    return data
