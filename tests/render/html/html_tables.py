"""The official tables and charts that the tests of the web page draw."""

from __future__ import annotations

from typing import Any

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
from tests.render.pieces import BLANK, DASH, figure, money


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
