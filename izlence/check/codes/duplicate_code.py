"""Bir kod bir dönemde yalnız bir kaydındır.

Kural: duplicate-code.

Neden: Karşılaştırma, denetimler ve izleme raporları bir kaydı kodundan tanır. Aynı kod iki kayıtta
durursa birinin değeri ötekinin sanılır. Amaç, hedef, performans hedefi, gösterge, alt gösterge, izleme
göstergesi ve faaliyet kodlarının hepsi aranır; bir hedefin iki kartı olması da böyledir. Başka bir sayfanın numarasını taşıyan
kodu code-outside-parent söyler.

Kaynak: Yayımlanmış planlarda görülen hata: aynı kartın iki kez numaralanması, kaldırılan bir göstergenin
kodunun başka bir göstergeye verilmesi.

Uygun::

    # halkla-iliskiler/PH4.4.1.yaml
    activities:
      - {code: F4.4.1.1, name: Yazılım bakım onarım, budget: 600}
      - {code: F4.4.1.2, name: Kariyer eğitimleri, budget: 400}

Uygun değil::

    # halkla-iliskiler/PH4.4.1.yaml
    activities:
      - {code: F4.4.1.1, name: Yazılım bakım onarım, budget: 600}
      - {code: F4.4.1.1, name: Kariyer eğitimleri, budget: 400}
"""

from __future__ import annotations

from collections.abc import Iterator

from izlence.check.walk import Page, indicators_of, page_code, pages
from izlence.compute.figures import Figures
from izlence.diagnostic import Diagnostic, Origin, Wording, error
from izlence.model.plan import Plan
from izlence.model.records import Activity, Indicator, PerformanceTarget

DUPLICATE_CODE = error(
    "duplicate-code",
    tr=Wording(
        "“{code}” kodu daha önce kullanılmış: {related}.",
        "Bir kod bir dönemde yalnız bir kaydındır. Bu kayda kullanılmamış bir kod verin.",
    ),
    en=Wording(
        "The code “{code}” is already used: {related}.",
        "A code belongs to one record in a period. Give this record a code that is not in use.",
    ),
)


def check(plan: Plan, _figures: Figures) -> Iterator[Diagnostic]:
    """Find the codes that a record before already carries."""
    first: dict[str, Origin] = {}
    for goal in plan.goals:
        yield from _meet(goal.code, goal.origin, first)
    for objective in plan.objectives:
        yield from _meet(objective.code, objective.origin, first)
    first_pages: dict[str, Origin] = {}
    for page in pages(plan):
        repeated = page_code(page) in first_pages
        yield from _meet(page_code(page), page.origin, first_pages)
        # A page copied as a whole is one fault, not one for each of its lines.
        if not repeated:
            yield from _on_page(page, first)


def _on_page(page: Page, first: dict[str, Origin]) -> Iterator[Diagnostic]:
    file = page.origin.file.rpartition("/")[2].removesuffix(".yaml")
    under = (f"{_numbers(page_code(page))}.", f"{_numbers(file)}.")
    records: list[Indicator | Activity] = [*indicators_of(page)]
    if isinstance(page, PerformanceTarget):
        records += page.activities
    for record in records:
        code, origin = record.code, record.origin
        # A code with another page's numbers is one fault, told by code-outside-parent; that page's own record has none.
        if _numbers(code).startswith(under) and first.setdefault(code, origin) is not origin:
            yield from _meet(code, origin, first)


def _numbers(code: str) -> str:
    return code.lstrip("ABCDEFGHIJKLMNOPQRSTUVWXYZ")


def _meet(code: str, origin: Origin, first: dict[str, Origin]) -> Iterator[Diagnostic]:
    earlier = first.setdefault(code, origin)
    if earlier is not origin:
        yield Diagnostic(
            DUPLICATE_CODE, origin.at("code"), {"code": code}, code, related=(earlier.at("code"),)
        )
