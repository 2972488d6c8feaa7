"""A small whole book of each kind, put together by hand: every kind of page and table that a template has to draw."""

from __future__ import annotations

from dataclasses import replace

from izlence.compose.document import (
    Book,
    Chapter,
    ContentsEntry,
    Cover,
    DirectoratePages,
    Foreword,
    GoalCards,
    ProgrammeDocument,
    Prose,
    Section,
    StrategyDocument,
)
from izlence.model.prose import Paragraph, Picture, ProseHeading, Run
from tests.render import pieces
from tests.render.word.sample_pages import card, directorates
from tests.render.word.sample_tables import annexed, chart, cost_table, goals_table, institution_performance

TITLES = (None, "İÇİNDEKİLER", "TABLOLAR", "GRAFİKLER")


def prose(*texts: str) -> Prose:
    return Prose(tuple(Paragraph((Run(text),)) for text in texts))


def logo() -> Picture:
    """Give a blue square of 400 pixels as PNG."""
    return Picture("logo.png", "png", pieces.png(400, 400, b"\x1f\x38\x64"), 400, 400)


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


def section(number: int, label: str, title: str, **content: object) -> Section:
    return pieces.section(label, title, f"_Toc0000{number:02d}", number, **content)


def costs_of(pages: DirectoratePages) -> DirectoratePages:
    """Give the cost tables of a directorate, which stand apart from its pages."""
    anchor, bookmark = pages.anchor.replace("_Toc", "_Toc2"), pages.bookmark + 5_000
    return replace(pages, anchor=anchor, bookmark=bookmark, pages=(), costs=(cost_table(1), cost_table(2)))


def whole_programme() -> ProgrammeDocument:
    """Give a performance programme with all that the book has."""
    text = prose(*("Belediyenin görevleri 5393 sayılı Kanunda ve 5216 sayılı Kanunda sayılmıştır. " * 5,) * 4)
    more = Prose((ProseHeading(3, "Görevler", None, "_Toc000030", 30), *text.blocks))
    pages = directorates()
    costs = tuple(costs_of(item) for item in pages)
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
    return pieces.programme_document(book, institution="Örnek Büyükşehir Belediyesi", directorates=pages)


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
    return pieces.strategy_document(
        book, title="2025-2029 Stratejik Planı", institution="Örnek Büyükşehir Belediyesi", goals=goals
    )
