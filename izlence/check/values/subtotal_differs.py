"""Toplam olduğu yazılan bir gösterge, toplananların toplamıdır.

Kurallar: subtotal-differs, subtotal-not-computable.

Neden: `sum_of` yazan bir gösterge hangi göstergelerin toplamı olduğunu söyler; belgede ikisi yan yana durur
ve tutmayan toplam hemen görülür. Bütün alt göstergelerin toplamı üst göstergeyi vermek zorunda değildir:
“Tamamlanan çağrı” gibi bir ara toplam da alt göstergedir. Bu yüzden yalnız `sum_of` içinde adı geçenler
toplanır. Toplananlardan birinin değeri yoksa (`null`) toplam denetlenemez; bu bir uyarıdır.

Kaynak: Ümraniye Belediyesi 2024 programında 115.631 + 86.008 + 31.435 = 233.074 çağrı; “Tamamlanan çağrı” ise ilk ikisinin ara
toplamıdır.

Uygun::

    # halkla-iliskiler/PH4.4.1.yaml
    indicators:
      - code: PG4.4.1.1
        name: Gelen çağrı sayısı
        unit: adet
        sum_of: [PG4.4.1.1.1, PG4.4.1.1.2]
        values: {2022: 50, 2023-H1: 20, 2024: 60}
        parts:
          - {code: PG4.4.1.1.1, name: Cevaplanan, unit: adet, values: {2022: 40, 2023-H1: 15, 2024: 50}}
          - {code: PG4.4.1.1.2, name: Kaçan, unit: adet, values: {2022: 10, 2023-H1: 5, 2024: 10}}

Uygun değil::

    # halkla-iliskiler/PH4.4.1.yaml
    indicators:
      - code: PG4.4.1.1
        name: Gelen çağrı sayısı
        unit: adet
        sum_of: [PG4.4.1.1.1, PG4.4.1.1.2]
        values: {2022: 50, 2023-H1: 20, 2024: 65}
        parts:
          - {code: PG4.4.1.1.1, name: Cevaplanan, unit: adet, values: {2022: 40, 2023-H1: null, 2024: 50}}
          - {code: PG4.4.1.1.2, name: Kaçan, unit: adet, values: {2022: 10, 2023-H1: 5, 2024: 10}}
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from decimal import Decimal

from izlence.check.walk import indicators_by_code, indicators_of, left_out, pages
from izlence.compute.figures import Figures, total
from izlence.diagnostic import Diagnostic, Fact, Rule, Wording, error, warning
from izlence.model.plan import Plan
from izlence.model.records import Indicator

SUBTOTAL_DIFFERS = error(
    "subtotal-differs",
    tr=Wording(
        "{code}, {period}: {written} yazılmış, ama toplananlar {sum} ediyor; fark {difference}.",
        "Toplananlar: {terms}. Toplamı ya da toplananların değerlerini düzeltin.",
    ),
    en=Wording(
        "{code}, {period}: {written} is written, but its terms add up to {sum}; the difference is {difference}.",
        "Its terms: {terms}. Correct the sum or the values of its terms.",
    ),
)
SUBTOTAL_NOT_COMPUTABLE = warning(
    "subtotal-not-computable",
    tr=Wording(
        "{code}, {period}: {written} yazılmış, ama toplananlardan bu dönem değeri olmayan var: {missing}.",
        "Eksik değeri yazın ya da toplam için de “{period}: null” yazın.",
    ),
    en=Wording(
        "{code}, {period}: {written} is written, but not all of its terms have a value: {missing}.",
        "Write the missing value, or “{period}: null” for the sum as well.",
    ),
)


def check(plan: Plan, _figures: Figures) -> Iterator[Diagnostic]:
    """Compare each indicator that says what it is the sum of with that sum."""
    known = indicators_by_code(plan)
    for page in pages(plan):
        for indicator in indicators_of(page):
            if indicator.sum_of:
                yield from _indicator(plan, indicator, known)


def _indicator(plan: Plan, indicator: Indicator, known: Mapping[str, Indicator]) -> Iterator[Diagnostic]:
    if not known.keys() >= set(indicator.sum_of):
        return  # told by unknown-code
    terms = [known[code] for code in indicator.sum_of]
    for period, written in indicator.values.items():
        if written is None:
            continue
        values = [term.values.get(period) for term in terms]
        if None not in values:
            added = total(values)
            if added != written:
                facts: dict[str, Fact] = {"sum": added, "difference": abs(written - added)}
                facts["terms"] = indicator.sum_of
                yield _finding(SUBTOTAL_DIFFERS, indicator, period, written, facts)
        elif not left_out(plan, terms, period):
            facts = {"missing": tuple(term.code for term in terms if term.values.get(period) is None)}
            yield _finding(SUBTOTAL_NOT_COMPUTABLE, indicator, period, written, facts)


def _finding(
    rule: Rule, indicator: Indicator, period: str, written: Decimal, facts: dict[str, Fact]
) -> Diagnostic:
    facts |= {"code": indicator.code, "period": period, "written": written}
    return Diagnostic(rule, indicator.origin.at("values", period), facts, indicator.code)
