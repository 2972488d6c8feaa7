"""Pieces of composed documents that the tests of every format draw: figures, a target's page, an objective's card, whole documents."""

from __future__ import annotations

import struct
import zlib
from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal
from typing import Any

from izlence.compose.document import (
    Book,
    CardPage,
    CardRow,
    CardTable,
    Cell,
    Column,
    Heading,
    Kind,
    ProgrammeDocument,
    Section,
    StrategyDocument,
    TargetPage,
    TextLine,
)
from izlence.language import format_number

BLANK = Cell("", None, "money")
DASH = Cell("-", None, "number")
LONG_TEXT = (
    "Vatandaş ve belediye ilişkilerini teknoloji ve yüz yüze iletişim kanalları ile güçlendirmek, "
    "vatandaşların ve kurumların kent kararlarına katılımlarını sağlamak."
)
YEARS = ("2024 (6 aylık)", "2025", "2026", "2027", "2028", "2029")
_AFTER: dict[str, str] = {"number": "", "percent": "%", "money": "\u00a0₺", "text": ""}


def figure(written: str, kind: Kind = "number", path: str = "", terms: tuple[str, ...] = ()) -> Cell:
    number = Decimal(written)
    return Cell(format_number(number) + _AFTER[kind], number, kind, path, terms)


def money(written: str | None, path: str = "", terms: tuple[str, ...] = ()) -> Cell:
    """An amount, or the blank cell where none is written."""
    return Cell("", None, "money", path, terms) if written is None else figure(written, "money", path, terms)


def png(width: int, height: int, colour: bytes) -> bytes:
    """A real picture: a plain colour."""
    chunks = (
        (b"IHDR", struct.pack(">2I5B", width, height, 8, 2, 0, 0, 0)),
        (b"IDAT", zlib.compress((b"\0" + colour * width) * height)),
        (b"IEND", b""),
    )
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
        for kind, data in chunks
    )


def target_page(code: str, **held: Any) -> TargetPage:
    """A page of Halkla İlişkiler with the tables and notes that it is given."""
    page = TargetPage(
        code=code,
        directorate_folder="halkla-iliskiler",
        directorate="Halkla İlişkiler Müdürlüğü",
        directorate_capitals="HALKLA İLİŞKİLER MÜDÜRLÜĞÜ",
        first_of_directorate=True,
        goal_number="7",
        goal="Paydaşlarla olan ilişkileri güçlendirmek & hizmetlere erişimi <kolaylaştırmak>",
        objective_number="1",
        objective=LONG_TEXT,
        number=code.removeprefix("PH"),
        title=LONG_TEXT,
        year="2024",
        indicators=None,
        monitoring_indicators=None,
        activities=None,
        economic_codes=None,
        notes=(),
    )
    return replace(page, **held)


def card_row(code: str, name: str, values: Sequence[Cell], mark: str = "") -> CardRow:
    weight = figure("50", "percent")
    return CardRow(code, name, mark, "adet", weight, tuple(values), "6 ayda bir", "Yılda bir")


def card_page(code: str, rows: Sequence[CardRow], **held: Any) -> CardPage:
    """A card of Basın ve Yayın with its rows of indicators."""
    columns = (
        Column("label", "Performans Göstergeleri"),
        Column("weight", "Hedefe Etkisi (%)", "percent"),
        *(Column("values", year, "number", "", position) for position, year in enumerate(YEARS)),
        Column("monitoring_frequency", "İzleme Sıklığı"),
        Column("reporting_frequency", "Raporlama Sıklığı"),
    )
    headings = tuple(map(Heading, YEARS))
    page = CardPage(
        code=code,
        directorate_folder="basin-ve-yayin",
        directorate="Basın ve Yayın Müdürlüğü",
        goal_code="A7",
        goal="Paydaşlarla olan ilişkileri güçlendirmek",
        objective="Belediye faaliyet ve projelerini tüm mecralarda tanıtmak.",
        cooperating="Tüm Müdürlükler",
        indicators=CardTable(
            "indicators", "Performans Göstergeleri", "Yıllara göre", columns, headings, tuple(rows)
        ),
        risks=(TextLine("Faaliyetlerin duyurulmaması"), TextLine(LONG_TEXT)),
        activities=(TextLine("Basın ve yayın faaliyetlerinin koordinasyonu"),),
        cost_estimate=money("821150000"),
        findings=(TextLine("Takipçi sayısının istenen seviyede olmaması"),),
        needs=(TextLine("Koordinasyon"),),
        notes=(),
    )
    return replace(page, **held)


def section(label: str, title: str, anchor: str, bookmark: int = 1, **held: Any) -> Section:
    empty: dict[str, Any] = {"prose": None, "charts": (), "tables": (), "directorates": (), "goals": ()}
    return Section(label, title, anchor, bookmark, **(empty | held))


def programme_document(book: Book, **held: Any) -> ProgrammeDocument:
    document = ProgrammeDocument(
        title="2024 Yılı Performans Programı",
        institution="Örnek Belediyesi",
        period="2024",
        language="tr-TR",
        year="2024",
        book=book,
        directorates=(),
        data=(),
    )
    return replace(document, **held)


def strategy_document(book: Book, **held: Any) -> StrategyDocument:
    document = StrategyDocument(
        title="2025–2029 Stratejik Planı",
        institution="Örnek Belediyesi",
        period="2025-2029",
        language="tr-TR",
        book=book,
        goals=(),
        data=(),
    )
    return replace(document, **held)
