"""Bir tablo, grafik ya da metin kitapta bir kez basılır.

Kural: content-repeated.

Neden: Aynı tablo iki kez basılırsa iki numara alır ve göndermelerin hangisine gideceği belli olmaz; sayfalar iki kez basılırsa
kitap iki katına çıkar. Çoğu zaman bir satır kopyalanmış, içi değiştirilmemiştir.

Uygun::

    # program.yaml
    chapters:
      - title: PERFORMANS BİLGİLERİ
        sections:
          - {title: Hedefler, content: targets}
          - {title: İdare Performans Tablosu, content: institution-performance}
          - {title: Toplam Kaynak İhtiyacı, content: resource-need}
          - {title: Grafikler, charts: [cost-by-goal]}

Uygun değil::

    # program.yaml
    chapters:
      - title: PERFORMANS BİLGİLERİ
        sections:
          - {title: Hedefler, content: targets}
          - {title: İdare Performans Tablosu, content: institution-performance}
          - {title: Toplam Kaynak İhtiyacı, content: resource-need}
          - {title: Grafikler, content: resource-need, charts: [cost-by-goal]}
"""

from __future__ import annotations

from collections.abc import Iterator

from izlence.check.book.walk_book import narratives_named, sections
from izlence.compute.figures import Figures
from izlence.diagnostic import Diagnostic, Origin, Wording, error
from izlence.model.plan import Plan

CONTENT_REPEATED = error(
    "content-repeated",
    tr=Wording(
        "“{name}” kitapta ikinci kez basılıyor (ilki: {related}).",
        "Fazla olanı silin ya da yerine doğrusunu yazın.",
    ),
    en=Wording(
        "“{name}” is printed a second time in the book (first: {related}).",
        "Delete one of them, or write what was meant.",
    ),
)


def check(plan: Plan, _figures: Figures) -> Iterator[Diagnostic]:
    """Find what the book prints twice."""
    first: dict[tuple[str, str], Origin] = {}
    for kind, name, where in _printed(plan):
        if (kind, name) in first:
            related = (first[kind, name],)
            yield Diagnostic(CONTENT_REPEATED, where, {"name": name}, related=related)
        else:
            first[kind, name] = where


def _printed(plan: Plan) -> Iterator[tuple[str, str, Origin]]:
    for name, where in narratives_named(plan):
        yield "narrative", name, where
    for section in sections(plan):
        if section.content:
            yield "content", section.content, section.origin.at("content")
        for position, chart in enumerate(section.charts):
            yield "chart", chart, section.origin.at("charts", position)
