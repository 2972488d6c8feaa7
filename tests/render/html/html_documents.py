"""Documents for the tests of the web page: a small book and a small set of pages, with everything that can stand in one."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

from izlence.compose.document import (
    Book,
    Chapter,
    ContentsEntry,
    Cover,
    DirectoratePages,
    Foreword,
    GoalCards,
    Overview,
    OverviewFigure,
    ProgrammeDocument,
    Prose,
    StrategyDocument,
)
from izlence.model.prose import Footnote, Paragraph, Picture, Run
from izlence.render.html import PARTS, render_html
from tests.render.html.html_prose import COLOUR, PICTURE, PROSE
from tests.render.html.html_tables import chart, history, official, plain_official
from tests.render.html.html_targets import DIRECTORATES, card
from tests.render.pieces import figure, money, png, programme_document, section, strategy_document

ROOT = Path(__file__).parents[3]


def parts(**changes: str) -> dict[str, str]:
    """The template's files as they are shipped; `page_css="…"` puts another text in place of one."""
    folder = ROOT / "templates" / "html"
    found = {name: (folder / name).read_text("utf-8") for name in PARTS}
    return found | {name.replace("__", "."): text for name, text in changes.items()}


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
    Picture("logo.png", "png", png(120, 120, COLOUR), 120, 120),
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
    return replace(programme_document(book(), directorates=DIRECTORATES), **changes)


def _pages_only(**held: Any) -> Book:
    chapter = Chapter("", "", 0, "", 0, (section("", "", "", **held),))
    return Book(None, None, (chapter,), (), (), (), (), (), ())


def pages_only(*directorates: DirectoratePages) -> ProgrammeDocument:
    """Only the pages of the directorates, without a book round them."""
    return programme(book=_pages_only(directorates=directorates or DIRECTORATES))


def strategy() -> StrategyDocument:
    cards = (card(), card("H7.3"))
    goals = (GoalCards("A7", "Paydaşlarla olan ilişkileri güçlendirmek", "_Toc_A7", 1, cards),)
    return strategy_document(_pages_only(goals=goals), goals=goals)


DOCUMENTS = {"book": programme, "pages": pages_only, "strategy": strategy}


def page(name: str = "book") -> bytes:
    """The page of one of these documents."""
    return render_html(DOCUMENTS[name](), parts())
