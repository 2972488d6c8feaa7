"""Yazılan açıklama basılır.

Kural: explanation-not-printed.

Neden: Göstergenin ya da faaliyetin `explanation` metni rehberin formunda (`target_pages: official`) basılır; faaliyetinki, kendi
ekonomik kodları varsa faaliyet maliyetleri tablosunda da. İdarenin kendi sayfa düzeninde (`house`) bu metne yer yoktur:
basılmayan bir metnin basıldığı sanılmasın. Okurun görmesi gereken açıklama dipnot olarak yazılır.

Kaynak: Performans Programı Hazırlama Rehberi, Tablo 1 (Açıklama satırları).

Uygun::

    # halkla-iliskiler/PH4.4.1.yaml
    indicators:
      - code: PG4.4.1.1
        name: Düzenlenen eğitim sayısı
        unit: adet
        values: {2022: 1, 2023-H1: 1, 2024: 2}
        note: egitim
    notes:
      - {id: egitim, text: Her altı ayda bir eğitim düzenlenir.}

Uygun değil::

    # halkla-iliskiler/PH4.4.1.yaml
    indicators:
      - code: PG4.4.1.1
        name: Düzenlenen eğitim sayısı
        unit: adet
        values: {2022: 1, 2023-H1: 1, 2024: 2}
        explanation: Her altı ayda bir eğitim düzenlenir.
"""

from __future__ import annotations

from collections.abc import Iterator

from izlence.compute.figures import Figures
from izlence.diagnostic import Diagnostic, Origin, Wording, hint
from izlence.model.frame import ProgrammeFrame
from izlence.model.plan import Plan
from izlence.model.records import Indicator

EXPLANATION_NOT_PRINTED = hint(
    "explanation-not-printed",
    tr=Wording(
        "{count} açıklama (`explanation`) sayfalarda basılmıyor; ilki burada.",
        "Okur görsün istiyorsanız dipnot yazın ya da program.yaml dosyasında `target_pages: official` seçin.",
    ),
    en=Wording(
        "{count} explanations are not printed on the pages; the first one is here.",
        "For the reader to see them write notes, or choose `target_pages: official` in program.yaml.",
    ),
)


def check(plan: Plan, figures: Figures) -> Iterator[Diagnostic]:  # noqa: ARG001 - the signature of every rule
    """Count the explanations that the house style has no place for."""
    if not isinstance(plan.frame, ProgrammeFrame) or plan.frame.target_pages == "official":
        return
    places = [place for target in plan.targets for place in _of_indicators(target.indicators)]
    places += [
        activity.origin.key("explanation")
        for target in plan.targets
        for activity in target.activities
        if activity.explanation and not activity.economic_codes
    ]
    if places:
        yield Diagnostic(EXPLANATION_NOT_PRINTED, places[0], {"count": len(places)})


def _of_indicators(indicators: tuple[Indicator, ...]) -> Iterator[Origin]:
    for indicator in indicators:
        if indicator.explanation:
            yield indicator.origin.key("explanation")
        yield from _of_indicators(indicator.parts)
