"""Yazılan değer formülün yuvarlanmış sonucudur.

Kurallar: formula-contradicted, formula-truncated, formula-not-computable.

Neden: Oranlar elle yazıldığında çoğu kez yuvarlanmaz, kesilir: 31.435 / 233.074 = 13,487 iken 13,48 yazılır;
doğrusu 13,49'dur. Yazılan değerin ondalık sayısı korunur ve sonuç o kadar ondalığa, yarım yukarı olmak
üzere yuvarlanır. Yazılan, sonucun daha az ondalıkta kesilmişi ise de kesilmiş sayılır: 18,98 için 18,0.
Bunların dışında kalan değer formülle çelişir. Formül hesaplanamıyorsa (bir göstergenin o dönem değeri yoksa
ya da bölen sıfırsa) yazılan değerin nereden geldiği bilinmez. `null` yazılan dönemlere bakılmaz.

Formül döngüye giriyorsa (formula-cycle), içindeki bir kod iki kayıtta duruyorsa (duplicate-code) ya da yüzde birimi yanlış
yazılmışsa (unit-spelling) burada yeniden söylenmez; sabit bir sıfıra bölünen formül gösterge başına tek bulgudur.

Birimi % olan bir göstergede formülün sonucu 100 ile çarpılır; formülde zaten birimi % olan bir gösterge
geçiyorsa çarpılmaz. Üç bulgu da uyarıdır: formül bir açıklamadır, yazılan değer idarenin beyanıdır.

Kaynak: Ümraniye Belediyesi 2024 programında 18,0 · 5,0 · 7,0 · 13,48 olarak kesilmiş oranlar.

Uygun::

    # halkla-iliskiler/PH4.4.1.yaml
    indicators:
      - {code: PG4.4.1.1, name: Kaçan çağrı, unit: adet, values: {2022: 31435, 2023-H1: 15591, 2024: 25000}}
      - {code: PG4.4.1.2, name: Toplam çağrı, unit: adet, values: {2022: 233074, 2023-H1: 102899, 2024: 200000}}
      - code: PG4.4.1.3
        name: Kaçan çağrı oranı
        unit: "%"
        formula: PG4.4.1.1 / PG4.4.1.2
        values: {2022: 13.49, 2023-H1: 15.15, 2024: 12.50}

Uygun değil::

    # halkla-iliskiler/PH4.4.1.yaml
    indicators:
      - {code: PG4.4.1.1, name: Kaçan çağrı, unit: adet, values: {2022: 31435, 2023-H1: 15591, 2024: 25000}}
      - {code: PG4.4.1.2, name: Toplam çağrı, unit: adet, values: {2022: 233074, 2023-H1: null, 2024: 200000}}
      - code: PG4.4.1.3
        name: Kaçan çağrı oranı
        unit: "%"
        formula: PG4.4.1.1 / PG4.4.1.2
        values: {2022: 13.48, 2023-H1: 15.15, 2024: 14.00}
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import replace
from decimal import ROUND_DOWN, ROUND_HALF_UP, Decimal

from izlence.check.values.formula_cycle import computed_from_themselves
from izlence.check.values.unit_spelling import means_percent
from izlence.check.walk import indicators_of, left_out, pages
from izlence.compute.figures import Figures
from izlence.diagnostic import Diagnostic, Fact, Wording, warning
from izlence.language import decimals
from izlence.model.formula import WIDE, Chain, Expression, Formula, evaluate, parse_formula
from izlence.model.plan import Plan
from izlence.model.records import Indicator, Value

FORMULA_TRUNCATED = warning(
    "formula-truncated",
    tr=Wording(
        "{code}, {period}: {written} yazılmış, formülün sonucu {exact}; değer yuvarlanmamış, kesilmiş.",
        "Yuvarlanmış olarak {to_write} yazın.",
    ),
    en=Wording(
        "{code}, {period}: {written} is written and the formula gives {exact}; the value is cut, not rounded.",
        "Write it rounded: {to_write}.",
    ),
)
FORMULA_CONTRADICTED = warning(
    "formula-contradicted",
    tr=Wording(
        "{code}, {period}: {written} yazılmış, ama formülün sonucu {exact}; {rounded} olmalı.",
        "Değeri, formülü ({formula}) ya da formüldeki göstergelerin değerlerini düzeltin.",
    ),
    en=Wording(
        "{code}, {period}: {written} is written, but the formula gives {exact}; it should be {rounded}.",
        "Correct the value, the formula ({formula}) or the values of the indicators in it.",
    ),
)
FORMULA_NOT_COMPUTABLE = warning(
    "formula-not-computable",
    tr=Wording(
        "{code}, {period}: {written} yazılmış, ama formül ({formula}) bu dönem için hesaplanamıyor.",
        "Formüldeki bir göstergenin bu dönemde değeri yok ya da bölen sıfır. O değeri yazın ya da burada da "
        "“{period}: null” yazın.",
    ),
    en=Wording(
        "{code}, {period}: {written} is written, but the formula ({formula}) cannot be computed for it.",
        "An indicator in the formula has no value for it, or a divisor is zero. Write that value, or "
        "“{period}: null” here as well.",
    ),
)
FORMULA_DIVIDES_BY_ZERO = replace(
    FORMULA_NOT_COMPUTABLE,
    tr=replace(FORMULA_NOT_COMPUTABLE.tr, hint="Formül her dönemde sıfıra bölüyor; böleni düzeltin."),
    en=replace(
        FORMULA_NOT_COMPUTABLE.en, hint="The formula divides by zero in every period; correct the divisor."
    ),
)

HUNDRED = Decimal(100)


def check(plan: Plan, _figures: Figures) -> Iterator[Diagnostic]:
    """Compare each value that has a formula with what the formula gives."""
    every = [indicator for page in pages(plan) for indicator in indicators_of(page)]
    computed = [indicator for indicator in every if indicator.formula]
    if not computed:
        return
    times = Counter(indicator.code for indicator in every)
    known = {indicator.code: indicator for indicator in every if times[indicator.code] == 1}
    in_circle = computed_from_themselves(plan)
    for indicator in computed:
        if indicator.code not in in_circle:
            yield from _indicator(plan, indicator, known)


def _indicator(plan: Plan, indicator: Indicator, known: Mapping[str, Indicator]) -> Iterator[Diagnostic]:
    formula = parse_formula(indicator.formula)
    # Formulas that cannot be read and codes that do not exist or stand twice have their own rules.
    if not isinstance(formula, Formula) or not known.keys() >= set(formula.codes):
        return
    operands = [known[code] for code in formula.codes]
    if any(each.unit != "%" and means_percent(each.unit) for each in (indicator, *operands)):
        return  # whether the result is a percentage depends on a unit that unit-spelling asks to correct
    if _divides_by_nought(formula.expression):
        yield from _divided_by_nought(indicator)
        return
    as_percent = indicator.unit == "%" and not any(operand.unit == "%" for operand in operands)
    for period, written in indicator.values.items():
        if written is None:
            continue
        values = {operand.code: operand.values.get(period) for operand in operands}
        exact = evaluate(formula.expression, values.__getitem__)
        if exact is not None and as_percent:
            exact = WIDE.multiply(exact, HUNDRED)
        if exact is None and left_out(plan, operands, period):
            continue
        if exact is None or written != exact.quantize(written, ROUND_HALF_UP, WIDE):
            yield _finding(indicator, period, written, exact)


def _divided_by_nought(indicator: Indicator) -> Iterator[Diagnostic]:
    for period, written in indicator.values.items():
        if written is not None:
            facts: dict[str, Fact] = {"code": indicator.code, "period": period, "written": written}
            facts["formula"] = indicator.formula
            yield Diagnostic(FORMULA_DIVIDES_BY_ZERO, indicator.origin.at("formula"), facts, indicator.code)
            return


def _divides_by_nought(expression: Expression) -> bool:
    """Tell whether a formula has a divisor that is 0 whatever its indicators are: a fault of its own, not of a period."""
    if not isinstance(expression, Chain):
        return False
    if any(sign == "/" and _constant(node) == 0 for sign, node in expression.rest):
        return True
    return any(map(_divides_by_nought, (expression.first, *(node for _, node in expression.rest))))


def _constant(expression: Expression) -> Value:
    return evaluate(expression, lambda _code: None)


def _finding(indicator: Indicator, period: str, written: Decimal, exact: Decimal | None) -> Diagnostic:
    facts: dict[str, Fact] = {
        "code": indicator.code,
        "period": period,
        "written": written,
        "formula": indicator.formula,
    }
    rule = FORMULA_NOT_COMPUTABLE
    if exact is not None:
        places = decimals(written)
        rounded = _rounded(exact, places)
        # What the editor is told to write stands in the files' own spelling: 19.0, which a document prints as 19,0.
        facts |= {"exact": _rounded(exact, places + 2), "rounded": rounded, "to_write": f"{rounded:f}"}
        rule = FORMULA_TRUNCATED if _is_cut(written, exact) else FORMULA_CONTRADICTED
    return Diagnostic(rule, indicator.origin.at("values", period), facts, indicator.code)


def _is_cut(written: Decimal, exact: Decimal) -> bool:
    """Tell whether a value is the exact one cut, also at fewer decimals than written (18.0 for 18.98)."""
    return any(written == _cut(exact, places) for places in range(decimals(written) + 1))


def _rounded(number: Decimal, places: int) -> Decimal:
    return number.quantize(Decimal(1).scaleb(-places), ROUND_HALF_UP, WIDE)


def _cut(number: Decimal, places: int) -> Decimal:
    return number.quantize(Decimal(1).scaleb(-places), ROUND_DOWN, WIDE)
