"""Gösterilen her dönemin değeri yazılır, yazılan her dönem gösterilir.

Kurallar: value-missing, value-not-shown.

Neden: Yazılmamış bir değer tabloda boş bir hücre olurdu ve kimse unutulduğunu anlamazdı. Veri yoksa bu
`null` ile açıkça yazılır ve belgede “-” basılır; `0` ise gerçek sıfırdır. Hiçbir sütunda gösterilmeyen bir
dönemin değeri ise belgeden sessizce düşer.

Kaynak: Dönem değeri yazılmamış göstergeler Sayıştay denetimlerinde bulgu olmuştur (Konak 2018).

Bir dönem yerine aynı yılın başka bir dönemi yazılmışsa (2023-H1 yerine 2023-H2) tek bulgu verilir. Sütunların
kendisi yanlışsa (years-not-consecutive, period-differs-from-folder, target-year-not-shown) değerler onlarla karşılaştırılmaz.

Uygun::

    # halkla-iliskiler/PH4.4.1.yaml
    indicators:
      - {code: PG4.4.1.1, name: İşe başlayan kişi sayısı, unit: kişi, values: {2022: null, 2023-H1: 196, 2024: 500}}

Uygun değil::

    # halkla-iliskiler/PH4.4.1.yaml
    indicators:
      - {code: PG4.4.1.1, name: İşe başlayan kişi sayısı, unit: kişi, values: {2023-H1: 196, 2024: 500}}

Uygun değil::

    # halkla-iliskiler/PH4.4.1.yaml
    indicators:
      - code: PG4.4.1.1
        name: İşe başlayan kişi sayısı
        unit: kişi
        values: {2021: 950, 2022: 1102, 2023-H1: 196, 2024: 500}
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from izlence.check.frame_years import years_in_doubt
from izlence.check.walk import shown_periods, with_parts
from izlence.compute.figures import Figures
from izlence.diagnostic import Diagnostic, Fact, Wording, error, warning
from izlence.model.plan import Plan
from izlence.model.records import Indicator

VALUE_MISSING = error(
    "value-missing",
    tr=Wording(
        "{code}: belgede gösterilen şu dönemlerin değeri yazılmamış: {periods}.",
        "Değeri yazın; elde veri yoksa “{period}: null” yazın, belgede “-” basılır.",
    ),
    en=Wording(
        "{code}: no value is written for periods that the document shows: {periods}.",
        "Write the value; where there is none, write “{period}: null”, which prints “-”.",
    ),
)
VALUE_MISSING_NEAR = replace(
    VALUE_MISSING,
    tr=replace(VALUE_MISSING.tr, hint="“{written}” yazılmış; “{period}” mi demek istediniz?"),
    en=replace(VALUE_MISSING.en, hint="“{written}” is written; did you mean “{period}”?"),
)
VALUE_NOT_SHOWN = warning(
    "value-not-shown",
    tr=Wording(
        "{code}: {period} değeri yazılmış, ama belgenin hiçbir sütunu bu dönemi göstermiyor.",
        "Değer belgede görünmez. Dönemi düzeltin, değeri silin ya da dönemi sütunlara ekleyin.",
    ),
    en=Wording(
        "{code}: a value is written for {period}, which no column of the document shows.",
        "It will not appear. Correct the period, take the value out, or add the period to the columns.",
    ),
)


def check(plan: Plan, figures: Figures) -> Iterator[Diagnostic]:
    """Hold the periods written for each indicator against the columns of its table."""
    if years_in_doubt(plan, figures):
        return  # a wrong column is one fault, not one for each indicator that rightly has no value for it
    shown = dict.fromkeys(shown_periods(plan))
    watched = dict.fromkeys(shown_periods(plan, monitoring=True))
    for target in plan.targets:
        yield from _compare(target.indicators, shown)
        yield from _compare(target.monitoring_indicators, watched)
    for card in plan.cards:
        yield from _compare(card.indicators, shown)


def _compare(indicators: Iterable[Indicator], shown: dict[str, None]) -> Iterator[Diagnostic]:
    for indicator in with_parts(indicators):
        if indicator.values.keys() != shown.keys():
            yield from _differences(indicator, shown)


def _differences(indicator: Indicator, shown: dict[str, None]) -> Iterator[Diagnostic]:
    code = indicator.code
    missing = [period for period in shown if period not in indicator.values]
    extra = [period for period in indicator.values if period not in shown]
    for written in tuple(extra):
        period = next((each for each in missing if each[:4] == written[:4]), "")
        if period:
            missing.remove(period)
            extra.remove(written)
            facts: dict[str, Fact] = {
                "code": code,
                "periods": (period,),
                "period": period,
                "written": written,
            }
            yield Diagnostic(VALUE_MISSING_NEAR, indicator.origin.key("values", written), facts, code)
    if missing:
        yield Diagnostic(
            VALUE_MISSING,
            indicator.origin.at("values"),
            {"code": code, "periods": tuple(missing), "period": missing[0]},
            code,
        )
    for period in extra:
        where = indicator.origin.key("values", period)
        yield Diagnostic(VALUE_NOT_SHOWN, where, {"code": code, "period": period}, code)
