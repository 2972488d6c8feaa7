"""The pages of targets and the cards of objectives that the tests of the web page draw."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal
from typing import Any

from izlence.compose.document import (
    ActivityRow,
    ActivityTable,
    CardPage,
    Cell,
    Column,
    DirectoratePages,
    EconomicCodeRow,
    EconomicCodeTable,
    Group,
    Heading,
    IndicatorRow,
    IndicatorTable,
    NoteLine,
    TargetPage,
)
from izlence.compose.document.page import PageTitle
from izlence.language import upper
from tests.render.pieces import BLANK, DASH, LONG_TEXT, card_page, card_row, figure, money, target_page


def indicators(code: str, rows: Sequence[tuple[str, str, Sequence[str], str]]) -> IndicatorTable:
    """Rows of name, unit, values ("-" and "" where there is none), mark; a name with "…" before it is a part."""
    drawn, number = [], 0
    for name, unit, values, mark in rows:
        is_part = name.startswith("…")
        number += not is_part
        own = f"{code.replace('PH', 'PG')}.{number}" + (f".{len(drawn)}" if is_part else "")
        cells = tuple(
            Cell(value, None, "number", f"{own}/{year}")
            if value in ("", "-")
            else figure(value, "percent" if unit == "%" else "number", f"{own}/{year}")
            for year, value in zip((2022, 2023, 2024), values, strict=True)
        )
        drawn.append(
            IndicatorRow("" if is_part else f"{number}.", name.removeprefix("…"), mark, unit, cells, is_part)
        )
    headings = (Heading("2022"), Heading("2023 (6 aylık)"), Heading("2024"))
    return IndicatorTable(
        "indicators",
        "PERFORMANS GÖSTERGELERİ",
        f"{code} performans göstergeleri, dönemlere göre değerleri",
        (),
        (Group("GERÇEKLEŞEN", 2), Group("HEDEF", 1)),
        headings,
        tuple(drawn),
    )


def activities(code: str, rows: Sequence[tuple[str, str, str]]) -> ActivityTable:
    """Rows of name, budget, off-budget ("" where it is not written)."""

    def amount(written: str) -> Cell:
        return money(written) if written else BLANK

    def row(bullet: str, name: str, budget: str, off_budget: str, is_total: bool = False) -> ActivityRow:
        total = money(str(Decimal(budget) + Decimal(off_budget or 0)))
        personnel = "personel" in name
        return ActivityRow(bullet, name, "", amount(budget), amount(off_budget), total, personnel, is_total)

    sums = [str(sum(Decimal(each[column] or 0) for each in rows)) for column in (1, 2)]
    return ActivityTable(
        "activities",
        "HEDEFLE İLGİLİ FAALİYETLER VE PROJELER",
        f"{code} hedefle ilgili faaliyetler ve projeler, kaynak ihtiyacı",
        "2024 YILI MALİ KAYNAK İHTİYACI",
        (
            Column("label", "HEDEFLE İLGİLİ FAALİYETLER VE PROJELER"),
            Column("budget", "BÜTÇE", "money"),
            Column("off_budget", "BÜTÇE DIŞI", "money"),
            Column("total", "TOPLAM", "money"),
        ),
        tuple(row("▶", *each) for each in rows),
        row("", "TOPLAM HEDEF MALİYETİ", *sums, is_total=True),
    )


def economic_codes(code: str) -> EconomicCodeTable:
    return EconomicCodeTable(
        "economic_codes",
        "EKONOMİK KOD",
        f"{code} ekonomik kodlara göre kaynak ihtiyacı",
        "2024",
        (Column("label", "EKONOMİK KOD"), Column("amount", "2024", "money")),
        (
            EconomicCodeRow("01", "Personel Giderleri", money("4222800")),
            EconomicCodeRow("03", "Mal ve Hizmet Alım Giderleri", money("1783350.50")),
        ),
        EconomicCodeRow("", "TOPLAM KAYNAK İHTİYACI", money("6006150.50"), True),
    )


INDICATORS = (
    ("Şikâyet sayısı", "adet", ("109794", "48635", "100000"), "**"),
    ("Çağrı sayısı", "adet", ("9000", "-", "35000"), ""),
    ("İşe yerleştirilen kişi sayısı", "kişi", ("1102", "196", "500"), "\u00a0¹"),
    ("Iğdır otobüsü memnuniyeti", "%", ("90.0", "13.48", "0"), ""),
    ("Zabıta denetimi sayısı", "adet", ("5000", "1200", "10000"), ""),
)
WITH_PARTS = (
    ("Kurs sayısı", "adet", ("12", "6", "14"), ""),
    ("…Yetişkin kursu", "adet", ("7", "3", "8"), ""),
    ("Kursiyer sayısı", "kişi", ("240", "118", ""), ""),
)
ACTIVITIES = (
    ("Danışma - Refakat Hizmeti", "500000", "0"),
    ("Çağrı Merkezi ve Çözüm Merkezi <7/24> & “Alo”", "900000", ""),
    ("Hedefle ilgili personel giderleri", "4606150.50", "0"),
)


def target(code: str = "PH7.1.1", **changes: Any) -> TargetPage:
    page = target_page(
        code,
        title="İş arayanları işverenlerle buluşturmak ve çağrılara yanıt vermek",
        indicators=indicators(code, INDICATORS),
        monitoring_indicators=replace(
            indicators(code.replace("PH", "IH"), WITH_PARTS),
            name="monitoring_indicators",
            title="İZLEME GÖSTERGELERİ",
            groups=(Group("", 3),),
        ),
        activities=activities(code, ACTIVITIES),
        economic_codes=economic_codes(code),
        notes=(NoteLine("**", "", f"Şikâyet sayısı: {LONG_TEXT}"), NoteLine("¹", " ", "Kısa.")),
        anchor=f"_Toc{code.replace('.', '_')}",
        description="Açıklama: <script>alert(1)</script> yazısı yalnızca yazıdır.",
    )
    return replace(page, **changes)


def directorate(folder: str, name: str, *pages: TargetPage) -> DirectoratePages:
    pages = tuple(
        replace(page, directorate=name, directorate_capitals=upper(name), directorate_folder=folder)
        for page in pages
    )
    titles = tuple(PageTitle(page.code, page.number, page.title, page.anchor) for page in pages)
    anchor = "_Toc_" + folder.replace("-", "_")
    return DirectoratePages(folder, name, upper(name), anchor, 20000, pages, titles=titles)


DIRECTORATES = (
    directorate("halkla-iliskiler", "Halkla İlişkiler Müdürlüğü", target(), target("PH7.1.2")),
    directorate("zabita", "Zabıta Müdürlüğü", target("PH7.2.1", title="Denetimleri artırmak")),
)


def card(code: str = "H7.2") -> CardPage:
    own = code.replace("H", "PG")
    rows = (
        card_row(f"{own}.1", "Yapılan haber sayısı", [figure("11617"), *[figure("23000")] * 5]),
        card_row(f"{own}.2", "Haftalık bülten sayısı", [DASH, *[figure("52")] * 5], "\u00a0¹"),
    )
    notes = (NoteLine("¹", " ", "Basılı bülten."),)
    return card_page(code, rows, notes=notes, anchor=f"_Toc{code.replace('.', '_')}")
