"""Bir göstergenin hesabı kendisine dayanmaz.

Kural: formula-cycle.

Neden: Kendisinden hesaplanan bir gösterge her değerle doğru çıkar; hesap denetlemiş gibi görünür ama hiçbir şeyi
denetlemez. Döngü `formula` ve `sum_of` alanlarından, doğrudan ya da başka göstergeler üzerinden kurulabilir.

Uygun::

    # halkla-iliskiler/PH4.4.1.yaml
    indicators:
      - {code: PG4.4.1.1, name: Başvuran, unit: kişi, values: {2022: 10, 2023-H1: 12, 2024: 14}}
      - code: PG4.4.1.2
        name: Kişi başına görüşme
        unit: kez
        formula: PG4.4.1.1 * 2
        values: {2022: 20, 2023-H1: 24, 2024: 28}

Uygun değil::

    # halkla-iliskiler/PH4.4.1.yaml
    indicators:
      - code: PG4.4.1.1
        name: Başvuran
        unit: kişi
        formula: PG4.4.1.2 / 2
        values: {2022: 10, 2023-H1: 12, 2024: 14}
      - code: PG4.4.1.2
        name: Kişi başına görüşme
        unit: kez
        formula: PG4.4.1.1 * 2
        values: {2022: 20, 2023-H1: 24, 2024: 28}
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from izlence.check.walk import indicators_by_code
from izlence.compute.figures import Figures
from izlence.diagnostic import Diagnostic, Wording, error
from izlence.model.formula import Formula, parse_formula
from izlence.model.plan import Plan
from izlence.model.records import Indicator

FORMULA_CYCLE = error(
    "formula-cycle",
    tr=Wording(
        "{code} kendisinden hesaplanıyor: {chain}.",
        "Döngüdeki göstergelerden birinin `formula` ya da `sum_of` alanını düzeltin veya silin.",
    ),
    en=Wording(
        "{code} is computed from itself: {chain}.",
        "Correct or delete the `formula` or `sum_of` of one of the indicators in the circle.",
    ),
)

_SHOWN = 8  # codes of a circle that are named; nobody reads more of them


def check(plan: Plan, _figures: Figures) -> Iterator[Diagnostic]:
    """Find the circles among indicators that are computed from others."""
    indicators = indicators_by_code(plan)
    for circle in _circles(_needs(indicators)):
        first = circle[0]
        indicator = indicators[first]
        field = "sum_of" if circle[1] in indicator.sum_of else "formula"
        shown = circle if len(circle) <= _SHOWN else [*circle[: _SHOWN - 1], "…", circle[-1]]
        facts = {"code": first, "chain": " → ".join(shown)}
        yield Diagnostic(FORMULA_CYCLE, indicator.origin.at(field), facts, first)


def computed_from_themselves(plan: Plan) -> frozenset[str]:
    """Give the codes of the indicators that stand in a circle: what their formulas give means nothing."""
    return frozenset(code for circle in _circles(_needs(indicators_by_code(plan))) for code in circle)


def _needs(indicators: Mapping[str, Indicator]) -> dict[str, tuple[str, ...]]:
    return {code: needed for code, indicator in indicators.items() if (needed := _needed(indicator))}


def _needed(indicator: Indicator) -> tuple[str, ...]:
    formula = parse_formula(indicator.formula) if indicator.formula else None
    codes = formula.codes if isinstance(formula, Formula) else ()
    return (*indicator.sum_of, *codes)


def _circles(needs: Mapping[str, tuple[str, ...]]) -> Iterator[list[str]]:
    """Give each circle once, closed by its first code; with a stack, because a chain may be as long as the plan."""
    done: set[str] = set()
    for start in needs:
        path: dict[str, Iterator[str]] = {} if start in done else {start: iter(dict.fromkeys(needs[start]))}
        while path:
            last = next(reversed(path))
            code = next(path[last], "")
            if not code:
                done.add(last)
                del path[last]
            elif code in path:
                codes = list(path)
                yield [*codes[codes.index(code) :], code]
            elif code in needs and code not in done:
                path[code] = iter(dict.fromkeys(needs[code]))
