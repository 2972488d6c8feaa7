"""Kodlar atlamadan sıralanır.

Kural: code-gap.

Neden: Numarası atlanan bir satır çoğu zaman belgeden düşmüştür; okuyan da PG4.4.1.2 nerede diye sorar. Sayfadaki göstergeler,
izleme göstergeleri, faaliyetler ve alt göstergeler 1'den, amaçlar, hedefler ve performans hedefleri ilk kullanılan numaradan
başlayarak aranır. Kaldırılan bir kaydın kodu başkasına verilmez; boşluk bundan ise istisna yazılır. Yayından önce söylenir.

Uygun::

    # halkla-iliskiler/PH4.4.1.yaml
    activities:
      - {code: F4.4.1.1, name: Yazılım bakım onarım, budget: 600}
      - {code: F4.4.1.2, name: Kariyer eğitimleri, budget: 400}

Uygun değil::

    # halkla-iliskiler/PH4.4.1.yaml
    activities:
      - {code: F4.4.1.1, name: Yazılım bakım onarım, budget: 600}
      - {code: F4.4.1.3, name: Kariyer eğitimleri, budget: 400}
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from izlence.check.walk import Page, indicators_of, pages
from izlence.compute.figures import Figures
from izlence.diagnostic import Diagnostic, Fact, Wording, hint
from izlence.model.code import code_order, parse_code
from izlence.model.plan import Goal, Objective, Plan
from izlence.model.records import Activity, Indicator, PerformanceTarget

CODE_GAP = hint(
    "code-gap",
    tr=Wording(
        "Kod sırasında boşluk var: {code} kodundan önce {missing} yok.",
        "Eksik kaydı ekleyin. Kaldırılmışsa öteki kodları değiştirmeyin; boşluğu nedeniyle `accepted` altına yazın.",
    ),
    en=Wording(
        "The codes leave a gap: before {code} there is no {missing}.",
        "Add the missing record. If it was taken out, keep the other codes and write the gap under `accepted` with its reason.",
    ),
)
Coded = Goal | Objective | PerformanceTarget | Indicator | Activity


def check(plan: Plan, _figures: Figures) -> Iterator[Diagnostic]:
    """Find the numbers that are left out between codes."""
    yield from _gaps(plan.goals, from_one=False)
    yield from _by_parent(plan.objectives)
    yield from _by_parent(plan.targets)
    for page in pages(plan):
        yield from _on_page(page)


def _on_page(page: Page) -> Iterator[Diagnostic]:
    yield from _gaps(page.indicators)
    if isinstance(page, PerformanceTarget):
        yield from _gaps(page.monitoring_indicators)
        yield from _gaps(page.activities)
    for indicator in indicators_of(page):
        if indicator.parts:
            yield from _gaps(indicator.parts)


def _by_parent(records: Iterable[Objective | PerformanceTarget]) -> Iterator[Diagnostic]:
    lists: dict[str, list[Coded]] = {}
    for record in records:
        lists.setdefault(_stem(record), []).append(record)
    for of_parent in lists.values():
        yield from _gaps(of_parent, from_one=False)


def _gaps(records: Sequence[Coded], *, from_one: bool = True) -> Iterator[Diagnostic]:
    if len(records) == 1 and (not from_one or records[0].code.endswith(".1")):
        return
    # A code that stands under another parent is one fault, told by code-outside-parent; the gap is its echo.
    if len({_stem(record) for record in records}) > 1:
        return
    ordered = sorted(records, key=lambda record: code_order(record.code))
    before = 0 if from_one else None
    for record in ordered:
        code = parse_code(record.code)
        if code is None:
            return
        number = code.numbers[-1]
        if before is not None and number > before + 1:
            missing = _missing(record.code, before + 1, number - 1)
            facts: dict[str, Fact] = {"code": record.code, "missing": missing}
            yield Diagnostic(CODE_GAP, record.origin.at("code"), facts, record.code)
        before = number


def _missing(code: str, first: int, last: int) -> str:
    stem = code.rstrip("0123456789")
    return f"{stem}{first}" if first == last else f"{stem}{first}–{stem}{last}"


def _stem(record: Coded) -> str:
    return record.code.rpartition(".")[0]
