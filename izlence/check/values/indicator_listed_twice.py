"""Bir gösterge bir kez ve tek birimle yazılır.

Kurallar: indicator-listed-twice, indicator-unit-differs.

Neden: Aynı gösterge hem performans hem izleme göstergeleri arasındaysa iki kez güncellenmesi gerekir; biri unutulunca belge
kendisiyle çelişir. Birimleri farklıysa (biri kişi, biri adet) değerler karşılaştırılamaz. Adı aynı olan satırlar, ya da
bütün değerleri aynı olup birinin adındaki sözcüklerin hepsi ötekinde geçen performans ve izleme göstergeleri aynı gösterge
sayılır. Birim ayrıca planın bütün sayfalarında aynı adı taşıyan göstergeler arasında karşılaştırılır. Alt göstergelere bakılmaz.
Değerler farklıysa bunu same-indicator-differs söyler. Yayından önce (`--strict`) bakılır.

Kaynak: Ümraniye Belediyesi 2024 programında “Kariyer ve meslek eğitimlerinin sayısı” iki listede de vardır; rehberlik eden
personel sayısı bir listede kişi, ötekinde adet olarak ölçülür.

Uygun::

    # halkla-iliskiler/PH4.4.1.yaml
    indicators:
      - {code: PG4.4.1.1, name: Kariyer eğitimi sayısı, unit: adet, values: {2022: 12, 2023-H1: 6, 2024: 12}}
    monitoring_indicators:
      - {code: IG4.4.1.1, name: Kariyer eğitimine katılan sayısı, unit: kişi, values: {2022: 120, 2023-H1: 60, 2024: 120}}

Uygun değil::

    # halkla-iliskiler/PH4.4.1.yaml
    indicators:
      - {code: PG4.4.1.1, name: Kariyer eğitimi sayısı, unit: adet, values: {2022: 12, 2023-H1: 6, 2024: 12}}
      - {code: PG4.4.1.2, name: Vatandaşa rehberlik eden personel sayısı, unit: kişi, values: {2022: 2, 2023-H1: 2, 2024: 2}}
    monitoring_indicators:
      - {code: IG4.4.1.1, name: Kariyer eğitimi sayısı, unit: adet, values: {2022: 12, 2023-H1: 6, 2024: 12}}
      - {code: IG4.4.1.2, name: 'Belediyede "vatandaşa rehberlik" eden personel sayısı', unit: adet,
         values: {2022: 2, 2023-H1: 2, 2024: 2}}
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator

from izlence.check.values.same_indicator_differs import top_level
from izlence.check.walk import Page, pages
from izlence.compute.figures import Figures
from izlence.diagnostic import Diagnostic, Fact, Wording, warning
from izlence.language import lower
from izlence.model.plan import Plan
from izlence.model.records import Indicator, PerformanceTarget, Value

INDICATOR_LISTED_TWICE = warning(
    "indicator-listed-twice",
    tr=Wording(
        "{code} ile {other} aynı gösterge: “{name}”, “{other_name}”.",
        "Birini silin; ayrı şeyler ölçüyorlarsa adlarını ayırın.",
    ),
    en=Wording(
        "{code} and {other} are the same indicator: “{name}”, “{other_name}”.",
        "Delete one of them; if they measure different things name them apart.",
    ),
)
INDICATOR_UNIT_DIFFERS = warning(
    "indicator-unit-differs",
    tr=Wording(
        "{code} göstergesinin birimi “{unit}”, aynı göstergenin ({other}) birimi “{other_unit}”.",
        "İkisini aynı birimle yazın; ayrı şeyler ölçüyorlarsa adlarını ayırın.",
    ),
    en=Wording(
        "The unit of {code} is “{unit}”, that of the same indicator ({other}) is “{other_unit}”.",
        "Write both in the same unit; if they measure different things name them apart.",
    ),
)

_WORDS = re.compile(r"[\w%²³]+")
_FEWEST_WORDS = 3  # “Toplantı sayısı” is in many names without being the same indicator
_MOST_COMPARED = 20  # a real list has a handful of indicators with the same values
Twins = tuple[Indicator, Indicator]


def check(plan: Plan, _figures: Figures) -> Iterator[Diagnostic]:
    """Find the indicators that the plan has twice."""
    known: dict[str, Indicator] = {}
    for page in pages(plan):
        named = [(lower(indicator.name), indicator) for indicator in top_level(page) if indicator.name]
        twins = dict(_twins(page, named))
        for code, (indicator, twin) in twins.items():
            if indicator.unit != twin.unit:
                yield _unit_differs(indicator, twin)
            elif _agree(indicator, twin):
                facts: dict[str, Fact] = {"code": code, "name": indicator.name, "other": twin.code}
                facts["other_name"] = twin.name
                where = indicator.origin.at("name")
                yield Diagnostic(INDICATOR_LISTED_TWICE, where, facts, code, (twin.origin.at("name"),))
        for name, indicator in named:
            twin = known.setdefault(name, indicator)
            if twin.unit != indicator.unit and indicator.code not in twins:
                yield _unit_differs(indicator, twin)


def _twins(page: Page, named: list[tuple[str, Indicator]]) -> Iterator[tuple[str, Twins]]:
    """Give the indicators that a page has before, by name; or in its other list, by values and the words of the name."""
    by_name: dict[str, Indicator] = {}
    for name, indicator in named:
        twin = by_name.setdefault(name, indicator)
        if twin is not indicator:
            yield indicator.code, (indicator, twin)
    if isinstance(page, PerformanceTarget):
        yield from _nearly(page)


def _nearly(page: PerformanceTarget) -> Iterator[tuple[str, Twins]]:
    by_last: dict[tuple[Value, ...], list[Indicator]] = defaultdict(list)
    for indicator in page.indicators:
        by_last[_last(indicator)].append(indicator)
    for indicator in page.monitoring_indicators:
        for twin in by_last.get(_last(indicator), [])[:_MOST_COMPARED]:
            same = twin.values == indicator.values and any(indicator.values.values())
            if same and _is_part_of_name(indicator.name, twin.name):
                yield indicator.code, (indicator, twin)
                break


def _last(indicator: Indicator) -> tuple[Value, ...]:
    """Give the value written last: what differs in it need not be compared any further."""
    return tuple(indicator.values.values())[-1:]


def _is_part_of_name(one: str, other: str) -> bool:
    fewer, more = sorted((_words(one), _words(other)), key=len)
    return len(fewer) >= _FEWEST_WORDS and fewer <= more


def _words(name: str) -> frozenset[str]:
    return frozenset(_WORDS.findall(lower(name)))


def _agree(indicator: Indicator, twin: Indicator) -> bool:
    """Tell whether no value contradicts: where one does, same-indicator-differs tells it."""
    values = twin.values
    return not any(
        written is not None and values.get(period) not in (None, written)
        for period, written in indicator.values.items()
    )


def _unit_differs(indicator: Indicator, twin: Indicator) -> Diagnostic:
    facts: dict[str, Fact] = {
        "code": indicator.code,
        "unit": indicator.unit,
        "other": twin.code,
        "other_unit": twin.unit,
    }
    where = indicator.origin.at("unit")
    return Diagnostic(INDICATOR_UNIT_DIFFERS, where, facts, indicator.code, (twin.origin.at("unit"),))
