"""A small whole book of each kind, put together by hand: every kind of page and table that a template has to draw."""

from __future__ import annotations

import struct
import zlib
from dataclasses import replace

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
    NoteLine,
    OfficialColumn,
    OfficialRow,
    OfficialTable,
    ProgrammeDocument,
    Prose,
    Section,
    Series,
    StrategyDocument,
    TargetPage,
    TextLine,
)
from izlence.model.prose import Paragraph, Picture, ProseHeading, Run

TITLES = (None, "İÇİNDEKİLER", "TABLOLAR", "GRAFİKLER")
YEARS = ("2025", "2026", "2027", "2028", "2029")


def money(number: int) -> Cell:
    return Cell(f"{number:,} ₺".replace(",", "."), kind="money")


def prose(*texts: str) -> Prose:
    return Prose(tuple(Paragraph((Run(text),)) for text in texts))


def logo() -> Picture:
    """Give a blue square of 400 pixels as PNG."""
    rows = (b"\0" + b"\x1f\x38\x64" * 400) * 400
    chunks = (
        (b"IHDR", struct.pack(">2I5B", 400, 400, 8, 2, 0, 0, 0)),
        (b"IDAT", zlib.compress(rows)),
        (b"IEND", b""),
    )
    content = b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
        for kind, data in chunks
    )
    return Picture("logo.png", "png", content, 400, 400)


def cover(title: str, period: str) -> Cover:
    line = "Belediye Meclisinin 19.10.2023 tarihli ve 2023/145 sayılı kararı ile kabul edilmiştir."
    notice = "Bu belge örnektir; resmî belgenin yerini tutmaz. Rakamlar denemek için yazılmıştır."
    return Cover("ÖRNEK BÜYÜKŞEHİR BELEDİYESİ", title, period, (line,), notice, logo())


FOREWORD = Foreword(
    "SUNUŞ",
    "_Toc000001",
    1,
    prose(
        *(
            "Kentimizin kaynaklarını planlı, açık ve hesap verebilir biçimde kullanmak en önemli görevimizdir. "
            * 3,
        )
        * 3
    ),
    "Ayşe Yılmaz",
    "Belediye Başkanı",
)


def target(code: str, directorate: str, title: str, number: int) -> TargetPage:
    """Give a target's page in the house style."""
    groups = (Group("GERÇEKLEŞEN", 2), Group("HEDEFLENEN", 1))
    headings = (Heading("2022"), Heading("2023 (6 aylık)"), Heading("2024"))
    rows = tuple(
        IndicatorRow(
            f"{at}.",
            f"{title} göstergesi {at}",
            "",
            "Adet",
            (Cell("1.200"), Cell("640"), Cell("1.500")),
            False,
        )
        for at in range(1, 4)
    )
    activities = tuple(
        ActivityRow(
            "►",
            f"Faaliyet {at}: kurs, eğitim ve danışmanlık hizmetleri",
            "",
            money(500_000),
            money(0),
            money(500_000),
        )
        for at in range(1, 4)
    )
    total = ActivityRow("", "TOPLAM", "", money(1_500_000), money(0), money(1_500_000), is_total=True)
    codes = tuple(EconomicCodeRow(f"0{at}", f"Ekonomik kod {at}", money(500_000)) for at in range(1, 4))
    return TargetPage(
        code=f"PH{code}",
        directorate_folder=f"mudurluk-{number}",
        directorate=directorate,
        directorate_capitals=directorate.replace("i", "İ").upper(),
        first_of_directorate=True,
        goal_number="4",
        goal="Sosyal belediyecilik anlayışını yaygınlaştırmak.",
        objective_number="4",
        objective="Dezavantajlı grupların yaşam niteliğini yükseltmek.",
        number=code,
        title=title,
        year="2024",
        indicators=IndicatorTable(
            "indicators", "PERFORMANS GÖSTERGELERİ", "Göstergeler", (), groups, headings, rows
        ),
        monitoring_indicators=None,
        activities=ActivityTable("activities", "FAALİYETLER", "Faaliyetler", "", (), activities, total),
        economic_codes=EconomicCodeTable(
            "codes",
            "EKONOMİK KOD",
            "Kodlar",
            "2024",
            (),
            codes,
            EconomicCodeRow("", "TOPLAM", money(1_500_000), True),
        ),
        notes=(NoteLine("*", " ", "2023 yılının ilk altı ayının değeridir."),),
        anchor=f"_TocPH{code.replace('.', '_')}",
        bookmark=number * 10_000 + 10 + len(title),
    )


def official_target() -> tuple[OfficialTable, ...]:
    """Give the guide's form of a target: its indicators, then its activities."""
    head = (
        HeadLine("İdare Adı", "ÖRNEK BÜYÜKŞEHİR BELEDİYESİ"),
        HeadLine("Amaç", "Sosyal belediyecilik anlayışını yaygınlaştırmak."),
        HeadLine("Açıklamalar", "Göstergeler iki ayda bir izlenir; değerler müdürlüklerin kayıtlarındandır."),
    )
    columns = (
        OfficialColumn("indicator", "Performans Göstergeleri", 5, is_text=True),
        OfficialColumn("unit", "Ölçü Birimi", 1.2, is_mark=True),
        OfficialColumn("a", "2022", 1.4),
        OfficialColumn("b", "2023", 1.4),
    )
    rows = (
        OfficialRow("item", (Cell("1. Ulaşılan kişi sayısı"), Cell("Adet"), Cell("1.200"), Cell("1.500"))),
        OfficialRow("explanation", (Cell("Açıklama: yıl içinde en az bir hizmet alan kişi sayısıdır."),)),
    )
    need = "Kaynak İhtiyacı (2024) (TL)"
    columns2 = (
        OfficialColumn("activity", "Faaliyetler", 5, is_text=True),
        OfficialColumn("b", "Bütçe", 2, need),
        OfficialColumn("o", "Bütçe Dışı", 2, need),
        OfficialColumn("t", "Toplam", 2, need),
    )
    rows2 = (
        OfficialRow("item", (Cell("Kurs ve eğitimler"), money(500_000), money(0), money(500_000))),
        OfficialRow("total", (Cell("Genel Toplam"), money(500_000), money(0), money(500_000)), (0, 0)),
    )
    title = "PERFORMANS HEDEFİ TABLOSU"
    return (
        OfficialTable("official-target", "t1", title, "Göstergeler", columns, rows, head),
        OfficialTable("official-target", "t2", title, "Faaliyetler", columns2, rows2),
    )


def institution_performance() -> OfficialTable:
    """Give the widest of the guide's tables, on a page that lies on its side."""
    columns = (
        OfficialColumn("target", "Performans Hedefi", 3, is_text=True),
        OfficialColumn("activity", "Faaliyet", 5, is_text=True),
        *(
            OfficialColumn(f"{key}{at}", text, width, name)
            for key, name in (("b", "Bütçe İçi"), ("o", "Bütçe Dışı"), ("t", "Toplam"))
            for at, (text, width) in enumerate((("(TL)", 2.2), ("Pay (%)", 1.1)))
        ),
    )
    figures = (money(16_500_000), Cell("12,50"), money(0), Cell("0,00"), money(16_500_000), Cell("12,50"))
    rows: list[OfficialRow] = []
    for target_number in range(1, 8):
        rows.append(
            OfficialRow("group", (Cell(f"PH4.4.{target_number}"), Cell("Hedefin toplamı"), *figures), (0, 0))
        )
        rows += [
            OfficialRow(
                "item", (Cell(""), Cell(f"Faaliyet {at}: gezici hizmet ve danışmanlık"), *figures), level=1
            )
            for at in range(1, 5)
        ]
    rows.append(
        OfficialRow("subtotal", (Cell("Performans Hedefleri Maliyetleri Toplamı"), Cell(""), *figures))
    )
    rows.append(OfficialRow("total", (Cell("GENEL TOPLAM"), Cell(""), *figures)))
    return OfficialTable(
        "institution-performance",
        "institution-performance",
        "İdare Performans Tablosu",
        "Faaliyetlerin maliyetleri ve payları",
        columns,
        tuple(rows),
        number=2,
        anchor="_Ref_tablo_2",
        bookmark=52,
        landscape=True,
        notes=("Paylar yuvarlanmıştır.",),
    )


def annexed() -> OfficialTable:
    """Give the same table once more, as an annex."""
    return replace(institution_performance(), key="annex", number=3, anchor="_Ref_tablo_3", bookmark=53)


def goals_table() -> OfficialTable:
    columns = tuple(
        OfficialColumn(key, text, 1, is_text=True)
        for key, text in (("g", "Amaç"), ("o", "Hedef"), ("t", "Performans Hedefi"))
    )
    rows = tuple(
        OfficialRow(
            "item",
            (
                Cell(f"A{n} Kent yaşamını iyileştirmek"),
                Cell(f"H{n}.1 Hizmetleri yaymak"),
                Cell(f"PH{n}.1.1 Ulaşılan kişi sayısını artırmak"),
            ),
        )
        for n in range(1, 5)
    )
    return OfficialTable(
        *("goals", "goals", "Amaçlar, Hedefler ve Performans Hedefleri", "Amaçlar", columns, rows),
        number=1,
        anchor="_Ref_tablo_1",
        bookmark=51,
    )


def cost_table(number: int) -> OfficialTable:
    columns = (
        OfficialColumn("code", "Ekonomik Kod", 3, is_text=True),
        OfficialColumn("amount", "(2024) Ödenek", 1),
    )
    head = (
        HeadLine("İdare Adı", "ÖRNEK BÜYÜKŞEHİR BELEDİYESİ"),
        HeadLine("Faaliyet Adı", f"Faaliyet {number}: kurs ve eğitimler"),
    )
    rows = (
        OfficialRow("item", (Cell("01 Personel Giderleri"), money(300_000))),
        OfficialRow("item", (Cell("03 Mal ve Hizmet Alım Giderleri"), money(200_000))),
        OfficialRow("subtotal", (Cell("Toplam Bütçe Kaynak İhtiyacı"), money(500_000)), (0, 1)),
        OfficialRow("total", (Cell("Toplam Kaynak İhtiyacı"), money(500_000)), (0, 1)),
    )
    return OfficialTable(
        "activity-costs",
        f"activity-costs-{number}",
        "FAALİYET MALİYETLERİ TABLOSU",
        "Maliyet",
        columns,
        rows,
        head,
    )


def chart(number: int, kind: str = "column") -> Chart:
    caption = Caption("Grafik", number, "Amaçlara göre maliyet", f"_Ref_grafik_{number}", 60 + number)
    values = tuple(replace_number(money(n * 1_000_000), n * 1_000_000) for n in (12, 7, 20, 4))
    return Chart(
        f"chart-{number}",
        kind,
        caption,
        "Amaçların maliyetleri",
        "₺",
        ("A1", "A2", "A3", "A4"),
        (Series("Toplam", values),),  # type: ignore[arg-type]
    )


def replace_number(cell: Cell, number: int) -> Cell:
    from decimal import Decimal

    return cell._replace(number=Decimal(number))


def directorates() -> tuple[DirectoratePages, ...]:
    first = target("4.4.1", "Halkla İlişkiler Müdürlüğü", "Vatandaşlara ulaşmak", 1)
    second = target("4.4.2", "Halkla İlişkiler Müdürlüğü", "Başvuruları zamanında yanıtlamak", 1)
    third = target("7.1.1", "Yazı İşleri Müdürlüğü", "Meclis kararlarını yayımlamak", 2)
    official = replace(
        third,
        indicators=None,
        activities=None,
        economic_codes=None,
        official=official_target(),
        description="",
    )
    return (
        DirectoratePages(
            "halkla-iliskiler",
            "Halkla İlişkiler Müdürlüğü",
            "HALKLA İLİŞKİLER MÜDÜRLÜĞÜ",
            "_Toc_halkla_iliskiler",
            10_000,
            (first, second),
        ),
        DirectoratePages(
            "yazi-isleri",
            "Yazı İşleri Müdürlüğü",
            "YAZI İŞLERİ MÜDÜRLÜĞÜ",
            "_Toc_yazi_isleri",
            20_000,
            (official,),
        ),
    )


def section(number: int, label: str, title: str, **content: object) -> Section:
    held: dict[str, object] = {"prose": None, "charts": (), "tables": (), "directorates": (), "goals": ()}
    return Section(label, title, f"_Toc0000{number:02d}", number, **held | content)  # type: ignore[arg-type]


def whole_programme() -> ProgrammeDocument:
    """Give a performance programme with all that the book has."""
    text = prose(*("Belediyenin görevleri 5393 sayılı Kanunda ve 5216 sayılı Kanunda sayılmıştır. " * 5,) * 4)
    more = Prose((ProseHeading(3, "Görevler", None, "_Toc000030", 30), *text.blocks))
    pages = directorates()
    costs = tuple(
        replace(
            item,
            anchor=item.anchor.replace("_Toc", "_Toc2"),
            bookmark=item.bookmark + 5_000,
            pages=(),
            costs=(cost_table(1), cost_table(2)),
        )
        for item in pages
    )
    first = Chapter(
        "I", "GENEL BİLGİLER", 1, "_Toc000010", 10,
        (section(11, "A", "Yetki, Görev ve Sorumluluklar", prose=more), section(12, "B", "Teşkilat Yapısı", prose=text)),
    )  # fmt: skip
    second = Chapter(
        "II", "PERFORMANS BİLGİLERİ", 2, "_Toc000020", 20,
        (
            section(21, "A", "Amaç ve Hedefler", prose=text, tables=(goals_table(),), charts=(chart(1),)),
            section(22, "B", "Performans Hedefi Tabloları", directorates=pages),
            section(23, "C", "Faaliyet Maliyetleri", costs=costs),
            section(24, "D", "İdarenin Toplam Kaynak İhtiyacı", tables=(institution_performance(),), is_landscape=True),
        ),
    )  # fmt: skip
    third = Chapter(
        "III", "EKLER", 3, "_Toc000040", 40,
        (section(41, "A", "İdare Performans Tablosu", tables=(annexed(),), is_landscape=True),),
    )  # fmt: skip
    chapters = (first, second, third)
    contents = entries(chapters)
    tables = (
        ContentsEntry(1, "Tablo 1: Amaçlar, Hedefler ve Performans Hedefleri", "_Ref_tablo_1", "4"),
        ContentsEntry(1, "Tablo 2: İdare Performans Tablosu", "_Ref_tablo_2", "11"),
    )
    charts = (ContentsEntry(1, "Grafik 1: Amaçlara göre maliyet", "_Ref_grafik_1", "4"),)
    book = Book(
        cover("PERFORMANS PROGRAMI", "2024"),
        FOREWORD,
        chapters,
        contents,
        contents,
        tables,
        charts,
        (),
        (logo(),),
        *TITLES,
    )
    return ProgrammeDocument(
        "2024 Yılı Performans Programı",
        "Örnek Büyükşehir Belediyesi",
        "2024",
        "tr-TR",
        "2024",
        book,
        pages,
        (),
    )


def entries(chapters: tuple[Chapter, ...]) -> tuple[ContentsEntry, ...]:
    """Give the contents with page numbers that were made up."""
    found = [ContentsEntry(1, "SUNUŞ", "_Toc000001", "i")]
    for chapter in chapters:
        found.append(ContentsEntry(1, chapter.heading, chapter.anchor, str(chapter.position * 2 - 1)))
        for item in chapter.sections:
            found.append(ContentsEntry(2, item.heading, item.anchor, str(chapter.position * 2)))
            found += [
                ContentsEntry(3, pages.name, pages.anchor, "6") for pages in (*item.directorates, *item.costs)
            ]
    return tuple(found)


def card(code: str, first: bool) -> CardPage:
    rows = tuple(
        CardRow(
            f"PG{code}.{at}",
            "Düzenlenen eğitim sayısı",
            "",
            "Adet",
            Cell("40"),
            tuple(Cell(str(at * 10)) for _ in range(6)),
            "6 ay",
            "6 ay",
        )
        for at in range(1, 4)
    )
    headings = (Heading("Plan Dönemi Başlangıç Değeri"), *map(Heading, YEARS))
    items = tuple(TextLine(text) for text in ("Yeterli personel olmaması", "Katılımın az olması"))
    return CardPage(
        *(
            f"H{code}",
            "egitim",
            "Eğitim Müdürlüğü",
            "A7",
            "Kentin kültürünü yaşatmak",
            "Eğitimleri yaygınlaştırmak",
        ),
        *(
            "Kültür Müdürlüğü",
            CardTable("card", "Kart", "Göstergeler", (), headings, rows),
            items,
            items,
            money(821_150_000),
        ),
        *(items, items, ()),
        anchor=f"_TocH{code.replace('.', '_')}",
        bookmark=10_000 + int(first),
    )  # type: ignore[misc]


def whole_strategy() -> StrategyDocument:
    """Give a strategic plan with all that the book has."""
    text = prose("Belediyenin stratejik planı katılımcı bir anlayışla hazırlanmıştır. " * 6)
    goals = (
        GoalCards(
            "A7", "Kentin kültürünü yaşatmak", "_TocA7", 9_000, (card("7.1", True), card("7.2", False))
        ),
    )
    first = Chapter(
        "I", "DURUM ANALİZİ", 1, "_Toc000010", 10, (section(11, "A", "Kurumsal Tarihçe", prose=text),)
    )
    second = Chapter(
        "II", "GELECEĞE BAKIŞ", 2, "_Toc000020", 20,
        (section(21, "A", "Amaç ve Hedefler", goals=goals), section(22, "B", "Maliyetler", tables=(goals_table(),))),
    )  # fmt: skip
    chapters = (first, second)
    contents = tuple(entry._replace(page="") for entry in entries(chapters))
    tables = (ContentsEntry(1, "Tablo 1: Amaçlar, Hedefler ve Performans Hedefleri", "_Ref_tablo_1", ""),)
    book = Book(
        cover("STRATEJİK PLAN", "2025-2029"),
        FOREWORD,
        chapters,
        contents,
        contents,
        tables,
        (),
        (),
        (logo(),),
        *TITLES,
    )
    return StrategyDocument(
        "2025-2029 Stratejik Planı", "Örnek Büyükşehir Belediyesi", "2025-2029", "tr-TR", book, goals, ()
    )
