"""Kısımların grafikleri programın bildiği grafiklerdir ya da planda olan göstergelerdir.

Kurallar: unknown-chart, chart-without-values.

Neden: Grafik planın sayılarından çizilir: maliyetlerden ya da bir göstergenin değerlerinden. Bilinmeyen bir ad ya da planda
olmayan bir gösterge çizilemez, grafik kitapta eksik kalırdı. Gösterilen dönemlerin hiçbirinde değeri olmayan bir göstergenin
grafiği boş çıkar.

Uygun::

    # program.yaml
    chapters:
      - title: PERFORMANS BİLGİLERİ
        sections:
          - {title: Hedefler, content: targets}
          - {title: İdare Performans Tablosu, content: institution-performance}
          - {title: Toplam Kaynak İhtiyacı, content: resource-need}
          - {title: Grafikler, charts: [cost-by-goal, PG4.4.1.1]}

Uygun değil::

    # program.yaml
    chapters:
      - title: PERFORMANS BİLGİLERİ
        sections:
          - {title: Hedefler, content: targets}
          - {title: İdare Performans Tablosu, content: institution-performance}
          - {title: Toplam Kaynak İhtiyacı, content: resource-need}
          - {title: Grafikler, charts: [cost-by-goals, PG4.4.1.9]}

Uygun değil::

    # program.yaml
    chapters:
      - title: PERFORMANS BİLGİLERİ
        sections:
          - {title: Hedefler, content: targets, charts: [PG4.4.1.1]}

    # halkla-iliskiler/PH4.4.1.yaml
    indicators:
      - {code: PG4.4.1.1, name: Kişi sayısı, unit: kişi, values: {2022: null, 2023-H1: null, 2024: null}}
"""

from __future__ import annotations

from collections.abc import Iterator

from izlence.check.book.walk_book import PROGRAMME_CHARTS, STRATEGY_CHARTS, is_programme, sections
from izlence.check.suggestion import in_brackets
from izlence.check.walk import indicators_by_code, shown_periods
from izlence.compute.figures import Figures
from izlence.diagnostic import Diagnostic, Fact, Origin, Wording, error
from izlence.model.plan import Plan
from izlence.model.records import Indicator

UNKNOWN_CHART = error(
    "unknown-chart",
    tr=Wording(
        "“{chart}” adında bir grafik ya da gösterge bu dönemde yok.",
        "Adı düzeltin{suggestion}. Grafikler: {known}, ya da bu dönemin bir göstergesinin kodu.",
    ),
    en=Wording(
        "There is no chart and no indicator “{chart}” in this period.",
        "Correct the name{suggestion}. Charts: {known}, or the code of an indicator of this period.",
    ),
)

CHART_WITHOUT_VALUES = error(
    "chart-without-values",
    tr=Wording(
        "{chart} göstergesinin gösterilen dönemlerde hiç değeri yok; grafiği boş çıkar.",
        "Değerleri yazın, başka bir gösterge seçin ya da grafiği silin.",
    ),
    en=Wording(
        "The indicator {chart} has no value in the periods shown; its chart would be empty.",
        "Write its values, choose another indicator, or delete the chart.",
    ),
)


def check(plan: Plan, _figures: Figures) -> Iterator[Diagnostic]:
    """Find charts of nothing."""
    charts = _charts(plan)
    unknown = unknown_charts(plan)
    indicators = indicators_by_code(plan) if unknown else {}
    for chart, where in unknown:
        facts: dict[str, Fact] = {
            "chart": chart,
            "suggestion": in_brackets(chart, indicators if chart[0].isupper() else charts),
            "known": charts,
        }
        yield Diagnostic(UNKNOWN_CHART, where, facts)
    yield from _empty_charts(plan)


def unknown_charts(plan: Plan) -> list[tuple[str, Origin]]:
    """Give the charts of nothing that the book names, with their places."""
    named = [
        (chart, section.origin.at("charts", position))
        for section in sections(plan)
        for position, chart in enumerate(section.charts)
        if chart not in _charts(plan)
    ]
    indicators = indicators_by_code(plan) if named else {}
    return [(chart, where) for chart, where in named if chart not in indicators]


def _empty_charts(plan: Plan) -> Iterator[Diagnostic]:
    named = {chart for section in sections(plan) for chart in section.charts}
    if named <= set(_charts(plan)):
        return
    indicators = indicators_by_code(plan)
    for section in sections(plan):
        for position, chart in enumerate(section.charts):
            if chart in indicators and not _has_values(plan, indicators[chart]):
                where = section.origin.at("charts", position)
                yield Diagnostic(CHART_WITHOUT_VALUES, where, {"chart": chart}, chart)


def _has_values(plan: Plan, indicator: Indicator) -> bool:
    shown = shown_periods(plan, indicator.code.startswith("IG"))
    return any(indicator.values.get(period) is not None for period in shown)


def _charts(plan: Plan) -> tuple[str, ...]:
    return PROGRAMME_CHARTS if is_programme(plan) else STRATEGY_CHARTS
