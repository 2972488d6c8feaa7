"""Two sides of a small plan, for comparisons: its files as texts, and what is another in them."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import PurePosixPath

from izlence.assemble.plan import assemble
from izlence.compute.figures import compute
from izlence.diff.change import Change
from izlence.diff.side import Side
from izlence.model.prose import Picture
from izlence.read.markdown.narrative import read_narrative
from izlence.read.sources import Kind, OwnersSources, PeriodSources, Source, Sources
from izlence.read.yaml import parse_yaml

ROADS = """code: PH1.1.1
objective: H1.1
title: Yolları onarmak.
indicators:
  - code: PG1.1.1.1
    name: Onarılan yol
    unit: km
    values: {2023: 18.0, 2024-H1: 9, 2025: 24}
  - {code: PG1.1.1.2, name: Kapatılan çukur sayısı, unit: adet, values: {2023: 410, 2024-H1: 200, 2025: 400}}
  - {code: PG1.1.1.3, name: Yenilenen kaldırım, unit: m², values: {2023: 5000, 2024-H1: 2600, 2025: 6000}}
activities:
  - {code: F1.1.1.1, name: Asfalt alımı, economic_codes: {"03": 1_000_000, "06": 500_000}}
  - {code: F1.1.1.2, name: Kaldırım yapımı, budget: 250_000, off_budget: {hibe: 50_000}}
  - {code: F1.1.1.3, name: Personel giderleri, kind: personnel, budget: 400_000}
"""
PARKS = """code: PH1.1.2
objective: H1.1
title: Parkları çoğaltmak.
indicators:
  - {code: PG1.1.2.1, name: Yeni park sayısı, unit: adet, values: {2023: 2, 2024-H1: 1, 2025: 3}}
activities:
  - {code: F1.1.2.1, name: Park yapımı, budget: 900_000}
economic_codes: {"06": 900_000}
notes:
  - {id: alan, text: Yalnız yeni açılan parklar sayılır.}
"""
PLAN = {
    "institution.yaml": "name: Örnek Belediyesi\n",
    "2025/program.yaml": """year: 2025
title: Performans Programı
columns: [{heading: GERÇEKLEŞEN, periods: [2023, 2024-H1]}, {heading: HEDEF, periods: [2025]}]
directorates: [fen-isleri, park-ve-bahceler]
economic_codes: {"03": Mal ve Hizmet, "06": Sermaye}
off_budget_sources: {hibe: Hibeler, doner: Döner sermaye}
""",
    "2025/goals.yaml": """goals: [{code: A1, title: Kent}]
objectives: [{code: H1.1, title: Altyapı}, {code: H1.2, title: Yeşil alan}]
""",
    "2025/general-costs.yaml": """stated_budget: 3_050_000
administration: {economic_codes: {"03": 400_000}}
transfers: {economic_codes: {"03": 100_000}}
""",
    "2025/narrative/sunus.md": """# Sunuş

Elinizdeki program kentimizin bir yılını anlatır.

# Öncelikler

Yollarımızı onaracağız.

- Asfalt
- Kaldırım

| Yıl | Uzunluk |
|:--|--:|
| 2023 | 18 |
| 2024 | 24 |
""",
    "2025/fen-isleri/directorate.yaml": "name: Fen İşleri Müdürlüğü\nceiling: 3_000_000\n",
    "2025/fen-isleri/PH1.1.1.yaml": ROADS,
    "2025/park-ve-bahceler/directorate.yaml": "name: Park ve Bahçeler Müdürlüğü\n",
    "2025/park-ve-bahceler/PH1.1.2.yaml": PARKS,
}
CARD = """code: H1.1
indicators:
  - {code: PG1.1.1, name: Onarılan yol, unit: km, weight: 60, values: {2024: 18, 2025: 24, 2026: 30}}
  - {code: PG1.1.2, name: Yenilenen kaldırım, unit: m², weight: 40, values: {2024: 5000, 2025: 6000, 2026: 7000}}
cooperating: [park-ve-bahceler]
activities: [Asfalt alımı, Kaldırım yapımı]
risks: [Kur artışı, {risk: Yağışlı geçen kış, controls: [Stok tutulması]}]
findings: [Yolların üçte biri bozuktur.]
needs: [İki yeni serim makinesi]
cost_estimate: {2025: 1_000_000, 2026: 1_500_000}
"""
STRATEGY = {
    "2025-2026/strategy.yaml": """title: Stratejik Plan
baseline: 2024
years: [2025, 2026]
directorates: [fen-isleri]
""",
    "2025-2026/goals.yaml": """goals: [{code: A1, title: Kent}]
objectives: [{code: H1.1, title: Altyapı}]
""",
    "2025-2026/general-costs.yaml": "administration: {2025: 100, 2026: 200}\n",
    "2025-2026/fen-isleri/directorate.yaml": "name: Fen İşleri Müdürlüğü\n",
    "2025-2026/fen-isleri/H1.1.yaml": CARD,
}
KINDS: dict[str, Kind] = {
    "institution.yaml": "institution",
    "owners.yaml": "owners",
    "program.yaml": "program",
    "strategy.yaml": "strategy",
    "goals.yaml": "goals",
    "directorate.yaml": "directorate",
}
PICTURE = Picture("sema.png", "png", b"once", 800, 600)


def side(
    other: Mapping[str, str | None] | None = None,
    base: Mapping[str, str] = PLAN,
    *,
    folder: str = "",
    picture: Picture = PICTURE,
) -> Side:
    """Make a side of the small plan, with some files other than usual; None takes one away."""
    files = {path: text for path, text in {**base, **(other or {})}.items() if text is not None}
    place = f"{folder}/" if folder else ""
    read = {path: _source(place + path, text) for path, text in files.items() if path.endswith(".yaml")}
    names = sorted({path.split("/")[0] for path in files if "/" in path})
    periods = tuple(_period(name, read, files, place, picture) for name in names)
    owners = read.get("owners.yaml")
    texts = {place + path: text for path, text in files.items()}
    sources = Sources(
        read["institution.yaml"],
        periods,
        texts,
        owners=OwnersSources(owners, None, frozenset()) if owners else None,
    )
    plans = tuple(assemble(read["institution.yaml"], period) for period in periods)
    figures = tuple((plan, compute(plan)) for plan in plans)
    return Side("", "", folder, sources, figures, (), (), texts)


def changed(file: str, old: str, new: str, base: Mapping[str, str] = PLAN) -> dict[str, str]:
    """Give one file of the plan with one text in it replaced."""
    assert base[file].count(old) == 1, base[file].count(old)
    return {file: base[file].replace(old, new)}


def told(changes: tuple[Change, ...]) -> list[str]:
    """Tell changes in short, a line each."""
    return [_told(change) for change in changes]


def _told(change: Change) -> str:
    record = change.record
    of = f"{change.page.key.key or change.page.key.kind} {record.kind} {record.code}"
    line = f"{change.kind} {of}{f' ({record.parent})' if record.parent else ''}"
    if change.kind == "moved":
        return f"{line}: {change.before} → {change.after}"
    if change.kind != "changed":
        return line
    print_only = " (print only)" if change.is_print_only else ""
    field = ".".join(map(str, change.field))
    return f"{line} {field}: {_value(change.before)} → {_value(change.after)}{print_only}"


def _value(value: object) -> str:
    return {"ABSENT": "-"}.get(getattr(value, "name", ""), str(value))


def _source(path: str, text: str) -> Source:
    data, problems = parse_yaml(text, path)
    assert not problems, problems
    where = PurePosixPath(path)
    kind = KINDS.get(where.name) or (
        "performance-target" if where.name.startswith("PH") else "objective-card"
    )
    if where.name == "general-costs.yaml":
        kind = "strategic-general-costs" if "-" in where.parent.name else "general-costs"
    is_page = kind in ("directorate", "performance-target", "objective-card")
    return Source(path, kind, where.parent.name if is_page else "", data)


def _period(
    name: str, read: Mapping[str, Source], files: Mapping[str, str], place: str, picture: Picture
) -> PeriodSources:
    narratives = []
    for path, text in files.items():
        if path.startswith(f"{name}/narrative/"):
            file = place + path
            narrative, _, found = read_narrative(
                text, PurePosixPath(path).name, file, lambda *_: (picture, ())
            )
            assert not found, found
            narratives.append(narrative)
    sources = tuple(source for path, source in sorted(read.items()) if path.startswith(f"{name}/"))
    return PeriodSources(name, place + name, sources, tuple(narratives))
