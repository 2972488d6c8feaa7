"""Documents for the tests: the seeds' page PH7.1.1 and card H7.2, shortened, and ways to change them."""

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal
from pathlib import Path
from typing import Any

import yaml

from izlence.compose.document import (
    ActivityRow,
    ActivityTable,
    Book,
    CardPage,
    Cell,
    Column,
    DataColumn,
    DataTable,
    DirectoratePages,
    EconomicCodeRow,
    EconomicCodeTable,
    GoalCards,
    Group,
    Heading,
    IndicatorRow,
    IndicatorTable,
    NoteLine,
    ProgrammeDocument,
    StrategyDocument,
    TargetPage,
    TextLine,
)
from izlence.render.excel import WorkbookLook, read_look
from tests.render.pieces import (
    DASH,
    LONG_TEXT,
    card_page,
    card_row,
    figure,
    money,
    programme_document,
    strategy_document,
    target_page,
)

ROOT = Path(__file__).parents[3]


def look_data(name: str = "performance-programme") -> dict[str, Any]:
    data: dict[str, Any] = yaml.safe_load((ROOT / f"templates/excel/{name}.yaml").read_text("utf-8"))
    return data


def look(name: str = "performance-programme") -> WorkbookLook:
    return look_from(look_data(name))


def look_from(data: dict[str, Any]) -> WorkbookLook:
    found, problems = read_look(data, "look.yaml")
    assert found is not None, problems
    return found


def indicator(
    name: str, values: Sequence[Cell], number: str = "1.", unit: str = "adet", mark: str = ""
) -> IndicatorRow:
    return IndicatorRow(number, name, mark, unit, tuple(values), not number)


def indicator_table(rows: Sequence[IndicatorRow], title: str = "PERFORMANS GÖSTERGELERİ") -> IndicatorTable:
    headings = (Heading("2022"), Heading("2023 (6 Aylık)"), Heading("2024"))
    groups = (Group("GERÇEKLEŞEN", 2), Group("HEDEFLENEN", 1))
    names = ("GERÇEKLEŞEN", "GERÇEKLEŞEN", "HEDEFLENEN")
    columns = (
        Column("label", title),
        Column("unit", "", "text", title),
        *(
            Column("values", head.heading, "number", group, i)
            for i, (head, group) in enumerate(zip(headings, names, strict=True))
        ),
    )
    return IndicatorTable("indicators", title, "", columns, groups, headings, tuple(rows))


INDICATORS = (
    indicator(
        "Halkla ilişkiler hizmetleri vatandaş memnuniyeti",
        [figure("90.0", "percent"), figure("95", "percent"), figure("95", "percent")],
        "1.",
        "%",
    ),
    indicator(
        "Gelen talep ve şikayet sayısı",
        [figure("109794"), figure("48635"), figure("100000")],
        "4.",
        mark="**",
    ),
    indicator('"Bilgi amaçlı çağrı" sayısı', [figure("115631"), figure("50944"), figure("0")], ""),
    indicator(
        "Kaçan çağrı oranı",
        [figure("13.48", "percent"), figure("15.15", "percent"), figure("12.50", "percent")],
        "9.",
        "%",
        "***",
    ),
    indicator("Kent Konseyi Genel Kurul toplantı sayısı", [DASH, DASH, figure("2")], "10."),
)

_AMOUNTS = (
    ("Danışma - Refakat Hizmeti", "500000", "0"),
    ("Çağrı Merkezi ve Çözüm Merkezi", "900000", None),
    ("Hedefle ilgili personel giderleri", "4606150.50", "0"),
)


def activities(code: str = "PH7.1.1") -> ActivityTable:
    rows = []
    for i, (name, budget, off_budget) in enumerate(_AMOUNTS, 1):
        terms = (f"{code}.F{i}/budget", f"{code}.F{i}/off_budget")
        total = str(Decimal(budget) + Decimal(off_budget or 0))
        rows.append(
            ActivityRow(
                "▶",
                name,
                "",
                money(budget, terms[0]),
                money(off_budget, terms[1]),
                money(total, f"{code}.F{i}/total", terms),
                i == 3,
            )
        )

    def total(column: str, amount: str) -> Cell:
        return money(amount, f"{code}/{column}", tuple(f"{code}.F{i}/{column}" for i in (1, 2, 3)))

    title, group = "HEDEFLE İLGİLİ FAALİYETLER VE PROJELER", "2024 YILI MALİ KAYNAK İHTİYACI"
    columns = (
        Column("label", title),
        Column("budget", "BÜTÇE", "money", group),
        Column("off_budget", "BÜTÇE DIŞI", "money", group),
        Column("total", "TOPLAM", "money", group),
    )
    totals = ActivityRow(
        "",
        "TOPLAM HEDEF MALİYETİ",
        "",
        total("budget", "6006150.50"),
        total("off_budget", "0"),
        total("total", "6006150.50"),
        is_total=True,
    )
    return ActivityTable("activities", title, "", group, columns, tuple(rows), totals)


def economic_codes(code: str = "PH7.1.1") -> EconomicCodeTable:
    rows = (
        EconomicCodeRow("01", "Personel Giderleri", money("4222800", f"{code}/01")),
        EconomicCodeRow("03", "Mal ve Hizmet Alım Giderleri", money("1783350.50", f"{code}/03")),
    )
    total = money("6006150.50", f"{code}/economic_codes", (f"{code}/01", f"{code}/03"))
    columns = (Column("label", "EKONOMİK KOD"), Column("amount", "2024", "money"))
    total_row = EconomicCodeRow("", "TOPLAM KAYNAK İHTİYACI", total, True)
    return EconomicCodeTable("economic_codes", "EKONOMİK KOD", "", "2024", columns, rows, total_row)


def target(**changes: Any) -> TargetPage:
    code = changes.pop("code", "PH7.1.1")
    page = target_page(
        code,
        indicators=indicator_table(INDICATORS),
        monitoring_indicators=indicator_table(INDICATORS[:2], "İZLEME GÖSTERGELERİ"),
        activities=activities(code),
        economic_codes=economic_codes(code),
        notes=(
            NoteLine("**", "", f"Gelen talep ve şikayet sayısı: {LONG_TEXT}"),
            NoteLine("¹", " ", "Kısa."),
        ),
    )
    return replace(page, number="7.1.1", **changes)


DATA = DataTable(
    "data_indicators",
    "Veri Göstergeler",
    (DataColumn("Müdürlük"), DataColumn("Kod"), DataColumn("Değer", "number"), DataColumn("Tutar", "money")),
    (
        ("Halkla İlişkiler Müdürlüğü", "PG7.1.1.1", Decimal("90.0"), Decimal(1500000)),
        ("Halkla İlişkiler Müdürlüğü", "PG7.1.1.9", Decimal("13.48"), None),
        ("=1+1 & <b>", "PG7.1.1.10", None, Decimal("0.10")),
    ),
)


PAGES_ONLY = Book(None, None, (), (), (), (), (), (), ())


def programme(
    *pages: TargetPage, data: Sequence[DataTable] = (DATA,), book: Book = PAGES_ONLY, **changes: Any
) -> ProgrammeDocument:
    groups: dict[str, list[TargetPage]] = {}
    for page in pages or (target(),):
        groups.setdefault(page.directorate_folder, []).append(page)
    costs = changes.pop("costs", {})
    document = programme_document(
        book,
        institution="Ümraniye Belediyesi",
        directorates=tuple(
            DirectoratePages(
                folder,
                own[0].directorate,
                own[0].directorate_capitals,
                f"_Toc_{folder}",
                number * 10_000,
                tuple(own),
                costs.get(folder, ()),
            )
            for number, (folder, own) in enumerate(groups.items(), 1)
        ),
        data=tuple(data),
    )
    return replace(document, **changes)


def card(**changes: Any) -> CardPage:
    rows = (
        card_row("PG7.2.1", "Yapılan haber sayısı", [figure(n) for n in ("11617", *["23000"] * 5)]),
        card_row("PG7.2.3", "Yayınlanan haftalık bülten sayısı", [DASH, *[figure("52")] * 5]),
    )
    page = card_page(
        "H7.2",
        rows,
        risks=(TextLine("Faaliyetlerin duyurulmaması"), TextLine(LONG_TEXT), TextLine("İtibar kaybı")),
        needs=(TextLine("Mecraların etkin olarak kullanılması"), TextLine("Koordinasyon")),
    )
    return replace(page, **changes)


def strategy(*pages: CardPage, book: Book = PAGES_ONLY) -> StrategyDocument:
    goals = (GoalCards("A7", "Paydaşlarla ilişkiler", "_TocA7", 10_000, pages or (card(),)),)
    return strategy_document(book, institution="Ümraniye Belediyesi", goals=goals, data=(DATA,))
