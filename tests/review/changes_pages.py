"""Comparisons for the tests of the page of changes: one with all that can stand in one, and one without any change."""

from __future__ import annotations

from pathlib import Path

from izlence.report.finding import Finding
from izlence.review.document import (
    TOTAL,
    ChangeDocument,
    ChangedPage,
    ChangeRow,
    Credit,
    DirectorateRow,
    EffectTable,
    FigureRow,
    SideText,
    Spot,
)
from izlence.review.forms.html import PARTS

ROOT = Path(__file__).parents[2]
EVIL = "<script>alert('x')</script> \"&amp; javascript:alert(1) \u202egel\u2066"
AYSE = Credit("3f2c1ab", "Ayşe Yılmaz", "03.11.2026", "Komisyon kararı")


def parts(**changes: str) -> dict[str, str]:
    """The template's files as they are shipped; `changes__page__html="…"` puts another text in place of one."""
    found = {name: (ROOT / "templates" / "html" / name).read_text("utf-8") for name in PARTS}
    named = {name.replace("/", "__").replace(".", "__"): name for name in PARTS}
    return found | {named[name]: text for name, text in changes.items()}


def flag(rule: str, severity: str, spot: tuple[str, int], message: str, code: str = "") -> Finding:
    """A finding of a change rule."""
    file, line = spot
    return Finding(rule, severity, file, line, 1, line, 2, code, message, "Gerekçesini yazın.", ("PH1.1.1",))


ROADS, PARKS = "plan/2025/fen-isleri/PH1.1.1.yaml", "plan/2025/park-ve-bahceler/PH1.2.1.yaml"
ROAD_PAGE = ChangedPage(
    "2025-PH1-1-1",
    "changed",
    "2025",
    "PH1.1.1",
    "Yolları onarmak",
    "fen-isleri",
    "Fen İşleri Müdürlüğü",
    ROADS,
    (
        ChangeRow(
            *("changed", "PG1.1.1.1", "PG1.1.1.1 Yenilenen asfalt", "2025 hedefi", "36 km", "27 km"),
            difference="-9 km (-%25,0)",
            where=Spot(ROADS, 14),
            severity="error",
            rules=("target-lowered",),
            credits=(AYSE,),
        ),
        ChangeRow(
            "added", "F1.1.1.4", "F1.1.1.4 Köprü onarımı", "", "", "4.250.000 ₺", where=Spot(ROADS, 40)
        ),
        ChangeRow(
            *("removed", "PG1.1.1.9", "PG1.1.1.9 Iğdır yolu", "", "12 km", ""),
            where=Spot(ROADS, 20),
            severity="error",
            rules=("indicator-removed",),
            reason="Yol devredildi.",
        ),
        ChangeRow(
            *("moved", "PG1.1.1.2", "PG1.1.1.2 Kaldırım", "", "2", "1"),
            remark="sırası değişti",
            where=Spot(ROADS, 16),
            was=Spot("plan/2025/zabita/PH9.yaml", 3),
        ),
    ),
    "error",
)
PARK_PAGE = ChangedPage(
    "2025-PH1-2-1",
    "changed",
    "2025",
    "PH1.2.1",
    "Parkları çoğaltmak",
    "park-ve-bahceler",
    "Park ve Bahçeler Müdürlüğü",
    PARKS,
    (
        ChangeRow(
            *("changed", "not", "Dipnot yontem", "metni", "Ölçüm esas alınır.", "Sayım esas alınır."),
            where=Spot(PARKS, 30),
            severity="warning",
            rules=("text-only",),
            credits=(Credit("77aa001", "Şule Işık", "04.11.2026"),),
            words_before=(("Ölçüm", True), (" esas alınır.", False)),
            words_after=(("Sayım", True), (" esas alınır.", False)),
        ),
        ChangeRow("changed", "PG1.2.1.1", EVIL, EVIL, EVIL, EVIL, remark=EVIL, where=Spot(PARKS, 12)),
    ),
    "warning",
)
FRAME_PAGE = ChangedPage(
    "2026-program", "added", "2026", "", "Dönemin çerçevesi", "", "", "plan/2026/program.yaml", (), ""
)


ROAD_COST = FigureRow("Fen İşleri Müdürlüğü", "236.000.000 ₺", "240.250.000 ₺", "+4.250.000 ₺", "+%1,8", "up")
PARK_COST = FigureRow(
    "Park ve Bahçeler Müdürlüğü", "9.000.000 ₺", "8.000.000 ₺", "-1.000.000 ₺", "-%11,1", "down"
)


def full(language: str = "tr") -> ChangeDocument:
    """A comparison with something of everything."""
    return ChangeDocument(
        language="en" if language == "en" else "tr",
        institution="Örnek Belediyesi",
        base=SideText("main (3f2c1ab)", "3f2c1ab" + "0" * 33),
        head=SideText("çalışma klasörü", ""),
        is_changed=True,
        headline="Planda 2 sayfa ve 1 dosya değişti; 2 karar gerekiyor.",
        decisions=2,
        warnings=1,
        hints=0,
        pages=(ROAD_PAGE, PARK_PAGE, FRAME_PAGE),
        directorates=(
            DirectorateRow("2025", "fen-isleri", ROAD_COST, 4, 2),
            DirectorateRow("2025", "park-ve-bahceler", PARK_COST, 2, 0),
            DirectorateRow("2025", TOTAL, FigureRow("Toplam", "1 ₺", "2 ₺", "+1 ₺", "+%100", "up"), 6, 2),
        ),
        effects=(EffectTable("2025", "goal", "Amaçlar", (FigureRow("A1", "1", "2", "+1", "", "up"),)),),
        flags=(
            flag("target-lowered", "error", (ROADS, 14), "PG1.1.1.1: hedef 36 → 27 km.", "PG1.1.1.1/2025"),
            flag("indicator-removed", "error", (ROADS, 9), "PG1.1.1.9 çıkarıldı.", "PG1.1.1.9"),
            flag("text-only", "warning", (PARKS, 30), "Yalnız metin değişti."),
        ),
        new_findings=(flag("subtotal-differs", "error", (ROADS, 15), "Toplam tutmuyor."),),
        resolved_findings=(flag("weights-not-100", "warning", (PARKS, 2), "Ağırlıklar 90 ediyordu."),),
        renames=("PG1.1.1.9 yerine PG1.1.1.10 gelmiş olabilir.",),
        remarks=("Plan klasörünün adı değişmiş.",),
        credits=(AYSE,),
    )


def unchanged() -> ChangeDocument:
    """A comparison of a plan with itself."""
    side = SideText("main (3f2c1ab)", "3f2c1ab" + "0" * 33)
    return ChangeDocument(
        *("tr", "Örnek Belediyesi", side, side, False, "Planda değişiklik yok.", 0, 0, 0), (), (), (), ()
    )
