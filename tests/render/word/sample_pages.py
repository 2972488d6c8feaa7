"""The pages of the sample book: those of targets, and the cards."""

from __future__ import annotations

from dataclasses import replace

from izlence.compose.document import (
    ActivityRow,
    ActivityTable,
    CardPage,
    CardRow,
    CardTable,
    Cell,
    DirectoratePages,
    EconomicCodeRow,
    EconomicCodeTable,
    Group,
    Heading,
    IndicatorRow,
    IndicatorTable,
    NoteLine,
    TargetPage,
    TextLine,
)
from tests.render.pieces import target_page
from tests.render.word.sample_tables import money, official_target

YEARS = ("2025", "2026", "2027", "2028", "2029")


def target(code: str, directorate: str, title: str, number: int) -> TargetPage:
    """Give a target's page in the house style."""
    return target_page(
        f"PH{code}",
        directorate_folder=f"mudurluk-{number}",
        directorate=directorate,
        directorate_capitals=directorate.replace("i", "İ").upper(),
        goal_number="4",
        goal="Sosyal belediyecilik anlayışını yaygınlaştırmak.",
        objective_number="4",
        objective="Dezavantajlı grupların yaşam niteliğini yükseltmek.",
        title=title,
        indicators=_indicators(title),
        activities=_activities(),
        economic_codes=_economic_codes(),
        notes=(NoteLine("*", " ", "2023 yılının ilk altı ayının değeridir."),),
        anchor=f"_TocPH{code.replace('.', '_')}",
        bookmark=number * 10_000 + 10 + len(title),
    )


def _indicators(title: str) -> IndicatorTable:
    groups = (Group("GERÇEKLEŞEN", 2), Group("HEDEFLENEN", 1))
    headings = (Heading("2022"), Heading("2023 (6 aylık)"), Heading("2024"))
    values = (Cell("1.200"), Cell("640"), Cell("1.500"))
    rows = tuple(
        IndicatorRow(f"{at}.", f"{title} göstergesi {at}", "", "Adet", values, False) for at in range(1, 4)
    )
    return IndicatorTable("indicators", "PERFORMANS GÖSTERGELERİ", "Göstergeler", (), groups, headings, rows)


def _activities() -> ActivityTable:
    def row(bullet: str, name: str, amount: int, *, is_total: bool = False) -> ActivityRow:
        return ActivityRow(bullet, name, "", money(amount), money(0), money(amount), is_total=is_total)

    names = (f"Faaliyet {at}: kurs, eğitim ve danışmanlık hizmetleri" for at in range(1, 4))
    rows = tuple(row("►", name, 500_000) for name in names)
    total = row("", "TOPLAM", 1_500_000, is_total=True)
    return ActivityTable("activities", "FAALİYETLER", "Faaliyetler", "", (), rows, total)


def _economic_codes() -> EconomicCodeTable:
    rows = tuple(EconomicCodeRow(f"0{at}", f"Ekonomik kod {at}", money(500_000)) for at in range(1, 4))
    total = EconomicCodeRow("", "TOPLAM", money(1_500_000), True)
    return EconomicCodeTable("codes", "EKONOMİK KOD", "Kodlar", "2024", (), rows, total)


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
        code=f"H{code}",
        directorate_folder="egitim",
        directorate="Eğitim Müdürlüğü",
        goal_code="A7",
        goal="Kentin kültürünü yaşatmak",
        objective="Eğitimleri yaygınlaştırmak",
        cooperating="Kültür Müdürlüğü",
        indicators=CardTable("card", "Kart", "Göstergeler", (), headings, rows),
        risks=items,
        activities=items,
        cost_estimate=money(821_150_000),
        findings=items,
        needs=items,
        notes=(),
        anchor=f"_TocH{code.replace('.', '_')}",
        bookmark=10_000 + int(first),
    )
