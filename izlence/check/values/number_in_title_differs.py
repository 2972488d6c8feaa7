"""Hedefin metnindeki sayı, göstergelerin hedefleriyle tutar.

Kural: number-in-title-differs.

Neden: “2 adet merkez açmak” diyen bir hedefin göstergesi yıllara 0 + 1 + 1 + 0 yazıyorsa ikisi tutar; 0 + 1 + 1 + 1 yazıyorsa
biri yanlıştır. Metindeki her sayı, sayfadaki göstergelerden birinin bir hedefiyle, hedeflerinin toplamıyla ya da başlangıçtan
(son gerçekleşenden) sona kadarki artışıyla karşılaştırılır. Yıllar, sıra sayıları, tarihler ve kodlar sayı sayılmaz. Metin
göstergelerde olmayan bir şeyi de sayabilir; bu yüzden bir öneridir ve yalnız istenince bakılır:
`python build.py check --rule number-in-title-differs`.

Kaynak: Yayımlanmış planlarda hedef metnindeki sayı ile yıllık hedeflerin toplamı farklı olabilmektedir.

Uygun::

    # goals.yaml
    goals: [{code: A7, title: Paydaşlar}]
    objectives: [{code: H7.2, title: 2029 sonuna kadar 2 adet merkez açmak}]

    # basin-ve-yayin/H7.2.yaml
    indicators:
      - {code: PG7.2.1, name: Açılan merkez sayısı, unit: adet, weight: 100,
         values: {2024-H1: 5, 2025: 0, 2026: 1, 2027: 1, 2028: 0, 2029: 0}}

Uygun değil::

    # goals.yaml
    goals: [{code: A7, title: Paydaşlar}]
    objectives: [{code: H7.2, title: 2029 sonuna kadar 2 adet merkez açmak}]

    # basin-ve-yayin/H7.2.yaml
    indicators:
      - {code: PG7.2.1, name: Açılan merkez sayısı, unit: adet, weight: 100,
         values: {2024-H1: 5, 2025: 0, 2026: 1, 2027: 1, 2028: 1, 2029: 0}}

Uygun değil::

    # halkla-iliskiler/PH4.4.1.yaml
    title: 1.500 kişiyi işe yerleştirmek
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from izlence.check.series import before_and_from, first_target_year, whole_years
from izlence.check.still_open import is_open
from izlence.check.walk import Page, indicators_of, pages
from izlence.compute.figures import ZERO, Figures
from izlence.diagnostic import Diagnostic, Fact, Origin, Wording, hint
from izlence.model.plan import Plan
from izlence.model.records import Indicator, PerformanceTarget

NUMBER_IN_TITLE_DIFFERS = hint(
    "number-in-title-differs",
    tr=Wording(
        "{code}: metinde {numbers} yazıyor; hiçbir göstergenin hedefi, hedeflerinin toplamı ya da artışı bu değil.",
        "Metni göstergelerin hedefleriyle karşılaştırın; sayı başka bir şeyi sayıyorsa bir şey yapmanız gerekmez.",
    ),
    en=Wording(
        "{code}: the text says {numbers}; no indicator's target, sum of targets or increase is that.",
        "Compare the text with the indicators' targets; if the number counts something else leave it.",
    ),
)

_NUMBER = re.compile(
    r"(?<![\w.,/'’-])%?(\d{1,3}(?:\.\d{3})+|\d+)(,\d+)?(?![\w/-]|\.(?:\s+[a-zçğıöşü]|\d)|['’]?(?:inci|ıncı|uncu|üncü))"
)
_FIRST_YEAR, _LAST_YEAR = 1900, 2100


def check(plan: Plan, _figures: Figures) -> Iterator[Diagnostic]:
    """Find the numbers in titles that the page's indicators do not say."""
    objectives = {objective.code: objective for objective in plan.objectives}
    first_target = first_target_year(plan)
    for page in pages(plan):
        if isinstance(page, PerformanceTarget):
            yield from _title(page, page.code, page.title, page.origin.at("title"), first_target)
        elif page.objective in objectives:
            objective = objectives[page.objective]
            yield from _title(
                page, objective.code, objective.title, objective.origin.at("title"), first_target
            )


def _title(page: Page, code: str, title: str, where: Origin, first_target: str) -> Iterator[Diagnostic]:
    written = numbers_in(title)
    if not written or is_open(page, first_target):
        return
    said = {number for each in indicators_of(page) for number in _said(each, first_target)}
    unsaid = tuple(text for text, number in written.items() if number not in said)
    if said and unsaid:
        facts: dict[str, Fact] = {"code": code, "numbers": unsaid}
        yield Diagnostic(NUMBER_IN_TITLE_DIFFERS, where, facts, code)


def numbers_in(text: str) -> dict[str, Decimal]:
    """Give the numbers that a Turkish text counts something with, as written and as numbers."""
    found: dict[str, Decimal] = {}
    for match in _NUMBER.finditer(text):
        whole, part = match[1], match[2] or ""
        number = Decimal(whole.replace(".", "") + part.replace(",", "."))
        is_year = not part and "." not in whole and _FIRST_YEAR <= number <= _LAST_YEAR
        if not is_year:
            found[match[0]] = number
    return found


def _said(indicator: Indicator, first_target: str) -> Iterator[Decimal]:
    past, targets = before_and_from(whole_years(indicator), first_target)
    values = [value for _, value in targets]
    yield from values
    if values:
        yield sum(values, ZERO)
        if past:
            yield abs(values[-1] - past[-1][1])
