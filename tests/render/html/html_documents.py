"""Documents for the tests of the web page: a small book and a small set of pages, with everything that can stand in one."""

from __future__ import annotations

import struct
import zlib
from collections.abc import Mapping, Sequence
from dataclasses import replace
from decimal import Decimal
from pathlib import Path
from typing import Any

from izlence.compose.document import (
    ActivityRow,
    ActivityTable,
    Book,
    Caption,
    CardPage,
    CardRow,
    CardTable,
    Cell,
    Chapter,
    Chart,
    Column,
    ContentsEntry,
    Cover,
    DirectoratePages,
    EconomicCodeRow,
    EconomicCodeTable,
    Foreword,
    GoalCards,
    Group,
    Heading,
    HeadLine,
    IndicatorRow,
    IndicatorTable,
    Kind,
    NoteLine,
    OfficialColumn,
    OfficialRow,
    OfficialTable,
    Overview,
    OverviewFigure,
    ProgrammeDocument,
    Prose,
    Section,
    Series,
    StrategyDocument,
    TargetPage,
    TextLine,
)
from izlence.compose.document.page import PageTitle
from izlence.language import format_number, upper
from izlence.model.prose import (
    Footnote,
    ListBlock,
    Paragraph,
    Picture,
    PictureBlock,
    ProseHeading,
    ProseTable,
    Quote,
    Run,
)
from izlence.render.html import PARTS

ROOT = Path(__file__).parents[3]
_AFTER: Mapping[str, str] = {"number": "", "percent": "%", "money": "\u00a0₺", "text": ""}
BLANK = Cell("", None, "money")
DASH = Cell("-", None, "number")


def parts(**changes: str) -> dict[str, str]:
    """The template's files as they are shipped; `page_css="…"` puts another text in place of one."""
    folder = ROOT / "templates" / "html"
    found = {name: (folder / name).read_text("utf-8") for name in PARTS}
    return found | {name.replace("__", "."): text for name, text in changes.items()}


def figure(written: str, kind: Kind = "number", path: str = "") -> Cell:
    number = Decimal(written)
    return Cell(format_number(number) + _AFTER[kind], number, kind, path)


def money(written: str) -> Cell:
    return figure(written, "money")


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
LONG_TEXT = (
    "Vatandaş ve belediye ilişkilerini teknoloji ve yüz yüze iletişim kanalları ile güçlendirmek, "
    "vatandaşların ve kurumların kent kararlarına katılımlarını sağlamak."
)


def target(code: str = "PH7.1.1", folder: str = "halkla-iliskiler", **changes: Any) -> TargetPage:
    page = TargetPage(
        code=code,
        directorate_folder=folder,
        directorate="Halkla İlişkiler Müdürlüğü",
        directorate_capitals="HALKLA İLİŞKİLER MÜDÜRLÜĞÜ",
        first_of_directorate=True,
        goal_number="7",
        goal="Paydaşlarla olan ilişkileri güçlendirmek & hizmetlere erişimi <kolaylaştırmak>",
        objective_number="1",
        objective=LONG_TEXT,
        number=code.removeprefix("PH"),
        title="İş arayanları işverenlerle buluşturmak ve çağrılara yanıt vermek",
        year="2024",
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


def official() -> OfficialTable:
    """Tablo 3 with two targets; the shares are worked out by hand: 25,00 and 75,00."""
    rows = (
        OfficialRow(
            "group", (Cell("PH7.1.1 Buluşturmak"), Cell(""), money("250"), figure("25.00"), money("250"))
        ),
        OfficialRow(
            "item", (Cell(""), Cell("Danışma"), money("100"), figure("10.00"), money("100")), level=1
        ),
        OfficialRow("item", (Cell(""), Cell("Çözüm"), money("150"), figure("15.00"), money("150")), level=1),
        OfficialRow(
            "group", (Cell("PH7.2.1 Denetim"), Cell(""), money("750"), figure("75.00"), money("750"))
        ),
        OfficialRow("item", (Cell(""), Cell("Denetim"), money("750"), figure("75.00"), BLANK), level=1),
        OfficialRow("explanation", (Cell("Açıklama: tutarlar bindir."),)),
        OfficialRow(
            "subtotal", (Cell("Hedefler Toplamı"), Cell(""), money("1000"), figure("100.00"), money("1000"))
        ),
        OfficialRow(
            "total", (Cell("GENEL TOPLAM"), Cell(""), money("1000"), figure("100.00"), money("1000"))
        ),
    )
    return OfficialTable(
        name="institution-performance",
        key="institution-performance",
        title="İdare Performans Tablosu",
        description="Hedeflerin ve faaliyetlerin maliyetleri",
        columns=(
            OfficialColumn("target", "Performans Hedefi", 3, is_text=True),
            OfficialColumn("activity", "Faaliyet", 3, is_text=True),
            OfficialColumn("budget", "(TL)", group="Bütçe İçi"),
            OfficialColumn("budget_share", "Pay (%)", group="Bütçe İçi"),
            OfficialColumn("total", "(TL)", group="Toplam"),
        ),
        rows=rows,
        head=(HeadLine("İdare Adı", "Örnek Belediyesi"),),
        number=1,
        anchor="_Ref_tablo_1",
        landscape=True,
        notes=("Paylar yüze tamamlanır.",),
    )


def plain_official() -> OfficialTable:
    """A table that may be sorted, with totals that stay at its end."""
    rows = [("Çevre", "30", "12,50"), ("Ulaşım", "9", "7,50"), ("İmar", "100", "50"), ("Cadde", "2000", "1")]
    return OfficialTable(
        name="goal-resource-need",
        key="goal-resource-need",
        title="Stratejik Amaçlar Kaynak İhtiyacı Tablosu",
        description="Amaçların kaynak ihtiyacı",
        columns=(
            OfficialColumn("goal", "Stratejik Amaç", 3, is_text=True),
            OfficialColumn("budget", "Bütçe"),
            OfficialColumn("mark", "S/İ", is_mark=True),
        ),
        rows=(
            *(OfficialRow("item", (Cell(name), money(amount), Cell("S"))) for name, amount, _ in rows),
            OfficialRow("total", (Cell("GENEL TOPLAM"), money("2139"), Cell(""))),
        ),
        number=2,
        anchor="_Ref_tablo_2",
    )


def chart(name: str = "cost-by-goal", kind: Any = "bar", number: int = 1) -> Chart:
    return Chart(
        name=name,
        kind=kind,
        caption=Caption("Grafik", number, "Amaçlara göre maliyet", f"_Ref_grafik_{number}" * bool(number), 5),
        description="Üç amacın maliyeti; en büyüğü ulaşımdır.",
        unit="₺",
        categories=(
            "A1: Ulaşım ve altyapıyı herkes için erişilebilir kılmak, yenilemek & korumak",
            "A2: Çevre",
            "A3",
        ),
        series=(Series("Toplam", (money("2139000000"), money("1000000.5"), Cell("-", None, "money"))),),
    )


def history() -> Chart:
    """An indicator's history against its target, with a gap."""
    return Chart(
        name="PG7.1.1.1",
        kind="line",
        caption=Caption("Grafik", 2, "PG7.1.1.1 Şikâyet sayısı", "_Ref_grafik_2", 6),
        description="Yıllara göre gerçekleşen ve hedeflenen değerler.",
        unit="adet",
        categories=("2021", "2022", "2023 (6 aylık)", "2024"),
        series=(
            Series("Gerçekleşen", (figure("80"), figure("109"), figure("48"), DASH)),
            Series("Hedeflenen", (figure("75"), figure("100"), DASH, figure("110"))),
        ),
    )


def png(width: int = 8, height: int = 6) -> bytes:
    """A real picture: a plain colour."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    row = b"\0" + b"\x12\x60\x60" * width
    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n"
        + chunk(b"IHDR", head)
        + chunk(b"IDAT", zlib.compress(row * height))
        + chunk(b"IEND", b"")
    )


PICTURE = Picture("sema.png", "png", png(900, 300), 900, 300)
PROSE = Prose(
    (
        Paragraph(
            (
                Run("Belediyenin yetkileri "),
                Run("5393", bold=True),
                Run(" sayılı Kanunda"),
                Run("", footnote=1),
                Run("."),
            )
        ),
        ProseHeading(3, "Görevler & <sorumluluklar>", anchor="_Toc000005"),
        Paragraph(
            (
                Run("Toplam maliyet "),
                Run("2.139.000.000\u00a0₺", bold=True, italic=True),
                Run("; bkz. "),
                Run("Tablo 1", reference="_Ref_tablo_1"),
                Run(", "),
                Run("hedef", link="#PH7.1.1"),
                Run(", "),
                Run("mevzuat", link="https://www.mevzuat.gov.tr/?a=1&b=2"),
                Run(", "),
                Run("kötü", link="javascript:alert(1)"),
                Run(", "),
                Run("yok", link="#yok"),
                Run(" ve yine"),
                Run("", footnote=1),
                Run("; "),
                Run("kod", code=True),
            )
        ),
        ListBlock(
            False, 1, ((Paragraph((Run("birinci"),)), ListBlock(True, 3, ((Paragraph((Run("üçüncü"),)),),))),)
        ),
        Quote((Paragraph((Run("Alıntı."),)),)),
        ProseTable(
            "Personel durumu",
            "personel",
            ("left", "right"),
            ((Run("Kadro"),), (Run("Sayı"),)),
            (
                ((Run("Memur"),), (Run("120"),)),
                ((Run("İşçi"),), (Run("80"),)),
                ((Run("Çağrı"),), (Run("9"),)),
            ),
            number=3,
            anchor="_Ref_tablo_3",
        ),
        PictureBlock(
            PICTURE,
            "Teşkilat şeması: başkan, “üç” yardımcı",
            "Teşkilat şeması",
            "sema",
            None,
            1,
            "_Ref_sekil_1",
        ),
    )
)
FOREWORD = Foreword(
    "SUNUŞ",
    "_Toc000001",
    1,
    Prose((Paragraph((Run("Değerli hemşehrilerim,"),)),)),
    "Ad Soyad",
    "Belediye Başkanı",
)
COVER = Cover(
    "Örnek Belediyesi",
    "2024 Yılı Performans Programı",
    "2024",
    ("Belediye Meclisinin 19.10.2023 tarihli ve 2023/145 sayılı kararı ile kabul edilmiştir.",),
    "Bu belge örnektir; gerçek bir kuruma ait değildir.",
    Picture("logo.png", "png", png(120, 120), 120, 120),
)
OVERVIEW = Overview(
    (
        OverviewFigure("Toplam kaynak ihtiyacı", money("2140000000.50")),
        OverviewFigure("Amaç", figure("3")),
        OverviewFigure("Performans hedefi", figure("3")),
        OverviewFigure("Performans göstergesi", figure("15")),
        OverviewFigure("Müdürlük", figure("2")),
    ),
    chart(number=0),
)


def section(label: str, title: str, anchor: str, **held: Any) -> Section:
    empty: dict[str, Any] = {"prose": None, "charts": (), "tables": (), "directorates": (), "goals": ()}
    return Section(label, title, anchor, 1, **(empty | held))


def book(**changes: Any) -> Book:
    chapters = (
        Chapter(
            "I",
            "GENEL BİLGİLER",
            1,
            "_Toc000002",
            2,
            (section("A", "Yetki, Görev", "_Toc000003", prose=PROSE),),
        ),
        Chapter(
            "II",
            "PERFORMANS BİLGİLERİ",
            2,
            "_Toc000006",
            3,
            (
                section(
                    "A",
                    "Amaç ve Hedefler",
                    "_Toc000007",
                    charts=(chart(), history()),
                    tables=(plain_official(),),
                ),
                section("B", "Performans Hedefi Tabloları", "_Toc000008", directorates=DIRECTORATES),
                section(
                    "C", "İdare Performans Tablosu", "_Toc000009", tables=(official(),), is_landscape=True
                ),
            ),
        ),
    )
    whole = Book(
        cover=COVER,
        foreword=FOREWORD,
        chapters=chapters,
        headings=(ContentsEntry(1, "SUNUŞ", "_Toc000001", ""),),
        contents=(),
        tables=(),
        charts=(),
        footnotes=(Footnote(1, ((Run("Belediye Kanunu, "), Run("madde 14", italic=True), Run(".")),)),),
        pictures=(PICTURE,),
        overview=OVERVIEW,
    )
    return replace(whole, **changes)


def programme(**changes: Any) -> ProgrammeDocument:
    document = ProgrammeDocument(
        title="2024 Yılı Performans Programı",
        institution="Örnek Belediyesi",
        period="2024",
        language="tr-TR",
        year="2024",
        book=book(),
        directorates=DIRECTORATES,
        data=(),
    )
    return replace(document, **changes)


def _pages_only(**held: Any) -> Book:
    chapter = Chapter("", "", 0, "", 0, (section("", "", "", **held),))
    return Book(None, None, (chapter,), (), (), (), (), (), ())


def pages_only() -> ProgrammeDocument:
    return programme(book=_pages_only(directorates=DIRECTORATES))


YEARS = ("2024 (6 aylık)", "2025", "2026", "2027", "2028", "2029")


def card(code: str = "H7.2", **changes: Any) -> CardPage:
    columns = (
        Column("label", "Performans Göstergeleri"),
        Column("weight", "Hedefe Etkisi (%)", "percent"),
        *(Column("values", year, "number", "", position) for position, year in enumerate(YEARS)),
        Column("monitoring_frequency", "İzleme Sıklığı"),
        Column("reporting_frequency", "Raporlama Sıklığı"),
    )

    def row(number: int, name: str, mark: str, values: Sequence[Cell]) -> CardRow:
        own = f"{code.replace('H', 'PG')}.{number}"
        return CardRow(
            own, name, mark, "adet", figure("50", "percent"), tuple(values), "6 ayda bir", "Yılda bir"
        )

    rows = (
        row(1, "Yapılan haber sayısı", "", [figure("11617"), *[figure("23000")] * 5]),
        row(2, "Haftalık bülten sayısı", "\u00a0¹", [DASH, *[figure("52")] * 5]),
    )
    page = CardPage(
        code=code,
        directorate_folder="basin-ve-yayin",
        directorate="Basın ve Yayın Müdürlüğü",
        goal_code="A7",
        goal="Paydaşlarla olan ilişkileri güçlendirmek",
        objective="Belediye faaliyet ve projelerini tüm mecralarda tanıtmak.",
        cooperating="Tüm Müdürlükler",
        indicators=CardTable(
            "indicators", "Performans Göstergeleri", "Yıllara göre", columns, tuple(map(Heading, YEARS)), rows
        ),
        risks=(TextLine("Faaliyetlerin duyurulmaması"), TextLine(LONG_TEXT)),
        activities=(TextLine("Basın ve yayın faaliyetlerinin koordinasyonu"),),
        cost_estimate=money("821150000"),
        findings=(TextLine("Takipçi sayısının istenen seviyede olmaması"),),
        needs=(TextLine("Koordinasyon"),),
        notes=(NoteLine("¹", " ", "Basılı bülten."),),
        anchor=f"_Toc{code.replace('.', '_')}",
    )
    return replace(page, **changes)


def strategy() -> StrategyDocument:
    goals = (
        GoalCards("A7", "Paydaşlarla olan ilişkileri güçlendirmek", "_Toc_A7", 1, (card(), card("H7.3"))),
    )
    return StrategyDocument(
        "2025–2029 Stratejik Planı",
        "Örnek Belediyesi",
        "2025-2029",
        "tr-TR",
        _pages_only(goals=goals),
        goals,
        (),
    )


DOCUMENTS = {"book": programme, "pages": pages_only, "strategy": strategy}
