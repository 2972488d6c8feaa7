"""A text with everything that prose may hold."""

from __future__ import annotations

from decimal import Decimal

from izlence.compose.document import Caption, Cell, Chart, Prose, Series
from izlence.model.prose import (
    Footnote,
    ListBlock,
    Paragraph,
    PictureBlock,
    ProseHeading,
    ProseTable,
    Quote,
    Run,
)
from tests.render.word.prose.prose_drawing import items, picture, prose, text

NOTES = (
    Footnote(1, ((Run("5393 sayılı Belediye Kanunu, "), Run("md. 14", italic=True), Run(".")),)),
    Footnote(
        2,
        (
            (Run("İlk paragraf <ve> sonrası."),),
            (Run("İkinci paragraf: "), Run("sayfa", link="https://örnek.bel.tr/ğ ü")),
        ),
    ),
)


def _cells(*texts: str) -> tuple[tuple[Run, ...], ...]:
    return tuple((Run(one),) for one in texts)


def sample() -> Prose:
    nested = ListBlock(
        True,
        3,
        (
            (text("Üçüncü iş"), text("Aynı maddenin ikinci paragrafı.")),
            (
                text("Dördüncü iş"),
                ListBlock(
                    False,
                    1,
                    (
                        (text("alt madde"), items("en alttaki", "bir daha", ordered=True)),
                        (text("alt madde iki"),),
                    ),
                ),
            ),
        ),
    )
    return prose(
        ProseHeading(3, "Yetki ve görevler", None, "_Toc000007", 7),
        Paragraph(
            (
                Run("Belediye "),
                Run("kalın", bold=True),
                Run(" ve "),
                Run("eğik", italic=True),
                Run(" yazar; kod "),
                Run("A&B", code=True),
                Run(" olur."),
                Run("", footnote=1),
                Run(" Bakınız "),
                Run("Tablo 7", reference="_Ref_tablo_7"),
                Run(", "),
                Run("bir yer", link="#_Toc000007"),
                Run(" ve "),
                Run("mevzuat", link="https://www.mevzuat.gov.tr/?a=1&b=2"),
                Run(".\nYeni satır."),
            )
        ),
        text("Uzun bir paragraf: " + "İş ve işlemler mevzuata uygun olarak yürütülür, " * 8 + "biter."),
        items("birinci", "ikinci", ordered=True),
        text("Arada metin."),
        nested,
        items("nokta bir", "nokta iki"),
        Quote((text("Alıntılanan söz."), items("alıntıda madde"))),
        ProseHeading(4, "Tablo"),
        ProseTable(
            "Araç ve makine sayıları",
            "arac",
            ("left", "centre", "right"),
            _cells("Cinsi", "Birim", "Sayı"),
            (
                (
                    *_cells("Çöp kamyonu, hidrolik sıkıştırmalı"),
                    (Run("adet"), Run("", footnote=2)),
                    *_cells("1.250"),
                ),
                _cells("İtfaiye aracı", "adet", "38"),
            ),
            None,
            7,
            "_Ref_tablo_7",
            70,
        ),
        PictureBlock(
            picture(),
            "Teşkilat şeması: başkan ve müdürlükler",
            "Teşkilat şeması",
            "sema",
            None,
            1,
            "_Ref_sekil_1",
            71,
        ),
        PictureBlock(picture(), "Aynı şema, başlıksız", "", ""),
    )


def costs(count: int = 6) -> Chart:
    """Give a chart of costs by goal."""
    amounts = [
        Decimal(1_234_567_890),
        Decimal(987_654_321),
        Decimal("456789012"),
        Decimal(45_000_000),
        Decimal(3_000_000),
    ]
    names = [
        "A1 Kurumsal kapasite",
        "A2 Çevre ve altyapı",
        "A3 Ulaşım",
        "A4 Katılım ve saydamlık",
        "A5 Sosyal destek hizmetlerinin yaygınlaştırılması",
    ]
    chosen = [(names[index % 5], amounts[index % 5]) for index in range(count)]
    return Chart(
        "cost-by-goal",
        "bar",
        Caption("Grafik", 1, "Amaçlara göre kaynak ihtiyacı", "_Ref_grafik_1", 80),
        "Amaçlara göre kaynak ihtiyacı; en yüksek A1.",
        "₺",
        tuple(f"{name} {index}" for index, (name, _) in enumerate(chosen)),
        (
            Series(
                "Kaynak ihtiyacı",
                tuple(Cell(f"{number:,}".replace(",", "."), number, "money") for _, number in chosen),
            ),
        ),
    )


def history() -> Chart:
    """Give an indicator's history against its targets; one value is missing."""
    reached = [Decimal("12.5"), None, Decimal("18.0"), Decimal("21.4"), None]
    wanted = [None, Decimal("15.0"), Decimal("20.0"), Decimal("25.0"), Decimal("30.0")]

    def cells(numbers: list[Decimal | None]) -> tuple[Cell, ...]:
        return tuple(
            Cell("-" if one is None else f"{one}%".replace(".", ","), one, "percent") for one in numbers
        )

    return Chart(
        "PG4.4.1.1",
        "line",
        Caption("Grafik", 2, "PG4.4.1.1: gerçekleşen ve hedef", "_Ref_grafik_2", 81),
        "Gerçekleşen ve hedeflenen değerler.",
        "%",
        ("2020", "2021", "2022", "2023", "2024"),
        (Series("Gerçekleşen", cells(reached)), Series("Hedef", cells(wanted))),
    )


def years() -> Chart:
    """Give a chart of costs by year."""
    numbers = [Decimal(1_000_000_000 + 150_000_000 * index) for index in range(5)]
    return Chart(
        "cost-by-year",
        "column",
        Caption("Grafik", 3, "Yıllara göre tahmini maliyet", "_Ref_grafik_3", 82),
        "Tahmini maliyet her yıl artar.",
        "₺",
        tuple(str(2025 + index) for index in range(5)),
        (
            Series(
                "Tahmini maliyet", tuple(Cell(f"{one:,}".replace(",", "."), one, "money") for one in numbers)
            ),
        ),
    )
