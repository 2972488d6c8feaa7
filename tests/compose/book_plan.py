"""A small institution whose every total can be added up by hand: two goals, two directorates, three targets."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import yaml

from izlence.compose import compose
from izlence.compose.document import OfficialTable
from izlence.compose.wording import Wording, read_wording
from izlence.compute.figures import compute
from izlence.diagnostic import Origin
from izlence.model.frame import (
    ChapterFrame,
    ColumnGroup,
    CouncilDecision,
    Institution,
    Look,
    ProgrammeFrame,
    SectionFrame,
    StrategyFrame,
)
from izlence.model.plan import (
    CostsOutside,
    Directorate,
    GeneralCosts,
    Goal,
    Objective,
    Plan,
    StrategicGeneralCosts,
)
from izlence.model.prose import (
    Footnote,
    Narrative,
    Paragraph,
    Picture,
    PictureBlock,
    ProseHeading,
    ProseTable,
    Run,
)
from izlence.model.records import (
    NOT_WRITTEN,
    Activity,
    Indicator,
    Note,
    ObjectiveCard,
    PerformanceTarget,
    Risk,
)

ROOT = Path(__file__).parents[2]
HERE = Origin("program.yaml")
NAMES = {"imar": "İmar Müdürlüğü", "zabita": "Zabıta Müdürlüğü"}
DIRECTORATES = {folder: Directorate(folder, name, HERE) for folder, name in NAMES.items()}
GOALS = (Goal("A1", "Kent", HERE), Goal("A2", "Düzen", HERE))
OBJECTIVES = (
    Objective("H1.1", "Yollar", "A1", HERE),
    Objective("H1.2", "Parklar", "A1", HERE),
    Objective("H2.1", "Denetim", "A2", HERE),
)
PROGRAMME_CONTENTS = (
    "goals",
    "targets",
    "activity-costs",
    "institution-performance",
    "resource-need",
    "goal-resource-need",
    "responsible-directorates",
)
STRATEGY_CONTENTS = ("cards", "at-a-glance", "key-indicators", "responsibility-matrix", "cost-table", "risks")


def money(text: str | None) -> object:
    """Read an amount of an example: "" is not written, "-" not available."""
    return NOT_WRITTEN if text == "" else None if text in (None, "-") else Decimal(text)


def activity(code: str, budget: str, off_budget: str = "", **more) -> Activity:
    return Activity(code, f"{code} işi", "activity", money(budget), money(off_budget), "", HERE, **more)


def target(code: str, directorate: str, activities, codes, **more) -> PerformanceTarget:
    objective = "H" + code[2:].rpartition(".")[0]
    return PerformanceTarget(
        code=code,
        objective=objective,
        title=f"{code} hedefi",
        directorate=directorate,
        indicators=more.pop("indicators", ()),
        monitoring_indicators=more.pop("monitoring_indicators", ()),
        activities=tuple(activities),
        economic_codes={key: money(amount) for key, amount in codes.items()},
        notes=more.pop("notes", ()),
        look=Look(),
        origin=HERE,
        **more,
    )


def indicator(code: str, unit: str = "adet", **more) -> Indicator:
    values = {"2022": Decimal("10"), "2023": None, "2024": Decimal("12.5")}
    return Indicator(code, f"{code} sayısı", unit, more.pop("values", values), HERE, **more)


TARGETS = (
    target(
        "PH1.1.1",
        "imar",
        (
            activity(
                "F1.1.1.1",
                "300",
                "",
                economic_codes={"01": Decimal(100), "03": Decimal(200)},
                responsible=("imar", "zabita"),
                explanation="İki mahallede.",
            ),
            activity(
                "F1.1.1.2",
                "100",
                "60",
                economic_codes={"03": Decimal(100)},
                off_budget_sources={"foreign": Decimal(60)},
            ),
        ),
        {"01": "100", "03": "300"},
        indicators=(
            indicator("PG1.1.1.1", note="a"),
            indicator("PG1.1.1.2", "%", parts=(indicator("PG1.1.1.2.1"),), explanation="Yılda bir ölçülür."),
        ),
        monitoring_indicators=(indicator("IG1.1.1.1"),),
        notes=(Note("a", "Sayım sonucudur.", None, HERE),),
        description="Yol ağı büyür.",
    ),
    target("PH1.2.1", "imar", (activity("F1.2.1.1", "0"), activity("F1.2.1.2", "200", "-")), {"06": "200"}),
    target("PH2.1.1", "zabita", (activity("F2.1.1.1", "300", "40"),), {"01": "300"}),
)
GENERAL = GeneralCosts(
    administration=CostsOutside({"01": Decimal(80), "09": Decimal(10)}, {"revolving": Decimal(0)}, HERE),
    transfers=CostsOutside({"05": Decimal(10)}, {}, HERE),
    stated_budget=None,
    origin=HERE,
)


def chapters(*sections: SectionFrame) -> tuple[ChapterFrame, ...]:
    return (ChapterFrame("BİLGİLER", sections, HERE),)


def section(title: str, content: str = "", narrative: str = "", charts: tuple[str, ...] = ()) -> SectionFrame:
    return SectionFrame(title, narrative, content, charts, HERE)


def programme(**changes) -> Plan:
    frame = ProgrammeFrame(
        year="2024",
        title="2024 Yılı Performans Programı",
        columns=(ColumnGroup("GERÇEKLEŞEN", ("2022", "2023")), ColumnGroup("HEDEFLENEN", ("2024",))),
        monitoring_columns=(
            ColumnGroup("GERÇEKLEŞEN", ("2022", "2023")),
            ColumnGroup("ÖNGÖRÜLEN", ("2024",)),
        ),
        directorates=("imar", "zabita"),
        economic_codes={
            "01": "Personel",
            "03": "Mal ve Hizmet",
            "05": "Transfer",
            "06": "Sermaye",
            "09": "Yedek",
        },
        percent="after",
        look=Look(),
        origin=HERE,
        council_decision=CouncilDecision("19.10.2023", "2023/145"),
        chapters=chapters(*(section(name, name) for name in PROGRAMME_CONTENTS)),
        off_budget_sources={"revolving": "Döner Sermaye", "foreign": "Yurt Dışı"},
    )
    of_frame = {key: changes.pop(key) for key in list(changes) if hasattr(frame, key)}
    plan = Plan(
        period="2024",
        institution=Institution("Örnek Belediyesi", "₺", "tr-TR", HERE, mayor="Ad Soyad"),
        frame=replace(frame, **of_frame),
        directorates=DIRECTORATES,
        goals=GOALS,
        objectives=OBJECTIVES,
        targets=TARGETS,
        general_costs=GENERAL,
    )
    return replace(plan, **changes)


def card(code: str, directorate: str, cooperating, **more) -> ObjectiveCard:
    values = {"2024": Decimal(5), **{str(year): Decimal(year - 2019) for year in range(2025, 2030)}}
    return ObjectiveCard(
        objective=code,
        directorate=directorate,
        cooperating=cooperating,
        indicators=(Indicator(f"PG{code[1:]}.1", "Sayı", "adet", values, HERE, is_key=code == "H1.1"),),
        activities=("İş",),
        risks=more.pop("risks", ()),
        findings=(),
        needs=(),
        cost_estimate=more.pop("cost_estimate", None),
        notes=(),
        origin=HERE,
        **more,
    )


CARDS = (
    card(
        "H1.1",
        "imar",
        "all",
        costs={"2025": Decimal(100), "2026": Decimal(150)},
        cost_estimate=Decimal(250),
        risks=(Risk("Fiyat artışı", ("Çerçeve alım", "Stok")), Risk("Kaza")),
    ),
    card("H1.2", "imar", (), cost_estimate=Decimal(40)),
    card("H2.1", "zabita", ("imar",), costs={"2025": Decimal(30), "2026": None}, cost_estimate=Decimal(30)),
)


def strategy(**changes) -> Plan:
    frame = StrategyFrame(
        title="2025-2029 Stratejik Planı",
        baseline="2024",
        years=("2025", "2026"),
        directorates=("imar", "zabita"),
        percent="after",
        look=Look(),
        origin=HERE,
        chapters=chapters(*(section(name, name) for name in STRATEGY_CONTENTS)),
    )
    of_frame = {key: changes.pop(key) for key in list(changes) if hasattr(frame, key)}
    plan = Plan(
        period="2025-2029",
        institution=Institution("Örnek Belediyesi", "₺", "tr-TR", HERE),
        frame=replace(frame, **of_frame),
        directorates=DIRECTORATES,
        goals=GOALS,
        objectives=OBJECTIVES,
        cards=CARDS,
        strategic_general_costs=StrategicGeneralCosts({"2025": Decimal(70), "2026": Decimal(80)}, HERE),
    )
    return replace(plan, **changes)


def words() -> Wording:
    """Read the words that the project ships."""
    data = yaml.safe_load((ROOT / "templates" / "tables.yaml").read_text("utf-8"))
    wording, found = read_wording(data, "tables.yaml")
    assert found == ()
    assert wording is not None
    return wording


def composed(plan: Plan, only: str = ""):
    return compose(plan, compute(plan), words(), only)


def sections(document):
    return [each for chapter in document.book.chapters for each in chapter.sections]


def table(document, name: str) -> OfficialTable:
    return next(each for part in sections(document) for each in part.tables if each.key == name)


def texts(printed: OfficialTable) -> list[str]:
    """Print a table as lines of text, one a row."""
    return [
        (f"{row.role}: " + " | ".join(cell.text.replace("\xa0", " ") for cell in row.cells)).rstrip()
        for row in printed.rows
    ]


PICTURE = Picture("sema.png", "png", b"sema", 100, 50)


def narrative(name: str, *blocks, footnotes: tuple[str, ...] = ()) -> Narrative:
    notes = tuple(Footnote(number, ((Run(text),),)) for number, text in enumerate(footnotes, 1))
    return Narrative(name, f"narrative/{name}", blocks, notes)


def heading(level: int, text: str) -> ProseHeading:
    return ProseHeading(level, text)


def paragraph(*runs: Run | str) -> Paragraph:
    return Paragraph(tuple(Run(run) if isinstance(run, str) else run for run in runs))


def prose_table(title: str, name: str, *rows: tuple[str, ...]) -> ProseTable:
    made = tuple(tuple((Run(cell),) for cell in row) for row in rows)
    return ProseTable(title, name, ("left",) * len(rows[0]), made[0], made[1:])


def picture(title: str = "", name: str = "", shown: Picture = PICTURE) -> PictureBlock:
    return PictureBlock(shown, "Şema", title, name)
