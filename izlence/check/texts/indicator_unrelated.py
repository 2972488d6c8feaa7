"""Göstergenin adı müdürlüğün hedefleriyle ya da faaliyetleriyle ortak bir sözcük taşır.

Kural: indicator-unrelated.

Neden: Gösterge hedefe ne kadar ulaşıldığını ölçmelidir. Adında müdürlüğün hedefleriyle, faaliyetleriyle, dipnotlarıyla ve öteki
göstergeleriyle ortak tek bir sözcük bile yoksa başka bir işin göstergesi olabilir: yol hedefinde “nikâh salonu yapım yüzdesi”,
e-belediye hedefinde “ödenen fatura sayısı” gibi. Sözcüklerin başları karşılaştırılır; eş anlamlılar (park, yeşil alan) tanınmaz ve
yanlış alarm çok olur, bu yüzden yalnız istenince çalışır.

Kaynak: Sayıştay, Gaziemir Belediyesi 2018 ve Konak Belediyesi 2015-2019 (ilgililik ölçütüne uymayan 7 gösterge).

Uygun::

    # halkla-iliskiler/PH4.4.1.yaml
    title: Yol yenileme çalışmalarını artırmak
    indicators:
      - {code: PG4.4.1.1, name: Yenilenen yol uzunluğu, unit: km, values: {2022: 8, 2023-H1: 4, 2024: 9}}

Uygun değil::

    # halkla-iliskiler/PH4.4.1.yaml
    title: Yol yenileme çalışmalarını artırmak
    indicators:
      - {code: PG4.4.1.1, name: Nikâh salonunun yapım yüzdesi, unit: "%", values: {2022: 8, 2023-H1: 40, 2024: 90}}
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from functools import lru_cache

from izlence.check.walk import Page, indicators_of, pages
from izlence.compute.figures import Figures
from izlence.diagnostic import Diagnostic, Wording, hint
from izlence.language import lower
from izlence.model.plan import Plan
from izlence.model.records import PerformanceTarget

INDICATOR_UNRELATED = hint(
    "indicator-unrelated",
    tr=Wording(
        "{code}: “{name}” göstergesinin adında müdürlüğün hedefleri ve faaliyetleriyle ortak bir sözcük yok.",
        "Gösterge bu hedefi ölçüyor mu, bakın; ölçüyorsa hangi işi ölçtüğünü ada ya da `method` alanına yazın.",
    ),
    en=Wording(
        "{code}: the name “{name}” has no word in common with the targets and activities of its directorate.",
        "See whether the indicator measures this target; if it does, say in the name or in `method` what work it measures.",
    ),
)

_STEM = 4
_WORD = re.compile(r"[^\W\d_]{3,}")
_PLAIN = str.maketrans("âîû", "aiu")
# What every indicator, target or activity may say, as stems: such words do not make them related.
_LIST = """
sayı oran topl yıll yapı veri gele ile için olan olar iliş ilgi dair diğe gibi göre hede hizm çalı faal gide bele ilçe yeni proj mikt
süre orta artı sağl yüzd kaps alan alın alım düze gerç mali yöne kişi adet müdü plan güçl
"""
_ANYWHERE = frozenset(_LIST.split())


def check(plan: Plan, _figures: Figures) -> Iterator[Diagnostic]:
    """Find indicators that share no word with anything else of their directorate."""
    by_directorate: dict[str, list[Page]] = {}
    for page in pages(plan):
        by_directorate.setdefault(page.directorate, []).append(page)
    for folder, of_directorate in by_directorate.items():
        directorate = plan.directorates.get(folder)
        around = Counter(_stems_of(directorate.name) if directorate else ())
        around.update(
            stem for page in of_directorate for text in _texts(plan, page) for stem in _stems_of(text)
        )
        for page in of_directorate:
            yield from _unrelated(page, around)


def _unrelated(page: Page, around: Mapping[str, int]) -> Iterator[Diagnostic]:
    for indicator in page.indicators:
        own = _stems_of(indicator.name)
        # The indicator's own name is among the texts around it, once.
        if own and all(around[stem] <= 1 for stem in own):
            facts = {"code": indicator.code, "name": indicator.name}
            yield Diagnostic(INDICATOR_UNRELATED, indicator.origin.at("name"), facts, indicator.code)


def _texts(plan: Plan, page: Page) -> Iterator[str]:
    yield from _above(plan, page.objective)
    if isinstance(page, PerformanceTarget):
        yield page.title
        yield page.description
        yield from (activity.name for activity in page.activities if activity.kind != "personnel")
        yield from (activity.explanation for activity in page.activities)
    else:
        yield from (*page.activities, *page.needs, *page.findings, *(risk.text for risk in page.risks))
    for indicator in indicators_of(page):
        yield indicator.name
        yield indicator.explanation
        yield indicator.method
    yield from (note.text for note in page.notes)


def _above(plan: Plan, code: str) -> Iterator[str]:
    objective = next((each for each in plan.objectives if each.code == code), None)
    if objective:
        yield objective.title
        yield from (goal.title for goal in plan.goals if goal.code == objective.goal)


@lru_cache(maxsize=8192)
def _stems_of(text: str) -> frozenset[str]:
    words = _WORD.findall(lower(text).translate(_PLAIN))
    return frozenset(word[:_STEM] for word in words if word[:_STEM] not in _ANYWHERE)
