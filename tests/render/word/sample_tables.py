"""The official tables of the sample book."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from izlence.compose.document import (
    Caption,
    Cell,
    Chart,
    HeadLine,
    OfficialColumn,
    OfficialRow,
    OfficialTable,
    Series,
)


def money(number: int) -> Cell:
    return Cell(f"{number:,} ₺".replace(",", "."), kind="money")


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
    values = tuple(money(n * 1_000_000)._replace(number=Decimal(n * 1_000_000)) for n in (12, 7, 20, 4))
    return Chart(
        f"chart-{number}",
        kind,
        caption,
        "Amaçların maliyetleri",
        "₺",
        ("A1", "A2", "A3", "A4"),
        (Series("Toplam", values),),  # type: ignore[arg-type]
    )
