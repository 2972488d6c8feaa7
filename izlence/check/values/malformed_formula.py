"""Bir formül gösterge kodları, sayılar, + - * / ve ayraçlarla yazılır.

Kural: malformed-formula.

Neden: Okunamayan bir formül denetlenemez; yazılan değer denetlenmiş sanılır. Formül yalnızca hesaplanır,
hiçbir zaman program olarak çalıştırılmaz; işlev adı, yüzde işareti ve üs yoktur. Ondalık ayırıcı noktadır.

Uygun::

    # halkla-iliskiler/PH4.4.1.yaml
    indicators:
      - {code: PG4.4.1.1, name: İşe başlayan kişi sayısı, unit: kişi, values: {2022: 30, 2023-H1: 12, 2024: 30}}
      - {code: PG4.4.1.2, name: İş bulunan kişi sayısı, unit: kişi, values: {2022: 40, 2023-H1: 48, 2024: 60}}
      - code: PG4.4.1.3
        name: İşe başlayanların oranı
        unit: "%"
        formula: PG4.4.1.1 / PG4.4.1.2
        values: {2022: 75, 2023-H1: 25, 2024: 50}

Uygun değil::

    # halkla-iliskiler/PH4.4.1.yaml
    indicators:
      - {code: PG4.4.1.1, name: İşe başlayan kişi sayısı, unit: kişi, values: {2022: 30, 2023-H1: 12, 2024: 30}}
      - code: PG4.4.1.2
        name: İşe başlayanların oranı
        unit: "%"
        formula: (PG4.4.1.1 / 40
        values: {2022: 75, 2023-H1: 30, 2024: 75}
"""

from __future__ import annotations

from collections.abc import Iterator

from izlence.check.walk import indicators_of, pages
from izlence.compute.figures import Figures
from izlence.diagnostic import Diagnostic, Fact, Wording, error
from izlence.model.formula import Malformed, parse_formula
from izlence.model.plan import Plan

MALFORMED_FORMULA = error(
    "malformed-formula",
    tr=Wording(
        "{code}: “{formula}” formülü {position}. karakterden başlayarak anlaşılmıyor.",
        "Formülde gösterge kodları, ondalık ayırıcısı nokta olan sayılar, + - * / ve ayraçlar kullanılır, "
        "örneğin “PG4.4.1.1 / PG4.4.1.3”.",
    ),
    en=Wording(
        "{code}: the formula “{formula}” cannot be understood from character {position} on.",
        "A formula is made of indicator codes, numbers with a decimal point, + - * / and brackets, "
        "such as “PG4.4.1.1 / PG4.4.1.3”.",
    ),
)


def check(plan: Plan, _figures: Figures) -> Iterator[Diagnostic]:
    """Find the formulas that cannot be read."""
    for page in pages(plan):
        for indicator in indicators_of(page):
            if not indicator.formula:
                continue
            formula = parse_formula(indicator.formula)
            if isinstance(formula, Malformed):
                facts: dict[str, Fact] = {
                    "code": indicator.code,
                    "formula": indicator.formula,
                    "position": formula.position,
                }
                yield Diagnostic(MALFORMED_FORMULA, indicator.origin.at("formula"), facts, indicator.code)
